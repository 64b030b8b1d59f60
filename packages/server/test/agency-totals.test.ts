// Stories of the agency's totals: plans of several offices added up by program, kegiatan and KRO, told over HTTP on each database.

import { rollUp } from '@tenun/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { agencyKeys, agencyPlan } from '../../../tests/agency/agency-plan.ts';
import { foldRowName } from '../src/agency/fold-row-name.ts';
import { importPlans } from '../src/agency/import-plans.ts';
import { command, DATABASES, startTestServer, type TestServer } from './a-server.ts';

const keys = [...agencyKeys({ seed: 7, units: 8, years: 2 })];
const plans = keys.map(agencyPlan);

function imported(content: (typeof plans)[number], index: number) {
  return { fileName: `rkt-${index}.md`, bytes: new TextEncoder().encode(`rkt ${index}`), read: { reader: 'text', content, unread: [], suppressions: [], notices: [] } };
}

describe.each(DATABASES)('totals of the agency ($name)', (database) => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startTestServer(database);
    await importPlans(server.store, plans.map(imported));
  });
  afterAll(() => server.close());

  it('are, for each year, level and row, what the plans themselves add up to', async () => {
    const { status, body } = await server.planner.get('/api/agency/totals?level=kro');
    expect(status).toBe(200);
    const expected = new Map<string, bigint>();
    for (const plan of plans) {
      const rolled = rollUp(plan.nodes);
      const byId = new Map(plan.nodes.map((node) => [node.id, node]));
      for (const node of plan.nodes) {
        if (!['program', 'kegiatan', 'kro'].includes(node.level)) continue;
        const names = [];
        for (let at: typeof node | undefined = node; at !== undefined; at = at.parentId === null ? undefined : byId.get(at.parentId)) names.unshift(foldRowName(at.name));
        const key = [plan.profile.year, node.level, ...names].join(' / ');
        expected.set(key, (expected.get(key) ?? 0n) + rolled.get(node.id)!.computed!);
      }
    }
    const told = new Map(body.totals.map((total: { year: number; level: string; above: string[]; name: string; amount: string }) => [[total.year, total.level, ...[...total.above, total.name].map(foldRowName)].join(' / '), BigInt(total.amount)]));
    expect(told).toEqual(expected);
  });

  it('of the kegiatan of a year are those of the offices of that year alone, and say of how many', async () => {
    const { body } = await server.planner.get('/api/agency/totals?year=2023');
    expect(new Set(body.totals.map((total: { year: number }) => total.year))).toEqual(new Set([2023]));
    expect(new Set(body.totals.map((total: { level: string }) => total.level))).toEqual(new Set(['program', 'kegiatan']));
    expect(body.totals.find((total: { name: string }) => total.name === 'Kegiatan Penyelenggaraan Advokasi')).toMatchObject({ plans: 8, rows: 8, code: '3248', incomplete: 0 });
    expect(body.totals.find((total: { name: string }) => total.name === 'Kegiatan Pemberdayaan Alternatif')).toMatchObject({ plans: 2 });
  });

  it('of a province are those of its own offices; of a kabupaten, its one office', async () => {
    const inProvince = await server.planner.get('/api/agency/totals?year=2022&region=11');
    expect(inProvince.body.totals[0]).toMatchObject({ plans: 7 });
    const inDistrict = await server.planner.get('/api/agency/totals?year=2022&region=11.01');
    expect(inDistrict.body.totals[0]).toMatchObject({ plans: 1 });
  });

  it('refuse a level or region that is none, and say which', async () => {
    const { status, body } = await server.planner.get('/api/agency/totals?level=akun&region=NTT');
    expect(status).toBe(400);
    expect(body.code).toBe('not-valid');
  });
});

describe.each(DATABASES)('totals of plans that are not alike ($name)', (database) => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startTestServer(database);
  });
  afterAll(() => server.close());

  it('take a kegiatan as one however each office writes it, and say so when an amount cannot be computed', async () => {
    await server.planner.hasPlan({ office: 'BNN Kabupaten Belu', first: '18.000.000' });
    const other = await server.planner.hasPlan({ office: 'BNN Kota Kupang', first: '18.000.000' });
    const content = await server.planner.content(other);
    const kegiatan = content.nodes.find((node) => node.level === 'kegiatan')!;
    const renamed = await server.planner.post(`/api/plans/${other}/edits`, command({ expectedRevision: content.revision, label: 'Ubah nama', edits: [{ op: 'set-node', id: kegiatan.id, field: 'name', text: 'PENYELENGGARAAN  ADVOKASI' }] }));
    expect(renamed.status).toBe(200);
    const whole = await server.planner.get('/api/agency/totals');
    expect(whole.body.totals).toEqual([{ year: 2025, level: 'kegiatan', code: null, name: expect.stringMatching(/advokasi/i), above: [], plans: 2, rows: 2, amount: '60000000', readable: '60000000', incomplete: 0 }]);

    const leaf = content.nodes.at(-1)!;
    await server.planner.post(`/api/plans/${other}/edits`, command({ expectedRevision: content.revision + 1, label: 'Salah ketik', edits: [{ op: 'set-node', id: leaf.id, field: 'amount', text: '12,00,000' }] }));
    const broken = await server.planner.get('/api/agency/totals');
    expect(broken.body.totals[0]).toMatchObject({ amount: null, readable: '30000000', incomplete: 1 });
  });

  it('have nothing to say of an empty year', async () => {
    const { body } = await server.planner.get('/api/agency/totals?year=2019');
    expect(body.totals).toEqual([]);
  });
});
