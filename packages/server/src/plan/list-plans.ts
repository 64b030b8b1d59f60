// All plans with what a head of office wants to see first: how much, and how many findings.

import { z } from 'zod';
import { severityCounts } from '../contract/finding.ts';
import { named } from '../contract/registry.ts';
import { countBySeverity, finishLint, prepareLint, type Prepared } from '../lint/plan-lint.ts';
import { endpoint } from '../request/endpoint.ts';
import { getPlanHead } from './plan-head.ts';

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
      .distinctOn(['plan.year', 'plan_profile.office', 'plan.plan_id'])
      .select(['plan.plan_id', 'plan.year', 'plan_profile.office', 'plan_version.status', 'plan_version.changed_at'])
      .orderBy('plan.year', 'desc').orderBy('plan_profile.office').orderBy('plan.plan_id').orderBy('plan_version.number', 'desc').execute();
    const plans: (Omit<z.output<typeof planSummary>, 'findings' | 'pagu' | 'kebutuhan'> & { readonly prepared: Prepared })[] = [];
    for (const row of rows) {
      const head = await getPlanHead(act.db, row.plan_id);
      plans.push({
        id: head.planId,
        office: row.office,
        year: row.year,
        versionNumber: head.versionNumber,
        status: row.status as 'draft',
        revision: head.revision,
        changedAt: row.changed_at.toISOString(),
        prepared: await prepareLint(act, head),
      });
    }
    return plans;
  },
  async answer(plans, { store }) {
    const checked = await Promise.all(plans.map(async ({ prepared, ...plan }) => {
      const { pagu, kebutuhan, ...result } = await finishLint(store, prepared);
      return { ...plan, findings: countBySeverity(result), pagu, kebutuhan };
    }));
    return { plans: checked };
  },
});
