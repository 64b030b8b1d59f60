// A count and the per cent beside it say together how many people there are; that must fit the population.

import { Big } from 'big.js';
import type { Said } from '../../../document/place.ts';
import { formatNumber } from '../../../number/format-number.ts';
import { parseNumber } from '../../../number/parse-number.ts';
import type { OutlinedText } from '../../../rkt/outline.ts';
import { saidAs } from '../../../rkt/said.ts';
import type { Rule } from '../../rule.ts';
import { spotOf } from '../../spot.ts';
import { bab1 } from './example-bab1.ts';

/** In no province are more than about 75 per cent of the people between 15 and 64 [M]; what is beyond this share is no matter of years or rounding. */
const LARGEST_SHARE_OF_AGES = new Big('0.8');

export const rateBase: Rule = {
  id: 'rate-base',
  family: 12,
  severity: 'warning',
  title: { id: 'Angka dan persennya tidak cocok dengan jumlah penduduk', en: 'A count and its per cent do not fit the population' },
  what: { id: 'Dari "4.875 atau 0,10% dari jumlah penduduk umur 15–64 tahun" dihitung jumlah penduduk yang tersirat (dengan pembulatan persennya), lalu dibandingkan dengan jumlah penduduk dalam naskah yang sama.', en: 'From "4,875 or 0.10% of the population aged 15–64" computes the population that is implied (allowing for rounding) and compares with the population in the same text.' },
  why: { id: 'Prevalensi adalah dasar sasaran P4GN; angka dan persen yang tidak sepadan tidak dapat dipakai keduanya.', en: 'Prevalence is what the targets rest on; a count and a rate that do not fit are both of no use.' },
  examples: [
    { title: { id: 'Penduduk umur produktif melebihi seluruh penduduk', en: 'More people of working age than people' }, text: bab1('Provinsi Gorontalo berpenduduk 1.171.681 jiwa. Penyalah guna mencapai 2.500 atau 0,20% dari jumlah penduduk umur 15 – 64 tahun.'), findings: 1 },
    { title: { id: 'Sepadan', en: 'They fit' }, text: bab1('Provinsi Gorontalo berpenduduk 1.171.681 jiwa. Penyalah guna mencapai 2.500 atau 0,32% dari jumlah penduduk umur 15 – 64 tahun.'), findings: 0 },
  ],
  check({ outline }, answers) {
    for (const text of outline.texts) {
      if (text.kind !== 'paragraph' && text.kind !== 'item') continue;
      const people = figureAt(text, /\b(?:berpenduduk|(?:jumlah\s+)?penduduk(?:nya)?(?:\s+(?:sebanyak|berjumlah|sebesar|mencapai))?)\s+(\d[\d.]*\d)\s*(?:jiwa|orang)/i);
      const rate = /(\d[\d.]*\d)\s*(?:orang|jiwa)?\s*(?:atau|\()\s*(?:sebesar\s*)?(\d+(?:[.,]\d+)?)\s*%\)?\s*dari\s+(?:jumlah\s+|total\s+)?penduduk(\s+(?:umur|usia|berumur|berusia)\s+\d+(?:\s*[–-]\s*\d+)?(?:\s*tahun)?)?/i.exec(text.text);
      if (rate === null) continue;
      const count = parseNumber(rate[1] ?? '', 'count');
      const percent = parseNumber(rate[2] ?? '', 'decimal');
      if (people?.value == null || count.kind !== 'value' || percent.kind !== 'value' || percent.value.lte(0)) {
        answers.notApplicable();
        continue;
      }
      const half = new Big(10).pow(-(/[.,](\d+)$/.exec(rate[2] ?? '')?.[1]?.length ?? 0)).div(2);
      const least = count.value.div(percent.value.plus(half)).times(100);
      const most = count.value.div(percent.value).times(100).round(0, Big.roundHalfUp);
      const ceiling = new Big(people.value).times(rate[3] === undefined ? 1 : LARGEST_SHARE_OF_AGES);
      if (least.lte(ceiling)) {
        answers.pass();
        continue;
      }
      const share = least.div(people.value).times(100).round(0, Big.roundHalfUp).toFixed();
      answers.fail({
        spot: spotOf(saidAs(text, rate.index, rate.index + rate[0].length, null)),
        quote: rate[0],
        stated: percent.value.toFixed(),
        computed: null,
        difference: null,
        message: {
          id: `${rate[1]} sebagai ${rate[2]}% berarti sekitar ${formatNumber(most)} orang, paling sedikit ${share}% dari ${people.raw} penduduk${rate[3] === undefined ? '' : `; kelompok${rate[3]} tidak sebesar itu`}.`,
          en: `${rate[1]} at ${rate[2]}% means about ${formatNumber(most)} people, at least ${share}% of the population of ${people.raw}${rate[3] === undefined ? '' : '; that age group is not so large'}.`,
        },
        related: [spotOf(people)],
      });
    }
  },
};

function figureAt(text: OutlinedText, pattern: RegExp): Said<string> | null {
  const match = pattern.exec(text.text);
  const raw = match?.[1];
  if (match === null || raw === undefined) return null;
  const start = match.index + match[0].indexOf(raw);
  const parsed = parseNumber(raw, 'count');
  return saidAs(text, start, start + raw.length, parsed.kind === 'value' ? parsed.value.toFixed() : null);
}
