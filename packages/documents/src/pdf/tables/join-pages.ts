// Tables that pages cut put together again: the header that stands again kept apart, a row or a spanning cell that the page parted made one.

import type { PageCell, PageTable } from './ruled-tables.ts';
import { plainText, type CellLine } from '@tenun/domain';
import { joinContent } from '../text-lines.ts';

export interface JoinedRow {
  readonly page: number;
  /** The number of the row within the tables of its page. */
  readonly number: number;
  readonly cells: readonly JoinedCell[];
}

export type JoinedCell = Pick<PageCell, 'column' | 'colSpan' | 'rowSpan' | 'lines' | 'bold' | 'titled' | 'indent' | 'room' | 'firstWord'>;

export interface JoinedTable {
  readonly page: number;
  readonly columns: number;
  readonly rows: readonly JoinedRow[];
  readonly repeated: readonly JoinedRow[];
  /** Rows of the header, as far as its standing again tells; 0 where it does not. */
  readonly header: number;
}

/** Lines of columns are the same when they differ by no more. */
const SAME_COLUMN = 4;
const WIDTHS_DIFFER = 14;

/** Whether `next` on the following page can be the rest of `table`: its columns stand where those of `table` do. */
export function alignsWith(table: PageTable, next: PageTable): boolean {
  const shift = next.x0 - table.x0;
  if (Math.abs(shift) > 60 || Math.abs(next.x1 - shift - table.x1) > WIDTHS_DIFFER) return false;
  const [few, many] = table.xs.length <= next.xs.length ? [table.xs, next.xs.map((x) => x - shift)] : [next.xs.map((x) => x - shift), table.xs];
  return few.length >= 2 && few.every((x) => many.some((other) => Math.abs(other - x) <= SAME_COLUMN));
}

/** A part with its columns where those of `first` stand: texts without lines around them begin a little elsewhere on every page. */
export function onColumnsOf(first: PageTable, part: PageTable): PageTable {
  const at = (column: number): number => first.xs[column] ?? 0;
  return { ...part, x0: first.x0, x1: first.x1, xs: first.xs, cells: part.cells.map((cell) => ({ ...cell, x0: at(cell.column), x1: at(cell.column + cell.colSpan) })) };
}

/** The parts of one table, in order, as one; `firstNumbers` are the numbers of their first rows on their pages. */
export function joinParts(parts: readonly PageTable[], firstNumbers: readonly number[]): JoinedTable {
  const xs = allColumns(parts);
  const rowsOf = parts.map((part, index) => toRows(part, xs, firstNumbers[index] ?? 1));
  const [first = [], ...others] = rowsOf;
  let header = 0;
  let rows: JoinedRow[] = [...first];
  const repeated: JoinedRow[] = [];
  for (const part of others) {
    const again = repeatedHeader(first, part);
    header = Math.max(header, again);
    repeated.push(...part.slice(0, again));
    rows = joinRows(rows, part.slice(again));
  }
  return { page: parts[0]?.page ?? 1, columns: xs.length - 1, rows, repeated, header };
}

/** Whether the first row of `next` is the header of `table` again. */
export function repeatsHeader(table: PageTable, next: PageTable): boolean {
  return repeatedHeader(toRows(table, table.xs, 1), toRows(next, next.xs, 1)) > 0;
}

function allColumns(parts: readonly PageTable[]): number[] {
  const origin = parts[0]?.x0 ?? 0;
  const xs: number[] = [];
  for (const part of parts) for (const x of part.xs) if (!xs.some((other) => Math.abs(other - (x - part.x0 + origin)) <= SAME_COLUMN)) xs.push(x - part.x0 + origin);
  return xs.toSorted((a, b) => a - b);
}

function toRows(part: PageTable, xs: readonly number[], firstNumber: number): JoinedRow[] {
  const shift = (xs[0] ?? 0) - part.x0;
  const at = (x: number): number => xs.reduce((best, other, index) => (Math.abs(other - x - shift) < Math.abs((xs[best] ?? 0) - x - shift) ? index : best), 0);
  return Array.from({ length: part.rows }, (_, row): JoinedRow => ({
    page: part.page, number: firstNumber + row,
    cells: part.cells.filter((cell) => cell.row === row).toSorted((a, b) => a.column - b.column).map((cell): JoinedCell => {
      const [column, end] = [at(cell.x0), at(cell.x1)];
      return { column, colSpan: Math.max(1, end - column), rowSpan: cell.rowSpan, lines: cell.lines, bold: cell.bold, titled: cell.titled, indent: cell.indent, room: cell.room, firstWord: cell.firstWord };
    }),
  }));
}

/** How many rows at the head of `part` are the header of `first` standing again. */
function repeatedHeader(first: readonly JoinedRow[], part: readonly JoinedRow[]): number {
  if (first[0] === undefined || part[0] === undefined || keyOf(part[0]) !== keyOf(first[0]) || keyOf(first[0]).replaceAll('|', '') === '') return 0;
  let count = Math.max(1, ...part[0].cells.map((cell) => cell.rowSpan));
  while (count < Math.min(first.length, part.length, 4) && keyOf(part[count]!) === keyOf(first[count]!)) count += 1;
  return count < part.length || count < first.length ? count : 0;
}

