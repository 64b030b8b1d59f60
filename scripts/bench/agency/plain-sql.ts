// What somebody would write by hand instead of Tenun: the same tables under another schema, filled by INSERT … SELECT FROM unnest, and a query for each question.

import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { rollUp, textUnits, type PlanContent } from '@tenun/domain';
import type { Store } from '@tenun/server';
import { CompiledQuery, type Transaction } from 'kysely';

type Db = Store['db'];

/** Runs SQL as it stands, with its parameters. */
export async function query<Row = Record<string, unknown>>(db: Pick<Db, 'executeQuery'>, text: string, parameters: readonly unknown[] = []): Promise<readonly Row[]> {
  return (await db.executeQuery(CompiledQuery.raw(text, [...parameters]))).rows as Row[];
}

/** The tables, keys and indexes of Tenun once more, empty, in the schema `plain`. */
export async function createPlainTables(db: Db): Promise<void> {
  const folder = new URL('../../../packages/server/src/database/migrations/', import.meta.url);
  await query(db, 'create schema plain');
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.sql')).toSorted()) await query(db, readFileSync(new URL(name, folder), 'utf8').replaceAll(/\btenun\./g, 'plain.'));
}

/** Inserts plans with one statement per table, all in one transaction. */
export async function insertPlain(db: Db, plans: readonly PlanContent[], satkers: Map<string, string>): Promise<void> {
  await db.transaction().execute(async (trx) => {
    const isNew = new Set<PlanContent>();
    const ids = plans.map((plan) => {
      const known = satkers.get(plan.profile.office);
      const satkerId = known ?? randomUUID();
      if (known === undefined) isNew.add(plan);
      satkers.set(plan.profile.office, satkerId);
      return { plan, satkerId, planId: randomUUID(), versionId: randomUUID() };
    });
    await insert(trx, 'satker', { satker_id: 'uuid', name: 'text', name_key: 'text', kind: 'text', region_code: 'text' }, ids.filter(({ plan }) => isNew.has(plan)).map(({ plan: { profile }, satkerId }) => [satkerId, profile.office, profile.office.toLowerCase(), profile.officeKind, profile.regionCode]));
    await insert(trx, 'plan', { satker_id: 'uuid', plan_id: 'uuid', year: 'integer' }, ids.map(({ plan, satkerId, planId }) => [satkerId, planId, plan.profile.year]));
    await insert(trx, 'plan_version', { satker_id: 'uuid', version_id: 'uuid', plan_id: 'uuid', number: 'integer' }, ids.map(({ satkerId, planId, versionId }) => [satkerId, versionId, planId, 1]));
    await insert(trx, 'plan_profile', { satker_id: 'uuid', version_id: 'uuid', office: 'text', office_kind: 'text', region_code: 'text', year: 'integer', city: 'text', date: 'text', signatory: 'text' },
      ids.map(({ plan: { profile }, satkerId, versionId }) => [satkerId, versionId, profile.office, profile.officeKind, profile.regionCode, profile.year, profile.city, profile.date, profile.signatory]));
    await insert(trx, 'plan_node', NODE_COLUMNS, ids.flatMap(({ plan, satkerId, versionId }) => nodeRows(plan, satkerId, versionId)));
    await insert(trx, 'indicator', { satker_id: 'uuid', version_id: 'uuid', indicator_id: 'text', node_id: 'text', position: 'integer', sasaran: 'text', name: 'text', marker: 'text', target_raw: 'text', target: 'numeric', satuan: 'text', kind: 'text', polarity: 'text', scope: 'text', aggregation: 'text' },
      ids.flatMap(({ plan, satkerId, versionId }) => plan.indicators.map((each, position) => [satkerId, versionId, each.id, each.nodeId, position, each.sasaran, each.name, each.marker, each.target?.raw ?? null, each.target?.value ?? null, each.satuan, each.kind, each.polarity, each.scope, each.aggregation])));
    await insert(trx, 'block', { satker_id: 'uuid', version_id: 'uuid', block_id: 'text', position: 'integer', kind: 'text', content: 'jsonb', plain_text: 'text' },
      ids.flatMap(({ plan, satkerId, versionId }) => plan.blocks.map((block, position) => [satkerId, versionId, block.id, position, block.kind, JSON.stringify(block), [...textUnits([block])].map((unit) => unit.text).join('\n')])));
  });
}

const NODE_COLUMNS = {
  satker_id: 'uuid', version_id: 'uuid', node_id: 'text', parent_id: 'text', position: 'integer', level: 'text', code: 'text', name: 'text', marker: 'text', sasaran: 'text',
  volume_raw: 'text', volume: 'numeric', satuan: 'text', price_raw: 'text', price: 'bigint', amount_raw: 'text', amount: 'bigint', amount_computed: 'bigint', sumber_dana: 'text',
} as const;

function nodeRows(plan: PlanContent, satkerId: string, versionId: string): unknown[][] {
  const rolled = rollUp(plan.nodes);
  return plan.nodes.map((node, position) => [
    satkerId, versionId, node.id, node.parentId, position, node.level, node.code, node.name, node.marker, node.sasaran, node.volume?.raw ?? null, node.volume?.value ?? null, node.satuan,
    node.price?.raw ?? null, node.price?.value?.toString() ?? null, node.amount?.raw ?? null, node.amount?.value?.toString() ?? null, rolled.get(node.id)?.computed?.toString() ?? null, node.sumberDana,
  ]);
}

async function insert(db: Transaction<unknown> | Parameters<typeof query>[0], table: string, columns: Readonly<Record<string, string>>, rows: readonly (readonly unknown[])[]): Promise<void> {
  if (rows.length === 0) return;
  const names = Object.keys(columns);
  const arrays = names.map((name, index) => `$${index + 1}::${columns[name]}[]`);
  await query(db, `insert into plain.${table} (${names.join(', ')}) select * from unnest(${arrays.join(', ')})`, names.map((_, index) => rows.map((row) => row[index])));
}
