// What a rule of the linter is: one question asked of a plan at many places, with examples that are its tests.

import type { PlanModel } from '../rkt/model.ts';
import type { Path, Place } from '../document/place.ts';

export type Severity = 'error' | 'warning' | 'info';
export type Lang = 'id' | 'en';
/** One sentence in both languages. */
export type Bilingual = Readonly<Record<Lang, string>>;

/** Where a finding stands. `start`/`end` are characters in the plain text at `path`; left out, the whole text is meant. */
export interface Spot {
  readonly path: Path;
  readonly place: Place;
  readonly start?: number;
  readonly end?: number;
}

/** One change of a repair: at `spot`, `from` becomes `to`. `from` is null where a row or an item has to be added. */
export interface Change {
  readonly spot: Spot;
  readonly from: string | null;
  readonly to: string;
}

/** A way to make it right: a single change, or a pair that only closes together. Best first. */
export interface Repair {
  readonly changes: readonly Change[];
  readonly reason: Bilingual;
}

export interface FindingDraft {
  /** The place a reader would question first. */
  readonly spot: Spot;
  readonly quote: string;
  /** Plain figures: a point for decimals, a leading minus, no grouping. */
  readonly stated: string | null;
  readonly computed: string | null;
  readonly difference: string | null;
  readonly message: Bilingual;
  readonly related?: readonly Spot[];
  readonly repairs?: readonly Repair[];
}

export interface Finding extends FindingDraft {
  readonly rule: string;
  readonly severity: Severity;
  readonly related: readonly Spot[];
  readonly repairs: readonly Repair[];
}

/** How a rule answers for each place it looked at. Every place gets exactly one answer. */
export interface Answers {
  pass(count?: number): void;
  notApplicable(count?: number): void;
  fail(finding: FindingDraft): void;
}

/** A piece of an RKT as text, and how many findings this rule (alone) gives on it. Examples are run as tests and shown by `tenun explain`. */
export interface Example {
  readonly title: Bilingual;
  readonly text: string;
  readonly findings: number;
}

export interface Rule {
  readonly id: string;
  readonly family: number;
  readonly severity: Severity;
  readonly title: Bilingual;
  readonly what: Bilingual;
  readonly why: Bilingual;
  readonly examples: readonly Example[];
  check(model: PlanModel, answers: Answers): void;
}
