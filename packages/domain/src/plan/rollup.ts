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

const NOTHING: readonly string[] = [];

/** Rolled-up amounts by node id. Rupiah. Every parent stands before its children (printed order), so one pass from the end is enough. */
export function rollUp(nodes: readonly PlanNode[]): ReadonlyMap<string, RolledUp> {
  const below = new Map<string, { readable: bigint; missing: string[]; children: bigint | null }>();
  const rolled = new Map<string, RolledUp>();
  for (const node of nodes.toReversed()) {
    const stated = node.amount?.value ?? null;
    const sums = below.get(node.id);
    const readable = sums === undefined ? (stated ?? 0n) : sums.readable;
    const missing = sums === undefined ? (stated === null ? [node.id] : NOTHING) : sums.missing.toReversed();
    rolled.set(node.id, { computed: missing.length === 0 ? readable : null, readable, missing, stated, children: sums?.children ?? null });
    if (node.parentId === null) continue;
    const above = below.get(node.parentId) ?? { readable: 0n, missing: [], children: 0n };
    above.readable += readable;
    for (const id of missing.toReversed()) above.missing.push(id);
    above.children = above.children === null || stated === null ? null : above.children + stated;
    below.set(node.parentId, above);
  }
  return rolled;
}
