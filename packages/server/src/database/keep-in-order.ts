// Does for the embedded database what a PostgreSQL server does in processes of its own: checkpoints, and VACUUM ANALYZE of the tables that changed.

import type { Pool } from 'pg';

const EVERY_MS = 120_000;

export interface Upkeep {
  /** Ends the upkeep with a last checkpoint, so that the next start has nothing to recover. */
  stop(): Promise<void>;
}

/** Looks after the database every two minutes, between requests. */
export function keepInOrder(pool: Pool): Upkeep {
  let running: Promise<void> = Promise.resolve();
  let position = '';
  const checkpoint = async (): Promise<void> => {
    const before = await walPosition(pool);
    if (before === position) return;
    await pool.query('checkpoint');
    position = await walPosition(pool);
  };
  const lookAfter = async (): Promise<void> => {
    await running;
    await checkpoint();
    await vacuumChanged(pool);
  };
  const timer = setInterval(() => {
    // What fails here fails again, and visibly, in the next request.
    running = lookAfter().catch(() => undefined);
  }, EVERY_MS);
  timer.unref();
  return {
    async stop() {
      clearInterval(timer);
      await running;
      await checkpoint();
    },
  };
}

async function walPosition(pool: Pool): Promise<string> {
  const { rows } = await pool.query<{ at: string }>('select pg_current_wal_insert_lsn()::text as at');
  return rows[0]?.at ?? '';
}

/**
 * Vacuums and analyses the tables of which a fifth changed (and at least fifty rows): the threshold of PostgreSQL's own autovacuum.
 * One table at a time, so that a request waits for one table at most. Returns their names.
 */
export async function vacuumChanged(pool: Pool): Promise<readonly string[]> {
  // What the last requests changed is counted within a second; here it has to be counted now.
  await pool.query('select pg_stat_force_next_flush()');
  const { rows } = await pool.query<{ name: string }>(`
    select format('%I.%I', s.schemaname, s.relname) as name from pg_stat_user_tables s join pg_class c on c.oid = s.relid
    where s.schemaname = 'tenun' and greatest(s.n_dead_tup, s.n_mod_since_analyze) > 50 + 0.2 * greatest(c.reltuples, 0) order by 1`);
  for (const { name } of rows) await pool.query(`vacuum (analyze) ${name}`);
  return rows.map(({ name }) => name);
}
