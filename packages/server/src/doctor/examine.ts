// Looks at everything that keeps Tenun from working or from being trusted, and says of each thing whether it is well and what to do.

import { createHash } from 'node:crypto';
import { accessSync, constants, existsSync, statfsSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Bilingual } from '@tenun/domain';
import { sql, type Kysely } from 'kysely';
import { findServerOf } from '../database/folder-lock.ts';
import { migrationNames } from '../database/migrate.ts';
import { openDatabase, type StoreOptions } from '../database/open-store.ts';
import { StoreUnusable } from '../database/store-unusable.ts';
import { tablesInOrder } from '../backup/tables.ts';

export interface Examined {
  /** Stable: `folder`, `space`, `log`, `rows`. */
  readonly what: string;
  readonly state: 'well' | 'warning' | 'wrong';
  readonly text: Bilingual;
}

const well = (what: string, id: string, en: string): Examined => ({ what, state: 'well', text: { id, en } });
const warning = (what: string, id: string, en: string): Examined => ({ what, state: 'warning', text: { id, en } });
const wrong = (what: string, id: string, en: string): Examined => ({ what, state: 'wrong', text: { id, en } });

const LITTLE_SPACE_MB = 1_000;

/** Examines this machine and the database of `options`, which is opened as it is and never changed. Never throws for what it finds. */
export async function examine(options: StoreOptions): Promise<readonly Examined[]> {
  const embedded = options.databaseUrl === undefined || options.databaseUrl === '';
  const folder = embedded && typeof options.dataDir === 'string' ? resolve(options.dataDir) : null;
  const found = [examineNode(), ...(folder === null ? [] : examineFolder(folder))];
  if (folder !== null && !existsSync(join(folder, 'database'))) return [...found, warning('database', 'Belum ada basis data di folder ini; ia dibuat saat Tenun pertama kali dijalankan.', 'There is no database in this folder yet; it is made when Tenun first starts.')];
  try {
    const opened = await openDatabase({ ...options, poolSize: 1 });
    try {
      found.push(...(await examineDatabase(opened.db, opened.kind)));
    } finally {
      await opened.close();
    }
  } catch (error) {
    found.push(cannotOpen(error, folder));
  }
  return found;
}

function cannotOpen(error: unknown, folder: string | null): Examined {
  if (error instanceof StoreUnusable && error.code === 'folder-in-use') {
    const url = folder === null ? null : findServerOf(folder);
    return warning('database', `Basis data sedang dipakai${url === null ? '' : ` oleh Tenun di ${url}`}; hentikan dahulu untuk memeriksa isinya.`, `The database is in use${url === null ? '' : ` by the Tenun at ${url}`}; stop it to have its content examined.`);
  }
  if (error instanceof StoreUnusable) return { what: 'database', state: 'wrong', text: error.text };
  const reason = error instanceof Error ? error.message : String(error);
  return wrong('database', `Basis data tidak dapat dibuka (${reason}). Pulihkan dari cadangan ke folder baru: tenun restore BERKAS --data FOLDER.`, `The database cannot be opened (${reason}). Restore a backup into a new folder: tenun restore FILE --data FOLDER.`);
}

function examineNode(): Examined {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  return major > 22 || (major === 22 && minor >= 18) ? well('node', `Node ${process.versions.node}.`, `Node ${process.versions.node}.`) : wrong('node', `Node ${process.versions.node} terlalu lama; perlu 22.18 atau lebih baru.`, `Node ${process.versions.node} is too old; 22.18 or newer is needed.`);
}

function examineFolder(folder: string): Examined[] {
  if (!existsSync(folder)) return [warning('folder', `Folder data ${folder} belum ada.`, `The data folder ${folder} does not exist yet.`)];
  const found: Examined[] = [];
  const mode = statSync(folder).mode & 0o777;
  if (process.platform !== 'win32' && (mode & 0o077) !== 0) found.push(wrong('folder', `Folder data dapat dibuka orang lain (mode ${mode.toString(8)}); jalankan: chmod 700 ${folder}`, `Others can open the data folder (mode ${mode.toString(8)}); run: chmod 700 ${folder}`));
  else if (!isWritable(folder)) found.push(wrong('folder', `Folder data ${folder} tidak dapat ditulisi.`, `The data folder ${folder} cannot be written.`));
  else found.push(well('folder', `Folder data ${folder}, hanya untuk pemiliknya.`, `The data folder ${folder}, for its owner only.`));
  const { bavail, bsize } = statfsSync(folder);
  const free = Math.floor((bavail * bsize) / 1e6);
  found.push(free < LITTLE_SPACE_MB ? warning('space', `Ruang disk tinggal ${free} MB; Tenun memerlukan setidaknya ${LITTLE_SPACE_MB} MB.`, `Only ${free} MB of disk are left; Tenun needs at least ${LITTLE_SPACE_MB} MB.`) : well('space', `Ruang disk ${Math.floor(free / 1000)} GB.`, `${Math.floor(free / 1000)} GB of disk are free.`));
  return found;
}

