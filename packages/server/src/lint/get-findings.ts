// Everything that the linter says about a plan, with what a person decided to leave.

import { z } from 'zod';
import { wireChecks, wireFinding, wireSuppressed } from '../contract/finding.ts';
import { planParams } from '../plan/plan-params.ts';
import { getPlanHead } from '../plan/plan-head.ts';
import { endpoint } from '../request/endpoint.ts';
import { activeSuppressions, finishLint, prepareLint, type ActiveSuppression } from './plan-lint.ts';

export const getFindings = endpoint({
  method: 'GET',
  path: '/api/plans/:id/findings',
  tag: 'Periksa',
  summary: 'What the linter finds in the present revision',
  params: planParams,
  reply: z.strictObject({ planId: z.string(), revision: z.int(), checks: wireChecks, findings: z.array(wireFinding), suppressed: z.array(wireSuppressed) }),
  problems: ['not-found'],
  async act(act, { params }) {
    const head = await getPlanHead(act.db, params.id);
    act.allow('plan.read', head.satkerId);
    return { prepared: await prepareLint(act, head), suppressions: await activeSuppressions(act.db, head) };
  },
  async answer({ prepared, suppressions }, { store }) {
    const { checks, findings, suppressed } = await finishLint(store, prepared);
    const { head } = prepared;
    return { planId: head.planId, revision: head.revision, checks, findings, suppressed: suppressed.map((finding) => ({ ...finding, suppressionId: suppressionOf(finding, suppressions) })) };
  },
});

function suppressionOf(finding: { readonly rule: string; readonly spot: { readonly path: string; readonly place: { readonly line: number | null } } }, suppressions: readonly ActiveSuppression[]): string | null {
  const covering = suppressions.find((each) => each.rule === finding.rule && (each.path === null ? each.line === null || each.line === finding.spot.place.line : each.path === finding.spot.path));
  return covering?.id ?? null;
}
