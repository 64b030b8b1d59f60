// The cells of a table in their places: spans that the document states, and spans that readers of text lose (a year over its three columns, a district list beside one regency).

import { cellText, type TableCell, type TableRow } from '@tenun/domain';

export interface PlacedCell {
  readonly cell: TableCell;
  readonly column: number;
  readonly colSpan: number;
  readonly rowSpan: number;
}

export interface TableGrid {
  readonly columns: number;
  /** How many rows at the top are header, and repeat on every page. */
  readonly head: number;
  /** Cells by row; a cell that another one covers is left out, and nothing else is missing. */
  readonly rows: readonly (readonly PlacedCell[])[];
}

const BLANK: TableCell = { lines: [] };

export function tableGrid(rows: readonly TableRow[]): TableGrid {
  const body = rows.findIndex((row) => row.role === 'body');
  const head = body === -1 ? rows.length : body;
  const stated = rows.some((row) => row.cells.some((cell) => (cell.colSpan ?? 1) > 1 || (cell.rowSpan ?? 1) > 1));
  if (stated) return { head, ...placeStated(rows, head) };
  const columns = Math.max(1, ...rows.map((row) => row.cells.length));
  const two = head >= 2 && rows[0]!.role === 'header' && rows[1]!.role === 'header' && rows[2]?.role !== 'header';
  return { columns, head, rows: rows.map((row, r) => (two && r === 0 ? firstHeader(row, rows[1]!, columns) : two && r === 1 ? secondHeader(rows[0]!, row, columns) : bodyRow(rows, r, columns))) };
}

/** Spans as stated: each cell takes the next free column. A span that would leave the table, or cross from header to body, is cut. */
function placeStated(rows: readonly TableRow[], head: number): Pick<TableGrid, 'columns' | 'rows'> {
  const columns = Math.max(1, ...rows.map((row) => row.cells.reduce((sum, cell) => sum + Math.max(1, cell.colSpan ?? 1), 0)));
  const covered: number[] = Array.from({ length: columns }, () => 0);
  return {
    columns,
    rows: rows.map((row, r) => {
      const end = r < head ? head : rows.length;
      const placed: PlacedCell[] = [];
      let next = 0;
      for (let column = 0; column < columns;) {
        if (covered[column]! > 0) {
          column += 1;
          continue;
        }
        const cell = row.cells[next] ?? BLANK;
        next += 1;
        const free = covered.findIndex((rest, at) => at > column && rest > 0);
        const colSpan = Math.max(1, Math.min(cell.colSpan ?? 1, (free === -1 ? columns : free) - column));
        const rowSpan = Math.max(1, Math.min(cell.rowSpan ?? 1, end - r));
        placed.push({ cell, column, colSpan, rowSpan });
        for (let at = column; at < column + colSpan; at += 1) covered[at] = rowSpan;
        column += colSpan;
      }
      for (const [at, rest] of covered.entries()) covered[at] = Math.max(0, rest - 1);
      return placed;
    }),
  };
}

/** A blank cell belongs to the title on its left when a second title stands under it. */
function firstHeader(first: TableRow, second: TableRow, columns: number): PlacedCell[] {
  const cells: PlacedCell[] = [];
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

function secondHeader(first: TableRow, second: TableRow, columns: number): PlacedCell[] {
  const covered = new Set(firstHeader(first, second, columns).filter((cell) => cell.rowSpan === 2).map((cell) => cell.column));
  return Array.from({ length: columns }, (_, column) => column).filter((column) => !covered.has(column)).map((column) => ({ cell: at(second, column), column, colSpan: 1, rowSpan: 1 }));
}

/** Rows that leave their first two or more columns blank go on with the row above (the districts of one regency). */
function bodyRow(rows: readonly TableRow[], r: number, columns: number): PlacedCell[] {
  const row = rows[r]!;
  return Array.from({ length: columns }, (_, column) => column).slice(leadingBlanks(rows, r)).map((column): PlacedCell => {
    let rowSpan = 1;
    while (rows[r + rowSpan] !== undefined && column < leadingBlanks(rows, r + rowSpan)) rowSpan += 1;
    return { cell: at(row, column), column, colSpan: 1, rowSpan };
  });
}

function leadingBlanks(rows: readonly TableRow[], r: number): number {
  const row = rows[r]!;
  if (row.role !== 'body' || rows[r - 1]?.role !== 'body' || row.cells.length < 3) return 0;
  const firstFilled = row.cells.findIndex((cell) => cellText(cell).trim() !== '');
  return firstFilled >= 2 ? firstFilled : 0;
}

function at(row: TableRow, column: number): TableCell {
  return row.cells[column] ?? BLANK;
}

function filled(row: TableRow, column: number): boolean {
  return cellText(row.cells[column]).trim() !== '';
}
