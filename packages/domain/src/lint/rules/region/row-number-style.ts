// Numbers of one table are written one way: 1 or 1. but not both.

import type { Rule } from '../../rule.ts';
import { changeTo, spotOf } from '../../spot.ts';
import { bab1, table } from './example-bab1.ts';
import { numberedTables } from './row-number-cells.ts';

const HEADER = ['NO', 'KOTA/KAB', 'NAMA BANDARA'] as const;
const rows = (...numbers: readonly string[]): string => bab1(table('DATA BANDAR UDARA', HEADER, ...numbers.map((number) => [number, 'Kab. Boalemo', 'Bandara'])));

export const rowNumberStyle: Rule = {
  id: 'row-number-style',
  family: 8,
  severity: 'info',
  title: { id: 'Nomor baris ditulis dengan dua cara', en: 'Row numbers are written two ways' },
  what: { id: 'Mencari tabel yang menulis sebagian nomor dengan titik dan sebagian tanpa titik. Satu temuan untuk setiap tabel.', en: 'Looks for tables that write some numbers with a point and some without. One finding for each table.' },
  why: { id: 'Tanda bahwa tabel ditempel dari dua sumber.', en: 'A sign that the table was pasted from two sources.' },
  examples: [
    { title: { id: '1, 2, 3.', en: '1, 2, 3.' }, text: rows('1', '2', '3.', '4.'), findings: 1 },
    { title: { id: 'Semua dengan titik', en: 'All with a point' }, text: rows('1.', '2.', '3.'), findings: 0 },
  ],
  check({ outline }, answers) {
    for (const { numbers } of numberedTables(outline)) {
      const formed = numbers.filter((number) => number.value !== null);
      const marked = formed.filter((number) => /\D$/.test(number.raw));
      const bare = formed.filter((number) => !/\D$/.test(number.raw));
      const odd = marked.length < bare.length ? marked : bare;
      const first = odd[0];
      if (first === undefined) {
        answers.pass();
        continue;
      }
      const style = marked.length < bare.length ? '' : (/\D$/.exec(marked[0]?.raw ?? '')?.[0] ?? '.');
      answers.fail({
        spot: spotOf(first),
        quote: first.raw,
        stated: null,
        computed: null,
        difference: null,
        message: { id: `${marked.length} nomor ditulis dengan titik, ${bare.length} tanpa titik.`, en: `${marked.length} numbers have a point, ${bare.length} have none.` },
        related: odd.slice(1).map(spotOf),
        repairs: [{ changes: odd.map((number) => changeTo(number, `${number.value}${style}`)), reason: { id: 'Seperti nomor yang lain.', en: 'Like the others.' } }],
      });
    }
  },
};
