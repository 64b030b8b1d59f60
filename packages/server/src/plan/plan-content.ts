// Loads and saves the content of a version: profile, blocks, rows and indicators, each in its own table. Saving touches only what changed.

import { sql, type Selectable } from 'kysely';
import { rollUp, textUnits, type Block, type Indicator, type PlanContent, type PlanNode, type StatedMoney, type StatedNumber } from '@tenun/domain';
import type { DB } from '../database/schema.ts';
import type { Act, Reader, Writer } from '../request/act.ts';

export interface VersionKey {
  readonly satkerId: string;
  readonly versionId: string;
}

/** The content at the revision of the head, out of memory when it was loaded before. */
export async function loadContent(act: Pick<Act, 'db' | 'contents'>, head: VersionKey & { readonly revision: number }): Promise<PlanContent> {
  const cached = act.contents.get(head.versionId, head.revision);
  if (cached !== undefined) return cached;
  const content = await readContent(act.db, head);
  act.contents.put(head.versionId, head.revision, content);
  return content;
}

async function readContent(db: Reader, key: VersionKey): Promise<PlanContent> {
  const content = (await readContents(db, [key])).get(key.versionId);
  if (content === undefined) throw new Error(`version ${key.versionId} has no content`);
  return content;
}

/** The contents of several versions by version id, with four questions however many they are. They are not kept in memory. */
export async function readContents(db: Reader, keys: readonly VersionKey[]): Promise<ReadonlyMap<string, PlanContent>> {
  if (keys.length === 0) return new Map();
  const satkers = keys.map(({ satkerId }) => satkerId);
  const versions = keys.map(({ versionId }) => versionId);
  const profiles = await db.selectFrom('plan_profile').selectAll().where('satker_id', 'in', satkers).where('version_id', 'in', versions).execute();
  const blocks = byVersion(await db.selectFrom('block').select(['version_id', 'content']).where('satker_id', 'in', satkers).where('version_id', 'in', versions).orderBy('position').execute());
  const nodes = byVersion(await db.selectFrom('plan_node').selectAll().where('satker_id', 'in', satkers).where('version_id', 'in', versions).orderBy('position').execute());
  const indicators = byVersion(await db.selectFrom('indicator').selectAll().where('satker_id', 'in', satkers).where('version_id', 'in', versions).orderBy('position').execute());
  return new Map(profiles.map((profile) => [profile.version_id, toContent(profile, blocks.get(profile.version_id) ?? [], nodes.get(profile.version_id) ?? [], indicators.get(profile.version_id) ?? [])]));
}

function byVersion<Row extends { readonly version_id: string }>(rows: readonly Row[]): ReadonlyMap<string, readonly Row[]> {
  return Map.groupBy(rows, (row) => row.version_id);
}

function toContent(profile: Selectable<DB['plan_profile']>, blocks: readonly Pick<Selectable<DB['block']>, 'content'>[], nodes: readonly Selectable<DB['plan_node']>[], indicators: readonly Selectable<DB['indicator']>[]): PlanContent {
  return {
    profile: {
      office: profile.office,
      officeKind: profile.office_kind as PlanContent['profile']['officeKind'],
      regionCode: profile.region_code,
      year: profile.year,
      address: profile.address,
      city: profile.city,
      date: profile.date,
      signatory: profile.signatory,
    },
    blocks: blocks.map((row) => row.content as unknown as Block),
    nodes: nodes.map((row): PlanNode => ({
      id: row.node_id,
      parentId: row.parent_id,
      level: row.level as PlanNode['level'],
      code: row.code,
      name: row.name,
      marker: row.marker,
      sasaran: row.sasaran,
      volume: toNumber(row.volume_raw, row.volume),
      satuan: row.satuan,
      price: toMoney(row.price_raw, row.price),
      amount: toMoney(row.amount_raw, row.amount),
      sumberDana: row.sumber_dana,
      place: { line: row.place_line, cell: row.place_cell },
    })),
    indicators: indicators.map((row): Indicator => ({
      id: row.indicator_id,
      nodeId: row.node_id,
      sasaran: row.sasaran,
      name: row.name,
      marker: row.marker,
      target: toNumber(row.target_raw, row.target),
      satuan: row.satuan,
      kind: row.kind as Indicator['kind'],
      polarity: row.polarity as Indicator['polarity'],
      scope: row.scope as Indicator['scope'],
      aggregation: row.aggregation as Indicator['aggregation'],
      place: { line: row.place_line, cell: row.place_cell },
    })),
  };
}

function toNumber(raw: string | null, value: string | null): StatedNumber | null {
  return raw === null ? null : { raw, value };
}

function toMoney(raw: string | null, value: string | null): StatedMoney | null {
  return raw === null ? null : { raw, value: value === null ? null : BigInt(value) };
}

