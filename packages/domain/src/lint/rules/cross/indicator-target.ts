// One indicator, two targets.

import { Big } from 'big.js';
import type { PlanModel } from '../../../rkt/model.ts';
import { pairedIndicators, type PairedIndicator } from '../../paired-indicators.ts';
import type { FindingDraft, Rule } from '../../rule.ts';
import { placeNote } from '../../say.ts';
import { backingOfTarget, repairsBySide } from '../../side-of-target.ts';
import { changeTo, saidField, spotOf } from '../../spot.ts';
import { matrix, targets } from './example-plan.ts';

const PROMISED = targets(['Penyidikan Jaringan', 'Meningkatnya pengungkapan', 'Jumlah berkas perkara yang P-21', '5 Berkas Perkara']);
const planned = (target: string, satuan: string): string => matrix('40.000.000', { name: 'Penyidikan Jaringan', sasaran: 'Meningkatnya pengungkapan', indicator: 'Jumlah berkas perkara yang P-21', target, satuan, amount: '40.000.000' });


export const indicatorTarget: Rule = {
  id: 'indicator-target',
  family: 6,
  severity: 'error',
  title: { id: 'Target indikator berbeda antara tabel target dan matriks', en: 'The target of an indicator differs between target table and matrix' },
  what: { id: 'Membandingkan angka target indikator yang sama pada tabel target dan matriks.', en: 'Compares the target of one indicator in target table and matrix.' },
  why: { id: 'Yang dijanjikan dan yang dianggarkan harus satu angka; bila tidak, capaian dihitung terhadap target yang mana saja.', en: 'What is promised and what is paid for have to be one figure, or results are held against whichever suits.' },
  examples: [
    { title: { id: 'Lima dijanjikan, tiga dianggarkan', en: 'Five promised, three planned' }, text: PROMISED + planned('3', 'Berkas Perkara'), findings: 1 },
    { title: { id: 'Sama', en: 'The same' }, text: PROMISED + planned('5,00', 'Berkas'), findings: 0 },
  ],
  check(model, answers) {
    for (const pair of pairedIndicators(model)?.pairs ?? []) {
      const promised = pair.row.target?.value ?? null;
      const planned = pair.indicator.target?.value ?? null;
      if (promised === null || planned === null) answers.notApplicable();
      else if (new Big(promised).eq(planned)) answers.pass();
      else answers.fail(findingOf(pair, promised, planned, model));
    }
  },
};

function findingOf(pair: PairedIndicator, promised: string, planned: string, model: PlanModel): FindingDraft {
  const { row, indicator } = pair;
  const inTable = row.target ?? row.indicator;
  const inMatrix = saidField(`indicator:${indicator.id}/target`, indicator.place, indicator.target?.raw ?? '');
  const ofTable = backingOfTarget(promised, 'table', pair, model);
  const ofMatrix = backingOfTarget(planned, 'matrix', pair, model);
  const repairs = repairsBySide(
    { says: { id: 'Target di tabel target', en: 'The target of the target table' }, change: changeTo(inMatrix, inTable.raw), backing: ofTable },
    { says: { id: 'Target di matriks', en: 'The target of the matrix' }, change: changeTo(inTable, inMatrix.raw), backing: ofMatrix },
  );
  return {
    spot: spotOf(inTable),
    quote: `${row.indicator.value}: ${inTable.raw}${row.satuan === null ? '' : ` ${row.satuan.value}`}`,
    stated: promised,
    computed: planned,
    difference: new Big(promised).minus(planned).toFixed(),
    message: {
      id: `Target "${row.indicator.value}" di tabel target${placeNote(inTable).id} ${inTable.raw}, di matriks${placeNote(inMatrix).id} ${inMatrix.raw}.`,
      en: `The target of "${row.indicator.value}" is ${inTable.raw} in the target table${placeNote(inTable).en} and ${inMatrix.raw} in the matrix${placeNote(inMatrix).en}.`,
    },
    related: [spotOf(inMatrix), ...ofMatrix.spots, ...ofTable.spots],
    repairs,
  };
}
