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
  return cells.map((cell) => asPrinted(cell)).filter((cell) => !isOtherwiseRight(cell, row, columns));
}

/** A shortage under a title that says so is printed without its minus. */
function asPrinted(cell: ExpectedCell): ExpectedCell {
  if (cell.column.role !== 'gap' || !/kurang/i.test(cell.column.title) || (cell.said.value ?? 0) < 0) return cell;
  return { ...cell, expected: -cell.expected, how: `-(${cell.how})` };
}

export interface Culprit {
  readonly row: StaffingRow;
  readonly cell: Said<number>;
  readonly right: number;
}

/**
 * Cells that break their row and their column by the same amount: one mistyped figure, two sums. The row and the column are then
 * no findings of their own.
 */
export function culprits(table: StaffingTable): readonly Culprit[] {
  const total = table.rows.filter((row) => row.isTotal);
  const sums = total.length === 1 ? total[0] : undefined;
  if (sums === undefined) return [];
  return table.rows.filter((row) => !row.isTotal).flatMap((row): Culprit[] => {
    const broken = expectedCells(row, table.columns).filter((cell) => cell.said.value !== cell.expected);
    if (broken.length === 0) return [];
    for (const column of table.columns) {
      const said = row.values.get(column.title) ?? null;
      const stated = sums.values.get(column.title)?.value ?? null;
      if (said?.value == null || stated === null || column.role === 'other') continue;
      const right = said.value + stated - columnParts(table, column).reduce((sum, part) => sum + (part.value ?? 0), 0);
      if (right === said.value) continue;
      const mended: StaffingRow = { ...row, values: new Map([...row.values, [column.title, { ...said, value: right }]]) };
      if (expectedCells(mended, table.columns).every((cell) => cell.said.value === cell.expected)) return [{ row, cell: said, right }];
    }
    return [];
  });
}

/** A shortage may be counted from the total with contract staff. */
function isOtherwiseRight({ column, said, expected }: ExpectedCell, row: StaffingRow, columns: readonly StaffingColumn[]): boolean {
  if (column.role !== 'gap' || said.value === expected) return false;
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
