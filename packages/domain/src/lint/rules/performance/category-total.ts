// The categories together are all indicators: their counts must add up to the number of items.

import type { Achievement } from '../../../rkt/achievements.ts';
import { spotOf } from '../../spot.ts';
import type { Rule } from '../../rule.ts';
import { countChanges, recount } from './category-recount.ts';
import { resultsChapter } from './example.ts';
import { reached } from './results.ts';

const ITEMS = [
  'IKK Nilai Kinerja Anggaran target kinerja 90 Indeks dengan realisasi kinerja 91,8 Indeks atau sebesar 102%, melebihi target kinerja.',
  'IKK Jumlah berkas perkara target kinerja 4 berkas perkara dengan realisasi kinerja 4 berkas perkara atau sebesar 100%, sesuai dengan target kinerja.',
];

export const categoryTotal: Rule = {
  id: 'category-total',
  family: 4,
  severity: 'error',
  title: { id: 'Jumlah kategori tidak sama dengan banyaknya indikator', en: 'Categories do not add up to the indicators' },
  what: { id: 'Menjumlahkan indikator di atas, sesuai, di bawah, dan tidak mencapai target, lalu membandingkannya dengan banyaknya butir dan dengan jumlah yang disebut.', en: 'Adds the indicators above, at, below and short of target and compares with the number of items, and with the number claimed.' },
  why: { id: 'Setiap indikator masuk tepat satu kategori; bila jumlahnya lebih, ada yang dihitung dua kali, bila kurang, ada yang hilang.', en: 'Each indicator is in exactly one category; too many means one counted twice, too few means one lost.' },
  examples: [
    { title: { id: 'Tiga dari dua', en: 'Three of two' }, findings: 1, text: resultsChapter(ITEMS, 'Berdasarkan capaian IKK maka IKK diatas target berjumlah 1 (satu) dan IKK sesuai target berjumlah 2 (dua).') },
    { title: { id: 'Jumlah yang disebut sendiri', en: 'The number it claims itself' }, findings: 1, text: resultsChapter(ITEMS, 'Dari 3 (tiga) IKK tersebut di atas telah dilakukan evaluasi.') },
    { title: { id: 'Cocok', en: 'It agrees' }, findings: 0, text: resultsChapter(ITEMS, 'Dari 2 (dua) IKK, IKK diatas target berjumlah 1 (satu) dan IKK sesuai target berjumlah 1 (satu).') },
  ],
  check(model, answers) {
    const { items, categoryClaims: claims, itemClaims } = model.achievements;
    const counts = claims.map((claim) => claim.count.value);
    const sum = counts.reduce<number>((total, count) => total + (count ?? 0), 0);
    const [first] = claims;
    if (first === undefined || counts.includes(null)) answers.notApplicable();
    else if (sum <= items.length && sum >= items.length - withoutResult(items)) answers.pass();
    else {
      const wrong = claims.filter((claim) => !isRight(claim.count.value, recount(model, claim, claims)));
      const [suspect] = wrong;
      const counted = suspect === undefined ? null : recount(model, suspect, claims);
      const closes = wrong.length === 1 && suspect !== undefined && counted !== null && sum - (suspect.count.value ?? 0) + counted.least === items.length;
      answers.fail({
        spot: spotOf((suspect ?? first).count), quote: claims.map((claim) => claim.count.raw).join(' + '),
        stated: String(sum), computed: String(items.length), difference: String(sum - items.length),
        message: { id: `Kategori capaian berjumlah ${counts.join(' + ')} = ${sum}, padahal ada ${items.length} butir indikator.`, en: `The categories add up to ${counts.join(' + ')} = ${sum}, but there are ${items.length} items.` },
        related: claims.filter((claim) => claim !== (suspect ?? first)).map((claim) => spotOf(claim.count)),
        repairs: closes ? [{ changes: countChanges(suspect, counted.least), reason: { id: 'Satu-satunya jumlah yang tidak cocok dengan butirnya; dengan ini jumlah kategori menutup.', en: 'The only count that disagrees with its items; with this the categories close.' } }] : [],
      });
    }
    for (const claim of itemClaims) {
      if (claim.count.value === items.length) {
        answers.pass();
        continue;
      }
      answers.fail({
        spot: spotOf(claim.count), quote: claim.count.raw, stated: String(claim.count.value), computed: String(items.length), difference: String((claim.count.value ?? 0) - items.length),
        message: { id: `Disebut ${claim.count.raw} indikator, tetapi ada ${items.length} butir.`, en: `${claim.count.raw} indicators are claimed, but there are ${items.length} items.` },
        repairs: [{ changes: countChanges(claim, items.length), reason: { id: 'Butir dihitung ulang.', en: 'The items counted again.' } }],
      });
    }
  },
};

function isRight(stated: number | null, counted: { least: number; most: number } | null): boolean {
  return stated === null || counted === null || (stated >= counted.least && stated <= counted.most);
}

/** Items that were not measured yet: a tally may leave them out. */
function withoutResult(items: readonly Achievement[]): number {
  return items.filter((item) => item.own.percent === null && item.own.verdict === null && reached({ item, result: item.own, kind: 'own' }) === null).length;
}
