// The embedded PostgreSQL (PGlite): in this process, in one folder, for one office on one machine.

import { existsSync } from 'node:fs';
import { open, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { createPgConfig } from '@electric-sql/pglite/node-postgres';
import { Pool } from 'pg';
import { DurableFolder } from './durable-folder.ts';
import { keepInOrder } from './keep-in-order.ts';

export interface Embedded {
  readonly pool: Pool;
  close(): Promise<void>;
}

/** PGlite runs with `-F` (no syncing) by default; here a commit is on the disk before it is answered. */
const DURABLE = ['-c', 'fsync=on', '-c', 'wal_sync_method=fsync', '-c', 'full_page_writes=on'];

/** Opens the database in `folder`, or one in memory when `folder` is null. One connection: whoever comes second waits. `files` is for a test of power cuts. */
export async function openEmbedded(folder: string | null, files: DurableFolder | null = folder === null ? null : new DurableFolder(folder)): Promise<Embedded> {
  const isNew = folder !== null && !existsSync(join(folder, 'PG_VERSION'));
  const pglite = files === null ? new PGlite() : new PGlite({ fs: files, startParams: [...PGlite.defaultStartParams.filter((parameter) => parameter !== '-F'), ...DURABLE] });
  await pglite.waitReady;
  const pool = new Pool({ ...createPgConfig(pglite), max: 1 });
  if (folder !== null && isNew) {
    // What the making of a new database wrote was written before PostgreSQL itself ran, and without it.
    await pool.query('checkpoint');
    await syncTree(folder);
  }
  const upkeep = folder === null ? null : keepInOrder(pool);
  return {
    pool,
    async close() {
      await upkeep?.stop();
      await pool.end();
      await pglite.close();
    },
  };
}

async function syncTree(folder: string): Promise<void> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  const paths = entries.filter((entry) => entry.isFile() || (entry.isDirectory() && process.platform !== 'win32')).map((entry) => join(entry.parentPath, entry.name));
  for (const path of [...paths, ...(process.platform === 'win32' ? [] : [folder])]) {
    const file = await open(path, 'r');
    await file.sync();
    await file.close();
  }
}
