// The server's commands and queries about plans, one function each.

import type { Finding } from '@tenun/domain';
import { decodePlan, type WirePlan } from '@tenun/domain/plan/codec.ts';
import type { PlanServer } from '../plan/plan-store.ts';
import { send } from './send.ts';

export interface PlanSummary {
  readonly id: string;
  readonly office: string;
  readonly year: number | null;
  readonly revision: number;
}

/** Findings of the present revision, and those a person decided to leave, with the reason. */
export interface PlanFindings {
  readonly revision: number;
  readonly checks: { readonly passed: number; readonly failed: number; readonly notApplicable: number };
  readonly findings: readonly Finding[];
  readonly suppressed: readonly (Finding & { readonly reason: string })[];
}

export function listPlans(): Promise<readonly PlanSummary[]> {
  return send<{ readonly plans: readonly PlanSummary[] }>('GET', '/api/plans').then((body) => body.plans);
}

export function getFindings(planId: string): Promise<PlanFindings> {
  return send('GET', `/api/plans/${planId}/findings`);
}

export const planServer: PlanServer = {
  async getPlan(id) {
    const body = await send<{ readonly content: WirePlan; readonly revision: number }>('GET', `/api/plans/${id}`);
    return { content: decodePlan(body.content), revision: body.revision };
  },
  sendEdits: (id, command) => send('POST', `/api/plans/${id}/edits`, command),
};
