// Holds what was read of a report against what the report itself states as its whole; where they differ nothing is taken in.

import { formatRupiah, rollUp, type PlanContent } from '@tenun/domain';
import { labelOf } from '@tenun/domain/lint/repair/spots.ts';
import { readMoney } from '@tenun/domain/rkt/matrix/quantities.ts';
import { ReadProblem, type ControlDifference } from '../read/read-problem.ts';

export interface StatedTotal {
  readonly name: string;
  readonly place: string;
  readonly text: string;
}

/** How many totals the details were held against. Throws `ReadProblem` where one differs. */
export function checkControlTotals(report: string, { nodes }: PlanContent, stated: readonly StatedTotal[]): number {
  const rolled = rollUp(nodes);
  const roots = nodes.filter((node) => node.parentId === null);
  const computed = roots.reduce((sum, node) => sum + rolled.get(node.id)!.readable, 0n);
  const first = roots[0];
  const ofPrograms = roots.length > 0 && roots.every((node) => node.amount?.value != null) && nodes.length > roots.length
    ? [{ name: 'jumlah program', place: first!.place.cell ?? '', value: roots.reduce((sum, node) => sum + node.amount!.value!, 0n) }] : [];
  const totals = [...stated.flatMap(({ name, place, text }) => {
    const value = readMoney(text)?.value ?? null;
    return value === null ? [] : [{ name, place, value }];
  }), ...ofPrograms];
  const differing = totals.filter((total) => total.value !== computed).map((total) => difference(total.name, total.place, total.value, computed));
  if (differing.length === 0) return totals.length;
  const parts = nodes.flatMap((node): ControlDifference[] => {
    const sums = rolled.get(node.id)!;
    return sums.children === null || sums.stated === null || sums.children === sums.stated ? [] : [difference(labelOf(node), node.place.cell ?? '', sums.stated, sums.children)];
  });
  throw new ReadProblem('control-totals-differ', { report, computed: formatRupiah(computed), totals: differing, parts });
}

function difference(name: string, place: string, stated: bigint, computed: bigint): ControlDifference {
  return { name, place, stated: formatRupiah(stated), computed: formatRupiah(computed), difference: formatRupiah(stated - computed) };
}
