import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { command, DATABASES, startTestServer, type Planner, type TestServer } from './a-server.ts';

describe.each(DATABASES)('plans are begun on $name', (database) => {
  let server: TestServer;
  let planner: Planner;
  const faults: unknown[] = [];
  beforeAll(async () => {
    server = await startTestServer(database, faults);
    planner = server.planner;
  });
  afterAll(async () => {
    await server.close();
    expect(faults).toEqual([]);
  });

  const profile = { office: 'BNN Kabupaten Rote Ndao', officeKind: 'kabupaten-kota', regionCode: '53.14', year: 2027, address: null, city: null, date: null, signatory: null };

  it('perencana Rote Ndao begins a blank plan once; a second for the year is refused and names the first', async () => {
    const begin = command({ from: { kind: 'blank', profile } });
    const { status, body } = await planner.post('/api/plans', begin);
    expect([status, body.revision]).toEqual([200, 0]);
    expect(await planner.post('/api/plans', begin)).toEqual({ status: 200, body });
    expect((await planner.post('/api/plans', command({ from: { kind: 'blank', profile } }))).body).toMatchObject({ code: 'plan-exists', details: { planId: body.planId } });
    expect((await planner.content(body.planId)).blocks.length).toBeGreaterThan(40);
    expect((await planner.get(`/api/plans/${body.planId}/findings`)).body.findings.filter((finding: { severity: string }) => finding.severity === 'error')).toEqual([]);
  });

  it('an office writes its name in other ways and is still the same office', async () => {
    const again = await planner.post('/api/plans', command({ from: { kind: 'blank', profile: { ...profile, office: 'Badan Narkotika Nasional  KABUPATEN Rote Ndao' } } }));
    expect(again.body.code).toBe('plan-exists');
  });

  it('next year’s plan is begun from this one: amounts indexed, targets as last year’s results', async () => {
    const source = await planner.hasPlan({ year: 2025 });
    const { body } = await planner.post('/api/plans', command({ from: { kind: 'next-year', planId: source, options: { amounts: { how: 'index', factor: '1.1' }, volumes: { how: 'keep' }, targets: { how: 'clear' }, prose: 'keep' } } }));
    const next = await planner.content(body.planId);
    expect(next.profile).toMatchObject({ office: 'BNN Kabupaten Belu', year: 2026, date: null });
    expect(next.nodes.find((node) => node.code === '051')?.amount).toEqual({ raw: '18.700.000', value: '18700000' });
    expect(next.indicators[0]?.target).toBeNull();
    expect(JSON.stringify(next.blocks)).toContain('CAPAIAN KINERJA TAHUN 2025');
  });

  it('five who begin the same plan at once make one plan, of one office', async () => {
    const office = 'BNN Kabupaten Sumba Barat Daya';
    const answers = await Promise.all(Array.from({ length: 5 }, () => planner.post('/api/plans', command({ from: { kind: 'blank', profile: { ...profile, office } } }))));
    expect(answers.map((answer) => answer.body.code ?? 'made').toSorted()).toEqual(['made', 'plan-exists', 'plan-exists', 'plan-exists', 'plan-exists']);
    expect(await server.store.db.selectFrom('satker').select('satker_id').where('name', '=', office).execute()).toHaveLength(1);
  });

  it('without an office or a year nothing is begun', async () => {
    expect((await planner.post('/api/plans', command({ from: { kind: 'blank', profile: { ...profile, office: ' ' } } }))).body.code).toBe('office-unknown');
    expect((await planner.post('/api/plans', command({ from: { kind: 'blank', profile: { ...profile, year: null } } }))).body.code).toBe('year-unknown');
  });
});
