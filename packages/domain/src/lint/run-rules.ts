// Runs rules over a plan and sorts what they found by place, so that the result reads like the document.

import type { PlanModel } from '../rkt/model.ts';
import type { Suppression } from '../plan/content.ts';
import { cellFinder } from '../plan/place-of-path.ts';
import type { Finding, FindingDraft, Repair, Rule, Spot } from './rule.ts';

export interface LintResult {
  readonly checks: { readonly passed: number; readonly failed: number; readonly notApplicable: number };
  readonly findings: readonly Finding[];
  readonly suppressed: readonly (Finding & { readonly reason: string })[];
}

/** Asks every rule about the plan. A finding that a suppression covers is listed apart, with its reason. */
export function runRules(model: PlanModel, rules: readonly Rule[], suppressions: readonly Suppression[] = []): LintResult {
  let passed = 0;
  let failed = 0;
  let notApplicable = 0;
  const findings: Finding[] = [];
  const suppressed: (Finding & { reason: string })[] = [];
  const exact = exactly(model);
  for (const rule of rules) {
    rule.check(model, {
      pass: (count = 1) => { passed += count; },
      notApplicable: (count = 1) => { notApplicable += count; },
      fail: (draft) => {
        failed += 1;
        const finding: Finding = { ...exact(draft), rule: rule.id, severity: rule.severity };
        const reason = suppressions.find((suppression) => covers(suppression, finding))?.reason;
        if (reason === undefined) findings.push(finding);
        else suppressed.push({ ...finding, reason });
      },
    });
  }
  findings.sort(byPlace);
  suppressed.sort(byPlace);
  return { checks: { passed, failed, notApplicable }, findings, suppressed };
}

/** Fills in what a draft leaves out, and names the very cells of a plan that came from a format without lines. */
function exactly(model: PlanModel): (draft: FindingDraft) => FindingDraft & { readonly related: readonly Spot[]; readonly repairs: readonly Repair[] } {
  const find = cellFinder(model.content);
  const at = (spot: Spot): Spot => (spot.place.line !== null || spot.place.cell === null ? spot : { ...spot, place: find(spot.path, spot.place) });
  return (draft) => {
    const related = draft.related ?? [];
    const repairs = draft.repairs ?? [];
    if (draft.spot.place.line !== null) return { ...draft, related, repairs };
    return { ...draft, spot: at(draft.spot), related: related.map(at), repairs: repairs.map((repair) => ({ ...repair, changes: repair.changes.map((change) => ({ ...change, spot: at(change.spot) })) })) };
  };
}

/** A suppression covers the findings of its rule at its line or path; one without a reason covers nothing. */
function covers(suppression: Suppression, finding: Finding): boolean {
  if (suppression.rule !== finding.rule || suppression.reason.trim() === '') return false;
  if (suppression.path !== null) return suppression.path === finding.spot.path;
  return suppression.line === null || suppression.line === finding.spot.place.line;
}

function byPlace(a: Finding, b: Finding): number {
  return (a.spot.place.line ?? 0) - (b.spot.place.line ?? 0) || comparePaths(a.spot.path, b.spot.path) || Number(a.rule > b.rule) - Number(a.rule < b.rule);
}

/** `b2/r3` before `b10/r1`. Addresses are letters and numbers, so no collation of a language is loaded for them. */
function comparePaths(a: string, b: string): number {
  const left = a.match(/\d+|\D+/g) ?? [];
  const right = b.match(/\d+|\D+/g) ?? [];
  for (const [index, part] of left.entries()) {
    const other = right[index];
    if (other === undefined) return 1;
    const difference = Number(part) - Number(other);
    if (difference !== 0 && part !== other) return Number.isNaN(difference) ? (part < other ? -1 : 1) : difference;
  }
  return left.length - right.length;
}
