// What a backup is: one compressed file of lines that says what it holds, table by table, and at its end what it must add up to.

import { createHash } from 'node:crypto';

export const BACKUP_FORMAT = 'tenun-backup-1';

/** The first line. */
export interface BackupHead {
  readonly format: typeof BACKUP_FORMAT;
  /** When the snapshot was taken, UTC. */
  readonly at: string;
  /** From which kind of database; either can be restored into the other. */
  readonly from: 'embedded' | 'server';
  readonly migrations: readonly { readonly name: string; readonly sha256: string }[];
}

/** The line before the rows of a table; each row follows as one JSON string, the row as PostgreSQL writes it. */
export interface TableHead {
  readonly table: string;
  readonly columns: readonly string[];
}

/** What a table adds up to, in whatever order its rows come. */
export interface TableTotal {
  readonly rows: number;
  /** The sum of the first 60 bits of each row's MD5, in decimal digits: cheap on both sides, and no protection against forgery. */
  readonly digest: string;
}

/** The last line; a file without it was cut off. */
export interface BackupEnd {
  readonly end: true;
  readonly tables: Readonly<Record<string, TableTotal>>;
}

/** Adds up rows in the way `DIGEST_SQL` does. */
export class RowSum {
  #rows = 0;
  #digest = 0n;

  add(row: string): void {
    this.#rows += 1;
    this.#digest += BigInt(`0x${createHash('md5').update(row).digest('hex').slice(0, 15)}`);
  }

  get total(): TableTotal {
    return { rows: this.#rows, digest: this.#digest.toString() };
  }
}

/** The same sum in the database: append the name of a table and ` t`. */
export const DIGEST_SQL = "select count(*)::integer as rows, coalesce(sum(('x' || substr(md5(t::text), 1, 15))::bit(60)::bigint), 0)::text as digest from";

/** Makes rows read the same on every database: times in UTC, bytes in hexadecimal. For the transaction only. */
export const SAME_WRITING_SQL = "select set_config('timezone', 'UTC', true), set_config('datestyle', 'ISO, YMD', true), set_config('bytea_output', 'hex', true), set_config('extra_float_digits', '3', true), set_config('intervalstyle', 'iso_8601', true)";
