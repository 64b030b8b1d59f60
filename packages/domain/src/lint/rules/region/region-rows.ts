// A table that lists every kab/kota of the province lists each of them once.

import type { Regency } from '@tenun/reference';
import type { Answers, Rule } from '../../rule.ts';
import { regenciesOf } from '../../../region/region-names.ts';
import { placeNote } from '../../say.ts';
import { changeTo, spotOf } from '../../spot.ts';
import { bab1, table } from './example-bab1.ts';
import { regionsOf, type RegionTable } from './region-mentions.ts';

const rows = (...names: readonly string[]): string => bab1(table('DATA PELABUHAN LAUT', ['NO', 'KOTA/KAB', 'NAMA PELABUHAN', 'JUMLAH'], ...names.map((name, i) => [String(i + 1), name, i % 2 === 0 ? '-' : `Pelabuhan ${i}`, i % 2 === 0 ? '-' : '1'])));

export const regionRows: Rule = {
  id: 'region-rows',
  family: 9,
  severity: 'warning',
  title: { id: 'Kabupaten/kota tertinggal atau berulang dalam tabel', en: 'A kab/kota is left out of a table, or stands in it twice' },
  what: { id: 'Pada tabel yang memuat hampir semua kab/kota provinsi, juga yang kosong, mencari yang tertinggal; pada setiap tabel wilayah, yang tercantum dua kali.', en: 'In tables that list nearly every kab/kota of the province, empty ones too, looks for those left out; in every regional table, for those that stand twice.' },
  why: { id: 'Wilayah yang tidak tercantum dikira tidak bermasalah.', en: 'A place that is not listed is taken to have no cases.' },
  examples: [
    { title: { id: 'Pohuwato tertinggal', en: 'Pohuwato is left out' }, text: rows('Boalemo', 'Bone Bolango', 'Gorontalo', 'Gorontalo Utara', 'Kota Gorontalo'), findings: 1 },
    { title: { id: 'Boalemo dua kali', en: 'Boalemo twice' }, text: rows('Boalemo', 'Bone Bolango', 'Boalemo'), findings: 1 },
    { title: { id: 'Lengkap', en: 'Complete' }, text: rows('Boalemo', 'Bone Bolango', 'Gorontalo', 'Gorontalo Utara', 'Pohuwato', 'Kota Gorontalo'), findings: 0 },
    { title: { id: 'Hanya sebagian wilayah', en: 'Only some places' }, text: rows('Boalemo', 'Bone Bolango'), findings: 0 },
  ],
  check(model, answers) {
    const regions = regionsOf(model);
    if (regions === null) return;
    for (const table of regions.tables) {
      const twin = exchanged(table, regions.province);
      checkRepeats(table, twin, answers);
      if (twin !== null) continue;
      const block = model.content.blocks.find((each) => each.id === table.path);
      checkMissing(table, regions.province, block?.kind === 'table' ? (block.rows.at(-1)?.cells.length ?? 2) : 2, answers);
    }
  },
};

/** The one kab/kota that is missing where one stands twice: most likely the second was meant to be it. Null otherwise. */
function exchanged({ mentions, repeats }: RegionTable, province: string): Regency | null {
  const codes = mentions.flatMap(({ region }) => region?.code ?? []);
  const missing = regenciesOf(province).filter((regency) => !codes.includes(regency.code));
  return !repeats && missing.length === 1 && codes.length === new Set(codes).size + 1 ? (missing[0] ?? null) : null;
}

function checkRepeats({ mentions, repeats }: RegionTable, twin: Regency | null, answers: Answers): void {
  if (repeats) return;
  for (const [index, { said, region }] of mentions.entries()) {
    const before = region === null ? undefined : mentions.slice(0, index).find((other) => other.region?.code === region.code);
    if (before === undefined) {
      answers.pass();
      continue;
    }
    answers.fail({
      spot: spotOf(said),
      quote: said.raw,
      stated: '2',
      computed: '1',
      difference: '1',
      message: {
        id: `${region?.name ?? said.raw} sudah tercantum${placeNote(before.said).id}${twin === null ? '' : `; ${twin.name} tidak ada`}.`,
        en: `${region?.name ?? said.raw} is listed already${placeNote(before.said).en}${twin === null ? '' : `; ${twin.name} is missing`}.`,
      },
      related: [spotOf(before.said)],
      repairs: twin === null || region === null ? [] : [{ changes: [changeTo(said, said.raw.replace(region.stem, twin.name.replace(/^(?:Kabupaten|Kota)\s/, '')))], reason: { id: 'Satu-satunya kabupaten/kota yang tidak tercantum.', en: 'The only kab/kota that is not listed.' } }],
    });
  }
}

function checkMissing({ mentions, listsEmpty }: RegionTable, province: string, width: number, answers: Answers): void {
  const all = regenciesOf(province);
  const listed = new Set(mentions.map(({ region }) => region?.code));
  const missing = all.filter((regency) => !listed.has(regency.code));
  const last = mentions.at(-1);
  if (!listsEmpty || last === undefined || missing.length * 5 > all.length) {
    answers.notApplicable();
    return;
  }
  if (missing.length === 0) {
    answers.pass();
    return;
  }
  const names = missing.map((regency) => regency.name).join(', ');
  answers.fail({
    spot: spotOf(last.said),
    quote: last.said.raw,
    stated: String(all.length - missing.length),
    computed: String(all.length),
    difference: String(-missing.length),
    message: { id: `Tabel memuat ${all.length - missing.length} dari ${all.length} kabupaten/kota; yang tidak ada: ${names}.`, en: `The table lists ${all.length - missing.length} of ${all.length} kab/kota; missing: ${names}.` },
    // Each row comes to stand right after the last one, so the last is added first.
    repairs: [{
      changes: missing.map((regency, i) => ({ spot: spotOf(last.said), from: null, to: [String(mentions.length + i + 1), regency.name, ...Array.from({ length: Math.max(0, width - 2) }, () => '-')].join(' | ') })).toReversed(),
      reason: { id: 'Baris ditambahkan, tanpa isi.', en: 'A row is added, with nothing in it.' },
    }],
  });
}
