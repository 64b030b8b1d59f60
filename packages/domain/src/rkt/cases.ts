// Cases, suspects and seizures by kab/kota and year, from each source, and the totals that prose claims for them.

import type { Said } from '../document/place.ts';
import type { Outline } from './outline.ts';

/** One seizure out of evidence text: `39,70 Gram Ganja`. Units are never mixed in a sum. */
export interface Seizure {
  /** Standard name from the reference (`shabu`, `ganja`); null when not recognised. */
  readonly substance: string | null;
  readonly amount: string | null;
  /** Standard unit (`gram`, `butir`, `paket`, `bungkus`, `sachet`, `biji`); null when not recognised. */
  readonly unit: string | null;
  readonly said: Said<string>;
}

export interface CaseCell {
  readonly year: number;
  readonly cases: Said<number> | null;
  readonly suspects: Said<number> | null;
  readonly evidence: Said<string> | null;
  readonly seizures: readonly Seizure[];
}

export interface CaseRow {
  readonly no: Said<string> | null;
  readonly region: Said<string>;
  readonly cells: readonly CaseCell[];
}

export interface CaseTable {
  readonly path: string;
  readonly title: string;
  /** `POLDA NTT`, `BNN Provinsi NTT`: who reported. */
  readonly source: string;
  readonly years: readonly number[];
  readonly rows: readonly CaseRow[];
}

/** A total in prose: `117 kasus`, `158 orang tersangka`, `224.4231 gram` of `shabu`. */
export interface CaseClaim {
  readonly measure: 'cases' | 'suspects' | 'seizure';
  readonly substance: string | null;
  readonly unit: string | null;
  readonly amount: Said<string>;
  readonly fromYear: number | null;
  readonly toYear: number | null;
}

export interface Cases {
  readonly tables: readonly CaseTable[];
  readonly claims: readonly CaseClaim[];
}

export function readCases(_outline: Outline): Cases {
  return { tables: [], claims: [] };
}
