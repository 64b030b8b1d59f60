// Archives made to do harm: refused by their directory, in words, for every form that is an archive.

import { describe, expect, it } from 'vitest';
import { readFile } from '../../src/read/read-file.ts';
import { DEFAULT_LIMITS, type ReadLimits } from '../../src/read/read-options.ts';
import type { ReadProblem } from '../../src/read/read-problem.ts';
import { startOf, withCount, withEntry } from './hostile-archive.ts';
import { docxParts, matrixRows, odsParts, paragraph, wordTable, xlsxParts, zipped, type Parts } from './office-files.ts';
import { problemOf } from './problem-of.ts';

interface Form {
  readonly name: string;
  readonly file: string;
  /** The part that holds the plan. */
  readonly main: string;
  parts(more?: Parts): Parts;
}

const FORMS: readonly Form[] = [
  { name: 'Word', file: 'rkt.docx', main: 'word/document.xml', parts: (more) => docxParts(paragraph('BAB I PENDAHULUAN') + wordTable(matrixRows()), more) },
  { name: 'Excel', file: 'rkt.xlsx', main: 'xl/worksheets/sheet1.xml', parts: (more) => xlsxParts([{ name: 'Matriks', rows: matrixRows() }], more) },
  { name: 'OpenDocument', file: 'rkt.ods', main: 'content.xml', parts: (more) => odsParts(matrixRows(), more) },
];

const AMOUNTS = [12_000_000n, 12_000_000n, 12_000_000n];

