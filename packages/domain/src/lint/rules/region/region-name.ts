// A kab/kota is called by its official name.

import { REGENCIES } from '@tenun/reference';
import { recogniseRegion } from '../../../region/region-names.ts';
import type { FindingDraft, Rule } from '../../rule.ts';
import { inCaseOf } from '../../say.ts';
import { changeTo, spotOf } from '../../spot.ts';
import { bab1, table } from './example-bab1.ts';
import { regionsOf, type RegionMention } from './region-mentions.ts';

const rows = (...names: readonly string[]): string => bab1(table('DATA BANDAR UDARA', ['NO', 'KOTA/KAB', 'NAMA BANDARA'], ...names.map((name, i) => [String(i + 1), name, `Bandara ${i + 1}`])));

export const regionName: Rule = {
  id: 'region-name',
  family: 10,
  severity: 'warning',
  title: { id: 'Nama kabupaten/kota tidak ada dalam daftar resmi', en: 'A kabupaten or kota that is not in the official list' },
  what: { id: 'Mencocokkan kolom kab/kota pada tabel wilayah dengan daftar Kemendagri untuk provinsi kantor ini; salah eja, jenis yang keliru (kota untuk kabupaten) dan wilayah provinsi lain dilaporkan.', en: 'Compares the kab/kota of regional tables with the list of Kemendagri for the province of this office; misspellings, the wrong kind (kota for kabupaten) and places of another province are reported.' },
  why: { id: 'Data wilayah digabung menurut nama; nama yang lain tidak ikut tergabung.', en: 'Regional data are joined by name; another name is not joined.' },
  examples: [
    { title: { id: 'Salah eja, dan wilayah provinsi lain', en: 'Misspelt, and of another province' }, text: rows('Kab. Boalemo', 'Kab. Pohwato', 'Kab. Bone Bolango', 'Kab. Gorontalo Utara', 'Kota Gorontalo', 'Kab. Minahasa'), findings: 2 },
    { title: { id: 'Nama resmi, disingkat atau tidak', en: 'Official, shortened or not' }, text: rows('Kabupaten Boalemo', 'POHUWATO', 'Kab. Bone Bolango', 'Kota Gorontalo'), findings: 0 },
    { title: { id: 'Kabupaten administrasi, disingkat', en: 'A kabupaten administrasi, shortened' }, text: rows('Kab. Administrasi Kepulauan Seribu', 'Kota Adm. Jakarta Pusat', 'Kota Jakarta Timur').replace('Provinsi Gorontalo', 'Provinsi DKI Jakarta'), findings: 0 },
    { title: { id: 'Kolom berisi nama lain', en: 'A column of other names' }, text: rows('Dermaga Timur', 'Dermaga Barat', 'Kab. Boalemo'), findings: 0 },
  ],
  check(model, answers) {
    const regions = regionsOf(model);
    if (regions === null) return;
    for (const table of regions.tables) {
      for (const mention of table.mentions) {
        const how = mention.region?.how ?? null;
        // A row that does not say it is a kab/kota may well be something else (a port, the office itself).
        if (how === null && !/^\s*(?:kab|kota)/i.test(mention.said.raw)) answers.notApplicable();
        else if (how === 'misspelt' || how === 'wrong-kind' || how === null) answers.fail(findingOf(mention, regions.province));
        else answers.pass();
      }
    }
  },
};

function findingOf({ said, region }: RegionMention, province: string): FindingDraft {
  const name = region?.name ?? null;
  const elsewhere = region === null ? recogniseRegion(said.raw, null) : null;
  const stem = region === null || name === null ? null : name.replace(/^(?:Kabupaten|Kota)\s/, '');
  const right = stem === null || region === null || name === null ? null : region.how === 'wrong-kind' ? inCaseOf(said.raw, name) : said.raw.replace(region.stem, inCaseOf(region.stem, stem));
  return {
    spot: spotOf(said),
    quote: said.raw,
    stated: said.raw,
    computed: name,
    difference: null,
    message: name !== null
      ? { id: `“${said.raw}”: nama resminya ${name}.`, en: `“${said.raw}”: the official name is ${name}.` }
      : elsewhere !== null && REGENCIES.some((regency) => regency.code === elsewhere.code && regency.province !== province)
        ? { id: `“${said.raw}” bukan wilayah provinsi ini (${elsewhere.name}).`, en: `“${said.raw}” is not in this province (${elsewhere.name}).` }
        : { id: `“${said.raw}” tidak ada dalam daftar kabupaten/kota provinsi ini.`, en: `“${said.raw}” is not in the list of this province.` },
    repairs: right === null ? [] : [{ changes: [changeTo(said, right)], reason: { id: 'Nama resmi.', en: 'The official name.' } }],
  };
}
