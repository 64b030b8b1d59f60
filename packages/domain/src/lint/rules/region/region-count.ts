// How many kabupaten and kota a province has is in the official list.

import { provinceOfOffice, regenciesOf } from '../../../region/region-names.ts';
import { saidAs } from '../../../rkt/said.ts';
import type { Rule } from '../../rule.ts';
import { changeTo, spotOf } from '../../spot.ts';
import { bab1 } from './example-bab1.ts';

/** `terdiri atas 5 (lima) kabupaten dan 1 kota`, said of the province: what is said of part of it has other words between. */
const COUNT = /\b(?:terdiri\s+(?:atas|dari)|terbagi\s+(?:atas|menjadi|dalam)|meliputi|mencakup|memiliki|mempunyai|dengan|terletak\s+di)\s+(\d{1,2})(?:\s*\([^()]*\))?\s+kabupaten\s+(?:dan|serta|,)\s+(\d{1,2})(?:\s*\([^()]*\))?\s+kota\b/gi;

export const regionCount: Rule = {
  id: 'region-count',
  family: 4,
  severity: 'warning',
  title: { id: 'Jumlah kabupaten dan kota bukan jumlah resminya', en: 'Not the number of kabupaten and kota that the province has' },
  what: { id: 'Membandingkan "provinsi … terdiri atas X kabupaten dan Y kota" dengan daftar Kemendagri.', en: 'Compares "the province consists of X kabupaten and Y kota" with the list of Kemendagri.' },
  why: { id: 'Cakupan wilayah menjadi penyebut indikator; jumlah yang keliru membuat capaian keliru.', en: 'The regions are what indicators are divided by; a wrong number makes wrong results.' },
  examples: [
    { title: { id: 'Satu kurang', en: 'One too few' }, text: bab1('Provinsi Gorontalo terdiri atas 4 kabupaten dan 1 kota.'), findings: 1 },
    { title: { id: 'Menurut daftar', en: 'As in the list' }, text: bab1('Provinsi Gorontalo terdiri atas 5 (lima) kabupaten dan 1 (satu) kota.'), findings: 0 },
    { title: { id: 'Sebagian wilayah saja', en: 'Only part of it' }, text: bab1('BNN kabupaten/kota jajaran mencakup 2 kabupaten dan 1 kota.'), findings: 0 },
  ],
  check(model, answers) {
    const province = provinceOfOffice(model.content.profile);
    if (province === null) return answers.notApplicable();
    const official = { kabupaten: regenciesOf(province).filter((one) => one.kind !== 'kota').length, kota: regenciesOf(province).filter((one) => one.kind === 'kota').length };
    for (const text of model.outline.texts) {
      if (text.kind === 'cell') continue;
      for (const match of text.text.matchAll(COUNT)) {
        if (!/\b(?:provinsi|wilayah\s+administra\w+)\b/i.test(text.text.slice(Math.max(0, match.index - 120), match.index)) || /\b(?:jajaran|BNNK|BNN\s+Kab|perbatasan|rawan)\b/i.test(text.text.slice(Math.max(0, match.index - 60), match.index))) continue;
        for (const [kind, digits] of [['kabupaten', match[1] ?? ''], ['kota', match[2] ?? '']] as const) {
          const start = match.index + (kind === 'kabupaten' ? match[0].indexOf(digits) : match[0].lastIndexOf(digits));
          const said = saidAs(text, start, start + digits.length, Number(digits));
          if (said.value === official[kind]) {
            answers.pass();
            continue;
          }
          answers.fail({
            spot: spotOf(said), quote: match[0], stated: digits, computed: String(official[kind]), difference: String(Number(digits) - official[kind]),
            message: { id: `Disebut ${digits} ${kind}; menurut daftar Kemendagri provinsi ini mempunyai ${official[kind]}.`, en: `${digits} ${kind} are named; by the list of Kemendagri this province has ${official[kind]}.` },
            repairs: [{ changes: [changeTo(said, String(official[kind]))], reason: { id: 'Menurut daftar Kemendagri.', en: 'By the list of Kemendagri.' } }],
          });
        }
      }
    }
  },
};
