// Stories of looking for words in the plans of many units and years.

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { agencyKeys, agencyPlan } from '../../../tests/agency/agency-plan.ts';
import { importPlans } from '../src/agency/import-plans.ts';
import { DATABASES, startTestServer, type TestServer } from './a-server.ts';

const plans = [...agencyKeys({ seed: 5, units: 6, years: 3 })].map(agencyPlan);
plans.push({ ...plans[0]!, profile: { ...plans[0]!.profile, year: 2019 }, nodes: plans[0]!.nodes.map((node) => (node.level === 'program' ? { ...node, name: `${node.name} di Kafé Élan` } : node)) });

interface Hit {
  readonly year: number;
  readonly kind: string;
  readonly planId: string;
  readonly text: string;
}

describe.each(DATABASES)('searching the plans of an agency ($name)', (database) => {
  let server: TestServer;
  const search = async (words: string): Promise<{ hits: Hit[]; more: boolean }> => (await server.planner.get(`/api/search?q=${encodeURIComponent(words)}`)).body;
  beforeAll(async () => {
    server = await startTestServer(database);
    await importPlans(server.store, plans.map((content, index) => ({ fileName: `${index}.md`, bytes: new TextEncoder().encode(`rkt ${index}`), read: { reader: 'text', content, unread: [], suppressions: [], notices: [] } })));
  });
  afterAll(() => server.close());

  it('finds a row in every plan that has it, the newest year first and plan by plan', async () => {
    const { hits, more } = await search('pembentukan UNIT');
    const having = plans.filter((plan) => plan.nodes.some((node) => node.name === 'Pembentukan Unit'));
    expect(more).toBe(false);
    expect(hits.filter((hit) => hit.kind === 'node')).toHaveLength(having.length);
    expect(hits.map((hit) => hit.year)).toEqual(hits.map((hit) => hit.year).toSorted((a, b) => b - a));
    expect(new Set(hits.map((hit) => hit.planId)).size).toBe(having.length);
  });

  it('finds rows by code, indicators by name and sentences of the text', async () => {
    expect((await search('3247.QDB.001')).hits.map((hit) => hit.kind)).toEqual(plans.map(() => 'node'));
    expect(new Set((await search('ketahanan keluarga')).hits.map((hit) => hit.kind))).toEqual(new Set(['indicator', 'text']));
    expect(new Set((await search('setiap triwulan')).hits.map((hit) => hit.kind))).toEqual(new Set(['text']));
  });

  it('shows a hundred hits and says that there are more', async () => {
    const { hits, more } = await search('belanja');
    expect(hits).toHaveLength(100);
    expect(more).toBe(true);
    expect(hits[0]!.year).toBe(2024);
  });

  it('finds accented letters as they are written, and takes a sign of the search language for itself', async () => {
    expect((await search('Kafé Élan')).hits.map((hit) => hit.year)).toEqual([2019, 2019]);
    expect((await search('kaf% elan')).hits).toEqual([]);
  });
});
