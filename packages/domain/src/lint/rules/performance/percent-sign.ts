// A per cent without its sign can be taken for an index or a count.

import { changeTo, spotOf } from '../../spot.ts';
import type { Rule } from '../../rule.ts';
import { resultsChapter } from './example.ts';
import { labelOf, plainFinding, resultsOf } from './results.ts';

export const percentSign: Rule = {
  id: 'percent-sign',
  family: 5,
  severity: 'warning',
  title: { id: 'Persentase tanpa tanda persen', en: 'Per cent without its sign' },
  what: { id: 'Memeriksa apakah angka yang disebut sebagai persentase capaian diikuti tanda %.', en: 'Checks that a figure given as a per cent is followed by the sign.' },
  why: { id: 'Tanpa tanda %, angka capaian terbaca sebagai nilai indeks.', en: 'Without the sign a per cent reads as the value of an index.' },
  examples: [
    { title: { id: 'Tanda tertinggal', en: 'The sign was left out' }, findings: 1, text: resultsChapter(['IKK Nilai IKPA target kinerja 95 Indeks dengan realisasi kinerja 97,85 Indeks dengan persentase capaian kinerja sebesar 103, melebihi target kinerja yang ditetapkan.']) },
    { title: { id: 'Tanda ada', en: 'The sign is there' }, findings: 0, text: resultsChapter(['IKK Nilai IKPA target kinerja 95 Indeks dengan realisasi kinerja 97,85 Indeks dengan persentase capaian kinerja sebesar 103%, melebihi target kinerja yang ditetapkan.']) },
  ],
  check(model, answers) {
    for (const result of resultsOf(model)) {
      const { percent } = result.result;
      if (percent === null || result.item.fromTable) {
        answers.notApplicable();
      } else if (/%|persen/i.test(percent.raw)) {
        answers.pass();
      } else {
        const label = labelOf(result);
        answers.fail(plainFinding({
          spot: spotOf(percent), quote: percent.raw,
          message: { id: `${label.id}: persentase capaian ${percent.raw} tidak diberi tanda %.`, en: `${label.en}: the per cent ${percent.raw} has no sign.` },
          repairs: [{ changes: [changeTo(percent, `${percent.raw}%`)], reason: { id: 'Tanda % ditambahkan.', en: 'The sign is added.' } }],
        }));
      }
    }
  },
};
