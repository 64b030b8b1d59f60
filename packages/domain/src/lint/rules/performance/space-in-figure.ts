// A space inside a figure breaks it in two: "99, 5 %".

import { changeTo, spotOf } from '../../spot.ts';
import type { Rule } from '../../rule.ts';
import { resultsChapter } from './example.ts';
import { labelOf, plainFinding, resultsOf } from './results.ts';

export const spaceInFigure: Rule = {
  id: 'space-in-figure',
  family: 2,
  severity: 'warning',
  title: { id: 'Spasi di dalam angka', en: 'A space inside a figure' },
  what: { id: 'Mencari target, realisasi, dan persentase yang terputus spasi di antara angkanya.', en: 'Looks for targets, realisations and per cents with a space between their digits.' },
  why: { id: 'Angka yang terputus dapat terbaca sebagai dua angka, dan tidak terbaca oleh lembar kerja.', en: 'A broken figure can be read as two, and no spreadsheet reads it.' },
  examples: [
    { title: { id: 'Spasi sesudah koma', en: 'A space after the comma' }, findings: 1, text: resultsChapter(['IKK Nilai Kinerja Anggaran target kinerja 87 Indeks dengan realisasi kinerja 86,58 Indeks atau sebesar 99, 5 %, dibawah target kinerja.']) },
    { title: { id: 'Spasi sebelum tanda % tidak memutus angka', en: 'A space before the sign breaks nothing' }, findings: 0, text: resultsChapter(['IKK Nilai Kinerja Anggaran target kinerja 87 Indeks dengan realisasi kinerja 86,58 Indeks atau sebesar 99,5 %, dibawah target kinerja.']) },
  ],
  check(model, answers) {
    for (const result of resultsOf(model)) {
      for (const said of [result.result.target, result.result.realisation, result.result.percent]) {
        if (said === null) continue;
        const digits = /^\d[\d.,\s]*\d/.exec(said.raw)?.[0] ?? '';
        if (!/\s/.test(digits)) {
          answers.pass();
          continue;
        }
        const label = labelOf(result);
        const mended = said.raw.replace(digits, digits.replace(/\s+/g, ''));
        answers.fail(plainFinding({
          spot: spotOf(said), quote: said.raw,
          message: { id: `${label.id}: angka “${said.raw}” terputus spasi.`, en: `${label.en}: the figure “${said.raw}” is broken by a space.` },
          repairs: [{ changes: [changeTo(said, mended)], reason: { id: 'Spasi dihapus.', en: 'The space is removed.' } }],
        }));
      }
    }
  },
};
