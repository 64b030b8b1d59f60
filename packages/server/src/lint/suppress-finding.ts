// Leaves a finding as it is, with the reason; the suppression is itself listed and can be lifted.

import { randomUUID } from 'node:crypto';
import { findRule } from '@tenun/domain';
import { sql } from 'kysely';
import { z } from 'zod';
import { planParams } from '../plan/plan-params.ts';
import { getPlanHead } from '../plan/plan-head.ts';
import { commandHead, runCommand } from '../request/command.ts';
import { endpoint } from '../request/endpoint.ts';
import { Problem } from '../request/problem.ts';

export const suppressFinding = endpoint({
  method: 'POST',
  path: '/api/plans/:id/suppressions',
  tag: 'Periksa',
  summary: 'Leave a finding, with the reason',
  params: planParams,
  body: z.strictObject({ ...commandHead, rule: z.string(), path: z.string().max(300).describe('Path of the finding’s spot.'), reason: z.string().max(2000) }),
  reply: z.strictObject({ suppressionId: z.string() }),
  problems: ['not-found', 'reason-needed', 'command-reused'],
  async act(act, { params, body }) {
    const head = await getPlanHead(act.db, params.id, 'lock');
    act.allow('finding.suppress', head.satkerId);
    if (body.reason.trim() === '') throw new Problem('reason-needed', {});
    if (findRule(body.rule) === undefined) throw new Problem('not-found', { what: 'rule', id: body.rule });
    return runCommand(act, { kind: 'suppress', ...head, commandId: body.commandId, body: { planId: head.planId, ...body }, label: `Kecualikan ${body.rule}` }, async (db) => {
      const suppressionId = randomUUID();
      await db.insertInto('suppression').values({ satker_id: head.satkerId, suppression_id: suppressionId, plan_id: head.planId, rule: body.rule, path: body.path, reason: body.reason.trim(), created_by: act.actor.name }).execute();
      await db.updateTable('plan_version').set({ suppression_revision: sql`suppression_revision + 1` }).where('satker_id', '=', head.satkerId).where('version_id', '=', head.versionId).execute();
      return { reply: { suppressionId }, expectedRevision: null, change: null };
    });
  },
});
