// A sentence that names target, realisation and per cent says one thing twice, wherever it stands.

import { Big } from 'big.js';
import { capaian, halfStep } from '../../../indicator/capaian.ts';
import { readPassingResults } from '../../../rkt/achievements/in-passing.ts';
import { changeTo, spotOf } from '../../spot.ts';
import type { Rule } from '../../rule.ts';
import { decimal, figure, printedDecimals, writeLike } from './results.ts';

const sentence = (percent: string): string => `BAB I PENDAHULUAN\n\nPada tahun 2025 klien yang menyelesaikan program berjumlah 12 orang dari target 15 orang (${percent}).\n`;

export const percentInPassing: Rule = {
  id: 'percent-in-passing',
  family: 5,
  severity: 'error',
  title: { id: 'Persentase dalam kalimat tidak sama dengan angka di sebelahnya', en: 'A per cent in a sentence differs from the figures beside it' },
  what: { id: 'Menghitung ulang persentase pada kalimat yang menyebut target, realisasi, dan persentase di luar butir-butir capaian.', en: 'Recomputes the per cent of sentences that name target, realisation and per cent outside the numbered results.' },
  why: { id: 'Target, realisasi, dan persentase saling menentukan; bila satu berbeda, pembaca tidak tahu mana yang benar.', en: 'Target, realisation and per cent determine each other; when one differs a reader cannot know which is right.' },
  examples: [
    { title: { id: 'Dua belas dari lima belas bukan 90%', en: 'Twelve of fifteen is not 90%' }, findings: 1, text: sentence('90%') },
    { title: { id: 'Cocok', en: 'It agrees' }, findings: 0, text: sentence('80%') },
    { title: { id: 'Dengan kata persen', en: 'With the word persen' }, findings: 1, text: 'BAB I PENDAHULUAN\n\nIndeks Ketahanan Diri Remaja ditargetkan 51,50 dan terealisasi 52,02 atau 104,01 persen, sehingga melampaui target.\n' },
  ],
  check({ outline, achievements }, answers) {
    const read = new Set([...achievements.items, ...achievements.restated].flatMap((item) => item.paths));
    for (const { target, realisation, percent } of readPassingResults(outline.texts.filter((unit) => !read.has(unit.path)))) {
      const [aim, reached, stated] = [decimal(target), decimal(realisation), decimal(percent)];
      const [exact] = aim === null || reached === null ? [] : capaian(aim, reached, 'maximize');
      if (exact === undefined || stated === null || aim === null || reached === null) {
        answers.notApplicable();
        continue;
      }
      const decimals = printedDecimals(percent.raw);
      if (exact.minus(stated).abs().lte(halfStep(decimals)) || (exact.gt(120) && stated.eq(120))) {
        answers.pass();
        continue;
      }
      const computed = exact.toFixed(decimals, Big.roundHalfUp);
      const [t, r, p, s] = [figure(aim), figure(reached), figure(exact, decimals), figure(stated)];
      answers.fail({
        spot: spotOf(percent), quote: percent.raw, stated: stated.toFixed(), computed, difference: stated.minus(computed).toFixed(),
        message: { id: `Realisasi ${r.id} dari target ${t.id} adalah ${p.id}%, tetapi tertulis ${s.id}%.`, en: `${r.en} realised of a target of ${t.en} is ${p.en}%, but ${s.en}% is printed.` },
        related: [spotOf(target), spotOf(realisation)],
        repairs: [{ changes: [changeTo(percent, writeLike(exact, percent.raw))], reason: { id: 'Dihitung ulang dari target dan realisasi.', en: 'Recomputed from target and realisation.' } }],
      });
    }
  },
};
