// Changes the content of a plan: the new content is stored, the revision goes up by one, and the command log gets what makes the change and what takes it back.

import { applyEdits, EditRefused, followPath, type Edit, type PlanContent } from '@tenun/domain';
import { sql } from 'kysely';
import type { Act, Writer } from '../request/act.ts';
import type { Done } from '../request/command.ts';
import { Problem } from '../request/problem.ts';
import { loadContent, saveContent } from './plan-content.ts';
import type { PlanHead } from './plan-head.ts';

/** Applies edits to the plan at its present revision. Throws `edit-refused` when one does not fit; then nothing is changed. */
export async function changePlan(act: Act, db: Writer, head: PlanHead, edits: readonly Edit[]): Promise<NonNullable<Done<unknown>['change']>> {
  const before = await loadContent(act, head);
  const edited = fit(before, edits);
  const revision = head.revision + 1;
  await saveContent(db, head, before, edited.content);
  await keepYear(db, head, before, edited.content);
  await followSuppressions(db, head, before, edited.content);
  await db.updateTable('plan_version').set({ revision, changed_at: sql`now()` }).where('satker_id', '=', head.satkerId).where('version_id', '=', head.versionId).execute();
  act.afterCommit(() => act.contents.put(head.versionId, revision, edited.content));
  return { revision, edits, inverse: edited.inverse };
}

function fit(content: PlanContent, edits: readonly Edit[]): ReturnType<typeof applyEdits> {
  try {
    return applyEdits(content, edits);
  } catch (error) {
    if (error instanceof EditRefused) throw new Problem('edit-refused', { refusal: error.code, index: error.index, about: error.details });
    throw error;
  }
}

/** A plan is found by office and year, so the year of the profile and the year of the plan stay one. */
async function keepYear(db: Writer, head: PlanHead, before: PlanContent, next: PlanContent): Promise<void> {
  const { year, office } = next.profile;
  if (year === before.profile.year) return;
  if (year === null) throw new Problem('year-unknown', {});
  const other = await db.selectFrom('plan').select('plan_id').where('satker_id', '=', head.satkerId).where('year', '=', year).where('plan_id', '!=', head.planId).where('removed_at', 'is', null).executeTakeFirst();
  if (other !== undefined) throw new Problem('plan-exists', { office, year, planId: other.plan_id });
  await db.updateTable('plan').set({ year }).where('satker_id', '=', head.satkerId).where('plan_id', '=', head.planId).execute();
}

/** A suppression goes where its text goes, and ends with it: it must not come to cover another row. */
async function followSuppressions(db: Writer, head: PlanHead, before: PlanContent, next: PlanContent): Promise<void> {
  const active = await db.selectFrom('suppression').select(['suppression_id', 'path']).where('satker_id', '=', head.satkerId).where('plan_id', '=', head.planId).where('lifted_at', 'is', null).where('path', 'is not', null).execute();
  let moved = false;
  for (const { suppression_id: id, path } of active) {
    const followed = followPath(path!, before, next);
    if (followed === path) continue;
    const change = followed === null ? { lifted_at: sql<Date>`now()`, lifted_by: 'teksnya dihapus' } : { path: followed };
    await db.updateTable('suppression').set(change).where('satker_id', '=', head.satkerId).where('suppression_id', '=', id).execute();
    moved = true;
  }
  if (moved) await db.updateTable('plan_version').set({ suppression_revision: sql`suppression_revision + 1` }).where('satker_id', '=', head.satkerId).where('version_id', '=', head.versionId).execute();
}
