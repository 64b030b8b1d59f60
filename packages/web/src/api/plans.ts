// The server's commands and queries about plans, one function each.

import type { Finding } from '@tenun/domain';
import { decodePlan } from '@tenun/domain/plan/codec.ts';
import type { Edit } from '@tenun/domain/plan/edit.ts';
import type { PlanServer } from '../plan/plan-store.ts';
import { get, post, type Schemas } from './client.ts';

export type PlanSummary = Schemas['PlanSummary'];
export type HistoryEntry = Schemas['HistoryEntry'];
export type SuppressedFinding = Finding & { readonly reason: string; readonly suppressionId: string | null };

/** Findings of the present revision, and those a person decided to leave, with the reason. */
export interface PlanFindings {
  readonly revision: number;
  readonly checks: { readonly passed: number; readonly failed: number; readonly notApplicable: number };
  readonly findings: readonly Finding[];
  readonly suppressed: readonly SuppressedFinding[];
}

export async function listPlans(): Promise<readonly PlanSummary[]> {
  return (await get('/api/plans')).plans;
}

export async function getFindings(id: string): Promise<PlanFindings> {
  return get('/api/plans/{id}/findings', { path: { id } });
}

/** The newest changes first, with how many can be taken back and done again. */
export async function getHistory(id: string, limit = 200) {
  return get('/api/plans/{id}/history', { path: { id }, query: { limit } });
}

/** Leaves a finding as it is; the reason is asked for and kept. */
export async function suppressFinding(id: string, finding: Finding, reason: string): Promise<void> {
  await post('/api/plans/{id}/suppressions', { path: { id } }, { commandId: crypto.randomUUID(), rule: finding.rule, path: finding.spot.path, reason });
}

export async function liftSuppression(id: string, suppressionId: string): Promise<void> {
  await post('/api/plans/{id}/suppressions/{sid}/lift', { path: { id, sid: suppressionId } }, { commandId: crypto.randomUUID() });
}

/** Where a browser fetches a document of the plan from. */
export function documentAddress(id: string, file: `${'rkt' | 'matriks'}.${'pdf' | 'docx' | 'xlsx' | 'md'}`): string {
  return `/api/plans/${id}/documents/${file}`;
}

export const planServer: PlanServer = {
  async getPlan(id) {
    const [plan, history] = await Promise.all([get('/api/plans/{id}', { path: { id } }), getHistory(id)]);
    const { canUndo, canRedo, entries } = history;
    return { content: decodePlan(plan.content), unread: plan.unread, source: plan.source?.fileName ?? null, revision: plan.revision, undo: labels(entries, canUndo, false), redo: labels(entries, canRedo, true).toReversed() };
  },
  async send(id, command) {
    const at = { path: { id } };
    const { kind, commandId, expectedRevision } = command;
    if (kind === 'undo') return post('/api/plans/{id}/undo', at, { commandId, expectedRevision, steps: 1 });
    if (kind === 'redo') return post('/api/plans/{id}/redo', at, { commandId, expectedRevision, steps: 1 });
    return post('/api/plans/{id}/edits', at, { commandId, expectedRevision, label: command.label, edits: onTheWire(command.edits) });
  },
};

/** Labels of what can be taken back (or done again), the next one last. */
function labels(entries: readonly HistoryEntry[], count: number, undone: boolean): readonly string[] {
  return entries.filter((entry) => entry.revision !== null && entry.kind !== 'undo' && entry.kind !== 'redo' && entry.undone === undone).slice(0, count).map((entry) => entry.label).toReversed();
}

/** Rupiah go as digits. */
function onTheWire(edits: readonly Edit[]): Schemas['Edit'][] {
  return JSON.parse(JSON.stringify(edits, (_key, value: unknown) => (typeof value === 'bigint' ? value.toString() : value))) as Schemas['Edit'][];
}

/** The empty workbook, of the coming year and of no office in particular unless one is named. */
export function templateAddress(year: number = new Date().getFullYear() + 1, office = ''): string {
  return `/api/template.xlsx?${new URLSearchParams({ year: String(year), ...(office === '' ? {} : { office }) }).toString()}`;
}
