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
/** How far over its line a title stands at most, in parts of its size. */
const HEAD = 1.2;
/** Lines of one cell stand no further apart than this, in parts of their size; rows stand apart more than lines by this. */
const TIGHT = 1.4;
const LOOSER = 1.18;
/** Text stands apart from the rows above it by more than rows do among each other, this many times. */
const LOOSE = 1.45;
const FIGURE = /^(?:Rp\.?\s*)?[-–(]?[\d.,]+%?\)?$/;

type Span = readonly [from: number, to: number];

/**
 * Takes the tables out of lines that stand below each other. `rules` are the heights of level lines that cross the page:
 * such a line under titles is often the only one of a table.
 */
export function alignedTables(lines: readonly TextLine[], rules: readonly number[], page: number, sense: Sense): Stretch {
  const tables: PageTable[] = [];
  const left: TextLine[] = [];
  const heads = rules.flatMap((rule) => headAbove(lines, rule));
  for (let at = 0; at < lines.length;) {
    const head = heads.find(({ from }) => from === at);
    const end = Math.min(runFrom(lines, at, head?.to ?? at + 1), ...heads.filter(({ from }) => from > at).map(({ from }) => from));
    const run = lines.slice(at, end);
    const table = end - at >= FEWEST_ROWS || (head !== undefined && end > head.to) ? tableOf(run, head === undefined ? 0 : head.to - at, page, sense) : null;
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

interface Head {
  readonly from: number;
  readonly to: number;
}

/** The titles that stand right above a level line, two columns of them at least: from which line to which. */
function headAbove(lines: readonly TextLine[], rule: number): Head[] {
  const to = lines.findLastIndex((line) => line.baseline < rule) + 1;
  const lowest = lines[to - 1];
  if (lowest === undefined || rule - lowest.baseline > HEAD * lowest.size) return [];
  let from = to - 1;
  while (from > 0 && (lines[from]?.baseline ?? 0) - (lines[from - 1]?.baseline ?? 0) <= TIGHT * lowest.size) from -= 1;
  const columns = lines.slice(from, to).reduce<Span[]>((all, line) => union(all, spansOf(line), line.size), []);
  return columns.length >= 2 ? [{ from, to }] : [];
}

/** How far down the white between columns goes, from the line at `at` on; lines before `body` are titles and belong together. */
function runFrom(lines: readonly TextLine[], at: number, body: number): number {
  const first = lines[at];
  if (first === undefined) return at;
  let columns = lines.slice(at, body).reduce<Span[]>((all, line) => union(all, spansOf(line), line.size), []);
  if (isLeader(first) || (columns.length < 2 && !topsTitles(first, lines[at + 1]))) return at;
  let end = body;
  for (; end < lines.length; end += 1) {
    const [above, line] = [lines[end - 1]!, lines[end]!];
    if (line.baseline - above.baseline > FARTHEST * line.size || isLeader(line)) break;
    const merged = union(columns, spansOf(line), line.size);
    // A wide line ends the table; a narrower title over several columns may stand at its head.
    if ((merged.length < 2 && end - at > 1) || (merged.length < columns.length && end - at > 2)) break;
    columns = merged;
  }
  return withoutText(lines, body, end);
}

/** Lines of one text each that stand apart at the end of a run are text below the table: a signature, a source. */
function withoutText(lines: readonly TextLine[], from: number, end: number): number {
  const apart = (index: number): number => (lines[index]?.baseline ?? 0) - (lines[index - 1]?.baseline ?? 0);
  const usual = Array.from({ length: Math.max(0, end - from) }, (_, offset) => apart(from + offset)).toSorted((a, b) => a - b)[Math.floor((end - from) / 2)] ?? 0;
  let cut = end;
  for (let index = end - 1; index > from && spansOf(lines[index]!).length === 1; index -= 1) if (apart(index) > usual * LOOSE) cut = index;
  return cut;
}

/** A lone text over the others of a row of titles: the upper line of a title on two lines. */
function topsTitles(line: TextLine, below: TextLine | undefined): boolean {
  if (below === undefined || below.baseline - line.baseline > TIGHT * line.size) return false;
  const columns = spansOf(below);
  return columns.length > 2 && union(columns, spansOf(line), line.size).length >= columns.length;
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

function tableOf(run: readonly TextLine[], head: number, page: number, sense: Sense): PageTable | null {
  const size = run[0]?.size ?? 10;
  const columns = run.reduce<Span[]>((all, line) => union(all, spansOf(line), size), []);
  const split = run.filter((line) => spansOf(line).length > 1).length;
  if (columns.length < 2 || (head === 0 && (split < FEWEST_ROWS || split < run.length * 0.5))) return null;
  const columnOf = (word: Word): number => columns.findIndex(([from, to]) => word.x0 >= from - 1 && word.x1 <= to + 1);
  const rows = [...(head === 0 ? [] : [run.slice(0, head)]), ...rowsOf(run.slice(head), columns.length, columnOf)];
  const texts = columns.map((_, column) => rows.map((row) => row.flatMap((line) => line.words.filter((word) => columnOf(word) === column))));
  if (head === 0 && (rows.length < FEWEST_ROWS || !looksLikeTable(texts))) return null;
  const xs = [(columns[0]?.[0] ?? 0) - 4, ...columns.slice(1).map(([from], index) => (from + (columns[index]?.[1] ?? from)) / 2), (columns.at(-1)?.[1] ?? 0) + 4];
  const top = (row: readonly TextLine[] | undefined): number => Math.min(...(row ?? []).map((line) => line.y0));
  const ys = [...rows.map(top), Math.max(...run.map((line) => line.y1))];
  const cells = rows.flatMap((_, row) => columns.map((span, column): PageCell => {
    const words = texts[column]?.[row] ?? [];
    const inCell = linesOf(words);
    const [first, last] = [inCell[0]?.words[0], inCell.at(-1)];
    const box = { x0: xs[column] ?? 0, x1: xs[column + 1] ?? 0, y0: ys[row] ?? 0, y1: ys[row + 1] ?? 0 };
    return {
      ...box, row, column, rowSpan: 1, colSpan: 1, lines: cellLines(words, { ...box, x0: span[0], x1: span[1] }, 0, sense), room: last === undefined ? 0 : span[1] - last.x1 + WHITE * size, firstWord: first === undefined ? 0 : first.x1 - first.x0,
      bold: words.length > 0 && words.every((word) => word.mark === 'bold' || word.mark === 'bold-italic'), titled: words.length > 0 && ((head > 0 && row === 0) || words.every((word) => sense.structure(word)?.role === 'TH')),
      indent: words.length === 0 ? 0 : Math.min(...words.map((word) => word.x0)) - span[0],
    };
  }));
  return { page, x0: xs[0] ?? 0, x1: xs.at(-1) ?? 0, y0: ys[0] ?? 0, y1: ys.at(-1) ?? 0, xs, rows: rows.length, cells, ruled: false };
}

/**
 * Lines grouped to rows. Lines far apart are rows each; where they stand at two distances, the nearer ones are of one row; else a row begins with a text in its first column,
 * or with texts in most columns.
 */
function rowsOf(run: readonly TextLine[], columns: number, columnOf: (word: Word) => number): TextLine[][] {
  const apart = run.slice(1).map((line, index) => line.baseline - (run[index]?.baseline ?? 0));
  const near = Math.min(...apart);
  const isWhole = (line: TextLine): boolean => {
    const filled = new Set(line.words.map(columnOf));
    return filled.has(0) && filled.has(columns - 1) && filled.size > 2;
  };
  const nearer = run.filter((_, index) => index > 0 && (apart[index - 1] ?? 0) <= near * LOOSER);
  const told = near <= TIGHT * (run[0]?.size ?? 10) && nearer.length < apart.length && nearer.filter(isWhole).length <= nearer.length / 2;
  const rows: TextLine[][] = [];
  for (const [index, line] of run.entries()) {
    const filled = new Set(line.words.map(columnOf));
    const begins = apart.length === 0 || near > TIGHT * line.size || (told ? (apart[index - 1] ?? 0) > near * LOOSER : filled.has(0) || filled.size >= Math.max(2, Math.ceil(columns / 2)));
    if (rows.length === 0 || begins) rows.push([line]);
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