function isWritable(folder: string): boolean {
  try {
    accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

async function examineDatabase(db: Kysely<unknown>, kind: 'embedded' | 'server'): Promise<Examined[]> {
  const { rows: [settings] } = await sql<{ version: string; number: number; fsync: string; commits: string }>`select split_part(version(), ' on ', 1) as version, current_setting('server_version_num')::int as number, current_setting('fsync') as fsync, current_setting('synchronous_commit') as commits`.execute(db);
  const { version, number, fsync, commits } = settings!;
  const found = [
    number >= 150_000 ? well('version', `${version}${kind === 'embedded' ? ', tertanam' : ''}.`, `${version}${kind === 'embedded' ? ', embedded' : ''}.`) : wrong('version', `${version} terlalu lama; perlu PostgreSQL 15.`, `${version} is too old; PostgreSQL 15 is needed.`),
    fsync === 'on' && commits !== 'off' ? well('log', 'Setiap simpanan ada di disk sebelum dijawab.', 'Every saving is on the disk before it is answered.') : wrong('log', `Simpanan dapat hilang saat listrik padam (fsync=${fsync}, synchronous_commit=${commits}).`, `Savings can be lost in a power cut (fsync=${fsync}, synchronous_commit=${commits}).`),
    await examineMigrations(db),
  ];
  if (found.at(-1)!.state === 'wrong') return found;
  return [...found, await examineRows(db), await examineFiles(db), await examineAmounts(db)];
}

async function examineMigrations(db: Kysely<unknown>): Promise<Examined> {
  const { rows: [there] } = await sql<{ there: boolean }>`select to_regclass('tenun.migration') is not null as there`.execute(db);
  if (there?.there !== true) return wrong('shape', 'Basis data ini belum berisi Tenun; jalankan Tenun sekali untuk menyiapkannya.', 'This database does not hold Tenun yet; start Tenun once to prepare it.');
  const { rows } = await sql<{ name: string }>`select name from tenun.migration order by name`.execute(db);
  const known = migrationNames();
  const newer = rows.find(({ name }) => !known.includes(name));
  if (newer !== undefined) return wrong('shape', `Basis data dibuat oleh Tenun yang lebih baru (${newer.name}).`, `The database was made by a newer Tenun (${newer.name}).`);
  const missing = known.length - rows.length;
  return missing > 0 ? warning('shape', `${missing} migrasi menunggu; dijalankan saat Tenun dimulai.`, `${missing} migrations are waiting; they run when Tenun starts.`) : well('shape', 'Susunan tabel sesuai dengan Tenun ini.', 'The tables have the shape of this Tenun.');
}

/** Reads every row of every table: a damaged page is found by reading it. */
async function examineRows(db: Kysely<unknown>): Promise<Examined> {
  let rows = 0;
  for (const { name } of await tablesInOrder(db)) {
    try {
      const { rows: [read] } = await sql<{ rows: number; letters: string }>`select count(*)::int as rows, coalesce(sum(length(t::text)), 0)::text as letters from ${sql.table(`tenun.${name}`)} t`.execute(db);
      rows += read!.rows;
    } catch (error) {
      return wrong('rows', `Tabel ${name} tidak dapat dibaca seluruhnya (${(error as Error).message}). Pulihkan dari cadangan.`, `Table ${name} cannot be read in whole (${(error as Error).message}). Restore a backup.`);
    }
  }
  return well('rows', `Semua ${rows} baris terbaca.`, `All ${rows} rows can be read.`);
}

/** Files that were imported still have the hash that they had when they came. */
async function examineFiles(db: Kysely<unknown>): Promise<Examined> {
  const { rows: files } = await sql<{ satker_id: string; import_id: string; file_name: string; sha256: string }>`select satker_id, import_id, file_name, sha256 from tenun.import_file`.execute(db);
  for (const { satker_id, import_id, file_name, sha256 } of files) {
    const { rows: [file] } = await sql<{ bytes: Buffer }>`select bytes from tenun.import_file where satker_id = ${satker_id} and import_id = ${import_id}`.execute(db);
    if (createHash('sha256').update(file!.bytes).digest('hex') !== sha256) return wrong('files', `Berkas impor ${file_name} tidak sama lagi dengan saat diterima.`, `The imported file ${file_name} is no longer what was received.`);
  }
  return well('files', `${files.length} berkas impor masih seperti saat diterima.`, `${files.length} imported files are as they were received.`);
}

/** What is stored beside a parent as the sum of the rows below is still that sum. */
async function examineAmounts(db: Kysely<unknown>): Promise<Examined> {
  const { rows } = await sql<{ year: number }>`
    select distinct v.version_id, p.year from tenun.plan_node parent
    join tenun.plan_version v using (satker_id, version_id) join tenun.plan p using (satker_id, plan_id)
    join lateral (select sum(child.amount_computed) as sum, count(*) filter (where child.amount_computed is null) as unknown from tenun.plan_node child where child.satker_id = parent.satker_id and child.version_id = parent.version_id and child.parent_id = parent.node_id) below on true
    where below.unknown = 0 and below.sum is not null and parent.amount_computed is distinct from below.sum`.execute(db);
  return rows.length === 0 ? well('sums', 'Jumlah tersimpan cocok dengan rinciannya.', 'Stored sums agree with their parts.') : wrong('sums', `Jumlah tersimpan tidak cocok dengan rinciannya pada ${rows.length} rencana (tahun ${[...new Set(rows.map((row) => row.year))].join(', ')}).`, `Stored sums do not agree with their parts in ${rows.length} plans (year ${[...new Set(rows.map((row) => row.year))].join(', ')}).`);
}
