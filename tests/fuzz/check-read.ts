// What must hold for anything that was read, however broken the file was: no figure that its characters do not say, and nothing that the rest of Tenun would stumble over.

import { readModel, RULES, runRules, type ReadResult } from '@tenun/domain';

/** What is wrong with it, or null. */
export function faultOf(read: ReadResult, alsoLint: boolean): string | null {
  for (const node of read.content.nodes) {
    if (node.amount === null || node.amount.value === null) continue;
    if (!saidBy(node.amount.raw, node.amount.value)) return `the amount ${node.amount.value} was read from "${node.amount.raw}"`;
  }
  const ids = [...read.content.nodes, ...read.content.indicators, ...read.content.blocks].map(({ id }) => id);
  if (new Set(ids).size !== ids.length) return `an id stands twice: ${ids.find((id, index) => ids.indexOf(id) !== index)}`;
  const known = new Set(read.content.nodes.map(({ id }) => id));
  const lost = read.content.nodes.find(({ parentId }) => parentId !== null && !known.has(parentId));
  if (lost !== undefined) return `the parent of ${lost.id} is missing`;
  const homeless = read.content.indicators.find(({ nodeId }) => !known.has(nodeId));
  if (homeless !== undefined) return `the node of ${homeless.id} is missing`;
  if (alsoLint) runRules(readModel(read.content, read.unread, read.suppressions), RULES, read.suppressions);
  return null;
}

/** By other means than the parser of figures: the digits of the whole part, or those times a thousand, a million … where a word says so. */
function saidBy(raw: string, value: bigint): boolean {
  const digits = (text: string): string => text.replace(/\D/g, '').replace(/^0+(?=\d)/, '');
  const amount = (value < 0n ? -value : value).toString();
  const first = /\d[\d.,\s\p{Cc}\p{Cf}]*/u.exec(raw)?.[0].trim() ?? '';
  const written = [raw, first, first.replace(/[.,]\d{1,2}$/, ''), first.replace(/[.,]0+$/, '')];
  if (written.some((text) => digits(text) === amount)) return true;
  if (/ribu|juta|mil[iy]ar|triliun/i.test(raw)) return amount.startsWith(digits(first).replace(/0+$/, ''));
  return false;
}
