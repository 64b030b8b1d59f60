// Where a plan speaks of one kab/kota: its activities, targets, offices and sentences that name it.

import type { PlanModel } from '../rkt/model.ts';
import { planTexts, type PlanText } from '../lint/plan-texts.ts';
import { recogniseRegion, regenciesOf } from './region-names.ts';

export interface RegionMention {
  readonly text: PlanText;
  /** Which characters name it. */
  readonly start: number;
  readonly end: number;
  /** `activity`: a row of the matrix; `target`: an indicator; `office`: an office of that name; `text`: a sentence, an item or a cell. */
  readonly kind: 'activity' | 'target' | 'office' | 'text';
}

const OFFICE = /\b(?:BNNK?|Badan Narkotika Nasional|Polres(?:ta)?|Kejaksaan Negeri|Lapas|Rutan|RSUD|Puskesmas|Klinik|Loka|Balai)\b[^.;,|]{0,40}$/i;
const names = new Map<string, RegExp>();

/** Every text of the plan that names the kab/kota (Kemendagri code), in reading order, each once; tables of cases and of places are left out, for they stand on the page itself. */
export function mentionsOfRegion(model: PlanModel, code: string): readonly RegionMention[] {
  const province = code.slice(0, 2);
  const pattern = namesIn(province);
  const tables = new Set([...model.cases.tables.map(({ path }) => path), ...model.places.tables.map(({ path }) => path), ...model.places.borders.map(({ region }) => region.at.path.split('/')[0] ?? '')]);
  const listed = new Set(model.outline.tables.filter(({ block, before }) => tables.has(block.id) || model.cases.tables.some(({ title }) => title === before && title !== '')).map(({ block }) => block.id));
  return planTexts(model).flatMap((text): RegionMention[] => {
    if (listed.has(text.path.split('/')[0] ?? '')) return [];
    for (const match of text.text.matchAll(pattern)) {
      if (recogniseRegion(match[0], province)?.code !== code) continue;
      return [{ text, start: match.index, end: match.index + match[0].length, kind: kindOf(text, match.index) }];
    }
    return [];
  });
}

function kindOf({ path, text }: PlanText, at: number): RegionMention['kind'] {
  if (OFFICE.test(text.slice(Math.max(0, at - 60), at))) return 'office';
  if (path.startsWith('node:')) return 'activity';
  return path.startsWith('indicator:') ? 'target' : 'text';
}

/** All names of a province, the longest first, so that Manggarai Barat is not read as Manggarai; a name two of them share needs its Kabupaten or Kota. */
function namesIn(province: string): RegExp {
  const known = names.get(province);
  if (known !== undefined) return known;
  const stems = regenciesOf(province).map(({ name }) => name.replace(/^(?:Kabupaten|Kota)(?: Administrasi)?\s/, ''));
  const shared = new Set(stems.filter((stem, at) => stems.indexOf(stem) !== at));
  const written = [...new Set(stems)].toSorted((a, b) => b.length - a.length).map((stem) => {
    const words = stem.replace(/\s+/g, '\\s+');
    const kind = '(?:Kabupaten|Kab\\.?|Kota(?:madya)?)\\s+';
    return shared.has(stem) ? `${kind}${words}` : `(?:${kind})?${words}`;
  });
  const pattern = new RegExp(`(?<![\\p{L}])(?:${written.join('|')})(?![\\p{L}])`, 'giu');
  names.set(province, pattern);
  return pattern;
}
