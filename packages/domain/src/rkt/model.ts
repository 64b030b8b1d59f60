// What a plan says, chapter by chapter, as read from its blocks: the linter's and the screens' one view of an RKT.

import type { Said } from '../document/place.ts';
import type { PlanContent, Suppression, Unread } from '../plan/content.ts';
import { outline, type Outline } from './outline.ts';
import { readAchievements, type Achievements } from './achievements.ts';
import { readCases, type Cases } from './cases.ts';
import { readCountClaims, type CountClaim } from './count-claims.ts';
import { readEnvironment, type Environment } from './environment.ts';
import { readFunding, type Funding } from './funding.ts';
import { readPlaces, type Places } from './places.ts';
import { readStaffing, type Staffing } from './staffing.ts';
import { readStrategy, type Strategy } from './strategy.ts';
import { readTargets, type Targets } from './targets.ts';

export interface PlanModel {
  readonly content: PlanContent;
  /** Every text with the headings above it. */
  readonly outline: Outline;
  /** BAB I: seizures, cases and suspects by kab/kota and year, and the totals claimed in prose. */
  readonly cases: Cases;
  /** BAB I: border districts, airports, seaports. */
  readonly places: Places;
  /** BAB I: last year's results, out of the numbered prose; categories claimed; recommendations. */
  readonly achievements: Achievements;
  /** BAB I: staff against formation. */
  readonly staffing: Staffing;
  /** BAB I: potensi and permasalahan as items. */
  readonly environment: Environment;
  /** BAB II: visi, misi, tujuan, arah, sasaran strategis, sasaran kegiatan with indicators. */
  readonly strategy: Strategy;
  /** BAB II: "13 (tiga belas) Sasaran Kegiatan, …". */
  readonly countClaims: readonly CountClaim[];
  /** BAB III: the target table; null when the document has none. */
  readonly targets: Targets | null;
  /** BAB III: the funding table with total and words; null when the document has none. */
  readonly funding: Funding | null;
  readonly unread: readonly Unread[];
  /** Findings that a person decided to leave, as the file or the plan records them. */
  readonly suppressions: readonly Suppression[];
}

/** Reads every chapter of a plan. Pure; what a chapter does not hold is empty or null, never invented. */
export function readModel(content: PlanContent, unread: readonly Unread[] = [], suppressions: readonly Suppression[] = []): PlanModel {
  const outlined = outline(content.blocks);
  return {
    content,
    outline: outlined,
    cases: readCases(outlined),
    places: readPlaces(outlined),
    achievements: readAchievements(outlined),
    staffing: readStaffing(outlined),
    environment: readEnvironment(outlined),
    strategy: readStrategy(outlined),
    countClaims: readCountClaims(outlined),
    targets: readTargets(outlined),
    funding: readFunding(outlined),
    unread,
    suppressions,
  };
}

export type { Said };
