// What the datasets of a plan say at present: the values that stand beside its content, for figures in prose, for the map and for the page of a kab/kota.

import { REGENCIES } from '@tenun/reference';
import type { CaseFact, MeasureLayer, Population } from '../region/measures.ts';
import { standing, type Dataset, type Observation } from './observation.ts';
import { unitOfSum, sumByUnit } from './weight.ts';

/** Facts beside the content of a plan: datasets that were linked to it and not taken back, the oldest first. */
export interface PlanFacts {
  readonly datasets: readonly Dataset[];
}

export const NO_FACTS: PlanFacts = { datasets: [] };

/** An observation that stands, with the dataset it is of. */
export interface Fact {
  readonly dataset: Dataset;
  readonly observation: Observation;
}

/**
 * The observations that count. Of one source, subject and year the dataset that was imported last counts, whole:
 * figures of two reports are never mixed, and none is counted twice.
 */
export function presentFacts({ datasets }: PlanFacts): readonly Fact[] {
  const facts = datasets.flatMap((dataset) => standing(dataset.observations).map((observation) => ({ dataset, observation })));
  const newest = new Map<string, string>();
  for (const { dataset, observation } of facts) newest.set(reportOf(dataset, observation.year), dataset.id);
  return facts.filter(({ dataset, observation }) => newest.get(reportOf(dataset, observation.year)) === dataset.id);
}

function reportOf({ sourceKey, subject }: Dataset, year: number): string {
  return `${sourceKey} ${subject} ${year}`;
}

/** The facts in the shape that the map draws, as the tables of a plan give it; weights in grams. */
export function caseFactsOfDatasets(facts: PlanFacts): readonly CaseFact[] {
  const present = presentFacts(facts).filter(({ observation }) => observation.measure !== 'penduduk');
  return present.map(({ dataset, observation }): CaseFact => {
    const { region, year, value } = observation;
    const [sum] = observation.unit === null || value === null ? [] : sumByUnit([{ amount: value, unit: observation.unit }]);
    return { region, name: regionName(region), year, source: dataset.source, layer: layerOf(observation), value: sum?.amount ?? value, gap: value === null ? 'not-stated' : null, table: dataset.id };
  });
}

/** People by kab/kota in the newest year that was imported, no later than `year` where one is given; null when none was. */
export function populationOf(facts: PlanFacts, year?: number): { readonly year: number; readonly source: string; readonly people: Population } | null {
  const counted = presentFacts(facts).filter(({ observation }) => observation.measure === 'penduduk' && observation.value !== null);
  const years = counted.map(({ observation }) => observation.year).toSorted((a, b) => a - b);
  const chosen = years.findLast((each) => year === undefined || each <= year) ?? years[0];
  const ofYear = counted.filter(({ observation }) => observation.year === chosen);
  const last = ofYear.at(-1)?.dataset;
  if (chosen === undefined || last === undefined) return null;
  return { year: chosen, source: last.source, people: new Map(ofYear.filter(({ dataset }) => dataset.sourceKey === last.sourceKey).map(({ observation }) => [observation.region, observation.value ?? '0'])) };
}

function layerOf({ measure, substance, unit }: Observation): MeasureLayer {
  if (measure === 'barang-bukti') return { kind: 'seizure', substance: substance ?? '', unit: unitOfSum(unit ?? '') };
  return { kind: measure === 'tersangka' ? 'suspects' : 'cases' };
}

const NAMES = new Map(REGENCIES.map(({ code, name }) => [code, name]));

/** Official name of a kab/kota; its code where the reference does not know it. */
export function regionName(code: string): string {
  return NAMES.get(code) ?? code;
}
