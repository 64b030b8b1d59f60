// Carries an import out: a new plan, or the plan of the same office and year replaced or added to. Importing the same thing twice changes nothing.

import { randomUUID } from 'node:crypto';
import { addMissing, matchPlans, type PlanContent, type ReadResult } from '@tenun/domain';
import { sql } from 'kysely';
import type { Act, Writer } from '../request/act.ts';
import { runCommand } from '../request/command.ts';
import { Problem } from '../request/problem.ts';
import { changePlan } from '../plan/change-plan.ts';
import { createPlan, ownerOf } from '../plan/create-plan.ts';
import { loadContent } from '../plan/plan-content.ts';
import { checkRevision, findPlanHeadOf, getPlanHead, type PlanHead } from '../plan/plan-head.ts';
import { countComparison, type ComparisonCounts } from './compare-import.ts';

export type ImportMode = 'new' | 'replace' | 'add';

export interface ImportOrder {
  readonly commandId: string;
  readonly mode: ImportMode;
  readonly fileName: string;
  readonly importId: string;
  readonly satkerId: string;
  /** The plan that the person looked at; null: whichever is of that office and year. */
  readonly planId: string | null;
  readonly expectedRevision: number | null;
  readonly decisions: ReadonlyMap<string, string | null>;
}

export interface ImportReply extends ComparisonCounts {
  readonly planId: string;
  readonly revision: number;
}

export async function importPlan(act: Act, order: ImportOrder, read: ReadResult): Promise<ImportReply> {
  const { office, year } = ownerOf(read.content);
  const found = await findPlanHeadOf(act.db, order.satkerId, year);
  const existing = found === undefined ? undefined : await getPlanHead(act.db, found.planId, 'lock');
  if (order.planId !== null && order.planId !== existing?.planId) throw new Problem('plan-of-other', { planId: order.planId });
  const ids = existing ?? { satkerId: order.satkerId, planId: randomUUID(), versionId: randomUUID() };
  const body = { importId: order.importId, mode: order.mode, planId: order.planId, expectedRevision: order.expectedRevision, decisions: [...order.decisions] };
  return runCommand<ImportReply>(act, { kind: 'import', ...ids, commandId: order.commandId, body, label: `Impor ${order.fileName}` }, async (db) => {
    if (order.mode === 'new') {
      await createPlan(act, db, { ...ids, importId: order.importId }, read.content);
      await keepSuppressions(act, db, ids, read);
      const { nodes, indicators, blocks } = read.content;
      return { reply: { planId: ids.planId, revision: 0, added: nodes.length + indicators.length + blocks.length, changed: 0, unchanged: 0, removed: 0 }, expectedRevision: null, change: null };
    }
    if (existing === undefined) throw new Problem('plan-needed', { office, year });
    if (order.expectedRevision !== null) await checkRevision(act.db, existing, order.expectedRevision);
    const old = await loadContent(act, existing);
    const match = matchPlans(old, read.content, order.decisions);
    const next = order.mode === 'replace' ? match.content : addMissing(old, match);
    await db.updateTable('plan_version').set({ import_id: order.importId }).where('satker_id', '=', existing.satkerId).where('version_id', '=', existing.versionId).execute();
    await keepSuppressions(act, db, existing, read);
    const all = countComparison(match);
    const counts = order.mode === 'replace' ? all : { ...all, changed: 0, removed: 0, unchanged: all.unchanged + all.changed + all.removed, added: addedTo(old, next) };
    if (isSameContent(old, next)) return { reply: { planId: existing.planId, revision: existing.revision, ...counts }, expectedRevision: order.expectedRevision, change: null };
    const change = await changePlan(act, db, existing, [{ op: 'put-content', content: next }]);
    return { reply: { planId: existing.planId, revision: change.revision, ...counts }, expectedRevision: order.expectedRevision, change };
  });
}

function addedTo(old: PlanContent, next: PlanContent): number {
  return next.nodes.length + next.indicators.length + next.blocks.length - old.nodes.length - old.indicators.length - old.blocks.length;
}

/** Matching gives back the very objects that did not change. */
function isSameContent(old: PlanContent, next: PlanContent): boolean {
  const same = <T>(a: readonly T[], b: readonly T[]): boolean => a.length === b.length && a.every((each, index) => each === b[index]);
  return old.profile === next.profile && same(old.nodes, next.nodes) && same(old.indicators, next.indicators) && same(old.blocks, next.blocks);
}

/** Suppressions that the file itself holds, those that are not there yet. */
async function keepSuppressions(act: Act, db: Writer, plan: Pick<PlanHead, 'satkerId' | 'planId' | 'versionId'>, read: ReadResult): Promise<void> {
  for (const { rule, reason, line, path } of read.suppressions) {
    if (reason.trim() === '') continue;
    const known = await db.selectFrom('suppression').select('suppression_id').where('satker_id', '=', plan.satkerId).where('plan_id', '=', plan.planId)
      .where('rule', '=', rule).where('line', 'is not distinct from', line).where('path', 'is not distinct from', path).executeTakeFirst();
    if (known !== undefined) continue;
    await db.insertInto('suppression').values({ satker_id: plan.satkerId, suppression_id: randomUUID(), plan_id: plan.planId, rule, line, path, reason, created_by: act.actor.name }).execute();
    await db.updateTable('plan_version').set({ suppression_revision: sql`suppression_revision + 1` }).where('satker_id', '=', plan.satkerId).where('version_id', '=', plan.versionId).execute();
  }
}
