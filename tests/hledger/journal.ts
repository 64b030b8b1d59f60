// A plan as postings of double-entry bookkeeping, so that a program which knows nothing of Tenun can add it up.

import type { PlanNode } from '@tenun/domain';

/** The account of each row: the path from its root, `1:4:2`, so that no name can be mistaken for another. */
export function accountsOf(nodes: readonly PlanNode[]): ReadonlyMap<string, string> {
  const accounts = new Map<string, string>();
  const counts = new Map<string | null, number>();
  for (const node of nodes) {
    const number = (counts.get(node.parentId) ?? 0) + 1;
    counts.set(node.parentId, number);
    accounts.set(node.id, node.parentId === null ? `pagu:${number}` : `${accounts.get(node.parentId)}:${number}`);
  }
  return accounts;
}

/** One posting for each leaf whose amount is known, against the state's treasury. */
export function journalOf(nodes: readonly PlanNode[]): string {
  const accounts = accountsOf(nodes);
  const parents = new Set(nodes.map((node) => node.parentId));
  const postings = nodes.filter((node) => !parents.has(node.id) && node.amount?.value != null).map((node) => `    ${accounts.get(node.id)}    ${node.amount!.value} IDR`);
  return `2025-01-01 Rencana kerja\n${postings.join('\n')}\n    kas negara\n`;
}
