// An indicator that last year's results call otherwise: the same figure, or a new one?

import { activitiesOf } from '../../activities.ts';
import { pairNames } from '../../pair-names.ts';
import { compareNames } from '../../same-name.ts';
import type { Rule } from '../../rule.ts';
import { placeNote } from '../../say.ts';
import { changeTo, spotOf } from '../../spot.ts';
import { targets as targetTable } from './example-plan.ts';

const results = (name: string): string => `BAB I PENDAHULUAN\n\nCapaian Indikator Kinerja Kegiatan Tahun 2024 sebagai berikut :\n\n1. IKK ${name} target kinerja 75 Indeks. Realisasi kinerja sebesar 76 Indeks atau sebesar 101,3%, melebihi target kinerja.\n2. IKK Jumlah desa bersih narkoba target kinerja 2 Desa. Realisasi kinerja sebesar 2 Desa atau sebesar 100%, sesuai target kinerja.\n\n`;
const PLAN = targetTable(['Tata Kelola', 'Meningkatnya reformasi birokrasi', 'Nilai Zona Integritas berdasarkan penilaian mandiri', '75 Indeks']);

export const indicatorSinceLastYear: Rule = {
  id: 'indicator-since-last-year',
  family: 10,
  severity: 'info',
  title: { id: 'Indikator berganti rumusan sejak tahun lalu', en: 'An indicator reworded since last year' },
  what: { id: 'Membandingkan nama indikator pada capaian tahun lalu (BAB I) dengan tabel target: yang sama kecuali satu dua kata.', en: 'Compares the names of indicators in last year’s results (BAB I) with the target table: those that are one but for a word or two.' },
  why: { id: 'Bila indikatornya sama, namanya harus sama agar capaiannya dapat dibandingkan antartahun; bila berbeda, katakan.', en: 'If it is the same indicator it needs the same name, so that years can be compared; if it is another, say so.' },
  examples: [
    { title: { id: 'Penilaian internal menjadi penilaian mandiri', en: 'Internal becomes self-assessed' }, text: results('Nilai Zona Integritas berdasarkan penilaian internal') + PLAN, findings: 1 },
    { title: { id: 'Tetap', en: 'The same' }, text: results('Nilai Zona Integritas berdasarkan Penilaian Mandiri') + PLAN, findings: 0 },
  ],
  check(model, answers) {
    const { context } = activitiesOf(model);
    const before = model.achievements.items.map((item) => item.indicator);
    const now = (model.targets?.rows ?? []).map((row) => row.indicator);
    const { pairs, leftOnly, rightOnly } = pairNames(before, now, (said) => said.raw, (said) => said.raw, context);
    // Told apart by a single word in the middle, they are most likely one.
    const close = leftOnly.flatMap((left) => {
      const right = rightOnly.find((each) => compareNames(left.raw, each.raw, context).score >= 0.75);
      return right === undefined ? [] : [{ left, right }];
    });
    answers.notApplicable(leftOnly.length - close.length);
    for (const { left, right, relation } of [...pairs, ...close.map((pair) => ({ ...pair, relation: 'wording' as const }))]) {
      if (relation !== 'wording') {
        answers.pass();
        continue;
      }
      answers.fail({
        spot: spotOf(right),
        quote: right.raw,
        stated: null,
        computed: null,
        difference: null,
        message: { id: `Tahun lalu indikator ini bernama "${left.value}"${placeNote(left).id}: indikator yang sama?`, en: `Last year this indicator was called "${left.value}"${placeNote(left).en}: is it the same?` },
        related: [spotOf(left)],
        repairs: [{ changes: [changeTo(right, left.value ?? left.raw)], reason: { id: 'Nama tahun lalu.', en: 'The name of last year.' } }],
      });
    }
  },
};
