// Numerals in words with a letter wrong: readable, but not fit to be signed.

import type { Said } from '../../../document/place.ts';
import { fromWords, type Misspelt } from '../../../number/terbilang.ts';
import { readFiguresWithWords } from '../../../rkt/figures-with-words.ts';
import { readMoneyInProse } from '../../../rkt/money-in-prose.ts';
import type { FindingDraft, Rule } from '../../rule.ts';
import { inCaseOf } from '../../say.ts';
import { spotOf } from '../../spot.ts';

export const numberWordSpelling: Rule = {
  id: 'number-word-spelling',
  family: 3,
  severity: 'info',
  title: { id: 'Bilangan salah eja', en: 'A numeral is misspelt' },
  what: { id: 'Mencari salah eja di dalam terbilang, misalnya "Myliar" atau "delapam".', en: 'Looks for misspellings in numerals in words, like "Myliar".' },
  why: { id: 'Terbilang adalah bagian yang mengikat; salah eja mengundang keraguan.', en: 'The words are the binding part; a misspelling invites doubt.' },
  examples: [
    { title: { id: 'Myliar', en: 'Myliar' }, text: 'Kebutuhan pendanaan sebesar Rp 1.500.000.000 (Satu Myliar Lima Ratus Juta Rupiah).\n', findings: 1 },
    { title: { id: 'Ejaan benar', en: 'Spelt right' }, text: 'Kebutuhan pendanaan sebesar Rp 1.500.000.000 (satu miliar lima ratus juta rupiah) untuk 3 (tiga) kegiatan.\n', findings: 0 },
  ],
  check({ outline }, answers) {
    const money = readMoneyInProse(outline.texts).flatMap(({ words, misspelt }) => (words === null || words.value === null ? [] : [{ words, misspelt }]));
    const counts = readFiguresWithWords(outline.texts).map(({ word }) => ({ words: word, misspelt: fromWords(word.raw)?.misspelt ?? [] }));
    for (const { words, misspelt } of [...money, ...counts]) {
      // "milyar" is the older spelling, still used by the treasury.
      const wrong = misspelt.filter(({ word }) => !/^mil(?:y|i)ar$/i.test(word));
      if (wrong.length === 0) answers.pass();
      else answers.fail(findingOf(words, wrong));
    }
  },
};

function findingOf(words: Said<unknown>, wrong: readonly Misspelt[]): FindingDraft {
  let right = words.raw;
  for (const { word, meant } of wrong) right = right.replace(word, inCaseOf(word, meant));
  const first = wrong[0] ?? { word: words.raw, meant: right };
  const start = words.at.start + Math.max(0, words.raw.indexOf(first.word));
  return {
    spot: { ...spotOf(words), start, end: start + first.word.length },
    quote: first.word,
    stated: null,
    computed: null,
    difference: null,
    message: {
      id: `"${wrong.map(({ word }) => word).join('", "')}" seharusnya "${wrong.map(({ meant }) => meant).join('", "')}".`,
      en: `"${wrong.map(({ word }) => word).join('", "')}" should be "${wrong.map(({ meant }) => meant).join('", "')}".`,
    },
    repairs: [{ changes: [{ spot: spotOf(words), from: words.raw, to: right }], reason: { id: 'Ejaan baku bilangan.', en: 'The standard spelling of the numeral.' } }],
  };
}
