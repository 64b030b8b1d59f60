// "5 (lima)": a count and its word in brackets are one figure said twice.

import type { Said } from '../../../document/place.ts';
import type { PlanModel } from '../../../rkt/model.ts';
import type { Repair, Rule } from '../../rule.ts';
import { toWords } from '../../../number/terbilang.ts';
import { readFiguresWithWords } from '../../../rkt/figures-with-words.ts';
import { inCaseOf } from '../../say.ts';
import { changeTo, spotOf } from '../../spot.ts';
import { countChanges, recount } from '../performance/category-recount.ts';

export const figureWords: Rule = {
  id: 'figure-words',
  family: 3,
  severity: 'error',
  title: { id: 'Angka tidak sama dengan kata di dalam kurung', en: 'A figure is not the word in its brackets' },
  what: { id: 'Membandingkan setiap angka dengan bilangan di dalam kurung sesudahnya, "5 (lima)", atau sebaliknya, "lima (5)".', en: 'Compares each figure with the numeral in brackets after it, "5 (lima)", or the other way round, "lima (5)".' },
  why: { id: 'Angka disunting, katanya tertinggal; pembaca tidak tahu mana yang benar.', en: 'Figures get edited and their words are left behind; a reader cannot know which is right.' },
  examples: [
    { title: { id: 'Empat atau lima?', en: 'Four or five?' }, text: 'IKK di atas target berjumlah 5 (lima) dan IKK di bawah target berjumlah 4 (lima).\n', findings: 1 },
    { title: { id: 'Sama; keterangan lain bukan bilangan', en: 'The same; another remark is no numeral' }, text: 'Rencana ini berlaku 1 (satu) tahun untuk 13 (tiga belas) sasaran dan 22 (Kabupaten/Kota) serta dua (2) program.\n', findings: 0 },
  ],
  check(model, answers) {
    const { outline } = model;
    for (const { figure, word } of readFiguresWithWords(outline.texts)) {
      if (figure.value === null || word.value === null) continue;
      if (figure.value === word.value) {
        answers.pass();
        continue;
      }
      answers.fail({
        spot: spotOf(figure),
        quote: `${figure.raw} (${word.raw})`,
        stated: figure.value.toString(),
        computed: word.value.toString(),
        difference: (figure.value - word.value).toString(),
        message: {
          id: `Angka ${figure.raw} disertai kata "${word.raw}", yang berarti ${word.value}.`,
          en: `The figure ${figure.raw} comes with the word "${word.raw}", which means ${word.value}.`,
        },
        related: [spotOf(word)],
        repairs: [
          ...recounted(model, figure, word),
          { changes: [changeTo(word, inCaseOf(word.raw, toWords(figure.value)))], reason: { id: 'Kata menurut angkanya.', en: 'The word of the figure.' } },
          { changes: [changeTo(figure, word.value.toString())], reason: { id: 'Angka menurut katanya.', en: 'The figure of the word.' } },
        ],
      });
    }
  },
};

/** Where the figure is a tally that the items themselves give otherwise, figure and word are both wrong. */
function recounted(model: PlanModel, figure: Said<bigint>, word: Said<bigint>): Repair[] {
  const claims = model.achievements.categoryClaims;
  const claim = claims.find(({ count }) => count.at.path === figure.at.path && count.at.start === figure.at.start);
  const counted = claim === undefined ? null : recount(model, claim, claims);
  if (claim === undefined || counted === null || counted.least !== counted.most || BigInt(counted.least) === figure.value || BigInt(counted.least) === word.value) return [];
  return [{ changes: countChanges(claim, counted.least), reason: { id: 'Dihitung ulang dari butir-butir capaian.', en: 'Counted again from the results.' } }];
}
