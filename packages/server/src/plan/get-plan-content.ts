// The content of a plan by year and office, for the command line.

import type { PlanContent } from '@tenun/domain';
import type { Store } from '../database/open-store.ts';
import { LOCAL_USER } from '../request/permission.ts';
import { Problem } from '../request/problem.ts';
import { transact } from '../request/transact.ts';
import { nameKey } from './name-key.ts';
import { loadContent } from './plan-content.ts';
import { getPlanHead } from './plan-head.ts';

export interface PlanOfYear {
  readonly planId: string;
  readonly revision: number;
  readonly content: PlanContent;
}

/** Throws the problems `no-plan-of-year` and, when several offices have one and `unit` does not tell them apart, `unit-needed`. */
export async function getPlanContent(store: Store, { year, unit }: { readonly year: number; readonly unit?: string }): Promise<PlanOfYear> {
  return transact(store, {
    name: 'plan', kind: 'query', actor: LOCAL_USER, lang: 'id',
    async act(act) {
      act.allow('plan.read', null);
      const plans = await act.db.selectFrom('plan').innerJoin('satker', 'satker.satker_id', 'plan.satker_id').select(['plan_id', 'satker.name', 'satker.name_key']).where('year', '=', year).where('removed_at', 'is', null).orderBy('satker.name').execute();
      const wanted = unit === undefined ? plans : plans.filter((plan) => plan.name_key === nameKey(unit));
      const matching = wanted.length > 0 || unit === undefined ? wanted : plans.filter((plan) => plan.name_key.includes(nameKey(unit)));
      const [only, another] = matching;
      if (only === undefined) throw new Problem('no-plan-of-year', { year, unit: unit ?? '' });
      if (another !== undefined) throw new Problem('unit-needed', { year, offices: matching.map((plan) => plan.name) });
      const head = await getPlanHead(act.db, only.plan_id);
      return { planId: head.planId, revision: head.revision, content: await loadContent(act, head) };
    },
  });
}

/** Whether any plan is stored; a first start loads the example. */
export async function hasPlans(store: Store): Promise<boolean> {
  return transact(store, {
    name: 'plans', kind: 'query', actor: LOCAL_USER, lang: 'id',
    async act(act) {
      act.allow('plan.read', null);
      return (await act.db.selectFrom('plan').select('plan_id').limit(1).executeTakeFirst()) !== undefined;
    },
  });
}
