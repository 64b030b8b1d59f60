// Applies edits to a plan: all of them or none, for the revision that the client saw.

import { z } from 'zod';
import { decodeEdit, wireEdit } from '../contract/edit.ts';
import { commandHead, expectedRevision, runCommand } from '../request/command.ts';
import { endpoint } from '../request/endpoint.ts';
import { changePlan } from './change-plan.ts';
import { checkRevision, getPlanHead } from './plan-head.ts';
import { planParams } from './plan-params.ts';

export const editPlan = endpoint({
  method: 'POST',
  path: '/api/plans/:id/edits',
  tag: 'Rencana',
  summary: 'Edit a plan',
  description: 'All edits apply, or none. A repeated command gets the stored reply; a command for an older revision is told who changed what since.',
  params: planParams,
  body: z.strictObject({ ...commandHead, expectedRevision, label: z.string().max(500).describe('What the person did, for the history.'), edits: z.array(wireEdit).min(1).max(5000) }),
  reply: z.strictObject({ revision: z.int(), applied: z.int() }),
  problems: ['not-found', 'stale', 'command-reused', 'edit-refused', 'plan-exists', 'year-unknown', 'figure-too-large'],
  async act(act, { params, body }) {
    const head = await getPlanHead(act.db, params.id, 'lock');
    act.allow('plan.edit', head.satkerId);
    return runCommand(act, { kind: 'edit', ...head, commandId: body.commandId, body: { planId: head.planId, ...body }, label: body.label }, async (db) => {
      await checkRevision(act.db, head, body.expectedRevision);
      const change = await changePlan(act, db, head, body.edits.map(decodeEdit));
      return { reply: { revision: change.revision, applied: body.edits.length }, expectedRevision: body.expectedRevision, change };
    });
  },
});
