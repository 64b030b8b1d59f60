// A block from a spreadsheet laid on the sheet: over the cells that are there, or as rows of its own.

import type { PlanProfile } from '@tenun/domain/plan/content.ts';
import { applyEdits, type Edit } from '@tenun/domain/plan/edit.ts';
import type { PlanNode } from '@tenun/domain/plan/node.ts';
import { cellEdit, COLUMNS, type ColumnKey } from './columns.ts';
import type { NodeRow, SheetRow, Tree } from './rows.ts';
import { levelsOfPasted, placePasted } from './paste-levels.ts';
import { emptyNode, type Change } from './structure.ts';

type Block = readonly (readonly string[])[];
/** A column of levels is no column of the sheet, but says under what each row goes. */
type PastedColumn = ColumnKey | 'level';

/** New rows as they would come to stand, to be seen before they do. */
export interface PastedRows extends Change {
  readonly nodes: readonly PlanNode[];
}

/** Words over a pasted block that say which column is which. */
const HEADINGS: readonly (readonly [RegExp, PastedColumn])[] = [
  [/^(tingkat|level|jenjang)\b/i, 'level'],
  [/^(harga|tarif|price|unit price)\b/i, 'price'],
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
 * Rows of the block beyond the last row become new rows after it, at the levels they show.
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

/** Makes every row of the block a new row after the active one, at the level it shows. Headings over the block, when it has them, say which column is which. */
export function pasteAsRows(tree: Tree, active: NodeRow, column: number, block: Block, newId: () => string): PastedRows {
  const headed = headings(block[0] ?? []);
  const keys = headed ?? COLUMNS.slice(column).map((one) => one.key).filter((key) => key !== 'computed');
  return rowsAfter(tree, active, headed === null ? block : block.slice(1), keys, newId);
}

function rowsAfter(tree: Tree, after: NodeRow, block: Block, keys: readonly (PastedColumn | null)[], newId: () => string): PastedRows {
  const written = block.filter((cells) => cells.some((text) => text.trim() !== ''));
  const textAt = (cells: readonly string[], key: PastedColumn): string => cells[keys.indexOf(key)] ?? '';
  const levels = levelsOfPasted(tree, after.node, written.map((cells) => ({ level: textAt(cells, 'level'), code: textAt(cells, 'code'), name: nameIn(cells, keys) })));
  const fresh = levels.map(({ level, code, marker, name }): PlanNode => ({ ...emptyNode(newId(), after.node.parentId, level), code, marker, name }));
  const fills: Edit[] = [];
  for (const [index, cells] of written.entries()) {
    const node = fresh[index];
    if (node === undefined) break;
    const row: NodeRow = { kind: 'node', id: node.id, node, depth: 1, position: 1, siblings: 1, expanded: null, parent: false };
    for (const [at, text] of cells.entries()) {
      const key = keys[at] ?? null;
      const edit = key === null || key === 'level' || key === 'code' || key === 'name' ? null : cellEdit(row, key, text);
      if (edit !== null) fills.push(edit);
    }
  }
  const nodes = filled(fresh, fills);
  return { edits: placePasted(tree, after.node, nodes), active: fresh[0]?.id ?? after.id, nodes };
}

/** The name on one line, with the blanks before it: they tell its level. */
function nameIn(cells: readonly string[], keys: readonly (PastedColumn | null)[]): string {
  return cells[keys.indexOf('name')]?.replaceAll(/\s*[\r\n]+\s*/g, ' ') ?? '';
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
function headings(first: readonly string[]): readonly (PastedColumn | null)[] | null {
  const keys = first.map((cell) => HEADINGS.find(([word]) => word.test(cell.trim()))?.[1] ?? null);
  const known = keys.filter((key) => key !== null).length;
  return known >= 2 && !first.some((cell) => /\d/.test(cell)) ? keys : null;
}

