// Finds a text again after its plan was edited: rows and items change their numbers when others come or go, but what is said about one of them stays with it.

import { cellText, plainText, type Block, type ListItem } from '../document/block.ts';
import type { Path } from '../document/place.ts';
import type { PlanContent } from './content.ts';
import { likeness } from '../words/likeness.ts';

const CELL = /^r(\d+)(c\d+)$/;
const ITEM = /^i(\d+(?:\.\d+)*)(\/marker)?$/;
const STILL_THE_SAME = 0.5;

/** The path in `after` of what stands at `path` in `before`; null when it is gone. */
export function followPath(path: Path, before: PlanContent, after: PlanContent): Path | null {
  const [, kind, id] = /^(node|indicator):([^/]+)/.exec(path) ?? [];
  if (kind === 'node') return after.nodes.some((node) => node.id === id) ? path : null;
  if (kind === 'indicator') return after.indicators.some((indicator) => indicator.id === id) ? path : null;
  if (path.startsWith('profile/')) return path;
  const [blockId = '', ...rest] = path.split('/');
  const within = rest.join('/');
  const old = before.blocks.find((block) => block.id === blockId);
  const next = after.blocks.find((block) => block.id === blockId);
  if (next === undefined || old === undefined) return null;
  if (old === next || within === '') return path;
  const cell = CELL.exec(within);
  if (cell !== null) return placed(Number(cell[1]), rowsOf(old), rowsOf(next), (at) => `${blockId}/r${at}${cell[2]}`);
  const item = ITEM.exec(within);
  if (item === null) return path;
  const [first = 0, ...deeper] = item[1]!.split('.').map(Number);
  return placed(first, itemsOf(old), itemsOf(next), (at) => `${blockId}/i${[at, ...deeper].join('.')}${item[2] ?? ''}`);
}

/** Numbers count from one. The same text is the same row; else the row that is most like it, when rows came or went. */
function placed(number: number, olds: readonly string[], nexts: readonly string[], pathOf: (at: number) => Path): Path | null {
  const text = olds[number - 1];
  if (text === undefined) return null;
  if (nexts[number - 1] === text) return pathOf(number);
  // Of several rows that read the same, the one that is as many rows of that text further.
  const nth = olds.slice(0, number).filter((each) => each === text).length;
  const same = nexts.flatMap((each, index) => (each === text ? [index + 1] : []));
  const found = same[nth - 1] ?? same.at(-1);
  if (found !== undefined) return pathOf(found);
  if (olds.length === nexts.length) return pathOf(number);
  const known = new Set(olds);
  const [best] = nexts.map((each, index) => ({ at: index + 1, like: known.has(each) ? 0 : likeness(text, each) })).toSorted((a, b) => b.like - a.like);
  return best !== undefined && best.like >= STILL_THE_SAME ? pathOf(best.at) : null;
}

function rowsOf(block: Block): readonly string[] {
  return block.kind === 'table' ? block.rows.map((row) => row.cells.map(cellText).join('|')) : [];
}

function itemsOf(block: Block): readonly string[] {
  return block.kind === 'list' ? block.items.map(itemText) : [];
}

function itemText(item: ListItem): string {
  return [plainText(item.content), ...item.children.map(itemText)].join('|');
}
