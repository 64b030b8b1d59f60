// One kab/kota goes by one name through the document.

import type { FindingDraft, Rule } from '../../rule.ts';
import { placeNote } from '../../say.ts';
import { changeTo, spotOf } from '../../spot.ts';
import { bab1, table } from './example-bab1.ts';
import { regionsOf, type RegionMention } from './region-mentions.ts';

const rows = (title: string, ...names: readonly string[]): string => table(title, ['NO', 'KOTA/KAB', 'NAMA BANDARA'], ...names.map((name, i) => [String(i + 1), name, `Bandara ${i + 1}`]));
const office = (text: string): string => text.replace('Provinsi Gorontalo', 'Provinsi Kalimantan Timur');

export const regionNameVariants: Rule = {
  id: 'region-name-variants',
  family: 10,
  severity: 'warning',
  title: { id: 'Satu kabupaten/kota ditulis dengan beberapa nama', en: 'One kab/kota goes by several names' },
  what: { id: 'Mencari kab/kota yang di satu tabel ditulis dengan nama resminya dan di tabel lain dengan nama pendek sehari-hari. Singkatan huruf awal (HSS) dan Kab./Kabupaten dibiarkan.', en: 'Looks for a kab/kota that one table calls by its official name and another by a short everyday name. Initials (HSS) and Kab./Kabupaten are left alone.' },
  why: { id: 'Dua tabel yang menamai wilayah secara berbeda tidak dapat digabung.', en: 'Two tables that name a place differently cannot be joined.' },
  examples: [
    { title: { id: 'Kukar dan Kutai Kartanegara', en: 'Kukar and Kutai Kartanegara' }, text: office(bab1(rows('DATA BANDAR UDARA', 'Kab. Kukar', 'Kab. Berau'), rows('DATA BANDARA PERINTIS', 'Kab. Kutai Kartanegara', 'Kab. Paser'))), findings: 1 },
    { title: { id: 'Nama yang sama', en: 'The same names' }, text: office(bab1(rows('DATA BANDAR UDARA', 'Kab. Kutai Kartanegara', 'Kab. Berau'), rows('DATA BANDARA PERINTIS', 'KABUPATEN KUTAI KARTANEGARA', 'Berau'))), findings: 0 },
  ],
  check(model, answers) {
    const mentions = regionsOf(model)?.tables.flatMap((table) => table.mentions) ?? [];
    const byCode = new Map<string, RegionMention[]>();
    for (const mention of mentions) if (mention.region !== null) byCode.set(mention.region.code, [...(byCode.get(mention.region.code) ?? []), mention]);
    for (const same of byCode.values()) {
      const short = same.filter(({ region }) => region?.how === 'short');
      const official = same.find(({ region, said }) => region?.how === 'official' && /^kab\.?\s|^kota\s/i.test(said.raw)) ?? same.find(({ region }) => region?.how === 'official');
      if (same.length < 2) answers.notApplicable();
      else if (short.length === 0 || official === undefined) answers.pass();
      else answers.fail(findingOf(short, official));
    }
  },
};

function findingOf(short: readonly RegionMention[], official: RegionMention): FindingDraft {
  const [first] = short;
  const said = first?.said ?? official.said;
  return {
    spot: spotOf(said),
    quote: said.raw,
    stated: said.raw,
    computed: official.said.raw,
    difference: null,
    message: { id: `“${said.raw}” di sini, “${official.said.raw}”${placeNote(official.said).id} di tempat lain: ${official.region?.name ?? ''}.`, en: `“${said.raw}” here, “${official.said.raw}”${placeNote(official.said).en} elsewhere: ${official.region?.name ?? ''}.` },
    related: [spotOf(official.said), ...short.slice(1).map((each) => spotOf(each.said))],
    repairs: [{ changes: short.map((each) => changeTo(each.said, official.said.raw)), reason: { id: 'Nama resmi, seperti di tempat lain.', en: 'The official name, as elsewhere.' } }],
  };
}
