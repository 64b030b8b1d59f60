// Finds a row of the matrix, or says that there is none.

import { EditRefused } from './edit-refused.ts';
import type { PlanNode } from './node.ts';

/** The index of the row; throws `EditRefused` when the plan has no such row. */
export function indexOfNode(nodes: readonly PlanNode[], id: string): number {
  const at = nodes.findIndex((node) => node.id === id);
  if (at < 0) throw new EditRefused('unknown-node', { id });
  return at;
}
