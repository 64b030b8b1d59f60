// Opens a database of its own for the benchmark: the embedded one in a folder, or one on a PostgreSQL server that is dropped afterwards.

import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore, type Store } from '@tenun/server';
import pg from 'pg';

export interface BenchDatabase {
  readonly store: Store;
  close(): Promise<void>;
}

export type DatabaseKind = 'embedded' | 'server';

export const SERVER = process.env['TENUN_BENCH_DATABASE_URL'] ?? 'postgres://postgres@127.0.0.1:5432/postgres';

/** Null when there is no PostgreSQL server to measure on. */
export async function openBenchDatabase(kind: DatabaseKind): Promise<BenchDatabase | null> {
  if (kind === 'embedded') {
    const folder = mkdtempSync(join(tmpdir(), 'tenun-bench-agency-'));
    const store = await openStore({ dataDir: folder });
    return { store, async close() {
      await store.close();
      rmSync(folder, { recursive: true, force: true });
    } };
  }
  const name = `tenun_bench_${randomUUID().replaceAll('-', '').slice(0, 12)}`;
  if (!(await onServer(`create database ${name}`))) return null;
  const own = new URL(SERVER);
  own.pathname = `/${name}`;
  const store = await openStore({ databaseUrl: own.href });
  return { store, async close() {
    await store.close();
    await onServer(`drop database ${name} with (force)`);
  } };
}

async function onServer(statement: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: SERVER, connectionTimeoutMillis: 3000 });
  try {
    await client.connect();
  } catch {
    return false;
  }
  await client.query(statement);
  await client.end();
  return true;
}
