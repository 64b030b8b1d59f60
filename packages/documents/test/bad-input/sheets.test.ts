// Workbooks as people and programs really leave them: no figure is taken that the sheet does not hold, and what was decided is told.

import { describe, expect, it } from 'vitest';
import type { ReadResult } from '@tenun/domain';
import { readFile } from '../../src/read/read-file.ts';
import type { ReadOptions } from '../../src/read/read-options.ts';
import { HEADER, matrixRows, xlsxParts, zipped, type Cell, type Parts, type Sheet } from './office-files.ts';
import { problemOf } from './problem-of.ts';

const read = (sheets: readonly Sheet[], more: Parts = {}, options: Partial<ReadOptions> = {}): Promise<ReadResult> => readFile(zipped(xlsxParts(sheets, more)), 'matriks.xlsx', options);
const codes = ({ notices }: ReadResult): string[] => notices.map(({ code }) => code);
const amounts = ({ content }: ReadResult): unknown[] => content.nodes.map((node) => node.amount?.value ?? null);

/** The matrix with its last amount written as this cell. */
function withAmount(cell: Cell): Sheet {
  const rows: (readonly Cell[])[] = [...matrixRows()];
  rows[3] = [...rows[3]!.slice(0, 5), cell];
  return { name: 'Matriks', rows };
}

describe('formulas', () => {
  it('are taken by the value that was last computed, and a person is told', async () => {
    const result = await read([withAmount({ formula: 'SUM(G1:G9)', value: '12000000' })]);
    expect(amounts(result)[2]).toBe(12_000_000n);
    expect(codes(result)).toContain('formula-values');
  });

  it('without a stored value are not computed, not zero, and named with their cell', async () => {
    const result = await read([withAmount({ formula: 'SUM(G1:G9)', value: null })]);
    expect(amounts(result)[2]).toBeNull();
    expect(result.notices.find(({ code }) => code === 'formula-without-value')?.message.id).toContain('F4');
  });

  it('that refer to another workbook are taken by their stored value; the other one is not opened', async () => {
    const result = await read([withAmount({ formula: "'[1]DIPA 2024'!$C$7", value: '12000000' })], { 'xl/externalLinks/externalLink1.xml': '<externalLink/>', 'xl/externalLinks/_rels/externalLink1.xml.rels': '<Relationships><Relationship Id="rId1" Target="file:///\\\\server\\berbagi\\DIPA.xlsx" TargetMode="External"/></Relationships>' });
    expect(amounts(result)[2]).toBe(12_000_000n);
    expect(codes(result)).toContain('external-links');
  });

  it('that call for a program to be started are text like any other', async () => {
    const result = await read([withAmount({ formula: "cmd|'/C calc'!A0", value: null })]);
    expect(amounts(result)[2]).toBeNull();
  });
});

describe('figures', () => {
  it.each([
    ['a whole number', '12000000', 12_000_000n],
    ['a negative number', '-12000000', -12_000_000n],
    ['zero, which is not nothing', '0', 0n],
    ['a number in the notation of machines', '1.2E7', 12_000_000n],
  ])('%s is the amount that the sheet shows', async (_what, number, value) => {
    expect(amounts(await read([withAmount({ number })]))[2]).toBe(value);
  });

  it.each([['1E+400'], ['NaN'], ['INF'], ['0x12'], ['']])('a number cell that holds "%s" gives no amount', async (number) => {
    expect(amounts(await read([withAmount({ number })]))[2]).toBeNull();
  });

  it('an astronomically large one is exact or not read at all', async () => {
    const result = await read([withAmount({ number: '1E+30' })]);
    expect([10n ** 30n, null]).toContain(amounts(result)[2]);
  });

  it('an empty cell is nothing, not zero', async () => {
    expect(amounts(await read([withAmount(null)]))[2]).toBeNull();
  });
});

