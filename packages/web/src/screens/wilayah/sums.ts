// Cases, suspects and seizures summed by year, source by source; a unit is never mixed with another.

import type { PlanModel } from '@tenun/domain';
import { Big } from 'big.js';

export type CaseTable = PlanModel['cases']['tables'][number];
/** `null`: nothing stands there; `'unknown'`: a figure cannot be read, so there is no sum. */
export type Sum = Big | null | 'unknown';

/** The years of the tables, rising; 0 stands for no year. */
export function yearsOf(tables: readonly CaseTable[]): readonly number[] {
  return [...new Set(tables.flatMap((table) => table.rows.flatMap((row) => row.cells.map((cell) => cell.year))))].toSorted((a, b) => a - b);
}

/** Of all regions in one year. Rows that add up the others are left out. */
export function sumOf(tables: readonly CaseTable[], measure: 'cases' | 'suspects', year: number): Sum {
  return add(tables.flatMap((table) => table.rows.flatMap((row) => row.cells.filter((cell) => cell.year === year).map((cell) => {
    const said = cell[measure];
    return said === null ? null : said.value === null ? 'unknown' : new Big(said.value);
  }))));
}

export interface SeizureLine {
  readonly key: string;
  readonly substance: string;
  readonly unit: string;
  readonly byYear: ReadonlyMap<number, Sum>;
  readonly total: Sum;
}

/** One line for each substance in each unit, in the order in which they first stand; tools are no substances. */
export function seizureLines(tables: readonly CaseTable[]): readonly SeizureLine[] {
  const found = tables.flatMap((table) => table.rows.flatMap((row) => row.cells.flatMap((cell) => cell.seizures.filter((seizure) => seizure.tool === null && seizure.substance !== null).map((seizure) => ({ year: cell.year, seizure })))));
  const groups = new Map<string, typeof found>();
  for (const each of found) {
    const key = `${each.seizure.substance} ${each.seizure.unit ?? ''}`;
    groups.set(key, [...(groups.get(key) ?? []), each]);
  }
  return [...groups].map(([key, group]) => {
    const amounts = (year: number | null): Sum => add(group.filter((each) => year === null || each.year === year).map(({ seizure }) => (seizure.amount === null ? 'unknown' : new Big(seizure.amount))));
    return { key, substance: group[0]?.seizure.substance ?? '', unit: group[0]?.seizure.unit ?? '?', byYear: new Map(yearsOf(tables).map((year) => [year, amounts(year)])), total: amounts(null) };
  });
}

function add(parts: readonly Sum[]): Sum {
  const there = parts.filter((part) => part !== null);
  if (there.length === 0) return null;
  return there.reduce<Big | 'unknown'>((sum, part) => (sum === 'unknown' || part === 'unknown' ? 'unknown' : sum.plus(part)), new Big(0));
}
