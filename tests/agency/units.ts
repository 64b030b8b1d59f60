// The units of the agency: 34 provinces and 174 kabupaten/kota, with the names and codes of the regions and satker codes that are plainly made up.

import { PROVINCES, REGENCIES, type Province, type Regency } from '@tenun/reference';

export interface AgencyUnit {
  /** Made up: 99 and a running number. */
  readonly satkerCode: string;
  readonly kind: 'provinsi' | 'kabupaten-kota';
  /** `Badan Narkotika Nasional Provinsi Aceh` */
  readonly office: string;
  /** `BNN Provinsi Aceh` */
  readonly short: string;
  readonly regionCode: string;
  readonly province: Province;
  /** `Provinsi Aceh`, `Kabupaten Belu`. */
  readonly region: string;
  /** Where its letters are signed. */
  readonly city: string;
  /** Offices below a province. */
  readonly below: readonly string[];
}

export const ALL_UNITS = 208;
/** The four provinces of 2022 have no office of their own yet in this agency. */
const WITHOUT_OFFICE = new Set(['93', '94', '95', '96']);
const OFFICES_BELOW = 5;

/** The first `count` units; a province stands before its kabupaten/kota. */
export function agencyUnits(count = ALL_UNITS): readonly AgencyUnit[] {
  const provinces = PROVINCES.filter((province) => !WITHOUT_OFFICE.has(province.code));
  // Five each make 170; the first four with a sixth kab/kota have one more.
  const larger = new Set(provinces.filter((province) => regenciesOf(province).length > OFFICES_BELOW).slice(0, 4));
  const units = provinces.flatMap((province) => {
    const regencies = regenciesOf(province).slice(0, OFFICES_BELOW + (larger.has(province) ? 1 : 0));
    return [ofProvince(province, regencies), ...regencies.map((regency) => ofRegency(province, regency))];
  });
  return units.slice(0, count).map((unit, index) => ({ ...unit, satkerCode: `99${String(index + 1).padStart(4, '0')}` }));
}

export function regenciesOf(province: Province): readonly Regency[] {
  return REGENCIES.filter((regency) => regency.province === province.code);
}

function ofProvince(province: Province, below: readonly Regency[]): Omit<AgencyUnit, 'satkerCode'> {
  const region = `Provinsi ${province.name}`;
  const seat = regenciesOf(province).find((regency) => regency.kind === 'kota') ?? regenciesOf(province)[0]!;
  return { kind: 'provinsi', office: `Badan Narkotika Nasional ${region}`, short: `BNN ${region}`, regionCode: province.code, province, region, city: placeName(seat.name), below: below.map((regency) => `BNN ${regency.name}`) };
}

function ofRegency(province: Province, regency: Regency): Omit<AgencyUnit, 'satkerCode'> {
  return { kind: 'kabupaten-kota', office: `Badan Narkotika Nasional ${regency.name}`, short: `BNN ${regency.name}`, regionCode: regency.code, province, region: regency.name, city: placeName(regency.name), below: [] };
}

function placeName(name: string): string {
  return name.replace(/^(?:Kabupaten|Kota)\s+(?:Administrasi\s+)?/, '');
}
