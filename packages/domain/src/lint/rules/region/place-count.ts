// The count of places in a row is the number of names in it, and a place that is named is counted.

import type { PlaceRow, PlaceTable } from '../../../rkt/places.ts';
import type { FindingDraft, Rule } from '../../rule.ts';
import { changeTo, spotOf } from '../../spot.ts';
import { bab1, table } from './example-bab1.ts';

const TITLE = 'DATA PELABUHAN LAUT';
const HEADER = ['NO', 'KOTA/KAB', 'NAMA PELABUHAN', 'JUMLAH'] as const;

export const placeCount: Rule = {
  id: 'place-count',
  family: 3,
  severity: 'error',
  title: { id: 'Jumlah tempat tidak sama dengan nama yang tercantum', en: 'The count of places is not the number of names' },
  what: { id: 'Menghitung nama pada setiap baris (dipisah "dan", koma atau baris baru) dan membandingkannya dengan kolom JUMLAH.', en: 'Counts the names in each row (parted by "dan", commas or line ends) and compares with the column JUMLAH.' },
  why: { id: 'Tempat yang bernama tetapi tidak dihitung hilang dari jumlah provinsi.', en: 'A place that is named and not counted is missing from the total of the province.' },
  examples: [
    { title: { id: 'Bernama tetapi tidak dihitung', en: 'Named but not counted' }, text: bab1(table(TITLE, HEADER, ['1', 'Boalemo', 'TILAMUTA', '.'], ['2', 'Pohuwato', 'MARISA DAN BUMBULAN', '2'], ['3', 'Bone Bolango', '.', '.'])), findings: 1 },
    { title: { id: 'Dua nama, jumlah 3', en: 'Two names, count 3' }, text: bab1(table(TITLE, HEADER, ['1', 'Boalemo', 'TILAMUTA', '1'], ['2', 'Pohuwato', 'MARISA DAN BUMBULAN', '3'])), findings: 1 },
    { title: { id: 'Semua cocok', en: 'All agree' }, text: bab1(table(TITLE, HEADER, ['1', 'Boalemo', 'TILAMUTA', '1'], ['2', 'Pohuwato', 'MARISA, BUMBULAN DAN PAGUAT', '3'], ['3', 'Bone Bolango', '-', '-'])), findings: 0 },
  ],
  check({ places }, answers) {
    for (const table of places.tables) {
      if (!countsNames(table)) continue;
      for (const row of table.rows) {
        if (row.countCell === null || (row.count !== null && row.count.value === null)) answers.notApplicable();
        else if (agrees(row)) answers.pass();
        else answers.fail(findingOf(row, table));
      }
    }
  },
};

/** Whether the column of counts counts the names at all: in most rows that have both they agree. */
export function countsNames(table: PlaceTable): boolean {
  const both = table.rows.filter((row) => row.names.length > 0 && row.count?.value != null);
  return both.length > 0 && both.filter(agrees).length * 2 >= both.length;
}

function agrees(row: PlaceRow): boolean {
  return (row.count?.value ?? 0) === row.names.length;
}

function findingOf(row: PlaceRow, table: PlaceTable): FindingDraft {
  const cell = row.count ?? row.countCell ?? row.region;
  const names = row.names.map((name) => name.raw).join(', ');
  const count = row.count?.value ?? null;
  // The total that adds up the column has to follow, or the table breaks elsewhere.
  const sum = table.rows.reduce((total, each) => total + (each.count?.value ?? 0), 0);
  const right = row.names.length;
  const follows = table.total !== null && table.total.value === sum ? [changeTo(table.total, String(sum - (count ?? 0) + right))] : [];
  return {
    spot: spotOf(cell),
    quote: count === null ? `${row.region.raw}: ${names}` : cell.raw,
    stated: count === null ? null : String(count),
    computed: String(right),
    difference: count === null ? null : String(count - right),
    message: count === null
      ? { id: `${row.region.raw}: ${names} tercantum, tetapi jumlahnya tidak diisi.`, en: `${row.region.raw}: ${names} is named, but not counted.` }
      : right === 0
        ? { id: `${row.region.raw}: jumlahnya ${count}, tetapi tidak ada nama.`, en: `${row.region.raw}: the count is ${count}, but nothing is named.` }
        : { id: `${row.region.raw}: jumlahnya ${count}, yang tercantum ${right} (${names}).`, en: `${row.region.raw}: the count is ${count}, ${right} are named (${names}).` },
    related: [...row.names.map(spotOf), ...(follows.length > 0 && table.total !== null ? [spotOf(table.total)] : [])],
    repairs: right === 0 ? [] : [{ changes: [changeTo(cell, String(right)), ...follows], reason: { id: `Sebanyak nama yang tercantum${follows.length > 0 ? '; jumlah seluruhnya ikut berubah' : ''}.`, en: `As many as are named${follows.length > 0 ? '; the total follows' : ''}.` } }],
  };
}
