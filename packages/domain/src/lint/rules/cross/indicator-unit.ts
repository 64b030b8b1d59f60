// One indicator, two units.

import { pairedIndicators } from '../../paired-indicators.ts';
import type { Rule } from '../../rule.ts';
import { sameSatuan } from '../../same-satuan.ts';
import { placeNote } from '../../say.ts';
import { backingOfUnit, repairsBySide } from '../../side-of-target.ts';
import { changeTo, saidField, spotOf } from '../../spot.ts';
import { matrix, targets } from './example-plan.ts';

const PROMISED = targets(['Pascarehabilitasi', 'Meningkatnya upaya pemulihan', 'Persentase pecandu yang pulih', '68 %']);
const planned = (satuan: string): string => matrix('40.000.000', { name: 'Pascarehabilitasi', sasaran: 'Meningkatnya upaya pemulihan', indicator: 'Persentase pecandu yang pulih', target: '68', satuan, amount: '40.000.000' });


export const indicatorUnit: Rule = {
  id: 'indicator-unit',
  family: 6,
  severity: 'warning',
  title: { id: 'Satuan indikator berbeda antara tabel target dan matriks', en: 'The unit of an indicator differs between target table and matrix' },
  what: { id: 'Membandingkan satuan target indikator yang sama; singkatan dan padanan (% dan Persen) dianggap sama.', en: 'Compares the unit of one indicator; abbreviations and equals (% and Persen) count as one.' },
  why: { id: 'Angka yang sama dengan satuan lain adalah target lain.', en: 'The same figure in another unit is another target.' },
  examples: [
    { title: { id: 'Persen atau orang?', en: 'Per cent or people?' }, text: PROMISED + planned('Orang'), findings: 1 },
    { title: { id: '% dan Persen', en: '% and Persen' }, text: PROMISED + planned('Persen'), findings: 0 },
  ],
  check(model, answers) {
    for (const pair of pairedIndicators(model)?.pairs ?? []) {
      const { row, indicator } = pair;
      const same = sameSatuan(row.satuan?.raw ?? null, indicator.satuan);
      if (same === null || row.satuan === null || indicator.satuan === null) {
        answers.notApplicable();
        continue;
      }
      if (same) {
        answers.pass();
        continue;
      }
      const inMatrix = saidField(`indicator:${indicator.id}/satuan`, indicator.place, indicator.satuan);
      answers.fail({
        spot: spotOf(row.satuan),
        quote: `${row.target?.raw ?? ''} ${row.satuan.raw}`.trim(),
        stated: null,
        computed: null,
        difference: null,
        message: {
          id: `Satuan "${row.indicator.value}" di tabel target "${row.satuan.value}", di matriks${placeNote(inMatrix).id} "${inMatrix.value}".`,
          en: `The unit of "${row.indicator.value}" is "${row.satuan.value}" in the target table and "${inMatrix.value}" in the matrix${placeNote(inMatrix).en}.`,
        },
        related: [spotOf(inMatrix)],
        repairs: repairsBySide(
          { says: { id: 'Satuan di tabel target', en: 'The unit of the target table' }, change: changeTo(inMatrix, row.satuan.value ?? row.satuan.raw), backing: backingOfUnit(row.satuan.raw, pair, model) },
          { says: { id: 'Satuan di matriks', en: 'The unit of the matrix' }, change: changeTo(row.satuan, inMatrix.raw), backing: backingOfUnit(indicator.satuan, pair, model) },
        ),
      });
    }
  },
};
