// Takes a suppression back: the finding is listed again. Who suppressed and why stays on record.

import { sql } from 'kysely';
import { z } from 'zod';
import { getPlanHead } from '../plan/plan-head.ts';
import { commandHead, runCommand } from '../request/command.ts';
import { endpoint } from '../request/endpoint.ts';
import { Problem } from '../request/problem.ts';

export const liftSuppression = endpoint({
  method: 'POST',
  path: '/api/plans/:id/suppressions/:sid/lift',
  tag: 'Periksa',
  summary: 'List a suppressed finding again',
  params: z.strictObject({ id: z.uuid(), sid: z.uuid() }),
  body: z.strictObject({ ...commandHead }),
  reply: z.strictObject({ lifted: z.literal(true) }),
  problems: ['not-found', 'command-reused'],
  async act(act, { params, body }) {
    const head = await getPlanHead(act.db, params.id, 'lock');
    act.allow('finding.suppress', head.satkerId);
    return runCommand(act, { kind: 'lift', ...head, commandId: body.commandId, body: { ...params }, label: 'Cabut pengecualian' }, async (db) => {
      const lifted = await db.updateTable('suppression').set({ lifted_at: sql`now()`, lifted_by: act.actor.name })
        .where('satker_id', '=', head.satkerId).where('plan_id', '=', head.planId).where('suppression_id', '=', params.sid).where('lifted_at', 'is', null).executeTakeFirst();
      if (lifted.numUpdatedRows === 0n) throw new Problem('not-found', { what: 'suppression', id: params.sid });
      await db.updateTable('plan_version').set({ suppression_revision: sql`suppression_revision + 1` }).where('satker_id', '=', head.satkerId).where('version_id', '=', head.versionId).execute();
      return { reply: { lifted: true as const }, expectedRevision: null, change: null };
    });
  },
});
