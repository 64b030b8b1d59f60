// Workbooks saved by LibreOffice, as .xlsx and .ods, are the same grid: values exact, what is hidden or merged told, formulas by their value.

import { describe, expect, it } from 'vitest';
import { DEFAULT_LIMITS } from '../../src/read/read-options.ts';
import { ReadProblem } from '../../src/read/read-problem.ts';
import type { SheetGrid, Workbook } from '../../src/sheet/grid.ts';
import { readWorkbook } from '../../src/sheet/read-workbook.ts';
import { fods, NO_OFFICE, throughOffice, type FodsSheet } from './office.ts';

const SHEETS: readonly FodsSheet[] = [
  {
    name: "Lembar 'A' & <1>", hiddenColumns: [1],
    rows: [
      { cells: [{ text: 'Judul\nbaris dua', colSpan: 3, rowSpan: 2 }, { covered: true }, { covered: true }] },
      { cells: [{ covered: true }, { covered: true }, { covered: true }, 'kanan'] },
      { hidden: true, cells: ['tersembunyi', { number: '1234567.55' }, { number: '0.30000000000000004' }, { number: '1e20' }] },
      { cells: [{ text: 'menjorok', indent: 2 }, { percent: '0.973' }, { date: '2024-02-06' }, { code: '51' }], folded: 1 },
      { cells: ['  berspasi', { formula: 'of:=[.B3]*2' }, { formula: 'of:=1/0' }, '1.000'], folded: 2 },
      { cells: [] },
      { cells: [null, null, '=1+1'] },
    ],
  },
  { name: 'Rahasia', hidden: true, rows: [{ cells: ['isi'] }] },
];

const read = (bytes: Uint8Array, name: string, limits = {}): Promise<Workbook> => readWorkbook(bytes, name, { limits: { ...DEFAULT_LIMITS, ...limits } });
const texts = (sheet: SheetGrid | undefined): string[][] => (sheet?.rows ?? []).map((row) => row.cells.map((cell) => cell.text));
const problemOf = async (reading: Promise<unknown>): Promise<unknown> => reading.catch((error: unknown) => (error instanceof ReadProblem ? { code: error.code, ...error.details } : error));

describe.skipIf(NO_OFFICE).each(['xlsx', 'ods'] as const)('A workbook saved by LibreOffice as .%s', (format) => {
  it('is read as it is seen, with what it hides', async () => {
    const { sheets, notices } = await read(throughOffice(fods(SHEETS), 'fods', format), `buku.${format}`);
    const [first, second] = sheets;
    expect([first?.name, first?.hidden, first?.hiddenColumns, second?.name, second?.hidden]).toEqual(["Lembar 'A' & <1>", false, [1], 'Rahasia', true]);
    expect(texts(first)).toEqual([
      ['Judul\nbaris dua'], ['', '', '', 'kanan'], ['tersembunyi', '1234567.55', '0.3', '100000000000000000000'],
      ['menjorok', '0.973', '2024-02-06', '51'], ['  berspasi', '2469135.1', '#DIV/0!', '1.000'], [], ['', '', '=1+1'],
    ]);
    const cells = first!.rows.map((row) => row.cells);
    expect(cells[0]?.[0]).toMatchObject({ colSpan: 3, rowSpan: 2, kind: 'text' });
    expect([cells[3]?.[0]?.indent, cells[3]?.[1]?.percent, cells[3]?.[2]?.kind, cells[3]?.[3]?.shown]).toEqual([2, true, 'date', '051']);
    expect(cells[4]?.[1]).toMatchObject({ kind: 'number', formula: expect.stringContaining('B3') as string });
    expect([cells[4]?.[2]?.kind, cells[4]?.[3]?.kind, cells[6]?.[2]]).toEqual(['error', 'text', { text: '=1+1', kind: 'text', formula: null, colSpan: 1, rowSpan: 1 }]);
    expect(first!.rows.map((row) => [row.hidden, row.outlineLevel ?? 0])).toEqual([[false, 0], [false, 0], [true, 0], [false, 1], [false, 2], [false, 0], [false, 0]]);
    expect(notices.map((notice) => `${notice.place.cell} ${notice.code}`)).toEqual([
      "Lembar 'A' & <1>!3 hidden-rows", "Lembar 'A' & <1>!B hidden-columns", "Lembar 'A' & <1>!B5 formula-values", "Lembar 'A' & <1>!C5 error-values", "Lembar 'A' & <1>!D3 large-numbers", 'Rahasia!A1 hidden-sheet',
    ]);
  });

  it('is refused with the place when it is larger than the limits allow', async () => {
    const bytes = throughOffice(fods([{ name: 'Besar', rows: Array.from({ length: 40 }, (_, index) => ({ cells: [`baris ${index}`, 'dua'] })) }]), 'fods', format);
    expect(await problemOf(read(bytes, `a.${format}`, { rows: 30 }))).toMatchObject({ code: 'file-too-many', what: 'rows', limit: 30, place: 'Besar!31' });
    expect(await problemOf(read(bytes, `a.${format}`, { cells: 50 }))).toMatchObject({ code: 'file-too-many', what: 'cells', limit: 50, place: 'Besar!26' });
    expect(await problemOf(read(bytes, `a.${format}`, { expandedMegabytes: 0 }))).toMatchObject({ code: 'file-expands' });
  });
});

describe('A .csv', () => {
  const csv = (text: string): Promise<Workbook> => read(new TextEncoder().encode(text), 'rincian belanja.csv');

  it.each([[';'], [','], ['\t'], ['|']])('is read whatever separates its cells: %j', async (separator) => {
    const { sheets, notices } = await csv(['Rincian, tahun 2024', ['KODE', 'URAIAN', 'JUMLAH'].join(separator), ['051', `"Rapat${separator} ""luring"""`, '"1.000.000,00"'].join(separator), ''].join('\r\n'));
    expect([sheets[0]?.name, notices]).toEqual(['rincian belanja', []]);
    expect(texts(sheets[0]).slice(-2)).toEqual([['KODE', 'URAIAN', 'JUMLAH'], ['051', `Rapat${separator} "luring"`, '1.000.000,00']]);
  });

  it('may name its separator, as Excel does', async () => {
    expect(texts((await csv('sep=;\r\na,b;c\r\n')).sheets[0])).toEqual([[], ['a,b', 'c']]);
  });

  it('with a quotation mark that never closes is refused with its row', async () => {
    expect(await problemOf(csv('a;b\n1;"dua\n3;4\n'))).toMatchObject({ code: 'file-damaged', place: 'rincian belanja!2' });
  });
});
