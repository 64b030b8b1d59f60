// "mencapai 4.875 atau 0,10%": four thousand what?

import { parseNumber } from '../../../number/parse-number.ts';
import { saidAs } from '../../../rkt/said.ts';
import type { Rule } from '../../rule.ts';
import { changeTo, spotOf } from '../../spot.ts';
import { bab1 } from './example-bab1.ts';

/** A count beside its share of the population, with nothing between that says what is counted. */
const BARE = /(?<=\b(?:mencapai|sebanyak|sebesar|berjumlah|sejumlah)\s+)(\d{1,3}(?:\.\d{3})+|\d{2,})(?=\s*(?:atau|\()\s*(?:sebesar\s*)?\d+(?:[.,]\d+)?\s*%\)?\s*dari\s+(?:jumlah\s+|total\s+)?(?:penduduk|populasi))/gi;

export const countWithoutUnit: Rule = {
  id: 'count-without-unit',
  family: 5,
  severity: 'warning',
  title: { id: 'Jumlah tanpa satuan', en: 'A count without its unit' },
  what: { id: 'Mencari jumlah yang disebut bersama bagiannya dari penduduk, "4.875 atau 0,10% dari jumlah penduduk", tanpa kata orang atau jiwa.', en: 'Looks for counts given with their share of the population, "4,875 or 0.10% of the population", that do not say people.' },
  why: { id: 'Tanpa satuan, pembaca tidak tahu apakah yang dihitung orang, kasus, atau ribuan orang.', en: 'Without a unit a reader cannot tell whether people, cases or thousands of people are counted.' },
  examples: [
    { title: { id: 'Dua ribu lima ratus apa?', en: 'Two thousand five hundred of what?' }, text: bab1('Penyalah guna di Provinsi Gorontalo mencapai 2.500 atau 0,32% dari jumlah penduduk umur 15 – 64 tahun.'), findings: 1 },
    { title: { id: 'Orang', en: 'People' }, text: bab1('Penyalah guna di Provinsi Gorontalo mencapai 2.500 orang atau 0,32% dari jumlah penduduk umur 15 – 64 tahun.'), findings: 0 },
  ],
  check({ outline }, answers) {
    for (const text of outline.texts) {
      if (text.kind !== 'paragraph' && text.kind !== 'item') continue;
      if (!/penduduk|populasi/i.test(text.text)) continue;
      for (const match of text.text.matchAll(BARE)) {
        const parsed = parseNumber(match[0], 'count');
        const said = saidAs(text, match.index, match.index + match[0].length, parsed.kind === 'value' ? parsed.value.toFixed() : null);
        answers.fail({
          spot: spotOf(said), quote: said.raw, stated: said.value, computed: null, difference: null,
          message: { id: `Jumlah ${said.raw} tidak bersatuan: orang?`, en: `The count ${said.raw} has no unit: people?` },
          repairs: [{ changes: [changeTo(said, `${said.raw} orang`)], reason: { id: 'Bagian dari penduduk dihitung dalam orang.', en: 'A share of the population is counted in people.' } }],
        });
      }
    }
  },
};
