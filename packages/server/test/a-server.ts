// A server for a test: on the embedded database in memory, and on PostgreSQL when TENUN_TEST_DATABASE_URL is set; and a planner who talks to it over HTTP.

import { randomUUID } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { Client } from 'pg';
import type { WirePlan } from '@tenun/domain';
import { buildApp } from '../src/build-app.ts';
import { openStore, type Store } from '../src/database/open-store.ts';
import { planFile, type PlanFileFacts } from './a-plan-file.ts';

export interface TestDatabase {
  readonly name: string;
  open(): Promise<{ readonly store: Store; close(): Promise<void> }>;
}

const server = process.env['TENUN_TEST_DATABASE_URL'];

/** The run beside the one on the embedded database need not tell every story twice. */
const serverOnly = server !== undefined && process.env['TENUN_TEST_SERVER_ONLY'] === '1';

/** Every story is told on each of these. */
export const DATABASES: readonly TestDatabase[] = [
  ...(serverOnly ? [] : [{
    name: 'embedded',
    async open() {
      const store = await openStore({ dataDir: null });
      return { store, close: () => store.close() };
    },
  }]),
  ...(server === undefined ? [] : [{ name: 'PostgreSQL', open: () => onServer(server) }]),
];

/** A database of its own, dropped at the end. */
async function onServer(url: string): Promise<{ readonly store: Store; close(): Promise<void> }> {
  const name = `tenun_test_${randomUUID().replaceAll('-', '').slice(0, 12)}`;
  await onAdmin(url, `create database ${name}`);
  const own = new URL(url);
  own.pathname = `/${name}`;
  const store = await openStore({ databaseUrl: own.href });
  return {
    store,
    async close() {
      await store.close();
      await onAdmin(url, `drop database ${name} with (force)`);
    },
  };
}

async function onAdmin(url: string, statement: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  await client.query(statement);
  await client.end();
}

export interface Answer<T> {
  readonly status: number;
  readonly body: T;
}

// Tests read what they expect; the contract itself is checked by the server's own schemas.
type Json = ReturnType<typeof JSON.parse>;

export interface Planner {
  get<T = Json>(path: string, headers?: Record<string, string>): Promise<Answer<T>>;
  post<T = Json>(path: string, body: unknown, headers?: Record<string, string>): Promise<Answer<T>>;
  upload(file: string | Uint8Array, name?: string, fields?: Record<string, string>): Promise<Answer<Json>>;
  /** Imports the plan of `planFile` as a new plan. */
  hasPlan(facts?: PlanFileFacts): Promise<string>;
  content(planId: string): Promise<WirePlan & { readonly revision: number }>;
}

export interface TestServer {
  readonly app: FastifyInstance;
  readonly store: Store;
  readonly planner: Planner;
  close(): Promise<void>;
}

export async function startTestServer(database: TestDatabase, faults: unknown[] = []): Promise<TestServer> {
  const opened = await database.open();
  const app = await buildApp(opened.store, { onFault: (_reference, error) => faults.push(error) });
  return {
    app,
    store: opened.store,
    planner: plannerOf(app),
    async close() {
      await app.close();
      await opened.close();
    },
  };
}

export function command(body: Record<string, unknown> = {}): Record<string, unknown> {
  return { commandId: randomUUID(), ...body };
}

export function plannerOf(app: FastifyInstance): Planner {
  const send = async (method: 'GET' | 'POST', url: string, payload?: object | Buffer, headers: Record<string, string> = {}): Promise<Answer<Json>> => {
    const response = await app.inject({ method, url, headers: { host: 'localhost:3000', ...headers }, ...(payload === undefined ? {} : { payload }) });
    return { status: response.statusCode, body: (response.headers['content-type'] ?? '').toString().includes('json') ? response.json() : response.body };
  };
  const planner: Planner = {
    get: (path, headers) => send('GET', path, undefined, headers),
    post: (path, body, headers) => send('POST', path, body as object, headers),
    async upload(file, name = 'rkt.md', fields = {}) {
      const form = new FormData();
      for (const [field, value] of Object.entries(fields)) form.set(field, value);
      form.set('file', new File([typeof file === 'string' ? file : new Uint8Array(file)], name));
      const request = new Request('http://localhost', { method: 'POST', body: form });
      return send('POST', '/api/imports', Buffer.from(await request.arrayBuffer()), { 'content-type': request.headers.get('content-type') ?? '' });
    },
    async hasPlan(facts) {
      const { body } = await planner.upload(planFile(facts));
      const applied = await planner.post(`/api/imports/${body.importId}/apply`, command({ mode: 'new' }));
      if (applied.status !== 200) throw new Error(JSON.stringify(applied.body));
      return applied.body.planId;
    },
    async content(planId) {
      const { body } = await planner.get(`/api/plans/${planId}`);
      return { ...body.content, revision: body.revision };
    },
  };
  return planner;
}
