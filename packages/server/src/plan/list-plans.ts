// All plans with what a head of office wants to see first: how much, and how many findings.

import { z } from 'zod';
import { severityCounts } from '../contract/finding.ts';
import { named } from '../contract/registry.ts';
import { keptSummaries, summarise, type CheckedSummary } from '../lint/kept-summaries.ts';
import { lintAgencyInTurn, type PlanFindings } from '../lint/lint-agency.ts';
import { lintKey } from '../lint/lint-key.ts';
import { finishLint, prepareLint, type Prepared } from '../lint/plan-lint.ts';
import { endpoint } from '../request/endpoint.ts';
import { HEAD } from './plan-head.ts';

const rupiah = z.string().regex(/^-?\d+$/).nullable().describe('Rupiah as digits; null: not filled in or not computable');

export const planSummary = named('PlanSummary', z.strictObject({
  id: z.string(),
  office: z.string(),
  year: z.int(),
  versionNumber: z.int(),
  status: z.enum(['draft', 'active', 'superseded']),
  revision: z.int(),
  changedAt: z.string(),
  findings: severityCounts,
  pagu: rupiah,
  kebutuhan: rupiah,
}));

export const listPlans = endpoint({
  method: 'GET',
  path: '/api/plans',
  tag: 'Rencana',
  summary: 'All plans, newest year first',
  reply: z.strictObject({ plans: z.array(planSummary) }),
  problems: [],
  async act(act) {
    act.allow('plan.read', null);
    const rows = await act.db.selectFrom('plan')
      .innerJoin('plan_version', (join) => join.onRef('plan_version.satker_id', '=', 'plan.satker_id').onRef('plan_version.plan_id', '=', 'plan.plan_id'))
      .innerJoin('plan_profile', (join) => join.onRef('plan_profile.satker_id', '=', 'plan_version.satker_id').onRef('plan_profile.version_id', '=', 'plan_version.version_id'))
      .where('plan.removed_at', 'is', null)
      .distinctOn(['plan.year', 'plan_profile.office', 'plan.plan_id'])
      .select([...HEAD, 'plan_profile.office', 'plan_version.status', 'plan_version.changed_at as changedAt'])
      .orderBy('plan.year', 'desc').orderBy('plan_profile.office').orderBy('plan.plan_id').orderBy('plan_version.number', 'desc').execute();
    const kept = await keptSummaries(act.db);
    const unknown = rows.filter((row) => !kept.has(lintKey(row))).length;
    const plans: Listed[] = [];
    for (const { office, status, changedAt, ...head } of rows) {
      const known = kept.get(lintKey(head));
      const about = { id: head.planId, office, year: head.year, versionNumber: head.versionNumber, status: status as 'draft', revision: head.revision, changedAt: changedAt.toISOString() };
      plans.push({ about, checked: known ?? (unknown > FEW ? 'later' : await prepareLint(act, head)) });
    }
    return plans;
  },
  async answer(plans, { store }) {
    const later = plans.some(({ checked }) => checked === 'later') ? new Map((await lintAgencyInTurn(store)).findings.map((found) => [found.planId, found])) : null;
    return { plans: await Promise.all(plans.map(async ({ about, checked }) => ({ ...about, ...(checked === 'later' ? ofAgency(later!.get(about.id)!) : 'findings' in checked ? checked : summarise(await finishLint(store, checked))) }))) };
  },
});

/** More plans than these that changed since their check are not read all at once: they stream through several threads. */
const FEW = 8;

function ofAgency({ error, warning, info, suppressed, pagu, kebutuhan }: PlanFindings): CheckedSummary {
  return { findings: { error, warning, info, suppressed }, pagu, kebutuhan };
}

interface Listed {
  readonly about: Omit<z.output<typeof planSummary>, keyof CheckedSummary>;
  /** What is kept of the last check, or what is needed to check a plan that changed since; `later` when there are many of these. */
  readonly checked: CheckedSummary | Prepared | 'later';
}
