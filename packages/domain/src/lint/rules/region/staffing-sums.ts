// What the cells of a staffing row have to be, given the others: sources add to JML, JML less DSP is KET, JML and PPNPN are the total.

import type { Said } from '../../../document/place.ts';
import type { StaffingColumn, StaffingRow, StaffingTable } from '../../../rkt/staffing.ts';

export interface ExpectedCell {
  readonly column: StaffingColumn;
  readonly said: Said<number>;
  readonly expected: number;
  /** `30 - 153`: how it was computed. */
  readonly how: string;
  readonly from: readonly Said<number>[];
}

/** The cells of a row that the others determine. Cells that cannot be read determine nothing. */
export function expectedCells(row: StaffingRow, columns: readonly StaffingColumn[]): readonly ExpectedCell[] {
  const subtotal = columns.find((column) => column.role === 'subtotal');
  const total = columns.find((column) => column.role === 'total');
  const formation = columns.find((column) => column.role === 'formation');
  const contracts = columns.filter((column) => column.role === 'contract');
  const sources = columns.slice(0, subtotal === undefined ? columns.length : columns.indexOf(subtotal)).filter((column) => column.role === 'source');
  const cells: ExpectedCell[] = [];
  const add = (column: StaffingColumn | undefined, plus: readonly StaffingColumn[], minus: readonly StaffingColumn[] = []): void => {
    const said = column === undefined ? null : (row.values.get(column.title) ?? null);
    if (column === undefined || said?.value == null || plus.length === 0) return;
    const parts = [...plus, ...minus].map((each) => row.values.get(each.title) ?? null);
    if (parts.some((part) => part !== null && part.value === null)) return;
    const value = (each: StaffingColumn): number => row.values.get(each.title)?.value ?? 0;
    const expected = plus.reduce((sum, each) => sum + value(each), 0) - minus.reduce((sum, each) => sum + value(each), 0);
    const how = [plus.map(value).join(' + '), ...minus.map(value)].join(' - ');
    cells.push({ column, said, expected, how, from: parts.filter((part) => part !== null) });
  };
  if (sources.length > 1) add(subtotal, sources);
  for (const gap of columns.filter((column) => column.role === 'gap')) {
    if (formation === undefined) continue;
    const filled = subtotal ?? total;
    if (filled !== undefined) add(gap, [filled], [formation]);
  }
  if (subtotal !== undefined && contracts.length > 0) add(total, [subtotal, ...contracts]);
  else if (subtotal === undefined && sources.length + contracts.length > 1) add(total, [...sources, ...contracts]);
  return cells.filter((cell) => !isOtherwiseRight(cell, row, columns));
}

/** A shortage may be printed without its minus under a title that says so, or be counted from the total with contract staff. */
function isOtherwiseRight({ column, said, expected }: ExpectedCell, row: StaffingRow, columns: readonly StaffingColumn[]): boolean {
  if (column.role !== 'gap' || said.value === expected) return false;
  if (/kurang/i.test(column.title) && said.value === -expected) return true;
  const total = columns.find((each) => each.role === 'total');
  const formation = columns.find((each) => each.role === 'formation');
  const all = total === undefined ? null : (row.values.get(total.title)?.value ?? null);
  const needed = formation === undefined ? null : (row.values.get(formation.title)?.value ?? null);
  return all !== null && needed !== null && said.value === all - needed;
}

/** The figures of a column in the rows that are no totals. */
export function columnParts(table: StaffingTable, column: StaffingColumn): readonly Said<number>[] {
  return table.rows.filter((row) => !row.isTotal).map((row) => row.values.get(column.title) ?? null).filter((said) => said !== null);
}
