// Turns a repair of a finding into edits of the plan, so that applying it is one undoable step like any other.

import { textUnits } from '../../document/block.ts';
import type { IndicatorField } from '../../indicator/indicator.ts';
import type { PlanContent } from '../../plan/content.ts';
import type { Edit } from '../../plan/edit.ts';
import type { NodeField, PlanNode } from '../../plan/node.ts';
import { typedMoney } from '../../plan/typed-figure.ts';
import { NOWHERE } from '../../document/place.ts';
import type { Change, Repair } from '../rule.ts';

/** A row to add, as a repair writes it: `D. … | 10,500,000`; the name is for a person to fill in. */
const NEW_ROW = /^(?:(\S+)\.\s+)?(.*?)\s*\|\s*(\S.*)$/;

/**
 * The edits of a repair, in order; null when a change asks for something a person has to do (an item or a block to be written).
 * @param newId an id no row of the plan has, for a row to be added
 */
export function repairEdits(content: PlanContent, repair: Pick<Repair, 'changes'>, newId: string): readonly Edit[] | null {
  const edits = repair.changes.map((change) => editOf(content, change, newId));
  // Changes of one text are made from its end, so that earlier places stay where they are.
  const inOrder = edits.toSorted((a, b) => (a?.op === 'replace-text' && b?.op === 'replace-text' && a.path === b.path ? b.start - a.start : 0));
  return inOrder.every((edit): edit is Edit => edit !== null) ? inOrder : null;
}

function editOf(content: PlanContent, change: Change, newId: string): Edit | null {
  const { path } = change.spot;
  const [, kind = '', id = '', field = ''] = /^(node|indicator):([^/]+)\/(.+)$/.exec(path) ?? [];
  if (kind === 'node' && change.from === null && field === 'name') return newRow(content, id, change.to, newId);
  if (kind !== '') {
    const text = wholeText(content, kind, id, field, change);
    if (text === null) return null;
    return kind === 'node' ? { op: 'set-node', id, field: field as NodeField, text } : { op: 'set-indicator', id, field: field as IndicatorField, text };
  }
  const unit = [...textUnits(content.blocks)].find((each) => each.path === path);
  if (unit === undefined || change.from === null) return null;
  const start = change.spot.start ?? unit.text.indexOf(change.from);
  return start < 0 ? null : { op: 'replace-text', path, start, end: start + change.from.length, from: change.from, to: change.to };
}

/** A field of a row or an indicator is set as a whole; a change of a stretch keeps what stands around it. */
function wholeText(content: PlanContent, kind: string, id: string, field: string, change: Change): string | null {
  const { start, end } = change.spot;
  if (start === undefined || end === undefined) return change.to;
  const owner = kind === 'node' ? content.nodes.find((node) => node.id === id) : content.indicators.find((indicator) => indicator.id === id);
  const now = owner?.[field as keyof typeof owner] ?? null;
  const text = typeof now === 'string' ? now : now !== null && typeof now === 'object' && 'raw' in now ? String(now.raw) : null;
  return text === null ? null : `${text.slice(0, start)}${change.to}${text.slice(end)}`;
}

function newRow(content: PlanContent, after: string, text: string, id: string): Edit | null {
  const sibling = content.nodes.find((node) => node.id === after);
  const [, code = null, name = '', amount = ''] = NEW_ROW.exec(text) ?? [];
  if (sibling === undefined || amount === '') return null;
  const next = content.nodes.slice(content.nodes.indexOf(sibling) + 1).find((node) => node.parentId === sibling.parentId);
  const row: PlanNode = { id, parentId: sibling.parentId, level: sibling.level, code, name, marker: null, sasaran: null, volume: null, satuan: null, price: null, amount: typedMoney(amount), sumberDana: null, place: NOWHERE };
  return { op: 'insert-nodes', nodes: [row], before: next?.id ?? null };
}
