// Two different things with the very same long figure: one of them was most likely copied.

import { parseNumber } from '../../../number/parse-number.ts';
import type { Said } from '../../../document/place.ts';
import type { OutlinedText } from '../../../rkt/outline.ts';
import { saidAs } from '../../../rkt/said.ts';
import type { Rule } from '../../rule.ts';
import { spotOf } from '../../spot.ts';
import { bab1 } from './example-bab1.ts';

export const identicalFigures: Rule = {
  id: 'identical-figures',
  family: 12,
  severity: 'warning',
  title: { id: 'Dua hal berbeda dengan angka yang persis sama', en: 'Two different things with the very same figure' },
  what: { id: 'Mencari dua angka panjang (lima angka atau lebih) yang sama dalam satu kalimat, dengan satuan sama, untuk dua hal yang disebut dengan kata berbeda.', en: 'Looks for the same long figure (five digits or more) twice in one sentence, in the same unit, for two things called by different words.' },
  why: { id: 'Luas daratan dan luas lautan, atau penduduk dua tahun, hampir tidak mungkin sama sampai angka terakhir.', en: 'Land and sea, or the people of two years, are hardly ever equal to the last digit.' },
  examples: [
    { title: { id: 'Daratan sama dengan lautan', en: 'Land equals sea' }, text: bab1('Provinsi Gorontalo dengan luas daratan 12.025,15 km² dan lautan 12.025,15 km².'), findings: 1 },
    { title: { id: 'Dua angka berbeda', en: 'Two figures' }, text: bab1('Provinsi Gorontalo dengan luas daratan 12.025,15 km² dan lautan 9.438,20 km², berpenduduk 1.171.681 jiwa.'), findings: 0 },
    { title: { id: 'Hal yang sama disebut dua kali', en: 'The same thing twice' }, text: bab1('Dari 1.171.681 jiwa penduduk, yaitu 1.171.681 jiwa, dilayani.'), findings: 0 },
  ],
  check({ outline }, answers) {
    for (const text of outline.texts) {
      if (text.chapter !== 'bab1' || (text.kind !== 'paragraph' && text.kind !== 'item')) continue;
      const figures = longFigures(text);
      for (const [index, figure] of figures.entries()) {
        const twin = figures.slice(0, index).find((other) => other.sentence === figure.sentence && other.said.raw === figure.said.raw && other.unit === figure.unit);
        if (twin === undefined) answers.pass();
        else if (twin.subject === figure.subject || twin.subject === '' || figure.subject === '') answers.notApplicable();
        else {
          answers.fail({
            spot: spotOf(figure.said),
            quote: figure.said.raw,
            stated: figure.said.value,
            computed: null,
            difference: null,
            message: { id: `“${twin.subject}” dan “${figure.subject}” sama-sama ${figure.said.raw} ${figure.unit}.`, en: `“${twin.subject}” and “${figure.subject}” are both ${figure.said.raw} ${figure.unit}.` },
            related: [spotOf(twin.said)],
          });
        }
      }
    }
  },
};

interface LongFigure {
  readonly said: Said<string>;
  readonly unit: string;
  /** The word that says what the figure is of: the last one before it that is neither a joint nor an estimate. */
  readonly subject: string;
  readonly sentence: number;
}

const FIGURE = /(?<![\p{L}\d.,/-])(\d[\d.,]*\d)\s*([\p{L}%][\p{L}²2/]*)/gu;
const FILLERS = new Set(['dan', 'dari', 'serta', 'sekitar', 'kurang', 'lebih', 'sebanyak', 'sebesar', 'adalah', 'yaitu', 'mencapai', 'yang', 'seluas', 'atau', 'menjadi', 'dengan', 'jumlah', 'kira-kira', 'target', 'realisasi']);

function longFigures(text: OutlinedText): LongFigure[] {
  return [...text.text.matchAll(FIGURE)].flatMap((match) => {
    const raw = match[1] ?? '';
    const digits = raw.replace(/\D/g, '');
    const before = text.text.slice(0, match.index);
    if (digits.length < 5 || /0{3,}$/.test(digits) || /\brp\.?\s*$/i.test(before)) return [];
    const words = before.split(/[^\p{L}-]+/u).filter((word) => word.length > 1);
    const subject = words.findLast((word) => !FILLERS.has(word.toLowerCase()))?.toLowerCase() ?? '';
    return [{ said: saidAs(text, match.index, match.index + raw.length, plainFigure(raw)), unit: (match[2] ?? '').toLowerCase(), subject, sentence: [...before.matchAll(/[.!?](?=\s+\p{Lu})/gu)].length }];
  });
}

/** The figure without grouping; null where its writing can mean two things. */
function plainFigure(raw: string): string | null {
  const parsed = parseNumber(raw, 'unknown');
  return parsed.kind === 'value' ? parsed.value.toFixed() : null;
}
