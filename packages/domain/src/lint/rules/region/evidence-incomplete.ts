// Evidence says how much of what: an amount without substance or unit belongs to no sum.

import type { Seizure } from '../../../rkt/cases.ts';
import type { Rule } from '../../rule.ts';
import { spotOf } from '../../spot.ts';
import { bab1, caseTable } from './example-bab1.ts';

export const evidenceIncomplete: Rule = {
  id: 'evidence-incomplete',
  family: 9,
  severity: 'warning',
  title: { id: 'Barang bukti tanpa zat atau tanpa satuan', en: 'Evidence without substance or without unit' },
  what: { id: 'Mencari jumlah barang bukti pada tabel kasus yang tidak diikuti nama zat ("5,38 Gram") atau tidak bersatuan ("10 shabu").', en: 'Looks for amounts of evidence in case tables with no substance after them ("5,38 Gram") or no unit ("10 shabu").' },
  why: { id: 'Jumlah seperti itu tidak dapat dijumlah dengan yang lain.', en: 'Such an amount cannot be added to any other.' },
  examples: [
    { title: { id: '5,38 gram apa?', en: '5.38 grams of what?' }, text: bab1(caseTable('POLDA GORONTALO', ['1', 'Kab. Boalemo', '1', '1', '5,38 Gram', '1', '1', '10 shabu'])), findings: 2 },
    { title: { id: 'Lengkap, dan zat yang disebut sekali', en: 'Complete, and a substance named once' }, text: bab1(caseTable('POLDA GORONTALO', ['1', 'Kab. Boalemo', '1', '1', 'Shabu 2 gram dan 18 paket', '1', '1', '1 alat bong dan 3 butir obat keras'])), findings: 0 },
  ],
  check({ cases }, answers) {
    for (const table of cases.tables) {
      for (const row of table.rows) {
        for (const { evidence, seizures } of row.cells) {
          for (const seizure of seizures) {
            const missing = whatIsMissing(seizure, evidence?.raw.slice(seizure.said.at.end - evidence.at.start) ?? '');
            if (missing === null) answers.pass();
            else {
              answers.fail({
                spot: spotOf(seizure.said),
                quote: seizure.said.raw,
                stated: null,
                computed: null,
                difference: null,
                message: missing === 'substance'
                  ? { id: `“${seizure.said.raw}”: zatnya tidak disebut.`, en: `“${seizure.said.raw}”: the substance is not named.` }
                  : { id: `“${seizure.said.raw}”: satuannya tidak disebut.`, en: `“${seizure.said.raw}”: the unit is not named.` },
              });
            }
          }
        }
      }
    }
  },
};

/** A word that follows may be a substance the reference does not know: then nothing is certainly missing. */
function whatIsMissing({ substance, unit, tool }: Seizure, after: string): 'substance' | 'unit' | null {
  if (tool !== null) return null;
  if (unit === null) return 'unit';
  return substance === null && /^\s*(?:[;,&+]|dan\b|serta\b|$)/i.test(after) ? 'substance' : null;
}
