// What the map of BAB I shows: the newest year of cases in the plan and in the datasets beside it, by kab/kota.

import { factsBesidePlan } from '../dataset/facts-beside-plan.ts';
import { NO_FACTS, type PlanFacts } from '../dataset/facts.ts';
import { sourceKey } from '../dataset/source-key.ts';
import { plainText, type Block } from '../document/block.ts';
import { layerKey, layersOf, measureOf, type CaseFact, type RegionMeasure } from '../region/measures.ts';
import { provinceOfOffice } from '../region/region-names.ts';
import type { PlanModel } from './model.ts';

/** One map: figures of one year, added up over its sources. */
export interface RegionMap {
  /** Kemendagri: `53`; null when nobody could say which province the office works in. */
  readonly province: string | null;
  /** Sources of the same newest year together; those that end in different years apart; none without figures. */
  readonly measures: readonly RegionMeasure[];
  /** Sources whose figures are older than those drawn, with their newest year. */
  readonly older: readonly { readonly source: string; readonly year: number }[];
}

/** Maps that find room on one page. */
const MOST = 2;

/** Reads what there is to draw; a plan without figures has a map without figures. */
export function regionMapOf(model: PlanModel, facts: PlanFacts = NO_FACTS): RegionMap {
  const { profile } = model.content;
  const province = provinceOfOffice(profile);
  if (province === null) return { province, measures: [], older: [] };
  const all = factsBesidePlan(model.cases, province, facts);
  const known = all.filter(({ year }) => profile.year === null || year <= profile.year);
  const layer = layersOf(known)[0];
  if (layer === undefined) return { province, measures: [], older: [] };
  const ofLayer = known.filter((fact) => layerKey(fact.layer) === layerKey(layer));
  const newest = [...Map.groupBy(ofLayer.filter(said), ({ source }) => sourceKey(source)).values()].map((group) => {
    const year = Math.max(...group.map((fact) => fact.year));
    return { year, sources: [...new Set(group.filter((fact) => fact.year === year).map(({ source }) => source))] };
  });
  const byYear = [...Map.groupBy(newest, ({ year }) => year)].toSorted(([a], [b]) => b - a);
  const measure = (year: number, sources: readonly string[]): RegionMeasure => measureOf(known, { layer, years: [year], sources, province });
  return {
    province,
    measures: byYear.slice(0, MOST).map(([year, group]) => measure(year, group.flatMap(({ sources }) => sources))),
    older: byYear.slice(MOST).flatMap(([year, group]) => group.flatMap(({ sources }) => sources.map((source) => ({ source, year })))),
  };
}

function said({ value, gap }: CaseFact): boolean {
  return value !== null || gap === 'unreadable';
}

const TITLE = /^(?:\W|\d|[A-Za-z][.)])*peta\s+(?:(?:tingkat|daerah|wilayah|kawasan|sebaran)\s+)*(?:kerawanan|rawan|kasus)\b/i;

/**
 * Where the map goes when the document has lost its picture: under a title "Peta Kerawanan Narkotika …" that nothing else follows.
 * `replaces`: a lost picture stands there, and the map stands for it.
 */
export function mapPlace(blocks: readonly Block[]): { readonly id: string; readonly replaces: boolean } | null {
  if (blocks.some((block) => block.kind === 'picture' && block.picture === 'peta')) return null;
  for (const [index, block] of blocks.entries()) {
    if ((block.kind !== 'heading' && block.kind !== 'paragraph') || !isMapTitle(plainText(block.content))) continue;
    const next = blocks[index + 1];
    if (next?.kind === 'picture' && next.picture === 'hilang') return { id: next.id, replaces: true };
    // A table of names or a list under the title is the map in words; it is not drawn twice.
    if (next === undefined || next.kind === 'heading' || next.kind === 'paragraph') return { id: block.id, replaces: false };
  }
  return null;
}

function isMapTitle(text: string): boolean {
  const title = text.trim();
  return title.length < 160 && TITLE.test(title) && !/[.:;,]$/.test(title);
}
