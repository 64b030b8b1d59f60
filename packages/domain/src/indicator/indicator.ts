// An indicator of performance, with what is needed to compare and to add it: target, unit, polarity, scope and the way it adds over units.

import type { Place } from '../document/place.ts';
import type { StatedNumber } from '../plan/node.ts';

export type IndicatorKind = 'input' | 'output' | 'outcome' | 'impact';
/** Which direction is good (domain rules: capaian). */
export type Polarity = 'maximize' | 'minimize' | 'stabilize';
/** Whose figure it is: the office's own, or the whole wilayah's (the province with its districts). Differing scope is not a contradiction. */
export type Scope = 'satker' | 'wilayah';
/**
 * How figures of units become the figure of the wilayah:
 * `sum` own plus districts; `count-units-reaching-target` how many units reached their own target;
 * `count-regions-in-category` how many kab/kota are in a category or better; `none` not aggregated.
 */
export type Aggregation = 'sum' | 'count-units-reaching-target' | 'count-regions-in-category' | 'none';

export interface Indicator {
  readonly id: string;
  /** The row of the matrix it belongs to. */
  readonly nodeId: string;
  /** Its own sasaran where a row carries several; null: the sasaran of its node. */
  readonly sasaran: string | null;
  readonly name: string;
  readonly marker: string | null;
  readonly target: StatedNumber | null;
  readonly satuan: string | null;
  readonly kind: IndicatorKind | null;
  readonly polarity: Polarity;
  readonly scope: Scope;
  readonly aggregation: Aggregation;
  readonly place: Place;
}

export type IndicatorField = 'sasaran' | 'name' | 'target' | 'satuan' | 'kind' | 'polarity' | 'scope' | 'aggregation';
