// How many indicators were above, at and below target can be counted again from the items themselves.

import { toWords } from '../../../number/terbilang.ts';
import type { CategoryClaim, Verdict } from '../../../rkt/achievements.ts';
import type { PlanModel } from '../../../rkt/model.ts';
import { inCaseOf } from '../../say.ts';
import { changeTo, spotOf } from '../../spot.ts';
import type { Bilingual, Change, Rule } from '../../rule.ts';
import { resultsChapter } from './example.ts';
import { standing, type Result } from './results.ts';

const ITEMS = [
  'IKK Nilai Kinerja Anggaran target kinerja 90 Indeks dengan realisasi kinerja 91,8 Indeks atau sebesar 102%, melebihi target kinerja.',
  'IKK Jumlah berkas perkara target kinerja 4 berkas perkara dengan realisasi kinerja 4 berkas perkara atau sebesar 100%, sesuai dengan target kinerja.',
  'IKK Nilai Zona Integritas target kinerja 80 Indeks dengan realisasi kinerja 76 Indeks atau sebesar 95%, dibawah target kinerja.',
];

export const categoryRecount: Rule = {
  id: 'category-recount',
  family: 4,
  severity: 'error',
  title: { id: 'Jumlah indikator di atas, sesuai, atau di bawah target salah hitung', en: 'Indicators above, at or below target miscounted' },
  what: { id: 'Menghitung ulang indikator per kategori dari target dan realisasi tiap butir, lalu membandingkannya dengan jumlah yang disebut.', en: 'Counts the indicators of each category again from target and realisation of each item and compares with the count claimed.' },
  why: { id: 'Rekapitulasi inilah yang dibaca pimpinan; ia harus sama dengan butir-butir di atasnya.', en: 'The tally is what the head of office reads; it must agree with the items above it.' },
  examples: [
    { title: { id: 'Satu terlalu banyak', en: 'One too many' }, findings: 1, text: resultsChapter(ITEMS, 'Berdasarkan capaian IKK maka IKK diatas target berjumlah 1 (satu), IKK sesuai target berjumlah 1 (satu) dan IKK dibawah target berjumlah 2 (dua).') },
    { title: { id: 'Rincian singkat yang keliru', en: 'A short tally that is wrong' }, findings: 2, text: resultsChapter(ITEMS, 'Dari 3 indikator tersebut, dengan rincian 2 (dua) melampaui, 1 tercapai dan 0 belum tercapai.') },
    { title: { id: 'Rincian singkat yang benar', en: 'A short tally that is right' }, findings: 0, text: resultsChapter(ITEMS, 'Dari 3 indikator tersebut 1 melampaui, 1 tercapai, dan 1 belum tercapai.') },
    { title: { id: 'Hitungan benar', en: 'Counted right' }, findings: 0, text: resultsChapter(ITEMS, 'Dengan demikian 1 (satu) IKK melebihi target, 1 (satu) IKK sesuai target dan 1 (satu) IKK dibawah target.') },
  ],
  check(model, answers) {
    const { categoryClaims: claims } = model.achievements;
    for (const claim of claims) {
      const counted = recount(model, claim, claims);
      const stated = claim.count.value;
      if (counted === null || stated === null) {
        answers.notApplicable();
      } else if (stated >= counted.least && stated <= counted.most) {
        answers.pass();
      } else {
        const right = counted.least === counted.most ? counted.least : null;
        answers.fail({
          spot: spotOf(claim.count), quote: claim.word === null ? claim.count.raw : `${claim.count.raw} (${claim.word.raw})`,
          stated: String(stated), computed: right === null ? null : String(right), difference: right === null ? null : String(stated - right),
          message: messageOf(claim, stated, counted, claims),
          related: counted.items.map(({ item }) => spotOf(item.indicator)),
          repairs: right === null ? [] : [{ changes: countChanges(claim, right), reason: { id: 'Dihitung ulang dari butir-butir di atasnya.', en: 'Counted again from the items above.' } }],
        });
      }
    }
  },
};

