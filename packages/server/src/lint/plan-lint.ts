// The findings of a plan at its present revision: computed once by the domain's rules, kept, and computed again when the plan, its suppressions or the rules changed.

import type { Finding, LintResult, Suppression, Unread } from '@tenun/domain';
import type { Store } from '../database/open-store.ts';
import { loadContent } from '../plan/plan-content.ts';
import { getPlanHead, type PlanHead } from '../plan/plan-head.ts';
import type { Act, Deriver, Reader } from '../request/act.ts';
import { LOCAL_USER } from '../request/permission.ts';
import { transact } from '../request/transact.ts';
import { checkOffThread } from './check-off-thread.ts';
import type { CheckedPlan, LintJob } from './check-plan.ts';
import { lintEngine } from './engine.ts';
import { lintKey } from './lint-key.ts';

/** Findings that are kept, or what is needed to compute them when the transaction is over. */
export type Prepared = { readonly head: PlanHead; readonly kept: CheckedPlan } | { readonly head: PlanHead; readonly kept: null; readonly job: LintJob };

export async function prepareLint(act: Act, head: PlanHead): Promise<Prepared> {
  const kept = await findKept(act.db, head);
  return kept === null ? { head, kept, job: await jobOf(act, head) } : { head, kept };
}

/** Computes what was not kept, and keeps it. Whoever asks for the same revision meanwhile waits for the same answer. */
export async function finishLint(store: Store, prepared: Prepared): Promise<CheckedPlan> {
  if (prepared.kept !== null) return prepared.kept;
  const { head, job } = prepared;
  const key = lintKey(head);
  const computing = store.checks.get(key) ?? computeAndKeep(store, head, job).finally(() => store.checks.delete(key));
  store.checks.set(key, computing);
  return computing;
}

async function computeAndKeep(store: Store, head: PlanHead, job: LintJob): Promise<CheckedPlan> {
  const checked = await checkOffThread(job);
  await transact(store, {
    name: 'findings', kind: 'derivation', actor: LOCAL_USER, lang: 'id',
    async act(act) {
      act.allow('plan.read', head.satkerId);
      const present = await getPlanHead(act.db, head.planId, 'lock');
      const isSame = present.revision === head.revision && present.suppressionRevision === head.suppressionRevision;
      if (isSame && (await findKept(act.db, present)) === null) await act.derive((db) => keep(db, present, checked));
    },
  });
  return checked;
}

/** The findings inside a transaction that holds the lock on the plan. */
export async function lintLocked(act: Act, head: PlanHead): Promise<CheckedPlan> {
  const kept = await findKept(act.db, head);
  if (kept !== null) return kept;
  const checked = await checkOffThread(await jobOf(act, head));
  await act.derive((db) => keep(db, head, checked));
  return checked;
}

async function jobOf(act: Act, head: PlanHead): Promise<LintJob> {
  return { content: await loadContent(act, head), unread: await unreadOf(act.db, head), suppressions: await activeSuppressions(act.db, head) };
}

export async function unreadOf(db: Reader, head: PlanHead): Promise<readonly Unread[]> {
  return (await unreadsOf(db, [head])).get(head.importId ?? '') ?? [];
}

/** What the readers could not interpret, by import. */
export async function unreadsOf(db: Reader, heads: readonly PlanHead[]): Promise<ReadonlyMap<string, readonly Unread[]>> {
  const imported = heads.filter((head) => head.importId !== null);
  if (imported.length === 0) return new Map();
  const files = await db.selectFrom('import_file').select(['import_id', 'unread']).where('satker_id', 'in', imported.map((head) => head.satkerId)).where('import_id', 'in', imported.map((head) => head.importId)).execute();
  return new Map(files.map((file) => [file.import_id, file.unread as unknown as readonly Unread[]]));
}

export interface ActiveSuppression extends Suppression {
  readonly id: string;
}

export async function activeSuppressions(db: Reader, head: Pick<PlanHead, 'satkerId' | 'planId'>): Promise<readonly ActiveSuppression[]> {
  return (await activeSuppressionsOf(db, [head])).get(head.planId) ?? [];
}

/** By plan. */
export async function activeSuppressionsOf(db: Reader, heads: readonly Pick<PlanHead, 'satkerId' | 'planId'>[]): Promise<ReadonlyMap<string, readonly ActiveSuppression[]>> {
  const rows = await db.selectFrom('suppression').select(['plan_id as planId', 'suppression_id as id', 'rule', 'reason', 'line', 'path'])
    .where('satker_id', 'in', heads.map((head) => head.satkerId)).where('plan_id', 'in', heads.map((head) => head.planId)).where('lifted_at', 'is', null).orderBy('created_at').orderBy('suppression_id').execute();
  return new Map([...Map.groupBy(rows, ({ planId }) => planId)].map(([planId, of]) => [planId, of.map(({ planId: _planId, ...suppression }) => suppression)]));
}

