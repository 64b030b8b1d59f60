// Lets one process at a time open a data folder: the embedded database has no lock of its own, and two writers would destroy it in silence.

import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { StoreUnusable } from './store-unusable.ts';

export interface FolderLock {
  /** Notes where the process that holds the folder listens. */
  announce(url: string): void;
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
  const note = join(folder, 'lock.pid');
  writeFileSync(note, String(process.pid));
  return {
    announce: (url) => writeFileSync(note, `${process.pid}\n${url}`),
    release() {
      rmSync(note, { force: true });
      db.close();
    },
  };
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
  return readNote(folder)[0] ?? '';
}

/** Where the Tenun that holds the folder listens; null when it serves nothing or nobody holds it. */
export function findServerOf(folder: string): string | null {
  return readNote(folder)[1] ?? null;
}

function readNote(folder: string): readonly string[] {
  try {
    return readFileSync(join(folder, 'lock.pid'), 'utf8').trim().split('\n').filter((line) => line !== '');
  } catch {
    return [];
  }
}
