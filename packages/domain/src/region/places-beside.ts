// The airports and seaports that a plan names, laid beside those on the map: which are both, which only the map knows, which only the plan.

import type { PlaceTable } from '../rkt/places.ts';
import { nearestWord } from '../words/edit-distance.ts';
import { recogniseRegion } from './region-names.ts';

/** A place of the map, as far as it is needed to compare. */
export interface KnownPlace {
  readonly name: string;
  /** Kemendagri: `53.04`. */
  readonly region: string;
  readonly quality: 'high' | 'medium' | 'low';
}

export interface PlacesOfRegion {
  /** What the map has there and the plan names there too. */
  readonly both: readonly KnownPlace[];
  /** What the map has there and the plan does not name there. */
  readonly mapOnly: readonly KnownPlace[];
  /** Names of the plan that no place of the map answers to. */
  readonly planOnly: readonly string[];
}

/** By kab/kota, for every kab/kota that the plan or the map has a place in. A name that another kab/kota has belongs there, not here. */
export function placesBesidePlan(table: PlaceTable, known: readonly KnownPlace[], province: string): ReadonlyMap<string, PlacesOfRegion> {
  const named = Map.groupBy(table.rows.flatMap(({ region, names }) => {
    const code = recogniseRegion(region.raw, province)?.code;
    return code === undefined ? [] : names.map(({ raw }) => ({ code, name: raw }));
  }), ({ code }) => code);
  const regions = new Set([...named.keys(), ...known.map(({ region }) => region)]);
  return new Map([...regions].toSorted().map((code): [string, PlacesOfRegion] => {
    const names = (named.get(code) ?? []).map(({ name }) => name);
    const here = known.filter(({ region }) => region === code);
    const isNamed = (place: KnownPlace): boolean => names.some((name) => isSamePlace(name, place.name));
    return [code, { both: here.filter(isNamed), mapOnly: here.filter((place) => !isNamed(place)), planOnly: names.filter((name) => !here.some((place) => isSamePlace(name, place.name))) }];
  }));
}

/** Letters of a name that one slip of the hand hardly makes another name. */
const SURE = 6;

/** Words that say what a place is, not which. */
const KIND = /\b(?:bandara|bandar|udara|pelabuhan|laut|dermaga|ferry|feri|fery|terminal|asdp|kabupaten|kota|kab)\b\.?/gi;

/** `Eltari` and `El Tari`, `Terdamu` and `Tardamu (Terdamu)`, `FERRY LARANTUKA` and `Larantuka`, `Waekelo` and `Waikelo`. */
function isSamePlace(a: string, b: string): boolean {
  const [left, right] = [namesOf(a), namesOf(b)];
  return sharesWord(a, b) || left.some((one) => right.some((other) => one === other
    || (Math.min(one.length, other.length) >= 4 && (one.includes(other) || other.includes(one)))
    || (one.length >= SURE && nearestWord(one, [other]) !== null)));
}

/** The name, and what stands in brackets beside it, as letters alone. */
function namesOf(name: string): readonly string[] {
  return [name, ...name.split(/[()/]/)].map((part) => part.replace(KIND, '').toLowerCase().replace(/[^a-z]/g, '')).filter((part) => part !== '');
}

function sharesWord(a: string, b: string): boolean {
  const words = (name: string): ReadonlySet<string> => new Set(name.replace(KIND, '').toLowerCase().split(/[^a-z’']+/).filter((word) => word.length >= 4));
  const other = words(b);
  return [...words(a)].some((word) => other.has(word));
}
