// The cascade of BAB II: visi, misi, tujuan, arah strategis, sasaran strategis, and sasaran kegiatan with their indicators under each tujuan.

import { cellPath, cellText, textUnits, type ListBlock, type ListItem, type TableBlock } from '../document/block.ts';
import type { Said } from '../document/place.ts';
import { readGoalGroups, type GoalGroup } from './activity-goals.ts';
import type { Outline, OutlinedText } from './outline.ts';
import { closeUp, saidText, textsByPath } from './said.ts';

export type { ActivityGoal, GoalGroup } from './activity-goals.ts';

export interface StrategyItem {
  readonly marker: Said<string> | null;
  readonly text: Said<string>;
}

export interface Strategy {
  readonly visi: Said<string> | null;
  readonly misi: readonly StrategyItem[];
  readonly tujuan: readonly StrategyItem[];
  /** The box ARAH STRATEGIS (or SASARAN STRATEGIS). */
  readonly arah: readonly StrategyItem[];
  /** "Sasaran Strategis 1" and so on, as the prose states them. */
  readonly sasaran: readonly StrategyItem[];
  readonly groups: readonly GoalGroup[];
  /** Misi and tujuan said again in the prose, as numbered items. */
  readonly restated: { readonly misi: readonly StrategyItem[]; readonly tujuan: readonly StrategyItem[] };
}

type Part = 'visi' | 'misi' | 'tujuan' | 'arah';

/** A text of the prose in reading order, with the marker that stands before it. */
export interface MarkedText {
  readonly marker: string | null;
  readonly unit: OutlinedText;
  /** Where the text begins when its marker is part of it. */
  readonly start: number;
}

/** The strategy; what a document does not state is empty or null. */
export function readStrategy(outline: Outline): Strategy {
  const boxes = readBoxes(outline);
  const prose = markedProse(outline);
  const sections = readSections(prose);
  const misi = boxes.get('misi') ?? sections.get('misi') ?? [];
  const tujuan = boxes.get('tujuan') ?? sections.get('tujuan') ?? [];
  return {
    visi: (boxes.get('visi') ?? sections.get('visi'))?.[0]?.text ?? null,
    misi,
    tujuan,
    arah: boxes.get('arah') ?? [],
    sasaran: readStatedGoals(prose),
    groups: readGoalGroups(prose),
    restated: { misi: boxes.has('misi') ? saidAgain(misi, prose, outline) : [], tujuan: boxes.has('tujuan') ? saidAgain(tujuan, prose, outline) : [] },
  };
}

function partOf(title: string): Part | null {
  const word = closeUp(title).toLowerCase().replace(/\s*:$/, '').replace(/^(?:(?:\d+\.)*\d+\s+|\(?[a-z\d]{1,2}[.)]\s*)/, '');
  if (/^visi\b(?!.*\bmisi\b)/.test(word)) return 'visi';
  if (/^misi\b/.test(word)) return 'misi';
  if (/^tujuan\b/.test(word)) return 'tujuan';
  return /^(?:arah(?: kebijakan)?|sasaran) strategis?\b/.test(word) ? 'arah' : null;
}

/** Tables of two columns whose first cell names the part; the second cell holds its items. */
function readBoxes(outline: Outline): Map<Part, readonly StrategyItem[]> {
  const texts = textsByPath(outline);
  const boxes = new Map<Part, readonly StrategyItem[]>();
  for (const { block } of outline.tables) {
    for (const [r, row] of block.rows.entries()) {
      const part = row.cells.length === 2 ? partOf(cellText(row.cells[0])) : null;
      const unit = texts.get(cellPath(block.id, r, 1));
      if (part !== null && unit !== undefined && !boxes.has(part) && closeUp(cellText(row.cells[0])).length < 40) boxes.set(part, cellItems(block, r, unit));
    }
  }
  return boxes;
}

