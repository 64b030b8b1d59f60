// Where the document gives last year's results: the numbered items, what stands before and after them, and the recommendations.

import { plainText, type Block, type ListBlock, type ListItem } from '../../document/block.ts';
import type { Place, Said } from '../../document/place.ts';
import type { OutlinedBlock, Outline } from '../outline.ts';
import type { Recommendation } from '../achievements.ts';
import { readCategoryClaims } from './claims.ts';
import { flowOf, type Flow } from './flow.ts';

interface Text {
  readonly path: string;
  readonly place: Place;
  readonly text: string;
  /** It starts something of its own (it has a marker), and does not go on with the text before. */
  readonly apart: boolean;
}

export interface FoundItem {
  readonly no: Said<string> | null;
  readonly flow: Flow;
}

export interface FoundResults {
  readonly items: readonly FoundItem[];
  /** Paragraphs that lead to the results, and those that follow in the same chapter. */
  readonly before: readonly Flow[];
  readonly after: readonly Flow[];
  readonly recommendations: readonly Recommendation[];
  readonly ownOffice: string | null;
}

/** Finds them by what they say (a target, and what became of it), not by a title. What follows results in a table stands between the tables as well. */
export function findResults(outline: Outline): FoundResults {
  const blocks = outline.blocks;
  const first = blocks.findIndex((_, index) => isResultAt(blocks, index));
  const anchor = first < 0 ? blocks.findIndex((entry) => isResultTable(entry)) : first;
  const nothing = { items: [], before: [], after: [], recommendations: [], ownOffice: ownOffice(outline) };
  if (anchor < 0) return nothing;
  const chapter = blocks[anchor]?.chapter;
  const last = first < 0 ? blocks.findLastIndex((entry) => entry.chapter === chapter && isResultTable(entry)) : lastOfRegion(blocks, first);
  const items = first < 0 ? [] : collect(blocks.slice(first, last + 1));
  const end = blocks.findIndex((entry, index) => index > last && entry.block.kind === 'heading' && entry.block.level <= 2);
  const following = blocks.slice((first < 0 ? anchor : last) + 1, end < 0 ? blocks.length : end);
  const preceding = blocks.slice(Math.max(0, anchor - 2), anchor);
  return { ...nothing, items, before: paragraphs(preceding), after: paragraphs(following), recommendations: recommendationsOf(following) };
}

/** A statement of a result: a target with what became of it, in figures. */
function isResult(text: string): boolean {
  return /\d/.test(text) && /target/i.test(text) && /\b(?:realisasi|terealisasi|capaian|tercapai)/i.test(text);
}

function isResultBlock(block: Block): boolean {
  if (block.kind === 'paragraph') return /^(?:\(?\d+[.)]\s*)?(?:IKK|IKU|Indikator)\b/.test(plainText(block.content)) && isResult(plainText(block.content));
  if (block.kind === 'heading') return numberedTitle(plainText(block.content)) !== null && isResult(plainText(block.content));
  if (block.kind !== 'list') return false;
  const results = block.items.filter((item) => isResult(allText(item))).length;
  return results > 0 && results * 2 >= block.items.length;
}

function isResultTable(entry: OutlinedBlock): boolean {
  if (entry.block.kind !== 'table') return false;
  const header = entry.block.rows.filter((row) => row.role === 'header').flatMap((row) => row.cells.flatMap((cell) => cell.lines.map((line) => plainText(line.content)))).join(' ');
  return isResult(`${header} 1`);
}

/** A block of results; a list that ends in a short title has its result in the paragraph that follows. */
function isResultAt(blocks: readonly OutlinedBlock[], index: number): boolean {
  const block = blocks[index]?.block;
  return block !== undefined && (isResultBlock(block) || isTitledResult(blocks, index));
}

function isTitledResult(blocks: readonly OutlinedBlock[], index: number): boolean {
  const [block, next] = [blocks[index]?.block, blocks[index + 1]?.block];
  if (block?.kind !== 'list' || next?.kind !== 'paragraph') return false;
  const title = allText(block.items.at(-1) ?? { marker: null, content: [], place: block.place, children: [] });
  const text = plainText(next.content);
  return title.split(/\s+/).length <= 20 && !/[.;]\s*$/.test(title) && isResult(text) && readCategoryClaims(flowOf([{ path: next.id, place: next.place, text }])).length === 0;
}

/** The last block of the results: no chapter or lettered title in between. */
function lastOfRegion(blocks: readonly OutlinedBlock[], first: number): number {
  let last = first;
  for (let index = first; index < blocks.length; index++) {
    const block = blocks[index]?.block;
    if (block === undefined || (block.kind === 'heading' && block.level <= 2)) break;
    if (isTitledResult(blocks, index)) last = index + 1;
    else if (isResultBlock(block)) last = index;
  }
  const trailing = blocks[last + 1]?.block;
  if (trailing?.kind === 'paragraph' && /^\p{Ll}/u.test(plainText(trailing.content))) last += 1;
  return last;
}

