// Within one table, or one sentence, weights have one decimal mark; with two nobody can be sure what 1.250 means.

import type { Seizure } from '../../../rkt/cases.ts';
import type { Answers, Bilingual, Rule } from '../../rule.ts';
import { changeTo, spotOf } from '../../spot.ts';
import { bab1, caseTable } from './example-bab1.ts';

export const evidenceDecimalMarks: Rule = {
  id: 'evidence-decimal-marks',
  family: 2,
  severity: 'warning',
  title: { id: 'Tanda desimal berat barang bukti bercampur', en: 'Two decimal marks among weights of evidence' },
  what: { id: 'Mencari tabel atau kalimat yang menulis berat sebagian dengan koma dan sebagian dengan titik desimal. Satu temuan untuk setiap tabel atau kalimat.', en: 'Looks for tables and sentences that write some weights with a decimal comma and some with a point. One finding for each.' },
  why: { id: 'Titik dalam bahasa Indonesia memisahkan ribuan: 17.636 gram dapat terbaca tujuh belas kilogram.', en: 'In Indonesian a point groups thousands: 17.636 gram can be read as seventeen kilograms.' },
  examples: [
    { title: { id: 'Titik dan koma dalam satu tabel', en: 'Point and comma in one table' }, text: bab1(caseTable('POLDA GORONTALO', ['1', 'Kab. Boalemo', '1', '1', '2,5 Gram Shabu', '1', '1', '17.6363 Gram Ganja'])), findings: 1 },
    { title: { id: 'Titik untuk ribuan, koma untuk desimal', en: 'Point for thousands, comma for decimals' }, text: bab1(caseTable('POLDA GORONTALO', ['1', 'Kab. Boalemo', '1', '1', '1.253,62 Gram Ganja', '1', '1', '4.874 butir ekstasi'])), findings: 0 },
  ],
  check({ cases }, answers) {
    for (const table of cases.tables) {
      checkFigures(table.rows.flatMap((row) => row.cells.flatMap((cell) => cell.seizures)), { id: 'Tabel ini', en: 'This table' }, answers);
    }
    const claims = new Map<string, Seizure[]>();
    for (const { seizure } of cases.claims) if (seizure !== null) claims.set(seizure.said.at.path, [...(claims.get(seizure.said.at.path) ?? []), seizure]);
    for (const seizures of claims.values()) checkFigures(seizures, { id: 'Kalimat ini', en: 'This sentence' }, answers);
  },
};

function checkFigures(seizures: readonly Seizure[], where: Bilingual, answers: Answers): void {
  const points = seizures.filter((seizure) => seizure.decimalMark === '.');
  const commas = seizures.filter((seizure) => seizure.decimalMark === ',');
  const first = points[0];
  if (points.length + commas.length < 2) return;
  if (first === undefined || commas.length === 0) {
    answers.pass();
    return;
  }
  answers.fail({
    spot: spotOf(first.figure),
    quote: first.said.raw,
    stated: null,
    computed: null,
    difference: null,
    message: {
      id: `${where.id} menulis ${points.length} berat dengan titik desimal (${points.map((each) => each.figure.raw).join(', ')}) dan ${commas.length} dengan koma.`,
      en: `${where.en} writes ${points.length} weights with a decimal point (${points.map((each) => each.figure.raw).join(', ')}) and ${commas.length} with a comma.`,
    },
    related: points.slice(1).map((each) => spotOf(each.figure)),
    repairs: [{ changes: points.map((each) => changeTo(each.figure, each.figure.raw.replace('.', ','))), reason: { id: 'Koma desimal, seperti angka lainnya.', en: 'A decimal comma, like the others.' } }],
  });
}
