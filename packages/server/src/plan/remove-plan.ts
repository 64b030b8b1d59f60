// Takes a draft back whole, as an import that was a mistake is: it is seen nowhere any more, and can be brought back.

import { z } from 'zod';
import { commandHead, expectedRevision, runCommand } from '../request/command.ts';
import { endpoint } from '../request/endpoint.ts';
import { Problem } from '../request/problem.ts';
import { checkRevision, findPlanHeadOf, getPlanHead, getRemovedHead } from './plan-head.ts';
import { planParams } from './plan-params.ts';

export const removePlan = endpoint({
  method: 'POST',
  path: '/api/plans/:id/remove',
  tag: 'Rencana',
  summary: 'Take a draft back whole; it can be brought back',
  params: planParams,
  body: z.strictObject({ ...commandHead, expectedRevision }),
  reply: z.strictObject({ planId: z.string() }),
  problems: ['not-found', 'stale', 'command-reused', 'plan-not-draft'],
  async act(act, { params, body }) {
    const head = await getPlanHead(act.db, params.id, 'lock');
    act.allow('plan.begin', head.satkerId);
    return runCommand(act, { kind: 'remove', satkerId: head.satkerId, planId: head.planId, versionId: head.versionId, commandId: body.commandId, body, label: `Hapus rencana ${head.year}` }, async (db) => {
      await checkRevision(act.db, head, body.expectedRevision);
      const versions = await db.selectFrom('plan_version').select('status').where('satker_id', '=', head.satkerId).where('plan_id', '=', head.planId).execute();
      if (versions.some(({ status }) => status !== 'draft')) throw new Problem('plan-not-draft', {});
      await db.updateTable('plan').set({ removed_at: new Date(), removed_by: act.actor.name }).where('satker_id', '=', head.satkerId).where('plan_id', '=', head.planId).execute();
      return { reply: { planId: head.planId }, expectedRevision: body.expectedRevision, change: null };
    });
  },
});

export const bringPlanBack = endpoint({
  method: 'POST',
  path: '/api/plans/:id/bring-back',
  tag: 'Rencana',
  summary: 'Bring back a draft that was taken back',
  params: planParams,
  body: z.strictObject(commandHead),
  reply: z.strictObject({ planId: z.string(), revision: z.int() }),
  problems: ['not-found', 'command-reused', 'plan-exists'],
  async act(act, { params, body }) {
    const head = await getRemovedHead(act.db, params.id);
    act.allow('plan.begin', head.satkerId);
    return runCommand(act, { kind: 'bring-back', satkerId: head.satkerId, planId: head.planId, versionId: head.versionId, commandId: body.commandId, body, label: `Kembalikan rencana ${head.year}` }, async (db) => {
      const other = await findPlanHeadOf(act.db, head.satkerId, head.year);
      if (other !== undefined && other.planId !== head.planId) throw new Problem('plan-exists', { office: '', year: head.year, planId: other.planId });
      await db.updateTable('plan').set({ removed_at: null, removed_by: null }).where('satker_id', '=', head.satkerId).where('plan_id', '=', head.planId).execute();
      return { reply: { planId: head.planId, revision: head.revision }, expectedRevision: null, change: null };
    });
  },
});
