// Potensi and permasalahan, as items that can be edited, counted and carried into next year.

import { cellPath, plainText, type Block, type ListBlock, type ListItem, type TableBlock } from '../document/block.ts';
import type { Said } from '../document/place.ts';
import type { Outline } from './outline.ts';

export interface EnvironmentItem {
  readonly marker: Said<string> | null;
  readonly text: Said<string>;
}

export interface Environment {
  readonly potensi: readonly EnvironmentItem[];
  readonly permasalahan: readonly EnvironmentItem[];
}

type Side = 'potensi' | 'permasalahan';

const TITLES: readonly (readonly [Side, RegExp])[] = [
  ['potensi', /\b(?:potensi|peluang|kekuatan)\b/i],
  ['permasalahan', /\b(?:permasalahan|masalah|kendala|hambatan|tantangan|isu strategis)\b/i],
];

/** Reads the lists (or the table) that stand under a title or a lead-in for potensi or permasalahan. */
export function readEnvironment(outline: Outline): Environment {
  const found: Record<Side, EnvironmentItem[]> = { potensi: [], permasalahan: [] };
  let inside = false;
  let side: Side | null = null;
  /** The list of items just read: one of another kind right after it is inside its last item. */
  let before: ListBlock | null = null;
  for (const { block } of outline.blocks) {
    if (block.kind === 'heading' && block.level <= 2) inside = sidesOf(plainText(block.content)).length > 0;
    const led = leadsTo(block);
    if (block.kind !== 'list' || led !== undefined) before = null;
    if (led !== undefined) side = led;
    if (!inside && !(block.kind === 'list' && side !== null)) {
      if (block.kind === 'heading') side = null;
      continue;
    }
    if (block.kind === 'table') readTable(block, found);
    if (block.kind !== 'list' || side === null || led !== undefined) continue;
    if (before !== null && styleOf(before) !== styleOf(block)) continue;
    before = block;
    found[side].push(...block.items.map((item, index) => itemOf(item, `${block.id}/i${index + 1}`)));
  }
  return found;
}

/** The side a title or lead-in turns to; null when it names both or closes the part; undefined when it does not speak of them. */
function leadsTo(block: Block): Side | null | undefined {
  const text = block.kind === 'heading' || block.kind === 'paragraph' ? plainText(block.content) : soleItem(block);
  if (text === null) return undefined;
  const isTitle = block.kind !== 'paragraph' || /:\s*$/.test(text);
  if (!isTitle) return block.kind === 'paragraph' ? undefined : null;
  const sides = sidesOf(block.kind === 'paragraph' ? text.split(/\s+/).slice(0, 6).join(' ') : text);
  if (sides.length === 1) return sides[0];
  return block.kind === 'heading' || sides.length > 1 ? null : undefined;
}

/** The text of a list with one short item, which is a numbered title in disguise: `1. Potensi`. */
function soleItem(block: Block): string | null {
  if (block.kind !== 'list' || block.items.length !== 1) return null;
  const text = plainText(block.items[0]?.content ?? []);
  return text.split(/\s+/).length <= 4 && sidesOf(text).length > 0 ? text : null;
}

function sidesOf(text: string): Side[] {
  return TITLES.filter(([, pattern]) => pattern.test(text)).map(([side]) => side);
}

function styleOf(list: ListBlock): string {
  const marker = list.items[0]?.marker ?? '';
  return /^\(?\d/.test(marker) ? '1' : /^\(?[a-z]/i.test(marker) ? 'a' : marker;
}

function itemOf(item: ListItem, path: string): EnvironmentItem {
  const text = [plainText(item.content), ...item.children.filter((child) => child.marker === null).map((child) => plainText(child.content))].join(' ');
  return {
    marker: item.marker === null ? null : { raw: item.marker, value: item.marker.replace(/[.)\s]+$/, ''), at: { path, start: 0, end: 0, place: item.place } },
    text: saidAt(text, path, plainText(item.content).length, item.place),
  };
}

function saidAt(text: string, path: string, length: number, place: ListItem['place']): Said<string> {
  return { raw: text, value: text.trim(), at: { path, start: 0, end: length, place } };
}

/** A table with a column for each side; every line of a cell is an item. */
function readTable(table: TableBlock, found: Record<Side, EnvironmentItem[]>): void {
  const columns = new Map<number, Side>();
  for (const row of table.rows) {
    for (const [c, cell] of row.cells.entries()) {
      const text = cell.lines.map((line) => plainText(line.content)).join(' ');
      const [side, ...more] = row.role === 'header' ? sidesOf(text) : [];
      if (side !== undefined && more.length === 0) columns.set(c, side);
    }
  }
  for (const [r, row] of table.rows.entries()) {
    if (row.role !== 'body') continue;
    for (const [c, side] of columns) {
      let start = 0;
      for (const line of row.cells[c]?.lines ?? []) {
        const text = plainText(line.content);
        const at = { path: cellPath(table.id, r, c), start, end: start + text.length, place: row.place };
        if (text.trim() !== '') found[side].push({ marker: line.marker === null ? null : { raw: line.marker, value: line.marker, at: { ...at, end: start } }, text: { raw: text, value: text.trim(), at } });
        start += text.length + 1;
      }
    }
  }
}
