// The questions that are asked of Tenun and, side by side, of the same tables by SQL written by hand.

import type { FastifyInstance } from 'fastify';
import type { Store } from '@tenun/server';
import { query } from './plain-sql.ts';

export interface Question {
  readonly name: string;
  /** Both return what they found, for a check that it is the same thing. */
  tenun(): Promise<number>;
  sql(): Promise<number>;
  /** What the counts of the two are. */
  readonly counts: string;
}

/** Words of many plans, and words of none: then everything has to be gone through. */
const WORDS = 'pendampingan unit';
const NOWHERE = 'laboratorium forensik keliling';

export function questionsOf(app: FastifyInstance, store: Store, year: number, plans: () => string): readonly Question[] {
  const get = async (url: string): Promise<ReturnType<typeof JSON.parse>> => {
    const response = await app.inject({ method: 'GET', url, headers: { host: 'localhost' } });
    if (response.statusCode !== 200) throw new Error(`${url} answered ${response.statusCode}: ${response.body}`);
    return response.json();
  };
  return [
    {
      name: 'Roll-up of everything: all units and years, to program, kegiatan and KRO', counts: 'millions of rupiah over the programs',
      tenun: async () => millions((await get('/api/agency/totals?level=kro')).totals.filter((total: { level: string }) => total.level === 'program').map((total: { readable: string }) => total.readable)),
      sql: async () => millions((await query<{ level: string; amount: string }>(store.db, TOTALS('true', ['program', 'kegiatan', 'kro']))).filter(({ level }) => level === 'program').map(({ amount }) => amount)),
    },
    {
      name: `Totals by kegiatan over all units, ${year}`, counts: 'kegiatan and programs',
      tenun: async () => (await get(`/api/agency/totals?year=${year}`)).totals.length,
      sql: async () => (await query(store.db, TOTALS(`plan.year = ${year}`, ['program', 'kegiatan']))).length,
    },
    {
      name: `Search “${WORDS}” in all plans`, counts: 'hits (100 at most)',
      tenun: async () => (await get(`/api/search?q=${encodeURIComponent(WORDS)}`)).hits.length,
      sql: async () => Math.min(100, (await query(store.db, SEARCH, [`%${WORDS}%`])).length),
    },
    {
      name: 'Search words that no plan holds', counts: 'hits',
      tenun: async () => (await get(`/api/search?q=${encodeURIComponent(NOWHERE)}`)).hits.length,
      sql: async () => (await query(store.db, SEARCH, [`%${NOWHERE}%`])).length,
    },
    {
      name: 'The list of all plans, with their findings', counts: 'plans',
      tenun: async () => (await get('/api/plans')).plans.length,
      sql: async () => (await query(store.db, LIST)).length,
    },
    matrixQuestion(app, store, plans),
  ];
}

/** The matrix of one unit with its chapters, read anew: nothing of it is in memory. */
export function matrixQuestion(app: FastifyInstance, store: Store, planId: () => string): Question {
  return {
    name: 'One unit’s matrix and chapters, not in memory', counts: 'rows of the matrix',
    async tenun() {
      store.contents.clear();
      const response = await app.inject({ method: 'GET', url: `/api/plans/${planId()}`, headers: { host: 'localhost' } });
      return response.json().content.nodes.length;
    },
    async sql() {
      const id = planId();
      const nodes = await query(store.db, `select node.* from tenun.plan join tenun.plan_version version using (satker_id, plan_id) join tenun.plan_node node using (satker_id, version_id) where plan.plan_id = $1 order by node.position`, [id]);
      await query(store.db, `select indicator.* from tenun.plan join tenun.plan_version version using (satker_id, plan_id) join tenun.indicator using (satker_id, version_id) where plan.plan_id = $1 order by indicator.position`, [id]);
      const blocks = await query(store.db, `select block.content from tenun.plan join tenun.plan_version version using (satker_id, plan_id) join tenun.block using (satker_id, version_id) where plan.plan_id = $1 order by block.position`, [id]);
      await query(store.db, `select profile.*, version.revision from tenun.plan join tenun.plan_version version using (satker_id, plan_id) join tenun.plan_profile profile using (satker_id, version_id) where plan.plan_id = $1`, [id]);
      // Whoever asks over HTTP gets JSON.
      return JSON.parse(JSON.stringify({ nodes, blocks })).nodes.length;
    },
  };
}

function millions(amounts: readonly string[]): number {
  return Number(amounts.reduce((sum, amount) => sum + BigInt(amount), 0n) / 1_000_000n);
}

const TOTALS = (where: string, levels: readonly string[]): string => `
  select plan.year, node.level, node.code, top.name as program, parent.name as parent, node.name, count(distinct node.version_id) as plans, sum(node.amount_computed) as amount
  from tenun.plan
  join tenun.plan_version version using (satker_id, plan_id)
  join tenun.plan_node node using (satker_id, version_id)
  left join tenun.plan_node parent on parent.satker_id = node.satker_id and parent.version_id = node.version_id and parent.node_id = node.parent_id
  left join tenun.plan_node top on top.satker_id = parent.satker_id and top.version_id = parent.version_id and top.node_id = parent.parent_id
  where ${where} and node.level in (${levels.map((level) => `'${level}'`).join(', ')})
    and version.number = (select max(number) from tenun.plan_version other where other.satker_id = version.satker_id and other.plan_id = version.plan_id)
  group by 1, 2, 3, 4, 5, 6 order by 1 desc, 4, 5, 6`;

const SEARCH = `
  select plan.plan_id, plan.year, profile.office, hit.* from (
    (select satker_id, version_id, node_id as id, name as text from tenun.plan_node where name ilike $1 or sasaran ilike $1 or code ilike $1 limit 101)
    union all (select satker_id, version_id, indicator_id, name from tenun.indicator where name ilike $1 limit 101)
    union all (select satker_id, version_id, block_id, plain_text from tenun.block where plain_text ilike $1 limit 101)
  ) hit join tenun.plan_version version using (satker_id, version_id) join tenun.plan_profile profile using (satker_id, version_id) join tenun.plan using (satker_id, plan_id)`;

const LIST = `
  select plan.plan_id, plan.year, profile.office, version.number, version.status, version.revision, version.changed_at, run.pagu, run.kebutuhan,
    (select count(*) from tenun.finding where finding.satker_id = version.satker_id and finding.version_id = version.version_id and severity = 'error' and suppressed_reason is null) as errors,
    (select count(*) from tenun.finding where finding.satker_id = version.satker_id and finding.version_id = version.version_id and severity = 'warning' and suppressed_reason is null) as warnings,
    (select count(*) from tenun.finding where finding.satker_id = version.satker_id and finding.version_id = version.version_id and severity = 'info' and suppressed_reason is null) as infos,
    (select count(*) from tenun.finding where finding.satker_id = version.satker_id and finding.version_id = version.version_id and suppressed_reason is not null) as suppressed
  from tenun.plan
  join tenun.plan_version version using (satker_id, plan_id)
  join tenun.plan_profile profile using (satker_id, version_id)
  left join tenun.lint_run run using (satker_id, version_id)
  order by plan.year desc, profile.office`;
