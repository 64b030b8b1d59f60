// The money of a plan as the summary tells it: totals, and one level of the tree at a time.

import type { PlanNode } from '@tenun/domain';
import { rollUp } from '@tenun/domain/plan/rollup.ts';

export interface Totals {
  /** What the programs state; null when one of them is empty or cannot be read. */
  readonly stated: bigint | null;
  /** The sum of all leaves; null when one cannot be read. */
  readonly computed: bigint | null;
}

/** The pagu of the whole plan. Rupiah. */
export function totalsOf(nodes: readonly PlanNode[]): Totals {
  const rolled = rollUp(nodes);
  const top = nodes.filter((node) => node.parentId === null).map((node) => rolled.get(node.id));
  const sum = (amounts: readonly (bigint | null | undefined)[]): bigint | null => (amounts.length === 0 || amounts.some((amount) => amount == null) ? null : amounts.reduce<bigint>((total, amount) => total + (amount ?? 0n), 0n));
  return { stated: sum(top.map((each) => each?.stated)), computed: sum(top.map((each) => each?.computed)) };
}

export interface Part {
  readonly node: PlanNode;
  readonly stated: bigint | null;
  readonly computed: bigint | null;
  /** What a picture draws: as stated, else as computed. */
  readonly amount: bigint | null;
  readonly opens: boolean;
}

/** The parts right below a row (null: the programs), in printed order. */
export function partsOf(nodes: readonly PlanNode[], parentId: string | null): readonly Part[] {
  const rolled = rollUp(nodes);
  const parents = new Set(nodes.map((node) => node.parentId));
  return nodes.filter((node) => node.parentId === parentId).map((node) => {
    const { stated = null, computed = null } = rolled.get(node.id) ?? {};
    return { node, stated, computed, amount: stated ?? computed, opens: parents.has(node.id) };
  });
}

/** From the program down to the row itself. */
export function trailOf(nodes: readonly PlanNode[], id: string | null): readonly PlanNode[] {
  const node = nodes.find((each) => each.id === id);
  return node === undefined ? [] : [...trailOf(nodes, node.parentId), node];
}
