// A target that is said twice in one item has to be the same both times.

import { changeTo, spotOf } from '../../spot.ts';
import type { Rule } from '../../rule.ts';
import { resultsChapter } from './example.ts';
import { decimal, labelOf, resultsOf } from './results.ts';

const item = (again: number): string => `IKK Jumlah Kabupaten/Kota dengan Indeks Ketahanan Keluarga target kinerja 3 Kabupaten/Kota. Realisasi kinerja sebesar 3 Kabupaten/Kota atau sebesar 100%, sesuai dengan target kinerja yang ditetapkan yaitu tercapainya ${again} Kabupaten/Kota.`;

export const targetAgain: Rule = {
  id: 'target-again',
  family: 6,
  severity: 'error',
  title: { id: 'Target disebut dua kali dengan angka berbeda', en: 'A target said twice with different figures' },
  what: { id: 'Membandingkan target pada awal butir dengan target yang diulang di dalam butir yang sama.', en: 'Compares the target at the start of an item with the target repeated inside it.' },
  why: { id: 'Capaian dihitung terhadap satu target.', en: 'A result is reckoned against one target.' },
  examples: [
    { title: { id: 'Tiga lalu empat', en: 'Three, then four' }, findings: 1, text: resultsChapter([item(4)]) },
    { title: { id: 'Sama', en: 'The same' }, findings: 0, text: resultsChapter([item(3)]) },
  ],
  check(model, answers) {
    for (const result of resultsOf(model)) {
      const target = decimal(result.result.target);
      if (result.result.target === null || target === null) continue;
      for (const again of result.result.targetAgain) {
        const value = decimal(again);
        if (value === null || value.eq(target)) {
          answers.pass();
          continue;
        }
        const label = labelOf(result);
        const realised = decimal(result.result.realisation);
        const first = { changes: [changeTo(again, result.result.target.raw)], reason: { id: 'Menurut target yang disebut lebih dulu.', en: 'By the target given first.' } };
        const second = { changes: [changeTo(result.result.target, again.raw)], reason: { id: 'Menurut target yang diulang.', en: 'By the target repeated.' } };
        answers.fail({
          spot: spotOf(again), quote: again.raw, stated: value.toFixed(), computed: target.toFixed(), difference: value.minus(target).toFixed(),
          message: { id: `${label.id}: target disebut ${result.result.target.raw}, lalu ${again.raw}.`, en: `${label.en}: the target is ${result.result.target.raw}, then ${again.raw}.` },
          related: [spotOf(result.result.target)],
          repairs: realised?.eq(value) === true && !realised.eq(target) ? [second, first] : [first, second],
        });
      }
    }
  },
};
