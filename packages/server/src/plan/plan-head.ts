// Which plan a request is about: its satker, its newest version and the revision it is at.

import type { Reader } from '../request/act.ts';
import { Problem } from '../request/problem.ts';

export interface PlanHead {
  readonly satkerId: string;
  readonly planId: string;
  readonly versionId: string;
  readonly versionNumber: number;
  readonly year: number;
  readonly revision: number;
  readonly suppressionRevision: number;
  readonly importId: string | null;
}

/** The columns of a head, where plan and plan_version are joined. */
export const HEAD = ['plan.satker_id as satkerId', 'plan.plan_id as planId', 'plan_version.version_id as versionId', 'plan_version.number as versionNumber', 'plan.year', 'plan_version.revision', 'plan_version.suppression_revision as suppressionRevision', 'plan_version.import_id as importId'] as const;

function heads(db: Reader) {
  return allHeads(db).where('plan.removed_at', 'is', null);
}

function allHeads(db: Reader) {
  return db.selectFrom('plan')
    .innerJoin('plan_version', (join) => join.onRef('plan_version.satker_id', '=', 'plan.satker_id').onRef('plan_version.plan_id', '=', 'plan.plan_id'))
    .select(HEAD)
    .orderBy('plan_version.number', 'desc');
}

/** The plan with its newest version; throws `not-found`. `lock` makes other writers of this plan wait for the end of this transaction. */
export async function getPlanHead(db: Reader, planId: string, lock?: 'lock'): Promise<PlanHead> {
  const query = heads(db).where('plan.plan_id', '=', planId).limit(1);
  const head = await (lock === undefined ? query : query.forUpdate('plan_version')).executeTakeFirst();
  if (head === undefined) throw new Problem('not-found', { what: 'plan', id: planId });
  return head;
}

/** A plan that was taken back, or not; throws `not-found`. */
export async function getRemovedHead(db: Reader, planId: string): Promise<PlanHead> {
  const head = await allHeads(db).where('plan.plan_id', '=', planId).limit(1).forUpdate('plan').executeTakeFirst();
  if (head === undefined) throw new Problem('not-found', { what: 'plan', id: planId });
  return head;
}

export async function findPlanHeadOf(db: Reader, satkerId: string, year: number): Promise<PlanHead | undefined> {
  return heads(db).where('plan.satker_id', '=', satkerId).where('plan.year', '=', year).limit(1).executeTakeFirst();
}

/** Refuses a command made for another revision than the present one, and says who changed what since. */
export async function checkRevision(db: Reader, head: PlanHead, expected: number): Promise<void> {
  if (expected === head.revision) return;
  const since = await db.selectFrom('command').select(['revision', 'label', 'actor', 'done_at', 'edits'])
    .where('satker_id', '=', head.satkerId).where('version_id', '=', head.versionId).where('revision', '>', expected)
    .orderBy('revision').limit(50).execute();
  throw new Problem('stale', {
    expectedRevision: expected,
    currentRevision: head.revision,
    changes: since.map((change) => ({ revision: change.revision ?? 0, label: change.label, actor: change.actor, at: change.done_at.toISOString(), touched: touchedBy(change.edits) })),
  });
}

/** Paths of what stored edits touch, for a person who wants to know whether it concerns them. */
export function touchedBy(edits: unknown): readonly string[] {
  const touched = new Set<string>();
  for (const edit of edits as readonly StoredEdit[]) {
    if (edit.op === 'put-content') touched.add('plan');
    else if (edit.op.endsWith('profile')) touched.add(edit.field === undefined ? 'profile' : `profile/${edit.field}`);
    else if (edit.op.includes('indicator')) touched.add(withField(`indicator:${edit.id ?? edit.indicator?.id ?? ''}`, edit.field));
    else if (edit.op.includes('node')) for (const id of edit.ids ?? edit.nodes?.map((node) => node.id) ?? [edit.id ?? edit.node?.id ?? '']) touched.add(withField(`node:${id}`, edit.field));
    else touched.add(edit.path ?? (typeof edit.block === 'string' ? edit.block : (edit.block?.id ?? edit.id ?? '')));
  }
  return [...touched].slice(0, 40);
}

interface StoredEdit {
  readonly op: string;
  readonly id?: string;
  readonly ids?: readonly string[];
  readonly field?: string;
  readonly path?: string;
  readonly node?: { readonly id: string };
  readonly nodes?: readonly { readonly id: string }[];
  readonly indicator?: { readonly id: string };
  readonly block?: string | { readonly id: string };
}

function withField(path: string, field: string | undefined): string {
  return field === undefined ? path : `${path}/${field}`;
}
