import { randomUUID } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { sql } from 'kysely';
import { Client } from 'pg';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { backupPlace } from '../src/backup/backup-place.ts';
import { readBackup } from '../src/backup/read-backup.ts';
import { restoreBackup } from '../src/backup/restore-backup.ts';
import { writeBackup } from '../src/backup/write-backup.ts';
import { openStore, type Store, type StoreOptions } from '../src/database/open-store.ts';
import { importFile } from '../src/import/import-file.ts';
import { startServer } from '../src/start-server.ts';
import { planFile } from './a-plan-file.ts';
import { DATABASES } from './a-server.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tenun-backup-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const server = process.env['TENUN_TEST_DATABASE_URL'];

/** An empty place of each kind, to restore into. */
const PLACES: readonly { readonly name: string; make(): Promise<{ readonly options: StoreOptions; drop(): Promise<void> }> }[] = [
  { name: 'an embedded folder', make: async () => ({ options: { dataDir: join(folder, 'pulih') }, drop: async () => undefined }) },
  ...(server === undefined ? [] : [{
    name: 'a PostgreSQL server',
    async make() {
      const database = `tenun_restore_${randomUUID().slice(0, 8)}`;
      const onAdmin = async (statement: string): Promise<void> => {
        const client = new Client({ connectionString: server });
        await client.connect();
        await client.query(statement);
        await client.end();
      };
      await onAdmin(`create database ${database}`);
      const own = new URL(server);
      own.pathname = `/${database}`;
      return { options: { databaseUrl: own.href }, drop: () => onAdmin(`drop database ${database} with (force)`) };
    },
  }]),
];

async function imported(store: Store, name = 'rkt.md'): Promise<void> {
  await importFile(store, new TextEncoder().encode(planFile()), name);
}

/** What the database holds, as people see it. */
async function held(store: Store): Promise<unknown> {
  const { rows: nodes } = await sql`select * from tenun.plan_node order by satker_id, version_id, node_id`.execute(store.db);
  const { rows: files } = await sql`select * from tenun.import_file order by import_id`.execute(store.db);
  const { rows: audit } = await sql`select * from tenun.audit_entry order by audit_id`.execute(store.db);
  return { nodes, files, audit };
}

describe.each(DATABASES)('a backup of $name', (database) => {
  it.each(PLACES)('is restored into $name as it was, and the office works on there', async (place) => {
    const { store, close } = await database.open();
    await imported(store);
    const file = join(folder, 'cadangan');
    const written = await writeBackup(store, file);
    const before = await held(store);
    await close();
    expect(written.tables['plan']).toMatchObject({ rows: 1 });
    expect(statSync(file).mode & 0o777).toBe(0o600);
    const { options, drop } = await place.make();
    expect(await restoreBackup(file, options)).toEqual(written);
    const restored = await openStore(options);
    expect(await held(restored)).toEqual(before);
    // The next audit entry goes on after the last that was restored.
    await importFile(restored, new TextEncoder().encode(planFile({ year: 2031 })), 'lain.md');
    await expect(restoreBackup(file, options).catch((error: { code: string }) => error.code)).resolves.toMatch(/not-empty|folder-in-use/);
    const again = join(folder, 'kembali');
    expect((await writeBackup(restored, again)).tables['plan']).toMatchObject({ rows: 2 });
    await restored.close();
    await drop();
  });
});

describe('a backup that is not whole', () => {
  const backed = async (): Promise<string> => {
    const store = await openStore({ dataDir: null });
    await imported(store);
    await writeBackup(store, join(folder, 'utuh'));
    await store.close();
    return join(folder, 'utuh');
  };
  const altered = (file: string, change: (lines: string[]) => string[]): string => {
    const lines = gunzipSync(readFileSync(file)).toString('utf8').trimEnd().split('\n');
    writeFileSync(join(folder, 'lain'), gzipSync(`${change(lines).join('\n')}\n`));
    return join(folder, 'lain');
  };

  it('is noticed wherever it was cut', async () => {
    const file = await backed();
    const bytes = readFileSync(file);
    for (const part of [0.1, 0.5, 0.9, 0.999]) {
      writeFileSync(join(folder, 'potongan'), bytes.subarray(0, Math.floor(bytes.length * part)));
      await expect(readBackup(join(folder, 'potongan'))).rejects.toMatchObject({ code: expect.stringMatching(/cut-off|not-a-backup/) });
    }
    await expect(readBackup(altered(file, (lines) => lines.slice(0, -1)))).rejects.toMatchObject({ code: 'cut-off' });
  });

  it('is noticed when a row was altered, added or taken out', async () => {
    const file = await backed();
    const at = (lines: string[]): number => lines.findIndex((line) => line.startsWith('{"table":"plan_node"')) + 1;
    for (const change of [
      (lines: string[]) => lines.with(at(lines), lines[at(lines)]!.replace(/\d/, (digit) => String((Number(digit) + 1) % 10))),
      (lines: string[]) => lines.toSpliced(at(lines), 1),
      (lines: string[]) => lines.toSpliced(at(lines), 0, lines[at(lines)]!),
    ]) await expect(readBackup(altered(file, change))).rejects.toMatchObject({ code: 'altered', text: { id: expect.stringContaining('plan_node') } });
  });

  it('changes nothing in the place that it was to fill', async () => {
    const file = await backed();
    const place = { dataDir: join(folder, 'tujuan') };
    await expect(restoreBackup(altered(file, (lines) => lines.slice(0, -1)), place)).rejects.toMatchObject({ code: 'cut-off' });
    expect(existsSync(place.dataDir)).toBe(false);
    await restoreBackup(file, place);
    const store = await openStore(place);
    expect(await store.db.selectFrom('plan').selectAll().execute()).toHaveLength(1);
    await store.close();
  });

  it('is told from a file that never was one', async () => {
    writeFileSync(join(folder, 'surat.txt'), 'Yth. Bapak/Ibu');
    await expect(readBackup(join(folder, 'surat.txt'))).rejects.toMatchObject({ code: 'not-a-backup' });
    writeFileSync(join(folder, 'kosong'), '');
    await expect(readBackup(join(folder, 'kosong'))).rejects.toMatchObject({ code: expect.stringMatching(/not-a-backup|cut-off/) });
  });

  it('made by a newer Tenun is refused with its name', async () => {
    const file = altered(await backed(), ([head, ...rest]) => [JSON.stringify({ ...JSON.parse(head!), migrations: [{ name: '9999-besok.sql', sha256: '' }] }), ...rest]);
    await expect(restoreBackup(file, { dataDir: join(folder, 'tujuan') })).rejects.toMatchObject({ code: 'from-newer', text: { id: expect.stringContaining('9999-besok.sql') } });
  });
});

describe('a backup while Tenun runs', () => {
  it('comes from the server that holds the folder', async () => {
    const dataDir = join(folder, 'data');
    const running = await startServer({ dataDir, port: 0 });
    await imported(running.store);
    const summary = await backupPlace({ dataDir }, join(folder, 'cadangan'));
    expect(summary.tables['plan']).toMatchObject({ rows: 1 });
    await running.close();
    expect(await readBackup(join(folder, 'cadangan'))).toEqual(summary);
  });
});
