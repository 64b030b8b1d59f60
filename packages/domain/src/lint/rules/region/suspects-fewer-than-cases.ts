// A case that was solved has at least one suspect: fewer suspects than cases has to be looked at.

import type { Rule } from '../../rule.ts';
import { changeTo, spotOf } from '../../spot.ts';
import { agrees, claimGroups } from './case-scope.ts';
import { bab1, caseTable } from './example-bab1.ts';

export const suspectsFewerThanCases: Rule = {
  id: 'suspects-fewer-than-cases',
  family: 12,
  severity: 'warning',
  title: { id: 'Tersangka lebih sedikit dari kasus', en: 'Fewer suspects than cases' },
  what: { id: 'Membandingkan jumlah kasus dan tersangka pada setiap kab/kota dan tahun.', en: 'Compares cases and suspects of each kab/kota and year.' },
  why: { id: 'Setiap kasus yang terungkap biasanya mempunyai paling sedikit satu tersangka; kebalikannya sering berarti angka tertukar atau tersangka belum dicatat. Barang temuan tanpa tersangka adalah perkecualian yang patut disebut.', en: 'A solved case usually has at least one suspect; the reverse often means swapped figures or an unrecorded suspect. Found goods without a suspect are an exception worth a word.' },
  examples: [
    { title: { id: '4 kasus, 2 tersangka', en: '4 cases, 2 suspects' }, text: bab1(caseTable('BNN PROVINSI GORONTALO', ['1', 'Kab. Boalemo', '4', '2', '2,5 Gram Shabu', '-', '-', '-'])), findings: 1 },
    { title: { id: '2 kasus, 4 tersangka', en: '2 cases, 4 suspects' }, text: bab1(caseTable('BNN PROVINSI GORONTALO', ['1', 'Kab. Boalemo', '2', '4', '2,5 Gram Shabu', '-', '-', '-'])), findings: 0 },
  ],
  check(model, answers) {
    const agreed = claimGroups(model).flatMap(({ claims, scope }) => (scope !== null && claims.some((claim) => claim.measure === 'cases' && agrees(scope, claim)) ? scope.tables : []));
    for (const table of model.cases.tables) {
      for (const row of table.rows) {
        for (const cell of row.cells) {
          if (cell.cases?.value == null || cell.suspects?.value == null) continue;
          const gap = cell.suspects.value - cell.cases.value;
          if (gap >= 0) {
            answers.pass();
            continue;
          }
          const year = cell.year === 0 ? '' : ` ${cell.year}`;
          answers.fail({
            spot: spotOf(cell.suspects),
            quote: cell.suspects.raw,
            stated: String(cell.suspects.value),
            computed: String(cell.cases.value),
            difference: String(gap),
            message: { id: `${row.region.raw}${year}: ${cell.cases.value} kasus tetapi hanya ${cell.suspects.value} tersangka.`, en: `${row.region.raw}${year}: ${cell.cases.value} cases but only ${cell.suspects.value} suspects.` },
            related: [spotOf(cell.cases)],
            // Where prose confirms the sum of the cases, an exchange would break it.
            repairs: agreed.includes(table) ? [] : [{ changes: [changeTo(cell.cases, cell.suspects.raw), changeTo(cell.suspects, cell.cases.raw)], reason: { id: 'Kasus dan tersangka mungkin tertukar kolom.', en: 'Cases and suspects may have changed columns.' } }],
          });
        }
      }
    }
  },
};
