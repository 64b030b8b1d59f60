// The tables of a page that have lines around their cells, with the words that stand in each cell.

import type { CellLine } from '@tenun/domain';
import type { DrawnPage, Word } from '../page/drawn.ts';
import type { Box } from '../page/geometry.ts';
import type { Sense } from '../page/sense.ts';
import { linesOf } from '../text-lines.ts';
import { cellLines, paddingOf } from './cell-text.ts';
import { gridOf, type Grid, type GridCell } from './grid.ts';
import { crossing, mergeRules } from './merge-rules.ts';

export interface PageCell extends GridCell {
  readonly lines: readonly CellLine[];
  /** Whether all its letters are bold, whether the page says it is a title of a column; false where it has none. */
  readonly bold: boolean;
  readonly titled: boolean;
  /** How far its text stands from the left side of the cell. */
  readonly indent: number;
  /** The room behind its last line, and how wide its first word is: whether a text may go on from one into the other. */
  readonly room: number;
  readonly firstWord: number;
}

/** A table as it stands on one page. */
export interface PageTable extends Box {
  readonly page: number;
  readonly xs: readonly number[];
  readonly rows: number;
  readonly cells: readonly PageCell[];
  readonly ruled: boolean;
}

export interface RuledPage {
  readonly tables: readonly PageTable[];
  /** Words outside of all tables. */
  readonly words: readonly Word[];
}

/** A page with more lines is a drawing. */
const MOST_LINES = 4000;

/** A table inside a cell is no table of its own; its lines are those of the cell around it. */
export function ruledTables(page: DrawnPage, sense: Sense): RuledPage {
  const lines = mergeRules(page.rules);
  const grids = (lines.length > MOST_LINES ? [] : crossing(lines)).map(gridOf).filter((grid) => grid !== null)
    .toSorted((a, b) => (b.x1 - b.x0) * (b.y1 - b.y0) - (a.x1 - a.x0) * (a.y1 - a.y0))
    .filter((grid, index, all) => !all.slice(0, index).some((other) => isInside(grid, other)));
  const words = new Set(page.words.filter((word) => word.turn !== null));
  const tables = grids.flatMap((grid) => {
    const filled = fill(grid, words);
    // A frame without text (a drawing, a form to sign) is no table.
    if (filled.every((texts) => texts.length === 0)) return [];
    for (const texts of filled) for (const word of texts) words.delete(word);
    return [toTable(grid, filled, page.number, sense)];
  });
  return { tables: tables.toSorted((a, b) => a.y0 - b.y0), words: [...words] };
}

function isInside(inner: Box, outer: Box): boolean {
  return inner.x0 >= outer.x0 - 1 && inner.x1 <= outer.x1 + 1 && inner.y0 >= outer.y0 - 1 && inner.y1 <= outer.y1 + 1;
}

function fill(grid: Grid, words: ReadonlySet<Word>): Word[][] {
  const inside = [...words].filter((word) => {
    const [x, y] = middle(word);
    return x > grid.x0 && x < grid.x1 && y > grid.y0 && y < grid.y1;
  });
  return grid.cells.map((cell) => inside.filter((word) => {
    const [x, y] = middle(word);
    return x >= cell.x0 && x < cell.x1 && y >= cell.y0 && y < cell.y1;
  }));
}

function middle(word: Word): readonly [number, number] {
  return [(word.x0 + word.x1) / 2, (word.y0 + word.y1) / 2];
}

function toTable(grid: Grid, filled: readonly (readonly Word[])[], page: number, sense: Sense): PageTable {
  const paddings = new Map(grid.xs.map((_, column) => [column, paddingOf(grid.cells.flatMap((cell, index) => (cell.column === column && cell.colSpan === 1 ? [{ box: cell, words: filled[index] ?? [] }] : [])))]));
  const cells = grid.cells.map((cell, index): PageCell => {
    const words = filled[index] ?? [];
    const padding = paddings.get(cell.column) ?? 2;
    const lines = linesOf(words.filter((word) => word.turn === 0));
    const [first, last] = [lines[0]?.words[0], lines.at(-1)];
    return {
      ...cell, lines: cellLines(words, cell, padding, sense),
      room: last === undefined ? 0 : cell.x1 - padding - last.x1, firstWord: first === undefined ? 0 : first.x1 - first.x0,
      bold: words.length > 0 && words.every((word) => word.mark === 'bold' || word.mark === 'bold-italic'),
      titled: words.length > 0 && words.every((word) => sense.structure(word)?.role === 'TH'),
      indent: words.length === 0 ? 0 : Math.min(...words.map((word) => word.x0)) - cell.x0,
    };
  });
  return withoutEmptyLines({ x0: grid.x0, y0: grid.y0, x1: grid.x1, y1: grid.y1, page, xs: grid.xs, rows: grid.ys.length - 1, cells, ruled: true });
}

/** Rows in which no cell begins come of lines that do not quite meet; they are taken out. */
function withoutEmptyLines(table: PageTable): PageTable {
  const kept = Array.from({ length: table.rows }, (_, row) => row).filter((row) => table.cells.some((cell) => cell.row === row));
  if (kept.length === table.rows) return table;
  const before = (row: number): number => kept.filter((other) => other < row).length;
  return { ...table, rows: kept.length, cells: table.cells.map((cell) => ({ ...cell, row: before(cell.row), rowSpan: before(cell.row + cell.rowSpan) - before(cell.row) })) };
}
