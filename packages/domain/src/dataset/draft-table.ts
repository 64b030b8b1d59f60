// A table that is offered as a dataset: its places, counts and evidence, and which of them a person has to be asked about.

import type { Path, Place, Said } from '../document/place.ts';
import { recogniseRegion, type RegionName } from '../region/region-names.ts';
import type { EvidenceLine } from './evidence-lines.ts';
import type { Subject } from './observation.ts';

export interface DraftRegion {
  readonly path: Path;
  readonly place: Place;
  /** As written: `Kab. Mabar (LBJ)`. */
  readonly raw: string;
  /** What it most likely is; null when nobody could say. */
  readonly code: string | null;
  readonly name: string | null;
  readonly how: RegionName['how'] | null;
  /** Whether a person has to say which kab/kota is meant. */
  readonly asked: boolean;
}

export interface DraftCount {
  readonly key: string;
  readonly region: Path;
  /** 0 when the table names no year. */
  readonly year: number;
  readonly measure: 'kasus' | 'tersangka' | 'penduduk';
  readonly raw: string;
  /** Exact decimal; null unless `state` is `value`. */
  readonly value: string | null;
  /** `not-stated`: a dash or nothing stands there. `unreadable`: a person has to say what it is. */
  readonly state: 'value' | 'not-stated' | 'unreadable';
  readonly place: Place;
}

export interface DraftTable {
  /** The address of the table: stands for it in a person's answers. */
  readonly path: Path;
  readonly title: string;
  readonly subject: Subject;
  /** Who reported, as the title says; empty when it does not. */
  readonly source: string;
  readonly sourceKey: string;
  readonly years: readonly number[];
  /** Whether figures name no year, so that a person has to. */
  readonly undated: boolean;
  readonly regions: readonly DraftRegion[];
  readonly counts: readonly DraftCount[];
  readonly lines: readonly EvidenceLine[];
}

/** A name that is whole, or an abbreviation in use, is taken; a slip, the wrong kind and a stranger are asked about. */
export function draftRegion({ raw, at }: Said<string>, province: string | null): DraftRegion {
  return placeRegion({ path: at.path, place: at.place, raw }, province);
}

/** The same tables with their names sought in another province. */
export function placeRegions(tables: readonly DraftTable[], province: string | null): readonly DraftTable[] {
  return tables.map((table) => ({ ...table, regions: table.regions.map((region) => placeRegion(region, province)) }));
}

function placeRegion({ path, place, raw }: Pick<DraftRegion, 'path' | 'place' | 'raw'>, province: string | null): DraftRegion {
  const known = recogniseRegion(raw, province);
  return { path, place, raw, code: known?.code ?? null, name: known?.name ?? null, how: known?.how ?? null, asked: known === null || known.how === 'misspelt' || known.how === 'wrong-kind' };
}