function keyOf(row: JoinedRow): string {
  return row.cells.map((cell) => cell.lines.map((line) => plainText(line.content)).join('').replace(/\s+/g, '').toLowerCase()).join('|');
}

function joinRows(rows: readonly JoinedRow[], part: readonly JoinedRow[]): JoinedRow[] {
  const [first, ...rest] = part;
  const last = rows.at(-1);
  if (first === undefined || last === undefined) return [...rows, ...part];
  if (isRestOf(last, first)) return [...rows.slice(0, -1), { ...last, cells: last.cells.map((cell) => withRest(cell, first)) }, ...rest];
  return joinSpans(rows, part);
}

/**
 * Whether the row only goes on with texts of the row above, which the page cut: some cells are empty that are filled above,
 * and what is filled goes on with a line that was full or a sentence that was not ended.
 */
function isRestOf(last: JoinedRow, first: JoinedRow): boolean {
  const filled = first.cells.filter((cell) => cell.lines.length > 0);
  const pairs = filled.map((cell) => ({ cell, above: last.cells.find((other) => other.column === cell.column && other.colSpan === cell.colSpan) }));
  const missing = last.cells.filter((cell) => cell.lines.length > 0 && !filled.some((other) => other.column === cell.column));
  if (filled.length === 0 || missing.length === 0 || first.cells.some((cell) => cell.rowSpan > 1)) return false;
  if (!pairs.every(({ above }) => above !== undefined && above.lines.length > 0)) return false;
  const joints = pairs.map(({ cell, above }) => jointOf(above, cell));
  return joints.includes('certain') && !joints.includes('none');
}

/**
 * How a cell goes on in the one below a cut: for certain when it begins small, or when its first word had no room behind a word;
 * possibly with a new item, or behind a figure; not at all behind the end of a sentence,
 * with a number of its own, or with the word that the other begins with.
 */
function jointOf(above: JoinedCell | undefined, cell: JoinedCell): 'certain' | 'possible' | 'none' {
  const [before, next] = [above?.lines.at(-1), cell.lines[0]];
  if (above === undefined || before === undefined || next === undefined) return 'none';
  if (next.marker !== null) return 'possible';
  const [ended, text] = [plainText(before.content).trimEnd(), plainText(next.content).trimStart()];
  const alike = /^\S+/.exec(plainText(above.lines[0]?.content ?? []))?.[0] === /^\S+/.exec(text)?.[0];
  if (/[.;:!?]$/.test(ended) || /^(?:\d|[A-Za-z][.)]\s)/.test(text) || alike) return 'none';
  if (/^[\p{Ll}(]/u.test(text)) return 'certain';
  if (cell.firstWord <= above.room - 1) return 'none';
  return /\p{L}$/u.test(ended) ? 'certain' : 'possible';
}

function withRest(cell: JoinedCell, first: JoinedRow): JoinedCell {
  const rest = first.cells.find((other) => other.column === cell.column)?.lines ?? [];
  const [next, ...others] = rest;
  const last = cell.lines.at(-1);
  if (next === undefined || last === undefined) return { ...cell, lines: [...cell.lines, ...rest] };
  const joined: CellLine = { ...last, content: joinContent(last.content, next.content) };
  return { ...cell, lines: [...cell.lines.slice(0, -1), joined, ...others] };
}

/** Cells that span rows on both sides of the page are one: their texts stand on one of them only. Where any of them has texts on both, all are new. */
function joinSpans(rows: readonly JoinedRow[], part: readonly JoinedRow[]): JoinedRow[] {
  const [first, ...rest] = part;
  if (first === undefined) return [...rows];
  const pairs = first.cells.flatMap((cell) => {
    const at = openAbove(rows, cell.column);
    const above = at === null ? undefined : rows[at]?.cells.find((other) => other.column === cell.column);
    return at === null || above === undefined || above.colSpan !== cell.colSpan || (above.rowSpan === 1 && cell.rowSpan === 1) ? [] : [{ at, above, cell }];
  });
  if (pairs.length === 0 || pairs.some(({ above, cell }) => above.lines.length > 0 && cell.lines.length > 0) || pairs.every(({ above, cell }) => above.lines.length === 0 && cell.lines.length === 0)) return [...rows, ...part];
  const joined = [...rows];
  for (const { at, above, cell } of pairs) {
    const row = joined[at]!;
    joined[at] = { ...row, cells: row.cells.map((other) => (other === above ? { ...above, rowSpan: above.rowSpan + cell.rowSpan, lines: [...above.lines, ...cell.lines] } : other)) };
  }
  return [...joined, { ...first, cells: first.cells.filter((cell) => pairs.every((pair) => pair.cell !== cell)) }, ...rest];
}

/** The row whose cell in this column reaches to the end of the rows. */
function openAbove(rows: readonly JoinedRow[], column: number): number | null {
  for (let at = rows.length - 1; at >= 0; at -= 1) {
    const cell = rows[at]?.cells.find((other) => other.column <= column && other.column + other.colSpan > column);
    if (cell !== undefined) return cell.column === column && at + cell.rowSpan >= rows.length ? at : null;
  }
  return null;
}