async function findKept(db: Reader, head: PlanHead): Promise<CheckedPlan | null> {
  const run = await db.selectFrom('lint_run').selectAll()
    .where('satker_id', '=', head.satkerId).where('version_id', '=', head.versionId)
    .where('revision', '=', head.revision).where('suppression_revision', '=', head.suppressionRevision).where('engine', '=', lintEngine()).executeTakeFirst();
  if (run === undefined) return null;
  const rows = await db.selectFrom('finding').selectAll().where('satker_id', '=', head.satkerId).where('version_id', '=', head.versionId).orderBy('position').execute();
  const findings = rows.map((row) => ({
    reason: row.suppressed_reason,
    finding: {
      rule: row.rule,
      severity: row.severity as Finding['severity'],
      spot: row.spot as unknown as Finding['spot'],
      quote: row.quote,
      stated: row.stated,
      computed: row.computed,
      difference: row.difference,
      message: row.message as unknown as Finding['message'],
      related: row.related as unknown as Finding['related'],
      repairs: row.repairs as unknown as Finding['repairs'],
    },
  }));
  return {
    checks: { passed: run.passed, failed: run.failed, notApplicable: run.not_applicable },
    findings: findings.filter(({ reason }) => reason === null).map(({ finding }) => finding),
    suppressed: findings.flatMap(({ reason, finding }) => (reason === null ? [] : [{ ...finding, reason }])),
    pagu: run.pagu,
    kebutuhan: run.kebutuhan,
  };
}

async function keep(db: Deriver, head: PlanHead, checked: CheckedPlan): Promise<void> {
  await keepAll(db, [{ head, checked }]);
}

/** Keeps what was found in several plans, whose locks are held, instead of what was kept of them. */
export async function keepAll(db: Deriver, all: readonly { readonly head: PlanHead; readonly checked: CheckedPlan }[]): Promise<void> {
  if (all.length === 0) return;
  const satkers = all.map(({ head }) => head.satkerId);
  const versions = all.map(({ head }) => head.versionId);
  await db.deleteFrom('finding').where('satker_id', 'in', satkers).where('version_id', 'in', versions).execute();
  await db.deleteFrom('lint_run').where('satker_id', 'in', satkers).where('version_id', 'in', versions).execute();
  await db.insertInto('lint_run').values(all.map(({ head, checked }) => ({
    satker_id: head.satkerId,
    version_id: head.versionId,
    revision: head.revision,
    suppression_revision: head.suppressionRevision,
    engine: lintEngine(),
    passed: checked.checks.passed,
    failed: checked.checks.failed,
    not_applicable: checked.checks.notApplicable,
    pagu: checked.pagu,
    kebutuhan: checked.kebutuhan,
  }))).execute();
  const rows = all.flatMap(({ head, checked }) => findingRows(head, checked));
  for (let from = 0; from < rows.length; from += ROWS_AT_ONCE) await db.insertInto('finding').values(rows.slice(from, from + ROWS_AT_ONCE)).execute();
}

function findingRows(head: PlanHead, checked: CheckedPlan) {
  return [...checked.findings.map((finding) => ({ finding, reason: null })), ...checked.suppressed.map(({ reason, ...finding }) => ({ finding, reason }))].map(({ finding, reason }, position) => ({
    satker_id: head.satkerId,
    version_id: head.versionId,
    position,
    rule: finding.rule,
    severity: finding.severity,
    path: finding.spot.path,
    line: finding.spot.place.line,
    cell: finding.spot.place.cell,
    quote: finding.quote,
    stated: finding.stated,
    computed: finding.computed,
    difference: finding.difference,
    message: JSON.stringify(finding.message),
    spot: JSON.stringify(finding.spot),
    related: JSON.stringify(finding.related),
    repairs: JSON.stringify(finding.repairs),
    suppressed_reason: reason,
  }));
}

const ROWS_AT_ONCE = 1000;

export interface SeverityCounts {
  readonly error: number;
  readonly warning: number;
  readonly info: number;
  readonly suppressed: number;
}

export function countBySeverity(result: LintResult): SeverityCounts {
  const count = (severity: Finding['severity']): number => result.findings.filter((finding) => finding.severity === severity).length;
  return { error: count('error'), warning: count('warning'), info: count('info'), suppressed: result.suppressed.length };
}
