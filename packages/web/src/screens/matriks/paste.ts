// A block from a spreadsheet laid on the sheet: over the cells that are there, or as rows of its own.

import type { PlanProfile } from '@tenun/domain/plan/content.ts';
import { applyEdits, type Edit } from '@tenun/domain/plan/edit.ts';
import type { PlanNode } from '@tenun/domain/plan/node.ts';
import { cellEdit, COLUMNS, type ColumnKey } from './columns.ts';
import type { NodeRow, SheetRow, Tree } from './rows.ts';
import { emptyNode, type Change } from './structure.ts';

type Block = readonly (readonly string[])[];

/** Words over a pasted block that say which column is which. */
const HEADINGS: readonly (readonly [RegExp, ColumnKey])[] = [
  [/^(kode|code)\b/i, 'code'],
  [/^(uraian|program|kegiatan|nama|komponen|rincian|description|name)\b/i, 'name'],
  [/^(sasaran|goal)\b/i, 'sasaran'],
  [/^(vol|volume|target)\b/i, 'volume'],
  [/^(satuan|sat|unit)\b/i, 'satuan'],
  [/^(anggaran|jumlah|pagu|biaya|amount|budget|total)\b/i, 'amount'],
  [/^(sumber|sd)\b/i, 'sumberDana'],
];

/**
 * Lays the block over the visible cells from the active one on; a single cell fills the whole selection.
 * Rows of the block beyond the last row become new rows after it, at its level.
 */
export function pasteOver(tree: Tree, rows: readonly SheetRow[], from: { readonly row: number; readonly column: number }, block: Block, newId: () => string): Change {
  const keys = COLUMNS.slice(from.column).map((column) => column.key);
  const edits: Edit[] = [];
  for (const [offset, cells] of block.slice(0, rows.length - from.row).entries()) {
    const row = rows[from.row + offset];
    if (row === undefined) break;
    for (const [index, text] of cells.entries()) {
      const key = keys[index];
      const edit = key === undefined ? null : cellEdit(row, key, text);
      if (edit !== null) edits.push(edit);
    }
  }
  const beyond = block.slice(rows.length - from.row);
  const last = rows.findLast((row): row is NodeRow => row.kind === 'node');
  if (beyond.length > 0 && last !== undefined) edits.push(...rowsAfter(tree, last, beyond, keys, newId).edits);
  return { edits: inFewer(tree, edits), active: rows[from.row]?.id ?? null };
}

/** Makes every row of the block a new row after the active one, at its level. Headings over the block, when it has them, say which column is which. */
export function pasteAsRows(tree: Tree, active: NodeRow, column: number, block: Block, newId: () => string): Change {
  const headed = headings(block[0] ?? []);
  const keys = headed ?? COLUMNS.slice(column).map((one) => one.key).filter((key) => key !== 'computed');
  return rowsAfter(tree, active, headed === null ? block : block.slice(1), keys, newId);
}

function rowsAfter(tree: Tree, after: NodeRow, block: Block, keys: readonly (ColumnKey | null)[], newId: () => string): Change {
  const { parentId, level } = after.node;
  const siblings = tree.children.get(parentId) ?? [];
  const before = siblings[siblings.findIndex((one) => one.id === after.id) + 1]?.id ?? null;
  const fresh = block.map(() => emptyNode(newId(), parentId, level));
  if (fresh.length === 0) return { edits: [], active: after.id };
  const fills: Edit[] = [];
  for (const [index, cells] of block.entries()) {
    const node = fresh[index];
    if (node === undefined) break;
    const row: NodeRow = { kind: 'node', id: node.id, node, depth: 1, position: 1, siblings: 1, expanded: null, parent: false };
    for (const [at, text] of cells.entries()) {
      const key = keys[at] ?? null;
      const edit = key === null ? null : cellEdit(row, key, text);
      if (edit !== null) fills.push(edit);
    }
  }
  return { edits: [{ op: 'insert-nodes', nodes: filled(fresh, fills), before }], active: fresh[0]?.id ?? null };
}

/** A large paste goes as one edit per row instead of one per cell: a command holds a limited number of edits. */
function inFewer(tree: Tree, edits: readonly Edit[]): readonly Edit[] {
  if (edits.length < 1_000) return edits;
  const touched = new Set(edits.flatMap((edit) => (edit.op === 'set-node' ? [edit.id] : [])));
  const rows = filled(tree.nodes.filter((node) => touched.has(node.id)), edits.filter((edit) => edit.op === 'set-node'));
  return [...rows.map((node): Edit => ({ op: 'put-node', node })), ...edits.filter((edit) => edit.op !== 'set-node')];
}

/** Rows with the typed texts in their fields, read as any typed text is. */
function filled(nodes: readonly PlanNode[], fills: readonly Edit[]): readonly PlanNode[] {
  const byId = Map.groupBy(fills, (edit) => ('id' in edit ? edit.id : ''));
  return nodes.map((node) => applyEdits({ profile: NO_PROFILE, blocks: [], nodes: [{ ...node, parentId: null }], indicators: [] }, byId.get(node.id) ?? []).content.nodes.map((read) => ({ ...read, parentId: node.parentId }))).flat();
}

const NO_PROFILE: PlanProfile = { office: '', officeKind: null, regionCode: null, year: null, address: null, city: null, date: null, signatory: null };

/** The columns that a first row of headings names; null when it is not one (at least two known words, no digits). */
function headings(first: readonly string[]): readonly (ColumnKey | null)[] | null {
  const keys = first.map((cell) => HEADINGS.find(([word]) => word.test(cell.trim()))?.[1] ?? null);
  const known = keys.filter((key) => key !== null).length;
  return known >= 2 && !first.some((cell) => /\d/.test(cell)) ? keys : null;
}

