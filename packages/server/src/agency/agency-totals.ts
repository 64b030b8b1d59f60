// Adds the newest plans of all units up by program, kegiatan and KRO: the database adds what is written alike, and rows whose names differ only in writing become one here.

import { sql } from 'kysely';
import type { Reader } from '../request/act.ts';
import { foldRowName } from './fold-row-name.ts';

export const TOTAL_LEVELS = ['program', 'kegiatan', 'kro'] as const;
export type TotalLevel = (typeof TOTAL_LEVELS)[number];

export interface TotalsOf {
  /** Down to which level. */
  readonly level: TotalLevel;
  /** Left out: all years, each for itself. */
  readonly year?: number | undefined;
  /** Kemendagri code of a province (`53`) or kab/kota (`53.04`): only offices there. */
  readonly region?: string | undefined;
}

export interface AgencyTotal {
  readonly year: number;
  readonly level: TotalLevel;
  /** Null where it was not printed, or where units print different ones. */
  readonly code: string | null;
  readonly name: string;
  /** Names of the rows above, from the program down. */
  readonly above: readonly string[];
  readonly plans: number;
  readonly rows: number;
  /** Sum of the leaves in rupiah; null when a leaf below cannot be read or is not filled. */
  readonly amount: bigint | null;
  /** Sum of the rows that can be computed. */
  readonly readable: bigint;
  /** Rows that cannot be computed. */
  readonly incomplete: number;
}

interface Group {
  readonly year: number;
  readonly level: TotalLevel;
  readonly code: string | null;
  readonly name: string;
  readonly parent: string | null;
  readonly top: string | null;
  readonly plans: number;
  readonly rows: number;
  readonly readable: string | null;
  readonly incomplete: number;
}

/** Totals by year, newest first, each level before what is below it. */
export async function findAgencyTotals(db: Reader, { level, year, region }: TotalsOf): Promise<readonly AgencyTotal[]> {
  const levels = TOTAL_LEVELS.slice(0, TOTAL_LEVELS.indexOf(level) + 1);
  const rows = await newestPlans(db, year, region)
    .innerJoin('plan_node as node', (join) => join.onRef('node.satker_id', '=', 'newest.satker_id').onRef('node.version_id', '=', 'newest.version_id'))
    .leftJoin('plan_node as parent', (join) => join.onRef('parent.satker_id', '=', 'node.satker_id').onRef('parent.version_id', '=', 'node.version_id').onRef('parent.node_id', '=', 'node.parent_id').on('parent.level', 'in', ['program', 'kegiatan']))
    .leftJoin('plan_node as top', (join) => join.onRef('top.satker_id', '=', 'parent.satker_id').onRef('top.version_id', '=', 'parent.version_id').onRef('top.node_id', '=', 'parent.parent_id').on('top.level', '=', 'program'))
    .where('node.level', 'in', levels)
    // Names are told apart by their bytes: no collation of a language is asked for each.
    .groupBy(['plan.year', 'node.level', 'node.code', sql`node.name collate "C"`, sql`parent.name collate "C"`, sql`top.name collate "C"`])
    .select(['plan.year', 'node.level', 'node.code'])
    .select([
      sql<string>`node.name collate "C"`.as('name'),
      sql<string | null>`parent.name collate "C"`.as('parent'),
      sql<string | null>`top.name collate "C"`.as('top'),
      sql<number>`count(distinct node.version_id)::integer`.as('plans'),
      sql<number>`count(*)::integer`.as('rows'),
      sql<string | null>`sum(node.amount_computed)::text`.as('readable'),
      sql<number>`(count(*) - count(node.amount_computed))::integer`.as('incomplete'),
    ])
    .execute();
  return merge(rows as readonly Group[]);
}

function newestPlans(db: Reader, year: number | undefined, region: string | undefined) {
  let plans = db.selectFrom('plan')
    .innerJoin('plan_version as newest', (join) => join.onRef('newest.satker_id', '=', 'plan.satker_id').onRef('newest.plan_id', '=', 'plan.plan_id'))
    .where('plan.removed_at', 'is', null)
    .where(({ not, exists, selectFrom }) => not(exists(selectFrom('plan_version as newer').select('newer.version_id').whereRef('newer.satker_id', '=', 'newest.satker_id').whereRef('newer.plan_id', '=', 'newest.plan_id').whereRef('newer.number', '>', 'newest.number'))));
  if (year !== undefined) plans = plans.where('plan.year', '=', year);
  if (region !== undefined) {
    plans = plans.where(({ exists, selectFrom }) => exists(selectFrom('satker').select('satker.satker_id').whereRef('satker.satker_id', '=', 'plan.satker_id')
      .where(({ or, eb }) => or([eb('satker.region_code', '=', region), eb('satker.region_code', 'like', `${region}.%`)]))));
  }
  return plans;
}

interface Merged extends Omit<AgencyTotal, 'amount'> {
  readonly order: string;
}

/** Groups that differ only in how their names are written become one, under the writing that most rows have. */
function merge(groups: readonly Group[]): readonly AgencyTotal[] {
  const merged = new Map<string, Merged>();
  for (const group of groups.toSorted((a, b) => b.rows - a.rows)) {
    const above = [group.top, group.parent].filter((name) => name !== null);
    const order = [...above, group.name].map(foldRowName).join('\u0000');
    const key = `${group.year}\u0000${group.level}\u0000${order}`;
    const known = merged.get(key);
    const readable = BigInt(group.readable ?? '0');
    merged.set(key, known === undefined
      ? { ...group, above, readable, order }
      : { ...known, code: known.code === group.code ? known.code : null, plans: known.plans + group.plans, rows: known.rows + group.rows, readable: known.readable + readable, incomplete: known.incomplete + group.incomplete });
  }
  return [...merged.values()].toSorted((a, b) => b.year - a.year || (a.order < b.order ? -1 : 1))
    .map(({ year, level, code, name, above, plans, rows, readable, incomplete }) => ({ year, level, code, name, above, plans, rows, amount: incomplete === 0 ? readable : null, readable, incomplete }));
}
