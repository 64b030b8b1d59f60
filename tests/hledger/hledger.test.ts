// hledger as an oracle: the same amounts as postings give the same subtotals at every row of the matrix as Tenun's roll-up, and as the database.

import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { NODE_LEVELS, NOWHERE, rollUp, type PlanNode } from '@tenun/domain';
import { readText } from '@tenun/documents';
import { importPlans, openStore } from '@tenun/server';
import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { agencyKeys, agencyPlan } from '../agency/agency-plan.ts';
import { chanceOf } from '../agency/random.ts';
import { DOCUMENTS, SEED } from '../judge/judge.ts';
import { accountsOf, journalOf } from './journal.ts';

const hasHledger = spawnSync('hledger', ['--version'], { stdio: 'ignore' }).status === 0;

/** Subtotals by account, as hledger adds them up. */
function subtotals(nodes: readonly PlanNode[]): ReadonlyMap<string, bigint> {
  const run = spawnSync('hledger', ['-f', '-', 'balance', 'pagu', '--tree', '--no-elide', '--empty', '--no-total', '--output-format', 'json'], { input: journalOf(nodes), encoding: 'utf8', maxBuffer: 1 << 28 });
  if (run.status !== 0) throw new Error(run.stderr);
  const [rows] = JSON.parse(run.stdout) as [readonly [string, string, number, readonly { readonly aquantity: { readonly decimalMantissa: number; readonly decimalPlaces: number } }[]][]];
  return new Map(rows.map(([account, , , amounts]) => [account, amounts.reduce((sum, { aquantity }) => {
    expect(aquantity.decimalPlaces).toBe(0);
    expect(Number.isSafeInteger(aquantity.decimalMantissa)).toBe(true);
    return sum + BigInt(aquantity.decimalMantissa);
  }, 0n)]));
}

/** Tenun and hledger at every row; a row without any known amount below has no account. */
function compare(nodes: readonly PlanNode[]): number {
  const told = subtotals(nodes);
  const accounts = accountsOf(nodes);
  const rolled = rollUp(nodes);
  for (const node of nodes) {
    const { readable, computed, missing } = rolled.get(node.id)!;
    const account = accounts.get(node.id)!;
    expect(`${account} ${readable}`).toBe(`${account} ${told.get(account) ?? 0n}`);
    expect(computed).toBe(missing.length === 0 ? readable : null);
  }
  return nodes.length;
}

const example = fileURLToPath(new URL('../../examples/rkt-bnnp-ntt-2024.md', import.meta.url));
const documents = [...readdirSync(DOCUMENTS).filter((file) => file.endsWith('.md')).map((file) => DOCUMENTS + file), example, ...(existsSync(SEED) ? [SEED] : [])].map((file) => ({ file, name: basename(file) }));
const generated = [...agencyKeys({ seed: 17, units: 208, years: 5 })].filter((_, index) => index % 97 === 0);

describe.skipIf(!hasHledger)('hledger adds up', () => {
  it.each(documents)('the matrix of $name as Tenun does', ({ file }) => {
    expect(compare(readText(readFileSync(file, 'utf8')).content.nodes)).toBeGreaterThan(20);
  });

  it.each(generated)('the made-up plan of $unit.short $year as Tenun does', (key) => {
    expect(compare(agencyPlan(key).nodes)).toBeGreaterThan(150);
  });

  it.each([1, 2, 3, 4, 5, 6])('a tree of any shape, deep, with negative, nil, unreadable and unfilled amounts (%i)', (seed) => {
    expect(compare(anyTree(seed, 400))).toBe(400);
  });

  it('a tree of sixty levels', () => {
    const nodes = Array.from({ length: 60 }, (_, index) => row(`n${index}`, index === 0 ? null : `n${index - 1}`, index === 59 ? -7_000_000n : null));
    expect(compare(nodes)).toBe(60);
    expect(rollUp(nodes).get('n0')!.computed).toBe(-7_000_000n);
  });

  it('what the database adds up, row by row', async () => {
    const plan = agencyPlan(generated[2]!);
    const store = await openStore({ dataDir: null });
    await importPlans(store, [{ fileName: 'rkt.md', bytes: new TextEncoder().encode('rkt'), read: { reader: 'text', content: plan, unread: [], suppressions: [], notices: [] } }]);
    const told = subtotals(plan.nodes);
    const accounts = accountsOf(plan.nodes);
    // Once as Tenun keeps it, once out of the leaves alone.
    const { rows } = await sql<{ node_id: string; kept: string; added: string }>`
      with recursive above as (
        select leaf.satker_id, leaf.version_id, leaf.node_id as row_id, leaf.parent_id, leaf.amount from tenun.plan_node leaf
        where not exists (select from tenun.plan_node child where child.satker_id = leaf.satker_id and child.version_id = leaf.version_id and child.parent_id = leaf.node_id)
        union all
        select node.satker_id, node.version_id, node.node_id, node.parent_id, above.amount from above join tenun.plan_node node on node.satker_id = above.satker_id and node.version_id = above.version_id and node.node_id = above.parent_id
      )
      select node.node_id, node.amount_computed::text as kept, sum(above.amount)::text as added
      from tenun.plan_node node join above on above.satker_id = node.satker_id and above.version_id = node.version_id and above.row_id = node.node_id
      group by node.node_id, node.amount_computed`.execute(store.db);
    expect(rows).toHaveLength(plan.nodes.length);
    for (const { node_id: id, kept, added } of rows) expect([id, kept, added]).toEqual([id, String(told.get(accounts.get(id)!)), String(told.get(accounts.get(id)!))]);
    await store.close();
  });
});

/** Each row stands under one of the rows before it, the last ones more often than the first. */
function anyTree(seed: number, size: number): readonly PlanNode[] {
  const chance = chanceOf('tree', seed);
  const nodes: PlanNode[] = [];
  for (let index = 0; index < size; index += 1) {
    const parent = index === 0 || chance.happens(0.02) ? null : nodes[Math.max(0, index - chance.int(1, chance.pick([2, 5, 40])))]!.id;
    const kind = chance.int(1, 20);
    const amount = kind === 1 ? null : kind === 2 ? 0n : BigInt(chance.int(-50_000, 900_000)) * 1000n;
    nodes.push(kind === 3 ? { ...row(`n${index}`, parent, null), amount: { raw: '60,40,000', value: null } } : row(`n${index}`, parent, amount));
  }
  return nodes;
}

function row(id: string, parentId: string | null, amount: bigint | null): PlanNode {
  return { id, parentId, level: NODE_LEVELS[7], code: null, name: id, marker: null, sasaran: null, volume: null, satuan: null, price: null, amount: amount === null ? null : { raw: String(amount), value: amount }, sumberDana: null, place: NOWHERE };
}
