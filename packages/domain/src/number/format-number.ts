// The one formatter of figures for Indonesian readers: a point groups thousands, a comma is the decimal mark.

import { Big } from 'big.js';

export interface NumberFormat {
  /** Exactly so many decimals, rounded half-up (away from zero); left out, the decimals the value has. */
  readonly decimals?: number;
  /** Whether thousands are grouped; years and codes are not. Default true. */
  readonly grouping?: boolean;
}

/** `1234567.89` → `1.234.567,89`. Takes a decimal or its canonical string. */
export function formatNumber(value: Big | string, format: NumberFormat = {}): string {
  const decimal = new Big(value);
  const fixed = format.decimals === undefined ? decimal.toFixed() : decimal.toFixed(format.decimals, Big.roundHalfUp);
  const [integer = '0', fraction] = fixed.replace('-', '').split('.');
  const grouped = format.grouping === false ? integer : integer.replace(/\B(?=(?:\d{3})+$)/g, '.');
  const sign = fixed.startsWith('-') ? '-' : '';
  return fraction === undefined ? `${sign}${grouped}` : `${sign}${grouped},${fraction}`;
}

export interface RupiahFormat {
  /** Whether `Rp` stands before; in a column headed (Rp) it does not. Default true. */
  readonly symbol?: boolean;
}

/** Whole rupiah: `15249203000n` → `Rp15.249.203.000` (EYD: no space, no point after Rp). */
export function formatRupiah(amount: bigint, format: RupiahFormat = {}): string {
  const digits = formatNumber((amount < 0n ? -amount : amount).toString());
  return `${amount < 0n ? '-' : ''}${format.symbol === false ? '' : 'Rp'}${digits}`;
}

/** A per cent: `102.6` → `102,6%`. The value is already in hundredths. */
export function formatPercent(value: Big | string, format: NumberFormat = {}): string {
  return `${formatNumber(value, format)}%`;
}
