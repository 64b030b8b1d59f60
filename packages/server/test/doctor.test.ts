import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openStore } from '../src/database/open-store.ts';
import { examine } from '../src/doctor/examine.ts';
import { importFile } from '../src/import/import-file.ts';
import { planFile } from './a-plan-file.ts';

let dataDir: string;
beforeEach(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'tenun-doctor-'));
  const store = await openStore({ dataDir });
  await importFile(store, new TextEncoder().encode(planFile()), 'rkt.md');
  await store.close();
});
afterEach(() => {
  rmSync(dataDir, { recursive: true, force: true });
});

const about = async (what: string): Promise<unknown> => (await examine({ dataDir })).find((each) => each.what === what);

describe('the doctor', () => {
  it('finds a healthy place well in everything', async () => {
    const found = await examine({ dataDir });
    expect(found.filter(({ state }) => state === 'wrong')).toEqual([]);
    expect(found.map(({ what }) => what)).toEqual(['node', 'folder', 'space', 'version', 'log', 'shape', 'rows', 'files', 'sums']);
  });

  it('names a folder that others can enter, and the command that mends it', async () => {
    chmodSync(dataDir, 0o755);
    expect((await examine({ dataDir })).find(({ what }) => what === 'folder')).toMatchObject({ state: 'wrong', text: { id: expect.stringContaining(`chmod 700 ${dataDir}`) } });
  });

  it('finds a stored sum that is not the sum of its parts, and a kept file that was altered', async () => {
    const store = await openStore({ dataDir });
    await sql`update tenun.plan_node set amount_computed = amount_computed + 1 where parent_id is null`.execute(store.db);
    await sql`update tenun.import_file set bytes = bytes || 'x'::bytea`.execute(store.db);
    await store.close();
    expect(await about('sums')).toMatchObject({ state: 'wrong' });
    expect(await about('files')).toMatchObject({ state: 'wrong', text: { id: expect.stringContaining('rkt.md') } });
  });

  it('says that a place is empty, in use, or made by a newer Tenun', async () => {
    expect((await examine({ dataDir: join(dataDir, 'baru') })).at(-1)).toMatchObject({ what: 'database', state: 'warning' });
    const store = await openStore({ dataDir });
    expect(await about('database')).toMatchObject({ state: 'warning', text: { id: expect.stringContaining('sedang dipakai') } });
    await sql`update tenun.migration set name = '9999-besok.sql' where name like '0001%'`.execute(store.db);
    await store.close();
    expect(await about('shape')).toMatchObject({ state: 'wrong', text: { id: expect.stringContaining('9999-besok.sql') } });
  });
});
