// Imports many plans at once: each with its file, its command, its reply and its audit entry as if it came alone, but several in one transaction.

import { randomUUID } from 'node:crypto';
import type { ReadResult } from '@tenun/domain';
import type { Store } from '../database/open-store.ts';
import { importPlan } from '../import/import-plan.ts';
import { keepFile } from '../import/keep-file.ts';
import { findSatker, ownerOf } from '../plan/create-plan.ts';
import { findPlanHeadOf } from '../plan/plan-head.ts';
import { LOCAL_USER } from '../request/permission.ts';
import { transact } from '../request/transact.ts';

export interface PlanToImport {
  readonly fileName: string;
  readonly bytes: Uint8Array;
  readonly read: ReadResult;
}

export interface ImportedPlans {
  readonly added: number;
  readonly replaced: number;
}

/** Plans in one transaction: enough that a commit costs little, few enough that nobody waits long for the connection. */
const PLANS_AT_ONCE = 16;

/** A plan that is there is replaced. What was imported before a fault stays; importing the rest again is harmless. */
export async function importPlans(store: Store, plans: AsyncIterable<PlanToImport> | Iterable<PlanToImport>, progress?: (done: number) => void): Promise<ImportedPlans> {
  let added = 0;
  let replaced = 0;
  const batch: PlanToImport[] = [];
  const flush = async (): Promise<void> => {
    const done = await importBatch(store, batch.splice(0));
    added += done.filter((isNew) => isNew).length;
    replaced += done.filter((isNew) => !isNew).length;
    progress?.(added + replaced);
  };
  for await (const plan of plans) {
    batch.push(plan);
    if (batch.length === PLANS_AT_ONCE) await flush();
  }
  if (batch.length > 0) await flush();
  return { added, replaced };
}

/** For each plan whether it is new. */
async function importBatch(store: Store, plans: readonly PlanToImport[]): Promise<readonly boolean[]> {
  return transact(store, {
    name: 'import', kind: 'command', actor: LOCAL_USER, lang: 'id',
    async act(act) {
      const done: boolean[] = [];
      for (const { fileName, bytes, read } of plans) {
        const { office, year } = ownerOf(read.content);
        const owner = await findSatker(act.db, office);
        act.allow('plan.import', owner.satkerId);
        const head = owner.isNew ? undefined : await findPlanHeadOf(act.db, owner.satkerId, year);
        const { importId, satkerId } = await keepFile(act, owner, bytes, fileName, read);
        await importPlan(act, { commandId: randomUUID(), mode: head === undefined ? 'new' : 'replace', fileName, importId, satkerId, planId: head?.planId ?? null, expectedRevision: head?.revision ?? null, decisions: new Map() }, read);
        done.push(head === undefined);
      }
      return done;
    },
  });
}
