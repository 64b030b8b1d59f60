// What is computed of a plan whenever it changed: the findings, and the two totals that the list of plans shows.

import { readModel, resolveFigure, RULES, runRules, type LintResult, type PlanContent, type Suppression, type Unread } from '@tenun/domain';

export interface LintJob {
  readonly content: PlanContent;
  readonly unread: readonly Unread[];
  readonly suppressions: readonly Suppression[];
}

export interface CheckedPlan extends LintResult {
  /** Rupiah as digits: allocation out of the matrix and need out of BAB III, never mixed; null when not filled in or not computable. */
  readonly pagu: string | null;
  readonly kebutuhan: string | null;
}

export function checkPlan({ content, unread, suppressions }: LintJob): CheckedPlan {
  const model = readModel(content, unread);
  return { ...runRules(model, RULES, suppressions), pagu: resolveFigure('pagu.total', model)?.value ?? null, kebutuhan: resolveFigure('pendanaan.total', model)?.value ?? null };
}
