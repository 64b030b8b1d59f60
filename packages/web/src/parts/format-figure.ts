// Figures shortened for a picture, and plain decimals of a finding as a reader writes them.

import { formatNumber } from '@tenun/domain/number/format-number.ts';

/** A large amount in few letters: `18,9 M` (miliar), `410 jt` (juta), `950 rb` (ribu). */
export function shortRupiah(value: bigint): string {
  const size = value < 0n ? -value : value;
  const [unit, per] = size >= 1_000_000_000n ? (['M', 1_000_000_000n] as const) : size >= 1_000_000n ? (['jt', 1_000_000n] as const) : (['rb', 1_000n] as const);
  const tenths = (size * 10n + per / 2n) / per;
  const text = `${tenths / 10n}${tenths % 10n === 0n ? '' : `,${tenths % 10n}`} ${unit}`;
  return value < 0n ? `-${text}` : text;
}

/** Findings carry plain decimals (`-1234.5`); anything else is shown as it is. */
export function figureOrText(text: string): string {
  return /^-?\d+(\.\d+)?$/.test(text) ? formatNumber(text) : text;
}
