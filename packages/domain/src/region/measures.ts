// What one layer of the map shows: a figure for each kab/kota, or why there is none, whatever the figures were read from.

import { Big } from 'big.js';
import { regenciesOf } from './region-names.ts';

/** What is counted. A seizure is of one substance in one unit of measure: units are never mixed. */
export type MeasureLayer =
  | { readonly kind: 'cases' | 'suspects' }
  | { readonly kind: 'seizure'; readonly substance: string; readonly unit: string };

/**
 * Why no figure stands for a kab/kota. None of them is a zero.
 * `not-listed`: the source has no row for it in these years; `not-stated`: the row is there, but a dash or nothing in it, or other things seized;
 * `unreadable`: what stands there cannot be read, so nothing can be computed; `disputed`: one source says two different things.
 */
export type Gap = 'not-listed' | 'not-stated' | 'unreadable' | 'disputed';

/** What one source says of one kab/kota in one year, out of a table of a plan or a dataset. */
export interface CaseFact {
  /** Kemendagri: `53.04`. Null where nobody could say which kab/kota is meant; then `name` is all there is. */
  readonly region: string | null;
  /** As written: `Kab. Mabar (LBJ)`. */
  readonly name: string;
  /** 0 when no year is named. */
  readonly year: number;
  /** Who reported, as written: `POLDA NTT`, `BNN Provinsi NTT`. */
  readonly source: string;
  readonly layer: MeasureLayer;
  /** Canonical decimal; null: `gap` says why. */
  readonly value: string | null;
  readonly gap: Gap | null;
  /** The table or dataset it stands in; within one, figures of the same kab/kota and year add up; two of them must agree. */
  readonly table: string;
}

/** The figure of one kab/kota. */
export interface RegionValue {
  /** Kemendagri: `53.04`. */
  readonly region: string;
  /** Exact decimal; null: a hole, not a zero. */
  readonly value: string | null;
  /** Why there is no value; null when there is one. */
  readonly gap: Gap | null;
  /** The sources asked for that have no figure here: a value beside them is the sum of the others alone. */
  readonly missing: readonly string[];
  /** Per 100,000 people, rounded half-up to two decimals; null without a value or a population. */
  readonly per100k: string | null;
}

/** One layer of the map: the same shape from the tables of a plan and from a dataset. */
export interface RegionMeasure {
  readonly layer: MeasureLayer;
  /** `kasus`, `orang`, `gram`, `butir` … */
  readonly unit: string;
  /** The years whose figures are added up; mostly one. */
  readonly years: readonly number[];
  /** The sources whose figures are added up; one, or several together. */
  readonly sources: readonly string[];
  /** One for every kab/kota of the province, in the order of their codes. */
  readonly values: readonly RegionValue[];
  /** Figures of rows that name no kab/kota of the province: outside the map, never lost. */
  readonly unplaced: readonly { readonly name: string; readonly value: string | null }[];
}

/** People in each kab/kota (Kemendagri code → whole number as decimal string). */
export type Population = ReadonlyMap<string, string>;

export interface MeasureQuestion {
  readonly layer: MeasureLayer;
  readonly years: readonly number[];
  readonly sources: readonly string[];
  /** Kemendagri code of the province: `53`. */
  readonly province: string;
  readonly population?: Population;
}

/** What the facts say of one layer, for every kab/kota of the province. */
export function measureOf(facts: readonly CaseFact[], { layer, years, sources, province, population }: MeasureQuestion): RegionMeasure {
  const key = layerKey(layer);
  const asked = facts.filter((fact) => years.includes(fact.year) && sources.includes(fact.source));
  // A kab/kota that has a row for anything else is listed, only not for this.
  const listed = new Set(asked.map((fact) => `${fact.source} ${fact.region}`));
  const ofLayer = Map.groupBy(asked.filter((fact) => layerKey(fact.layer) === key), (fact) => fact.region);
  const regions = regenciesOf(province);
  const values = regions.map(({ code }): RegionValue => {
    const here = ofLayer.get(code) ?? [];
    const said = sources.map((source) => ({ source, ...addYears(here.filter((fact) => fact.source === source), listed.has(`${source} ${code}`)) }));
    const value = said.some(({ gap }) => gap === 'unreadable' || gap === 'disputed') ? null : sum(said.map((each) => each.value));
    const gap = value === null ? worst(said.map((each) => each.gap)) : null;
    return { region: code, value, gap, missing: value === null ? [] : said.filter((each) => each.value === null).map(({ source }) => source), per100k: per100k(value, population?.get(code)) };
  });
  const known = new Set(regions.map(({ code }) => code));
  const outside = [...ofLayer.values()].flat().filter((fact) => (fact.region === null || !known.has(fact.region)) && fact.gap !== 'not-stated' && fact.gap !== 'not-listed');
  return { layer, unit: unitOf(layer), years, sources, values, unplaced: [...Map.groupBy(outside, (fact) => fact.name)].map(([name, group]) => ({ name, value: addYears(group, true).value })) };
}

