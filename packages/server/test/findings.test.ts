import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { command, DATABASES, startTestServer, type Planner, type TestServer } from './a-server.ts';

interface WireFinding {
  readonly rule: string;
  readonly severity: string;
  readonly spot: { readonly path: string; readonly start?: number };
  readonly repairs: readonly { readonly changes: readonly unknown[] }[];
}

describe.each(DATABASES)('plans are checked on $name', (database) => {
  let server: TestServer;
  let planner: Planner;
  let year = 2000;
  const faults: unknown[] = [];
  beforeAll(async () => {
    server = await startTestServer(database, faults);
    planner = server.planner;
  });
  afterAll(async () => {
    await server.close();
    expect(faults).toEqual([]);
  });

  async function aPlan(): Promise<string> {
    year += 1;
    return planner.hasPlan({ year });
  }

  async function gap(planId: string): Promise<WireFinding | undefined> {
    const { body } = await planner.get(`/api/plans/${planId}/findings`);
    return body.findings.find((finding: WireFinding) => finding.rule === 'amount-rollup');
  }

  it('the sum that does not close is found, with its place, and the list of plans counts it', async () => {
    const planId = await aPlan();
    const { body } = await planner.get(`/api/plans/${planId}/findings`);
    expect(body).toMatchObject({ planId, revision: 0, suppressed: [] });
    const finding = body.findings.find((each: WireFinding) => each.rule === 'amount-rollup');
    expect(finding).toMatchObject({ severity: 'error', stated: '30000000', computed: '29000000', difference: '1000000' });
    const { body: list } = await planner.get('/api/plans');
    const summary = list.plans.find((plan: { id: string }) => plan.id === planId);
    expect(summary).toMatchObject({ year, pagu: '30000000', kebutuhan: null });
    expect(summary.findings.error).toBe(body.findings.filter((each: WireFinding) => each.severity === 'error').length);
  });

  it('findings are kept for a revision and asked for by many at once', async () => {
    const planId = await aPlan();
    const answers = await Promise.all(Array.from({ length: 8 }, () => planner.get(`/api/plans/${planId}/findings`)));
    expect(answers.every((answer) => answer.status === 200)).toBe(true);
    expect(new Set(answers.map((answer) => JSON.stringify(answer.body))).size).toBe(1);
    const kept = await server.store.db.selectFrom('finding').innerJoin('plan_version', 'plan_version.version_id', 'finding.version_id').select('rule').where('plan_id', '=', planId).execute();
    expect(kept).toHaveLength(answers[0]!.body.findings.length);
  });

  it('a repair mends the sum, and undo brings the finding back', async () => {
    const planId = await aPlan();
    const finding = (await gap(planId))!;
    expect(finding.repairs.length).toBeGreaterThan(0);
    const { status, body } = await planner.post(`/api/plans/${planId}/repairs`, command({ expectedRevision: 0, rule: finding.rule, path: finding.spot.path, start: finding.spot.start ?? null, repair: 0 }));
    expect([status, body.revision]).toEqual([200, 1]);
    expect(await gap(planId)).toBeUndefined();
    const again = await planner.post(`/api/plans/${planId}/repairs`, command({ expectedRevision: 1, rule: finding.rule, path: finding.spot.path, repair: 0 }));
    expect([again.status, again.body.code]).toEqual([409, 'finding-gone']);
    await planner.post(`/api/plans/${planId}/undo`, command({ expectedRevision: 1 }));
    expect(await gap(planId)).toEqual(finding);
  });

  it('every repair of every finding of the plan can be applied and taken back', async () => {
    const planId = await aPlan();
    const before = await planner.content(planId);
    const { body } = await planner.get(`/api/plans/${planId}/findings`);
    let revision = 0;
    for (const finding of body.findings as readonly WireFinding[]) {
      for (const index of finding.repairs.keys()) {
        const applied = await planner.post(`/api/plans/${planId}/repairs`, command({ expectedRevision: revision, rule: finding.rule, path: finding.spot.path, start: finding.spot.start ?? null, repair: index }));
        expect([applied.status, finding.rule, applied.body.message]).toEqual([200, finding.rule, undefined]);
        const undone = await planner.post(`/api/plans/${planId}/undo`, command({ expectedRevision: revision + 1 }));
        expect(undone.status).toBe(200);
        revision += 2;
      }
    }
    expect({ ...(await planner.content(planId)), revision: 0 }).toEqual(before);
  });

  it('a repair that does not exist is refused', async () => {
    const planId = await aPlan();
    const finding = (await gap(planId))!;
    const { body } = await planner.post(`/api/plans/${planId}/repairs`, command({ expectedRevision: 0, rule: finding.rule, path: finding.spot.path, repair: 99 }));
    expect(body).toMatchObject({ status: 404, code: 'repair-unknown' });
  });

  it('a finding is suppressed with a reason only; it stays listed with the reason, survives edits, and can be lifted', async () => {
    const planId = await aPlan();
    const finding = (await gap(planId))!;
    const suppress = (reason: string): Record<string, unknown> => command({ rule: finding.rule, path: finding.spot.path, reason });
    expect((await planner.post(`/api/plans/${planId}/suppressions`, suppress('  '))).body).toMatchObject({ status: 422, code: 'reason-needed' });
    expect((await planner.post(`/api/plans/${planId}/suppressions`, { ...suppress('x'), rule: 'tidak-ada' })).body.code).toBe('not-found');
    const { body: suppressed } = await planner.post(`/api/plans/${planId}/suppressions`, suppress('Pembulatan menurut surat edaran'));
    const { nodes } = await planner.content(planId);
    await planner.post(`/api/plans/${planId}/edits`, command({ expectedRevision: 0, label: 'Ubah nama', edits: [{ op: 'set-node', id: nodes[1]!.id, field: 'name', text: 'Pembinaan' }] }));
    const { body } = await planner.get(`/api/plans/${planId}/findings`);
    expect(body.findings.some((each: WireFinding) => each.rule === finding.rule)).toBe(false);
    expect(body.suppressed).toMatchObject([{ rule: finding.rule, reason: 'Pembulatan menurut surat edaran', suppressionId: suppressed.suppressionId }]);
    expect((await planner.get('/api/plans')).body.plans.find((plan: { id: string }) => plan.id === planId).findings.suppressed).toBe(1);
    expect((await planner.post(`/api/plans/${planId}/suppressions/${suppressed.suppressionId}/lift`, command())).body).toEqual({ lifted: true });
    expect(await gap(planId)).toBeDefined();
    expect((await planner.post(`/api/plans/${planId}/suppressions/${suppressed.suppressionId}/lift`, command())).body.code).toBe('not-found');
  });

  it('a suppression goes with its row when rows move, and ends with it', async () => {
    const planId = await aPlan();
    const { blocks } = await planner.content(planId);
    const table = blocks.find((block) => block.kind === 'table' && block.view === null)!;
    await planner.post(`/api/plans/${planId}/suppressions`, command({ rule: 'kebutuhan-pagu', path: `${table.id}/r2c4`, reason: 'Menunggu revisi' }));
    const path = async (): Promise<unknown> => (await server.store.db.selectFrom('suppression').select(['path', 'lifted_by']).where('plan_id', '=', planId).executeTakeFirst());
    const row = { role: 'body', place: { line: null, cell: null }, cells: [{ lines: [{ marker: null, content: [{ text: '0' }] }] }] };
    await planner.post(`/api/plans/${planId}/edits`, command({ expectedRevision: 0, label: 'Sisipkan baris', edits: [{ op: 'insert-row', block: table.id, at: 1, row }] }));
    expect(await path()).toEqual({ path: `${table.id}/r3c4`, lifted_by: null });
    await planner.post(`/api/plans/${planId}/edits`, command({ expectedRevision: 1, label: 'Hapus baris', edits: [{ op: 'remove-row', block: table.id, at: 2 }] }));
    expect(await path()).toMatchObject({ lifted_by: 'teksnya dihapus' });
  });

  it('rules are listed and explained, also the one that does not exist', async () => {
    const { body } = await planner.get('/api/rules');
    expect(body.rules.length).toBeGreaterThan(20);
    expect((await planner.get('/api/rules/amount-rollup')).body).toMatchObject({ id: 'amount-rollup', severity: 'error', examples: expect.any(Array) });
    expect((await planner.get('/api/rules/tidak-ada')).body).toMatchObject({ status: 404, message: { id: 'Aturan "tidak-ada" tidak ada.' } });
  });

  it('words are found in rows, indicators and texts, each with the path to go to', async () => {
    const planId = await aPlan();
    const { body } = await planner.get(`/api/search?q=${encodeURIComponent('ADVOKASI')}&planId=${planId}`);
    expect(body.hits.map((hit: { kind: string; path: string }) => hit.kind)).toEqual(['node', 'text']);
    expect((await planner.get(`/api/search?q=desa&planId=${planId}`)).body.hits.map((hit: { kind: string }) => hit.kind)).toEqual(['indicator', 'text', 'text']);
    expect((await planner.get(`/api/search?q=${encodeURIComponent('100%_')}&planId=${planId}`)).body.hits).toEqual([]);
  });
});
