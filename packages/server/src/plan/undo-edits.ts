// Takes back the last changes of a plan, or does them again; both are changes of their own in the history, so nothing is ever lost.

import { z } from 'zod';
import { decodeEdit, storedEdit } from '../contract/edit.ts';
import type { Act } from '../request/act.ts';
import { commandHead, expectedRevision, runCommand } from '../request/command.ts';
import { endpoint } from '../request/endpoint.ts';
import { Problem } from '../request/problem.ts';
import { changePlan } from './change-plan.ts';
import { editStacks, readEdits, readLog } from './edit-stacks.ts';
import { checkRevision, getPlanHead } from './plan-head.ts';
import { planParams } from './plan-params.ts';

const body = z.strictObject({ ...commandHead, expectedRevision, steps: z.int().min(1).max(200).default(1) });
const reply = z.strictObject({ revision: z.int(), applied: z.int(), steps: z.int(), labels: z.array(z.string()).describe('What was taken back or done again, in that order.') });

export const undoEdits = endpoint({
  method: 'POST',
  path: '/api/plans/:id/undo',
  tag: 'Rencana',
  summary: 'Take back the last changes',
  params: planParams,
  body,
  reply,
  problems: ['not-found', 'stale', 'command-reused', 'nothing-to-undo'],
  act: (act, input) => step(act, 'undo', input.params.id, input.body),
});

export const redoEdits = endpoint({
  method: 'POST',
  path: '/api/plans/:id/redo',
  tag: 'Rencana',
  summary: 'Do again what was taken back',
  params: planParams,
  body,
  reply,
  problems: ['not-found', 'stale', 'command-reused', 'nothing-to-redo'],
  act: (act, input) => step(act, 'redo', input.params.id, input.body),
});

async function step(act: Act, kind: 'undo' | 'redo', planId: string, command: z.output<typeof body>): Promise<z.output<typeof reply>> {
  const head = await getPlanHead(act.db, planId, 'lock');
  act.allow('plan.edit', head.satkerId);
  const label = kind === 'undo' ? 'Batalkan' : 'Ulangi';
  return runCommand(act, { kind, ...head, commandId: command.commandId, body: { planId, ...command }, label }, async (db) => {
    await checkRevision(act.db, head, command.expectedRevision);
    const log = await readLog(act.db, head);
    const stack = editStacks(log)[kind];
    if (stack.length < command.steps) throw new Problem(kind === 'undo' ? 'nothing-to-undo' : 'nothing-to-redo', { available: stack.length });
    const targets = stack.slice(-command.steps).toReversed();
    const stored = await readEdits(act.db, head, kind === 'undo' ? 'inverse' : 'edits', targets);
    const change = await changePlan(act, db, head, stored.map((edit) => decodeEdit(storedEdit.parse(edit))));
    const labels = targets.map((id) => log.find((each) => each.commandId === id)?.label ?? '');
    return { reply: { revision: change.revision, applied: stored.length, steps: targets.length, labels }, expectedRevision: command.expectedRevision, change, targets };
  });
}
