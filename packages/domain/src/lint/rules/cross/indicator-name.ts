// One indicator worded in two ways.

import type { Said } from '../../../document/place.ts';
import { activitiesOf } from '../../activities.ts';
import { isMeasured } from '../../measured.ts';
import { pairNames } from '../../pair-names.ts';
import { pairedIndicators } from '../../paired-indicators.ts';
import type { Rule } from '../../rule.ts';
import { placeNote } from '../../say.ts';
import { changeTo, saidField, spotOf } from '../../spot.ts';
import { matrix, targets } from './example-plan.ts';

const PROMISED = targets(['Penguatan Lembaga Rehabilitasi', 'Meningkatnya kapasitas petugas', 'Jumlah petugas penyelenggara IBM yang terlatih', '10 Orang']);
const planned = (indicator: string): string => matrix('40.000.000', { name: 'Penguatan Lembaga Rehabilitasi', sasaran: 'Meningkatnya kapasitas petugas', indicator, target: '10', satuan: 'Orang', amount: '40.000.000' });


export const indicatorName: Rule = {
  id: 'indicator-name',
  family: 6,
  severity: 'warning',
  title: { id: 'Satu indikator dengan rumusan berbeda', en: 'One indicator worded differently' },
  what: { id: 'Membandingkan rumusan indikator yang sama pada BAB II, tabel target dan matriks. Singkatan, huruf besar dan ejaan tidak termasuk.', en: 'Compares the wording of one indicator in BAB II, target table and matrix. Abbreviations, case and spelling do not count.' },
  why: { id: 'Satu kata mengubah apa yang dihitung; realisasinya lalu tidak dapat dibandingkan.', en: 'One word changes what is counted, and results can no longer be compared.' },
  examples: [
    { title: { id: 'Satu kata berbeda', en: 'One word differs' }, text: PROMISED + planned('Jumlah petugas penyelenggara layanan IBM yang terlatih'), findings: 1 },
    { title: { id: 'Sama, huruf berbeda', en: 'The same in other letters' }, text: PROMISED + planned('Jumlah Petugas Penyelenggara IBM yang terlatih'), findings: 0 },
  ],
  check(model, answers) {
    for (const { row, indicator, relation } of pairedIndicators(model)?.pairs ?? []) {
      if (relation !== 'wording') answers.pass();
      else answers.fail(findingOf(row.indicator, saidField(`indicator:${indicator.id}/name`, indicator.place, indicator.name), { id: 'matriks', en: 'the matrix' }));
    }
    const goals = model.strategy.groups.flatMap((group) => group.goals.flatMap((goal) => goal.indicators)).filter((said) => isMeasured(said.raw));
    const rows = (model.targets?.rows ?? []).map((row) => row.indicator);
    const { pairs, leftOnly } = pairNames(goals, rows, (said) => said.raw, (said) => said.raw, activitiesOf(model).context);
    answers.notApplicable(leftOnly.length);
    for (const { left, right, relation } of pairs) {
      if (relation !== 'wording') answers.pass();
      else answers.fail(findingOf(right, left, { id: 'BAB II', en: 'BAB II' }));
    }
  },
};

/** The target table is what the office promises, so the other place is the one to question. */
function findingOf(promised: Said<string>, other: Said<string>, where: { id: string; en: string }): Parameters<Parameters<Rule['check']>[1]['fail']>[0] {
  return {
    spot: spotOf(other),
    quote: other.raw,
    stated: null,
    computed: null,
    difference: null,
    message: {
      id: `Satu indikator, dua rumusan: "${other.value}" di ${where.id}${placeNote(other).id}, "${promised.value}" di tabel target${placeNote(promised).id}.`,
      en: `One indicator, two wordings: "${other.value}" in ${where.en}${placeNote(other).en}, "${promised.value}" in the target table${placeNote(promised).en}.`,
    },
    related: [spotOf(promised)],
    repairs: [
      { changes: [changeTo(other, promised.value ?? promised.raw)], reason: { id: 'Rumusan pada tabel target.', en: 'The wording of the target table.' } },
      { changes: [changeTo(promised, other.value ?? other.raw)], reason: { id: `Rumusan pada ${where.id}.`, en: `The wording of ${where.en}.` } },
    ],
  };
}