/** The items of a cell: its lines with markers, or numbers that run on inside one line. */
function cellItems(table: TableBlock, r: number, unit: OutlinedText): StrategyItem[] {
  const lines = table.rows[r]?.cells[1]?.lines ?? [];
  if (lines.some((line) => line.marker !== null && line.marker !== '')) {
    let start = 0;
    return unit.text.split('\n').flatMap((line, index) => {
      const text = saidText(unit, start, start + line.length);
      start += line.length + 1;
      const marker = lines[index]?.marker ?? null;
      return text === null ? [] : [{ text, marker: marker === null || marker === '' ? null : { raw: marker, value: marker, at: { ...text.at, end: text.at.start } } }];
    });
  }
  const cuts = numbersInside(unit.text);
  if (cuts.length < 2) {
    const text = saidText(unit);
    return text === null ? [] : [{ marker: null, text }];
  }
  return cuts.flatMap((cut, index) => {
    const text = saidText(unit, cut.end, cuts[index + 1]?.start ?? unit.text.length);
    const marker = saidText(unit, cut.start, cut.end);
    return text === null ? [] : [{ marker, text }];
  });
}

/** `1. A.2. B 3) C`: numbers that rise from one, even where the blank before them was lost. */
function numbersInside(text: string): { start: number; end: number }[] {
  const cuts: { start: number; end: number }[] = [];
  for (const match of text.matchAll(/(?<!\d)(\d{1,2})[.)]\s*(?=["“\p{Lu}])/gu)) {
    if (Number(match[1]) === cuts.length + 1) cuts.push({ start: match.index, end: match.index + match[0].length });
  }
  return cuts;
}

/** The prose outside tables, with the markers of list items beside their texts. */
export function markedProse(outline: Outline): MarkedText[] {
  const texts = textsByPath(outline);
  const prose: MarkedText[] = [];
  for (const { block } of outline.blocks) {
    if (block.kind === 'list') prose.push(...itemTexts(block, block.items, '', texts));
    else if (block.kind !== 'table') prose.push(...[...textUnits([block])].flatMap((found) => withMarker(texts.get(found.path))));
  }
  return prose;
}

function itemTexts(block: ListBlock, items: readonly ListItem[], prefix: string, texts: ReadonlyMap<string, OutlinedText>): MarkedText[] {
  return items.flatMap((item, index) => {
    const address = `${prefix}${index + 1}`;
    const unit = texts.get(`${block.id}/i${address}`);
    const own = unit === undefined ? [] : item.marker === null ? withMarker(unit) : [{ marker: item.marker, unit, start: 0 }];
    return [...own, ...itemTexts(block, item.children, `${address}.`, texts)];
  });
}

function withMarker(unit: OutlinedText | undefined): MarkedText[] {
  if (unit === undefined) return [];
  const match = /^\s*(?:[-*]\s+)?(\(?(?:\d{1,3}|[A-Za-z]{1,2})[.)])\s+/.exec(unit.text);
  return [{ marker: match?.[1] ?? null, unit, start: match?.[0].length ?? 0 }];
}

/** Parts without a box: a short title (`Misi`) or a sentence that ends in "misi sebagai berikut :", and the items or the text after it. */
function readSections(prose: readonly MarkedText[]): Map<Part, readonly StrategyItem[]> {
  const sections = new Map<Part, readonly StrategyItem[]>();
  for (const [index, { unit, start }] of prose.entries()) {
    if (unit.chapter === 'bab1' || unit.chapter === 'lampiran') continue;
    const text = closeUp(unit.text.slice(start));
    const inline = /^(?:visi|misi|tujuan)\s*:\s*(?=\S)/i.exec(text);
    if (inline !== null && !sections.has(partOf(inline[0]) ?? 'arah')) {
      const said = statement(unit, start + (/^[^:]*:\s*/.exec(unit.text.slice(start))?.[0].length ?? 0));
      if (said !== null) sections.set(partOf(inline[0]) ?? 'arah', [{ marker: null, text: said }]);
      continue;
    }
    const announced = /\b(visi|misi|tujuan)\b[^.:]{0,60}(?:sebagai berikut|adalah|yaitu)\s*:?$/i.exec(text)?.[1];
    const part = announced === undefined ? (text.length < 40 ? partOf(text) : null) : partOf(announced);
    if (part === null || part === 'arah' || sections.has(part)) continue;
    const items = itemsAfter(prose, index);
    if (items.length > 0) sections.set(part, items);
  }
  return sections;
}

/** The numbered texts that follow, or the one statement that does. */
function itemsAfter(prose: readonly MarkedText[], index: number): StrategyItem[] {
  const items: StrategyItem[] = [];
  for (const { marker, unit, start } of prose.slice(index + 1)) {
    if (unit.kind === 'heading') break;
    const text = statement(unit, start);
    if (text === null) continue;
    if (marker === null && items.length > 0) {
      if (unit.kind === 'item') continue;
      break;
    }
    if (items.length > 0 && styleOf(marker) !== styleOf(items[0]?.marker?.raw ?? null)) break;
    items.push({ marker: markerOf(marker, text), text });
    if (marker === null) break;
  }
  return items;
}

/** `(1)` and `2.` do not number one list. */
function styleOf(marker: string | null): string | null {
  return marker === null ? null : marker.replace(/\d+/, '1').replace(/[a-z]/i, 'a');
}

/** The statement at the head of a text: what stands in quotation marks, else its first sentence. */
export function statement(unit: OutlinedText, start: number): Said<string> | null {
  const rest = unit.text.slice(start);
  const quoted = /^\s*["“]([^"“”]+)["”]/.exec(rest);
  if (quoted !== null) {
    const from = start + quoted[0].indexOf(quoted[1] ?? '');
    return saidText(unit, from, from + (quoted[1] ?? '').length);
  }
  const sentence = /^[\s\S]*?(?:\.(?=\s|$)|:(?=\s)|\n|$)/.exec(rest)?.[0] ?? rest;
  return saidText(unit, start, start + sentence.length);
}

function markerOf(marker: string | null, text: Said<string>): Said<string> | null {
  return marker === null ? null : { raw: marker, value: marker, at: { ...text.at, end: text.at.start } };
}

/** "Sasaran Strategis 1" with its statement in the same text or in the next. */
function readStatedGoals(prose: readonly MarkedText[]): StrategyItem[] {
  const goals: StrategyItem[] = [];
  for (const [index, { unit, start }] of prose.entries()) {
    const match = /^\s*Sasaran\s+Strategis\s+(?:Ke-?\s*)?(\d{1,2})\s*[.:)]?\s*/i.exec(unit.text.slice(start));
    if (match === null) continue;
    const after = start + match[0].length;
    const next = prose[index + 1];
    const text = after < unit.text.length ? statement(unit, after) : next === undefined ? null : statement(next.unit, next.start);
    if (text !== null) goals.push({ marker: saidText(unit, start, after), text });
  }
  return goals;
}

/** For each item of a box, the text of the prose below it (up to the next box) that carries its number and most of its words. */
function saidAgain(items: readonly StrategyItem[], prose: readonly MarkedText[], outline: Outline): StrategyItem[] {
  const order = new Map(outline.texts.map((text, index) => [text.path, index]));
  const box = items[0]?.text.at.path ?? '';
  const from = order.get(box) ?? 0;
  const boxes = outline.tables.flatMap(({ block }) => block.rows.flatMap((row, r) => (row.cells.length === 2 && partOf(cellText(row.cells[0])) !== null ? [order.get(cellPath(block.id, r, 1)) ?? 0] : [])));
  const to = boxes.filter((index) => index > from).toSorted((a, b) => a - b)[0] ?? Infinity;
  const below = prose.filter(({ unit }) => (order.get(unit.path) ?? 0) > from && (order.get(unit.path) ?? 0) < to);
  return items.flatMap((item, index) => {
    const number = item.marker?.raw.replace(/\D/g, '') ?? String(index + 1);
    const again = below.find(({ marker, unit, start }) => marker?.replace(/\D/g, '') === number && sharesWords(item.text.raw, statement(unit, start)?.raw ?? ''));
    const text = again === undefined ? null : statement(again.unit, again.start);
    return again === undefined || text === null ? [] : [{ marker: markerOf(again.marker, text), text }];
  });
}

function sharesWords(a: string, b: string): boolean {
  const words = (text: string): Set<string> => new Set(text.toLowerCase().match(/\p{L}{4,}/gu) ?? []);
  const left = words(a);
  const right = words(b);
  const shared = [...left].filter((word) => right.has(word)).length;
  return left.size > 0 && right.size > 0 && shared * 2 >= Math.max(left.size, right.size);
}
