// Which datasets stand beside a plan: one of another year of the same office can be linked, and one can be taken back, with the reason; nothing is deleted.

import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { z } from 'zod';
import { getPlanHead, type PlanHead } from '../plan/plan-head.ts';
import type { Reader } from '../request/act.ts';
import { commandHead, runCommand } from '../request/command.ts';
import { endpoint } from '../request/endpoint.ts';
import { Problem } from '../request/problem.ts';

const params = z.strictObject({ id: z.uuid(), dataset: z.uuid() });

export const withdrawDataset = endpoint({
  method: 'POST',
  path: '/api/plans/:id/datasets/:dataset/withdraw',
  tag: 'Statistik',
  summary: 'Take a dataset back from a plan, with the reason',
  params,
  body: z.strictObject({ ...commandHead, reason: z.string().max(2000) }),
  reply: z.strictObject({ withdrawn: z.string() }),
  problems: ['not-found', 'correction-reason-needed', 'command-reused'],
  async act(act, { params: { id, dataset }, body }) {
    const head = await getPlanHead(act.db, id, 'lock');
    act.allow('dataset.import', head.satkerId);
    if (body.reason.trim() === '') throw new Problem('correction-reason-needed', {});
    return runCommand(act, { kind: 'dataset-withdraw', ...head, commandId: body.commandId, body: { planId: head.planId, dataset, ...body }, label: `Tarik statistik: ${body.reason.trim().slice(0, 120)}` }, async (db) => {
      const link = await findLink(act.db, head, dataset);
      await db.updateTable('plan_dataset').set({ withdrawn_at: sql<Date>`now()`, withdrawn_by: act.actor.name, withdrawn_reason: body.reason.trim() }).where('satker_id', '=', head.satkerId).where('link_id', '=', link).execute();
      return { reply: { withdrawn: dataset }, expectedRevision: null, change: null };
    });
  },
});

export const linkDataset = endpoint({
  method: 'POST',
  path: '/api/plans/:id/datasets/:dataset/link',
  tag: 'Statistik',
  summary: 'Use a dataset of the same office beside this plan too',
  params,
  body: z.strictObject({ ...commandHead }),
  reply: z.strictObject({ linked: z.string() }),
  problems: ['not-found', 'command-reused'],
  async act(act, { params: { id, dataset }, body }) {
    const head = await getPlanHead(act.db, id, 'lock');
    act.allow('dataset.import', head.satkerId);
    const known = await act.db.selectFrom('dataset').select('source').where('satker_id', '=', head.satkerId).where('dataset_id', '=', dataset).executeTakeFirst();
    if (known === undefined) throw new Problem('not-found', { what: 'dataset', id: dataset });
    return runCommand(act, { kind: 'dataset-link', ...head, commandId: body.commandId, body: { planId: head.planId, dataset, ...body }, label: `Pakai statistik ${known.source}` }, async (db) => {
      const there = await linkOf(act.db, head, dataset);
      if (there === null) await db.insertInto('plan_dataset').values({ satker_id: head.satkerId, link_id: randomUUID(), plan_id: head.planId, dataset_id: dataset, linked_by: act.actor.name }).execute();
      return { reply: { linked: dataset }, expectedRevision: null, change: null };
    });
  },
});

/** The link that stands; throws `not-found` when the plan does not have the dataset. */
export async function findLink(db: Reader, head: PlanHead, dataset: string): Promise<string> {
  const link = await linkOf(db, head, dataset);
  if (link === null) throw new Problem('not-found', { what: 'dataset', id: dataset });
  return link;
}

async function linkOf(db: Reader, head: PlanHead, dataset: string): Promise<string | null> {
  const link = await db.selectFrom('plan_dataset').select('link_id').where('satker_id', '=', head.satkerId).where('plan_id', '=', head.planId).where('dataset_id', '=', dataset).where('withdrawn_at', 'is', null).executeTakeFirst();
  return link?.link_id ?? null;
}
