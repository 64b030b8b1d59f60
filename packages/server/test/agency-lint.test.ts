// Stories of checking a whole agency: every plan once, by several threads, kept for the screens, and only what changed is checked again.

import { readModel, RULES, runRules } from '@tenun/domain';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { agencyKeys, agencyPlan, withSlip } from '../../../tests/agency/agency-plan.ts';
import { importPlans } from '../src/agency/import-plans.ts';
import { lintAgency, type CheckedOfAgency } from '../src/lint/lint-agency.ts';
import { LintPool } from '../src/lint/lint-pool.ts';
import { command, DATABASES, startTestServer, type TestServer } from './a-server.ts';

const keys = [...agencyKeys({ seed: 11, units: 6, years: 2 })];
const plans = keys.map((key) => withSlip(key, agencyPlan(key), 0.5)?.content ?? agencyPlan(key));

const ALL = plans.length;

describe.each(DATABASES)('checking the agency ($name)', (database) => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startTestServer(database);
    await importPlans(server.store, plans.map((content, index) => ({ fileName: `${index}.md`, bytes: new TextEncoder().encode(`rkt ${index}`), read: { reader: 'text', content, unread: [], suppressions: [], notices: [] } })));
  });
  afterAll(() => server.close());

  it('finds in each plan what the linter finds in it alone, whatever the number of threads, and says how many rows it went through', async () => {
    const checked: CheckedOfAgency[] = [];
    const progress: number[] = [];
    const done = await lintAgency(server.store, { threads: 3, onPlan: (plan) => checked.push(plan), onProgress: (now) => progress.push(now.plans) });
    expect(done).toMatchObject({ plans: ALL, ofPlans: ALL, known: 0, threads: 3, rows: plans.reduce((sum, plan) => sum + plan.nodes.length, 0) });
    expect(done.rowsPerSecond).toBeGreaterThan(0);
    expect(progress.at(-1)).toBe(ALL);
    let slips = 0;
    for (const plan of plans) {
      const found = checked.find((each) => each.office === plan.profile.office && each.year === plan.profile.year)!;
      const alone = runRules(readModel(plan), RULES);
      expect(found.checked.findings).toEqual(alone.findings);
      expect(found.checked.checks).toEqual(alone.checks);
      slips += alone.findings.length;
    }
    expect(slips).toBeGreaterThan(2);
  });

  it('keeps what was found: the list of plans has it, and nothing is checked twice', async () => {
    const { body } = await server.planner.get('/api/plans');
    const errors = body.plans.reduce((sum: number, plan: { findings: { error: number; warning: number } }) => sum + plan.findings.error + plan.findings.warning, 0);
    expect(errors).toBeGreaterThan(2);
    expect(await lintAgency(server.store)).toMatchObject({ plans: 0, known: ALL });
  });

  it('checks only the plan that was changed since, and only the year that was asked for', async () => {
    const { body } = await server.planner.get('/api/plans');
    const { id, office } = body.plans.find((plan: { year: number }) => plan.year === 2023);
    const content = await server.planner.content(id);
    const leaf = content.nodes.at(-1)!;
    const edited = await server.planner.post(`/api/plans/${id}/edits`, command({ expectedRevision: content.revision, label: 'Ubah jumlah', edits: [{ op: 'set-node', id: leaf.id, field: 'amount', text: '1.000' }] }));
    expect(edited.status).toBe(200);
    expect(await lintAgency(server.store, { year: 2022 })).toMatchObject({ plans: 0, known: ALL / 2 });
    const offices: string[] = [];
    expect(await lintAgency(server.store, { onPlan: (plan) => offices.push(plan.office) })).toMatchObject({ plans: 1, known: ALL - 1 });
    expect(offices).toEqual([office]);
    expect((await server.planner.get(`/api/plans/${id}/findings`)).body.findings.length).toBeGreaterThan(0);
  });

  it('lists plans that nobody has checked yet, with what is found in them, though two people ask at once', async () => {
    await sql`delete from tenun.finding`.execute(server.store.db);
    await sql`delete from tenun.lint_run`.execute(server.store.db);
    const [one, other] = await Promise.all([server.planner.get('/api/plans'), server.planner.get('/api/plans')]);
    expect(one).toEqual(other);
    for (const { office, year, findings, pagu } of one.body.plans as readonly { office: string; year: number; findings: object; pagu: string }[]) {
      expect(pagu, `${office} ${year}`).toMatch(/^\d+$/);
      expect(Object.keys(findings)).toEqual(['error', 'warning', 'info', 'suppressed']);
    }
    const again = await server.planner.get('/api/plans');
    expect(again.body).toEqual(one.body);
    expect(await lintAgency(server.store)).toMatchObject({ plans: 0, known: ALL });
  });

  it('checks all again when asked', async () => {
    expect(await lintAgency(server.store, { again: true, threads: 1 })).toMatchObject({ plans: ALL, known: 0, threads: 1 });
  });
});

describe('threads that check plans', () => {
  it('go on after a plan that no rule can read', async () => {
    const pool = new LintPool(2);
    const good = { content: plans[0]!, unread: [], suppressions: [] };
    const broken = { ...good, content: { ...plans[0]!, blocks: [{ kind: 'list', id: 'b1' }] } } as unknown as typeof good;
    await expect(pool.check(broken)).rejects.toThrow(/reading/);
    const [first, second] = await Promise.all([pool.check(good), pool.check(good)]);
    expect(first).toEqual(second);
    await pool.close();
  });
});