/** `kasus`, `orang`, or the unit of the seizure. */
export function unitOf(layer: MeasureLayer): string {
  return layer.kind === 'seizure' ? layer.unit : layer.kind === 'cases' ? 'kasus' : 'orang';
}

/** The same for the same layer: `cases`, `seizure shabu gram`. */
export function layerKey(layer: MeasureLayer): string {
  return layer.kind === 'seizure' ? `seizure ${layer.substance} ${layer.unit}` : layer.kind;
}

/** Every layer the facts have a figure for: cases, suspects, then seizures, those with most figures first. */
export function layersOf(facts: readonly CaseFact[]): readonly MeasureLayer[] {
  const groups = [...Map.groupBy(facts.filter((fact) => fact.value !== null || fact.gap === 'unreadable'), (fact) => layerKey(fact.layer)).values()];
  const rank = (layer: MeasureLayer): number => ['cases', 'suspects', 'seizure'].indexOf(layer.kind);
  return groups.flatMap((group) => (group[0] === undefined ? [] : [{ layer: group[0].layer, figures: group.length }]))
    .toSorted((a, b) => rank(a.layer) - rank(b.layer) || b.figures - a.figures || (layerKey(a.layer) < layerKey(b.layer) ? -1 : 1)).map(({ layer }) => layer);
}

interface Sum {
  readonly value: string | null;
  readonly gap: Gap | null;
}

/** What one source says of one kab/kota, its years added up. A year that cannot be read leaves nothing to add. */
function addYears(facts: readonly CaseFact[], listed: boolean): Sum {
  if (facts.length === 0) return { value: null, gap: listed ? 'not-stated' : 'not-listed' };
  const years = [...Map.groupBy(facts, (fact) => fact.year).values()].map(addTables);
  const bad = years.find((year) => year.gap === 'unreadable' || year.gap === 'disputed');
  const value = bad === undefined ? sum(years.map((year) => year.value)) : null;
  return { value, gap: value === null ? worst(years.map((year) => year.gap)) : null };
}

/** One year of one source: rows of one table add up; two tables say the same thing twice, or contradict each other. */
function addTables(facts: readonly CaseFact[]): Sum {
  const tables = [...Map.groupBy(facts, (fact) => fact.table).values()].map((rows): Sum => {
    const value = rows.some((row) => row.gap === 'unreadable' || row.gap === 'disputed') ? null : sum(rows.map((row) => row.value));
    return { value, gap: value === null ? worst(rows.map((row) => row.gap)) : null };
  });
  if (tables.some(({ gap }) => gap === 'unreadable')) return { value: null, gap: 'unreadable' };
  const said = new Set(tables.map(({ value }) => value).filter((value) => value !== null));
  if (said.size > 1) return { value: null, gap: 'disputed' };
  return { value: [...said][0] ?? null, gap: said.size === 0 ? worst(tables.map(({ gap }) => gap)) : null };
}

function sum(values: readonly (string | null)[]): string | null {
  const there = values.filter((value) => value !== null);
  return there.length === 0 ? null : there.reduce((total, value) => total.plus(value), new Big(0)).toFixed();
}

const GRAVITY: readonly Gap[] = ['not-listed', 'not-stated', 'disputed', 'unreadable'];

function worst(gaps: readonly (Gap | null)[]): Gap {
  return gaps.reduce<Gap>((worse, gap) => (gap !== null && GRAVITY.indexOf(gap) > GRAVITY.indexOf(worse) ? gap : worse), 'not-listed');
}

function per100k(value: string | null, people: string | undefined): string | null {
  return value === null || people === undefined || !new Big(people).gt(0) ? null : new Big(value).times(100_000).div(people).round(2, Big.roundHalfUp).toFixed();
}
