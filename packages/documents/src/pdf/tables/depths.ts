// How far each row of a table is moved in: in the one column whose texts begin at a few different places, as levels do.

import type { JoinedRow } from './join-pages.ts';

/** Places no further apart are one. */
const SAME = 2.5;
const MOST_DEPTHS = 7;
const FEWEST_ROWS = 4;
/** A place at which only few rows begin is chance: a text set in the middle, a blank too many. */
const SMALLEST_SHARE = 0.02;

/** The depth of each row, 0 for the outermost; null where no column of texts is moved in. */
export function depthsOf(rows: readonly JoinedRow[]): readonly (number | null)[] | null {
  const columns = Math.max(0, ...rows.flatMap((row) => row.cells.map((cell) => cell.column + 1)));
  for (let column = 0; column < columns; column += 1) {
    const indents = rows.map((row) => {
      const cell = row.cells.find((other) => other.column === column);
      return cell === undefined || cell.lines.length === 0 || cell.colSpan > 1 ? null : cell;
    });
    const texts = indents.filter((cell) => cell !== null);
    const worded = texts.filter((cell) => cell.lines.some((line) => line.content.some((inline) => 'text' in inline && /\p{L}{3}/u.test(inline.text))));
    const places = clusters(texts.map((cell) => cell.indent));
    if (texts.length < FEWEST_ROWS || worded.length < texts.length * 0.8 || places.length < 2 || places.length > MOST_DEPTHS) continue;
    return indents.map((cell) => (cell === null ? null : places.findLastIndex((place) => cell.indent >= place - SAME)));
  }
  return null;
}

function clusters(values: readonly number[]): number[] {
  const groups: { place: number; count: number }[] = [];
  for (const value of values.toSorted((a, b) => a - b)) {
    const last = groups.at(-1);
    if (last !== undefined && value - last.place <= SAME) last.count += 1;
    else groups.push({ place: value, count: 1 });
  }
  // Texts in the middle of a column begin anywhere: then nearly every one has a place of its own.
  return groups.length > MOST_DEPTHS ? [] : groups.filter(({ count }) => count >= values.length * SMALLEST_SHARE).map(({ place }) => place);
}
