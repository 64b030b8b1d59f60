// What a person can choose from when a seizure is confirmed: the substances and units of the reference.

import { EVIDENCE_UNITS, SUBSTANCES } from '@tenun/reference';

export const SUBSTANCE_NAMES: readonly string[] = SUBSTANCES.map(({ name }) => name);
export const UNIT_NAMES: readonly string[] = EVIDENCE_UNITS.map(({ name }) => name);
