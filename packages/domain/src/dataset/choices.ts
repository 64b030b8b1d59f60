// What a person can choose from when statistics are confirmed: substances, units and kab/kota of the reference.

import { EVIDENCE_UNITS, REGENCIES, SUBSTANCES, type Regency } from '@tenun/reference';

export const SUBSTANCE_NAMES: readonly string[] = SUBSTANCES.map(({ name }) => name);
export const UNIT_NAMES: readonly string[] = EVIDENCE_UNITS.map(({ name }) => name);

/** The kab/kota of a province (Kemendagri code); null, as for an office of the centre: of the country. */
export function regencyChoices(province: string | null): readonly Regency[] {
  return province === null ? REGENCIES : REGENCIES.filter((regency) => regency.province === province);
}
