// Counts that running text writes twice, as a figure and as a word: "5 (lima)", "lima (5)".

import type { Said } from '../document/place.ts';
import { parseNumber } from '../number/parse-number.ts';
import { fromWords } from '../number/terbilang.ts';
import type { OutlinedText } from './outline.ts';
import { saidAs } from './said.ts';

export interface FigureWithWord {
  readonly figure: Said<bigint>;
  readonly word: Said<bigint>;
}

const FIGURE_FIRST = /(?<![\p{L}\d.,/(-])(\d[\d.]*)\s*\(\s*(\p{L}[\p{L} -]*?)\s*\)/gu;
const BRACKETED_FIGURE = /\(\s*(\d[\d.]*)\s*\)/g;
const WORDS_BEFORE = /(?:\p{L}+[ -]+){0,7}\p{L}+\s*$/u;

/** Every pair in these texts; brackets that hold no numeral are none. Amounts of money (Rp) are read elsewhere. */
export function readFiguresWithWords(texts: readonly OutlinedText[]): FigureWithWord[] {
  return texts.flatMap((unit) => [...unit.text.matchAll(FIGURE_FIRST)].flatMap((match) => figureFirst(unit, match)).concat([...unit.text.matchAll(BRACKETED_FIGURE)].flatMap((match) => wordFirst(unit, match))));
}

function figureFirst(unit: OutlinedText, match: RegExpExecArray): FigureWithWord[] {
  const [, figure = '', word = ''] = match;
  if (/Rp\.?\s*$/i.test(unit.text.slice(0, match.index))) return [];
  const start = match.index + match[0].lastIndexOf(word);
  return pair(unit, { text: figure, start: match.index }, { text: word, start });
}

/** The words before the bracket may begin with others that are no numeral: the longest numeral at their end counts. */
function wordFirst(unit: OutlinedText, match: RegExpExecArray): FigureWithWord[] {
  const from = Math.max(0, match.index - 120);
  const before = WORDS_BEFORE.exec(unit.text.slice(from, match.index));
  const figure = match[1] ?? '';
  for (const word of before?.[0].matchAll(/\p{L}+/gu) ?? []) {
    const text = (before?.[0] ?? '').slice(word.index).trimEnd();
    const read = fromWords(text);
    if (read !== null && read.misspelt.length === 0) {
      return pair(unit, { text: figure, start: match.index + match[0].indexOf(figure) }, { text, start: from + (before?.index ?? 0) + word.index });
    }
  }
  return [];
}

interface Written {
  readonly text: string;
  readonly start: number;
}

/** A single word that is only near a numeral and means another figure is more likely no numeral at all. */
function pair(unit: OutlinedText, figure: Written, word: Written): FigureWithWord[] {
  const read = fromWords(word.text);
  const parsed = parseNumber(figure.text, 'count');
  if (read === null || parsed.kind !== 'value' || !parsed.value.eq(parsed.value.round())) return [];
  const value = BigInt(parsed.value.toFixed(0));
  if (value !== read.value && read.misspelt.length === word.text.trim().split(/\s+/).length) return [];
  return [{ figure: saidAs(unit, figure.start, figure.start + figure.text.length, value), word: saidAs(unit, word.start, word.start + word.text.length, read.value) }];
}
