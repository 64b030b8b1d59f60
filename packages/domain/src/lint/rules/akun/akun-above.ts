// Finds the akun that a detail belongs to, through the headings (`>`, `>>`) that stand between.

import { isHeading, type PlanNode } from '../../../plan/node.ts';

/** The akun above a row; null where it stands under something else. */
export function akunAbove(nodes: readonly PlanNode[]): (node: PlanNode) => PlanNode | null {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  return (node) => {
    let above = node.parentId === null ? undefined : byId.get(node.parentId);
    while (above !== undefined && isHeading(above) && above.parentId !== null) above = byId.get(above.parentId);
    return above?.level === 'akun' ? above : null;
  };
}
