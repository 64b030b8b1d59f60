// Headers of tables as office programs leave them: over two rows, with a row of column numbers, and again where a page cut the table.

import { cellText, type TableBlock, type TableCell, type TableRow } from '@tenun/domain';
import { findColumns } from '@tenun/domain/rkt/matrix/columns.ts';

/** Second header rows (`Kss | TSK | BB` under the years) and rows of column numbers follow the header. */
export function markHeaderRows(rows: readonly TableRow[]): TableRow[] {
  const marked: TableRow[] = [];
  let heading = rows[0]?.role === 'header';
  for (const [index, row] of rows.entries()) {
    if (row.role === 'header' || !heading) marked.push(row);
    else if (isColumnNumbers(row)) marked.push({ ...row, role: 'column-numbers' });
    else if (index === 1 && isSecondHeader(rows[0], row)) marked.push({ ...row, role: 'header' });
    else {
      heading = false;
      marked.push(row);
    }
  }
  return marked;
}

/** `1 | 2 | 3`, `(1) | (2) | (3)` */
export function isColumnNumbers(row: TableRow): boolean {
  return row.cells.length > 1 && row.cells.every((cell, index) => cellText(cell).replace(/[().]/g, '').trim() === String(index + 1));
}

/** `1.250.000`, `12/3/2024`: what stands in rows and never in a header, where only years and column numbers are figures. */
const FIGURE = /\d{5,}|\d[.,/]\d/;
const LONGEST_TITLE = 80;

/**
 * Whether the first row reads like a header where nothing in the document says so: every column, or group of columns, has a short title of words,
 * the table goes on below, and either the titles are those of a matrix, the first is `No`, or the row looks apart from those below.
 */
export function guessHeader(rows: readonly TableRow[]): boolean {
  const [first, second] = rows;
  if (first === undefined || second === undefined || first.cells.length < 2) return false;
  const titles = first.cells.map((cell) => cellText(cell).trim());
  if (titles.some((title) => title.length > LONGEST_TITLE || FIGURE.test(title)) || titles.some((title, at) => title === '' && (at === 0 || first.cells.length < 4))) return false;
  const filled = titles.filter((title) => title !== '');
  if (filled.some((title) => !/\p{L}/u.test(title) && !/^20\d\d$/.test(title)) || filled.length < titles.length / 3) return false;
  if (findColumns([first.cells]) !== null || /^no(?:mor)?\.?(?:\s+urut)?$/i.test(titles[0]!) || isColumnNumbers(second)) return true;
  return filled.length === titles.length && rows.length > 2 && (first.cells.every(isBold) ? !second.cells.every(isBold) : filled.every((title) => title === title.toUpperCase()) && !second.cells.every((cell) => cellText(cell) === cellText(cell).toUpperCase()));
}

function isBold(cell: TableCell): boolean {
  return cell.lines.every((line) => line.content.every((inline) => inline.mark === 'bold' || inline.mark === 'bold-italic'));
}

/** A second header stands under grouped titles: the first header has holes, the first cell is empty, and nothing in it counts or amounts. */
function isSecondHeader(first: TableRow | undefined, row: TableRow): boolean {
  if (first === undefined || !first.cells.some((cell) => cellText(cell) === '')) return false;
  const texts = row.cells.map((cell) => cellText(cell).trim());
  const filled = texts.filter((text) => text !== '');
  return texts[0] === '' && filled.length >= 2 && filled.every((text) => /^[\p{L} ().+/-]{1,24}$/u.test(text) && /\p{L}/u.test(text));
}

/**
 * Whether `next` is the same table going on after a page: its first header row says the same as that of `table`.
 * The rows of its header are kept apart, since a repeated header can be damaged.
 */
export function continuesTable(table: TableBlock, next: TableBlock): boolean {
  const header = table.rows[0];
  const repeated = next.rows[0];
  if (header?.role !== 'header' || repeated?.role !== 'header') return false;
  return headerKey(header) === headerKey(repeated);
}

function headerKey(row: TableRow): string {
  return row.cells.map((cell) => cellText(cell).replace(/\s+/g, '').toLowerCase()).join('|');
}

/** The table with the rows of its continuation. */
export function joinTables(table: TableBlock, next: TableBlock): TableBlock {
  return {
    ...table,
    rows: [...table.rows, ...next.rows.filter((row) => row.role === 'body')],
    repeatedHeaders: [...table.repeatedHeaders, ...next.rows.filter((row) => row.role === 'header')],
  };
}
