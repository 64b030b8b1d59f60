// How far a target was reached, in per cent, for each polarity; and whether a printed per cent can be that figure.

import { Big } from 'big.js';
import type { Polarity } from './indicator.ts';

/**
 * The per cents that target and realisation allow, unrounded (domain rules, "Polarity and capaian"): one for maximize and stabilize,
 * the two formulas in use for minimize. Empty when it cannot be computed (a target of nought).
 */
export function capaian(target: Big, realisation: Big, polarity: Polarity): readonly Big[] {
  if (target.eq(0)) return [];
  const ratio = realisation.div(target);
  switch (polarity) {
    case 'maximize': return [ratio.times(100)];
    case 'minimize': return [...(realisation.eq(0) ? [] : [target.div(realisation).times(100)]), atLeastNought(new Big(2).minus(ratio).times(100))];
    case 'stabilize': return [atLeastNought(new Big(100).minus(ratio.minus(1).abs().times(100)))];
  }
}

function atLeastNought(value: Big): Big {
  return value.lt(0) ? new Big(0) : value;
}

/** Half a step of the last printed decimal: what rounding alone can explain. */
export function halfStep(decimals: number): Big {
  return new Big(5).times(new Big(10).pow(-(decimals + 1)));
}
