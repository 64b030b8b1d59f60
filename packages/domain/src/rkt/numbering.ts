// The numbers and letters of lists and titles, in the order of reading, so that a skip or a repeat shows.

import { plainText, type Block, type ListItem } from '../document/block.ts';
import type { Said } from '../document/place.ts';
import type { Outline } from './outline.ts';

export type NumberStyle = 'number' | 'lower' | 'upper' | 'roman';

export interface Numbered {
  readonly marker: Said<string>;
  readonly style: NumberStyle;
  readonly value: number;
  /** What stands around the number: `.`, `)`, `()`; more than one mark (`..`) is malformed. */
  readonly marks: string;
  /** A title or an item of a list; the level of a title. */
  readonly heading: number | null;
  /** The chapter or titled part it stands in; numbers begin anew in another. */
  readonly part: string;
  /** Id of the list (items of one list stand together); null for a title. */
  readonly list: string | null;
}

const HEADING = /^\s*(?:BAB\s+([IVXLC]+)\b|([A-Z]|\d{1,2}|[IVX]{2,4})([.)]+)\s+\S)/;

/** Every numbered title and item of a list; items without a number are left out, and so are the children of an item. */
export function readNumbering(outline: Outline): Numbered[] {
  const headings = asRoman(outline.blocks.flatMap(({ block, trail }) => ofHeading(block, trail[0] ?? '')));
  return outline.blocks.flatMap(({ block, trail }) => {
    if (block.kind === 'list') return asRoman(block.items.flatMap((item, index) => ofItem(item, `${block.id}/i${index + 1}`, block.id, trail[0] ?? '')));
    return headings.filter((heading) => heading.marker.at.path === block.id);
  });
}

/** An item, and after it the numbers that stand alone on a line (items without text). */
function ofItem(item: ListItem, path: string, list: string, part: string): Numbered[] {
  const said = item.marker === null ? [] : numbered(item.marker, { path, start: 0, end: 0, place: item.place }, list, part);
  const content = plainText(item.content);
  const own = said.length > 0 ? said : numbered(content.trim(), { path, start: 0, end: content.length, place: item.place }, list, part);
  const alone = item.children.flatMap((child, index) => {
    const text = plainText(child.content);
    return child.marker === null ? numbered(text.trim(), { path: `${path}.${index + 1}`, start: 0, end: text.length, place: child.place }, list, part) : [];
  });
  return [...own, ...alone];
}

/** A marker is no part of its item's text: it stands in the empty stretch before it. */
function numbered(raw: string, at: Said<string>['at'], list: string, part: string): Numbered[] {
  const match = /^(\(?)(\d{1,3}|[a-z]|[ivxl]{2,5}|[A-Z]|[IVX]{2,4})([.)]+)$/.exec(raw.trim());
  const read = match === null ? null : readOrdinal(match[2] ?? '');
  if (match === null || read === null) return [];
  return [{ marker: { raw, value: match[2] ?? null, at }, ...read, marks: `${match[1]}${match[3]}`, heading: null, part, list }];
}

/** Where II or iv stands among them, a single I, V or X is a roman number too. */
function asRoman(all: readonly Numbered[]): Numbered[] {
  const cases = new Set(all.filter((one) => one.style === 'roman' && one.heading !== 1).map((one) => (one.marker.value === one.marker.value?.toUpperCase() ? 'upper' : 'lower')));
  return all.map((one) => ((one.style === 'upper' || one.style === 'lower') && cases.has(one.style) && /^[ivx]$/i.test(one.marker.value ?? '') ? { ...one, style: 'roman', value: romanValue(one.marker.value ?? '') } : one));
}

function ofHeading(block: Block, part: string): Numbered[] {
  if (block.kind !== 'heading') return [];
  const text = plainText(block.content);
  const match = HEADING.exec(text);
  const ordinal = match?.[1] ?? match?.[2];
  if (match === null || ordinal === undefined) return [];
  const start = text.indexOf(ordinal, /^\s*BAB\s+/.exec(text)?.[0].length ?? 0);
  const marker: Said<string> = { raw: ordinal, value: ordinal, at: { path: block.id, start, end: start + ordinal.length, place: block.place } };
  if (match[1] !== undefined) return [{ marker, style: 'roman', value: romanValue(ordinal), marks: '', heading: 1, part, list: null }];
  const read = readOrdinal(ordinal);
  return read === null ? [] : [{ marker, ...read, marks: match[3] ?? '', heading: block.level, part, list: null }];
}

/** A single letter is a letter; several roman digits are a roman number. */
function readOrdinal(text: string): { style: NumberStyle; value: number } | null {
  if (/^\d+$/.test(text)) return { style: 'number', value: Number(text) };
  if (/^[a-z]$/.test(text)) return { style: 'lower', value: text.charCodeAt(0) - 96 };
  if (/^[A-Z]$/.test(text)) return { style: 'upper', value: text.charCodeAt(0) - 64 };
  return /^[IVXLC]+$/i.test(text) ? { style: 'roman', value: romanValue(text) } : null;
}

function romanValue(text: string): number {
  const digits: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 };
  const values = [...text.toUpperCase()].map((letter) => digits[letter] ?? 0);
  return values.reduce((sum, value, index) => (value < (values[index + 1] ?? 0) ? sum - value : sum + value), 0);
}

/** `value` written in the style: 3 → `3`, `c`, `C`, `III`. */
export function writeOrdinal(value: number, style: NumberStyle): string {
  switch (style) {
    case 'number': return String(value);
    case 'lower': return String.fromCharCode(96 + value);
    case 'upper': return String.fromCharCode(64 + value);
    case 'roman': {
      let rest = value;
      let text = '';
      for (const [number, letters] of [[10, 'X'], [9, 'IX'], [5, 'V'], [4, 'IV'], [1, 'I']] as const) {
        while (rest >= number) {
          text += letters;
          rest -= number;
        }
      }
      return text;
    }
  }
}
