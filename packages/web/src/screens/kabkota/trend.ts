// The figures of one kab/kota over the years, source by source; a year without data stays a gap with its reason.

import { layersOf, measureOf, type CaseFact, type Gap, type MeasureLayer, type Population } from '@tenun/domain/region/measures.ts';

/** `no-data`: the source has nothing for that year at all. The others are those of the map. */
export type Hole = Gap | 'no-data';

export interface Point {
  readonly year: number;
  /** Exact decimal; null: `hole` says why. */
  readonly value: string | null;
  readonly hole: Hole | null;
  readonly per100k: string | null;
}

export interface Trend {
  readonly source: string;
  readonly layer: MeasureLayer;
  readonly points: readonly Point[];
}

/** Every year from the first to the last that any source has: none is left out, so that a gap shows. Figures that name no year have none. */
export function yearsBetween(facts: readonly CaseFact[]): readonly number[] {
  const years = facts.map(({ year }) => year).filter((year) => year !== 0);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  return years.length === 0 ? [] : Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/** The figures of the kab/kota `code` as `source` reports them. */
export function trendOf(facts: readonly CaseFact[], { code, source, layer, years, population }: { readonly code: string; readonly source: string; readonly layer: MeasureLayer; readonly years: readonly number[]; readonly population?: Population | undefined }): Trend {
  const reported = new Set(facts.filter((fact) => fact.source === source).map(({ year }) => year));
  return {
    source,
    layer,
    points: years.map((year): Point => {
      if (!reported.has(year)) return { year, value: null, hole: 'no-data', per100k: null };
      const found = measureOf(facts, { layer, years: [year], sources: [source], province: code.slice(0, 2), ...(population === undefined ? {} : { population }) }).values.find(({ region }) => region === code);
      return { year, value: found?.value ?? null, hole: found === undefined ? 'not-listed' : found.gap, per100k: found?.per100k ?? null };
    }),
  };
}

/** What was seized in the kab/kota, one trend for each substance in each unit. */
export function seizuresOf(facts: readonly CaseFact[], code: string, source: string, years: readonly number[]): readonly Trend[] {
  const own = facts.filter((fact) => fact.region === code && fact.source === source && fact.layer.kind === 'seizure');
  return layersOf(own).map((layer) => trendOf(facts, { code, source, layer, years }));
}
