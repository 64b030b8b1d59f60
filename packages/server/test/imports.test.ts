import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { importFile } from '../src/import/import-file.ts';
import { getPlanContent } from '../src/plan/get-plan-content.ts';
import { planFile } from './a-plan-file.ts';
import { command, DATABASES, startTestServer, type Planner, type TestServer } from './a-server.ts';

describe.each(DATABASES)('files are imported on $name', (database) => {
  let server: TestServer;
  let planner: Planner;
  let office = '';
  const faults: unknown[] = [];
  beforeAll(async () => {
    server = await startTestServer(database, faults);
    planner = server.planner;
  });
  afterAll(async () => {
    await server.close();
    expect(faults).toEqual([]);
  });

  /** Every story is about an office of its own. */
  function anOffice(): string {
    office = `BNN Kabupaten ${['Alor', 'Ende', 'Sikka', 'Ngada', 'Malaka', 'Nagekeo', 'Lembata', 'Sumba Timur', 'Rote Ndao', 'Manggarai', 'Sumba Barat', 'Kupang', 'Sabu Raijua', 'Flores Timur', 'Sumba Tengah'][offices++]}`;
    return office;
  }
  let offices = 0;

  it('the dry run says what was read, what was not, and what would change; no plan is touched', async () => {
    const { status, body } = await planner.upload(planFile({ office: anOffice() }), 'rkt-2025.md');
    expect(status).toBe(200);
    expect(body).toMatchObject({ fileName: 'rkt-2025.md', reader: 'text', profile: { office, year: 2025 }, existing: null, comparison: null, counts: { nodes: 3, indicators: 1, targets: 1, potensi: 2, permasalahan: 2 } });
    expect(body.sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(body.findings.error).toBeGreaterThan(0);
    expect((await planner.get('/api/plans')).body.plans.some((plan: { office: string }) => plan.office === office)).toBe(false);
  });

  it('importing the same file twice changes nothing', async () => {
    const text = planFile({ office: anOffice() });
    const { body: first } = await planner.upload(text);
    const { body: made } = await planner.post(`/api/imports/${first.importId}/apply`, command({ mode: 'new' }));
    expect(made).toMatchObject({ revision: 0, changed: 0, removed: 0 });
    const before = await planner.content(made.planId);
    const { body: second } = await planner.upload(text);
    expect(second.importId).toBe(first.importId);
    expect(second).toMatchObject({ existing: { planId: made.planId }, comparison: { nodes: { added: [], changed: [], removed: [], unchanged: 3 }, indicators: { unchanged: 1 }, profile: [], doubts: [] } });
    const { body: again } = await planner.post(`/api/imports/${second.importId}/apply`, command({ mode: 'replace' }));
    expect(again).toMatchObject({ planId: made.planId, revision: 0, added: 0, changed: 0, removed: 0 });
    expect(await planner.content(made.planId)).toEqual(before);
  });

  it('a changed file: the preview names the row, replacing keeps its id, and undo brings the old plan back', async () => {
    const planId = await planner.hasPlan({ office: anOffice() });
    const before = await planner.content(planId);
    const { body } = await planner.upload(planFile({ office, first: '18.000.000', extraRow: '| 053. Monitoring dan Evaluasi | | | | | 500.000 |\n' }));
    expect(body.comparison.nodes).toMatchObject({ added: [{ label: '053. Monitoring dan Evaluasi' }], changed: [{ label: '051. Pembinaan Teknis', fields: ['amount'] }], removed: [] });
    const { body: applied } = await planner.post(`/api/imports/${body.importId}/apply`, command({ mode: 'replace', planId, expectedRevision: 0 }));
    expect(applied).toMatchObject({ planId, revision: 1 });
    const after = await planner.content(planId);
    expect(after.nodes.find((node) => node.code === '051')).toMatchObject({ id: before.nodes.find((node) => node.code === '051')!.id, amount: { value: '18000000' } });
    await planner.post(`/api/plans/${planId}/undo`, command({ expectedRevision: 1 }));
    expect((await planner.content(planId)).nodes).toEqual(before.nodes);
  });

  it('adding takes over the new row and overwrites nothing', async () => {
    const planId = await planner.hasPlan({ office: anOffice() });
    const { body } = await planner.upload(planFile({ office, first: '18.000.000', extraRow: '| 053. Monitoring dan Evaluasi | | | | | 500.000 |\n' }));
    const { body: applied } = await planner.post(`/api/imports/${body.importId}/apply`, command({ mode: 'add' }));
    expect(applied).toMatchObject({ added: 1, changed: 0, removed: 0, revision: 1 });
    expect((await planner.content(planId)).nodes.map((node) => [node.code, node.amount?.raw])).toEqual([[null, '30.000.000'], ['051', '17.000.000'], ['052', '12.000.000'], ['053', '500.000']]);
  });

  it('the person says whether it adds or overwrites: a new plan where there is one is refused, replacing where there is none too', async () => {
    const text = planFile({ office: anOffice() });
    const { body } = await planner.upload(text);
    expect((await planner.post(`/api/imports/${body.importId}/apply`, command({ mode: 'replace' }))).body.code).toBe('plan-needed');
    await planner.post(`/api/imports/${body.importId}/apply`, command({ mode: 'new' }));
    expect((await planner.post(`/api/imports/${body.importId}/apply`, command({ mode: 'new' }))).body.code).toBe('plan-exists');
    expect((await planner.post(`/api/imports/${body.importId}/apply`, command({ mode: 'replace', planId: randomUUID() }))).body.code).toBe('plan-of-other');
  });

  it('a preview that has grown old is refused, and the apply command can be repeated', async () => {
    const planId = await planner.hasPlan({ office: anOffice() });
    const { body } = await planner.upload(planFile({ office, first: '18.000.000' }));
    const { nodes } = await planner.content(planId);
    await planner.post(`/api/plans/${planId}/edits`, command({ expectedRevision: 0, label: 'Ubah', edits: [{ op: 'set-node', id: nodes[0]!.id, field: 'name', text: 'Kegiatan Lain' }] }));
    expect((await planner.post(`/api/imports/${body.importId}/apply`, command({ mode: 'replace', planId, expectedRevision: 0 }))).body.code).toBe('stale');
    const apply = command({ mode: 'add', planId, expectedRevision: 1 });
    const [first, second] = [await planner.post(`/api/imports/${body.importId}/apply`, apply), await planner.post(`/api/imports/${body.importId}/apply`, apply)];
    expect(second).toEqual(first);
  });

  it('when it is in doubt whether a row is the same, the preview asks and the answer is followed', async () => {
    const planId = await planner.hasPlan({ office: anOffice() });
    const before = await planner.content(planId);
    const { body } = await planner.upload(planFile({ office }).replace('Kegiatan Penyelenggaraan Advokasi |', 'Kegiatan Penyelenggaraan Advokasi Keluarga Anti Narkoba |').replaceAll('| Kegiatan Penyelenggaraan Advokasi |', '| Kegiatan Advokasi dan Keluarga Anti Narkotika |'));
    const [doubt] = body.comparison.doubts;
    if (doubt === undefined) throw new Error(JSON.stringify(body.comparison));
    expect(doubt).toMatchObject({ kind: 'node', old: before.nodes[0]!.id, oldLabel: 'Kegiatan Penyelenggaraan Advokasi' });
    const { body: applied } = await planner.post(`/api/imports/${body.importId}/apply`, command({ mode: 'replace', decisions: [{ next: doubt.next, old: doubt.old }] }));
    expect(applied.planId).toBe(planId);
    expect((await planner.content(planId)).nodes.map((node) => node.id)).toEqual(before.nodes.map((node) => node.id));
  });

  it('files that hold no plan are refused with a sentence that says what to do', async () => {
    const codes = await Promise.all([
      planner.upload('', 'kosong.md'),
      planner.upload(new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]), 'rkt.docx'),
      planner.upload(new Uint8Array([0xff, 0xfe, 0x41]), 'rkt.txt'),
      planner.upload('Halo.', 'surat.txt'),
      planner.upload(planFile().replaceAll('BNN Kabupaten Belu', '').replaceAll('Unit Kerja :', '').replaceAll('2025', ''), 'tanpa-kantor.md'),
      planner.post('/api/imports', {}),
    ]);
    expect(codes.map(({ body }) => body.code)).toEqual([...Array.from({ length: 4 }, () => 'file-unreadable'), 'office-unknown', 'file-missing']);
    expect(codes.slice(0, 4).map(({ body }) => body.details.reason)).toEqual(['file-empty', 'file-damaged', 'file-not-text', 'file-not-a-plan']);
    expect(codes[1]!.body.message.id).toBe('rkt.docx: Berkas .docx rusak atau terpotong; buka di program asalnya, simpan lagi, lalu coba kembali.');
  });

  it('what the file does not say is said beside it', async () => {
    const name = anOffice();
    const { status, body } = await planner.upload(planFile().replaceAll('BNN Kabupaten Belu', '').replaceAll('Unit Kerja :', '').replaceAll('2025', ''), 'rkt.md', { office: name, year: '2031' });
    expect([status, body.profile.office, body.profile.year]).toEqual([200, name, 2031]);
    const { body: applied } = await planner.post(`/api/imports/${body.importId}/apply`, command({ mode: 'new' }));
    expect((await planner.content(applied.planId)).profile).toMatchObject({ office: name, year: 2031 });
  });

  it('a cancelled import leaves nothing, not even the office', async () => {
    const { body } = await planner.upload(planFile({ office: anOffice() }));
    expect((await planner.post(`/api/imports/${body.importId}/cancel`, {})).status).toBe(200);
    expect((await planner.post(`/api/imports/${body.importId}/apply`, command({ mode: 'new' }))).body).toMatchObject({ code: 'import-gone', status: 404 });
    expect(await server.store.db.selectFrom('satker').select('name').where('name', '=', office).execute()).toEqual([]);
  });

  it('a whole import is taken back: the plan is seen nowhere, another file may take its place, and it can be brought back', async () => {
    const planId = await planner.hasPlan({ office: anOffice() });
    expect((await planner.post(`/api/plans/${planId}/remove`, command({ expectedRevision: 7 }))).body.code).toBe('stale');
    expect((await planner.post(`/api/plans/${planId}/remove`, command({ expectedRevision: 0 }))).status).toBe(200);
    expect((await planner.get(`/api/plans/${planId}`)).body.code).toBe('not-found');
    expect((await planner.get('/api/plans')).body.plans.some((plan: { id: string }) => plan.id === planId)).toBe(false);
    const other = await planner.hasPlan({ office, first: '18.000.000' });
    expect((await planner.post(`/api/plans/${planId}/bring-back`, command({}))).body.code).toBe('plan-exists');
    await planner.post(`/api/plans/${other}/remove`, command({ expectedRevision: 0 }));
    expect((await planner.post(`/api/plans/${planId}/bring-back`, command({}))).body).toEqual({ planId, revision: 0 });
    expect((await planner.content(planId)).nodes).toHaveLength(3);
    expect((await planner.get(`/api/plans/${planId}/history`)).body.entries.map((entry: { kind: string }) => entry.kind)).toEqual(['bring-back', 'remove', 'import']);
  });

  it('a workbook whose columns nobody recognises is mapped by hand once: the next file of that layout is read without asking', async () => {
    const csv = (amount: string): string => ['Apa yang dikerjakan;Banyaknya;Uangnya', 'Program Pencegahan dan Pemberantasan;;', 'Kegiatan Advokasi;2 Kegiatan;30.000.000', `051. Pembinaan Teknis;1 Kegiatan;${amount}`, '052. Rapat;1 Kegiatan;13.000.000'].join('\n');
    const said = { office: anOffice(), year: '2033' };
    const { body: asked } = await planner.upload(csv('17.000.000'), 'rencana.csv', said);
    expect(asked.look.columns.columns.map((column: { letter: string; title: string; field: string | null }) => [column.letter, column.title, column.field])).toEqual([['A', 'Apa yang dikerjakan', null], ['B', 'Banyaknya', null], ['C', 'Uangnya', null]]);
    expect(asked.counts.nodes).toBe(0);
    const columns = Object.fromEntries(asked.look.columns.columns.map((column: { key: string }, index: number) => [column.key, ['name', 'volume', 'amount'][index]]));
    const { body: mapped } = await planner.upload(csv('17.000.000'), 'rencana.csv', { ...said, columns: JSON.stringify(columns) });
    expect(mapped.counts.nodes).toBe(4);
    expect((await planner.post(`/api/imports/${mapped.importId}/apply`, command({ mode: 'new' }))).status).toBe(200);
    const { body: next } = await planner.upload(csv('tujuh belas juta'), 'lain.csv', said);
    expect([next.counts.nodes, next.answers.columns]).toEqual([4, columns]);
    expect(next.look.issues).toEqual([expect.objectContaining({ cell: 'C4', found: 'tujuh belas juta', severity: 'error', expected: expect.objectContaining({ id: expect.stringContaining('rupiah') }) })]);
    expect(next.look.picture.rows.map((row: { number: number }) => row.number)).toContain(4);
    const marked = await server.app.inject({ url: `/api/imports/${next.importId}/marked.xlsx` });
    expect([marked.statusCode, marked.rawPayload.subarray(0, 2).toString()]).toEqual([200, 'PK']);
  });

  it('whoever waits is told how far the reading is', async () => {
    const reading = randomUUID();
    expect((await planner.get(`/api/readings/${reading}`)).body).toEqual({ phase: null, seconds: 0 });
    const form = new FormData();
    form.set('file', new File([planFile({ office: anOffice() })], 'rkt.md'));
    const { headers, payload } = await multipart(form);
    expect((await server.app.inject({ method: 'POST', url: `/api/imports?reading=${reading}`, headers, payload })).statusCode).toBe(200);
    expect((await planner.get(`/api/readings/${reading}`)).body).toMatchObject({ phase: 'done' });
  });

  it('the very file is kept with its hash and never removed', async () => {
    const { body } = await planner.upload(planFile({ office: anOffice() }));
    const undecided = await server.store.db.selectFrom('import_file').select('bytes').where('import_id', '=', body.importId).execute();
    expect(undecided).toEqual([]);
    await planner.post(`/api/imports/${body.importId}/apply`, command({ mode: 'new' }));
    const { bytes } = await server.store.db.selectFrom('import_file').select('bytes').where('import_id', '=', body.importId).executeTakeFirstOrThrow();
    expect(bytes.toString()).toBe(planFile({ office }));
    await expect(server.store.db.deleteFrom('import_file').execute()).rejects.toThrow(/never/);
  });

  it('the command line imports the same way: new, twice nothing, then it wants a choice; a dry run stores nothing at all', async () => {
    const name = anOffice();
    const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
    expect(await importFile(server.store, bytes(planFile({ office: name })), 'a.md', { dryRun: true })).toMatchObject({ planId: null, changed: 0 });
    expect(await server.store.db.selectFrom('satker').selectAll().where('name', '=', name).execute()).toEqual([]);
    const made = await importFile(server.store, bytes(planFile({ office: name })), 'a.md');
    expect(await importFile(server.store, bytes(planFile({ office: name })), 'a.md')).toMatchObject({ planId: made.planId, revision: 0, added: 0, changed: 0, removed: 0 });
    const changed = bytes(planFile({ office: name, first: '18.000.000' }));
    await expect(importFile(server.store, changed, 'a.md')).rejects.toMatchObject({ code: 'choice-needed', details: { changed: 1 } });
    expect(await importFile(server.store, changed, 'a.md', { mode: 'replace', dryRun: true })).toMatchObject({ changed: 1, revision: 0 });
    expect(await importFile(server.store, changed, 'a.md', { mode: 'replace' })).toMatchObject({ changed: 1, revision: 1 });
    const { content } = await getPlanContent(server.store, { year: 2025, unit: name });
    expect(content.nodes.find((node) => node.code === '051')?.amount?.value).toBe(18_000_000n);
    await expect(getPlanContent(server.store, { year: 2025 })).rejects.toMatchObject({ code: 'unit-needed' });
    await expect(getPlanContent(server.store, { year: 1999 })).rejects.toMatchObject({ code: 'no-plan-of-year' });
  });
});

async function multipart(form: FormData): Promise<{ readonly headers: Record<string, string>; readonly payload: Buffer }> {
  const request = new Request('http://127.0.0.1/', { method: 'POST', body: form });
  return { headers: { 'content-type': request.headers.get('content-type')! }, payload: Buffer.from(await request.arrayBuffer()) };
}
