// An amount and its words in brackets are one figure said twice; the words are what counts in law.

import { formatRupiah } from '../../../number/format-number.ts';
import { toWords } from '../../../number/terbilang.ts';
import { readMoneyInProse } from '../../../rkt/money-in-prose.ts';
import type { Rule } from '../../rule.ts';
import { inCaseOf } from '../../say.ts';
import { changeTo, spotOf } from '../../spot.ts';

export const moneyWords: Rule = {
  id: 'money-words',
  family: 3,
  severity: 'error',
  title: { id: 'Terbilang tidak sama dengan angkanya', en: 'The amount in words is not the amount' },
  what: { id: 'Membaca terbilang di dalam kurung sesudah jumlah rupiah, juga bila salah eja, dan membandingkannya dengan angkanya.', en: 'Reads the words in brackets after an amount, misspelt ones too, and compares them with the figure.' },
  why: { id: 'Bila angka dan terbilang berbeda, yang berlaku dalam dokumen keuangan adalah terbilangnya.', en: 'Where figure and words differ, a financial document counts by its words.' },
  examples: [
    { title: { id: 'Terbilang lain', en: 'Other words' }, text: 'Kebutuhan pendanaan sebesar Rp 834.000.000 (delapan ratus empat puluh tiga juta rupiah).\n', findings: 1 },
    { title: { id: 'Terbilang sama, walau salah eja', en: 'The same words, though misspelt' }, text: 'Kebutuhan pendanaan sebesar Rp 1.500.000.000 (Satu Myliar Lima Ratus Juta Rupiah).\n', findings: 0 },
  ],
  check({ outline }, answers) {
    for (const { amount, words } of readMoneyInProse(outline.texts)) {
      if (words === null) continue;
      if (amount.value === null || words.value === null) {
        answers.notApplicable();
        continue;
      }
      if (amount.value === words.value) {
        answers.pass();
        continue;
      }
      const written = `${toWords(amount.value)}${/rupiah/i.test(words.raw) ? ' rupiah' : ''}`;
      answers.fail({
        spot: spotOf(words),
        quote: words.raw,
        stated: words.value.toString(),
        computed: amount.value.toString(),
        difference: (words.value - amount.value).toString(),
        message: {
          id: `Angka ${formatRupiah(amount.value)}, terbilangnya berarti ${formatRupiah(words.value)}.`,
          en: `The figure is ${formatRupiah(amount.value)}, its words mean ${formatRupiah(words.value)}.`,
        },
        related: [spotOf(amount)],
        repairs: [
          { changes: [changeTo(words, inCaseOf(words.raw, written))], reason: { id: 'Terbilang menurut angkanya.', en: 'The words of the figure.' } },
          { changes: [changeTo(amount, formatRupiah(words.value, { symbol: false }))], reason: { id: 'Angka menurut terbilangnya.', en: 'The figure of the words.' } },
        ],
      });
    }
  },
};
