// How figures go from one year's plan into the next: kept, cleared, or multiplied by an exact factor.

import { Big } from 'big.js';
import { formatNumber } from '../number/format-number.ts';
import type { StatedMoney, StatedNumber } from './node.ts';

export type Carry = { readonly how: 'keep' } | { readonly how: 'clear' } | { readonly how: 'index'; readonly factor: string };

/** What could not be read is kept as it was written when it is to be multiplied. Rounded half-up to whole rupiah. */
export function carryMoney(money: StatedMoney | null, carry: Carry): StatedMoney | null {
  if (money === null || carry.how === 'clear') return null;
  if (carry.how === 'keep' || money.value === null) return money;
  return toMoney(carryRupiah(money.value, carry.factor));
}

/** `amount` × `factor` in whole rupiah, half-up. */
export function carryRupiah(amount: bigint, factor: string): bigint {
  return BigInt(new Big(amount.toString()).times(factor).round(0, Big.roundHalfUp).toFixed(0));
}

export function toMoney(value: bigint): StatedMoney {
  return { raw: formatNumber(value.toString()), value };
}

/** Rounded half-up to as many decimals as the figure had. */
export function carryNumber(number: StatedNumber | null, carry: Carry): StatedNumber | null {
  if (number === null || carry.how === 'clear') return null;
  if (carry.how === 'keep' || number.value === null) return number;
  const value = carryDecimal(number.value, carry.factor);
  return { raw: formatNumber(value), value };
}

export function carryDecimal(value: string, factor: string): string {
  const decimals = value.split('.')[1]?.length ?? 0;
  return new Big(value).times(factor).toFixed(decimals, Big.roundHalfUp);
}
