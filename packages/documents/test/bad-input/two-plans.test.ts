// Two matrices in one file are refused with both places, in every form; one matrix in several tables is still one.

import { describe, expect, it } from 'vitest';
import { readFile } from '../../src/read/read-file.ts';
import { docxParts, matrixRows, paragraph, wordTable, zipped } from './office-files.ts';
import { problemOf } from './problem-of.ts';

type Rows = readonly (readonly string[])[];

const table = (rows: Rows): string => rows.map((row, index) => `| ${row.join(' | ')} |${index === 0 ? `\n|${'---|'.repeat(row.length)}` : ''}`).join('\n');
const text = (first: Rows, title: string, second: Rows): Buffer => Buffer.from(`# BAB III RENCANA\n\nMATRIKS RENCANA KERJA BNN KABUPATEN BELU\n\n${table(first)}\n\n${title}\n\n${table(second)}\n`);
const word = (first: Rows, title: string, second: Rows): Uint8Array => zipped(docxParts(paragraph('BAB III RENCANA') + paragraph('MATRIKS RENCANA KERJA BNN KABUPATEN BELU') + wordTable(first) + paragraph(title) + wordTable(second)));

/** The rows of another activity, under the same program. */
const OTHER = matrixRows('15.000.000').map((row) => row.map((cell) => cell.replace('051. Konsolidasi', '052. Pelatihan').replace('Kegiatan Penyelenggaraan Advokasi', 'Kegiatan Pemberdayaan Masyarakat')));

describe('two matrices in one file', () => {
  it.each([
    ['before and after a revision', 'SEMULA – MENJADI', matrixRows('15.000.000')],
    ['the same one twice, whose sums would be doubled', 'LAMPIRAN MATRIKS', matrixRows()],
    ['of two offices', 'MATRIKS RENCANA KERJA BNN KABUPATEN ALOR', OTHER],
  ])('%s, are refused', async (_what, title, second) => {
    expect(await problemOf(readFile(text(matrixRows(), title, second), 'rkt.md'))).toMatchObject({ code: 'two-plans', details: { first: 'baris 7', second: 'baris 15' } });
    expect(await problemOf(readFile(word(matrixRows(), title, second), 'rkt.docx'))).toMatchObject({ code: 'two-plans', details: { first: 't1!r2', second: 't2!r2' } });
  });

  it('one that goes on in a second table with other activities is one', async () => {
    for (const [bytes, name] of [[text(matrixRows(), 'Bidang Pemberdayaan Masyarakat', OTHER), 'rkt.md'], [word(matrixRows(), 'Bidang Pemberdayaan Masyarakat', OTHER), 'rkt.docx']] as const) {
      const { content } = await readFile(bytes, name);
      expect(content.nodes.filter(({ level }) => level === 'kegiatan').map(({ amount }) => amount?.value)).toEqual([12_000_000n, 15_000_000n]);
    }
  });
});

describe('a table with separators', () => {
  it('of 100,000 rows is refused with the row and the limit', async () => {
    const rows = [matrixRows()[0]!, ...Array.from({ length: 100_000 }, (_, row) => [`${row}. Uraian`, '', '', '1', 'Kegiatan', '1.000'])].map((row) => row.join(';')).join('\r\n');
    const problem = await problemOf(readFile(Buffer.from(rows), 'ekspor.csv'));
    expect(problem).toMatchObject({ code: 'file-too-many', details: { what: 'rows', limit: 60_000 } });
  });

  it('whose quotation mark never closes is damaged, and does not swallow the rest', async () => {
    const rows = matrixRows().map((row) => row.join(';')).join('\r\n').replace('051. Konsolidasi', '"051. Konsolidasi');
    expect((await problemOf(readFile(Buffer.from(rows), 'matriks.csv'))).code).toBe('file-damaged');
  });

  it.each([['UTF-16 of Excel ("Unicode Text")', 'utf16le'], ['Latin-1', 'latin1']] as const)('in %s is the same matrix', async (_what, encoding) => {
    const rows = `${encoding === 'utf16le' ? '\uFEFF' : ''}${matrixRows().map((row) => row.join('\t')).join('\r\n').replace('Konsolidasi', 'Konsolidasi di Café Kupang')}`;
    const { content, notices } = await readFile(Buffer.from(rows, encoding), 'matriks.txt');
    expect(content.nodes.map(({ amount }) => amount?.value)).toEqual([12_000_000n, 12_000_000n, 12_000_000n]);
    expect(content.nodes.at(-1)?.name).toContain('Café');
    expect(notices.map(({ code }) => code)).toContain('encoding');
  });
});
