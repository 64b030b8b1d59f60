// Text as programs on Windows save it, and text that is broken: the same plan, or the line where it stops being text.

import { describe, expect, it } from 'vitest';
import { readFile } from '../../src/read/read-file.ts';
import { DEFAULT_LIMITS } from '../../src/read/read-options.ts';
import { matrixRows } from './office-files.ts';
import { problemOf } from './problem-of.ts';

const PLAN = `# BAB I PENDAHULUAN\n\nKinerja “baik” – menurut café Kupang.\n\n${matrixRows().map((row, index) => `| ${row.join(' | ')} |${index === 0 ? `\n|${'---|'.repeat(row.length)}` : ''}`).join('\n')}\n`;

const utf8 = (text: string): Buffer => Buffer.from(text, 'utf8');
const utf16 = (text: string, order: 'little' | 'big'): Buffer => (order === 'little' ? Buffer.from(text, 'utf16le') : Buffer.from(text, 'utf16le').swap16());
/** The letters of Windows that Latin-1 does not have. */
const windows = (text: string): Buffer => Buffer.from(text.replaceAll('“', '\x93').replaceAll('”', '\x94').replaceAll('–', '\x96'), 'latin1');

describe('text in another encoding than UTF-8 is the same plan', () => {
  it.each([
    ['UTF-8 with a mark', utf8(`\uFEFF${PLAN}`), null],
    ['UTF-16 of Windows with its mark', utf16(`\uFEFF${PLAN}`, 'little'), 'UTF-16'],
    ['UTF-16 of Windows without a mark', utf16(PLAN, 'little'), 'UTF-16'],
    ['UTF-16 the other way round', utf16(`\uFEFF${PLAN}`, 'big'), 'UTF-16'],
    ['UTF-16 the other way round without a mark', utf16(PLAN, 'big'), 'UTF-16'],
    ['Windows-1252', windows(PLAN), 'Windows-1252'],
    ['line ends of Windows', utf8(PLAN.replaceAll('\n', '\r\n')), null],
    ['line ends of the old Mac', utf8(PLAN.replaceAll('\n', '\r')), null],
  ])('%s', async (_what, content, told) => {
    const expected = await readFile(utf8(PLAN), 'rkt.md');
    const read = await readFile(content, 'rkt.md');
    expect(read.content).toEqual(expected.content);
    expect(read.content.nodes.map((node) => node.amount?.value)).toEqual([12_000_000n, 12_000_000n, 12_000_000n]);
    expect(read.notices.map(({ code, message }) => [code, message.id])).toEqual(told === null ? [] : [['encoding', `Teks dibaca sebagai ${told}, bukan UTF-8.`]]);
  });
});

describe('text that is broken says where', () => {
  it.each([
    ['UTF-8 with a broken letter in line 3', Buffer.concat([utf8('# BAB I é\n\nKin'), Buffer.from([0xe9]), utf8('rja\n')]), 'baris 3'],
    ['UTF-8 that was cut in the middle of a letter', utf8('# BAB I\n\nKinerja é').subarray(0, -1), 'baris 3'],
    ['a NUL in line 4', utf8('# BAB I\n\nKinerja\n\u0000\n'), 'baris 4'],
    ['many control characters', utf8(`# BAB I\n${'\u0001\u0002\u0003x'.repeat(50)}`), 'baris 2'],
  ])('%s', async (_what, content, place) => {
    const problem = await problemOf(readFile(content, 'rkt.md'));
    expect(problem).toMatchObject({ code: 'file-not-text', details: { place } });
    expect(problem.text.id).toContain(`(di ${place})`);
    expect(problem.text.en).toContain(place.replace('baris', 'line'));
  });

  it('bytes without any sense are refused, whatever they are called', async () => {
    const noise = Buffer.from(Array.from({ length: 5000 }, (_, index) => (index * 7919 + ((index * index) >> 3)) & 0xff));
    for (const name of ['rkt.md', 'rkt.csv', 'rkt.txt', 'rkt.xlsx']) expect((await problemOf(readFile(noise, name))).code).toBe('file-not-text');
  });

  it('a line of 10 MB is refused with its number and the limit', async () => {
    const problem = await problemOf(readFile(utf8(`# BAB I\n\n${'x'.repeat(10_000_000)}\n`), 'rkt.md'));
    expect(problem.text.id).toBe('Ada 10000000 huruf dalam satu baris (di baris 3), lebih dari batas 2000000.');
  });

  it('a list nested deeper than the limit is refused with the line', async () => {
    const list = Array.from({ length: DEFAULT_LIMITS.depth + 1 }, (_, depth) => `${' '.repeat(2 * depth)}- butir`).join('\n');
    expect(await problemOf(readFile(utf8(`# BAB I\n\n${list}\n`), 'rkt.md'))).toMatchObject({ code: 'file-too-many', details: { what: 'depth', place: 'baris 203' } });
  });

  it('a list nested thousands of times is refused too, and not a fault of Tenun', async () => {
    const list = Array.from({ length: 4000 }, (_, depth) => `${' '.repeat(2 * depth)}- butir`).join('\n');
    expect(await problemOf(readFile(utf8(`# BAB I\n\n${list}\n`), 'rkt.md'))).toMatchObject({ code: 'file-too-many', details: { what: 'depth' } });
  });
});

describe('characters that cannot be seen', () => {
  it.each([
    ['of no width', '12.\u200b000.\u2060000', 'info'],
    ['that turn the direction of writing', '\u202e12.000.000\u202c', 'warning'],
    ['of control', '12.000.\u0007000', 'info'],
  ])('%s are kept out of figures, and a person is told the line', async (_what, written, severity) => {
    const read = await readFile(utf8(PLAN.replaceAll('12.000.000', written)), 'rkt.md');
    expect(read.content.nodes.map((node) => node.amount?.value)).toEqual([12_000_000n, 12_000_000n, 12_000_000n]);
    expect(read.notices).toMatchObject([{ code: 'invisible-characters', severity, place: { line: 7 } }]);
  });
});
