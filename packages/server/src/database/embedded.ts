// The embedded PostgreSQL (PGlite): in this process, in one folder, for one office on one machine.

import { open, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { createPgConfig } from '@electric-sql/pglite/node-postgres';
import { Pool } from 'pg';

export interface Embedded {
  readonly pool: Pool;
  close(): Promise<void>;
}

/** PGlite runs without syncing by default; here a commit is on the disk before it is answered (WAL opened O_DSYNC). */
const DURABLE = ['-c', 'fsync=on', '-c', 'wal_sync_method=open_datasync'];
const CHECKPOINT_EVERY_MS = 120_000;

/** Opens the database in `folder`, or one in memory when `folder` is null. One connection: whoever comes second waits. */
export async function openEmbedded(folder: string | null): Promise<Embedded> {
  const pglite = folder === null ? new PGlite() : new PGlite(folder, { startParams: [...PGlite.defaultStartParams.filter((parameter) => parameter !== '-F'), ...DURABLE] });
  await pglite.waitReady;
  const pool = new Pool({ ...createPgConfig(pglite), max: 1 });
  const timer = folder === null ? undefined : setInterval(() => void checkpoint(pglite, folder), CHECKPOINT_EVERY_MS);
  timer?.unref();
  return {
    pool,
    async close() {
      clearInterval(timer);
      await pool.end();
      if (folder !== null) await checkpoint(pglite, folder);
      await pglite.close();
    },
  };
}

/** Writes out what is only in the write-ahead log, and syncs it: PGlite's own checkpoints do not reach the disk. */
async function checkpoint(pglite: PGlite, folder: string): Promise<void> {
  const before = await walPosition(pglite);
  if (before === lastCheckpoint.get(pglite)) return;
  await pglite.exec('checkpoint');
  lastCheckpoint.set(pglite, await walPosition(pglite));
  await syncTree(folder);
}

const lastCheckpoint = new WeakMap<PGlite, string>();

async function walPosition(pglite: PGlite): Promise<string> {
  const { rows } = await pglite.query<{ at: string }>('select pg_current_wal_insert_lsn()::text as at');
  return rows[0]?.at ?? '';
}

async function syncTree(folder: string): Promise<void> {
  for (const entry of await readdir(folder, { withFileTypes: true, recursive: true })) {
    if (!entry.isFile()) continue;
    const file = await open(join(entry.parentPath, entry.name), 'r');
    await file.sync();
    await file.close();
  }
}
