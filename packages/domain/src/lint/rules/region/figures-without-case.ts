// Evidence and suspects come from a case: where they stand and no case is counted, one of the cells is wrong.

import type { Rule } from '../../rule.ts';
import { spotOf } from '../../spot.ts';
import { bab1, caseTable } from './example-bab1.ts';

export const figuresWithoutCase: Rule = {
  id: 'figures-without-case',
  family: 12,
  severity: 'warning',
  title: { id: 'Ada barang bukti atau tersangka tetapi tidak ada kasus', en: 'Evidence or suspects, but no case' },
  what: { id: 'Mencari kab/kota dan tahun yang memuat tersangka atau barang bukti sementara kolom kasusnya kosong, strip atau nol.', en: 'Looks for a kab/kota and year that has suspects or evidence while the cases are blank, a dash or nought.' },
  why: { id: 'Kasus yang tidak terhitung membuat jumlah kasus kurang dari kenyataan.', en: 'A case that is not counted makes the number of cases too low.' },
  examples: [
    { title: { id: 'Barang bukti tanpa kasus', en: 'Evidence without a case' }, text: bab1(caseTable('POLDA GORONTALO', ['1', 'Kab. Boalemo', '-', '-', '2,5 Gram Shabu', '1', '1', '1 Gram Shabu'])), findings: 1 },
    { title: { id: 'Kasus tanpa barang bukti', en: 'A case without evidence' }, text: bab1(caseTable('POLDA GORONTALO', ['1', 'Kab. Boalemo', '1', '1', '-', '1', '1', '1 Gram Shabu'])), findings: 0 },
  ],
  check({ cases }, answers) {
    for (const table of cases.tables) {
      if (table.rows.every((row) => row.cells.every((cell) => cell.cases === null))) continue;
      for (const row of table.rows) {
        for (const cell of row.cells) {
          const suspects = cell.suspects?.value != null && cell.suspects.value > 0 ? cell.suspects : null;
          const found = suspects ?? (cell.seizures.length > 0 ? cell.evidence : null);
          // A row that only goes on with the evidence of the row above repeats its region.
          const goesOn = row.no === null && table.rows.some((other) => other !== row && other.region.at.path === row.region.at.path);
          if (found === null || goesOn) continue;
          if (cell.cases !== null && cell.cases.value !== 0) {
            answers.pass();
            continue;
          }
          const year = cell.year === 0 ? '' : ` ${cell.year}`;
          answers.fail({
            spot: spotOf(cell.cases ?? found),
            quote: found.raw,
            stated: cell.cases?.raw ?? null,
            computed: null,
            difference: null,
            message: { id: `${row.region.raw}${year}: “${found.raw}” tercatat, tetapi tidak ada kasus.`, en: `${row.region.raw}${year}: “${found.raw}” is recorded, but no case.` },
            related: cell.cases === null ? [] : [spotOf(found)],
          });
        }
      }
    }
  },
};
