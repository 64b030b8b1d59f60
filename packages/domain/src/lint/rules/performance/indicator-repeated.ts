// Each indicator has one item; two items of the same name, or a realisation under another indicator's name, are a copy gone wrong.

import { compareNames } from '../../same-name.ts';
import { nameContext } from '../../activities.ts';
import { spotOf } from '../../spot.ts';
import type { Rule } from '../../rule.ts';
import { resultsChapter } from './example.ts';
import { labelOf, plainFinding, shorten } from './results.ts';

const YOUTH = 'Jumlah Kabupaten/Kota dengan Indeks Ketahanan Diri Remaja';
const FAMILY = 'Jumlah Kabupaten/Kota dengan Indeks Ketahanan Keluarga';
const item = (name: string, again: string): string => `IKK ${name} target kinerja 3 Kabupaten/Kota. Realisasi kinerja ${again} sebesar 3 Kabupaten/Kota atau sebesar 100%, sesuai dengan target kinerja.`;

export const indicatorRepeated: Rule = {
  id: 'indicator-repeated',
  family: 12,
  severity: 'warning',
  title: { id: 'Indikator disebut dua kali, atau realisasinya memakai nama indikator lain', en: 'An indicator given twice, or its realisation under another’s name' },
  what: { id: 'Mencari dua butir capaian bernama sama, dan butir yang pada realisasinya menyebut indikator butir lain.', en: 'Looks for two items of the same name, and for items whose realisation names the indicator of another item.' },
  why: { id: 'Keduanya tanda teks yang disalin dan tidak disesuaikan; angkanya mungkin milik indikator lain.', en: 'Both are signs of text copied and not adapted; the figures may be another indicator’s.' },
  examples: [
    { title: { id: 'Realisasi milik indikator lain', en: 'The realisation of another indicator' }, findings: 1, text: resultsChapter([item(YOUTH, YOUTH), item(FAMILY, YOUTH)]) },
    { title: { id: 'Dua butir bernama sama', en: 'Two items of one name' }, findings: 1, text: resultsChapter([item(YOUTH, YOUTH), item(YOUTH, YOUTH)]) },
    { title: { id: 'Masing-masing namanya sendiri', en: 'Each under its own name' }, findings: 0, text: resultsChapter([item(YOUTH, YOUTH), item(FAMILY, FAMILY)]) },
  ],
  check(model, answers) {
    const context = nameContext(model);
    const items = model.achievements.items;
    for (const [index, achievement] of items.entries()) {
      const label = labelOf({ item: achievement, result: achievement.own, kind: 'own' });
      const twin = items.slice(0, index).find((other) => other.own.unit?.value === achievement.own.unit?.value && other.indicator.raw.length > 8 && compareNames(other.indicator.raw, achievement.indicator.raw, context).relation === 'same');
      if (twin !== undefined) {
        const other = labelOf({ item: twin, result: twin.own, kind: 'own' });
        answers.fail(plainFinding({ spot: spotOf(achievement.indicator), quote: shorten(achievement.indicator.raw), related: [spotOf(twin.indicator)], message: { id: `${label.id} menyebut indikator yang sama dengan ${other.id.toLowerCase()}.`, en: `${label.en} gives the same indicator as ${other.en.toLowerCase()}.` } }));
        continue;
      }
      const said = achievement.realisedAs;
      const own = said === null ? null : compareNames(said.raw, achievement.indicator.raw, context);
      const borrowed = said === null || own === null || own.relation !== 'other' ? undefined : items.find((other) => {
        if (other === achievement) return false;
        const { relation, score } = compareNames(said.raw.replace(/\s+(?:sebesar|berjumlah|sebanyak|adalah)$/i, ''), other.indicator.raw, context);
        return (relation === 'same' || relation === 'spelling') && score > own.score;
      });
      if (said === null || borrowed === undefined) {
        answers.pass();
        continue;
      }
      const other = labelOf({ item: borrowed, result: borrowed.own, kind: 'own' });
      answers.fail(plainFinding({
        spot: spotOf(said), quote: shorten(said.raw), related: [spotOf(achievement.indicator), spotOf(borrowed.indicator)],
        message: { id: `${label.id}: realisasinya disebut atas nama indikator ${other.id.toLowerCase()} (“${shorten(borrowed.indicator.raw)}”).`, en: `${label.en}: its realisation is given under the name of ${other.en.toLowerCase()} (“${shorten(borrowed.indicator.raw)}”).` },
      }));
    }
  },
};
