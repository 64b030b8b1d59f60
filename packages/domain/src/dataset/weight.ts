// Weights in one unit without a rounding: counted in whole micrograms inside, since laboratories weigh grams to four places and more.

import { EVIDENCE_UNITS } from '@tenun/reference';
import { Big } from 'big.js';

const MICROGRAMS = new Map(EVIDENCE_UNITS.flatMap(({ name, milligrams }) => (milligrams === null ? [] : [[name, milligrams * 1000n] as const])));
const GRAM = 1_000_000n;

/** Whether amounts in this unit are weights, which add up whatever unit of weight they are written in. */
export function isWeight(unit: string): boolean {
  return MICROGRAMS.has(unit);
}

/** The unit in which an amount is summed: every weight in grams, all else in its own unit. */
export function unitOfSum(unit: string): string {
  return isWeight(unit) ? 'gram' : unit;
}

/** A weight in whole micrograms; null when the unit is no weight or the amount is finer than a microgram. */
export function micrograms(amount: string, unit: string): bigint | null {
  const per = MICROGRAMS.get(unit);
  if (per === undefined) return null;
  const exact = new Big(amount).times(per.toString());
  return exact.eq(exact.round(0, 0)) ? BigInt(exact.toFixed(0)) : null;
}

/** Micrograms as grams, exact. */
export function gramsOf(weight: bigint): string {
  const digits = (weight < 0n ? -weight : weight).toString().padStart(7, '0');
  const fraction = digits.slice(-6).replace(/0+$/, '');
  return `${weight < 0n ? '-' : ''}${digits.slice(0, -6)}${fraction === '' ? '' : `.${fraction}`}`;
}

export interface Amount {
  readonly amount: string;
  readonly unit: string;
}

/** The sum of amounts, each unit apart: weights together in grams, packets, pieces and the rest each its own total. In the order in which the units first stand. */
export function sumByUnit(amounts: readonly Amount[]): readonly Amount[] {
  return [...Map.groupBy(amounts, ({ unit }) => unitOfSum(unit))].map(([unit, group]) => ({ unit, amount: unit === 'gram' ? sumOfWeights(group) : group.reduce((sum, each) => sum.plus(each.amount), new Big(0)).toFixed() }));
}

function sumOfWeights(weights: readonly Amount[]): string {
  const whole = weights.map(({ amount, unit }) => micrograms(amount, unit));
  if (whole.every((each) => each !== null)) return gramsOf(whole.reduce<bigint>((sum, each) => sum + each, 0n));
  // Finer than a microgram: the sum stays exact, digit by digit.
  return weights.reduce((sum, { amount, unit }) => sum.plus(new Big(amount).times((MICROGRAMS.get(unit) ?? GRAM).toString())), new Big(0)).times('0.000001').toFixed();
}
