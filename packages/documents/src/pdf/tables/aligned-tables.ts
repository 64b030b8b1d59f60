// Tables without lines around their cells: rows whose texts stand below each other, with white between the columns from top to bottom.

import type { Word } from '../page/drawn.ts';
import type { Sense } from '../page/sense.ts';
import { linesOf, type TextLine } from '../text-lines.ts';
import { cellLines } from './cell-text.ts';
import type { PageCell, PageTable } from './ruled-tables.ts';

export interface Stretch {
  readonly tables: readonly PageTable[];
  readonly lines: readonly TextLine[];
}

/** White between columns, in parts of the size of the letters. */
const WHITE = 1.05;
/** Lines further apart than this, in parts of their size, are of no one table. */
const FARTHEST = 3.4;
const FEWEST_ROWS = 3;
const FIGURE = /^(?:Rp\.?\s*)?[-–(]?[\d.,]+%?\)?$/;

type Span = readonly [from: number, to: number];

/** Takes the tables out of lines that stand below each other. */
export function alignedTables(lines: readonly TextLine[], page: number, sense: Sense): Stretch {
  const tables: PageTable[] = [];
  const left: TextLine[] = [];
  for (let at = 0; at < lines.length;) {
    const end = runFrom(lines, at);
    const run = lines.slice(at, end);
    const table = end - at >= FEWEST_ROWS ? tableOf(run, page, sense) : null;
    if (table === null) {
      left.push(lines[at]!);
      at += 1;
    } else {
      tables.push(table);
      at = end;
    }
  }
  return { tables, lines: left };
}

/** Words that stand together, parted by white. */
function spansOf(line: TextLine): Span[] {
  const spans: [number, number][] = [];
  for (const word of line.words) {
    const last = spans.at(-1);
    if (last !== undefined && word.x0 - last[1] < WHITE * line.size) last[1] = Math.max(last[1], word.x1);
    else spans.push([word.x0, word.x1]);
  }
  return spans;
}

/** How far down the white between columns goes, from the line at `at` on. */
function runFrom(lines: readonly TextLine[], at: number): number {
  const first = lines[at];
  if (first === undefined) return at;
  let columns = spansOf(first);
  if (columns.length < 2 || isLeader(first)) return at;
  let end = at + 1;
  for (; end < lines.length; end += 1) {
    const [above, line] = [lines[end - 1]!, lines[end]!];
    if (line.baseline - above.baseline > FARTHEST * line.size || isLeader(line)) break;
    const merged = union(columns, spansOf(line), line.size);
    // A wide line ends the table; a narrower title over several columns may stand at its head.
    if (merged.length < 2 || (merged.length < columns.length && end - at > 2)) break;
    columns = merged;
  }
  return end;
}

function union(columns: readonly Span[], spans: readonly Span[], size: number): Span[] {
  const joined: [number, number][] = [];
  for (const [from, to] of [...columns, ...spans].toSorted((a, b) => a[0] - b[0])) {
    const last = joined.at(-1);
    if (last !== undefined && from - last[1] < WHITE * 0.8 * size) last[1] = Math.max(last[1], to);
    else joined.push([from, to]);
  }
  return joined;
}

/** Dots that lead to a page number. */
function isLeader(line: TextLine): boolean {
  return line.words.some((word) => /\.{4,}|…{2,}/.test(word.text)) || line.words.filter((word) => word.text === '.').length > 4;
}

function tableOf(run: readonly TextLine[], page: number, sense: Sense): PageTable | null {
  const size = run[0]?.size ?? 10;
  const columns = run.reduce<Span[]>((all, line) => union(all, spansOf(line), size), []);
  const split = run.filter((line) => spansOf(line).length > 1).length;
  if (columns.length < 2 || split < FEWEST_ROWS || split < run.length * 0.5) return null;
  const columnOf = (word: Word): number => columns.findIndex(([from, to]) => word.x0 >= from - 1 && word.x1 <= to + 1);
  const rows = rowsOf(run, columns.length, columnOf);
  const texts = columns.map((_, column) => rows.map((row) => row.flatMap((line) => line.words.filter((word) => columnOf(word) === column))));
  if (rows.length < FEWEST_ROWS || !looksLikeTable(texts)) return null;
  const xs = [(columns[0]?.[0] ?? 0) - 4, ...columns.slice(1).map(([from], index) => (from + (columns[index]?.[1] ?? from)) / 2), (columns.at(-1)?.[1] ?? 0) + 4];
  const top = (row: readonly TextLine[] | undefined): number => Math.min(...(row ?? []).map((line) => line.y0));
  const ys = [...rows.map(top), Math.max(...run.map((line) => line.y1))];
  const cells = rows.flatMap((_, row) => columns.map((span, column): PageCell => {
    const words = texts[column]?.[row] ?? [];
    const box = { x0: xs[column] ?? 0, x1: xs[column + 1] ?? 0, y0: ys[row] ?? 0, y1: ys[row + 1] ?? 0 };
    return {
      ...box, row, column, rowSpan: 1, colSpan: 1, lines: cellLines(words, { ...box, x0: span[0], x1: span[1] }, 0, sense), room: 0, firstWord: 0,
      bold: words.length > 0 && words.every((word) => word.mark === 'bold' || word.mark === 'bold-italic'), titled: words.length > 0 && words.every((word) => sense.structure(word)?.role === 'TH'),
      indent: words.length === 0 ? 0 : Math.min(...words.map((word) => word.x0)) - span[0],
    };
  }));
  return { page, x0: xs[0] ?? 0, x1: xs.at(-1) ?? 0, y0: ys[0] ?? 0, y1: ys.at(-1) ?? 0, xs, rows: rows.length, cells, ruled: false };
}

/** Lines grouped to rows: a row begins with a text in its first column, or with texts in most columns. */
function rowsOf(run: readonly TextLine[], columns: number, columnOf: (word: Word) => number): TextLine[][] {
  const rows: TextLine[][] = [];
  for (const line of run) {
    const filled = new Set(line.words.map(columnOf));
    if (rows.length === 0 || filled.has(0) || filled.size >= Math.max(2, Math.ceil(columns / 2))) rows.push([line]);
    else rows.at(-1)!.push(line);
  }
  return rows;
}

/** Items with their markers, labels with their colons and two columns of running text are no tables. */
function looksLikeTable(texts: readonly (readonly (readonly Word[])[])[]): boolean {
  const filled = texts.map((column) => column.filter((words) => words.length > 0).map((words) => words.map((word) => word.text).join(' ')));
  if (filled.some((column) => column.length > 0 && column.every((text) => text.startsWith(':')))) return false;
  const markers = filled[0]?.every((text) => /^(?:[\d]{1,3}|[a-zA-Z])[.)]$|^[^\p{L}\d]$/u.test(text)) ?? false;
  if (texts.length === 2) return !markers && (filled[1] ?? []).filter((text) => FIGURE.test(text)).length >= (filled[1]?.length ?? 0) * 0.6;
  return linesOf(texts.flat(2)).length >= FEWEST_ROWS;
}