describe('size', () => {
  it('a sheet of 100,000 rows is refused with the row where it became too much', async () => {
    const rows: Cell[][] = Array.from({ length: 100_000 }, (_, row) => [`${row}`, { number: String(row) }]);
    const problem = await problemOf(read([{ name: 'Ekspor', rows }]));
    expect(problem).toMatchObject({ code: 'file-too-many', details: { what: 'rows', limit: 60_000, place: expect.stringContaining('Ekspor') } });
    expect(problem.text.id).toContain('lebih dari batas 60000');
  });

  it('a row that says it is the last of a thousand million is refused and takes no room', async () => {
    const parts = xlsxParts([{ name: 'Matriks', rows: matrixRows() }]);
    const main = 'xl/worksheets/sheet1.xml';
    for (const row of ['1073741824', '-5', '1e9', '99999999999999999999']) {
      const far = String(parts[main]).replace('<row r="4">', `<row r="${row}">`).replaceAll(/r="([A-Z])4"/g, `r="$1${row}"`);
      const outcome = await readFile(zipped({ ...parts, [main]: far }), 'matriks.xlsx').then(({ content }) => content.nodes.length, (error: { readonly code: string }) => error.code);
      expect([3, 'file-damaged', 'file-too-many'], row).toContain(outcome);
    }
  });

  it('a cell in a column that no sheet has is refused', async () => {
    const parts = xlsxParts([{ name: 'Matriks', rows: matrixRows() }]);
    const main = 'xl/worksheets/sheet1.xml';
    expect(await problemOf(readFile(zipped({ ...parts, [main]: String(parts[main]).replace('r="F4"', 'r="ZZZZZ4"') }), 'matriks.xlsx'))).toMatchObject({ code: 'file-damaged' });
  });
});

describe('sheets', () => {
  it('a hidden one that is the only plan is read, and a person is told', async () => {
    const result = await read([{ name: 'Catatan', rows: [['Catatan rapat']] }, { name: 'Matriks', hidden: true, rows: matrixRows() }]);
    expect(amounts(result)).toEqual([12_000_000n, 12_000_000n, 12_000_000n]);
    expect(codes(result)).toContain('hidden-sheet');
  });

  it('two different matrices on two sheets: a person is asked which, with what tells them apart', async () => {
    const two = [{ name: 'Semula', rows: matrixRows() }, { name: 'Menjadi', hidden: true, rows: matrixRows('15.000.000') }];
    const problem = await problemOf(read(two));
    expect(problem).toMatchObject({ code: 'which-sheet', details: { sheets: [expect.objectContaining({ name: 'Semula', hidden: false }), expect.objectContaining({ name: 'Menjadi', hidden: true })] } });
    expect(amounts(await read(two, {}, { sheet: 'Menjadi' }))).toEqual([15_000_000n, 15_000_000n, 15_000_000n]);
  });

  it('a sheet that is not there is asked for again', async () => {
    expect((await problemOf(read([{ name: 'Matriks', rows: matrixRows() }], {}, { sheet: 'Tidak Ada' }))).code).toBe('which-sheet');
  });

  it('two different matrices below each other on one sheet are refused with both places, never mixed', async () => {
    const rows = [...matrixRows(), [''], ['MATRIKS RENCANA KERJA BNN KABUPATEN ALOR'], ...matrixRows('15.000.000').map((row) => row.map((text) => text.replace('051. Konsolidasi', '052. Pelatihan').replace('Kegiatan Penyelenggaraan Advokasi', 'Kegiatan Pemberdayaan Masyarakat')))];
    expect(await problemOf(read([{ name: 'Matriks', rows }]))).toMatchObject({ code: 'two-plans', details: { first: expect.stringContaining('Matriks!'), second: expect.stringContaining('Matriks!') } });
  });

  it('a workbook without rows says that it is no plan', async () => {
    expect((await problemOf(read([{ name: 'Sheet1', rows: [] }]))).code).toMatch(/^file-(?:not-a-plan|empty)$/);
  });

  it('a header and nothing below is no half plan', async () => {
    const outcome = await read([{ name: 'Matriks', rows: [HEADER] }]).then(({ content }) => content.nodes.length, (error: { readonly code: string }) => error.code);
    expect([0, 'file-not-a-plan', 'file-empty']).toContain(outcome);
  });

  it('a shared text that is not there is damage, not an empty cell', async () => {
    const parts = xlsxParts([{ name: 'Matriks', rows: matrixRows() }]);
    const main = 'xl/worksheets/sheet1.xml';
    const lost = String(parts[main]).replace(/<c r="F4" t="inlineStr">.*?<\/c>/, '<c r="F4" t="s"><v>7</v></c>');
    expect((await problemOf(readFile(zipped({ ...parts, [main]: lost }), 'matriks.xlsx'))).code).toBe('file-damaged');
  });
});
