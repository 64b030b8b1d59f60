// The total of a table of places is the sum of its rows.

import type { Repair, Rule } from '../../rule.ts';
import { changeTo, spotOf } from '../../spot.ts';
import { bab1, table } from './example-bab1.ts';
import { countsNames } from './place-count.ts';

const TITLE = 'DATA PELABUHAN LAUT';
const HEADER = ['NO', 'KOTA/KAB', 'NAMA PELABUHAN', 'JUMLAH'] as const;

export const placeTotal: Rule = {
  id: 'place-total',
  family: 3,
  severity: 'error',
  title: { id: 'Jumlah seluruh tempat tidak sama dengan isinya', en: 'The total of places is not the sum of its rows' },
  what: { id: 'Menjumlahkan kolom JUMLAH tabel bandara, pelabuhan dan sejenisnya dan membandingkannya dengan baris terakhir.', en: 'Adds up the counts of airports, seaports and the like and compares with the last row.' },
  why: { id: 'Jumlah ini dikutip sebagai gambaran kerawanan wilayah.', en: 'This total is quoted to show how open the region is.' },
  examples: [
    { title: { id: 'Jumlah 4, isinya 3', en: 'Total 4, rows 3' }, text: bab1(table(TITLE, HEADER, ['1', 'Boalemo', 'TILAMUTA', '1'], ['2', 'Pohuwato', 'MARISA DAN BUMBULAN', '2'], ['', 'JUMLAH', '', '4'])), findings: 1 },
    { title: { id: 'Jumlah cocok', en: 'The total agrees' }, text: bab1(table(TITLE, HEADER, ['1', 'Boalemo', 'TILAMUTA', '1'], ['2', 'Pohuwato', 'MARISA DAN BUMBULAN', '2'], ['', 'Pelabuhan di wilayah ini berjumlah', '', '3'])), findings: 0 },
  ],
  check({ places }, answers) {
    for (const table of places.tables) {
      const { total, rows } = table;
      if (total?.value == null) continue;
      const sum = rows.reduce((all, row) => all + (row.count?.value ?? 0), 0);
      const named = rows.reduce((all, row) => all + row.names.length, 0);
      // A total that counts the names is right: the row with the wrong count is place-count's.
      if (rows.some((row) => row.count !== null && row.count.value === null) || (sum !== total.value && named === total.value && countsNames(table))) {
        answers.notApplicable();
        continue;
      }
      if (sum === total.value) {
        answers.pass();
        continue;
      }
      const repairs: Repair[] = [{ changes: [changeTo(total, String(sum))], reason: { id: 'Jumlah kolomnya.', en: 'The sum of the column.' } }];
      answers.fail({
        spot: spotOf(total),
        quote: total.raw,
        stated: String(total.value),
        computed: String(sum),
        difference: String(total.value - sum),
        message: { id: `Jumlah seluruhnya tertulis ${total.value}, kolomnya menjumlah ${sum}, nama yang tercantum ${named}.`, en: `The total says ${total.value}, the column adds up to ${sum}, ${named} are named.` },
        related: rows.flatMap((row) => (row.count === null ? [] : [spotOf(row.count)])),
        repairs,
      });
    }
  },
};
