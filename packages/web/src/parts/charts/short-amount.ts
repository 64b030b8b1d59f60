// A large amount in few letters for a picture, in the words of either language.

import type { Lang } from '@tenun/domain';

const UNITS = {
  id: [[1_000_000_000_000n, 'triliun'], [1_000_000_000n, 'miliar'], [1_000_000n, 'juta'], [1_000n, 'ribu']],
  en: [[1_000_000_000_000n, 'trillion'], [1_000_000_000n, 'billion'], [1_000_000n, 'million'], [1_000n, 'thousand']],
} as const;

/** Rupiah, rounded half-up to hundredths of the largest unit that fits: `10,02 miliar`. Beside it stands the whole figure. */
export function shortAmount(value: bigint, lang: Lang): string {
  const size = value < 0n ? -value : value;
  const [per, unit] = UNITS[lang].find(([least]) => size >= least) ?? [1n, ''];
  const hundredths = per === 1n ? size * 100n : (size * 100n + per / 2n) / per;
  const rest = String(hundredths % 100n).padStart(2, '0').replace(/0+$/, '');
  return `${value < 0n ? '-' : ''}${hundredths / 100n}${rest === '' ? '' : `,${rest}`}${unit === '' ? '' : ` ${unit}`}`;
}
