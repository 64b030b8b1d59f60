// Opens the place where plans are kept: a PostgreSQL server by its address, or the embedded one in a folder. The same SQL runs on both.

import { chmodSync, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Kysely, PostgresDialect } from 'kysely';
import { Pool } from 'pg';
import { ContentCache } from './content-cache.ts';
import type { CheckedPlan } from '../lint/check-plan.ts';
import { openEmbedded } from './embedded.ts';
import { lockFolder } from './folder-lock.ts';
import { migrate } from './migrate.ts';
import type { DB } from './schema.ts';
import { StoreUnusable } from './store-unusable.ts';

export interface StoreOptions {
  /** Folder of the embedded database; `null` keeps it in memory. Not used when `databaseUrl` is given. */
  readonly dataDir?: string | null;
  /** `postgres://user@host:port/database` */
  readonly databaseUrl?: string | undefined;
  /** Connections to a PostgreSQL server; the embedded one has one. */
  readonly poolSize?: number;
}

export interface Store {
  readonly db: Kysely<DB>;
  readonly kind: 'embedded' | 'server';
  /** Contents by version and revision: a revision never changes, so what is here is always right. */
  readonly contents: ContentCache;
  /** Checks that are being computed, by version and revision. */
  readonly checks: Map<string, Promise<CheckedPlan>>;
  /** Says in the data folder where this process can be reached, so that a command on the same machine can ask it. */
  announce(url: string): void;
  close(): Promise<void>;
}

/** Opens, locks and migrates. Throws `StoreUnusable` with a sentence for a person. */
export async function openStore(options: StoreOptions = {}): Promise<Store> {
  const { db, kind, announce, close } = await openDatabase(options);
  try {
    await migrate(db);
  } catch (error) {
    await close();
    throw isUnreachable(error) ? new StoreUnusable('database-unreachable', { reason: error.message }) : error;
  }
  return { db: db as unknown as Kysely<DB>, kind, contents: new ContentCache(), checks: new Map(), announce, close };
}

/** Opens and locks the database as it is, without bringing it to the shape of this Tenun: for restoring and for looking at what is wrong. */
export async function openDatabase(options: StoreOptions = {}): Promise<OpenDatabase> {
  const opened = options.databaseUrl === undefined || options.databaseUrl === '' ? await openFolder(options.dataDir === undefined ? 'data' : options.dataDir) : openServer(options.databaseUrl, options.poolSize ?? 10);
  return { ...opened, db: new Kysely<unknown>({ dialect: new PostgresDialect({ pool: opened.pool }) }).withSchema('tenun') };
}

export interface OpenDatabase extends Opened {
  readonly db: Kysely<unknown>;
}

interface Opened {
  readonly pool: Pool;
  readonly kind: Store['kind'];
  announce(url: string): void;
  close(): Promise<void>;
}

async function openFolder(dataDir: string | null): Promise<Opened> {
  if (dataDir === null) return { kind: 'embedded', announce: () => undefined, ...(await openEmbedded(null)) };
  const folder = resolve(dataDir);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  chmodSync(folder, 0o700);
  const lock = await lockFolder(folder);
  try {
    const embedded = await openEmbedded(join(folder, 'database'));
    return {
      kind: 'embedded',
      pool: embedded.pool,
      announce: (url) => lock.announce(url),
      async close() {
        await embedded.close();
        lock.release();
      },
    };
  } catch (error) {
    lock.release();
    throw error;
  }
}

function openServer(databaseUrl: string, poolSize: number): Opened {
  const pool = new Pool({ connectionString: databaseUrl, max: poolSize, application_name: 'tenun' });
  // A connection that breaks while idle is replaced by the pool; without a listener it would end the process.
  pool.on('error', () => undefined);
  return { kind: 'server', pool, announce: () => undefined, close: () => pool.end() };
}

function isUnreachable(error: unknown): error is Error {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return ['ECONNREFUSED', 'ENOTFOUND', 'ETIMEDOUT', 'ECONNRESET', 'EAI_AGAIN', '3D000', '28P01', '28000'].includes(code);
}
