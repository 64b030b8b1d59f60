// The facts of a plan and of the datasets beside it in one shape: a source that has a dataset is no longer read from the tables of the plan.

import { Big } from 'big.js';
import { caseFacts } from '../region/plan-measures.ts';
import type { CaseFact } from '../region/measures.ts';
import type { Cases } from '../rkt/cases.ts';
import { caseFactsOfDatasets, type PlanFacts } from './facts.ts';
import { sourceKey } from './source-key.ts';

/** For `measureOf` of region/measures.ts. */
export function factsBesidePlan(cases: Cases, province: string | null, facts: PlanFacts): readonly CaseFact[] {
  const imported = new Set(facts.datasets.filter(({ subject }) => subject === 'kasus-narkotika').map((dataset) => dataset.sourceKey));
  return [...caseFactsOfDatasets(facts), ...caseFacts(cases, province).filter(({ source }) => !imported.has(sourceKey(source)))];
}

/** One figure that the plan and a dataset say differently. */
export interface Difference {
  readonly source: string;
  readonly region: string;
  readonly year: number;
  readonly layer: CaseFact['layer'];
  /** Exact decimal; null: not stated there. */
  readonly inPlan: string | null;
  readonly inDataset: string | null;
}

/** Where the tables of the plan and the datasets of the same source differ; null when they have no source in common. Only years and kab/kota that both list. */
export function comparePlanWithDatasets(cases: Cases, province: string | null, facts: PlanFacts): { readonly same: number; readonly differences: readonly Difference[] } | null {
  const ours = byFigure(caseFacts(cases, province));
  const theirs = byFigure(caseFactsOfDatasets(facts));
  const rows = (figures: ReadonlyMap<string, Figure>): ReadonlySet<string> => new Set([...figures.values()].map(({ row }) => row));
  const [planRows, datasetRows] = [rows(ours), rows(theirs)];
  const common = [...new Set([...ours.keys(), ...theirs.keys()])].flatMap((key) => {
    const figure = ours.get(key) ?? theirs.get(key);
    return figure !== undefined && planRows.has(figure.row) && datasetRows.has(figure.row) ? [{ key, figure }] : [];
  });
  if (common.length === 0) return null;
  const differences = common.flatMap(({ key, figure }): Difference[] => {
    const [inPlan, inDataset] = [ours.get(key)?.value ?? null, theirs.get(key)?.value ?? null];
    return inPlan === inDataset ? [] : [{ source: figure.source, region: figure.region, year: figure.year, layer: figure.layer, inPlan, inDataset }];
  });
  return { same: common.length - differences.length, differences };
}

interface Figure {
  readonly row: string;
  readonly source: string;
  readonly region: string;
  readonly year: number;
  readonly layer: CaseFact['layer'];
  readonly value: string | null;
}

/** Figures of one kab/kota, year and measure added up, as one source states them. */
function byFigure(facts: readonly CaseFact[]): ReadonlyMap<string, Figure> {
  const figures = new Map<string, Figure>();
  for (const { region, source, year, layer, value } of facts) {
    if (region === null) continue;
    const row = `${sourceKey(source)} ${region} ${year}`;
    const key = `${row} ${layer.kind === 'seizure' ? `${layer.substance} ${layer.unit}` : layer.kind}`;
    const before = figures.get(key)?.value ?? null;
    figures.set(key, { row, source, region, year, layer, value: before === null || value === null ? (before ?? value) : sumOf(before, value) });
  }
  return figures;
}

function sumOf(a: string, b: string): string {
  return new Big(a).plus(b).toFixed();
}
