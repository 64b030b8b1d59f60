// Lets one process at a time open a data folder: the embedded database has no lock of its own, and two writers would destroy it in silence.

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { StoreUnusable } from './store-unusable.ts';

export interface FolderLock {
  release(): void;
}

/**
 * Holds an exclusive transaction on `lock.sqlite` in the folder; the operating system frees it when the process dies, however it dies.
 * Throws `StoreUnusable` when another process holds it.
 */
export async function lockFolder(folder: string): Promise<FolderLock> {
  const { DatabaseSync } = await importSqlite();
  const db = new DatabaseSync(join(folder, 'lock.sqlite'));
  try {
    db.exec('pragma locking_mode = exclusive; begin exclusive');
  } catch (error) {
    db.close();
    if (error instanceof Error && /locked|busy/i.test(error.message)) throw new StoreUnusable('folder-in-use', { folder, pid: holder(folder) });
    throw error;
  }
  writeFileSync(join(folder, 'lock.pid'), String(process.pid));
  return { release: () => db.close() };
}

/** Older Nodes announce sqlite as experimental; the little we use of it is not. */
async function importSqlite(): Promise<typeof import('node:sqlite')> {
  const { emitWarning } = process;
  process.emitWarning = () => undefined;
  try {
    return await import('node:sqlite');
  } finally {
    process.emitWarning = emitWarning;
  }
}

function holder(folder: string): string {
  try {
    return readFileSync(join(folder, 'lock.pid'), 'utf8').trim();
  } catch {
    return '';
  }
}
