import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { command, DATABASES, startTestServer, type Planner, type TestServer } from './a-server.ts';

describe.each(DATABASES)('plans are edited on $name', (database) => {
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

  /** A plan of Belu of a year of its own, and its first komponen. */
  async function aPlan(): Promise<{ readonly id: string; readonly first: string }> {
    year += 1;
    const id = await planner.hasPlan({ year });
    const { nodes } = await planner.content(id);
    return { id, first: nodes.find((node) => node.code === '051')!.id };
  }

  function amount(id: string, text: string, expectedRevision: number, label = `Pagu menjadi ${text}`): Record<string, unknown> {
    return command({ expectedRevision, label, edits: [{ op: 'set-node', id, field: 'amount', text }] });
  }

  it('perencana Belu changes an amount and finds it again, as typed and as digits', async () => {
    const plan = await aPlan();
    const { status, body } = await planner.post(`/api/plans/${plan.id}/edits`, amount(plan.first, '18.000.000', 0));
    expect([status, body]).toEqual([200, { revision: 1, applied: 1 }]);
    const content = await planner.content(plan.id);
    expect(content.revision).toBe(1);
    expect(content.nodes.find((node) => node.id === plan.first)?.amount).toEqual({ raw: '18.000.000', value: '18000000' });
  });

  it('stores stated and computed amounts beside each other', async () => {
    const plan = await aPlan();
    await planner.post(`/api/plans/${plan.id}/edits`, amount(plan.first, '20.000.000', 0));
    const row = await server.store.db.selectFrom('plan_node').innerJoin('plan_version', 'plan_version.version_id', 'plan_node.version_id').select(['amount', 'amount_computed']).where('plan_id', '=', plan.id).where('parent_id', 'is', null).executeTakeFirstOrThrow();
    expect(row).toEqual({ amount: '30000000', amount_computed: '32000000' });
  });

  it('survives every kind of edit: what is read back is what was sent, also from the tables and not from memory', async () => {
    const plan = await aPlan();
    const node = { id: 'baru', parentId: null, level: 'program', code: '066.01.WA', name: 'Program Dukungan', marker: null, sasaran: 'Tata kelola', volume: { raw: '3,5', value: '3.5' }, satuan: 'Indeks', price: { raw: '1', value: '1' }, amount: { raw: '60,40,000', value: null }, sumberDana: 'RM', place: { line: null, cell: null } };
    const indicator = { id: 'i-baru', nodeId: 'baru', sasaran: null, name: 'Nilai kinerja', marker: '-', target: { raw: '88,50', value: '88.50' }, satuan: 'Indeks', kind: 'outcome', polarity: 'minimize', scope: 'wilayah', aggregation: 'none', place: { line: 3, cell: 'c2' } };
    const block = { id: 'b-baru', place: { line: null, cell: null }, kind: 'list', items: [{ marker: 'a.', place: { line: null, cell: null }, content: [{ text: 'satu', mark: 'bold' }, { figure: 'pagu.total', stated: null }], children: [{ marker: null, place: { line: null, cell: null }, content: [], children: [] }] }] };
    const edits = [{ op: 'insert-nodes', nodes: [node], before: null }, { op: 'insert-indicator', indicator, before: null }, { op: 'insert-block', block, before: null }, { op: 'set-profile', field: 'date', text: '3 Maret 2025' }];
    expect((await planner.post(`/api/plans/${plan.id}/edits`, command({ expectedRevision: 0, label: 'Segala macam', edits }))).status).toBe(200);
    const fromMemory = await planner.content(plan.id);
    const versionId = (await planner.get(`/api/plans/${plan.id}`)).body.versionId;
    server.store.contents.put(versionId, -1, { profile: { office: '', officeKind: null, regionCode: null, year: null, address: null, city: null, date: null, signatory: null }, blocks: [], nodes: [], indicators: [] });
    const fromTables = await planner.content(plan.id);
    expect(fromTables).toEqual(fromMemory);
    expect(fromTables.nodes.at(-1)).toEqual(node);
    expect(fromTables.indicators.at(-1)).toEqual(indicator);
    expect(fromTables.blocks.at(-1)).toEqual(block);
  });

  it('two planners save the same cell at the same moment: one is told, nothing is lost', async () => {
    const plan = await aPlan();
    const answers = await Promise.all(['1', '2', '3', '4', '5'].map((text) => planner.post(`/api/plans/${plan.id}/edits`, amount(plan.first, text, 0))));
    expect(answers.map((answer) => answer.status).toSorted()).toEqual([200, 409, 409, 409, 409]);
    const told = answers.find((answer) => answer.status === 409)!.body;
    expect(told).toMatchObject({ code: 'stale', details: { expectedRevision: 0, currentRevision: 1, changes: [{ revision: 1, actor: 'Pengguna komputer ini', touched: [`node:${plan.first}/amount`] }] } });
    expect(told.message.id).toContain('sudah di revisi 1');
    expect(told.message.id).toContain(told.details.changes[0].label);
    const { body: history } = await planner.get(`/api/plans/${plan.id}/history`);
    expect(history.entries.filter((entry: { kind: string }) => entry.kind === 'edit')).toHaveLength(1);
  });

  it('the same command sent again, also at the same moment, is done once and gets the same reply', async () => {
    const plan = await aPlan();
    const once = amount(plan.first, '18.000.000', 0);
    const answers = await Promise.all([1, 2, 3].map(() => planner.post(`/api/plans/${plan.id}/edits`, once)));
    answers.push(await planner.post(`/api/plans/${plan.id}/edits`, once));
    expect(answers).toEqual(Array.from({ length: 4 }, () => ({ status: 200, body: { revision: 1, applied: 1 } })));
    expect((await planner.content(plan.id)).revision).toBe(1);
  });

  it('a command id that was used for something else is refused', async () => {
    const plan = await aPlan();
    const once = amount(plan.first, '18.000.000', 0);
    await planner.post(`/api/plans/${plan.id}/edits`, once);
    const { status, body } = await planner.post(`/api/plans/${plan.id}/edits`, { ...once, label: 'Lain' });
    expect([status, body.code]).toEqual([409, 'command-reused']);
  });

  it('of several edits that do not all fit none is done, and the sentence says why', async () => {
    const plan = await aPlan();
    const before = await planner.content(plan.id);
    const edits = [{ op: 'set-node', id: plan.first, field: 'amount', text: '1' }, { op: 'remove-nodes', ids: ['tidak-ada'] }];
    const { status, body } = await planner.post(`/api/plans/${plan.id}/edits`, command({ expectedRevision: 0, label: 'Hapus', edits }));
    expect([status, body.code, body.details.refusal, body.details.index]).toEqual([422, 'edit-refused', 'unknown-node', 1]);
    expect([body.message.id, body.message.en]).toEqual(['Baris matriks tidak-ada tidak ada lagi.', 'The row tidak-ada of the matrix does not exist.']);
    expect(await planner.content(plan.id)).toEqual(before);
  });

  it('a figure that no register can hold and a NUL character are refused with a sentence', async () => {
    const plan = await aPlan();
    expect((await planner.post(`/api/plans/${plan.id}/edits`, amount(plan.first, '9'.repeat(30), 0))).body.code).toBe('figure-too-large');
    expect((await planner.post(`/api/plans/${plan.id}/edits`, amount(plan.first, 'a\u0000b', 0))).body.code).toBe('text-not-storable');
    expect((await planner.content(plan.id)).revision).toBe(0);
  });

  it('undo and redo go back and forth through the history, step by step and several at once', async () => {
    const plan = await aPlan();
    const amounts = ['1', '2', '3'];
    for (const [index, text] of amounts.entries()) await planner.post(`/api/plans/${plan.id}/edits`, amount(plan.first, text, index));
    const stated = async (): Promise<string | undefined> => (await planner.content(plan.id)).nodes.find((node) => node.id === plan.first)?.amount?.raw;
    expect((await planner.post(`/api/plans/${plan.id}/undo`, command({ expectedRevision: 3, steps: 2 }))).body).toMatchObject({ revision: 4, steps: 2, labels: ['Pagu menjadi 3', 'Pagu menjadi 2'] });
    expect(await stated()).toBe('1');
    await planner.post(`/api/plans/${plan.id}/redo`, command({ expectedRevision: 4 }));
    expect(await stated()).toBe('2');
    await planner.post(`/api/plans/${plan.id}/redo`, command({ expectedRevision: 5 }));
    expect(await stated()).toBe('3');
    await planner.post(`/api/plans/${plan.id}/undo`, command({ expectedRevision: 6, steps: 3 }));
    expect(await stated()).toBe('17.000.000');
    expect((await planner.post(`/api/plans/${plan.id}/undo`, command({ expectedRevision: 7 }))).body.code).toBe('nothing-to-undo');
    await planner.post(`/api/plans/${plan.id}/edits`, amount(plan.first, '9', 7));
    expect((await planner.post(`/api/plans/${plan.id}/redo`, command({ expectedRevision: 8 }))).body.code).toBe('nothing-to-redo');
    const { body: history } = await planner.get(`/api/plans/${plan.id}/history`);
    expect(history).toMatchObject({ revision: 8, canUndo: 1, canRedo: 0 });
    expect(history.entries.map((entry: { kind: string; undone: boolean }) => `${entry.kind}${entry.undone ? ' (undone)' : ''}`)).toEqual(['edit', 'undo', 'redo', 'redo', 'undo', 'edit (undone)', 'edit (undone)', 'edit (undone)', 'import']);
  });

  it('the year of the profile moves the plan, unless the office has a plan of that year', async () => {
    const [plan, other] = [await aPlan(), await aPlan()];
    const set = (text: string | null, expectedRevision: number): Record<string, unknown> => command({ expectedRevision, label: 'Tahun', edits: [{ op: 'set-profile', field: 'year', text }] });
    expect((await planner.post(`/api/plans/${plan.id}/edits`, set(String(year), 0))).body).toMatchObject({ code: 'plan-exists', details: { planId: other.id } });
    expect((await planner.post(`/api/plans/${plan.id}/edits`, set(null, 0))).body.code).toBe('year-unknown');
    expect((await planner.post(`/api/plans/${plan.id}/edits`, set('2901', 0))).status).toBe(200);
    const { body } = await planner.get('/api/plans');
    expect(body.plans.find((each: { id: string }) => each.id === plan.id)).toMatchObject({ year: 2901 });
  });

  it('a plan that is not there is said so, and a malformed request names the field', async () => {
    expect((await planner.get(`/api/plans/${randomUUID()}`)).body).toMatchObject({ status: 404, code: 'not-found' });
    const plan = await aPlan();
    const { status, body } = await planner.post(`/api/plans/${plan.id}/edits`, command({ label: '', edits: [{ op: 'set-node', id: 'x', field: 'warna', text: 'y' }] }));
    expect([status, body.code]).toEqual([400, 'not-valid']);
    expect(body.details.issues.map((issue: { path: string }) => issue.path)).toContain('expectedRevision');
  });

  it('ten thousand rows go in and one of them is edited', async () => {
    const plan = await aPlan();
    const nodes = Array.from({ length: 10_000 }, (_, index) => ({ id: `r${index}`, parentId: null, level: 'program', code: null, name: `Baris ${index}`, marker: null, sasaran: null, volume: null, satuan: null, price: null, amount: { raw: '1.000', value: '1000' }, sumberDana: null, place: { line: null, cell: null } }));
    expect((await planner.post(`/api/plans/${plan.id}/edits`, command({ expectedRevision: 0, label: 'Tempel', edits: [{ op: 'insert-nodes', nodes, before: null }] }))).status).toBe(200);
    expect((await planner.post(`/api/plans/${plan.id}/edits`, amount('r5000', '2.000', 1))).status).toBe(200);
    expect((await planner.content(plan.id)).nodes).toHaveLength(10_003);
  });
});
