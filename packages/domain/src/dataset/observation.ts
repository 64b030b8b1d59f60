// An external dataset: figures that others counted (cases, seizures, people), each by kab/kota and year, with who reported and which file said so.

import type { Place } from '../document/place.ts';

export const SUBJECTS = ['kasus-narkotika', 'penduduk'] as const;
/** What a dataset is about. */
export type Subject = (typeof SUBJECTS)[number];

export const DATASET_MEASURES = ['kasus', 'tersangka', 'barang-bukti', 'penduduk'] as const;
export type DatasetMeasure = (typeof DATASET_MEASURES)[number];

/** Weighed with or without its wrapping; null where nobody said. */
export type Quality = 'bruto' | 'netto' | null;

/** A seizure as a person confirmed it. */
export interface Taken {
  /** Standard name from the reference (`shabu`), or a name that a person gave. */
  readonly substance: string;
  /** Standard unit: `gram`, `paket` … */
  readonly unit: string;
  /** Exact decimal. */
  readonly amount: string;
  readonly quality: Quality;
}

/** One figure before it is stored. */
export interface NewObservation {
  /** Kemendagri: `53.04`. */
  readonly region: string;
  readonly year: number;
  readonly measure: DatasetMeasure;
  /** Of seizures only. */
  readonly substance: string | null;
  readonly unit: string | null;
  readonly quality: Quality;
  /** Exact decimal; null: the source has the row but states nothing there. That is no zero. */
  readonly value: string | null;
  /** The characters of the source; empty where a person entered it. */
  readonly raw: string;
  readonly place: Place;
}

/** One stored figure. A correction is an observation of its own that supersedes another; both stay. */
export interface Observation extends NewObservation {
  readonly id: string;
  /** The observation that this one corrects. */
  readonly supersedes: string | null;
  /** Why it was corrected; null for what was imported. */
  readonly reason: string | null;
  readonly enteredBy: string;
  /** ISO 8601. */
  readonly enteredAt: string;
}

export interface Dataset {
  readonly id: string;
  /** As written: `POLDA NTT`. */
  readonly source: string;
  /** `polda`: what the keys of figures carry. */
  readonly sourceKey: string;
  readonly subject: Subject;
  readonly title: string;
  readonly fromYear: number;
  readonly toYear: number;
  readonly fileName: string;
  readonly sha256: string;
  /** `file`, `paste`, or `plan`: taken over from a table of a plan. */
  readonly origin: 'file' | 'paste' | 'plan';
  readonly importedBy: string;
  readonly importedAt: string;
  /** In the order of the file; corrections where they stand. */
  readonly observations: readonly Observation[];
}

/** What stands at present: every observation that no other supersedes. */
export function standing(observations: readonly Observation[]): readonly Observation[] {
  const superseded = new Set(observations.map((each) => each.supersedes));
  return observations.filter((each) => !superseded.has(each.id));
}

/** The observation and all it corrected, the newest first. */
export function historyOf(observation: Observation, observations: readonly Observation[]): readonly Observation[] {
  const byId = new Map(observations.map((each) => [each.id, each]));
  const line: Observation[] = [];
  for (let at: Observation | undefined = observation; at !== undefined && line.length <= observations.length; at = at.supersedes === null ? undefined : byId.get(at.supersedes)) line.push(at);
  return line;
}
