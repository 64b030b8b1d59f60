// One figure: its value, what it was computed from, and the sum that most figures are.

import { Big } from 'big.js';
import type { Path, Place, Said } from '../document/place.ts';
import type { Bilingual } from '../lint/rule.ts';
import { formatNumber } from '../number/format-number.ts';

/** One thing a figure was computed from, with the address where it can be opened. */
export interface FigureInput {
  readonly label: string;
  readonly path: Path;
  readonly place: Place;
  /** As it stands there; empty when nothing was filled in. */
  readonly text: string;
}

export interface Figure {
  readonly key: string;
  readonly title: Bilingual;
  /** Indonesian, ready to print; says so when the figure is not filled or cannot be computed. */
  readonly text: string;
  /** Plain decimal string or text; null when not filled or not computable (`state` says which). */
  readonly value: string | null;
  readonly state: 'value' | 'empty' | 'not-computable';
  readonly derivation: { readonly method: Bilingual; readonly inputs: readonly FigureInput[] };
}

export interface FigureKey {
  readonly key: string;
  readonly title: Bilingual;
}

export type Compute = () => Omit<Figure, 'key' | 'title'>;

export interface Definition extends FigureKey {
  readonly compute: Compute;
}

/** One thing to add, with the place where it can be opened. */
export interface Addend {
  readonly input: FigureInput;
  /** Decimal string; null when it cannot be read or was not filled. */
  readonly value: string | null;
}

export const EMPTY = { text: '(belum diisi)', value: null, state: 'empty' } as const;
export const NO_PLACE: Place = { line: null, cell: null };

/** Adds exactly; one addend that cannot be read makes the sum not computable, none at all makes it empty. */
export function sum(addends: readonly Addend[], method: Bilingual): ReturnType<Compute> {
  const derivation = { method, inputs: addends.map(({ input }) => input) };
  if (addends.length === 0) return { ...EMPTY, derivation };
  let total = new Big(0);
  for (const { value } of addends) {
    if (value === null) return { text: '(tidak dapat dihitung)', value: null, state: 'not-computable', derivation };
    total = total.plus(value);
  }
  return { text: formatNumber(total), value: total.toFixed(), state: 'value', derivation };
}

/** A stretch of the plan as something that a figure was computed from. */
export function fromSaid(label: string, said: Said<unknown>): FigureInput {
  return { label, path: said.at.path, place: said.at.place, text: said.raw };
}
