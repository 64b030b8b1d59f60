// Areas that prose gives for the region: figure, unit, and what it is the area of.

import type { Said } from '../../../document/place.ts';
import { parseNumber } from '../../../number/parse-number.ts';
import type { PlanModel } from '../../../rkt/model.ts';
import type { OutlinedText } from '../../../rkt/outline.ts';
import { saidAs } from '../../../rkt/said.ts';

export interface AreaFigure {
  readonly figure: Said<string>;
  readonly unit: Said<string>;
  /** In km², canonical decimal; null when the figure cannot be read. */
  readonly squareKilometres: string | null;
  /** `land` for daratan, `sea` for lautan, `whole` when neither is said. */
  readonly of: 'land' | 'sea' | 'whole';
  /** Whether a whole province is meant; otherwise a kabupaten or kota. */
  readonly level: 'province' | 'regency';
}

const AREA = /(\d[\d.,]*\d|\d)\s*(km\s?[²2]|m\s?[²2]|kilometer\s+persegi|meter\s+persegi|ha\b|hektare?\b)/gi;
/** Areas of things that are smaller than a region, by the words before the figure. */
const SMALLER = /\b(?:gedung|bangunan|kantor|lahan|ladang|tanah|ruang|kebun|hutan)\b[^,;]{0,40}$|\bluas\s+(?:desa|kelurahan|kecamatan|pulau)\b[^,;]{0,40}$/i;
const REGIONAL = /\bluas(?:nya)?\b/i;

/** The areas of the region in the sentences that speak of one. */
export function regionalAreas({ outline, content }: PlanModel): readonly (readonly AreaFigure[])[] {
  const own = content.profile.officeKind === 'provinsi' ? 'province' : content.profile.officeKind === 'kabupaten-kota' ? 'regency' : null;
  return outline.texts.flatMap((text) => {
    if (text.kind !== 'paragraph' && text.kind !== 'item') return [];
    if (text.chapter !== 'bab1' && text.chapter !== 'depan') return [];
    return clauses(text).map((clause) => areasIn(text, clause, own)).filter((areas) => areas.length > 0);
  });
}

function clauses(text: OutlinedText): { start: number; end: number }[] {
  const bounds: { start: number; end: number }[] = [];
  let start = 0;
  for (const match of text.text.matchAll(/[.!?](?=\s+["“(]?\p{Lu})|\n/gu)) {
    bounds.push({ start, end: match.index });
    start = match.index + 1;
  }
  return [...bounds, { start, end: text.text.length }];
}

function areasIn(text: OutlinedText, { start, end }: { start: number; end: number }, own: AreaFigure['level'] | null): AreaFigure[] {
  const sentence = text.text.slice(start, end);
  if (!REGIONAL.test(sentence)) return [];
  const named = /\bprovinsi\b/i.test(sentence) ? 'province' : /\b(?:kabupaten|kota)\b/i.test(sentence) ? 'regency' : own;
  if (named === null) return [];
  let from = 0;
  return [...sentence.matchAll(AREA)].flatMap((match): AreaFigure[] => {
    const [figure = '', unit = ''] = [match[1], match[2]];
    const at = start + match.index;
    const unitAt = at + match[0].lastIndexOf(unit);
    const before = sentence.slice(from, match.index);
    from = match.index + match[0].length;
    if (SMALLER.test(before)) return [];
    const parsed = parseNumber(figure, 'count');
    const squareKilometres = parsed.kind === 'value' ? parsed.value.times(inSquareKilometres(unit)).toFixed() : null;
    return [{
      figure: saidAs(text, at, at + figure.length, parsed.kind === 'value' ? parsed.value.toFixed() : null),
      unit: saidAs(text, unitAt, unitAt + unit.length, unit),
      squareKilometres,
      of: /\b(?:laut(?:an)?|perairan)(?:nya)?\b/i.test(before) ? 'sea' : /\bdarat(?:an)?(?:nya)?\b/i.test(before) ? 'land' : 'whole',
      level: named,
    }];
  });
}

function inSquareKilometres(unit: string): string {
  if (/^k/i.test(unit)) return '1';
  return /^h/i.test(unit) ? '0.01' : '0.000001';
}
