// A kecamatan is called by its official name, and stands under its own kabupaten.

import { kecamatanOf } from '@tenun/reference/kecamatan.ts';
import type { Said } from '../../../document/place.ts';
import { provinceOfOffice, recogniseRegion, regenciesOf } from '../../../region/region-names.ts';
import { nearestWord } from '../../../words/edit-distance.ts';
import type { FindingDraft, Rule } from '../../rule.ts';
import { inCaseOf } from '../../say.ts';
import { changeTo, spotOf } from '../../spot.ts';
import { bab1, table } from './example-bab1.ts';

const rows = (...names: readonly string[]): string => bab1(table('DATA WILAYAH PERBATASAN', ['NO', 'SATUAN WILAYAH', 'NAMA KECAMATAN'], ...names.map((name, i) => [i === 0 ? '1' : '', i === 0 ? 'KABUPATEN BOALEMO' : '', name])));

export const districtName: Rule = {
  id: 'district-name',
  family: 10,
  severity: 'warning',
  title: { id: 'Nama kecamatan tidak seperti dalam daftar resmi', en: 'A kecamatan is not called as in the official list' },
  what: { id: 'Mencocokkan nama kecamatan pada tabel perbatasan dengan daftar Kemendagri untuk kabupatennya. Yang dilaporkan hanya salah eja yang jelas dan kecamatan milik kabupaten lain; nama yang tidak dikenal dibiarkan (pemekaran).', en: 'Compares kecamatan of border tables with the list of Kemendagri for their kabupaten. Only clear misspellings and kecamatan of another kabupaten are reported; unknown names are left alone (new districts).' },
  why: { id: 'Nama yang salah eja tidak tergabung dengan data wilayah.', en: 'A misspelt name is not joined with regional data.' },
  examples: [
    { title: { id: 'Salah eja, dan kecamatan kabupaten lain', en: 'Misspelt, and of another kabupaten' }, text: rows('KEC. MANANGU', 'KEC. TILAMUTA', 'KEC. MARISA'), findings: 2 },
    { title: { id: 'Nama resmi', en: 'Official names' }, text: rows('KEC. MANANGGU', 'Kec Tilamuta', 'DULUPI'), findings: 0 },
    { title: { id: 'Nama yang tidak dikenal', en: 'An unknown name' }, text: rows('KEC. MANANGGU', 'KEC. HARAPAN BARU'), findings: 0 },
  ],
  check({ places, content }, answers) {
    const province = provinceOfOffice(content.profile);
    if (province === null) return;
    for (const { region, districts } of places.borders) {
      const regency = recogniseRegion(region.raw, province);
      if (regency === null) continue;
      const official = byKey(regency.code);
      for (const said of districts) {
        const key = keyOf(stemOf(said.raw));
        const slip = key.length < 5 ? null : nearestWord(key, official.keys());
        const elsewhere = official.has(key) || slip !== null ? undefined : regenciesOf(province).find((other) => byKey(other.code).has(key));
        if (official.has(key)) answers.pass();
        else if (slip !== null) answers.fail(misspelt(said, official.get(slip) ?? '', regency.name));
        else if (elsewhere !== undefined) answers.fail(misplaced(said, regency.name, elsewhere.name));
        else answers.notApplicable();
      }
    }
  },
};

/** Official names by their letters; `Kota Kefamenanu` by `kefamenanu` as well. */
function byKey(regency: string): ReadonlyMap<string, string> {
  return new Map(kecamatanOf(regency).flatMap((name) => [[keyOf(name), name], [keyOf(name.replace(/^Kota\s+/, '')), name]] as const));
}

function stemOf(raw: string): string {
  return raw.replace(/^kec(?:amatan)?\b\.?\s*/i, '').trim();
}

function keyOf(text: string): string {
  return text.toLowerCase().replace(/[^a-z]/g, '');
}

function misspelt(said: Said<string>, name: string, regency: string): FindingDraft {
  const stem = stemOf(said.raw);
  return {
    spot: spotOf(said),
    quote: said.raw,
    stated: stem,
    computed: name,
    difference: null,
    message: { id: `“${said.raw}”: nama resminya ${name} (${regency}).`, en: `“${said.raw}”: the official name is ${name} (${regency}).` },
    repairs: [{ changes: [changeTo(said, said.raw.replace(stem, inCaseOf(stem, name)))], reason: { id: 'Nama resmi.', en: 'The official name.' } }],
  };
}

function misplaced(said: Said<string>, regency: string, elsewhere: string): FindingDraft {
  return {
    spot: spotOf(said),
    quote: said.raw,
    stated: regency,
    computed: elsewhere,
    difference: null,
    message: { id: `“${said.raw}” tercantum pada ${regency}, tetapi kecamatan itu di ${elsewhere}.`, en: `“${said.raw}” is listed under ${regency}, but is in ${elsewhere}.` },
  };
}
