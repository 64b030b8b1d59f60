// Writes a backup: one snapshot of the whole database into one file, which counts only after it was read back and found whole.

import { createWriteStream } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { sql, type Kysely } from 'kysely';
import type { Store } from '../database/open-store.ts';
import { BACKUP_FORMAT, RowSum, SAME_WRITING_SQL, type BackupEnd, type BackupHead, type TableTotal } from './backup-format.ts';
import { readBackup, type BackupSummary } from './read-backup.ts';
import { tablesInOrder } from './tables.ts';

const ROWS_AT_ONCE = 500;

/**
 * Writes the whole database into `file`, which appears under its name only when it is complete, synced and read back.
 * What is written meanwhile by others is not in it. Throws `BackupUnusable` when reading back finds a difference.
 */
export async function writeBackup(store: Store, file: string): Promise<BackupSummary> {
  const part = `${file}.part`;
  try {
    await store.db.transaction().setIsolationLevel('repeatable read').setAccessMode('read only').execute(async (trx) => {
      await pipeline(lines(trx as unknown as Kysely<unknown>, store.kind), createGzip(), createWriteStream(part, { mode: 0o600 }));
    });
    await synced(part);
    const summary = await readBackup(part);
    await rename(part, file);
    if (process.platform !== 'win32') await synced(dirname(file));
    return summary;
  } catch (error) {
    await rm(part, { force: true });
    throw error;
  }
}

async function* lines(db: Kysely<unknown>, from: BackupHead['from']): AsyncGenerator<string> {
  await sql.raw(SAME_WRITING_SQL).execute(db);
  const { rows: migrations } = await sql<{ name: string; sha256: string }>`select name, sha256 from tenun.migration order by name`.execute(db);
  const { rows: [now] } = await sql<{ at: string }>`select to_char(now(), 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as at`.execute(db);
  yield line({ format: BACKUP_FORMAT, at: now!.at, from, migrations } satisfies BackupHead);
  const totals: Record<string, TableTotal> = {};
  for (const table of await tablesInOrder(db)) {
    yield line({ table: table.name, columns: table.columns });
    const sum = new RowSum();
    await sql`declare each_row no scroll cursor for select t::text as row from ${sql.table(`tenun.${table.name}`)} t`.execute(db);
    for (;;) {
      const { rows } = await sql<{ row: string }>`fetch ${sql.lit(ROWS_AT_ONCE)} from each_row`.execute(db);
      for (const { row } of rows) sum.add(row);
      if (rows.length > 0) yield rows.map(({ row }) => line(row)).join('');
      if (rows.length < ROWS_AT_ONCE) break;
    }
    await sql`close each_row`.execute(db);
    totals[table.name] = sum.total;
  }
  yield line({ end: true, tables: totals } satisfies BackupEnd);
}

function line(value: unknown): string {
  return `${JSON.stringify(value)}\n`;
}

async function synced(path: string): Promise<void> {
  const file = await open(path, 'r');
  await file.sync();
  await file.close();
}
