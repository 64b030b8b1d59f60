// The results of last year as rules ask about them: whose figure it is, in words, and what was really reached.

import { Big } from 'big.js';
import type { Said } from '../../../document/place.ts';
import type { Polarity } from '../../../indicator/indicator.ts';
import { formatNumber } from '../../../number/format-number.ts';
import type { Achievement, UnitResult } from '../../../rkt/achievements.ts';
import { categoryReaches } from '../../../rkt/achievements/category-order.ts';
import type { PlanModel } from '../../../rkt/model.ts';
import type { Bilingual, FindingDraft } from '../../rule.ts';

export interface Result {
  readonly item: Achievement;
  readonly result: UnitResult;
  readonly kind: 'own' | 'office' | 'output';
}

/** Every result: of the office itself, of each district office, and of the outputs of activities. */
export function* resultsOf(model: PlanModel): Generator<Result> {
  for (const item of [...model.achievements.items, ...model.achievements.restated]) {
    yield { item, result: item.own, kind: 'own' };
    for (const result of item.units) yield { item, result, kind: 'office' };
    for (const result of item.outputs) yield { item, result, kind: 'output' };
  }
}

/** "Butir 16, BNN Kabupaten Belu" */
export function labelOf({ item, result, kind }: Result): Bilingual {
  const no = item.no?.value;
  const id = no === null || no === undefined ? `“${shorten(item.indicator.raw)}”` : `Butir ${no}`;
  const en = no === null || no === undefined ? `“${shorten(item.indicator.raw)}”` : `Item ${no}`;
  if (kind === 'output') return { id: `${id}, output kegiatan`, en: `${en}, output of an activity` };
  return result.unit === null ? { id, en } : { id: `${id}, ${result.unit.value ?? ''}`, en: `${en}, ${result.unit.value ?? ''}` };
}

export function shorten(text: string): string {
  return text.length <= 60 ? text : `${text.slice(0, 57).trimEnd()}…`;
}

/** The figure said, as a decimal; null when none was said or it cannot be read. */
export function decimal(said: Said<string> | null): Big | null {
  return said === null || said.value === null ? null : new Big(said.value);
}

/**
 * What was reached: the realisation said, or, where regions were only counted by category,
 * how many are in the category asked for or a better one.
 */
export function reached({ item, result, kind }: Result): Big | null {
  const said = decimal(result.realisation);
  if (said !== null || kind !== 'own') return said;
  const counts = item.counted.filter((count) => count.category !== null && count.count.value !== null);
  if (counts.length === 0) return null;
  const asked = item.category?.value ?? null;
  return counts.filter((count) => asked === null || categoryReaches(count.category?.raw ?? '', asked) !== false).reduce((sum, count) => sum.plus(count.count.value ?? 0), new Big(0));
}

/** Figures of which less is better, by their name; null where the name does not tell, which means more is better in most plans. */
const LESS_IS_BETTER = /\b(?:prevalensi|angka\s+(?:kejadian|kematian|pelanggaran|kekambuhan|relapse|kriminalitas)|(?:lama(?:nya)?|rata-rata)\s+waktu|waktu\s+(?:tunggu|penyelesaian|respon)|jumlah\s+(?:temuan|pelanggaran|keluhan|pengaduan|hari\s+keterlambatan)|persentase\s+(?:temuan|pelanggaran|keluhan|kekambuhan|relapse|penyimpangan)|deviasi|tingkat\s+(?:kesalahan|kerawanan|kekambuhan))\b/i;

/** The polarities that are possible for an indicator: as the matrix declares it, else by its name. */
export function polaritiesOf(item: Achievement): readonly Polarity[] {
  return LESS_IS_BETTER.test(item.indicator.raw) ? ['maximize', 'minimize', 'stabilize'] : ['maximize'];
}

type Standing = 'above' | 'at' | 'below';

/**
 * How a result stands to its target. Its figures, its printed per cent and its verdict bear witness: where the figures stand alone
 * against the other two, one of the figures is the slip (the per cent says so) and the other two are believed. Null when nothing tells, or less is better.
 */
export function standing(result: Result): Standing | null {
  const said = result.result.verdict?.value ?? null;
  const verdict = said === 'not-reached' ? 'below' : said;
  if (polaritiesOf(result.item).length > 1) return null;
  const target = decimal(result.result.target);
  const realised = reached(result);
  const percent = decimal(result.result.percent);
  const byPercent = percent === null ? null : compare(percent, new Big(100));
  if (target === null || realised === null) return byPercent;
  const byFigures = compare(realised, target);
  return byPercent !== null && byPercent !== byFigures && byPercent === verdict ? byPercent : byFigures;
}

function compare(a: Big, b: Big): Standing {
  return a.gt(b) ? 'above' : a.lt(b) ? 'below' : 'at';
}

/** Decimals of a figure as printed: `99, 5 %` has one. */
export function printedDecimals(raw: string): number {
  return /[.,]\s?(\d+)\s*(?:%|persen)?$/i.exec(raw.trim())?.[1]?.length ?? 0;
}

/** The figure written the way the printed one is: its decimal mark, its decimals, its sign. */
export function writeLike(value: Big, raw: string, decimals = printedDecimals(raw)): string {
  const mark = /\d\s?([.,])\s?\d{1,2}\s*(?:%|persen)?$/i.exec(raw)?.[1] ?? ',';
  const sign = /\s*(?:%|persen)$/i.exec(raw)?.[0] ?? '';
  return `${value.toFixed(decimals, Big.roundHalfUp).replace('.', mark)}${sign}`;
}

/** A figure in a message, in the writing of each language. */
export function figure(value: Big | string, decimals?: number): Bilingual {
  const rounded = decimals === undefined ? new Big(value) : new Big(new Big(value).toFixed(decimals, Big.roundHalfUp));
  return { id: formatNumber(rounded, decimals === undefined ? {} : { decimals }), en: decimals === undefined ? rounded.toFixed() : rounded.toFixed(decimals) };
}

/** A finding without figures to compare. */
export function plainFinding(draft: Omit<FindingDraft, 'stated' | 'computed' | 'difference'>): FindingDraft {
  return { stated: null, computed: null, difference: null, ...draft };
}
