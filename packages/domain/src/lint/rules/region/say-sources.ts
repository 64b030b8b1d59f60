// How messages name the case tables they added up.

import { Big } from 'big.js';
import { formatNumber } from '../../../number/format-number.ts';
import type { PlanModel } from '../../../rkt/model.ts';
import type { Bilingual, Spot } from '../../rule.ts';
import type { CaseScope } from './case-scope.ts';

/** `POLDA NTT 139 + BNN Provinsi NTT 18`, or the one source. Counts or amounts, by source. */
export function bySource(scopes: readonly CaseScope[], scope: CaseScope, sum: (scope: CaseScope) => Big | number | null): string {
  const parts = scope.source === null ? scopes.filter((each) => each.source !== null) : [scope];
  return parts.map((part) => `${part.source ?? ''} ${formatNumber(new Big(sum(part) ?? 0))}`.trim()).join(' + ');
}

/** What a scope is called in a sentence. */
export function scopeName(scope: CaseScope): Bilingual {
  if (scope.source === null) return { id: `tabel kasus seluruhnya (${scope.tables.length} tabel)`, en: `all case tables (${scope.tables.length})` };
  return { id: `tabel kasus ${scope.source}`.trim(), en: `the case table of ${scope.source === '' ? 'this plan' : scope.source}` };
}

/** The tables of a scope, as places to look at. */
export function tableSpots(scope: CaseScope, model: PlanModel): Spot[] {
  return scope.tables.flatMap((table) => {
    const block = model.content.blocks.find((each) => each.id === table.path);
    return block === undefined ? [] : [{ path: block.id, place: block.place }];
  });
}