/** The number of an item that stands right over a table and was therefore taken for its title. */
function numberedTitle(text: string): string | null {
  return /^\d{1,3}[.)](?=\s)/.exec(text)?.[0] ?? null;
}

/** The items with all their texts: children, lists of another kind and paragraphs between them belong to the item before. */
function collect(region: readonly OutlinedBlock[]): FoundItem[] {
  const found: { no: Said<string> | null; texts: Text[] }[] = [];
  const style = region[0]?.block.kind === 'list' ? styleOf(region[0].block) : region[0]?.block.kind === 'heading' ? '1' : null;
  for (const { block } of region) {
    if (block.kind === 'list' && styleOf(block) === style) {
      for (const [index, item] of block.items.entries()) {
        const path = `${block.id}/i${index + 1}`;
        found.push({ no: item.marker === null || !/[\p{L}\d]/u.test(item.marker) ? null : { raw: item.marker, value: item.marker.replace(/[.)\s]+$/, ''), at: { path, start: 0, end: 0, place: item.place } }, texts: textsOf(path, item) });
      }
    } else if (block.kind === 'heading' && isResultBlock(block)) {
      const text = plainText(block.content);
      const marker = numberedTitle(text) ?? '';
      found.push({ no: { raw: marker, value: marker.slice(0, -1), at: { path: block.id, start: 0, end: marker.length, place: block.place } }, texts: [{ path: block.id, place: block.place, text, apart: true }] });
    } else if (block.kind === 'list') {
      found.at(-1)?.texts.push(...block.items.flatMap((item, index) => textsOf(`${block.id}/i${index + 1}`, item)));
    } else if (block.kind === 'paragraph') {
      const text: Text = { path: block.id, place: block.place, text: plainText(block.content), apart: !/^\p{Ll}/u.test(plainText(block.content)) && block.continues !== true };
      if (style === null && isResultBlock(block)) found.push({ no: null, texts: [text] });
      else found.at(-1)?.texts.push(text);
    }
  }
  return found.map((item) => ({ no: item.no, flow: flowOf(item.texts) }));
}

function textsOf(path: string, item: ListItem): Text[] {
  const separator = /\/i[\d.]+$/.test(path) ? '.' : '';
  return [
    { path, place: item.place, text: plainText(item.content), apart: item.marker !== null },
    ...item.children.flatMap((child, index) => textsOf(`${path}${separator}${index + 1}`, child)),
  ];
}

function allText(item: ListItem): string {
  return [plainText(item.content), ...item.children.map(allText)].join(' ');
}

function styleOf(list: ListBlock): string {
  const marker = list.items[0]?.marker ?? '';
  return /^\(?\d/.test(marker) ? '1' : /^\(?[a-z]/i.test(marker) ? 'a' : marker;
}

function paragraphs(entries: readonly OutlinedBlock[]): Flow[] {
  return entries.flatMap(({ block }) => {
    if (block.kind === 'paragraph') return [flowOf([{ path: block.id, place: block.place, text: plainText(block.content) }])];
    return block.kind === 'list' ? block.items.map((item, index) => flowOf(textsOf(`${block.id}/i${index + 1}`, item))) : [];
  });
}

/** The list under a paragraph or title that speaks of recommendations. */
function recommendationsOf(entries: readonly OutlinedBlock[]): Recommendation[] {
  for (const [index, { block, before, trail }] of entries.entries()) {
    if (block.kind !== 'list' || !/rekomendasi|langkah[\s-]/i.test(`${before} ${trail.at(-1) ?? ''}`)) continue;
    const end = entries.findIndex((entry, at) => at > index && entry.block.kind !== 'list');
    return entries.slice(index, end < 0 ? entries.length : end).flatMap((entry) => (entry.block.kind === 'list' ? entry.block.items.map((item, at) => recommendation(`${entry.block.id}/i${at + 1}`, item)) : []));
  }
  return [];
}

function recommendation(path: string, item: ListItem): Recommendation {
  const flow = flowOf(textsOf(path, item));
  return { no: item.marker, text: { raw: flow.text, value: flow.text, at: flow.span(0, flow.text.length) } };
}

/** Whose plan it is: the office named first with what it serves; its cover and preface stand before everything else. */
function ownOffice(outline: Outline): string | null {
  const start = outline.texts.slice(0, 60).map((unit) => unit.text).join(' ').slice(0, 6000);
  const match = /\b(?:BNN[PK]?|Badan\s+Narkotika\s+Nasional|BADAN\s+NARKOTIKA\s+NASIONAL)\s+(?:Provinsi|Propinsi|PROVINSI|Kabupaten|KABUPATEN|Kota|KOTA)\s+\p{Lu}[\p{L}’'-]*(?:\s+\p{Lu}[\p{L}’'-]*){0,3}/u.exec(start);
  return match === null ? null : match[0].replace(/\s+/g, ' ').replace(/\s+(?:Tahun|Jl|Jalan|BAB|KATA|RENCANA|Rencana|Kepala|Unit|Dalam|Pada|Badan|BADAN)\b.*$/i, '');
}