/** Stores `next` where `before` stood (null: a new version). Rows that are the same in both are not touched. */
export async function saveContent(db: Writer, key: VersionKey, before: PlanContent | null, next: PlanContent): Promise<void> {
  if (before?.profile !== next.profile) {
    const { officeKind, regionCode, ...rest } = next.profile;
    const values = { ...rest, office_kind: officeKind, region_code: regionCode };
    await db.insertInto('plan_profile').values({ satker_id: key.satkerId, version_id: key.versionId, ...values })
      .onConflict((conflict) => conflict.columns(['satker_id', 'version_id']).doUpdateSet(values)).execute();
  }
  await saveRows(db, key, 'indicator', 'indicator_id', (before?.indicators ?? []).map(indicatorRow), next.indicators.map(indicatorRow));
  await saveRows(db, key, 'plan_node', 'node_id', before === null ? [] : nodeRows(before.nodes), nodeRows(next.nodes));
  await saveRows(db, key, 'block', 'block_id', (before?.blocks ?? []).map(blockRow), next.blocks.map(blockRow));
}

type Row = Readonly<Record<string, unknown>>;
type ContentTable = keyof Pick<DB, 'plan_node' | 'indicator' | 'block'>;

async function saveRows(db: Writer, key: VersionKey, table: ContentTable, idColumn: string, before: readonly Row[], next: readonly Row[]): Promise<void> {
  const old = new Map(before.map((row) => [row[idColumn], row]));
  const changed = next.filter((row) => !isSame(old.get(row[idColumn]), row));
  const kept = new Set(next.map((row) => row[idColumn]));
  const gone = before.map((row) => String(row[idColumn])).filter((id) => !kept.has(id));
  if (gone.length > 0) {
    await sql`delete from ${sql.table(`tenun.${table}`)} where satker_id = ${key.satkerId} and version_id = ${key.versionId} and ${sql.ref(idColumn)} = any(${gone})`.execute(db);
  }
  if (changed.length === 0) return;
  const columns = Object.keys(changed[0]!);
  const updates = sql.join(columns.filter((column) => column !== idColumn).map((column) => sql`${sql.ref(column)} = excluded.${sql.ref(column)}`));
  await sql`
    insert into ${sql.table(`tenun.${table}`)} (satker_id, version_id, ${sql.join(columns.map((column) => sql.ref(column)))})
    select ${key.satkerId}::uuid, ${key.versionId}::uuid, ${sql.join(columns.map((column) => sql.ref(`new.${column}`)))}
    from jsonb_populate_recordset(null::${sql.table(`tenun.${table}`)}, ${JSON.stringify(changed)}::jsonb) as new
    on conflict (satker_id, version_id, ${sql.ref(idColumn)}) do update set ${updates}`.execute(db);
}

/** Contents are immutable, so a block that is the same object is the same block. */
function isSame(a: Row | undefined, b: Row): boolean {
  return a !== undefined && Object.keys(b).every((column) => a[column] === b[column] || column === 'plain_text');
}

function nodeRows(nodes: readonly PlanNode[]): readonly Row[] {
  const rolled = rollUp(nodes);
  return nodes.map((node, position) => ({
    node_id: node.id,
    parent_id: node.parentId,
    position,
    level: node.level,
    code: node.code,
    name: node.name,
    marker: node.marker,
    sasaran: node.sasaran,
    volume_raw: node.volume?.raw ?? null,
    volume: node.volume?.value ?? null,
    satuan: node.satuan,
    price_raw: node.price?.raw ?? null,
    price: node.price?.value?.toString() ?? null,
    amount_raw: node.amount?.raw ?? null,
    amount: node.amount?.value?.toString() ?? null,
    amount_computed: rolled.get(node.id)?.computed?.toString() ?? null,
    sumber_dana: node.sumberDana,
    place_line: node.place.line,
    place_cell: node.place.cell,
  }));
}

function indicatorRow(indicator: Indicator, position: number): Row {
  return {
    indicator_id: indicator.id,
    node_id: indicator.nodeId,
    position,
    sasaran: indicator.sasaran,
    name: indicator.name,
    marker: indicator.marker,
    target_raw: indicator.target?.raw ?? null,
    target: indicator.target?.value ?? null,
    satuan: indicator.satuan,
    kind: indicator.kind,
    polarity: indicator.polarity,
    scope: indicator.scope,
    aggregation: indicator.aggregation,
    place_line: indicator.place.line,
    place_cell: indicator.place.cell,
  };
}

function blockRow(block: Block, position: number): Row {
  return { block_id: block.id, position, kind: block.kind, content: block, plain_text: [...textUnits([block])].map((unit) => unit.text).join('\n') };
}
