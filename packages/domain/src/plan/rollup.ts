// Rolls amounts up the plan tree: entered at the leaves, summed at every parent, the stated amount kept beside the computed one.

import type { PlanNode } from './node.ts';

export interface RolledUp {
  /** Sum of the leaves below (a leaf: its own amount); null when a leaf below cannot be read or is not filled. */
  readonly computed: bigint | null;
  /** Sum of what could be read below, with the leaves that could not. */
  readonly readable: bigint;
  readonly missing: readonly string[];
  readonly stated: bigint | null;
  /** Sum of the children's stated amounts (what a reader of the page would add up); null for a leaf or when one cannot be read. */
  readonly children: bigint | null;
}

/** Rolled-up amounts by node id. Rupiah. Runs in one pass over the nodes. */
export function rollUp(_nodes: readonly PlanNode[]): ReadonlyMap<string, RolledUp> {
  throw new Error('not written');
}
