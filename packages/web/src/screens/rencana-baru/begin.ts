// What the planner chose, as the server takes it.

import type { Carry } from '@tenun/domain/plan/carry.ts';
import { post, type Schemas } from '../../api/client.ts';

/** A factor as a person writes it (`1,05` or `1.05`) as an exact decimal with a point; null when it is none. */
export function readFactor(written: string): string | null {
  const decimal = written.trim().replace(',', '.');
  return /^\d{1,3}(\.\d{1,6})?$/.test(decimal) && Number(decimal) > 0 ? decimal : null;
}

export interface NextYearChoice {
  readonly amounts: Carry;
  readonly volumes: Carry;
  readonly targets: Carry;
  readonly prose: 'keep' | 'clear';
}

/** Both give the id of the new plan, and throw a problem with the reason (`plan-exists`, …). */
export async function beginNextYear(planId: string, options: NextYearChoice): Promise<string> {
  return (await post('/api/plans', {}, { commandId: crypto.randomUUID(), from: { kind: 'next-year', planId, options } })).planId;
}

export async function beginBlank(profile: Schemas['PlanProfile']): Promise<string> {
  return (await post('/api/plans', {}, { commandId: crypto.randomUUID(), from: { kind: 'blank', profile } })).planId;
}
