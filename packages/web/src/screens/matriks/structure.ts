// Edits that change the shape of the tree: insert, move, indent, outdent and remove rows, keeping levels in order.

import type { Edit } from '@tenun/domain/plan/edit.ts';
import { depthOf, isHeading, NODE_LEVELS, type NodeLevel, type PlanNode } from '@tenun/domain/plan/node.ts';
import type { Indicator } from '@tenun/domain/indicator/indicator.ts';
import { NOWHERE } from '@tenun/domain/document/place.ts';
import type { SheetRow, Tree } from './rows.ts';

/** What a command gives: the edits, and the row to stand on afterwards. */
export interface Change {
  readonly edits: readonly Edit[];
  readonly active: string | null;
}

export function emptyNode(id: string, parentId: string | null, level: NodeLevel): PlanNode {
  return { id, parentId, level, code: null, name: '', marker: null, sasaran: null, volume: null, satuan: null, price: null, amount: null, sumberDana: null, place: NOWHERE };
}

export function emptyIndicator(id: string, nodeId: string): Indicator {
  return { id, nodeId, sasaran: null, name: '', marker: null, target: null, satuan: null, kind: null, polarity: 'maximize', scope: 'satker', aggregation: 'none', place: NOWHERE };
}

/** A row of the same level after (or before) this one; after an indicator another indicator. */
export function insertBeside(tree: Tree, row: SheetRow, where: 'before' | 'after', newId: string): Change {
  if (row.kind === 'indicator') {
    const siblings = tree.indicators.get(row.indicator.nodeId) ?? [];
    const at = siblings.findIndex((one) => one.id === row.id);
    const before = where === 'before' ? row.id : (siblings[at + 1]?.id ?? null);
    return { edits: [{ op: 'insert-indicator', indicator: emptyIndicator(newId, row.indicator.nodeId), before }], active: newId };
  }
  const before = where === 'before' ? row.id : (nextSibling(tree, row.node)?.id ?? null);
  return { edits: [{ op: 'insert-nodes', nodes: [emptyNode(newId, row.node.parentId, row.node.level)], before }], active: newId };
}

/** A first row of an empty plan. */
export function insertFirst(newId: string): Change {
  return { edits: [{ op: 'insert-nodes', nodes: [emptyNode(newId, null, 'program')], before: null }], active: newId };
}

/** The level of rows under this one: what they have, or the next one down; details under a heading (`>`). Undefined under a detail. */
function levelBelow(tree: Tree, node: PlanNode): NodeLevel | undefined {
  return tree.children.get(node.id)?.[0]?.level ?? (isHeading(node) ? 'detil' : NODE_LEVELS[NODE_LEVELS.indexOf(node.level) + 1]);
}

/** A row below this one, at the level its children have or the next one down; null under a detil. */
export function insertChild(tree: Tree, node: PlanNode, newId: string): Change | null {
  const level = levelBelow(tree, node);
  return level === undefined ? null : { edits: [{ op: 'insert-nodes', nodes: [emptyNode(newId, node.id, level)], before: null }], active: newId };
}

export function insertIndicatorUnder(node: PlanNode, newId: string): Change {
  return { edits: [{ op: 'insert-indicator', indicator: emptyIndicator(newId, node.id), before: null }], active: newId };
}

/** Moves a row with everything below it past its neighbour of the same parent; null at the end. */
export function moveRow(tree: Tree, row: SheetRow, direction: 'up' | 'down'): Change | null {
  const siblings: readonly { readonly id: string }[] = row.kind === 'node' ? (tree.children.get(row.node.parentId) ?? []) : (tree.indicators.get(row.indicator.nodeId) ?? []);
  const at = siblings.findIndex((one) => one.id === row.id);
  const past = direction === 'up' ? at - 1 : at + 1;
  if (siblings[past] === undefined) return null;
  const before = (direction === 'up' ? siblings[past] : siblings[past + 1])?.id ?? null;
  return row.kind === 'node'
    ? { edits: [{ op: 'move-node', id: row.id, parentId: row.node.parentId, before }], active: row.id }
    : { edits: [{ op: 'move-indicator', id: row.id, nodeId: row.indicator.nodeId, before }], active: row.id };
}

