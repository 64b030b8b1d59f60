// A table as a grid: cells that span columns stand in each of them, and rows below a merged cell keep its place, so that a column is the same column in every row.

import { cellText, type TableBlock, type TableCell, type TableRow } from '../document/block.ts';
import { remembered } from '../remembered.ts';

export interface GridCell {
  /** Zero-based position of the cell in its row: what an address counts. */
  readonly index: number;
  /** Whether this is the first column the cell stands in. */
  readonly first: boolean;
  /** Blanks and line ends closed up. */
  readonly text: string;
}

/** Where a cell above reaches down: it has no text of its own, and no address. */
const COVERED: GridCell = { index: -1, first: false, text: '' };

/** The cells of a row of a table by grid column; a row of no such table (a header that stood again) is laid out by itself. */
export function gridRow(row: TableRow, table: TableBlock): readonly GridCell[] {
  return gridOf(table).get(row) ?? standing(row);
}

/** Whether a cell above reaches down into this place, so that what it says holds here too. */
export function isCovered(cell: GridCell | undefined): boolean {
  return cell?.index === COVERED.index;
}

/** Each row with its cells moved to the right of what the rows above it cover. */
const gridOf: (table: TableBlock) => ReadonlyMap<TableRow, readonly GridCell[]> = remembered((table) => {
  const reaches: number[] = [];
  return new Map(table.rows.map((row) => {
    const grid: GridCell[] = [];
    const skip = (): void => {
      while ((reaches[grid.length] ?? 0) > 0) {
        reaches[grid.length] = (reaches[grid.length] ?? 0) - 1;
        grid.push(COVERED);
      }
    };
    for (const [index, cell] of row.cells.entries()) {
      skip();
      for (const place of standingOf(cell, index)) {
        reaches[grid.length] = (cell.rowSpan ?? 1) - 1;
        grid.push(place);
      }
    }
    skip();
    return [row, grid] as const;
  }));
});

const standing: (row: TableRow) => readonly GridCell[] = remembered((row) => row.cells.flatMap(standingOf));

function standingOf(cell: TableCell, index: number): GridCell[] {
  const text = cellText(cell).replace(/[\s\u00a0]+/g, ' ').trim();
  return Array.from({ length: cell.colSpan ?? 1 }, (_, offset) => ({ index, first: offset === 0, text }));
}

/** What each column is called: the lowest title over it, below the titles of groups. */
export function columnTitles(table: TableBlock): readonly string[] {
  const headers = headerRows(table).map((row) => gridRow(row, table));
  const width = Math.max(0, ...headers.map((row) => row.length));
  return Array.from({ length: width }, (_, c) => headers.findLast((row) => (row[c]?.text ?? '') !== '')?.[c]?.text ?? '');
}

/** The header rows at the top of a table. */
export function headerRows(table: TableBlock): readonly TableRow[] {
  const end = table.rows.findIndex((row) => row.role !== 'header');
  return end < 0 ? table.rows : table.rows.slice(0, end);
}

/** Body rows with their zero-based position among all rows of the table. */
export function bodyRows(table: TableBlock): readonly { readonly row: TableRow; readonly r: number }[] {
  return table.rows.flatMap((row, r) => (row.role === 'body' ? [{ row, r }] : []));
}

/** Whether the label of a row says that it adds up the rows above: `JUMLAH`, `Total seluruhnya`; not `Jumlah desa bersinar`. */
export function isTotalLabel(text: string): boolean {
  return /^(?:grand\s+)?(?:jumlah|total|jml|sub\s*total)(?:\s+(?:total|seluruh|seluruhnya|keseluruhan|umum|besar|akhir|semua|pegawai|personel|kasus))?\s*[:.]?$/i.test(text.replace(/[*_]/g, '').trim());
}
