// Edits of the rows of the matrix. Rows stay in printed order: a parent stands before its children and a subtree is one run.

import type { PlanContent } from './content.ts';
import type { Edit, Edited } from './edit.ts';
import { removeIndicator } from './edit-indicators.ts';
import { EditRefused } from './edit-refused.ts';
import { indexOfNode } from './find-node.ts';
import { depthOf, NODE_LEVELS, type NodeField, type NodeLevel, type PlanNode } from './node.ts';
import { typedMoney, typedNumber } from './typed-figure.ts';

export function setNode(content: PlanContent, id: string, field: NodeField, text: string | null): Edited {
  const at = indexOfNode(content.nodes, id);
  const node = content.nodes[at]!;
  const changed = { ...node, ...nodeValue(node, field, text) };
  if (field === 'level') {
    checkLevel(content.nodes, changed);
    for (const child of content.nodes) if (child.parentId === id) checkBelow(changed, child);
  }
  return { content: { ...content, nodes: content.nodes.with(at, changed) }, inverse: [{ op: 'put-node', node }] };
}

function nodeValue(node: PlanNode, field: NodeField, text: string | null): Partial<PlanNode> {
  const filled = text === null || text.trim() === '' ? null : text;
  switch (field) {
    case 'level':
      return { level: toLevel(text) };
    case 'name':
      return { name: text ?? '' };
    case 'volume':
      return { volume: typedNumber(filled, node.satuan) };
    case 'price':
      return { price: typedMoney(filled) };
    case 'amount':
      return { amount: typedMoney(filled) };
    case 'satuan':
      return { satuan: filled, volume: typedNumber(node.volume?.raw ?? null, filled) };
    case 'code':
    case 'marker':
    case 'sasaran':
    case 'sumberDana':
      return { [field]: filled };
  }
}

function toLevel(text: string | null): NodeLevel {
  const level = NODE_LEVELS.find((known) => known === text);
  if (level === undefined) throw new EditRefused('unknown-value', { field: 'level', text: text ?? '', allowed: NODE_LEVELS.join(', ') });
  return level;
}

export function putNode(content: PlanContent, node: PlanNode): Edited {
  const at = indexOfNode(content.nodes, node.id);
  const old = content.nodes[at]!;
  if (old.parentId !== node.parentId) throw new EditRefused('parent-changed', { id: node.id });
  return { content: { ...content, nodes: content.nodes.with(at, node) }, inverse: [{ op: 'put-node', node: old }] };
}

export function insertNodes(content: PlanContent, nodes: readonly PlanNode[], before: string | null): Edited {
  const first = nodes[0];
  if (first === undefined) return { content, inverse: [] };
  const known = new Set(content.nodes.map((node) => node.id));
  const fresh = new Map<string, PlanNode>();
  const open: string[] = [];
  const tops: string[] = [];
  for (const node of nodes) {
    if (known.has(node.id) || fresh.has(node.id)) throw new EditRefused('duplicate-id', { id: node.id });
    if (node.parentId === first.parentId) {
      open.length = 0;
      tops.push(node.id);
      checkLevel(content.nodes, node);
    } else {
      const depth = node.parentId === null ? -1 : open.indexOf(node.parentId);
      if (depth < 0) throw new EditRefused('rows-not-in-order', { id: node.id, parentId: node.parentId ?? '' });
      open.length = depth + 1;
      checkBelow(fresh.get(node.parentId!)!, node);
    }
    open.push(node.id);
    fresh.set(node.id, node);
  }
  const at = placeUnder(content.nodes, first.parentId, before);
  return { content: { ...content, nodes: content.nodes.toSpliced(at, 0, ...nodes) }, inverse: [{ op: 'remove-nodes', ids: tops }] };
}

export function moveNode(content: PlanContent, id: string, parentId: string | null, before: string | null, level: NodeLevel | null): Edited {
  const from = indexOfNode(content.nodes, id);
  const end = endOfSubtree(content.nodes, from);
  const run = content.nodes.slice(from, end);
  const top = run[0]!;
  if (run.some((node) => node.id === parentId || node.id === before)) throw new EditRefused('move-into-itself', { id, parentId: parentId ?? '', before: before ?? '' });
  const moved: PlanNode = { ...top, parentId, level: level ?? top.level };
  const rest = content.nodes.toSpliced(from, end - from);
  checkLevel(rest, moved);
  for (const child of run) if (child.parentId === id) checkBelow(moved, child);
  const at = placeUnder(rest, parentId, before);
  const next = content.nodes[end];
  const wasBefore = next !== undefined && next.parentId === top.parentId ? next.id : null;
  return {
    content: { ...content, nodes: rest.toSpliced(at, 0, moved, ...run.slice(1)) },
    inverse: [{ op: 'move-node', id, parentId: top.parentId, before: wasBefore, level: top.level }],
  };
}

export function removeNodes(content: PlanContent, ids: readonly string[]): Edited {
  for (const id of ids) indexOfNode(content.nodes, id);
  let current = content;
  const inverses: (readonly Edit[])[] = [];
  for (const id of ids) {
    const at = current.nodes.findIndex((node) => node.id === id);
    if (at < 0) continue; // it went with a row above it
    const end = endOfSubtree(current.nodes, at);
    const run = current.nodes.slice(at, end);
    const gone = new Set(run.map((node) => node.id));
    for (const indicator of current.indicators.filter((each) => gone.has(each.nodeId))) {
      const edited = removeIndicator(current, indicator.id);
      current = edited.content;
      inverses.push(edited.inverse);
    }
    const next = current.nodes[end];
    const before = next !== undefined && next.parentId === run[0]!.parentId ? next.id : null;
    current = { ...current, nodes: current.nodes.toSpliced(at, end - at) };
    inverses.push([{ op: 'insert-nodes', nodes: run, before }]);
  }
  return { content: current, inverse: inverses.toReversed().flat() };
}

/** Where a row under `parentId` comes to stand: before the sibling `before`, or after everything below the parent. */
function placeUnder(nodes: readonly PlanNode[], parentId: string | null, before: string | null): number {
  if (before !== null) {
    const at = indexOfNode(nodes, before);
    if (nodes[at]!.parentId !== parentId) throw new EditRefused('not-a-sibling', { before, parentId: parentId ?? '' });
    return at;
  }
  return parentId === null ? nodes.length : endOfSubtree(nodes, indexOfNode(nodes, parentId));
}

/** The index after the last row below the row at `from`. */
function endOfSubtree(nodes: readonly PlanNode[], from: number): number {
  const inside = new Set<string>([nodes[from]!.id]);
  let end = from + 1;
  for (let node = nodes[end]; node !== undefined && node.parentId !== null && inside.has(node.parentId); node = nodes[end]) {
    inside.add(node.id);
    end += 1;
  }
  return end;
}

function checkLevel(nodes: readonly PlanNode[], node: PlanNode): void {
  if (node.parentId !== null) checkBelow(nodes[indexOfNode(nodes, node.parentId)]!, node);
}

function checkBelow(parent: PlanNode, child: PlanNode): void {
  if (depthOf(child) <= depthOf(parent)) {
    throw new EditRefused('level-does-not-fit', { id: child.id, level: child.level, parentLevel: parent.level });
  }
}
