// The amount of a cell in whole rupiah, where the titles of the sheet say that it is stated in thousands or millions.

import { parseNumber } from '@tenun/domain/number/parse-number.ts';
import { fullAmount, type MoneyScale } from '../blocks/money-scale.ts';
import { cellText } from './cell-text.ts';
import type { GridCell } from './grid.ts';

/** An amount of a cell in full; what is no figure stays as it is. */
export function inFull(cell: GridCell, scale: MoneyScale): string {
  const text = cellText(cell, 'figure');
  // What the cell only shows in thousands it holds in full.
  if (scale === 0 || cell.hides === scale) return text;
  const parsed = cell.kind === 'number' ? parseNumber(cell.text, 'decimal') : parseNumber(text, 'count');
  return parsed.kind === 'value' && cell.percent !== true ? fullAmount(parsed.value, scale) : text;
}
