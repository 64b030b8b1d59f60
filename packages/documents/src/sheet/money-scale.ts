// Amounts that a sheet states in thousands or millions of rupiah, as its titles say: they are taken in full, and a person is told.

import { parseNumber } from '@tenun/domain/number/parse-number.ts';
import { cellText, figure } from './cell-text.ts';
import type { GridCell } from './grid.ts';

/** Zeros that are left out: 3 for thousands, 6 for millions. */
export type MoneyScale = 0 | 3 | 6;

const THOUSANDS = /\b(?:dalam\s+)?ribu(?:an)?\s+rupiah\b|\(\s*(?:rp\.?\s*)?(?:dalam\s+)?ribu(?:an)?\b|\brp\.?\s*(?:ribu(?:an)?\b|[.,]?000\b)|\b(?:x|dalam)\s*(?:rp\.?\s*)?1[.,]000(?![.,]?\d)/i;
const MILLIONS = /\b(?:dalam\s+)?juta(?:an)?\s+rupiah\b|\(\s*(?:rp\.?\s*)?(?:dalam\s+)?juta(?:an)?\b|\brp\.?\s*juta(?:an)?\b|\b(?:x|dalam)\s*(?:rp\.?\s*)?1[.,]000[.,]000\b/i;

/** What a title says of the amounts below it. */
export function scaleOf(title: string): MoneyScale {
  return MILLIONS.test(title) ? 6 : THOUSANDS.test(title) ? 3 : 0;
}

/** An amount of a cell in full; what is no figure stays as it is. */
export function inFull(cell: GridCell, scale: MoneyScale): string {
  const text = cellText(cell, 'figure');
  // What the cell only shows in thousands it holds in full.
  if (scale === 0 || cell.hides === scale) return text;
  const parsed = cell.kind === 'number' ? parseNumber(cell.text, 'decimal') : parseNumber(text, 'count');
  return parsed.kind === 'value' && cell.percent !== true ? figure(parsed.value.times(scale === 3 ? 1_000 : 1_000_000).toFixed()) : text;
}
