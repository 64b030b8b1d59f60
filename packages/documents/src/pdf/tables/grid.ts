// The cells of a table from the lines around them; where a line is missing, two places of the grid are one cell.

import type { Box } from '../page/geometry.ts';
import { SAME, type Line } from './merge-rules.ts';

/** A cell in the grid: zero-based row and column, how many it spans, and where it stands. */
export interface GridCell extends Box {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly colSpan: number;
}

export interface Grid extends Box {
  /** The heights of the lines between rows, and the places of the lines between columns. */
  readonly ys: readonly number[];
  readonly xs: readonly number[];
  readonly cells: readonly GridCell[];
}

/** The part of an edge that has to be drawn for it to part two cells. */
const DRAWN = 0.5;
/** The part of the outline that has to be drawn: boxes joined by lines (a chart of an office) are no table. */
const OUTLINE = 0.8;
/** Level lines that reach further than the outermost upright one by this much mean an open side. */
const OPEN = 12;

/** The grid of lines that hang together; null where they are no table: a frame, a single line, a drawing. */
export function gridOf(lines: readonly Line[]): Grid | null {
  const levels = lines.filter((line) => line.level);
  const uprights = lines.filter((line) => !line.level);
  if (levels.length < 2 || uprights.length < 1) return null;
  const ys = clustered(levels.map((line) => line.at));
  const sides = openSides(levels, uprights);
  const xs = clustered([...uprights.map((line) => line.at), ...sides]);
  if (ys.length < 2 || xs.length < 2 || (xs.length === 2 && ys.length === 2)) return null;
  const all = [...lines, ...sides.map((at): Line => ({ level: false, at, from: ys[0] ?? 0, to: ys.at(-1) ?? 0 }))];
  if (!hasOutline(all, xs, ys)) return null;
  const box = { x0: xs[0] ?? 0, y0: ys[0] ?? 0, x1: xs.at(-1) ?? 0, y1: ys.at(-1) ?? 0 };
  return { ...box, xs, ys, cells: cellsOf(all, xs, ys) };
}

function clustered(values: readonly number[]): number[] {
  const found: number[] = [];
  for (const value of values.toSorted((a, b) => a - b)) if (found.length === 0 || value - (found.at(-1) ?? 0) > SAME) found.push(value);
  return found;
}

/** Places of sides that were not drawn, where the level lines all end. */
function openSides(levels: readonly Line[], uprights: readonly Line[]): number[] {
  const [left, right] = [Math.min(...uprights.map((line) => line.at)), Math.max(...uprights.map((line) => line.at))];
  const [from, to] = [Math.min(...levels.map((line) => line.from)), Math.max(...levels.map((line) => line.to))];
  const enough = (count: number): boolean => count >= 2 && count >= levels.length / 2;
  return [
    ...(from < left - OPEN && enough(levels.filter((line) => line.from < from + SAME).length) ? [from] : []),
    ...(to > right + OPEN && enough(levels.filter((line) => line.to > to - SAME).length) ? [to] : []),
  ];
}

function hasOutline(lines: readonly Line[], xs: readonly number[], ys: readonly number[]): boolean {
  const [x0, x1, y0, y1] = [xs[0] ?? 0, xs.at(-1) ?? 0, ys[0] ?? 0, ys.at(-1) ?? 0];
  return covered(lines, true, y0, x0, x1) >= OUTLINE && covered(lines, true, y1, x0, x1) >= OUTLINE && covered(lines, false, x0, y0, y1) >= OUTLINE && covered(lines, false, x1, y0, y1) >= OUTLINE;
}

/** The part of the stretch `from`–`to` at `at` that lines cover. */
function covered(lines: readonly Line[], level: boolean, at: number, from: number, to: number): number {
  let sum = 0;
  for (const line of lines) if (line.level === level && Math.abs(line.at - at) <= SAME) sum += Math.max(0, Math.min(line.to, to) - Math.max(line.from, from));
  return to > from ? sum / (to - from) : 1;
}

function cellsOf(lines: readonly Line[], xs: readonly number[], ys: readonly number[]): GridCell[] {
  const [columns, rows] = [xs.length - 1, ys.length - 1];
  const [levels, uprights] = [byPlace(lines, true, ys), byPlace(lines, false, xs)];
  const parts = (level: boolean, index: number, from: number, to: number): boolean => covered((level ? levels : uprights)[index] ?? [], level, (level ? ys : xs)[index] ?? 0, from, to) >= DRAWN;
  const taken = new Set<number>();
  const cells: GridCell[] = [];
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      if (taken.has(row * columns + column)) continue;
      let colSpan = 1;
      while (column + colSpan < columns && !taken.has(row * columns + column + colSpan) && !parts(false, column + colSpan, ys[row] ?? 0, ys[row + 1] ?? 0)) colSpan += 1;
      let rowSpan = 1;
      const closed = (at: number): boolean => {
        for (let c = column; c < column + colSpan; c += 1) if (taken.has(at * columns + c) || parts(true, at, xs[c] ?? 0, xs[c + 1] ?? 0)) return true;
        // Below, the cell may be no wider and no narrower than above.
        for (let c = column + 1; c < column + colSpan; c += 1) if (parts(false, c, ys[at] ?? 0, ys[at + 1] ?? 0)) return true;
        return false;
      };
      while (row + rowSpan < rows && !closed(row + rowSpan)) rowSpan += 1;
      for (let r = row; r < row + rowSpan; r += 1) for (let c = column; c < column + colSpan; c += 1) taken.add(r * columns + c);
      cells.push({ row, column, rowSpan, colSpan, x0: xs[column] ?? 0, y0: ys[row] ?? 0, x1: xs[column + colSpan] ?? 0, y1: ys[row + rowSpan] ?? 0 });
    }
  }
  return cells;
}

/** Lines by the place they stand at, so that each edge looks at its own only. */
function byPlace(lines: readonly Line[], level: boolean, places: readonly number[]): Line[][] {
  return places.map((at) => lines.filter((line) => line.level === level && Math.abs(line.at - at) <= SAME));
}
