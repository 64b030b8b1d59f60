// Turns a repair that a rule proposes into edits of the plan, so that whatever the linter finds can be mended, undone and done again.

import type { ListBlock, TableBlock } from '../document/block.ts';
import { NOWHERE } from '../document/place.ts';
import type { Change, Repair } from '../lint/rule.ts';
import type { IndicatorField } from '../indicator/indicator.ts';
import type { PlanContent, PlanProfile } from './content.ts';
import type { Edit } from './edit.ts';
import { EditRefused } from './edit-refused.ts';
import { markerAt, textAt } from './edit-text.ts';
import { indexOfNode } from './find-node.ts';
import type { NodeField, PlanNode, StatedMoney, StatedNumber } from './node.ts';
import { typedMoney } from './typed-figure.ts';

/**
 * The edits of a repair, for the content it was computed from. Throws `EditRefused` when the text it wants to change is not there.
 *
 * A change with `from` null adds: at `node:ID/name` a row after that row (`B. Nama | 1.000.000`), at another empty field its value,
 * at a table a row (cells parted by ` | `), at a list or an item an item, at a paragraph a paragraph.
 */
export function editsOfRepair(repair: Repair, content: PlanContent): readonly Edit[] {
  // From the end of a text to its start, and what adds last, so that no change moves the place of another.
  const changes = repair.changes.toSorted((a, b) => Number(a.from === null) - Number(b.from === null) || (a.spot.path === b.spot.path ? (b.spot.start ?? 0) - (a.spot.start ?? 0) : 0));
  const fields = new Map<string, string>();
  return changes.flatMap((change): readonly Edit[] => (change.from === null ? additions(change, content) : [replacement(change, change.from, content, fields)]));
}

const FIELD_PATH = /^(node|indicator):(.+)\/([A-Za-z]+)$/;

function replacement(change: Change, from: string, content: PlanContent, fields: Map<string, string>): Edit {
  const { path } = change.spot;
  const [, kind, id, field] = FIELD_PATH.exec(path) ?? [];
  if (kind !== undefined && id !== undefined && field !== undefined) {
    const text = splice(fields.get(path) ?? fieldText(content, kind, id, field), change, from);
    fields.set(path, text);
    return kind === 'node' ? { op: 'set-node', id, field: field as NodeField, text } : { op: 'set-indicator', id, field: field as IndicatorField, text };
  }
  if (path.startsWith('profile/')) return { op: 'set-profile', field: path.slice('profile/'.length) as keyof PlanProfile, text: change.to };
  const item = path.endsWith('/marker') ? path.slice(0, -'/marker'.length) : path;
  const isMarker = item !== path || (from !== '' && change.spot.start !== undefined && change.spot.start === change.spot.end);
  if (isMarker) return markerEdit(content, item, change.spot.start ?? 0, from, change.to);
  const text = textAt(content, path);
  const [start, end] = stretch(text, change, from);
  return { op: 'replace-text', path, start, end, from, to: change.to };
}

/** Markers are no part of a text; a rule points to the empty stretch before it. */
function markerEdit(content: PlanContent, path: string, start: number, from: string, to: string): Edit {
  const marker = to === '' ? null : to;
  const found = markerAt(content, path, start);
  if ((found.marker ?? '') !== from) throw new EditRefused('text-changed', { path, expected: from, found: found.marker ?? '' });
  return found.cell === null ? { op: 'set-marker', path, marker } : { op: 'set-cell', path, cell: { ...found.cell, lines: found.cell.lines.with(found.line, { ...found.cell.lines[found.line]!, marker }) } };
}

function splice(text: string, change: Change, from: string): string {
  const [start, end] = stretch(text, change, from);
  return text.slice(0, start) + change.to + text.slice(end);
}

/** Where `from` stands: at the stretch that is named, or the one place where the text reads so. */
function stretch(text: string, { spot }: Change, from: string): readonly [number, number] {
  const start = spot.start ?? 0;
  const end = spot.end ?? text.length;
  if (text.slice(start, end) === from) return [start, end];
  const first = text.indexOf(from);
  if (from === '' || first < 0 || text.indexOf(from, first + 1) >= 0) throw new EditRefused('text-changed', { path: spot.path, expected: from, found: text.slice(start, end) });
  return [first, first + from.length];
}

function fieldText(content: PlanContent, kind: string, id: string, field: string): string {
  const holder: object | undefined = kind === 'node' ? content.nodes[indexOfNode(content.nodes, id)] : content.indicators.find((each) => each.id === id);
  if (holder === undefined) throw new EditRefused('unknown-indicator', { id });
  const value = (holder as Readonly<Record<string, string | StatedMoney | StatedNumber | null | undefined>>)[field];
  if (value === undefined) throw new EditRefused('unknown-path', { path: `${kind}:${id}/${field}` });
  return value === null ? '' : typeof value === 'string' ? value : value.raw;
}

