// How wide each column of a table should be, from what stands in it, so that words are not torn and long texts get the room.

import { cellText, type MatrixColumn, type MatrixColumnKey, type TableRow } from '@tenun/domain';

/** Shares of the width, one per column, adding up to 1. */
export function columnShares(rows: readonly TableRow[]): number[] {
  const columns = Math.max(0, ...rows.map((row) => row.cells.length));
  const needs = Array.from({ length: columns }, (_, column) => columnNeed(rows.flatMap((row) => {
    const cell = row.cells[column];
    return cell === undefined || (cell.colSpan ?? 1) > 1 || row.role === 'column-numbers' ? [] : [cellText(cell)];
  })));
  const total = needs.reduce((sum, need) => sum + need, 0);
  return needs.map((need) => need / total);
}

/** Characters wide; a capital takes about a quarter more. */
function wordWidth(word: string): number {
  return word.length + (word.match(/\p{Lu}/gu)?.length ?? 0) * 0.25;
}

const PADDING = 2.4;
const LONGEST_WORD_THAT_COUNTS = 22;

/** At least the longest word; beyond that, growth flattens: a text ten times as long gets about twice the width. */
function columnNeed(texts: readonly string[]): number {
  const words = texts.flatMap((text) => text.split(/[\s/]+/));
  const longestWord = Math.min(LONGEST_WORD_THAT_COUNTS, Math.max(1, ...words.map(wordWidth)));
  const longestText = Math.max(1, ...texts.map((text) => Math.max(...text.split('\n').map((line) => line.length))));
  return Math.max(longestWord, longestText <= 12 ? longestText : 12 + Math.sqrt(longestText - 12) * 2.2) + PADDING;
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
export function columnAligns(rows: readonly TableRow[]): ColumnAlign[] {
  const body = rows.filter((row) => row.role === 'body');
  const columns = Math.max(0, ...rows.map((row) => row.cells.length));
  return Array.from({ length: columns }, (_, column): ColumnAlign => {
    const texts = body.map((row) => cellText(row.cells[column]).trim()).filter((text) => text !== '' && !/^[-–.]$/.test(text));
    if (texts.length === 0) return 'center';
    const numbers = texts.filter((text) => NUMBER.test(text));
    if (numbers.length < texts.length * 0.7) return 'left';
    return numbers.some((text) => text.length > 7) ? 'right' : 'center';
  });
}
