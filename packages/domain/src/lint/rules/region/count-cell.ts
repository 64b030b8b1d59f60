// A cell that should hold a count holds something that cannot be counted.

import type { Said } from '../../../document/place.ts';
import type { Rule } from '../../rule.ts';
import { changeTo, spotOf } from '../../spot.ts';
import { bab1, caseTable } from './example-bab1.ts';

export const countCell: Rule = {
  id: 'count-cell',
  family: 2,
  severity: 'error',
  title: { id: 'Sel jumlah tidak berisi angka yang terbaca', en: 'A cell of counts does not hold a readable count' },
  what: { id: 'Membaca sel kasus, tersangka, jumlah tempat dan pegawai; yang bukan bilangan bulat, strip atau kosong dilaporkan.', en: 'Reads cells of cases, suspects, places and staff; what is no whole number, dash or blank is reported.' },
  why: { id: 'Sel seperti itu hilang dari jumlahnya tanpa ada yang tahu.', en: 'Such a cell drops out of its sum unnoticed.' },
  examples: [
    { title: { id: 'Huruf O di dalam angka', en: 'A letter O in a figure' }, text: bab1(caseTable('POLDA GORONTALO', ['1', 'Kab. Boalemo', '1O', '12', '2,5 Gram Shabu', '-', '-', '-'])), findings: 1 },
    { title: { id: 'Angka dan strip', en: 'Figures and dashes' }, text: bab1(caseTable('POLDA GORONTALO', ['1', 'Kab. Boalemo', '10', '12', '2,5 Gram Shabu', '-', '-', '-'])), findings: 0 },
  ],
  check({ cases, places, staffing }, answers) {
    const cells: (Said<number> | null)[] = [
      ...cases.tables.flatMap((table) => [...table.rows, ...(table.total === null ? [] : [table.total])].flatMap((row) => [...row.cells.flatMap((cell) => [cell.cases, cell.suspects]), row.sums?.cases ?? null, row.sums?.suspects ?? null])),
      ...places.tables.flatMap((table) => [...table.rows.map((row) => row.count), table.total]),
      ...staffing.tables.flatMap((table) => table.rows.flatMap((row) => table.columns.filter((column) => column.role !== 'other').map((column) => row.values.get(column.title) ?? null))),
    ];
    for (const cell of cells) {
      if (cell === null) continue;
      if (cell.value !== null) {
        answers.pass();
        continue;
      }
      const cleaned = cell.raw.replace(/[oO]/g, '0').replace(/[lI]/g, '1').replace(/[^\d-]/g, '');
      answers.fail({
        spot: spotOf(cell),
        quote: cell.raw,
        stated: null,
        computed: null,
        difference: null,
        message: { id: `“${cell.raw}” bukan jumlah yang terbaca.`, en: `“${cell.raw}” is no readable count.` },
        repairs: /^-?\d+$/.test(cleaned) ? [{ changes: [changeTo(cell, cleaned)], reason: { id: 'Angka yang paling mungkin; periksa ke sumbernya.', en: 'The likeliest figure; check its source.' } }] : [],
      });
    }
  },
};
