// Amounts that are stated in thousands or millions of rupiah, as titles say.

import type { Big } from 'big.js';
import { figureText } from './figure-text.ts';

/** Zeros that are left out: 3 for thousands, 6 for millions. */
export type MoneyScale = 0 | 3 | 6;

const THOUSANDS = /\b(?:dalam\s+)?ribu(?:an)?\s+rupiah\b|\(\s*(?:rp\.?\s*)?(?:dalam\s+)?ribu(?:an)?\b|\brp\.?\s*(?:ribu(?:an)?\b|[.,]?000\b)|\b(?:x|dalam)\s*(?:rp\.?\s*)?1[.,]000(?![.,]?\d)/i;
const MILLIONS = /\b(?:dalam\s+)?juta(?:an)?\s+rupiah\b|\(\s*(?:rp\.?\s*)?(?:dalam\s+)?juta(?:an)?\b|\brp\.?\s*juta(?:an)?\b|\b(?:x|dalam)\s*(?:rp\.?\s*)?1[.,]000[.,]000\b/i;

/** What a title says of the amounts below it. */
export function scaleOf(title: string): MoneyScale {
  return MILLIONS.test(title) ? 6 : THOUSANDS.test(title) ? 3 : 0;
}

/** The amount in whole rupiah, as it is written. */
export function fullAmount(stated: Big, scale: MoneyScale): string {
  return figureText(stated.times(10 ** scale).toFixed());
}
