// Restores a backup into an empty database: checked before anything is written, written in one transaction, and checked again before it counts.

import { sql, type Kysely } from 'kysely';
import { migrate, migrationNames } from '../database/migrate.ts';
import { openDatabase, type StoreOptions } from '../database/open-store.ts';
import { DIGEST_SQL, SAME_WRITING_SQL, type TableHead, type TableTotal } from './backup-format.ts';
import { BackupUnusable } from './backup-unusable.ts';
import { readBackup, type BackupSummary } from './read-backup.ts';
import { tablesInOrder } from './tables.ts';

/**
 * Fills the empty database of `options` (embedded or a server, whatever the backup came from) and brings it to the shape of this Tenun.
 * Throws `BackupUnusable`; then the database is as empty as before.
 */
export async function restoreBackup(file: string, options: StoreOptions): Promise<BackupSummary> {
  const made = await readBackup(file);
  const known = migrationNames();
  const newer = made.migrations.find(({ name }) => !known.includes(name));
  if (newer !== undefined) throw new BackupUnusable('from-newer', { migration: newer.name });
  const { db, close } = await openDatabase(options);
  try {
    const summary = await db.transaction().execute(async (trx) => {
      if (await isFilled(trx)) throw new BackupUnusable('not-empty');
      await migrate(trx, new Set(made.migrations.map(({ name }) => name)));
      const restored = await fill(trx, file);
      await migrate(trx);
      return restored;
    });
    await sql`analyze`.execute(db);
    return summary;
  } finally {
    await close();
  }
}

async function isFilled(db: Kysely<unknown>): Promise<boolean> {
  const { rows } = await sql<{ there: boolean }>`select to_regclass('tenun.satker') is not null as there`.execute(db);
  if (rows[0]?.there !== true) return false;
  const { rows: any } = await sql`select from tenun.satker limit 1`.execute(db);
  return any.length > 0;
}

async function fill(db: Kysely<unknown>, file: string): Promise<BackupSummary> {
  await sql.raw(SAME_WRITING_SQL).execute(db);
  const known = new Map((await tablesInOrder(db)).map((table) => [table.name, table.columns]));
  const checked = new Set<string>();
  const summary = await readBackup(file, {
    async rows(table, rows) {
      if (!checked.has(table.table)) checkColumns(table, known.get(table.table));
      checked.add(table.table);
      const name = sql.table(`tenun.${table.table}`);
      const columns = sql.join(table.columns.map((column) => sql.ref(column)));
      await sql`insert into ${name} (${columns}) overriding system value select ${columns} from unnest(${[...rows]}::text[]::${name}[])`.execute(db);
    },
  });
  for (const [table, expected] of Object.entries(summary.tables)) {
    if (!known.has(table)) continue;
    const { rows } = await sql<TableTotal>`${sql.raw(DIGEST_SQL)} ${sql.table(`tenun.${table}`)} t`.execute(db);
    if (rows[0]!.rows !== expected.rows || rows[0]!.digest !== expected.digest) throw new BackupUnusable('restored-differs', { table });
  }
  await continueSequences(db);
  return summary;
}

function checkColumns(table: TableHead, columns: readonly string[] | undefined): void {
  if (columns === undefined || columns.join() !== table.columns.join()) throw new BackupUnusable('columns-differ', { table: table.table });
}

/** What counts by itself goes on after the largest that was restored. */
async function continueSequences(db: Kysely<unknown>): Promise<void> {
  const { rows } = await sql<{ table: string; column: string }>`
    select c.relname as table, a.attname as column from pg_class c join pg_attribute a on a.attrelid = c.oid where c.relnamespace = 'tenun'::regnamespace and a.attidentity <> ''`.execute(db);
  for (const { table, column } of rows) {
    await sql`select setval(pg_get_serial_sequence(${`tenun.${table}`}, ${column}), greatest(1, (select max(${sql.ref(column)}) from ${sql.table(`tenun.${table}`)}))::bigint, exists (select from ${sql.table(`tenun.${table}`)}))`.execute(db);
  }
}
