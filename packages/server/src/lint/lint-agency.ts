// Checks the newest version of every plan that the database holds: plans stream through as many threads as there are cores, and only a few are in memory at a time.

import type { Store } from '../database/open-store.ts';
import { HEAD, type PlanHead } from '../plan/plan-head.ts';
import { readContents } from '../plan/plan-content.ts';
import type { Act } from '../request/act.ts';
import { LOCAL_USER } from '../request/permission.ts';
import { transact } from '../request/transact.ts';
import type { CheckedPlan, LintJob } from './check-plan.ts';
import { keptSummaries, type CheckedSummary } from './kept-summaries.ts';
import { lintKey } from './lint-key.ts';
import { LintPool } from './lint-pool.ts';
import { activeSuppressionsOf, countBySeverity, keepAll, unreadsOf, type SeverityCounts } from './plan-lint.ts';

export interface LintAgencyOptions {
  /** Only plans of this year. */
  readonly year?: number;
  /** Check plans whose findings are kept as well. */
  readonly again?: boolean;
  /** As many as there are cores, when left out. */
  readonly threads?: number;
  /** Told of each plan as it was checked, in no particular order. */
  readonly onPlan?: (plan: CheckedOfAgency) => void;
  readonly onProgress?: (progress: LintProgress) => void;
}

export interface CheckedOfAgency {
  readonly planId: string;
  readonly office: string;
  readonly year: number;
  readonly rows: number;
  readonly checked: CheckedPlan;
}

export interface LintProgress {
  readonly plans: number;
  readonly ofPlans: number;
  readonly rows: number;
  readonly seconds: number;
  readonly rowsPerSecond: number;
}

/** How many findings a plan has, checked just now or known before. */
export interface PlanFindings extends SeverityCounts, Pick<CheckedSummary, 'pagu' | 'kebutuhan'> {
  readonly planId: string;
  readonly office: string;
  readonly year: number;
}

export interface LintedAgency extends LintProgress {
  /** Of all plans, the newest year first. */
  readonly findings: readonly PlanFindings[];
  /** Plans whose findings were kept and still hold. */
  readonly known: number;
  readonly threads: number;
}

interface AgencyHead extends PlanHead {
  readonly office: string;
}

/** Plans read with one question: what is waiting in memory is at most two such lots and what the threads hold. */
const PLANS_AT_ONCE = 16;

/** Checks what is not known and keeps it, so that lists and screens find it. Rejects when a rule fails. */
export async function lintAgency(store: Store, options: LintAgencyOptions = {}): Promise<LintedAgency> {
  const started = performance.now();
  const { heads, known } = await plansToCheck(store, options);
  const findings = [...known];
  const pool = new LintPool(options.threads);
  let plans = 0;
  let rows = 0;
  const progress = (): LintProgress => {
    const seconds = (performance.now() - started) / 1000;
    return { plans, ofPlans: heads.length, rows, seconds, rowsPerSecond: Math.round(rows / Math.max(seconds, 0.001)) };
  };
  const checkLot = async (lot: readonly Lot[]): Promise<void> => {
    const all = await Promise.all(lot.map(async ({ head, job }) => {
      const checked = await pool.check(job);
      plans += 1;
      rows += job.content.nodes.length;
      findings.push({ planId: head.planId, office: head.office, year: head.year, ...countBySeverity(checked), pagu: checked.pagu, kebutuhan: checked.kebutuhan });
      options.onPlan?.({ planId: head.planId, office: head.office, year: head.year, rows: job.content.nodes.length, checked });
      return { head, checked };
    }));
    await keepUnchanged(store, all);
    options.onProgress?.(progress());
  };
  try {
    // While one lot is checked, the next one is read.
    let checking: Promise<void> = Promise.resolve();
    for (let from = 0; from < heads.length; from += PLANS_AT_ONCE) {
      const lot = await readLot(store, heads.slice(from, from + PLANS_AT_ONCE));
      await checking;
      checking = checkLot(lot);
      // A fault is met at the next turn; until then nobody listens.
      checking.catch(() => undefined);
    }
    await checking;
  } finally {
    await pool.close();
  }
  findings.sort((a, b) => b.year - a.year || a.office.localeCompare(b.office, 'id'));
  return { ...progress(), findings, known: known.length, threads: pool.threads };
}

