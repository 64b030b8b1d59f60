// Reads a backup from its first line to its last, and believes it only if every table adds up to what its end says.

import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';
import { BACKUP_FORMAT, RowSum, type BackupEnd, type BackupHead, type TableHead, type TableTotal } from './backup-format.ts';
import { BackupUnusable } from './backup-unusable.ts';

export interface BackupSummary {
  readonly at: string;
  readonly from: BackupHead['from'];
  readonly migrations: BackupHead['migrations'];
  readonly tables: Readonly<Record<string, TableTotal>>;
  readonly rows: number;
}

/** What a reader is told while the file goes by. */
export interface BackupVisitor {
  rows?(table: TableHead, rows: readonly string[]): Promise<void>;
}

const ROWS_AT_ONCE = 500;

/** Reads the whole file. Throws `BackupUnusable` for one that is none, is cut off, or does not add up. */
export async function readBackup(file: string, visitor: BackupVisitor = {}): Promise<BackupSummary> {
  let number = 0;
  let head: BackupHead | null = null;
  let table: TableHead | null = null;
  let end: BackupEnd | null = null;
  let waiting: string[] = [];
  const sums = new Map<string, RowSum>();
  const flush = async (): Promise<void> => {
    if (table !== null && waiting.length > 0) await visitor.rows?.(table, waiting);
    waiting = [];
  };
  for await (const text of linesOf(file, () => number)) {
    number += 1;
    const value = parsed(text, number);
    if (head === null) {
      if (!isObject(value) || value['format'] !== BACKUP_FORMAT) throw new BackupUnusable('not-a-backup');
      head = value as unknown as BackupHead;
    } else if (typeof value === 'string') {
      if (table === null) throw new BackupUnusable('not-a-backup');
      sums.get(table.table)!.add(value);
      waiting.push(value);
      if (waiting.length === ROWS_AT_ONCE) await flush();
    } else {
      await flush();
      if (isObject(value) && value['end'] === true) end = value as unknown as BackupEnd;
      else table = value as unknown as TableHead;
      if (end === null) sums.set(table!.table, new RowSum());
    }
  }
  if (head === null) throw new BackupUnusable('not-a-backup');
  if (end === null) throw new BackupUnusable('cut-off', { line: String(number) });
  for (const [name, expected] of Object.entries(end.tables)) {
    const found = sums.get(name)?.total ?? { rows: 0, digest: '0' };
    if (found.rows !== expected.rows || found.digest !== expected.digest) throw new BackupUnusable('altered', { table: name, found: String(found.rows), expected: String(expected.rows) });
  }
  return { at: head.at, from: head.from, migrations: head.migrations, tables: end.tables, rows: Object.values(end.tables).reduce((sum, { rows }) => sum + rows, 0) };
}

/** The lines of the file; what cannot be unpacked further was cut off, or never was a backup. */
async function* linesOf(file: string, lineNow: () => number): AsyncGenerator<string> {
  const source = createReadStream(file);
  const unpacked = createGunzip();
  const failed = new Promise<never>((_resolve, reject) => {
    source.once('error', reject);
    unpacked.once('error', () => reject(lineNow() === 0 ? new BackupUnusable('not-a-backup') : new BackupUnusable('cut-off', { line: String(lineNow()) })));
  });
  failed.catch(() => undefined);
  source.pipe(unpacked);
  const lines = createInterface({ input: unpacked, crlfDelay: Infinity })[Symbol.asyncIterator]();
  try {
    for (;;) {
      const { value, done } = await Promise.race([lines.next(), failed]);
      if (done === true) return;
      yield value as string;
    }
  } finally {
    source.destroy();
    unpacked.destroy();
  }
}

function parsed(text: string, number: number): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw number === 1 ? new BackupUnusable('not-a-backup') : new BackupUnusable('cut-off', { line: String(number) });
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
