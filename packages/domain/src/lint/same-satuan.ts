// Whether two units are one: `%` and Persen, `Kab/Kota` and Kabupaten/ Kota.

import { SATUAN } from '@tenun/reference';

const STANDARD: ReadonlyMap<string, string> = new Map(SATUAN.flatMap((satuan) => [satuan.name, ...satuan.aliases].map((name) => [key(name), satuan.name] as const)));

/** Null when one of them is not given. */
export function sameSatuan(a: string | null, b: string | null): boolean | null {
  if (a === null || b === null || a.trim() === '' || b.trim() === '') return null;
  return standardSatuan(a) === standardSatuan(b);
}

/** The name the reference uses for a unit; a unit it does not know stays itself, in lower case. */
export function standardSatuan(satuan: string): string {
  return STANDARD.get(key(satuan)) ?? key(satuan);
}

function key(satuan: string): string {
  return satuan.toLowerCase().replace(/\s*\/\s*/g, '/').replace(/[.\s]+/g, ' ').trim();
}