const running = new WeakMap<Store, Promise<LintedAgency>>();

/** The same for screens that wait for it: one check of everything at a time; whoever comes second finds what the first has kept. */
export async function lintAgencyInTurn(store: Store): Promise<LintedAgency> {
  const before: Promise<unknown> = running.get(store) ?? Promise.resolve();
  const run = before.then(() => lintAgency(store), () => lintAgency(store));
  running.set(store, run);
  return run;
}

async function plansToCheck(store: Store, { year, again }: LintAgencyOptions): Promise<{ readonly heads: readonly AgencyHead[]; readonly known: readonly PlanFindings[] }> {
  return query(store, async (act) => {
    let plans = act.db.selectFrom('plan')
      .innerJoin('plan_version', (join) => join.onRef('plan_version.satker_id', '=', 'plan.satker_id').onRef('plan_version.plan_id', '=', 'plan.plan_id'))
      .innerJoin('satker', 'satker.satker_id', 'plan.satker_id')
      .distinctOn(['plan.satker_id', 'plan.plan_id']).select([...HEAD, 'satker.name as office'])
      .where('plan.removed_at', 'is', null)
      .orderBy('plan.satker_id').orderBy('plan.plan_id').orderBy('plan_version.number', 'desc');
    if (year !== undefined) plans = plans.where('plan.year', '=', year);
    const heads = await plans.execute();
    if (again === true) return { heads, known: [] };
    const kept = await keptSummaries(act.db);
    const known = heads.flatMap((head) => {
      const summary = kept.get(lintKey(head));
      return summary === undefined ? [] : [{ planId: head.planId, office: head.office, year: head.year, ...summary.findings, pagu: summary.pagu, kebutuhan: summary.kebutuhan }];
    });
    return { heads: heads.filter((head) => !kept.has(lintKey(head))), known };
  });
}

interface Lot {
  readonly head: AgencyHead;
  readonly job: LintJob;
}

async function readLot(store: Store, heads: readonly AgencyHead[]): Promise<readonly Lot[]> {
  return query(store, async (act) => {
    const contents = await readContents(act.db, heads);
    const unread = await unreadsOf(act.db, heads);
    const suppressions = await activeSuppressionsOf(act.db, heads);
    return heads.map((head) => ({ head, job: { content: contents.get(head.versionId)!, unread: unread.get(head.importId ?? '') ?? [], suppressions: suppressions.get(head.planId) ?? [] } }));
  });
}

/** Keeps the findings of those plans that nobody changed meanwhile. */
async function keepUnchanged(store: Store, all: readonly { readonly head: AgencyHead; readonly checked: CheckedPlan }[]): Promise<void> {
  await transact(store, {
    name: 'lint', kind: 'derivation', actor: LOCAL_USER, lang: 'id',
    async act(act) {
      act.allow('plan.read', null);
      const present = await act.db.selectFrom('plan_version').select(['version_id as versionId', 'revision', 'suppression_revision as suppressionRevision'])
        .where('satker_id', 'in', all.map(({ head }) => head.satkerId)).where('version_id', 'in', all.map(({ head }) => head.versionId))
        .orderBy('version_id').forUpdate().execute();
      const keys = new Set(present.map(lintKey));
      await act.derive((db) => keepAll(db, all.filter(({ head }) => keys.has(lintKey(head)))));
    },
  });
}

function query<T>(store: Store, act: (act: Act) => Promise<T>): Promise<T> {
  return transact(store, { name: 'lint', kind: 'query', actor: LOCAL_USER, lang: 'id', act: (acting) => {
    acting.allow('plan.read', null);
    return act(acting);
  } });
}
