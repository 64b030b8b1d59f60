import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { buildApp } from '../src/build-app.ts';
import type { Writer } from '../src/request/act.ts';
import { endpoint } from '../src/request/endpoint.ts';
import { mayDo, type Permission } from '../src/request/permission.ts';
import { PROBLEMS } from '../src/request/problem.ts';
import { NotLocal, startServer } from '../src/start-server.ts';
import { command, DATABASES, startTestServer, type Planner, type TestServer } from './a-server.ts';

describe.each(DATABASES)('every request takes one path on $name', (database) => {
  let server: TestServer;
  let planner: Planner;
  beforeAll(async () => {
    server = await startTestServer(database);
    planner = server.planner;
  });
  afterAll(() => server.close());

  /** The application with one more endpoint. */
  async function appWith(route: ReturnType<typeof endpoint>, faults: unknown[] = []): Promise<Awaited<ReturnType<typeof buildApp>>> {
    const app = await buildApp(server.store, { onFault: (_reference, error) => faults.push(error) });
    route(app, server.store);
    return app;
  }

  const get = { method: 'GET' as const, path: '/api/coba', tag: 'Coba', summary: '', reply: z.strictObject({ done: z.boolean() }), problems: [] };
  const headers = { host: 'localhost' };

  it('a request that ends without having checked a permission fails, and what it did is not kept', async () => {
    const app = await appWith(endpoint({ ...get, async act() { return { done: true }; } }));
    const response = await app.inject({ url: '/api/coba', headers });
    expect([response.statusCode, response.json().code]).toEqual([500, 'permission-not-checked']);
    await app.close();
  });

  it('a write without a checked permission is refused before it happens', async () => {
    const app = await appWith(endpoint({ ...get, method: 'POST', async act(act) {
      await act.record({ action: 'coba', satkerId: '00000000-0000-4000-8000-000000000000' }, async () => undefined);
      return { done: true };
    } }));
    expect((await app.inject({ method: 'POST', url: '/api/coba', headers })).json().code).toBe('permission-not-checked');
    await app.close();
  });

  it('a permission for one satker is none for another', async () => {
    const app = await appWith(endpoint({ ...get, method: 'POST', async act(act) {
      act.allow('plan.edit', '00000000-0000-4000-8000-000000000001');
      await act.record({ action: 'coba', satkerId: '00000000-0000-4000-8000-000000000002' }, async () => undefined);
      return { done: true };
    } }));
    expect((await app.inject({ method: 'POST', url: '/api/coba', headers })).json().code).toBe('permission-not-checked');
    await app.close();
  });

  it('the database itself refuses a query that writes', async () => {
    const faults: unknown[] = [];
    const app = await appWith(endpoint({ ...get, async act(act) {
      act.allow('plan.read', null);
      await (act.db as unknown as Writer).insertInto('satker').values({ satker_id: '00000000-0000-4000-8000-000000000003', name: 'x', name_key: 'x' }).execute();
      return { done: true };
    } }), faults);
    expect((await app.inject({ url: '/api/coba', headers })).statusCode).toBe(500);
    expect(faults).toMatchObject([{ code: '25006' }]);
    await app.close();
  });

  it('a fault answers with a reference and a sentence, and tells nothing of the inside', async () => {
    const faults: unknown[] = [];
    const app = await appWith(endpoint({ ...get, async act(): Promise<{ done: boolean }> { throw new Error('rahasia'); } }), faults);
    const response = await app.inject({ url: '/api/coba', headers });
    expect(response.json()).toMatchObject({ status: 500, code: 'internal', message: { id: expect.stringContaining('tidak ada yang diubah') } });
    expect(response.body).not.toContain('rahasia');
    expect(faults).toHaveLength(1);
    await app.close();
  });

  it('a reply that breaks its own contract is a fault, not an answer', async () => {
    const app = await appWith(endpoint({ ...get, async act(act) {
      act.allow('plan.read', null);
      return { done: 'ya' as unknown as boolean };
    } }));
    expect((await app.inject({ url: '/api/coba', headers })).json().code).toBe('internal');
    await app.close();
  });

  it('every write leaves its audit entry: who, what, on which permission; entries are never changed or removed', async () => {
    const planId = await planner.hasPlan({ year: 2011 });
    const { nodes } = await planner.content(planId);
    const edit = command({ expectedRevision: 0, label: 'Ubah nama', edits: [{ op: 'set-node', id: nodes[0]!.id, field: 'name', text: 'Advokasi' }] });
    await planner.post(`/api/plans/${planId}/edits`, edit);
    const refused = command({ expectedRevision: 9, label: 'Basi', edits: [{ op: 'set-node', id: nodes[0]!.id, field: 'name', text: 'x' }] });
    await planner.post(`/api/plans/${planId}/edits`, refused);
    const entries = await server.store.db.selectFrom('audit_entry').select(['actor', 'permission', 'action', 'command_id', 'details']).where('plan_id', '=', planId).orderBy('audit_id').execute();
    expect(entries.map((entry) => [entry.actor, entry.permission, entry.action])).toEqual([['lokal', 'plan.import', 'plan.import'], ['lokal', 'plan.edit', 'plan.edit']]);
    expect(entries[1]).toMatchObject({ command_id: edit['commandId'], details: { label: 'Ubah nama' } });
    await expect(server.store.db.deleteFrom('audit_entry').execute()).rejects.toThrow(/never changed or removed/);
    await expect(server.store.db.updateTable('command').set({ label: '' }).execute()).rejects.toThrow(/never changed or removed/);
  });

  it('answers in Indonesian, and in English when asked for', async () => {
    const path = '/api/plans/00000000-0000-4000-8000-000000000009';
    expect((await planner.get(path)).body.detail).toMatch(/tidak ada\.$/);
    expect((await planner.get(path, { 'accept-language': 'en-GB,en;q=0.9' })).body.detail).toMatch(/^There is no plan/);
    expect((await planner.get('/api/tidak-ada')).body).toMatchObject({ status: 404, code: 'not-found' });
  });
});

