// Border districts, airports and seaports: the tables of BAB I that say where the office works.

import type { Said } from '../document/place.ts';
import type { Outline } from './outline.ts';

export interface BorderRegion {
  readonly no: Said<string> | null;
  readonly region: Said<string>;
  /** "5 KECAMATAN" in brackets after the name. */
  readonly claimed: Said<number> | null;
  readonly districts: readonly Said<string>[];
}

export interface PlaceRow {
  readonly no: Said<string> | null;
  readonly region: Said<string>;
  /** Names split at "dan" and commas. */
  readonly names: readonly Said<string>[];
  readonly count: Said<number> | null;
}

export interface PlaceTable {
  readonly path: string;
  readonly kind: 'airports' | 'seaports';
  readonly title: string;
  readonly rows: readonly PlaceRow[];
  readonly total: Said<number> | null;
}

export interface Places {
  readonly borders: readonly BorderRegion[];
  readonly tables: readonly PlaceTable[];
}

export function readPlaces(_outline: Outline): Places {
  return { borders: [], tables: [] };
}