/** The changes that make a claim say `count`, in figure and word. */
export function countChanges(claim: Pick<CategoryClaim, 'count' | 'word'>, count: number): Change[] {
  const changes = claim.count.value === count ? [] : [changeTo(claim.count, String(count))];
  if (claim.word !== null && claim.word.value !== count) changes.push(changeTo(claim.word, inCaseOf(claim.word.raw, toWords(BigInt(count)))));
  return changes;
}

interface Recount {
  readonly least: number;
  readonly most: number;
  readonly items: readonly Result[];
}

/** How many items belong to the category, at least and at most (items whose figures do not tell can be in any). Null when there are none to count. */
export function recount(model: PlanModel, claim: CategoryClaim, claims: readonly CategoryClaim[]): Recount | null {
  const results: Result[] = model.achievements.items.map((item) => ({ item, result: item.own, kind: 'own' }));
  if (results.length === 0) return null;
  const has = (category: Verdict): boolean => claims.some((other) => other.category === category);
  const sure: Result[] = [];
  let open = 0;
  for (const result of results) {
    const belongs = belongsTo(result, claim.category, has);
    if (belongs === true) sure.push(result);
    else if (belongs === null) open += 1;
  }
  return { least: sure.length, most: sure.length + open, items: sure };
}

/** Whether an item belongs to a category, given which categories the tally has; null: cannot be told. */
function belongsTo(result: Result, category: Verdict, has: (category: Verdict) => boolean): boolean | null {
  const said = result.result.verdict?.value ?? null;
  const stands = standing(result) ?? (said === 'not-reached' ? 'below' : said);
  if (stands === null) return null;
  switch (category) {
    case 'above': return stands === 'above';
    case 'at': return stands === 'at' || (stands === 'above' && !has('above') ? null : false);
    case 'below':
    case 'not-reached': {
      if (stands !== 'below') return false;
      if (!has('below') || !has('not-reached')) return true;
      if (said === null) return null;
      return (said === 'not-reached') === (category === 'not-reached');
    }
  }
}

const NAMES: Readonly<Record<Verdict, Bilingual>> = {
  'above': { id: 'di atas target', en: 'above target' },
  'at': { id: 'sesuai target', en: 'at target' },
  'below': { id: 'di bawah target', en: 'below target' },
  'not-reached': { id: 'tidak mencapai target', en: 'not reached' },
};

function messageOf(claim: CategoryClaim, stated: number, counted: Recount, claims: readonly CategoryClaim[]): Bilingual {
  const name = NAMES[claim.category];
  const range = counted.least === counted.most ? { id: String(counted.least), en: String(counted.least) } : { id: `${counted.least} sampai ${counted.most}`, en: `${counted.least} to ${counted.most}` };
  const numbers = counted.items.map(({ item }) => item.no?.value).filter((no) => no !== null && no !== undefined).join(', ');
  const which = numbers === '' ? { id: '', en: '' } : { id: ` (butir ${numbers})`, en: ` (items ${numbers})` };
  const apart = claim.category === 'below' ? claims.find((other) => other.category === 'not-reached') : undefined;
  const overlaps = apart?.count.value !== undefined && apart.count.value !== null && stated === counted.least + apart.count.value;
  const overlap = overlaps
    ? { id: ` Angka ${stated} hanya cocok bila ${apart.count.value} yang tidak mencapai target ikut dihitung, padahal itu disebut tersendiri.`, en: ` ${stated} only fits when the ${apart.count.value} not reached is counted in, which is given separately.` }
    : { id: '', en: '' };
  return {
    id: `Disebut ${stated} indikator ${name.id}; menurut butir-butirnya ada ${range.id}${which.id}.${overlap.id}`,
    en: `${stated} indicators are said to be ${name.en}; by the items there are ${range.en}${which.en}.${overlap.en}`,
  };
}
