// How tall each row is, told from the length of its texts, so that ten thousand rows need no measuring and nothing jumps while scrolling.

import { COLUMNS } from './columns.ts';
import type { SheetRow } from './rows.ts';

export const LINE = 20;
const PADDING = 12;
/** A name longer than this many lines is cut with an ellipsis; the whole stands in the editor and the panel. */
const MOST_LINES = 3;
/** Average width of a letter at the sheet's type size, and what indent, toggle and padding take. */
const LETTER = 6.85;
const INDENT = 14;
const CELL_PADDING = 20;

const width = (key: string): number => (COLUMNS.find((column) => column.key === key)?.width ?? 0) - CELL_PADDING;
const NAME = width('name');
const SASARAN = width('sasaran');
const SATUAN = width('satuan');

/** Pixels of each row. */
export function rowHeights(rows: readonly SheetRow[]): Uint16Array {
  const heights = new Uint16Array(rows.length);
  for (const [index, row] of rows.entries()) {
    const of = row.kind === 'node' ? row.node : row.indicator;
    const lines = Math.max(
      linesOf(of.name, NAME - (row.depth - 1) * INDENT - (row.kind === 'indicator' ? 26 : 18)),
      linesOf(of.sasaran, SASARAN),
      linesOf(of.satuan, SATUAN),
    );
    heights[index] = Math.min(MOST_LINES, lines) * LINE + PADDING;
  }
  return heights;
}

function linesOf(text: string | null, pixels: number): number {
  return text === null ? 1 : Math.max(1, Math.ceil((text.length * LETTER) / Math.max(80, pixels)));
}
