// The text of a cell as the plan keeps it: numbers in Indonesian writing, so that a cell and a typed figure are read alike.

import type { TableCell } from '@tenun/domain';
import { readCellLine } from '../blocks/cell-line.ts';
import { figureText } from '../blocks/figure-text.ts';
import type { GridCell } from './grid.ts';

/** How numbers of a column are written: figures with marks, those in units with decimals (an index) without groups, codes as they stand, and in tables of other kinds large ones only. */
export type NumberWriting = 'figure' | 'index' | 'code' | 'open';

/** A formula that was never computed is given as itself, which no figure can be read from: not computable is not empty. */
export function cellText(cell: GridCell, writing: NumberWriting): string {
  if (cell.kind === 'empty') return cell.formula === null ? '' : `=${cell.formula}`;
  if (cell.kind !== 'number') return cell.text;
  if (cell.percent === true) return `${figureText(timesHundred(cell.text))}%`;
  if (cell.shown !== undefined) return cell.shown;
  if (writing === 'code') return cell.text;
  return writing === 'open' && /^-?\d{1,4}$/.test(cell.text) ? cell.text : figureText(cell.text, writing !== 'index');
}

/** The lines of a cell, with the marker of each. */
export function tableCell(text: string): TableCell {
  return { lines: text.split('\n').map((line) => line.trim()).filter((line) => line !== '').map((line) => readCellLine([{ text: line }])) };
}

function timesHundred(decimal: string): string {
  const [, sign = '', whole = '', fraction = ''] = /^(-?)(\d+)\.?(\d*)$/.exec(decimal) ?? [];
  const digits = fraction.padEnd(2, '0');
  const moved = `${whole}${digits.slice(0, 2)}`.replace(/^0+(?=\d)/, '');
  const rest = digits.slice(2).replace(/0+$/, '');
  return `${sign}${moved}${rest === '' ? '' : `.${rest}`}`;
}
