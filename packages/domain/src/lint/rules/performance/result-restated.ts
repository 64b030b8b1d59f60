// The same result in prose and in a table has to be the same result.

import { compareNames } from '../../same-name.ts';
import { nameContext } from '../../activities.ts';
import { changeTo, spotOf } from '../../spot.ts';
import type { Rule } from '../../rule.ts';
import { resultsChapter } from './example.ts';
import { decimal, labelOf } from './results.ts';

const ITEM = 'IKK Indeks kepuasan layanan target kinerja 3,5 Indeks dengan realisasi kinerja 3,6 Indeks atau sebesar 102,9%, melebihi target kinerja.';
const table = (realised: string): string => `Rekapitulasi capaian :\n\n| No | Indikator Kinerja | Target | Realisasi | % |\n|---|---|---|---|---|\n| 1 | Indeks kepuasan layanan | 3,5 | ${realised} | 102,9 |\n`;

export const resultRestated: Rule = {
  id: 'result-restated',
  family: 6,
  severity: 'error',
  title: { id: 'Capaian di tabel berbeda dengan di naskah', en: 'A result in a table differs from the prose' },
  what: { id: 'Mempertemukan indikator yang sama di naskah dan di tabel, dan membandingkan target, realisasi, dan persentasenya.', en: 'Brings together the same indicator in prose and table and compares target, realisation and per cent.' },
  why: { id: 'Tabel biasanya diperbarui, naskahnya tertinggal, atau sebaliknya.', en: 'Usually the table was updated and the prose left behind, or the other way round.' },
  examples: [
    { title: { id: 'Realisasi berbeda', en: 'Another realisation' }, findings: 1, text: resultsChapter([ITEM], table('3,4')) },
    { title: { id: 'Sama', en: 'The same' }, findings: 0, text: resultsChapter([ITEM], table('3,60')) },
  ],
  check(model, answers) {
    const { items, restated } = model.achievements;
    const context = restated.length === 0 ? null : nameContext(model);
    for (const again of restated) {
      const item = context === null ? undefined : items.find((other) => other.own.unit?.value === again.own.unit?.value && ['same', 'spelling'].includes(compareNames(other.indicator.raw, again.indicator.raw, context).relation));
      if (item === undefined) {
        answers.notApplicable();
        continue;
      }
      for (const part of ['target', 'realisation', 'percent'] as const) {
        const [first, second] = [item.own[part], again.own[part]];
        const [a, b] = [decimal(first), decimal(second)];
        if (first === null || second === null || a === null || b === null || a.eq(b)) {
          answers.pass();
          continue;
        }
        const label = labelOf({ item, result: item.own, kind: 'own' });
        const name = { target: { id: 'target', en: 'target' }, realisation: { id: 'realisasi', en: 'realisation' }, percent: { id: 'persentase', en: 'per cent' } }[part];
        answers.fail({
          spot: spotOf(second), quote: second.raw, stated: b.toFixed(), computed: a.toFixed(), difference: b.minus(a).toFixed(), related: [spotOf(first)],
          message: { id: `${label.id}: ${name.id} di tabel ${second.raw}, di naskah ${first.raw}.`, en: `${label.en}: the ${name.en} is ${second.raw} in the table and ${first.raw} before.` },
          repairs: [
            { changes: [changeTo(second, first.raw)], reason: { id: 'Tabel mengikuti naskah.', en: 'The table follows the prose.' } },
            { changes: [changeTo(first, second.raw)], reason: { id: 'Naskah mengikuti tabel.', en: 'The prose follows the table.' } },
          ],
        });
      }
    }
  },
};