describe('until people have accounts Tenun serves this machine only', () => {
  it('refuses to listen where others could reach it', async () => {
    for (const host of ['0.0.0.0', '::', '192.168.1.7', 'example.org']) await expect(startServer({ host, port: 0 })).rejects.toBeInstanceOf(NotLocal);
  });

  it('refuses a page that gave this machine another name, and changes that another page sends', async () => {
    const server = await startTestServer(DATABASES[0]!);
    const { planner } = server;
    expect((await planner.get('/api/health')).status).toBe(200);
    expect((await planner.get('/api/health', { host: 'jahat.example' })).body.code).toBe('host-not-allowed');
    expect((await planner.get('/api/health', { host: 'localhost.jahat.example:3000' })).body.code).toBe('host-not-allowed');
    expect((await planner.post('/api/plans', {}, { origin: 'http://jahat.example' })).body.code).toBe('origin-not-allowed');
    expect((await planner.post('/api/plans', {}, { 'sec-fetch-site': 'cross-site' })).body.code).toBe('origin-not-allowed');
    expect((await planner.post('/api/plans', {}, { origin: 'http://localhost:3000', 'sec-fetch-site': 'same-origin' })).body.code).toBe('not-valid');
    await server.close();
  });

  it('sends a policy that lets no foreign script run', async () => {
    const server = await startTestServer(DATABASES[0]!);
    const response = await server.app.inject({ url: '/api/health', headers: { host: 'localhost' } });
    expect(response.headers['content-security-policy']).toContain("script-src 'self'");
    expect(response.headers['x-content-type-options']).toBe('nosniff');
    await server.close();
  });

  it('an unknown permission, or an unknown person, may nothing', () => {
    expect(mayDo({ id: 'lokal', name: '' }, 'plan.delete' as Permission, null)).toBe(false);
    expect(mayDo({ id: 'orang-lain', name: '' }, 'plan.read', null)).toBe(false);
  });
});

describe('the catalogue of problems', () => {
  it('has a title in both languages and an error status for each', () => {
    for (const { status, title } of Object.values(PROBLEMS)) {
      expect(status).toBeGreaterThanOrEqual(400);
      expect(title.id).not.toBe(title.en);
    }
  });
});

