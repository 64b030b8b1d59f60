// How many findings each plan has, out of what is kept of the last checks: one question for all plans, however many there are.

import type { CheckedPlan } from './check-plan.ts';
import type { Reader } from '../request/act.ts';
import { lintEngine } from './engine.ts';
import { lintKey } from './lint-key.ts';
import { countBySeverity, type SeverityCounts } from './plan-lint.ts';

export interface CheckedSummary {
  readonly findings: SeverityCounts;
  /** Rupiah as digits; null: not filled in or not computable. */
  readonly pagu: string | null;
  readonly kebutuhan: string | null;
}

/** The kept summaries of the present rules, by `lintKey`. */
export async function keptSummaries(db: Reader): Promise<ReadonlyMap<string, CheckedSummary>> {
  const rows = await db.selectFrom('lint_run')
    .leftJoin('finding', (join) => join.onRef('finding.satker_id', '=', 'lint_run.satker_id').onRef('finding.version_id', '=', 'lint_run.version_id'))
    .where('lint_run.engine', '=', lintEngine())
    .groupBy(['lint_run.satker_id', 'lint_run.version_id'])
    .select(({ fn }) => [
      'lint_run.version_id as versionId', 'lint_run.revision', 'lint_run.suppression_revision as suppressionRevision', 'lint_run.pagu', 'lint_run.kebutuhan',
      fn.count<string>('finding.position').filterWhere('severity', '=', 'error').filterWhere('suppressed_reason', 'is', null).as('error'),
      fn.count<string>('finding.position').filterWhere('severity', '=', 'warning').filterWhere('suppressed_reason', 'is', null).as('warning'),
      fn.count<string>('finding.position').filterWhere('severity', '=', 'info').filterWhere('suppressed_reason', 'is', null).as('info'),
      fn.count<string>('finding.position').filterWhere('suppressed_reason', 'is not', null).as('suppressed'),
    ]).execute();
  return new Map(rows.map(({ pagu, kebutuhan, error, warning, info, suppressed, ...key }) => [
    lintKey(key),
    { findings: { error: Number(error), warning: Number(warning), info: Number(info), suppressed: Number(suppressed) }, pagu, kebutuhan },
  ]));
}

/** The same out of a check that was just made. */
export function summarise({ pagu, kebutuhan, ...result }: CheckedPlan): CheckedSummary {
  return { findings: countBySeverity(result), pagu, kebutuhan };
}
