// Who changed what in a plan, newest first, and what can be taken back.

import { z } from 'zod';
import { named } from '../contract/registry.ts';
import { COMMAND_KINDS } from '../request/command.ts';
import { endpoint } from '../request/endpoint.ts';
import { editStacks, readLog } from './edit-stacks.ts';
import { getPlanHead, touchedBy } from './plan-head.ts';
import { planParams } from './plan-params.ts';

const entry = named('HistoryEntry', z.strictObject({
  commandId: z.string(),
  kind: z.enum(COMMAND_KINDS),
  label: z.string(),
  actor: z.string(),
  at: z.string(),
  revision: z.int().nullable().describe('The revision it made; null when the content stayed as it was.'),
  touched: z.array(z.string()),
  undone: z.boolean(),
}));

export const listHistory = endpoint({
  method: 'GET',
  path: '/api/plans/:id/history',
  tag: 'Rencana',
  summary: 'The changes of a plan, newest first',
  params: planParams,
  query: z.strictObject({ limit: z.coerce.number().int().min(1).max(500).default(100), beforeRevision: z.coerce.number().int().optional() }),
  reply: z.strictObject({ revision: z.int(), canUndo: z.int(), canRedo: z.int(), entries: z.array(entry) }),
  problems: ['not-found'],
  async act(act, { params, query }) {
    const head = await getPlanHead(act.db, params.id);
    act.allow('plan.read', head.satkerId);
    const stacks = editStacks(await readLog(act.db, head));
    const standing = new Set(stacks.undo);
    let rows = act.db.selectFrom('command').select(['command_id', 'kind', 'label', 'actor', 'done_at', 'revision'])
      .select((each) => each.case().when('kind', '=', 'import').then(null).else(each.ref('edits')).end().as('edits'))
      .where('satker_id', '=', head.satkerId).where('version_id', '=', head.versionId);
    if (query.beforeRevision !== undefined) rows = rows.where('revision', '<', query.beforeRevision);
    const entries = await rows.orderBy('done_at', 'desc').orderBy('revision', 'desc').limit(query.limit).execute();
    return {
      revision: head.revision,
      canUndo: stacks.undo.length,
      canRedo: stacks.redo.length,
      entries: entries.map((row) => ({
        commandId: row.command_id,
        kind: row.kind as 'edit',
        label: row.label,
        actor: row.actor,
        at: row.done_at.toISOString(),
        revision: row.revision,
        touched: row.edits === null ? (row.revision === null ? [] : ['plan']) : touchedBy(row.edits),
        undone: row.revision !== null && row.kind !== 'undo' && row.kind !== 'redo' && !standing.has(row.command_id),
      })),
    };
  },
});
