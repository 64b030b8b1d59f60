// Measures an agency on one database and prints the figures as JSON: `node scripts/bench/agency.ts --database embedded|server --units N --years M --rounds R`.

import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import type { PlanContent } from '@tenun/domain';
import { writeMarkdown } from '@tenun/documents/write/markdown/write-markdown.ts';
import { buildApp, importPlans, lintAgency, type PlanToImport, type Store } from '@tenun/server';
import { agencyKeys, agencyPlan, withSlip } from '../../tests/agency/agency-plan.ts';
import { FIRST_YEAR } from '../../tests/agency/figures-of-unit.ts';
import { median } from './measure.mjs';
import { openBenchDatabase, type DatabaseKind } from './agency/open-database.ts';
import { createPlainTables, insertPlain, query } from './agency/plain-sql.ts';
import { matrixQuestion, questionsOf, type Question } from './agency/questions.ts';

const { values } = parseArgs({ options: { database: { type: 'string' }, units: { type: 'string' }, years: { type: 'string' }, rounds: { type: 'string' } } });
const kind: DatabaseKind = values.database === 'server' ? 'server' : 'embedded';
const [units, years, rounds] = [Number(values.units ?? 20), Number(values.years ?? 2), Number(values.rounds ?? 3)];
/** What one unit’s matrix of a small agency is compared with. */
const FEW_UNITS = units > 40 ? 20 : 5;
const PLANS_AT_ONCE = 16;
/** One plan in ten has a contradiction, so that there is something to find and to keep. */
const SLIPS = 0.1;

const opened = await openBenchDatabase(kind);
if (opened === null) {
  process.stdout.write(JSON.stringify({ kind, skipped: true }));
  process.exit(0);
}
const { store } = opened;
const app = await buildApp(store);
await createPlainTables(store.db);
const satkers = new Map<string, string>();
const volume = { plans: 0, rows: 0, blocks: 0 };
const importing = { tenun: 0, sql: 0 };

async function timed(act: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await act();
  return performance.now() - start;
}

function fileOf(content: PlanContent): PlanToImport {
  return { fileName: `rkt-${content.profile.regionCode}-${content.profile.year}.md`, bytes: new TextEncoder().encode(writeMarkdown(content)), read: { reader: 'text', content, unread: [], suppressions: [], notices: [] } };
}

/** Both sides take the same plans, lot by lot; making the plans is not in the time. */
async function importLot(plans: readonly PlanContent[]): Promise<void> {
  const files = plans.map(fileOf);
  importing.tenun += await timed(() => importPlans(store, files));
  importing.sql += await timed(() => insertPlain(store.db, plans, satkers));
  volume.plans += plans.length;
  for (const plan of plans) {
    volume.rows += plan.nodes.length;
    volume.blocks += plan.blocks.length;
  }
}

async function importAll(): Promise<void> {
  let lot: PlanContent[] = [];
  for (const key of agencyKeys({ seed: 1, units, years })) {
    const plan = agencyPlan(key);
    lot.push(withSlip(key, plan, SLIPS)?.content ?? plan);
    if (lot.length < PLANS_AT_ONCE) continue;
    await importLot(lot);
    lot = [];
  }
  if (lot.length > 0) await importLot(lot);
  await query(store.db, 'analyze');
}

/** Medians of the two sides, asked in turn. */
async function ask(question: Question): Promise<{ readonly name: string; readonly tenun: number; readonly sql: number; readonly found: readonly number[]; readonly counts: string }> {
  const found = [await question.tenun(), await question.sql()];
  const tenun: number[] = [];
  const sql: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    tenun.push(await timed(question.tenun));
    sql.push(await timed(question.sql));
  }
  return { name: question.name, tenun: median(tenun), sql: median(sql), found, counts: question.counts };
}

/** One plan after the other, those that both agencies have. */
async function plansInTurn(of: Store): Promise<() => string> {
  const ids = (await query<{ plan_id: string }>(of.db, 'select plan_id from tenun.plan join tenun.satker using (satker_id) order by satker.region_code collate "C", year limit 20')).map((row) => row.plan_id);
  let turn = 0;
  // Both sides of a question ask for the same plan before the next one is taken.
  return () => ids[Math.floor(turn++ / 2) % ids.length]!;
}

/** One unit’s matrix in an agency of a few units and in this one, in turn: milliseconds of each. */
async function growth(): Promise<{ readonly few: number; readonly many: number; readonly fewUnits: number }> {
  const small = (await openBenchDatabase(kind))!;
  const smallApp = await buildApp(small.store);
  await importPlans(small.store, [...agencyKeys({ seed: 1, units: FEW_UNITS, years })].map((key) => fileOf(agencyPlan(key))));
  await query(small.store.db, 'analyze');
  const sides = [matrixQuestion(smallApp, small.store, await plansInTurn(small.store)), matrixQuestion(app, store, await plansInTurn(store))];
  const times: number[][] = [[], []];
  for (const side of sides) for (let warm = 0; warm < 5; warm += 1) await side.tenun();
  for (let round = 0; round < Math.max(20, rounds * 6); round += 1) for (const [index, side] of sides.entries()) times[index]!.push(await timed(side.tenun));
  await smallApp.close();
  await small.close();
  return { few: median(times[0]!), many: median(times[1]!), fewUnits: FEW_UNITS };
}

// Whatever happens, the database is dropped again.
const failed = async (error: unknown): Promise<never> => {
  await opened.close();
  throw error;
};
process.once('SIGINT', () => void opened.close().then(() => process.exit(130)));

await importAll().catch(failed);
const year = FIRST_YEAR + years - 1;
const threads = availableParallelism();
// One year by one thread and by all: what the cores are good for. Then everything.
const alone = await lintAgency(store, { year, threads: 1, again: true });
const together = await lintAgency(store, { year, threads, again: true });
const lint = await lintAgency(store, { threads, again: true });

const questions = [];
for (const question of questionsOf(app, store, year, await plansInTurn(store))) questions.push(await ask(question));
const matrix = await growth();
await app.close();
await opened.close();
process.stdout.write(JSON.stringify({
  kind, units, years, ...volume, importing, questions, matrix,
  lint: { ...lint, alone: alone.rowsPerSecond, together: together.rowsPerSecond }, peakMegabytes: Math.round(process.resourceUsage().maxRSS / 1024),
}));