/**
 * Makes the row a child of the row above it of the same parent. Levels move down as far as they must;
 * null when there is nothing above, or the lowest row would fall below detil.
 */
export function indentRow(tree: Tree, node: PlanNode): Change | null {
  const siblings = tree.children.get(node.parentId) ?? [];
  const above = siblings[siblings.findIndex((one) => one.id === node.id) - 1];
  if (above === undefined) return null;
  const wanted = levelBelow(tree, above);
  return wanted === undefined || depthOf({ level: wanted, marker: node.marker }) <= depthOf(above) ? null : moveTo(tree, node, above.id, null, wanted);
}

/** Makes the row the next sibling of its parent, at the parent's level; what stood after it stays where it is. Null at the top. */
export function outdentRow(tree: Tree, node: PlanNode): Change | null {
  const parent = node.parentId === null ? undefined : tree.byId.get(node.parentId);
  if (parent === undefined) return null;
  return moveTo(tree, node, parent.parentId, nextSibling(tree, parent)?.id ?? null, parent.level);
}

/** Moves a subtree and shifts the levels below the moved row just enough to keep every child below its parent. */
function moveTo(tree: Tree, node: PlanNode, parentId: string | null, before: string | null, level: NodeLevel): Change | null {
  const deeper: Edit[] = [];
  function settle(parent: Pick<PlanNode, 'level' | 'marker'>, children: readonly PlanNode[]): boolean {
    for (const child of children) {
      // Details under a heading of their own level are below it already.
      const lowest = NODE_LEVELS.indexOf(parent.level) + (depthOf(child) > depthOf(parent) ? 0 : 1);
      const now = NODE_LEVELS.indexOf(child.level);
      const settled = NODE_LEVELS[Math.max(lowest, now)];
      if (settled === undefined) return false;
      if (settled !== child.level) deeper.push({ op: 'set-node', id: child.id, field: 'level', text: settled });
      if (!settle({ level: settled, marker: child.marker }, tree.children.get(child.id) ?? [])) return false;
    }
    return true;
  }
  if (!settle({ level, marker: node.marker }, tree.children.get(node.id) ?? [])) return null;
  // The lowest rows go down first, so that at every step each child is below its parent.
  return { edits: [...deeper.toReversed(), { op: 'move-node', id: node.id, parentId, before, level }], active: node.id };
}

/** Removes rows with everything below them; stands on the row that takes their place. */
export function removeRows(rows: readonly SheetRow[], chosen: ReadonlySet<string>): Change {
  const nodes = rows.filter((row) => row.kind === 'node' && chosen.has(row.id)).map((row) => row.id);
  const gone = new Set(nodes);
  const indicators = rows.filter((row) => row.kind === 'indicator' && chosen.has(row.id) && !gone.has(row.indicator.nodeId)).map((row) => row.id);
  const edits: Edit[] = indicators.map((id) => ({ op: 'remove-indicator', id }));
  if (nodes.length > 0) edits.push({ op: 'remove-nodes', ids: nodes });
  const first = rows.findIndex((row) => chosen.has(row.id));
  const depth = rows[first]?.depth ?? 1;
  let next = first + 1;
  while (next < rows.length && (chosen.has(rows[next]?.id ?? '') || (rows[next]?.depth ?? 0) > depth)) next += 1;
  return { edits, active: rows[next]?.id ?? rows[first - 1]?.id ?? null };
}

function nextSibling(tree: Tree, node: PlanNode): PlanNode | undefined {
  const siblings = tree.children.get(node.parentId) ?? [];
  return siblings[siblings.findIndex((one) => one.id === node.id) + 1];
}
