// Brings the database to the shape that this version of Tenun needs: the SQL files of `migrations`, each once and in order.

import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { sql, type Kysely } from 'kysely';
import { StoreUnusable } from './store-unusable.ts';

const FOLDER = new URL('./migrations/', import.meta.url);

/** The files, in order. */
export function migrationNames(): readonly string[] {
  return readdirSync(FOLDER).filter((name) => name.endsWith('.sql')).toSorted();
}

/**
 * Runs the migrations that the database has not seen (or those of `only` among them), all in one transaction: that of `db`, or one of their own.
 * Throws `StoreUnusable` when a file that already ran was altered since, or when the database is newer than this Tenun.
 */
export async function migrate(db: Kysely<unknown>, only?: ReadonlySet<string>): Promise<void> {
  const files = migrationNames().map((name) => {
    const statements = readFileSync(new URL(name, FOLDER), 'utf8');
    return { name, statements, sha256: createHash('sha256').update(statements).digest('hex') };
  });
  const run = async (trx: Kysely<unknown>): Promise<void> => {
    await sql`select pg_advisory_xact_lock(${LOCK})`.execute(trx);
    await sql`create schema if not exists tenun`.execute(trx);
    await sql`create table if not exists tenun.migration (name text primary key, sha256 text not null, ran_at timestamptz not null default now())`.execute(trx);
    const { rows: ran } = await sql<{ name: string; sha256: string }>`select name, sha256 from tenun.migration order by name`.execute(trx);
    for (const { name, sha256 } of ran) {
      const file = files.find((each) => each.name === name);
      if (file === undefined) throw new StoreUnusable('database-newer', { migration: name });
      if (file.sha256 !== sha256) throw new StoreUnusable('migration-altered', { migration: name });
    }
    for (const file of files) {
      if (ran.some((each) => each.name === file.name) || only?.has(file.name) === false) continue;
      await sql.raw(file.statements).execute(trx);
      await sql`insert into tenun.migration (name, sha256) values (${file.name}, ${file.sha256})`.execute(trx);
    }
  };
  await (db.isTransaction ? run(db) : db.transaction().execute(run));
}

const LOCK = 2_024_053;
