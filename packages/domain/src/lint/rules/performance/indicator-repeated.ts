// Each indicator has one item; two items of the same name, or a realisation under another indicator's name, are a copy gone wrong.

import type { Achievement } from '../../../rkt/achievements.ts';
import { compareNames, type NameContext } from '../../same-name.ts';
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
    const items = model.achievements.items;
    const context = items.length < 2 ? null : nameContext(model);
    for (const [index, achievement] of items.entries()) {
      const label = labelOf({ item: achievement, result: achievement.own, kind: 'own' });
      const twin = items.slice(0, index).find((other) => other.own.unit?.value === achievement.own.unit?.value && plain(other.indicator.raw).length > 8 && plain(other.indicator.raw) === plain(achievement.indicator.raw));
      const borrowed = twin === undefined && context !== null ? borrowedFrom(achievement, items, context) : undefined;
      if (twin !== undefined) {
        const other = labelOf({ item: twin, result: twin.own, kind: 'own' });
        answers.fail(plainFinding({ spot: spotOf(achievement.indicator), quote: shorten(achievement.indicator.raw), related: [spotOf(twin.indicator)], message: { id: `${label.id} menyebut indikator yang sama dengan ${other.id.toLowerCase()}.`, en: `${label.en} gives the same indicator as ${other.en.toLowerCase()}.` } }));
      } else if (borrowed !== undefined && achievement.realisedAs !== null) {
        const other = labelOf({ item: borrowed, result: borrowed.own, kind: 'own' });
        answers.fail(plainFinding({
          spot: spotOf(achievement.realisedAs), quote: shorten(achievement.realisedAs.raw), related: [spotOf(achievement.indicator), spotOf(borrowed.indicator)],
          message: { id: `${label.id}: realisasinya disebut atas nama indikator ${other.id.toLowerCase()} (“${shorten(borrowed.indicator.raw)}”).`, en: `${label.en}: its realisation is given under the name of ${other.en.toLowerCase()} (“${shorten(borrowed.indicator.raw)}”).` },
        }));
      } else {
        answers.pass();
      }
    }
  },
};

/** The other item whose indicator the realisation names, while it does not name its own. */
function borrowedFrom(achievement: Achievement, items: readonly Achievement[], context: NameContext): Achievement | undefined {
  const said = achievement.realisedAs?.raw.replace(/\s+(?:sebesar|berjumlah|sebanyak|adalah)$/i, '');
  if (said === undefined) return undefined;
  const near = items.filter((other) => other !== achievement && overlap(said, other.indicator.raw) > overlap(said, achievement.indicator.raw));
  if (near.length === 0 || compareNames(said, achievement.indicator.raw, context).relation !== 'other') return undefined;
  return near.find((other) => ['same', 'spelling'].includes(compareNames(said, other.indicator.raw, context).relation));
}

/** Share of the words of two names that both have; quick, and enough to leave most pairs uncompared. */
function overlap(a: string, b: string): number {
  const [left, right] = [new Set(plain(a).split(' ')), new Set(plain(b).split(' '))];
  return (2 * [...left].filter((word) => right.has(word)).length) / (left.size + right.size);
}

function plain(name: string): string {
  return name.toLowerCase().replace(/[^a-z\d]+/g, ' ').trim();
}
