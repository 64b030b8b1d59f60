// What a use case may do while a request is one transaction: check a permission, read, and write with an audit entry beside it. Writing without one cannot be expressed.

import type { Lang } from '@tenun/domain';
import { sql, type Kysely, type Transaction } from 'kysely';
import type { DB } from '../database/schema.ts';
import type { ContentCache } from '../database/content-cache.ts';
import { mayDo, type Actor, type Permission } from './permission.ts';
import { Problem } from './problem.ts';

/** Only reading; the database refuses everything else in a query's transaction. */
export type Reader = Pick<Kysely<DB>, 'selectFrom'>;
export type Writer = Transaction<DB>;
/** Tables that are computed from others: filling them is not a change that anyone made. */
export type Deriver = Pick<Transaction<Pick<DB, 'lint_run' | 'finding'>>, 'selectFrom' | 'insertInto' | 'deleteFrom'>;

export interface AuditEntry {
  /** `plan.edit`, `plan.undo` … */
  readonly action: string;
  readonly satkerId: string;
  readonly planId?: string;
  readonly versionId?: string;
  readonly commandId?: string;
  readonly details?: Readonly<Record<string, unknown>>;
}

export class Act {
  readonly actor: Actor;
  readonly lang: Lang;
  readonly contents: ContentCache;
  readonly #transaction: Transaction<DB>;
  readonly #after: (() => void)[] = [];
  #allowed: { readonly permission: Permission; readonly satkerId: string | null } | null = null;

  constructor(actor: Actor, lang: Lang, contents: ContentCache, transaction: Transaction<DB>) {
    this.actor = actor;
    this.lang = lang;
    this.contents = contents;
    this.#transaction = transaction;
  }

  /** Checks a permission; throws the problem `not-allowed`. A request that ends without a call of this fails. */
  allow(permission: Permission, satkerId: string | null): void {
    if (!mayDo(this.actor, permission, satkerId)) throw new Problem('not-allowed', { permission });
    this.#allowed = { permission, satkerId };
  }

  get wasAllowed(): boolean {
    return this.#allowed !== null;
  }

  get db(): Reader {
    return this.#transaction;
  }

  /** Makes whoever asks for the same name wait until this transaction ends. */
  async lock(name: string): Promise<void> {
    await sql`select pg_advisory_xact_lock(hashtextextended(${name}, 0))`.execute(this.#transaction);
  }

  /** Writes, with the entry that says who did what. Both are kept, or neither. */
  async record<T>(entry: AuditEntry, write: (db: Writer) => Promise<T>): Promise<T> {
    if (this.#allowed === null || (this.#allowed.satkerId !== null && this.#allowed.satkerId !== entry.satkerId)) throw new Problem('permission-not-checked', { endpoint: entry.action });
    const written = await write(this.#transaction);
    await this.#transaction.insertInto('audit_entry').values({
      satker_id: entry.satkerId,
      actor: this.actor.id,
      permission: this.#allowed.permission,
      action: entry.action,
      plan_id: entry.planId ?? null,
      version_id: entry.versionId ?? null,
      command_id: entry.commandId ?? null,
      details: JSON.stringify(entry.details ?? {}),
    }).execute();
    return written;
  }

  /** Keeps what was computed from the plan. */
  derive<T>(keep: (db: Deriver) => Promise<T>): Promise<T> {
    return keep(this.#transaction as unknown as Deriver);
  }

  /** Runs when the transaction was committed, and not when it failed. */
  afterCommit(act: () => void): void {
    this.#after.push(act);
  }

  committed(): void {
    for (const act of this.#after) act();
  }
}
