// What a person typed into a field of the matrix becomes a figure: the characters are kept, the value is null when they cannot be read.

import { parseNumber } from '../number/parse-number.ts';
import type { StatedMoney, StatedNumber } from './node.ts';

/** Units whose figures are indices and shares: there a point before three digits is a decimal mark. */
const DECIMAL_UNIT = /^(?:indeks|index|nilai|skor|rasio|persen|persentase|%|poin)/i;

/** A volume or a target with the kind its unit gives it. Empty means not filled in: null. */
export function typedNumber(text: string | null, satuan: string | null): StatedNumber | null {
  if (text === null || text.trim() === '') return null;
  const parsed = parseNumber(text, satuan !== null && DECIMAL_UNIT.test(satuan.trim()) ? 'decimal' : 'count');
  return { raw: text, value: parsed.kind === 'value' ? parsed.value.toFixed() : null };
}

/** An amount in whole rupiah. Empty means not filled in: null. */
export function typedMoney(text: string | null): StatedMoney | null {
  if (text === null || text.trim() === '') return null;
  const parsed = parseNumber(text, 'rupiah');
  return { raw: text, value: parsed.kind === 'value' ? BigInt(parsed.value.toFixed(0)) : null };
}
