// One plan of the made-up agency: the content as Tenun keeps it, the same for the same seed, unit, year and revision.

import type { PlanContent } from '@tenun/domain';
import { chaptersOf, profileOf } from './chapters.ts';
import type { PlanKey } from './figures-of-unit.ts';
import { FIRST_YEAR } from './figures-of-unit.ts';
import { matrixOf } from './matrix.ts';
import { contradict, CONTRADICTIONS, type Contradicted } from './contradictions.ts';
import { chanceOf } from './random.ts';
import { agencyUnits } from './units.ts';

export type { PlanKey } from './figures-of-unit.ts';

export function agencyPlan(key: PlanKey): PlanContent {
  const matrix = matrixOf(key);
  const profile = profileOf(key);
  return { profile, blocks: chaptersOf(key, matrix, profile), ...matrix };
}

export interface AgencySize {
  readonly seed: number;
  readonly units: number;
  readonly years: number;
}

/** All plans of an agency of this size, one after the other: unit by unit, year by year. */
export function* agencyKeys({ seed, units, years }: AgencySize): Generator<PlanKey> {
  for (const unit of agencyUnits(units)) {
    for (let year = FIRST_YEAR; year < FIRST_YEAR + years; year += 1) yield { seed, unit, year, revision: 0 };
  }
}

/** How often the plan was revised in its year: most never, some twice. */
export function revisionsOf({ seed, unit, year }: PlanKey): number {
  return chanceOf(seed, unit.regionCode, 'revisions', year).pick([0, 0, 0, 1, 1, 2]);
}

/** The kinds of slips that a plan of an agency has when this share of the plans is to have one; an agency without has none. */
export function withSlip(key: PlanKey, content: PlanContent, share: number): Contradicted | null {
  const chance = chanceOf(key.seed, key.unit.regionCode, 'slip', key.year);
  return chance.happens(share) ? contradict(content, chance.pick(CONTRADICTIONS), chance) : null;
}
