import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openEmbedded } from '../src/database/embedded.ts';
import { vacuumChanged } from '../src/database/keep-in-order.ts';
import { migrate } from '../src/database/migrate.ts';
import { openStore } from '../src/database/open-store.ts';
import { importFile } from '../src/import/import-file.ts';
import { generateSchema } from '../scripts/schema-types.ts';
import { planFile } from './a-plan-file.ts';
import { command, DATABASES } from './a-server.ts';

let folder: string;
const children: ChildProcess[] = [];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tenun-'));
});
afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

/** A Tenun in a process of its own; resolves with its address. */
async function startProcess(): Promise<{ readonly url: string; readonly child: ChildProcess }> {
  const source = `
    import { startServer } from ${JSON.stringify(fileURLToPath(new URL('../src/index.ts', import.meta.url)))};
    try {
      const server = await startServer({ dataDir: ${JSON.stringify(folder)}, port: 0 });
      process.on('SIGTERM', () => server.close().then(() => process.exit(0)));
      process.stdout.write(server.url + '\\n');
    } catch (error) {
      process.stdout.write('refused: ' + (error.text?.id ?? error.message) + '\\n');
      process.exit(2);
    }`;
  const child = spawn(process.execPath, ['--input-type=module', '--eval', source], { stdio: ['ignore', 'pipe', 'inherit'] });
  children.push(child);
  const url = await new Promise<string>((resolve, reject) => {
    let said = '';
    child.stdout!.on('data', (data: Buffer) => {
      said += data.toString();
      if (said.includes('\n')) resolve(said.trim());
    });
    child.on('exit', (code) => reject(new Error(`ended with ${code} before it said where it is`)));
  });
  return { url, child };
}

async function ended(child: ChildProcess): Promise<number | null> {
  return child.exitCode ?? new Promise((resolve) => child.on('exit', resolve));
}

describe('the data folder', () => {
  it('is for one process: a second is told who holds it, and gets it when that one was killed', async () => {
    const first = await startProcess();
    const second = await startProcess();
    expect(second.url).toMatch(/^refused: Folder data .* sedang dipakai oleh Tenun lain \(proses \d+\)/);
    expect(second.url).toContain(`proses ${first.child.pid}`);
    first.child.kill('SIGKILL');
    await ended(first.child);
    expect((await startProcess()).url).toMatch(/^http:/);
  });

  it('keeps what was saved through a stop, and through a kill in the middle of the work', async () => {
    let { url, child } = await startProcess();
    const answered = async (response: Response): Promise<ReturnType<typeof JSON.parse>> => {
      const body = await response.json();
      if (!response.ok) throw new Error(JSON.stringify(body));
      return body;
    };
    const post = async (path: string, body: unknown): Promise<ReturnType<typeof JSON.parse>> => answered(await fetch(`${url}${path}`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }));
    const form = new FormData();
    form.set('file', new File([planFile()], 'rkt.md'));
    const { importId } = await answered(await fetch(`${url}/api/imports`, { method: 'POST', body: form }));
    const { planId } = await post(`/api/imports/${importId}/apply`, command({ mode: 'new' }));
    const edit = (revision: number): Promise<unknown> => post(`/api/plans/${planId}/edits`, command({ expectedRevision: revision, label: 'Tanggal', edits: [{ op: 'set-profile', field: 'date', text: `${revision + 1} Maret 2025` }] }));
    await edit(0);
    child.kill('SIGTERM');
    expect(await ended(child)).toBe(0);
    ({ url, child } = await startProcess());
    await edit(1);
    await edit(2);
    child.kill('SIGKILL');
    await ended(child);
    ({ url, child } = await startProcess());
    const plan = await answered(await fetch(`${url}/api/plans/${planId}`));
    expect([plan.revision, plan.content.profile.date]).toEqual([3, '3 Maret 2025']);
  });

  it('is kept small and its statistics true: tables that changed much are vacuumed and analysed, others are left alone', async () => {
    const embedded = await openEmbedded(join(folder, 'database'));
    await embedded.pool.query('create schema tenun');
    await embedded.pool.query('create table tenun.changed (i integer)');
    await embedded.pool.query('create table tenun.still (i integer)');
    await embedded.pool.query('insert into tenun.changed select generate_series(1, 400)');
    await embedded.pool.query('update tenun.changed set i = i + 1');
    expect(await vacuumChanged(embedded.pool)).toEqual(['tenun.changed']);
    const { rows } = await embedded.pool.query<{ rows: number; dead: string }>("select c.reltuples::int as rows, s.n_dead_tup::text as dead from pg_class c join pg_stat_user_tables s on s.relid = c.oid where c.relname = 'changed'");
    expect(rows).toEqual([{ rows: 400, dead: '0' }]);
    expect(await vacuumChanged(embedded.pool)).toEqual([]);
    await embedded.close();
  });

  it('can be entered by its owner only', async () => {
    const store = await openStore({ dataDir: folder });
    expect(statSync(folder).mode & 0o777).toBe(0o700);
    await store.close();
  });
});

describe.each(DATABASES)('the tables on $name', (database) => {
  it('are made once: migrating again does nothing, and an altered migration is refused', async () => {
    const { store, close } = await database.open();
    await migrate(store.db as never);
    await sql`update tenun.migration set sha256 = 'x'`.execute(store.db);
    await expect(migrate(store.db as never)).rejects.toMatchObject({ code: 'migration-altered' });
    await sql`insert into tenun.migration values ('0000-kemarin-dari-besok.sql', 'x')`.execute(store.db);
    await expect(migrate(store.db as never)).rejects.toMatchObject({ code: 'database-newer' });
    await close();
  });

  it('hold a plan and never let a cascade take it', async () => {
    const { store, close } = await database.open();
    await importFile(store, new TextEncoder().encode(planFile()), 'rkt.md');
    await expect(store.db.deleteFrom('plan').execute()).rejects.toMatchObject({ code: '23503' });
    await expect(store.db.deleteFrom('plan_version').execute()).rejects.toMatchObject({ code: '23503' });
    const { rows } = await sql<{ rules: number }>`select count(*)::int as rules from pg_constraint where contype = 'f' and connamespace = 'tenun'::regnamespace and confdeltype <> 'a'`.execute(store.db);
    expect(rows).toEqual([{ rules: 0 }]);
    await close();
  });

  it('carry the satker first in every key', async () => {
    const { store, close } = await database.open();
    const { rows } = await sql<{ table: string; first: string }>`
      select c.relname as table, a.attname as first from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_attribute a on a.attrelid = c.oid and a.attnum = k.conkey[1]
      where k.contype = 'p' and k.connamespace = 'tenun'::regnamespace and c.relname <> 'migration'`.execute(store.db);
    expect(rows.filter((row) => row.first !== 'satker_id')).toEqual([]);
    expect(rows.length).toBeGreaterThan(10);
    await close();
  });
});

describe('the types of the tables', () => {
  it('are those of the migrated database (packages/server/scripts/generate-schema.ts writes them)', async () => {
    expect(await generateSchema()).toBe(readFileSync(new URL('../src/database/schema.ts', import.meta.url), 'utf8'));
  });
});

describe('a database that is not there', () => {
  it('is said in a sentence', async () => {
    await expect(openStore({ databaseUrl: 'postgres://postgres@127.0.0.1:1/tidak_ada' })).rejects.toMatchObject({ code: 'database-unreachable', text: { id: expect.stringContaining('tidak dapat dihubungi') } });
  });
});
