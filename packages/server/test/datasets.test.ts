import { spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sql } from 'kysely';
import { command, DATABASES, startTestServer, type Planner, type TestServer } from './a-server.ts';

const TABLE = `Data Pengungkapan Kasus Narkotika POLDA NTT

| No | Kota/Kab | 2022 | | | 2023 | | |
|---|---|---|---|---|---|---|---|
| | | Kss | TSK | BB | Kss | TSK | BB |
| 1 | Kota Kupang | 2 | 3 | 1,5 Gram Shabu | 1 | 1 | 0,25 Gram Shabu dan 2 butir ekstasi |
| 2 | Kab. Belu | 4 | 4 | 2 Paket Shabu | - | - | - |
`;
const DOUBTFUL = TABLE.replace('Kab. Belu', 'Kab. Bellu').replace('| 4 | 4 |', '| 4 | 4x |').replace('2 Paket Shabu', '± 2 Paket');
const POPULATION = 'Jumlah Penduduk menurut Kabupaten/Kota, BPS\n\nKabupaten/Kota\t2022\t2023\nBelu\t231.008\t235.000\nKota Kupang\t455.850\t-\nNusa Tenggara Timur\t5.466.285\t5.600.000\n';

describe.each(DATABASES)('statistics of others beside a plan, on $name', (database) => {
  let server: TestServer;
  let planner: Planner;
  const faults: unknown[] = [];
  let offices = 0;
  beforeAll(async () => {
    server = await startTestServer(database, faults);
    planner = server.planner;
  });
  afterAll(async () => {
    await server.close();
    expect(faults).toEqual([]);
  });

  const aPlan = (): Promise<string> => planner.hasPlan({ office: `BNN Kabupaten ${['Alor', 'Ende', 'Sikka', 'Ngada', 'Malaka', 'Nagekeo', 'Lembata', 'Sumba Timur', 'Rote Ndao', 'Manggarai', 'Sumba Barat', 'Kupang', 'Sabu Raijua', 'Flores Timur', 'Sumba Tengah', 'Sumba Barat Daya'][offices++]}` });

  async function read(planId: string, file: { readonly text?: string | Uint8Array<ArrayBuffer>; readonly name?: string; readonly paste?: boolean }) {
    const form = new FormData();
    if (file.paste === true) form.set('text', String(file.text ?? ''));
    else form.set('file', new File([file.text ?? ''], file.name ?? 'kasus.md'));
    const request = new Request('http://localhost', { method: 'POST', body: form });
    const response = await server.app.inject({ method: 'POST', url: `/api/plans/${planId}/datasets/drafts`, headers: { host: 'localhost:3000', 'content-type': request.headers.get('content-type') ?? '' }, payload: Buffer.from(await request.arrayBuffer()) });
    return { status: response.statusCode, body: response.json() };
  }

  type Draft = Awaited<ReturnType<typeof read>>['body'];
  /** Answers as a person gives who confirms everything that was read. */
  const confirmAll = (draft: Draft) => ({
    tables: draft.tables.map((table: Draft) => ({ path: table.path, source: table.source, year: null })),
    lines: draft.tables.flatMap((table: Draft) => table.lines.map(({ key, substance, unit, amount, quality }: Draft) => ({ key, taken: substance === null || unit === null || amount === null ? null : { substance, unit, amount, quality } }))),
  });
  const confirm = (planId: string, draft: Draft, answers: object) => planner.post(`/api/plans/${planId}/datasets`, command({ fileId: draft.fileId, answers }));
  const standing = (dataset: Draft): Draft[] => dataset.observations.filter((each: Draft) => !dataset.observations.some((other: Draft) => other.supersedes === each.id));

  it('the dry run shows tables, places and evidence line by line, and nothing becomes a figure', async () => {
    const planId = await aPlan();
    const { status, body } = await read(planId, { text: TABLE });
    expect(status).toBe(200);
    expect(body.tables).toHaveLength(1);
    expect(body.tables[0]).toMatchObject({ source: 'POLDA NTT', sourceKey: 'polda', subject: 'kasus-narkotika', years: [2022, 2023], regions: [{ raw: 'Kota Kupang', code: '53.71', asked: false }, { raw: 'Kab. Belu', code: '53.04', asked: false }] });
    expect(body.tables[0].lines.map(({ amount, unit, substance }: Draft) => [amount, unit, substance].join(' '))).toEqual(['1.5 gram shabu', '0.25 gram shabu', '2 butir ekstasi', '2 paket shabu']);
    expect((await planner.get(`/api/plans/${planId}/datasets`)).body).toMatchObject({ datasets: [], others: [] });
  });

  it('what a person confirmed is stored with file, hash and who; a dash is not stated, which is no zero', async () => {
    const planId = await aPlan();
    const { body: draft } = await read(planId, { text: TABLE });
    const { status, body } = await confirm(planId, draft, confirmAll(draft));
    expect(status).toBe(200);
    expect(body.datasets).toMatchObject([{ source: 'POLDA NTT', observations: 12 }]);
    const { body: listed } = await planner.get(`/api/plans/${planId}/datasets`);
    expect(listed.datasets[0]).toMatchObject({ source: 'POLDA NTT', fileName: 'kasus.md', origin: 'file', fromYear: 2022, toYear: 2023, importedBy: 'Pengguna komputer ini', sha256: draft.sha256 });
    const of = (region: string, year: number, measure: string) => listed.datasets[0].observations.filter((each: Draft) => each.region === region && each.year === year && each.measure === measure).map((each: Draft) => each.value);
    expect(of('53.04', 2022, 'kasus')).toEqual(['4']);
    expect(of('53.04', 2023, 'kasus')).toEqual([null]);
    expect(of('53.71', 2023, 'barang-bukti')).toEqual(['0.25', '2']);
  });

  it('nothing is stored while a name, a count or a line is undecided; with answers it is', async () => {
    const planId = await aPlan();
    const { body: draft } = await read(planId, { text: DOUBTFUL });
    const [table] = draft.tables;
    const belu = table.regions.find((region: Draft) => region.raw === 'Kab. Bellu');
    expect(belu).toMatchObject({ code: '53.04', how: 'misspelt', asked: true });
    expect(table.lines.at(-1).unclear.map(({ kind }: Draft) => kind)).toEqual(['substance-missing', 'approximate']);
    const answers = confirmAll(draft);
    const refused = await confirm(planId, draft, answers);
    expect(refused).toMatchObject({ status: 422, body: { code: 'dataset-undecided', details: { open: 2 } } });
    expect((await confirm(planId, draft, { ...answers, lines: answers.lines.slice(1), regions: [{ path: belu.path, code: '53.04' }] })).body.details.kind).toBe('count');
    expect((await planner.get(`/api/plans/${planId}/datasets`)).body.datasets).toEqual([]);
    const unread = table.counts.find((count: Draft) => count.state === 'unreadable');
    const last = table.lines.at(-1);
    const decided = { ...answers, regions: [{ path: belu.path, code: '53.04' }], counts: [{ key: unread.key, value: '4' }], lines: answers.lines.map((line: Draft) => (line.key === last.key ? { key: line.key, taken: { substance: 'shabu', unit: 'paket', amount: '2', quality: null } } : line)) };
    expect((await confirm(planId, draft, decided)).status).toBe(200);
    const { datasets: [dataset] } = (await planner.get(`/api/plans/${planId}/datasets`)).body;
    expect(dataset.observations.find((each: Draft) => each.raw === '± 2 Paket')).toMatchObject({ region: '53.04', substance: 'shabu', unit: 'paket', value: '2' });
    expect(dataset.observations.find((each: Draft) => each.raw === '4x')).toMatchObject({ value: '4' });
  });

  it('a command sent twice makes one dataset; the same table a second time is refused', async () => {
    const planId = await aPlan();
    const { body: draft } = await read(planId, { text: TABLE });
    const once = command({ fileId: draft.fileId, answers: confirmAll(draft) });
    const first = await planner.post(`/api/plans/${planId}/datasets`, once);
    expect((await planner.post(`/api/plans/${planId}/datasets`, once)).body).toEqual(first.body);
    expect((await read(planId, { text: TABLE })).body.fileId).toBe(draft.fileId);
    expect((await confirm(planId, draft, confirmAll(draft))).body.code).toBe('dataset-exists');
    expect((await planner.get(`/api/plans/${planId}/datasets`)).body.datasets).toHaveLength(1);
  });

  it('a correction keeps the original, says who and why, and is corrected in its turn; nothing can be overwritten in the database', async () => {
    const planId = await aPlan();
    const { body: draft } = await read(planId, { text: TABLE });
    const { body: made } = await confirm(planId, draft, confirmAll(draft));
    const at = `/api/plans/${planId}/datasets/${made.datasets[0].id}/corrections`;
    const kupang = async (): Promise<Draft[]> => (await planner.get(`/api/plans/${planId}/datasets`)).body.datasets[0].observations.filter((each: Draft) => each.region === '53.71' && each.year === 2022 && each.measure === 'kasus');
    const [original] = await kupang();
    expect((await planner.post(at, command({ observationId: original.id, value: '3', reason: ' ' }))).body.code).toBe('correction-reason-needed');
    expect((await planner.post(at, command({ observationId: original.id, value: '2.5', reason: 'salah ketik' }))).body.code).toBe('observation-value');
    const { body: corrected } = await planner.post(at, command({ observationId: original.id, value: '3', reason: 'Rekap akhir tahun POLDA' }));
    expect((await planner.post(at, command({ observationId: original.id, value: '5', reason: 'lagi' }))).body).toMatchObject({ code: 'observation-superseded', details: { value: '3' } });
    await planner.post(at, command({ observationId: corrected.observationId, value: null, reason: 'Belum dirilis' }));
    const all = await kupang();
    expect(all.map(({ value, reason }: Draft) => [value, reason])).toEqual([['2', null], ['3', 'Rekap akhir tahun POLDA'], [null, 'Belum dirilis']]);
    expect(standing({ observations: all })).toMatchObject([{ value: null, enteredBy: 'Pengguna komputer ini' }]);
    await expect(sql`update tenun.observation set value = 9`.execute(server.store.db)).rejects.toThrow('never changed');
    await expect(sql`delete from tenun.dataset_file`.execute(server.store.db)).rejects.toThrow('never changed');
    const history = (await planner.get(`/api/plans/${planId}/history`)).body;
    expect(history.entries.slice(0, 3).map((entry: Draft) => entry.kind)).toEqual(['dataset-correct', 'dataset-correct', 'dataset-import']);
    const { rows } = await sql<{ action: string }>`select action from tenun.audit_entry where plan_id = ${planId} and action like 'plan.dataset%' order by audit_id`.execute(server.store.db);
    expect(rows.map(({ action }) => action)).toEqual(['plan.dataset-import', 'plan.dataset-correct', 'plan.dataset-correct']);
  });

  it('people pasted from a spreadsheet give rates; the row of the province is no kab/kota', async () => {
    const planId = await aPlan();
    const { body: cases } = await read(planId, { text: TABLE });
    await confirm(planId, cases, confirmAll(cases));
    const { body: draft } = await read(planId, { text: POPULATION, paste: true });
    expect(draft.tables[0]).toMatchObject({ subject: 'penduduk', sourceKey: 'bps', years: [2022, 2023], regions: [{ code: '53.04' }, { code: '53.71' }] });
    await confirm(planId, draft, confirmAll(draft));
    const { body } = await planner.get(`/api/plans/${planId}/region-facts`);
    expect(body.population).toMatchObject({ year: 2023, source: 'BPS', people: { '53.04': '235000' } });
    expect(body.population.people).not.toHaveProperty('53.71');
    expect(body.facts).toContainEqual(expect.objectContaining({ region: '53.71', year: 2023, source: 'POLDA NTT', layer: { kind: 'seizure', substance: 'shabu', unit: 'gram' }, value: '0.25', gap: null }));
    expect(body.facts).toContainEqual(expect.objectContaining({ region: '53.04', year: 2023, layer: { kind: 'cases' }, value: null, gap: 'not-stated' }));
  });

  it('the case tables of the plan itself are taken over in one step; then plan and dataset say the same', async () => {
    const planId = await planner.hasPlan({ office: 'BNN Kabupaten Belu', more: `## DATA KASUS\n\n### ${TABLE}` });
    const { status, body: draft } = await planner.post(`/api/plans/${planId}/datasets/drafts/from-plan`, {});
    expect(status).toBe(200);
    expect(draft).toMatchObject({ fileName: 'RKT BNN Kabupaten Belu 2025', tables: [{ source: 'POLDA NTT', years: [2022, 2023] }] });
    expect((await confirm(planId, draft, confirmAll(draft))).status).toBe(200);
    const { datasets: [dataset] } = (await planner.get(`/api/plans/${planId}/datasets`)).body;
    expect(dataset).toMatchObject({ origin: 'plan', source: 'POLDA NTT' });
    const without = await aPlan();
    expect((await planner.post(`/api/plans/${without}/datasets/drafts/from-plan`, {})).body.code).toBe('no-case-table');
  });

  it('a figure in the text is printed with the value of the dataset, and with its correction', async () => {
    const planId = await planner.hasPlan({ office: 'BNN Kota Kupang', more: `## DATA KASUS\n\n### ${TABLE}` });
    const { body: draft } = await planner.post(`/api/plans/${planId}/datasets/drafts/from-plan`, {});
    const { body: made } = await confirm(planId, draft, confirmAll(draft));
    const { datasets: [dataset] } = (await planner.get(`/api/plans/${planId}/datasets`)).body;
    const belu = dataset.observations.find((each: Draft) => each.region === '53.04' && each.year === 2022 && each.measure === 'kasus');
    await planner.post(`/api/plans/${planId}/datasets/${made.datasets[0].id}/corrections`, command({ observationId: belu.id, value: '1234', reason: 'Rekap akhir' }));
    const paragraph = { kind: 'paragraph', id: 'klaim', place: { line: null, cell: null }, content: [{ text: 'Tercatat ' }, { figure: 'kasus.polda.2022.total', stated: null }, { text: ' kasus.' }] };
    const added = await planner.post(`/api/plans/${planId}/edits`, command({ expectedRevision: 0, label: 'Tambah kalimat', edits: [{ op: 'insert-block', block: paragraph, before: (await planner.content(planId)).blocks[4]!.id }] }));
    expect(added.body).toMatchObject({ revision: 1 });
    const printed = await server.app.inject({ url: `/api/plans/${planId}/documents/rkt.docx`, headers: { host: 'localhost:3000' } });
    expect(strFromU8(unzipSync(new Uint8Array(printed.rawPayload))['word/document.xml']!)).toContain('1.236');
  });

  it('the file is given back byte for byte', async () => {
    const planId = await aPlan();
    const { body: draft } = await read(planId, { text: TABLE });
    const { body: made } = await confirm(planId, draft, confirmAll(draft));
    const response = await server.app.inject({ url: `/api/plans/${planId}/datasets/${made.datasets[0].id}/file`, headers: { host: 'localhost:3000' } });
    expect(response.headers['content-disposition']).toContain('attachment');
    expect(response.body).toBe(TABLE);
  });

  it('taken back, a dataset is listed with who and why, and can be linked again', async () => {
    const planId = await aPlan();
    const { body: draft } = await read(planId, { text: TABLE });
    const { body: made } = await confirm(planId, draft, confirmAll(draft));
    const at = `/api/plans/${planId}/datasets/${made.datasets[0].id}`;
    expect((await planner.post(`${at}/withdraw`, command({ reason: 'Berkas lama' }))).status).toBe(200);
    expect((await planner.get(`/api/plans/${planId}/datasets`)).body).toMatchObject({ datasets: [], others: [{ source: 'POLDA NTT' }], withdrawn: [{ reason: 'Berkas lama', by: 'Pengguna komputer ini' }] });
    expect((await planner.post(`${at}/withdraw`, command({ reason: 'lagi' }))).body.code).toBe('not-found');
    await planner.post(`${at}/link`, command());
    expect((await planner.get(`/api/plans/${planId}/datasets`)).body.datasets).toHaveLength(1);
  });

  it('a dataset of another office is out of reach', async () => {
    const [own, other] = [await aPlan(), await aPlan()];
    const { body: draft } = await read(own, { text: TABLE });
    const { body: made } = await confirm(own, draft, confirmAll(draft));
    expect((await planner.post(`/api/plans/${other}/datasets/${made.datasets[0].id}/link`, command())).status).toBe(404);
    expect((await confirm(other, draft, confirmAll(draft))).status).toBe(404);
    expect((await planner.get(`/api/plans/${other}/datasets`)).body).toMatchObject({ datasets: [], others: [] });
  });

  it('a file without such a table, an empty one and an unknown one are refused in words', async () => {
    const planId = await aPlan();
    expect(await read(planId, { text: '# Catatan\n\nTidak ada tabel.\n' })).toMatchObject({ status: 422, body: { code: 'no-case-table' } });
    expect(await read(planId, { text: '', name: 'kosong.xlsx' })).toMatchObject({ status: 422, body: { code: 'dataset-unreadable' } });
    expect(await read(planId, { text: '\u0089PNG\r\n\u001a\n\u0000', name: 'peta.png' })).toMatchObject({ status: 422, body: { code: 'dataset-unreadable' } });
    expect(await read(planId, { text: `Data Kasus POLDA NTT\n\n| No | Kab/Kota | Kasus 2023 | Tersangka 2023 |\n|---|---|---|---|\n${'| 1 | Belu | 1 | 1 |\n'.repeat(5001)}` })).toMatchObject({ status: 422, body: { code: 'dataset-too-long', details: { rows: 5002 } } });
    expect((await read(planId, { text: ' ', paste: true })).body.code).toBe('file-missing');
    expect((await read(randomUUID(), { text: TABLE })).status).toBe(404);
  });

  describe.skipIf(!existsSync('/usr/bin/soffice'))('workbooks that LibreOffice saved', () => {
    const html = `<table><tr><td colspan="8">REKAPITULASI KASUS NARKOTIKA POLDA NTT</td></tr><tr></tr><tr><td rowspan="2">No</td><td rowspan="2">Kota/Kab</td><td colspan="3">2022</td><td colspan="3">2023</td></tr><tr><td>Kss</td><td>TSK</td><td>BB</td><td>Kss</td><td>TSK</td><td>BB</td></tr><tr><td>1</td><td>Kota Kupang</td><td>2</td><td>3</td><td>1,5 Gram Shabu</td><td>1</td><td>1</td><td>0,25 Gram Shabu dan 2 butir ekstasi</td></tr><tr><td>2</td><td>Kab. Belu</td><td>4</td><td>4</td><td>2 Paket Shabu</td><td>-</td><td>-</td><td>-</td></tr></table>`;

    it.each(['xlsx', 'ods'])('.%s says what the text says, each figure with its cell', async (format) => {
      const folder = mkdtempSync(join(tmpdir(), 'tenun-'));
      try {
        writeFileSync(join(folder, 'rekap.html'), `<html><head><meta charset="utf-8"></head><body>${html}</body></html>`);
        spawnSync('/usr/bin/soffice', ['--headless', `-env:UserInstallation=file://${folder}/profil`, '--infilter=HTML (StarCalc)', '--convert-to', format, '--outdir', folder, join(folder, 'rekap.html')], { timeout: 120_000 });
        const planId = await aPlan();
        const { body: fromText } = await read(planId, { text: TABLE });
        const { status, body } = await read(planId, { text: new Uint8Array(readFileSync(join(folder, `rekap.${format}`))), name: `rekap.${format}` });
        expect(status).toBe(200);
        const said = (draft: Draft) => draft.tables.map((table: Draft) => ({ source: table.source, counts: table.counts.map((count: Draft) => [count.year, count.measure, count.value]), lines: table.lines.map((line: Draft) => [line.year, line.amount, line.unit, line.substance]) }));
        expect(said(body)).toEqual(said(fromText));
        expect(body.tables[0].lines[0].place.cell).toMatch(/!\d+$/);
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    }, 150_000);
  });
});