function additions(change: Change, content: PlanContent): readonly Edit[] {
  const { path, place } = change.spot;
  const [, kind, id, field] = FIELD_PATH.exec(path) ?? [];
  if (kind === 'node' && id !== undefined) return [field === 'name' ? newRow(content, id, change.to) : { op: 'set-node', id, field: field as NodeField, text: change.to }];
  if (kind === 'indicator' && id !== undefined) return [field === 'name' ? newIndicator(content, id, change.to) : { op: 'set-indicator', id, field: field as IndicatorField, text: change.to }];
  if (path.startsWith('profile/')) return [{ op: 'set-profile', field: path.slice('profile/'.length) as keyof PlanProfile, text: change.to }];
  const [blockId = '', within] = path.split('/');
  const at = content.blocks.findIndex((block) => block.id === blockId);
  const block = content.blocks[at];
  if (block === undefined) throw new EditRefused('unknown-block', { id: blockId });
  switch (block.kind) {
    case 'table': {
      const cell = /^[rh](\d+)c(\d+)$/.exec(within ?? '');
      if (cell !== null && textAt(content, path) === '') return [{ op: 'set-text', path, content: [{ text: change.to }] }];
      const after = cell === null ? block.rows.findLastIndex((row) => row.place.line === place.line) : Number(cell[1]) - 1;
      return [newTableRow(block, after < 0 ? block.rows.length - 1 : after, change.to)];
    }
    case 'list':
      return [newItem(block, within === undefined ? null : within.slice(1), change.to)];
    case 'paragraph':
    case 'heading':
      return [{ op: 'insert-block', before: content.blocks[at + 1]?.id ?? null, block: { id: freshId(block.id, content.blocks), kind: 'paragraph', place: NOWHERE, content: [{ text: change.to }] } }];
    case 'picture':
      throw new EditRefused('repair-does-not-fit', { path });
  }
}

const NEW_ROW = /^(?:([A-Za-z0-9]+)\.\s+)?(.*?)(?:\s*\|\s*(.+))?$/s;

function newRow(content: PlanContent, afterId: string, written: string): Edit {
  const after = content.nodes[indexOfNode(content.nodes, afterId)]!;
  const [, code, name = '', amount] = NEW_ROW.exec(written) ?? [];
  const siblings = content.nodes.filter((node) => node.parentId === after.parentId);
  const node: PlanNode = { ...after, id: freshId(after.id, content.nodes), code: code ?? null, name, sasaran: null, volume: null, satuan: null, price: null, amount: typedMoney(amount ?? null), sumberDana: null, place: NOWHERE };
  return { op: 'insert-nodes', nodes: [node], before: siblings[siblings.indexOf(after) + 1]?.id ?? null };
}

function newIndicator(content: PlanContent, afterId: string, name: string): Edit {
  const at = content.indicators.findIndex((each) => each.id === afterId);
  const after = content.indicators[at];
  if (after === undefined) throw new EditRefused('unknown-indicator', { id: afterId });
  return { op: 'insert-indicator', indicator: { ...after, id: freshId(after.id, content.indicators), name, target: null, satuan: null, place: NOWHERE }, before: content.indicators[at + 1]?.id ?? null };
}

/** The written cells fill the row from its end: a column of numbers before them stays empty. */
function newTableRow(table: TableBlock, after: number, written: string): Edit {
  const texts = written.split(' | ');
  const width = table.rows[after]?.cells.length ?? texts.length;
  const padded = [...Array.from({ length: Math.max(0, width - texts.length) }, () => ''), ...texts];
  return { op: 'insert-row', block: table.id, at: after + 1, row: { role: 'body', place: NOWHERE, cells: padded.map((text) => ({ lines: [{ marker: null, content: text === '' ? [] : [{ text }] }] })) } };
}

const MARKED = /^(\(?(?:\d+|[a-z])[.)]|[-•▪])\s+(.*)$/is;

function newItem(list: ListBlock, after: string | null, written: string): Edit {
  const [, marker, text] = MARKED.exec(written) ?? [];
  const parts = (after ?? String(list.items.length)).split('.').map(Number);
  const address = [...parts.slice(0, -1), (parts.at(-1) ?? 0) + 1].join('.');
  return { op: 'insert-item', block: list.id, address, item: { marker: marker ?? null, content: [{ text: text ?? written }], place: NOWHERE, children: [] } };
}

function freshId(base: string, taken: readonly { readonly id: string }[]): string {
  const ids = new Set(taken.map((each) => each.id));
  let count = 2;
  while (ids.has(`${base}-${count}`)) count += 1;
  return `${base}-${count}`;
}
