// Whatever stands in a workbook, reading it gives a plan or a problem in words, and every place it names is in the workbook.

import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_LIMITS, type ReadOptions } from '../../src/read/read-options.ts';
import { ReadProblem } from '../../src/read/read-problem.ts';
import { cellIssues } from '../../src/sheet/cell-issues.ts';
import { describeWorkbook } from '../../src/sheet/describe-columns.ts';
import { EMPTY_CELL, type GridCell, type GridRow, type SheetGrid, type Workbook } from '../../src/sheet/grid.ts';
import { planOfWorkbook } from '../../src/sheet/read-sheet.ts';
import { anyText } from '../plan-arbitrary.ts';

const WORDS = ['Kode', 'Uraian', 'Program', 'Kegiatan', 'KRO', 'Indikator', 'Target', 'Volume', 'Satuan', 'Anggaran', 'Jumlah', 'RM', 'No', 'JUMLAH', 'Sub Total', 'Catatan:', '066.01.WA', '3249', '3249.EBA', '3249.EBA.994', '051', 'A', '1.000', '60,40,000', 'Rp 5.000,-', '97,3%', '-', 'Orang', 'BAB III', 'MATRIK RENCANA KERJA', ': BNN', 'TENUN 1', 'TENUN 1 {"office":5}', '{"node":"n1","level":"ro"}', '{"node":1}', '{"figures":{"amount":{}}}', 'PROGRAM/KEGIATAN', 'ANGGARAN (Rp)', 'KERTAS KERJA SATKER', 'Petunjuk', 'Susunan'];
const cell: fc.Arbitrary<GridCell> = fc.oneof(
  { weight: 3, arbitrary: fc.constant(EMPTY_CELL) },
  { weight: 6, arbitrary: fc.record({ text: fc.oneof(fc.constantFrom(...WORDS), anyText), kind: fc.constant('text' as const), formula: fc.constant(null), colSpan: fc.constantFrom(1, 1, 1, 2, 16_384), rowSpan: fc.constantFrom(1, 1, 1, 2, 1_000_000), indent: fc.nat(5) }) },
  { weight: 3, arbitrary: fc.record({ text: fc.constantFrom('0', '1000', '-3.5', '0.973', '1234.567', '123456789012345678901234567890'), kind: fc.constant('number' as const), formula: fc.constantFrom(null, 'SUM(A1:A9)'), colSpan: fc.constant(1), rowSpan: fc.constant(1), percent: fc.constant(true as const), shown: fc.constant('051') }, { requiredKeys: ['text', 'kind', 'formula', 'colSpan', 'rowSpan'] }) },
  { weight: 1, arbitrary: fc.record({ text: fc.constantFrom('', '#REF!', '2024-02-06', 'TRUE'), kind: fc.constantFrom('empty' as const, 'error' as const, 'date' as const, 'boolean' as const), formula: fc.constantFrom(null, 'B2*2'), colSpan: fc.constant(1), rowSpan: fc.constant(1) }) },
);
const rows: fc.Arbitrary<readonly GridRow[]> = fc.array(fc.record({ hidden: fc.boolean(), outlineLevel: fc.nat(7), cells: fc.array(cell, { maxLength: 9 }) }), { maxLength: 14 }).map((all) => all.map((row, index) => ({ ...row, number: index + 1 })));
const header: readonly GridCell[] = ['Kode', 'Uraian', 'Indikator', 'Volume', 'Satuan', 'Jumlah'].map((text) => ({ ...EMPTY_CELL, kind: 'text', text }));
const sheet: fc.Arbitrary<SheetGrid> = fc.record({ name: fc.constantFrom('Matriks', "a'b!c", 'Target'), hidden: fc.boolean(), hiddenColumns: fc.constant([]), rows: fc.oneof(rows, rows.map((all) => [{ cells: header, hidden: false }, ...all].map((row, index) => ({ ...row, number: index + 1 })))) });
const workbook: fc.Arbitrary<Workbook> = fc.record({ format: fc.constantFrom('xlsx' as const, 'ods' as const, 'csv' as const), sheets: fc.uniqueArray(sheet, { maxLength: 3, selector: ({ name }) => name }), notices: fc.constant([]) });

const OPTIONS: ReadOptions = { limits: DEFAULT_LIMITS };
const orProblem = <T>(read: () => T): T | null => {
  try {
    return read();
  } catch (error) {
    if (error instanceof ReadProblem) return null;
    throw error;
  }
};

describe('Any workbook', () => {
  it('becomes a plan or a problem in words; each place is a row or cell of it', () => {
    fc.assert(fc.property(workbook, (any) => {
      const result = orProblem(() => planOfWorkbook(any, OPTIONS));
      for (const { place } of [...(result?.content.nodes ?? []), ...(result?.content.indicators ?? [])]) expect(any.sheets.some(({ name, rows: all }) => all.some((row) => place.cell === `${name}!${row.number}`))).toBe(true);
      // An amount is whole rupiah, as a cell says it, or none.
      for (const { amount } of result?.content.nodes ?? []) expect(amount === null || amount.value === null || /\d/.test(amount.raw)).toBe(true);
      for (const issue of orProblem(() => cellIssues(any, OPTIONS)) ?? []) expect(issue.cell).toMatch(/^[A-Z]{1,3}\d+$/);
      orProblem(() => describeWorkbook(any, OPTIONS));
    }), { numRuns: 300 });
  });

  it('with a header as wide as a sheet does not fill the memory', () => {
    const wide = [...header, ...Array.from({ length: 16_000 }, () => EMPTY_CELL), { ...EMPTY_CELL, kind: 'text' as const, text: 'jauh' }];
    const body = Array.from({ length: 20_000 }, (_, index): GridRow => ({ number: index + 2, hidden: false, cells: [{ ...EMPTY_CELL, kind: 'text', text: 'A' }, { ...EMPTY_CELL, kind: 'text', text: `Rapat ${index}` }] }));
    const result = planOfWorkbook({ format: 'xlsx', notices: [], sheets: [{ name: 'M', hidden: false, hiddenColumns: [], rows: [{ number: 1, hidden: false, cells: wide }, ...body] }] }, OPTIONS);
    expect(result.reader).toBe('xlsx');
  });
});
