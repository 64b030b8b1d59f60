// The case tables of a plan as facts for the map: each row its kab/kota, each cell its year, each seizure its substance and unit.

import { EVIDENCE_UNITS } from '@tenun/reference';
import { Big } from 'big.js';
import type { Said } from '../document/place.ts';
import type { CaseCell, Cases, CaseTable } from '../rkt/cases.ts';
import type { Seizure } from '../rkt/seizure.ts';
import type { CaseFact, MeasureLayer } from './measures.ts';
import { recogniseRegion } from './region-names.ts';

/** What the case tables of a plan say, for `measureOf`. Rows that add up others are no facts of their own. */
export function caseFacts(cases: Cases, province: string | null): readonly CaseFact[] {
  return cases.tables.flatMap((table, index) => {
    const source = sourceName(table, index);
    return table.rows.flatMap((row) => {
      const where = { region: recogniseRegion(row.region.raw, province)?.code ?? null, name: row.region.raw, source, table: table.path };
      return row.cells.flatMap((cell) => [
        ...(table.measures.has('cases') ? [{ ...where, year: cell.year, layer: { kind: 'cases' } as const, ...count(cell.cases) }] : []),
        ...(table.measures.has('suspects') ? [{ ...where, year: cell.year, layer: { kind: 'suspects' } as const, ...count(cell.suspects) }] : []),
        ...seized(cell).map((each) => ({ ...where, year: cell.year, ...each })),
      ]);
    });
  });
}

/** Who reported a table; where its title does not say, its number stands for it. */
export function sourceName(table: CaseTable, index: number): string {
  return table.source || `Tabel ${index + 1}`;
}

/** The years of the facts, rising; 0 stands for no year. */
export function yearsOfFacts(facts: readonly CaseFact[]): readonly number[] {
  return [...new Set(facts.map((fact) => fact.year))].toSorted((a, b) => a - b);
}

/** The sources of the facts, in the order in which they first stand. */
export function sourcesOfFacts(facts: readonly CaseFact[]): readonly string[] {
  return [...new Set(facts.map((fact) => fact.source))];
}

type Figure = Pick<CaseFact, 'value' | 'gap'>;

function count(said: Said<number> | null): Figure {
  if (said === null) return { value: null, gap: 'not-stated' };
  return said.value === null ? { value: null, gap: 'unreadable' } : { value: String(said.value), gap: null };
}

function seized(cell: CaseCell): readonly ({ readonly layer: MeasureLayer } & Figure)[] {
  return cell.seizures.flatMap((seizure) => {
    if (seizure.tool !== null || seizure.substance === null || seizure.unit === null) return [];
    const { unit, amount } = inOneUnit(seizure);
    return [{ layer: { kind: 'seizure', substance: seizure.substance, unit } as const, value: amount, gap: amount === null ? ('unreadable' as const) : null }];
  });
}

/** Weights are exact in grams, so kilograms of a substance need no layer of their own; packets and pieces stay what they are. */
function inOneUnit(seizure: Seizure): { readonly unit: string; readonly amount: string | null } {
  const milligrams = EVIDENCE_UNITS.find((unit) => unit.name === seizure.unit)?.milligrams ?? null;
  if (milligrams === null) return { unit: seizure.unit ?? '', amount: seizure.amount };
  return { unit: 'gram', amount: seizure.amount === null ? null : new Big(seizure.amount).times(milligrams.toString()).div(1000).toFixed() };
}
