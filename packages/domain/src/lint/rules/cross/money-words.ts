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
    { title: { id: 'Terbilang yang tidak terbaca', en: 'Words that are no number' }, text: 'Kebutuhan pendanaan sebesar Rp 834.000.000 (delapan ratus tiga puluh juta juta rupiah).\n', findings: 1 },
    { title: { id: 'Terbilang sama, walau salah eja', en: 'The same words, though misspelt' }, text: 'Kebutuhan pendanaan sebesar Rp 1.500.000.000 (Satu Myliar Lima Ratus Juta Rupiah).\n', findings: 0 },
  ],
  check({ outline }, answers) {
    for (const { amount, words } of readMoneyInProse(outline.texts)) {
      if (words === null) continue;
      if (amount.value === null || (words.value === null && !isNumberInWords(words.raw))) {
        answers.notApplicable();
        continue;
      }
      if (words.value === null) {
        answers.fail({
          spot: spotOf(words), quote: words.raw, stated: null, computed: amount.value.toString(), difference: null,
          message: { id: `Terbilang “${words.raw}” tidak terbaca sebagai satu bilangan; angkanya ${formatRupiah(amount.value)}.`, en: `The words “${words.raw}” do not read as one number; the figure is ${formatRupiah(amount.value)}.` },
          related: [spotOf(amount)],
          repairs: [{ changes: [changeTo(words, writtenOut(amount.value, words.raw))], reason: { id: 'Terbilang menurut angkanya.', en: 'The words of the figure.' } }],
        });
        continue;
      }
      if (amount.value === words.value) {
        answers.pass();
        continue;
      }
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
          { changes: [changeTo(words, writtenOut(amount.value, words.raw))], reason: { id: 'Terbilang menurut angkanya.', en: 'The words of the figure.' } },
          { changes: [changeTo(amount, formatRupiah(words.value, { symbol: false }))], reason: { id: 'Angka menurut terbilangnya.', en: 'The figure of the words.' } },
        ],
      });
    }
  },
};

const NUMBER_WORD = /^(?:nol|satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sebelas|belas|puluh|ratus|seratus|ribu|seribu|juta|mil[iy]ar|triliun)$/i;

/** Whether somebody meant a number: all of its words but `rupiah` are words of numbers, or all but one of many. */
function isNumberInWords(text: string): boolean {
  const words = text.split(/[\s,]+/).filter((word) => /\p{L}/u.test(word) && !/^rupiah\.?$/i.test(word));
  const known = words.filter((word) => NUMBER_WORD.test(word)).length;
  return known >= 3 && known >= words.length - 1;
}

/** The amount in words, in the case and with the unit of what stood there. */
function writtenOut(amount: bigint, old: string): string {
  return inCaseOf(old, `${toWords(amount)}${/rupiah/i.test(old) ? ' rupiah' : ''}`);
}
