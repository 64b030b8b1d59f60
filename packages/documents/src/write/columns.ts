// How the columns of a table are set, from what stands in them: widths, alignment, and the lines a sasaran covers.

import { cellText, type MatrixColumn, type MatrixColumnKey, type MatrixRow, type TableRow } from '@tenun/domain';
import type { TableGrid } from './table-grid.ts';

/** Characters on a line of a table: upright, and on a page turned on its side in small type. */
const LINE = { upright: 88, wide: 180 } as const;
const COLUMNS_IN_SMALL_TYPE = 9;
/** Room at the sides of a cell, in characters. */
const PADDING = 2.4;
const LONGEST_WORD_THAT_COUNTS = 22;

/** Shares of the width, one per column, adding up to 1: first every longest word gets its room, then long texts share what is left. */
export function columnShares(rows: readonly TableRow[], { columns, rows: placed }: TableGrid): number[] {
  const line = columns > COLUMNS_IN_SMALL_TYPE ? LINE.wide : LINE.upright;
  const needs = Array.from({ length: columns }, (_, column) => columnNeed(placed.flatMap((cells, r) => (rows[r]!.role === 'column-numbers' ? [] : cells.filter((cell) => cell.column === column && cell.colSpan === 1).map(({ cell }) => cellText(cell))))));
  const least = needs.reduce((sum, need) => sum + need.least, 0);
  const growth = needs.reduce((sum, need) => sum + need.growth, 0);
  const spare = Math.max(0, line - least);
  const widths = needs.map((need) => need.least + (growth === 0 ? spare / columns : (spare * need.growth) / growth));
  const total = widths.reduce((sum, width) => sum + width, 0);
  return widths.map((width) => width / total);
}

/** The longest word; and how much a long text wants beyond it, flattened: a text ten times as long wants about twice as much. */
function columnNeed(texts: readonly string[]): { readonly least: number; readonly growth: number } {
  const words = texts.flatMap((text) => text.split(/[\s/]+/));
  const longestWord = Math.min(LONGEST_WORD_THAT_COUNTS, Math.max(1, ...words.map(wordWidth)));
  const longestText = Math.max(1, ...texts.map((text) => Math.max(...text.split('\n').map((line) => line.length))));
  const wanted = longestText <= 12 ? longestText : 12 + Math.sqrt(longestText - 12) * 2.2;
  return { least: longestWord + PADDING, growth: Math.max(0.2, wanted - longestWord) };
}

/** Characters wide; a capital takes about a quarter more. */
function wordWidth(word: string): number {
  return word.length + (word.match(/\p{Lu}/gu)?.length ?? 0) * 0.25;
}

const MATRIX_WEIGHTS: Readonly<Record<MatrixColumnKey, number>> = { name: 36, sasaran: 16, indicator: 19, target: 7, satuan: 9.5, price: 10.5, amount: 11.5, sumberDana: 7 };

/** Shares for the matrix: names of every level share one column and need the room, whatever the few sasaran and indicators hold. */
export function matrixShares(columns: readonly MatrixColumn[]): number[] {
  const total = columns.reduce((sum, column) => sum + MATRIX_WEIGHTS[column.key], 0);
  return columns.map((column) => MATRIX_WEIGHTS[column.key] / total);
}

export type ColumnAlign = 'left' | 'center' | 'right';

const NUMBER = /^[(-]?(?:Rp\.?\s*)?\d[\d.,]*\)?%?$/;

/** Amounts to the right, short numbers and codes in the middle, words to the left. */
export function columnAligns(rows: readonly TableRow[], { columns, rows: placed }: TableGrid): ColumnAlign[] {
  const body = placed.filter((_, r) => rows[r]!.role === 'body').flat();
  return Array.from({ length: columns }, (_, column): ColumnAlign => {
    const texts = body.filter((cell) => cell.column === column).map(({ cell }) => cellText(cell).trim()).filter((text) => text !== '' && !/^[-–.]$/.test(text));
    if (texts.length === 0) return 'center';
    const numbers = texts.filter((text) => NUMBER.test(text));
    if (numbers.length < texts.length * 0.7) return 'left';
    return numbers.some((text) => text.length > 7) ? 'right' : 'center';
  });
}

/** How many lines a sasaran covers: those below that have none of their own; 0 where it is covered itself. */
export function sasaranSpan(row: MatrixRow, index: number): number {
  if (index > 0 && row.entries[index]!.sasaran === '') return 0;
  const next = row.entries.findIndex((entry, later) => later > index && entry.sasaran !== '');
  return (next === -1 ? row.entries.length : next) - index;
}
