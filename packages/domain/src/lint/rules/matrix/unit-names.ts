// Units of the matrix by any of their writings: `dok`, `Dokumen` and `DOKUMEN` are one.

import { SATUAN, type Satuan } from '@tenun/reference/satuan.ts';

const BY_WRITING: ReadonlyMap<string, Satuan> = new Map(SATUAN.flatMap((satuan) => [satuan.name.toLowerCase(), ...satuan.aliases].map((writing) => [writing, satuan] as const)));

function written(satuan: string): string {
  return satuan.toLowerCase().replace(/\s+/g, ' ').trim();
}

/** The unit of the reference list, or undefined. */
export function findSatuan(satuan: string | null): Satuan | undefined {
  return satuan === null ? undefined : BY_WRITING.get(written(satuan));
}

/** The standard name of a unit in lower case, or itself. */
export function unitName(satuan: string | null): string {
  return satuan === null ? '' : (findSatuan(satuan)?.name.toLowerCase() ?? written(satuan));
}
