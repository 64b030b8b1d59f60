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
  what: { id: 'Mencari tabel atau kalimat yang menulis berat sebagian dengan koma dan sebagian dengan titik desimal. Satu temuan untuk setiap baris.', en: 'Looks for tables and sentences that write some weights with a decimal comma and some with a point. One finding for each row.' },
  why: { id: 'Titik dalam bahasa Indonesia memisahkan ribuan: 17.636 gram dapat terbaca tujuh belas kilogram.', en: 'In Indonesian a point groups thousands: 17.636 gram can be read as seventeen kilograms.' },
  examples: [
    { title: { id: 'Titik dan koma dalam satu tabel', en: 'Point and comma in one table' }, text: bab1(caseTable('POLDA GORONTALO', ['1', 'Kab. Boalemo', '1', '1', '2,5 Gram Shabu', '1', '1', '17.6363 Gram Ganja'])), findings: 1 },
    { title: { id: 'Titik untuk ribuan, koma untuk desimal', en: 'Point for thousands, comma for decimals' }, text: bab1(caseTable('POLDA GORONTALO', ['1', 'Kab. Boalemo', '1', '1', '1.253,62 Gram Ganja', '1', '1', '4.874 butir ekstasi'])), findings: 0 },
  ],
  check({ cases }, answers) {
    for (const table of cases.tables) {
      const rows = table.rows.map((row) => row.cells.flatMap((cell) => cell.seizures));
      checkFigures(rows, { id: 'tabel ini', en: 'this table' }, answers);
    }
    const claims = new Map<string, Seizure[]>();
    for (const { seizure } of cases.claims) if (seizure !== null) claims.set(seizure.said.at.path, [...(claims.get(seizure.said.at.path) ?? []), seizure]);
    for (const seizures of claims.values()) checkFigures([seizures], { id: 'kalimat ini', en: 'this sentence' }, answers);
  },
};

/** One finding for each row that has a point; where every row has points only, nothing is mixed. */
function checkFigures(rows: readonly (readonly Seizure[])[], where: Bilingual, answers: Answers): void {
  const commas = rows.flat().filter((seizure) => seizure.decimalMark === ',').length;
  for (const row of rows) {
    const points = row.filter((seizure) => seizure.decimalMark === '.');
    const first = points[0];
    if (first === undefined || commas === 0) {
      if (row.some((seizure) => seizure.decimalMark !== null)) answers.pass();
      continue;
    }
    const figures = points.map((each) => each.figure.raw).join(', ');
    answers.fail({
      spot: spotOf(first.figure),
      quote: first.said.raw,
      stated: null,
      computed: null,
      difference: null,
      message: { id: `${figures} ditulis dengan titik desimal, ${commas} berat lain dalam ${where.id} dengan koma.`, en: `${figures} is written with a decimal point, ${commas} other weights in ${where.en} with a comma.` },
      related: points.slice(1).map((each) => spotOf(each.figure)),
      repairs: [{ changes: points.map((each) => changeTo(each.figure, each.figure.raw.replace('.', ','))), reason: { id: 'Koma desimal, seperti angka lainnya.', en: 'A decimal comma, like the others.' } }],
    });
  }
}
