// From the plan tree to the rows that the sheet shows: what is folded or filtered away is left out, indicators stand under their row.

import type { Indicator } from '@tenun/domain/indicator/indicator.ts';
import { NODE_LEVELS, type NodeLevel, type PlanNode } from '@tenun/domain/plan/node.ts';

interface RowBase {
  readonly id: string;
  /** Depth in the tree, from 1, as `aria-level` counts. */
  readonly depth: number;
  readonly position: number;
  readonly siblings: number;
}

export interface NodeRow extends RowBase {
  readonly kind: 'node';
  readonly node: PlanNode;
  /** Null: nothing below it. */
  readonly expanded: boolean | null;
  /** Whether rows of the plan (not only indicators) stand below it: then its amount is a sum. */
  readonly parent: boolean;
}

export interface IndicatorRow extends RowBase {
  readonly kind: 'indicator';
  readonly indicator: Indicator;
}

export type SheetRow = NodeRow | IndicatorRow;

/** The plan tree as the sheet needs it: each in printed order. */
export interface Tree {
  readonly nodes: readonly PlanNode[];
  readonly byId: ReadonlyMap<string, PlanNode>;
  readonly children: ReadonlyMap<string | null, readonly PlanNode[]>;
  readonly indicators: ReadonlyMap<string, readonly Indicator[]>;
  readonly indicatorById: ReadonlyMap<string, Indicator>;
}

export function treeOf(nodes: readonly PlanNode[], indicators: readonly Indicator[]): Tree {
  const children = new Map<string | null, PlanNode[]>();
  for (const node of nodes) {
    const siblings = children.get(node.parentId);
    if (siblings === undefined) children.set(node.parentId, [node]);
    else siblings.push(node);
  }
  const ofNode = new Map<string, Indicator[]>();
  for (const indicator of indicators) {
    const others = ofNode.get(indicator.nodeId);
    if (others === undefined) ofNode.set(indicator.nodeId, [indicator]);
    else others.push(indicator);
  }
  return { nodes, byId: new Map(nodes.map((node) => [node.id, node])), children, indicators: ofNode, indicatorById: new Map(indicators.map((indicator) => [indicator.id, indicator])) };
}

/** What is shown. `kept` null: everything; else only these rows (nodes and indicators), open as far as they reach. */
export interface View {
  readonly folded: ReadonlySet<string>;
  readonly kept: ReadonlySet<string> | null;
}

/** The rows in printed order, without what is folded or filtered away. */
export function visibleRows(tree: Tree, view: View): readonly SheetRow[] {
  const rows: SheetRow[] = [];
  const { folded, kept } = view;
  function walk(siblings: readonly PlanNode[], depth: number): void {
    for (const [index, node] of siblings.entries()) {
      if (kept !== null && !kept.has(node.id)) continue;
      const below = tree.children.get(node.id);
      const indicators = tree.indicators.get(node.id);
      const open = !folded.has(node.id);
      rows.push({ kind: 'node', id: node.id, node, depth, position: index + 1, siblings: siblings.length, expanded: below === undefined && indicators === undefined ? null : open, parent: below !== undefined });
      if (!open) continue;
      for (const [at, indicator] of (indicators ?? []).entries()) {
        if (kept === null || kept.has(indicator.id)) rows.push({ kind: 'indicator', id: indicator.id, indicator, depth: depth + 1, position: at + 1, siblings: indicators?.length ?? 1 });
      }
      if (below !== undefined) walk(below, depth + 1);
    }
  }
  walk(tree.children.get(null) ?? [], 1);
  return rows;
}

/** Which rows to fold so that rows down to `level` show and nothing deeper. */
export function foldedBelow(tree: Tree, level: NodeLevel): ReadonlySet<string> {
  const deepest = NODE_LEVELS.indexOf(level);
  const folded = new Set<string>();
  for (const node of tree.nodes) if (NODE_LEVELS.indexOf(node.level) >= deepest && (tree.children.has(node.id) || (tree.indicators.has(node.id) && node.level !== 'kegiatan'))) folded.add(node.id);
  return folded;
}

/** The rows above a row (a node or an indicator), nearest first. */
export function ancestors(tree: Tree, id: string): readonly string[] {
  const found: string[] = [];
  let above = tree.indicatorById.get(id)?.nodeId ?? tree.byId.get(id)?.parentId ?? null;
  while (above !== null) {
    found.push(above);
    above = tree.byId.get(above)?.parentId ?? null;
  }
  return found;
}

/** A filter keeps what it is looking for and everything above it; with `below` also everything under it. */
export function keptBy(tree: Tree, ids: Iterable<string>, below: boolean): ReadonlySet<string> {
  const kept = new Set<string>();
  function down(id: string): void {
    for (const indicator of tree.indicators.get(id) ?? []) kept.add(indicator.id);
    for (const child of tree.children.get(id) ?? []) {
      kept.add(child.id);
      down(child.id);
    }
  }
  for (const id of ids) {
    kept.add(id);
    for (const above of ancestors(tree, id)) kept.add(above);
    if (below) down(id);
  }
  return kept;
}
