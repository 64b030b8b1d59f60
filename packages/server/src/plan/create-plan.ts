// Stores a plan that did not exist: its satker when that is new, the plan, its first version and the content.

import { randomUUID } from 'node:crypto';
import type { PlanContent } from '@tenun/domain';
import type { Act, Reader, Writer } from '../request/act.ts';
import type { Done } from '../request/command.ts';
import { Problem } from '../request/problem.ts';
import { nameKey } from './name-key.ts';
import { saveContent } from './plan-content.ts';
import { findPlanHeadOf } from './plan-head.ts';

/** Whose plan it is; `isNew` when no plan of this office was seen before. */
export interface SatkerKey {
  readonly satkerId: string;
  readonly isNew: boolean;
}

export async function findSatker(db: Reader, office: string): Promise<SatkerKey> {
  const known = await db.selectFrom('satker').select('satker_id').where('name_key', '=', nameKey(office)).executeTakeFirst();
  return known === undefined ? { satkerId: randomUUID(), isNew: true } : { satkerId: known.satker_id, isNew: false };
}

/** Office and year of a content, which a stored plan must have. */
export function ownerOf(content: PlanContent): { readonly office: string; readonly year: number } {
  const { office, year } = content.profile;
  if (nameKey(office) === '') throw new Problem('office-unknown', {});
  if (year === null) throw new Problem('year-unknown', {});
  return { office, year };
}

export interface NewPlan {
  readonly satkerId: string;
  readonly planId: string;
  readonly versionId: string;
  readonly importId: string | null;
}

/** Throws `plan-exists` when the office has a plan for that year. The new plan is at revision 0. */
export async function createPlan(act: Act, db: Writer, ids: NewPlan, content: PlanContent): Promise<null> {
  const { office, year } = ownerOf(content);
  const existing = await findPlanHeadOf(db, ids.satkerId, year);
  if (existing !== undefined) throw new Problem('plan-exists', { office, year, planId: existing.planId });
  await db.insertInto('plan').values({ satker_id: ids.satkerId, plan_id: ids.planId, year }).execute();
  await db.insertInto('plan_version').values({ satker_id: ids.satkerId, version_id: ids.versionId, plan_id: ids.planId, number: 1, import_id: ids.importId }).execute();
  await saveContent(db, ids, null, content);
  act.afterCommit(() => act.contents.put(ids.versionId, 0, content));
  return null satisfies Done<unknown>['change'];
}

export async function createSatker(db: Writer, satker: SatkerKey, content: PlanContent): Promise<void> {
  if (!satker.isNew) return;
  const { office, officeKind, regionCode } = content.profile;
  await db.insertInto('satker').values({ satker_id: satker.satkerId, name: office.trim(), name_key: nameKey(office), kind: officeKind, region_code: regionCode }).execute();
}
