// One indicator worded in two ways.

import type { Said } from '../../../document/place.ts';
import { activitiesOf } from '../../activities.ts';
import { isMeasured } from '../../measured.ts';
import { pairNames } from '../../pair-names.ts';
import { pairedIndicators } from '../../paired-indicators.ts';
import { compareNames } from '../../same-name.ts';
import type { Bilingual, FindingDraft, Rule } from '../../rule.ts';
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
    const { context } = activitiesOf(model);
    const goals = model.strategy.groups.flatMap((group) => group.goals.flatMap((goal) => goal.indicators)).filter((said) => isMeasured(said.raw));
    const rows = (model.targets?.rows ?? []).map((row) => row.indicator);
    const inBab2 = pairNames(goals, rows, (said) => said.raw, (said) => said.raw, context);
    answers.notApplicable(inBab2.leftOnly.length);
    const inMatrix = new Map((pairedIndicators(model)?.pairs ?? []).map(({ row, indicator }) => [row.indicator, saidField(`indicator:${indicator.id}/name`, indicator.place, indicator.name)]));
    const alike = (a: Said<string>, b: Said<string>): boolean => ['same', 'spelling'].includes(compareNames(a.raw, b.raw, context).relation);
    for (const promised of rows) {
      const others: Named[] = [
        ...(inMatrix.has(promised) ? [{ said: inMatrix.get(promised) ?? promised, where: { id: 'matriks', en: 'the matrix' } }] : []),
        ...inBab2.pairs.filter(({ right }) => right === promised).map(({ left }) => ({ said: left, where: { id: 'BAB II', en: 'BAB II' } })),
      ];
      const differing = others.filter(({ said }) => !alike(said, promised));
      answers.pass(others.length - differing.length);
      const [first, second] = differing;
      if (first === undefined) continue;
      // Two places against the table: then the table is the one to question.
      if (second !== undefined && alike(first.said, second.said)) answers.fail(findingOf(first, { said: promised, where: { id: 'tabel target', en: 'the target table' } }, [second.said]));
      else for (const other of differing) answers.fail(findingOf({ said: promised, where: { id: 'tabel target', en: 'the target table' } }, other, []));
    }
  },
};

interface Named {
  readonly said: Said<string>;
  readonly where: Bilingual;
}

/** The target table is what the office promises, so the other place is the one to question unless two agree against it. */
function findingOf(right: Named, wrong: Named, backing: readonly Said<string>[]): FindingDraft {
  return {
    spot: spotOf(wrong.said),
    quote: wrong.said.raw,
    stated: null,
    computed: null,
    difference: null,
    message: {
      id: `Satu indikator, dua rumusan: "${wrong.said.value}" di ${wrong.where.id}${placeNote(wrong.said).id}, "${right.said.value}" di ${right.where.id}${placeNote(right.said).id}.`,
      en: `One indicator, two wordings: "${wrong.said.value}" in ${wrong.where.en}${placeNote(wrong.said).en}, "${right.said.value}" in ${right.where.en}${placeNote(right.said).en}.`,
    },
    related: [spotOf(right.said), ...backing.map(spotOf)],
    repairs: [
      { changes: [changeTo(wrong.said, right.said.value ?? right.said.raw)], reason: { id: `Rumusan di ${right.where.id}${backing.length > 0 ? ' dan BAB II' : ''}.`, en: `The wording of ${right.where.en}${backing.length > 0 ? ' and BAB II' : ''}.` } },
      { changes: [right.said, ...backing].map((said) => changeTo(said, wrong.said.value ?? wrong.said.raw)), reason: { id: `Rumusan di ${wrong.where.id}.`, en: `The wording of ${wrong.where.en}.` } },
    ],
  };
}
