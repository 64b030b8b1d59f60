// Where a figure or a sentence was read, so that a person can lay a finger on it.

/**
 * A place in a file. `line` is 1-based and null where the format has no lines; then `cell` says where
 * (`Sheet!A1`, `p12`, `t3!r4c2`). In a line format `cell` may name the column of a table (`c6`), or be null.
 */
export interface Place {
  readonly line: number | null;
  readonly cell: string | null;
}

/**
 * The place of a cell in the row at `row`, `column` counted from zero in the laid-out grid.
 * A row of a document (`t3!r4`, `hal.12!r4`) gives `t3!r4c2`; a row of a sheet (`Matriks!12`) gives `Matriks!C12`; in a format with lines the column alone is named.
 */
export function placeOfCell(row: Place, column: number): Place {
  if (row.line !== null) return { line: row.line, cell: `c${column + 1}` };
  if (row.cell === null) return row;
  if (/!r\d+$/.test(row.cell)) return { line: null, cell: `${row.cell}c${column + 1}` };
  const sheet = /^(.*)!(\d+)$/s.exec(row.cell);
  return sheet === null ? row : { line: null, cell: `${sheet[1]}!${columnLetters(column)}${sheet[2]}` };
}

/** 0 → A, 26 → AA. */
export function columnLetters(column: number): string {
  return column < 26 ? String.fromCodePoint(65 + column) : columnLetters(Math.floor(column / 26) - 1) + columnLetters(column % 26);
}

/** The place of what was typed into Tenun and never stood in a file. */
export const NOWHERE: Place = { line: null, cell: null };

/**
 * An address inside a plan, stable while the text around it changes:
 * `b12` (a paragraph or heading), `b12/i3` or `b12/i3.1` (an item of a list and its child), `b12/r4c2` (a cell),
 * `b12/h1c2` (a cell of the headers that stood again where a page cut the table),
 * `node:ID/FIELD`, `indicator:ID/FIELD`, `profile/FIELD`.
 */
export type Path = string;

/** A stretch of the plain text at `path`: characters `start` (inclusive) to `end` (exclusive). */
export interface Span {
  readonly path: Path;
  readonly start: number;
  readonly end: number;
  readonly place: Place;
}

/**
 * A value as somebody wrote it: the very characters (`raw`), what they mean (`value`, null when they cannot be read),
 * and where they stand.
 */
export interface Said<T> {
  readonly raw: string;
  readonly value: T | null;
  readonly at: Span;
}
