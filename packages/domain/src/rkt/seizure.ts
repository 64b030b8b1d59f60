// One seizure as a table or a sentence tells it: how much of what, with the very characters.

import type { Said, Span } from '../document/place.ts';
import type { MalformedReason } from '../number/parse-number.ts';

/** One seizure out of evidence text: `39,70 Gram Ganja`. Units are never mixed in a sum. */
export interface Seizure {
  /** Standard name from the reference (`shabu`, `ganja`); null when not recognised. */
  readonly substance: string | null;
  /** Canonical decimal; null when it cannot be read, or could be read two ways. */
  readonly amount: string | null;
  /** Standard unit (`gram`, `butir`, `paket`, `bungkus`, `sachet`, `biji`); null when not recognised. */
  readonly unit: string | null;
  /** A thing that is no substance (`bong`, `timbangan`); null otherwise. */
  readonly tool: string | null;
  /** From the figure to the end of what it counts. */
  readonly said: Said<string>;
  /** The figure alone. */
  readonly figure: Said<string>;
  /** The two readings of a figure that is ambiguous (`1.143 gram`). */
  readonly readings: readonly [string, string] | null;
  readonly malformed: MalformedReason | null;
  /** The mark that certainly is the decimal mark of this figure; null when it has none, or nobody can say. */
  readonly decimalMark: '.' | ',' | null;
}

/** A word of evidence text that is misspelt, and what was meant. */
export interface MisspeltWord {
  readonly raw: string;
  readonly meant: string;
  readonly at: Span;
}

export interface EvidenceText {
  readonly seizures: readonly Seizure[];
  readonly misspelt: readonly MisspeltWord[];
}
