// Recognises a kabupaten or kota by any of the ways people write it, and says how it was written.

import { PROVINCES, REGENCIES, SHORT_NAMES, type Regency } from '@tenun/reference';
import type { PlanProfile } from '../plan/content.ts';
import { nearestWord } from '../words/edit-distance.ts';

export interface RegionName {
  /** Kemendagri: `53.15`. */
  readonly code: string;
  /** Official: `Kabupaten Manggarai Barat`. */
  readonly name: string;
  /**
   * `official`: the whole name, whatever stands for Kabupaten; `initials`: the first letters of its words (`TTS`);
   * `short`: a contraction (`Mabar`); `misspelt`: a slip away from the name; `wrong-kind`: Kota for a Kabupaten, or the other way round.
   */
  readonly how: 'official' | 'initials' | 'short' | 'misspelt' | 'wrong-kind';
  /** The name as written, without Kab./Kota, brackets and marks: `Mabar`. */
  readonly stem: string;
}

const PREFIX = /^(?:(?:pemerintah|pemkab|pemkot|wilayah|bnn|polres|polresta|polrestabes)\s+)?(kabupaten|kab|kotamadya|kodya|kota)\b[.\s]*(?:adm(?:inistrasi)?\b[.\s]*)?/i;

/** The regency that `text` names, sought in `province` (Kemendagri code; null: the whole country). Null when nobody could say. */
export function recogniseRegion(text: string, province: string | null): RegionName | null {
  const written = text.replace(/\([^)]*\)/g, ' ').replace(/[*_]+/g, '').replace(/\s+/g, ' ').trim();
  const prefix = PREFIX.exec(written)?.[1]?.toLowerCase() ?? null;
  const stem = (prefix === null ? written : written.replace(PREFIX, '')).replace(/[.,;:]+$/, '').trim();
  const key = keyOf(stem);
  if (key === '') return null;
  const wanted = prefix === null ? null : prefix.startsWith('kota') || prefix === 'kodya' ? 'kota' : 'kabupaten';
  const names = namesIn(province);
  const found = (regency: Regency, how: RegionName['how']): RegionName => ({ code: regency.code, name: regency.name, how, stem });

  const named = (names.byStem.get(key) ?? []).toSorted((a, b) => Number(a.kind === 'kota') - Number(b.kind === 'kota'));
  const exact = named.find((regency) => wanted === null || regency.kind === wanted);
  if (exact !== undefined) return found(exact, 'official');
  const whole = names.byName.get(keyOf(written))?.[0];
  if (whole !== undefined) return found(whole, 'official');
  if (named[0] !== undefined) return found(named[0], 'wrong-kind');

  const short = SHORT_NAMES.find((name) => name.short.toLowerCase() === key && (province === null || name.province === province));
  const initials = names.byInitials.get(key)?.[0];
  const meant = short === undefined ? initials : REGENCIES.find((regency) => regency.province === short.province && regency.name === short.name);
  if (meant !== undefined) return found(meant, initialsOf(meant) === key ? 'initials' : 'short');

  const sameKind = names.regencies.filter((regency) => wanted === null || regency.kind === wanted);
  const slip = key.length < 5 || province === null ? null : nearestWord(key, new Set(sameKind.map(stemKey)));
  const nearest = slip === null ? undefined : sameKind.find((regency) => stemKey(regency) === slip);
  return nearest === undefined ? null : found(nearest, 'misspelt');
}

/** All kabupaten and kota of a province, in the order of their codes. */
export function regenciesOf(province: string): readonly Regency[] {
  return REGENCIES.filter((regency) => regency.province === province);
}

/** The province (Kemendagri code) an office works in: of its own code, else of its name. Null when neither tells. */
export function provinceOfOffice(profile: PlanProfile): string | null {
  if (profile.regionCode !== null) return profile.regionCode.slice(0, 2);
  const office = keyOf(profile.office.replace(/^.*?\b(?:provinsi|propinsi)\b/i, ''));
  const named = PROVINCES.filter((province) => office === keyOf(province.name) || office === keyOf(shortOf(province.name)) || (office.endsWith(keyOf(province.name)) && profile.officeKind === 'provinsi'));
  if (named[0] !== undefined) return named[0].code;
  const district = /\b(kabupaten|kab|kota)\b.*$/i.exec(profile.office)?.[0];
  const regencies = district === undefined ? [] : REGENCIES.filter((regency) => keyOf(regency.name) === keyOf(district.replace(/^kab\b/i, 'kabupaten')));
  return regencies.length === 1 ? (regencies[0]?.province ?? null) : null;
}

/** `DKI Jakarta`, `DI Yogyakarta`, as their offices call them; the whole name elsewhere. */
function shortOf(province: string): string {
  return province.replace(/^Daerah Khusus Ibukota\s/, 'DKI ').replace(/^Daerah Istimewa\s/, 'DI ');
}

interface Names {
  readonly regencies: readonly Regency[];
  readonly byStem: ReadonlyMap<string, readonly Regency[]>;
  readonly byName: ReadonlyMap<string, readonly Regency[]>;
  readonly byInitials: ReadonlyMap<string, readonly Regency[]>;
}

const namesOfProvince = new Map<string | null, Names>();

/** The names of a province (null: of the country), each of its regencies in the order of their codes. */
function namesIn(province: string | null): Names {
  const known = namesOfProvince.get(province);
  if (known !== undefined) return known;
  const regencies = province === null ? REGENCIES : regenciesOf(province);
  const names: Names = { regencies, byStem: Map.groupBy(regencies, stemKey), byName: Map.groupBy(regencies, ({ name }) => keyOf(name)), byInitials: Map.groupBy(regencies, initialsOf) };
  namesOfProvince.set(province, names);
  return names;
}

const stems = new Map<string, string>();

function stemKey(regency: Regency): string {
  let key = stems.get(regency.code);
  if (key === undefined) {
    key = keyOf(regency.name.replace(/^(?:Kabupaten Administrasi|Kota Administrasi|Kabupaten|Kota)\s/, ''));
    stems.set(regency.code, key);
  }
  return key;
}

/** `tts` for Timor Tengah Selatan; empty for a name of one word. */
function initialsOf(regency: Regency): string {
  const words = regency.name.split(' ').slice(1);
  return words.length < 3 ? '' : words.map((word) => word[0]).join('').toLowerCase();
}

function keyOf(text: string): string {
  return text.toLowerCase().replace(/[^a-z]/g, '');
}
