// Takes stretches out of the texts of a document, keeping where each was said.

import type { Path, Place, Said } from '../document/place.ts';
import type { Outline, OutlinedText } from './outline.ts';

/** A text with its address: a paragraph, an item, a cell, or a field of the matrix. */
export interface PlacedText {
  readonly path: Path;
  readonly place: Place;
  readonly text: string;
}

/** The texts of the document by their address. */
export function textsByPath(outline: Outline): ReadonlyMap<Path, OutlinedText> {
  return new Map(outline.texts.map((text) => [text.path, text]));
}

/** Characters `start` to `end` of a text, without outer blanks; `value` is what they mean. */
export function saidAs<T>(unit: PlacedText, start: number, end: number, value: T | null): Said<T> {
  const slice = unit.text.slice(start, end);
  const from = start + (slice.length - slice.trimStart().length);
  const raw = slice.trim();
  return { raw, value, at: { path: unit.path, start: from, end: from + raw.length, place: unit.place } };
}

/** A stretch of text as said; its value is the text with blanks and line ends closed up. Null when it holds nothing. */
export function saidText(unit: PlacedText | undefined, start = 0, end?: number): Said<string> | null {
  if (unit === undefined) return null;
  const said = saidAs(unit, start, end ?? unit.text.length, '');
  return said.raw === '' ? null : { ...said, value: closeUp(said.raw) };
}

/** One blank where there were several, or a line end. */
export function closeUp(text: string): string {
  return text.replace(/[\s\u00a0]+/g, ' ').trim();
}

/** The sentence of a text in which the character at `at` stands. */
export function sentenceAround(text: string, at: number): string {
  const opening = [...text.slice(0, at).matchAll(/[.;!?](?=\s+["“(]?\p{Lu})|\n/gu)].at(-1);
  const start = opening === undefined ? 0 : opening.index + 1;
  const closing = /[.;!?](?=\s+["“(]?\p{Lu}|\s*$)|\n/u.exec(text.slice(at));
  return text.slice(start, closing === null ? text.length : at + closing.index + 1).trim();
}
