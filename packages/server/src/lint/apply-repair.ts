// Applies a repair that the linter proposes for a finding of the present revision; it can be undone like any edit.

import { editsOfRepair, EditRefused, type Edit, type Repair } from '@tenun/domain';
import { z } from 'zod';
import { changePlan } from '../plan/change-plan.ts';
import { loadContent } from '../plan/plan-content.ts';
import { planParams } from '../plan/plan-params.ts';
import { checkRevision, getPlanHead } from '../plan/plan-head.ts';
import type { PlanContent } from '@tenun/domain';
import { commandHead, expectedRevision, runCommand } from '../request/command.ts';
import { endpoint } from '../request/endpoint.ts';
import { Problem } from '../request/problem.ts';
import { lintLocked } from './plan-lint.ts';

export const applyRepair = endpoint({
  method: 'POST',
  path: '/api/plans/:id/repairs',
  tag: 'Periksa',
  summary: 'Apply a repair of a finding',
  params: planParams,
  body: z.strictObject({
    ...commandHead,
    expectedRevision,
    rule: z.string(),
    path: z.string().describe('Path of the finding’s spot.'),
    start: z.int().nullable().optional().describe('Start of the spot, where one path has several findings of the rule.'),
    repair: z.int().nonnegative().describe('Which repair, counted from zero.'),
  }),
  reply: z.strictObject({ revision: z.int(), applied: z.int() }),
  problems: ['not-found', 'stale', 'command-reused', 'finding-gone', 'repair-unknown', 'edit-refused'],
  async act(act, { params, body }) {
    const head = await getPlanHead(act.db, params.id, 'lock');
    act.allow('plan.edit', head.satkerId);
    const { rule, path, start, repair: index } = body;
    return runCommand(act, { kind: 'repair', ...head, commandId: body.commandId, body: { planId: head.planId, ...body }, label: `Perbaikan ${rule}` }, async (db) => {
      await checkRevision(act.db, head, body.expectedRevision);
      const { findings, suppressed } = await lintLocked(act, head);
      const finding = [...findings, ...suppressed].find((each) => each.rule === rule && each.spot.path === path && (start === undefined || start === null || each.spot.start === start));
      if (finding === undefined) throw new Problem('finding-gone', { rule, path });
      const repair = finding.repairs[index];
      if (repair === undefined) throw new Problem('repair-unknown', { rule, path, repair: index, available: finding.repairs.length });
      const edits = toEdits(repair, await loadContent(act, head));
      const change = await changePlan(act, db, head, edits);
      return { reply: { revision: change.revision, applied: edits.length }, expectedRevision: body.expectedRevision, change };
    });
  },
});

function toEdits(repair: Repair, content: PlanContent): readonly Edit[] {
  try {
    return editsOfRepair(repair, content);
  } catch (error) {
    if (error instanceof EditRefused) throw new Problem('edit-refused', { refusal: error.code, index: error.index, about: error.details });
    throw error;
  }
}
