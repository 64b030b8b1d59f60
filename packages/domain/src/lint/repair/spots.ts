// Names rows of the matrix in messages and points at their fields.

import type { NodeField, PlanNode } from '../../plan/node.ts';
import type { Bilingual, Spot } from '../rule.ts';

/** A field of a row. */
export function nodeSpot(node: PlanNode, field: NodeField): Spot {
  return { path: `node:${node.id}/${field}`, place: node.place };
}

/** Code and name, shortened: `A. Rekonsiliasi dan Penelaahan …`. */
export function labelOf(node: PlanNode): string {
  const label = node.code === null ? node.name : /^(?:\d{1,3}|[A-Za-z]{1,2})$/.test(node.code) ? `${node.code}. ${node.name}` : `${node.code} ${node.name}`;
  return shorten(label);
}

export function shorten(text: string): string {
  return text.length <= 60 ? text : `${text.slice(0, 57).trimEnd()}…`;
}

/** `“A. Rekonsiliasi …” (baris 514)`. */
export function rowName(node: PlanNode): Bilingual {
  const label = `“${labelOf(node)}”`;
  const { line, cell } = node.place;
  if (line !== null) return { id: `${label} (baris ${line})`, en: `${label} (line ${line})` };
  return cell === null ? { id: label, en: label } : { id: `${label} (${cell})`, en: `${label} (${cell})` };
}