describe.each(FORMS)('an archive of $name', ({ file, main, parts }) => {
  const refused = (bytes: Uint8Array, limits: Partial<ReadLimits> = {}): Promise<ReadProblem> => problemOf(readFile(bytes, file, { limits: { ...DEFAULT_LIMITS, ...limits } }));
  const xml = (): string => String(parts()[main]);

  it('is read when nothing is wrong with it', async () => {
    const { content } = await readFile(zipped(parts()), file);
    expect(content.nodes.map((node) => node.amount?.value)).toEqual(AMOUNTS);
  });

  it('that expands three thousandfold is not opened', async () => {
    const problem = await refused(zipped(parts({ 'media/gambar.bin': new Uint8Array(60 * 1024 * 1024) })));
    expect(problem).toMatchObject({ code: 'file-unsafe', details: { what: 'bomb', place: 'media/gambar.bin' } });
    expect(problem.text.id).toContain('mengembang');
  });

  it('that expands beyond the limit is not opened, and the limit is said', async () => {
    const noise = Uint8Array.from({ length: 3 * 1024 * 1024 }, (_, index) => (index * 2654435761) >>> 13);
    expect((await refused(zipped(parts({ 'media/gambar.bin': noise })), { expandedMegabytes: 2 })).text.id).toMatch(/^Isi arsip mengembang menjadi 4 MB, lebih dari batas 2 MB/);
  });

  it('whose directory says less than an entry holds is damaged: no more is inflated than was promised', async () => {
    expect(await refused(withEntry(zipped(parts()), main, { size: 100 }))).toMatchObject({ code: 'file-damaged', details: { place: main } });
  });

  it('whose entries share their bytes is not opened', async () => {
    const whole = zipped(parts({ 'a.bin': 'a'.repeat(500), 'b.bin': 'b'.repeat(500) }));
    expect(await refused(withEntry(whole, 'b.bin', { start: startOf(whole, 'a.bin') }))).toMatchObject({ code: 'file-unsafe', details: { what: 'overlap' } });
  });

  it.each(['../../etc/cron.d/x', 'word/../../x', '/etc/passwd', 'C:\\Windows\\x.dll', '..\\x'])('with an entry named %s is not opened, and the name is shown', async (name) => {
    const problem = await refused(zipped(parts({ [name]: 'x' })));
    expect(problem).toMatchObject({ code: 'file-unsafe', details: { what: 'path' } });
    expect(problem.text.id).toContain(name.replaceAll('\\', '/'));
  });

  it('with an entry whose name turns the writing around shows the name without that', async () => {
    expect((await refused(zipped(parts({ '../\u202egpj.exe': 'x' })))).text.id).toContain('../?gpj.exe');
  });

  it('with more entries than the limit is not opened', async () => {
    const many = Object.fromEntries(Array.from({ length: 60 }, (_, index) => [`media/${index}.bin`, 'x']));
    expect(await refused(zipped(parts(many)), { entries: 50 })).toMatchObject({ code: 'file-too-many', details: { what: 'entries', limit: 50 } });
  });

  it('whose directory claims more entries than it has is damaged', async () => {
    expect((await refused(withCount(zipped(parts()), 4000))).code).toBe('file-damaged');
  });

  it('with a password on its entries says so', async () => {
    expect((await refused(withEntry(zipped(parts()), main, { flags: 1 }))).code).toBe('file-encrypted');
  });

  it('with entities of its own that multiply a thousand million times is not read', async () => {
    const laughs = Array.from({ length: 9 }, (_, index) => `<!ENTITY lol${index + 1} "${`&lol${index};`.repeat(10)}">`).join('');
    const bomb = xml().replace(/^<\?xml[^>]*\?>/, `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY lol0 "lol">${laughs}]>`).replace('12.000.000', '&lol9;');
    const problem = await refused(zipped({ ...parts(), [main]: bomb }));
    expect(problem).toMatchObject({ code: 'file-unsafe', details: { what: 'entity' } });
    expect(problem.text.id).toContain(main);
  });

  it('with an entity that names a file of the machine or a page of the web is not read', async () => {
    for (const target of ['file:///etc/passwd', 'http://127.0.0.1:1/x']) {
      const taken = xml().replace(/^<\?xml[^>]*\?>/, `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY isi SYSTEM "${target}">]>`).replace('12.000.000', '&isi;');
      expect(await refused(zipped({ ...parts(), [main]: taken }))).toMatchObject({ code: 'file-unsafe', details: { what: 'entity' } });
    }
  });

  it('with an entity that nobody declared is damaged, with the part and the line', async () => {
    expect(await refused(zipped({ ...parts(), [main]: xml().replace('12.000.000', '&rahasia;') }))).toMatchObject({ code: 'file-damaged', details: { place: expect.stringContaining(`${main}:1`) } });
  });

  it('with elements nested ten thousand times is refused with the part', async () => {
    const deep = xml().replace(/<\/(?:w:body|worksheet|office:spreadsheet)>/, (end) => `${'<x>'.repeat(10_000)}${'</x>'.repeat(10_000)}${end}`);
    expect(await refused(zipped({ ...parts(), [main]: deep }))).toMatchObject({ code: 'file-too-many', details: { what: 'depth', place: expect.stringContaining(main) } });
  });

  it('whose main part is no XML, or ends in the middle, is damaged', async () => {
    for (const broken of ['', 'ini bukan XML', xml().slice(0, -30), xml().replace('>', ''), '\u0000\u0001']) {
      expect((await refused(zipped({ ...parts(), [main]: broken }))).code, broken.slice(0, 20)).toBe('file-damaged');
    }
  });

  it('whose main part is missing is damaged', async () => {
    const rest = Object.fromEntries(Object.entries(parts()).filter(([name]) => name !== main));
    expect((await refused(zipped(rest))).code).toBe('file-damaged');
  });

  it('with a part in UTF-16 is the same plan', async () => {
    const wide = Buffer.from(`\uFEFF${xml().replace('encoding="UTF-8"', 'encoding="UTF-16"')}`, 'utf16le');
    const { content } = await readFile(zipped({ ...parts(), [main]: new Uint8Array(wide) }), file);
    expect(content.nodes.map((node) => node.amount?.value)).toEqual(AMOUNTS);
  });

  it('with macros is read without running them, and a person is told', async () => {
    const macro: Readonly<Record<string, string>> = { Word: 'word/vbaProject.bin', Excel: 'xl/vbaProject.bin', OpenDocument: 'Basic/Standard/Module1.xml' };
    const { content, notices } = await readFile(zipped(parts({ [macro[file.endsWith('docx') ? 'Word' : file.endsWith('xlsx') ? 'Excel' : 'OpenDocument']!]: 'x' })), file);
    expect(content.nodes.map((node) => node.amount?.value)).toEqual(AMOUNTS);
    expect(notices.filter(({ code }) => code === 'macros')).toHaveLength(1);
  });

  it('with control characters, marks of direction and of no width in its cells gives figures without them, or none', async () => {
    for (const [written, value] of [['12.\u200b000.000', 12_000_000n], ['\u202e12.000.000\u202c', 12_000_000n], ['12.000.000\u2060', 12_000_000n]] as const) {
      const { content } = await readFile(zipped({ ...parts(), [main]: xml().replaceAll('12.000.000', written) }), file);
      for (const node of content.nodes) expect([value, null], `${written} as ${node.amount?.value}`).toContain(node.amount?.value ?? null);
      expect(content.nodes).toHaveLength(3);
    }
  });

  it.each([
    ['-12.000.000', -12_000_000n],
    ['(12.000.000)', -12_000_000n],
    ['999.999.999.999.999.999.999.999.999', 999_999_999_999_999_999_999_999_999n],
    ['1E+400', null],
    ['12,000,0O0', null],
    ['NaN', null],
    ['Infinity', null],
  ])('the amount %s is what it says, or unread with its characters; never another one', async (written, value) => {
    const { content } = await readFile(zipped({ ...parts(), [main]: xml().replaceAll('12.000.000', written) }), file);
    for (const node of content.nodes) expect(node.amount).toMatchObject({ raw: written, value });
  });
});
