// Makes a backup of wherever the plans are: of the database directly, or through the Tenun that has its folder open.

import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream } from 'node:stream/web';
import { findServerOf } from '../database/folder-lock.ts';
import { openStore, type StoreOptions } from '../database/open-store.ts';
import { StoreUnusable } from '../database/store-unusable.ts';
import { readBackup, type BackupSummary } from './read-backup.ts';
import { writeBackup } from './write-backup.ts';

/** Writes a checked backup into `file`. Throws `StoreUnusable` where there is no way to the database, `BackupUnusable` where the backup does not read back. */
export async function backupPlace(options: StoreOptions, file: string): Promise<BackupSummary> {
  let store;
  try {
    store = await openStore(options);
  } catch (error) {
    const url = error instanceof StoreUnusable && error.code === 'folder-in-use' && typeof options.dataDir === 'string' ? findServerOf(resolve(options.dataDir)) : null;
    if (url === null) throw error;
    return fetchBackup(url, file);
  }
  try {
    return await writeBackup(store, file);
  } finally {
    await store.close();
  }
}

async function fetchBackup(url: string, file: string): Promise<BackupSummary> {
  const part = `${file}.part`;
  try {
    const response = await fetch(`${url}/api/backup`);
    if (!response.ok || response.body === null) throw new StoreUnusable('database-unreachable', { reason: `${url}: ${response.status}` });
    await pipeline(Readable.fromWeb(response.body as ReadableStream), createWriteStream(part, { mode: 0o600, flush: true }));
    const summary = await readBackup(part);
    await rename(part, file);
    return summary;
  } catch (error) {
    await rm(part, { force: true });
    throw error instanceof TypeError ? new StoreUnusable('database-unreachable', { reason: `${url}: ${error.message}` }) : error;
  }
}
