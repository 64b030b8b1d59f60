// Last year's results out of the numbered prose: indicator, target, realisation and per cent of the province and each district office.

import type { Said } from '../document/place.ts';
import type { Outline } from './outline.ts';

export interface UnitResult {
  /** `null`: the office itself; else the district office as written (`BNN Kabupaten Belu`). */
  readonly unit: Said<string> | null;
  readonly target: Said<string> | null;
  readonly targetUnit: string | null;
  readonly realisation: Said<string> | null;
  readonly realisationUnit: string | null;
  readonly percent: Said<string> | null;
  /** The verdict in words: above, at, below target, or not reached. */
  readonly verdict: Said<'above' | 'at' | 'below' | 'not-reached'> | null;
}

export interface Achievement {
  readonly no: Said<string> | null;
  readonly indicator: Said<string>;
  readonly own: UnitResult;
  readonly units: readonly UnitResult[];
  /** Activities with target and realisation of outputs that supported it. */
  readonly outputs: readonly UnitResult[];
  /** Paths of all texts it was read from (an item can run on after a page break). */
  readonly paths: readonly string[];
}

export interface CategoryClaim {
  readonly category: 'above' | 'at' | 'below' | 'not-reached';
  readonly count: Said<number>;
  /** The bracketed word, as in "5 (lima)". */
  readonly word: Said<number> | null;
}

export interface Recommendation {
  readonly no: string | null;
  readonly text: Said<string>;
}

export interface Achievements {
  readonly items: readonly Achievement[];
  readonly categoryClaims: readonly CategoryClaim[];
  readonly recommendations: readonly Recommendation[];
}

export function readAchievements(_outline: Outline): Achievements {
  return { items: [], categoryClaims: [], recommendations: [] };
}
