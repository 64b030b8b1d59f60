// A table as a grid: cells that span columns stand in each of them, so that a column is the same column in every row.

import { cellText, type TableBlock, type TableRow } from '../document/block.ts';
import { remembered } from '../remembered.ts';

export interface GridCell {
  /** Zero-based position of the cell in its row: what an address counts. */
  readonly index: number;
  /** Whether this is the first column the cell stands in. */
  readonly first: boolean;
  /** Blanks and line ends closed up. */
  readonly text: string;
}

/** The cells of a row by grid column. */
export const gridRow: (row: TableRow) => readonly GridCell[] = remembered((row) => row.cells.flatMap((cell, index) => {
  const text = cellText(cell).replace(/[\s\u00a0]+/g, ' ').trim();
  return Array.from({ length: cell.colSpan ?? 1 }, (_, offset) => ({ index, first: offset === 0, text }));
}));

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
