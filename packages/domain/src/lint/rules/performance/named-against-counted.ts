// "Berjumlah 3 Kabupaten/Kota yaitu A dan B": the names must be as many as the count says, each once.

import type { Said } from '../../../document/place.ts';
import type { NamedCount } from '../../../rkt/achievements.ts';
import { flowOf } from '../../../rkt/achievements/flow.ts';
import { readNamedCounts } from '../../../rkt/achievements/named-counts.ts';
import type { PlanModel } from '../../../rkt/model.ts';
import { changeTo, spotOf } from '../../spot.ts';
import type { Rule } from '../../rule.ts';
import { plainFinding } from './results.ts';

const text = (sentence: string): string => `BAB I PENDAHULUAN\n\nA. LATAR BELAKANG\n\n${sentence}\n`;

export const namedAgainstCounted: Rule = {
  id: 'named-against-counted',
  family: 4,
  severity: 'error',
  title: { id: 'Jumlah yang disebut tidak sama dengan yang dinamai', en: 'The count is not the number of names' },
  what: { id: 'Menghitung nama-nama sesudah "berjumlah N … yaitu", dan melihat apakah satu nama disebut dua kali.', en: 'Counts the names after "berjumlah N … yaitu", and whether one name is given twice.' },
  why: { id: 'Nama yang hilang atau ganda berarti jumlahnya tidak berdasar.', en: 'A name missing or given twice leaves the count without a basis.' },
  examples: [
    { title: { id: 'Tiga disebut, dua dinamai', en: 'Three counted, two named' }, findings: 1, text: text('Daerah perbatasan berjumlah 3 Kabupaten/Kota yaitu Kabupaten Pulau Morotai dan Kota Ternate.') },
    { title: { id: 'Satu nama dua kali', en: 'One name twice' }, findings: 1, text: text('Daerah perbatasan berjumlah 3 Kabupaten/Kota yaitu Kota Ternate, Kabupaten Pulau Morotai dan Kota Ternate.') },
    { title: { id: 'Masing-masing dua bukan jumlah namanya', en: 'Two of each is not the number of names' }, findings: 0, text: text('Advokasi dilakukan pada masing-masing 2 lembaga yaitu Instansi Pemerintah, Instansi Swasta dan Kelompok Masyarakat, serta pada 2 lembaga yaitu Dinas Kesehatan dan Dinas Pemuda dan Olahraga.') },
  ],
  check(model, answers) {
    for (const counted of countsOf(model)) {
      const stated = counted.count.value === null ? null : Number(counted.count.value);
      if (stated === null || !COUNTABLE.test(counted.unit)) {
        answers.notApplicable();
        continue;
      }
      const names = counted.names.length;
      const twice = counted.names.find((name, index) => counted.names.slice(0, index).some((other) => other.raw.toLowerCase() === name.raw.toLowerCase()));
      const most = counted.names.every(isRegion) ? names : Infinity;
      const least = leastNames(counted);
      if (twice !== undefined) {
        answers.fail(plainFinding({
          spot: spotOf(twice), quote: twice.raw, related: [spotOf(counted.count)],
          message: { id: `${twice.raw} disebut dua kali di antara ${counted.count.raw} ${counted.unit}.`, en: `${twice.raw} is named twice among ${counted.count.raw} ${counted.unit}.` },
        }));
      } else if (stated >= least && stated <= (most === Infinity ? names : most)) {
        answers.pass();
      } else {
        answers.fail({
          spot: spotOf(counted.count), quote: `${counted.count.raw} ${counted.unit}`, stated: String(stated), computed: String(names), difference: String(stated - names),
          message: { id: `Disebut ${stated} ${counted.unit}, tetapi yang dinamai ${names}: ${counted.names.map((name) => name.raw).join(', ')}.`, en: `${stated} ${counted.unit} are counted, but ${names} are named: ${counted.names.map((name) => name.raw).join(', ')}.` },
          related: counted.names.map(spotOf),
          repairs: [{ changes: [changeTo(counted.count, String(names))], reason: { id: 'Sebanyak nama yang disebut.', en: 'As many as are named.' } }],
        });
      }
    }
    checkCategories(model, answers);
  },
};

/** What can be named one by one. */
const COUNTABLE = /^(?:kab|kota|provinsi|kecamatan|desa|kelurahan|lembaga|instansi|BNN|satker|bandara|pelabuhan|pulau|negara|program|kawasan|wilayah|daerah|sekolah|universitas|dinas|lokasi|balai|bidang)/i;

function* countsOf(model: PlanModel): Generator<NamedCount> {
  const read = new Set(model.achievements.items.flatMap((item) => item.paths));
  for (const item of model.achievements.items) yield* item.counted;
  for (const unit of model.outline.texts) {
    if (unit.kind !== 'cell' && unit.kind !== 'heading' && /\d\D{0,80}?\s(?:yaitu|yakni)\s/.test(unit.text) && !read.has(unit.path)) yield* readNamedCounts(flowOf([unit]));
  }
}

/** A name may hold "dan" itself (Dinas Pemuda dan Olahraga): so many names there are at the least. Regions hold none. */
function leastNames({ names }: NamedCount): number {
  if (names.every(isRegion)) return names.length;
  const heads = names.filter((name) => /^(?:Dinas|Badan|Kantor|Balai|Biro|Direktorat|Kementerian|Bidang|Bagian|Lembaga|Kecamatan|Desa|Kelurahan|Pulau|Universitas|Instansi|Kelompok|Lingkungan|Kabupaten|Kota|BNN)\b/.test(name.raw)).length;
  return heads > 0 ? heads : Math.max(1, Math.ceil(names.length / 2));
}

function isRegion(name: Said<string>): boolean {
  return /^(?:Kabupaten|Kab\.?|Kota|Provinsi|BNN|BNNK|Kecamatan|Kec\.?|Desa|Kelurahan)\s/.test(name.raw);
}

/** One region is in one category only. */
function checkCategories(model: PlanModel, answers: Parameters<Rule['check']>[1]): void {
  for (const item of model.achievements.items) {
    const named = item.counted.filter((count) => count.category !== null).flatMap((count) => count.names.map((name) => ({ name, category: count.category?.raw ?? '' })));
    for (const [index, { name, category }] of named.entries()) {
      const other = named.slice(0, index).find((earlier) => earlier.name.raw.toLowerCase() === name.raw.toLowerCase() && earlier.category !== category);
      if (other === undefined) continue;
      answers.fail(plainFinding({
        spot: spotOf(name), quote: name.raw, related: [spotOf(other.name)],
        message: { id: `${name.raw} disebut berkategori “${other.category}” dan sekaligus “${category}”.`, en: `${name.raw} is put in the category “${other.category}” and in “${category}” as well.` },
      }));
    }
  }
}
