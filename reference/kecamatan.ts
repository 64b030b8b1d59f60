// Kecamatan by kabupaten/kota, for what has to know their names. Not part of the index: only the linter needs so much.

import data from './kecamatan.json' with { type: 'json' };
import type { ListSource } from './mark.ts';

export const KECAMATAN_SOURCE: ListSource & { readonly licence: string } = { source: `${data.source}. ${data.basis}`, licence: data.licence, mark: 'S', validFrom: data.validFrom, validTo: null };

const regencies: Readonly<Record<string, string>> = data.regencies;

/** Names of the kecamatan of a kabupaten/kota (Kemendagri code `53.04`), in the order of their codes; empty for an unknown code. */
export function kecamatanOf(regency: string): readonly string[] {
  const names = regencies[regency];
  return names === undefined ? [] : names.split('|');
}
