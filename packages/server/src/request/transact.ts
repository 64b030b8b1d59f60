// Runs a use case as one transaction: for a request, or for the command line, which has no request.

import type { Lang } from '@tenun/domain';
import type { Store } from '../database/open-store.ts';
import { Act } from './act.ts';
import type { Actor } from './permission.ts';
import { Problem } from './problem.ts';

export interface Work<Result> {
  /** For the message when a permission was not checked. */
  readonly name: string;
  /** `query`: the database refuses writes. `derivation`: a query that may keep what it computed. */
  readonly kind: 'query' | 'derivation' | 'command';
  readonly actor: Actor;
  readonly lang: Lang;
  readonly act: (act: Act) => Promise<Result>;
}

/** Commits what the use case did, or nothing of it. A use case that checked no permission fails. */
export async function transact<Result>(store: Store, { name, kind, actor, lang, act }: Work<Result>): Promise<Result> {
  const transaction = kind === 'command' ? store.db.transaction() : store.db.transaction().setIsolationLevel('repeatable read');
  const begun = kind === 'query' ? transaction.setAccessMode('read only') : transaction;
  const attempt = (): Promise<readonly [Act, Result]> => begun.execute(async (trx) => {
    const acting = new Act(actor, lang, store.contents, trx);
    const done = await act(acting);
    if (!acting.wasAllowed) throw new Problem('permission-not-checked', { endpoint: name });
    return [acting, done] as const;
  });
  const [acted, result] = await again(attempt);
  acted.committed();
  return result;
}

/** Serialisation failure, deadlock, and two who insert the same row at the same moment: at the second attempt the other's row is seen. */
const COLLISIONS = ['40001', '40P01', '23505'];
const MOST_ATTEMPTS = 4;

/** Two transactions got in each other's way and one was rolled back whole: it simply runs again. */
async function again<T>(attempt: () => Promise<T>): Promise<T> {
  for (let attempts = 1; ; attempts += 1) {
    try {
      return await attempt();
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? String(error.code) : '';
      if (attempts === MOST_ATTEMPTS || !COLLISIONS.includes(code)) throw error;
    }
  }
}
