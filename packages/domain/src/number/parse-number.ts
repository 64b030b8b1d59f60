// The one parser of figures as Indonesians write them; what is malformed or ambiguous is said, never guessed.

import Big from 'big.js';

/**
 * What the column holds, which settles `1.000`: in `rupiah` and `count` a point before three digits groups thousands;
 * in `decimal` (indices, per cents) it is a decimal mark; with `unknown` it is reported as ambiguous.
 */
export type NumberKind = 'rupiah' | 'count' | 'decimal' | 'unknown';

export type ParsedNumber =
  /** `percent`: a per cent sign followed. `unit`: words that followed (`Indeks`). `currency`: `Rp` stood before. `notes`: what was odd but readable. */
  | { readonly kind: 'value'; readonly value: Big; readonly percent: boolean; readonly currency: boolean; readonly unit: string | null; readonly notes: readonly NumberNote[] }
  | { readonly kind: 'empty' }
  /** `-`, `.`, `–`: deliberately nothing. */
  | { readonly kind: 'dash' }
  | { readonly kind: 'range'; readonly from: Big; readonly to: Big; readonly unit: string | null }
  | { readonly kind: 'ambiguous'; readonly readings: readonly [Big, Big] }
  | { readonly kind: 'malformed'; readonly reason: MalformedReason }
  | { readonly kind: 'text' };

export type NumberNote = 'space-inside' | 'english-grouping' | 'mixed-marks' | 'parentheses-negative';
export type MalformedReason = 'grouping' | 'two-decimal-marks' | 'letters-inside' | 'not-integer';

/** Reads a figure. Never throws. */
export function parseNumber(text: string, kind: NumberKind): ParsedNumber {
  throw new Error(`not written: ${text} ${kind} ${String(Big)}`);
}
