// Header cells that belong together: a year over its three columns, a title over two header rows; the readers of text lose these spans.

import { cellText, type TableCell, type TableRow } from '@tenun/domain';

export interface SpannedCell {
  readonly cell: TableCell;
  readonly column: number;
  readonly colSpan: number;
  readonly rowSpan: number;
}

/** Rows of a table as cells with spans. Cells that another one covers are left out. */
export function spanRows(rows: readonly TableRow[]): SpannedCell[][] {
  const columns = Math.max(0, ...rows.map((row) => row.cells.length));
  const headers = rows.filter((row) => row.role === 'header');
  const two = headers.length === 2 && rows[0] === headers[0] && rows[1] === headers[1];
  return rows.map((row, r) => {
    if (two && r === 0) return firstHeader(row, headers[1]!, columns);
    if (two && r === 1) return secondHeader(headers[0]!, row, columns);
    return bodyRow(rows, r, columns);
  });
}

/** A blank cell belongs to the title on its left when a second title stands under it. */
function firstHeader(first: TableRow, second: TableRow, columns: number): SpannedCell[] {
  const cells: SpannedCell[] = [];
  for (let column = 0; column < columns; column += 1) {
    let colSpan = 1;
    while (column + colSpan < columns && filled(first, column) && filled(second, column) && !filled(first, column + colSpan) && belongs(second, column + colSpan)) colSpan += 1;
    cells.push({ cell: at(first, column), column, colSpan, rowSpan: filled(second, column) ? 1 : 2 });
    column += colSpan - 1;
  }
  return cells;
}

/** In a damaged second header a title can be missing under its group; it still belongs to the group when one follows. */
function belongs(second: TableRow, column: number): boolean {
  return filled(second, column) || filled(second, column + 1) || column === second.cells.length - 1;
}

function secondHeader(first: TableRow, second: TableRow, columns: number): SpannedCell[] {
  const covered = new Set(firstHeader(first, second, columns).filter((cell) => cell.rowSpan === 2).map((cell) => cell.column));
  return Array.from({ length: columns }, (_, column) => column).filter((column) => !covered.has(column)).map((column) => ({ cell: at(second, column), column, colSpan: 1, rowSpan: 1 }));
}

/** Rows that leave their first two or more columns blank go on with the row above (the districts of one regency). */
function bodyRow(rows: readonly TableRow[], r: number, columns: number): SpannedCell[] {
  const row = rows[r]!;
  const cells: SpannedCell[] = [];
  for (let column = 0; column < columns; column += 1) {
    if (row.role === 'body' && column < leadingBlanks(rows, r)) continue;
    const cell = at(row, column);
    let rowSpan = cell.rowSpan ?? 1;
    if (row.role === 'body') while (rows[r + rowSpan] !== undefined && column < leadingBlanks(rows, r + rowSpan)) rowSpan += 1;
    const colSpan = Math.min(cell.colSpan ?? 1, columns - column);
    cells.push({ cell, column, colSpan, rowSpan });
    column += colSpan - 1;
  }
  return cells;
}

function leadingBlanks(rows: readonly TableRow[], r: number): number {
  const row = rows[r]!;
  if (row.role !== 'body' || rows[r - 1]?.role !== 'body' || row.cells.length < 3) return 0;
  const firstFilled = row.cells.findIndex((cell) => cellText(cell).trim() !== '');
  return firstFilled >= 2 ? firstFilled : 0;
}

function at(row: TableRow, column: number): TableCell {
  return row.cells[column] ?? { lines: [] };
}

function filled(row: TableRow, column: number): boolean {
  return cellText(row.cells[column]).trim() !== '';
}
