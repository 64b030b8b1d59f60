// Edits of the document's blocks, the rows of its tables and the items of its lists.

import type { Block, ListBlock, ListItem, TableBlock, TableRow } from '../document/block.ts';
import type { PlanContent } from './content.ts';
import type { Edited } from './edit.ts';
import { EditRefused } from './edit-refused.ts';

export function putBlock(content: PlanContent, block: Block): Edited {
  const at = indexOfBlock(content, block.id);
  return { content: withBlock(content, at, block), inverse: [{ op: 'put-block', block: content.blocks[at]! }] };
}

export function insertBlock(content: PlanContent, block: Block, before: string | null): Edited {
  if (content.blocks.some((each) => each.id === block.id)) throw new EditRefused('duplicate-id', { id: block.id });
  const at = before === null ? content.blocks.length : indexOfBlock(content, before);
  return { content: { ...content, blocks: content.blocks.toSpliced(at, 0, block) }, inverse: [{ op: 'remove-block', id: block.id }] };
}

export function moveBlock(content: PlanContent, id: string, before: string | null): Edited {
  const from = indexOfBlock(content, id);
  if (before === id) throw new EditRefused('move-into-itself', { id, before });
  const block = content.blocks[from]!;
  const rest = content.blocks.toSpliced(from, 1);
  const at = before === null ? rest.length : rest.findIndex((each) => each.id === before);
  if (at < 0) throw new EditRefused('unknown-block', { id: before ?? '' });
  return { content: { ...content, blocks: rest.toSpliced(at, 0, block) }, inverse: [{ op: 'move-block', id, before: content.blocks[from + 1]?.id ?? null }] };
}

export function removeBlock(content: PlanContent, id: string): Edited {
  const at = indexOfBlock(content, id);
  const block = content.blocks[at]!;
  return { content: { ...content, blocks: content.blocks.toSpliced(at, 1) }, inverse: [{ op: 'insert-block', block, before: content.blocks[at + 1]?.id ?? null }] };
}

export function insertRow(content: PlanContent, blockId: string, at: number, row: TableRow): Edited {
  const [where, table] = getTable(content, blockId);
  checkIndex(at, table.rows.length, blockId);
  return { content: withBlock(content, where, { ...table, rows: table.rows.toSpliced(at, 0, row) }), inverse: [{ op: 'remove-row', block: blockId, at }] };
}

export function moveRow(content: PlanContent, blockId: string, from: number, to: number): Edited {
  const [where, table] = getTable(content, blockId);
  checkIndex(from, table.rows.length - 1, blockId);
  checkIndex(to, table.rows.length - 1, blockId);
  const rows = table.rows.toSpliced(from, 1).toSpliced(to, 0, table.rows[from]!);
  return { content: withBlock(content, where, { ...table, rows }), inverse: [{ op: 'move-row', block: blockId, from: to, to: from }] };
}

export function removeRow(content: PlanContent, blockId: string, at: number): Edited {
  const [where, table] = getTable(content, blockId);
  checkIndex(at, table.rows.length - 1, blockId);
  return { content: withBlock(content, where, { ...table, rows: table.rows.toSpliced(at, 1) }), inverse: [{ op: 'insert-row', block: blockId, at, row: table.rows[at]! }] };
}

export function insertItem(content: PlanContent, blockId: string, address: string, item: ListItem): Edited {
  const [where, list] = getList(content, blockId);
  const items = atAddress(list.items, toAddress(address), blockId, (siblings, at) => {
    checkIndex(at, siblings.length, blockId);
    return siblings.toSpliced(at, 0, item);
  });
  return { content: withBlock(content, where, { ...list, items }), inverse: [{ op: 'remove-item', block: blockId, address }] };
}

export function removeItem(content: PlanContent, blockId: string, address: string): Edited {
  const [where, list] = getList(content, blockId);
  const removed: ListItem[] = [];
  const items = atAddress(list.items, toAddress(address), blockId, (siblings, at) => {
    checkIndex(at, siblings.length - 1, blockId);
    removed.push(siblings[at]!);
    return siblings.toSpliced(at, 1);
  });
  return { content: withBlock(content, where, { ...list, items }), inverse: [{ op: 'insert-item', block: blockId, address, item: removed[0]! }] };
}

/** `3.1` → [2, 0]. */
export function toAddress(address: string): readonly number[] {
  if (!/^\d+(?:\.\d+)*$/.test(address)) throw new EditRefused('unknown-path', { path: address });
  return address.split('.').map((part) => Number(part) - 1);
}

/** Rebuilds the list of siblings that the address points into. */
export function atAddress(items: readonly ListItem[], address: readonly number[], blockId: string, change: (siblings: readonly ListItem[], at: number) => readonly ListItem[]): readonly ListItem[] {
  const [at, ...deeper] = address;
  if (at === undefined) throw new EditRefused('unknown-path', { path: blockId });
  if (deeper.length === 0) return change(items, at);
  const item = items[at];
  if (item === undefined) throw new EditRefused('unknown-path', { path: `${blockId}/i${address.map((part) => part + 1).join('.')}` });
  return items.with(at, { ...item, children: atAddress(item.children, deeper, blockId, change) });
}

export function withBlock(content: PlanContent, at: number, block: Block): PlanContent {
  return { ...content, blocks: content.blocks.with(at, block) };
}

export function indexOfBlock(content: PlanContent, id: string): number {
  const at = content.blocks.findIndex((block) => block.id === id);
  if (at < 0) throw new EditRefused('unknown-block', { id });
  return at;
}

function getTable(content: PlanContent, id: string): [number, TableBlock] {
  const at = indexOfBlock(content, id);
  const block = content.blocks[at]!;
  if (block.kind !== 'table') throw new EditRefused('not-a-table', { id });
  if (block.view !== null) throw new EditRefused('table-is-a-view', { id, view: block.view });
  return [at, block];
}

function getList(content: PlanContent, id: string): [number, ListBlock] {
  const at = indexOfBlock(content, id);
  const block = content.blocks[at]!;
  if (block.kind !== 'list') throw new EditRefused('not-a-list', { id });
  return [at, block];
}

function checkIndex(at: number, last: number, id: string): void {
  if (!Number.isInteger(at) || at < 0 || at > last) throw new EditRefused('index-outside', { id, at: String(at), last: String(last) });
}
