// Finds where matrices begin in a sheet: the rows whose titles name what a matrix holds, below whatever stands above.

import { fieldOfTitle } from '@tenun/domain/rkt/matrix/columns.ts';
import type { ColumnAnswers } from '../read/read-options.ts';
import type { GridRow, SheetGrid } from './grid.ts';
import { columnKey, readColumns, type SheetColumns } from './matrix-columns.ts';

export interface MatrixHeader {
  /** Zero-based rows of the sheet, the last one inclusive. */
  readonly from: number;
  readonly to: number;
  readonly columns: SheetColumns;
}

const MOST_HEADER_ROWS = 3;
/** How far down a header without known titles is looked for. */
const LOOK_AT = 60;

/** All headers of matrices from the top down. */
export function findHeaders(sheet: SheetGrid, answers: ColumnAnswers): readonly MatrixHeader[] {
  const headers: MatrixHeader[] = [];
  for (let at = 0; at < sheet.rows.length; at += 1) {
    if (!couldBeTitles(sheet.rows[at]!)) continue;
    const header = headerAt(sheet.rows, at, answers);
    if (header === null) continue;
    headers.push(header);
    at = header.to;
  }
  return headers;
}

/** The row of titles that is most like one of a matrix, for a person to say what its columns are; null for a sheet without titles. */
export function likeliestHeader(sheet: SheetGrid, answers: ColumnAnswers): MatrixHeader | null {
  let best: { readonly from: number; readonly score: number } | null = null;
  for (const [from, row] of sheet.rows.slice(0, LOOK_AT).entries()) {
    if (!couldBeTitles(row)) continue;
    // `1 Kegiatan` is a volume, and no title.
    const known = row.cells.filter((cell) => !/^\s*\d/.test(cell.text) && fieldOfTitle(columnKey(cell.text)) !== null).length;
    const score = known * 2 + (row.cells.filter((cell) => cell.text.trim() !== '').length >= 4 ? 1 : 0);
    if (best === null || score > best.score) best = { from, score };
  }
  if (best === null) return null;
  const to = best.from + extent(sheet.rows, best.from) - 1;
  return { from: best.from, to, columns: readColumns(sheet.rows.slice(best.from, to + 1), answers) };
}

/** Titles are words in several cells, none of which is a title of the page merged over nearly all of them. */
function couldBeTitles({ cells }: GridRow): boolean {
  const filled = cells.filter((cell) => cell.text.trim() !== '');
  const words = filled.filter((cell) => cell.kind === 'text' && /\p{L}/u.test(cell.text) && cell.text.length < 120);
  return words.length >= 3 && words.length > filled.length / 2;
}

function headerAt(rows: readonly GridRow[], from: number, answers: ColumnAnswers): MatrixHeader | null {
  const least = extent(rows, from);
  for (let count = least; count <= Math.min(MOST_HEADER_ROWS, least + 1); count += 1) {
    const header = rows.slice(from, from + count);
    // A second row that is not merged with the first holds titles only, too.
    if (count > least && !isMoreTitles(header.at(-1))) break;
    const columns = readColumns(header, answers);
    // A row of the table, or of titles of the page, above a header that is whole by itself.
    if (columns.found !== null && count > least && readColumns(header.slice(1), answers).found !== null) return null;
    if (columns.found !== null) return { from, to: from + count - 1, columns };
  }
  return null;
}

/** How many rows the header takes by its merged cells: as many as the tallest, and the row below a title over several columns. */
function extent(rows: readonly GridRow[], from: number): number {
  const cells = rows[from]?.cells ?? [];
  const tallest = Math.max(1, ...cells.map((cell) => cell.rowSpan));
  const grouped = tallest === 1 && cells.some((cell) => cell.colSpan > 1 && cell.text.trim() !== '') && isMoreTitles(rows[from + 1]);
  return Math.min(MOST_HEADER_ROWS, grouped ? 2 : tallest);
}

function isMoreTitles(row: GridRow | undefined): boolean {
  const filled = row?.cells.filter((cell) => cell.text.trim() !== '') ?? [];
  return filled.length > 0 && filled.every((cell) => cell.kind === 'text' && /^[^\d]*\p{L}[^\d]*$/u.test(cell.text) && cell.text.length < 60);
}
