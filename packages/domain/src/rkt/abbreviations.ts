// Abbreviations that a plan explains itself: "Rencana Kerja Tahunan (RKT)", "SMART (Sistem Monitoring …)".

import type { Said } from '../document/place.ts';
import { remembered } from '../remembered.ts';
import { saidText, type PlacedText } from './said.ts';

export interface Abbreviation {
  readonly short: Said<string>;
  readonly long: Said<string>;
  /** Letters without a word, and words without a letter: 0 when the words are just what the letters stand for. */
  readonly misfit: number;
}

/** A phrase does not go beyond these. */
const PHRASE_ENDS = '.;:,()\n"“”';
const BRACKETED = /\((\p{Lu}[\p{Lu}\d]{1,9})\)/gu;
const SMALL = new Set(['dan', 'atau', 'serta', 'di', 'ke', 'dari', 'yang', 'pada', 'untuk', 'bagi', 'dengan', 'oleh', 'of', 'the', 'and', 'for', 'in']);

/** Every explained abbreviation, at each place where it is explained; words that stand where another place has the right ones are read too. */
export const readAbbreviations: (texts: readonly PlacedText[]) => readonly Abbreviation[] = remembered((texts) => {
  const fitting = readFitting(texts);
  const known = new Map(fitting.filter(({ misfit }) => misfit === 0).map((each) => [each.short.raw, each.long.raw]));
  const at = new Set(fitting.map(({ short }) => `${short.at.path}:${short.at.start}`));
  return [...fitting, ...texts.flatMap((unit) => [...unit.text.matchAll(BRACKETED)].flatMap((match) => {
    const right = known.get(match[1] ?? '');
    return right === undefined || at.has(`${unit.path}:${match.index + 1}`) ? [] : misfitting(unit, match, right);
  }))];
});

/** As many words as the right expansion has, most of them its own. */
function misfitting(unit: PlacedText, match: RegExpExecArray, right: string): Abbreviation[] {
  const rightWords: readonly string[] = right.toLowerCase().match(/\p{L}+/gu) ?? [];
  const words = [...unit.text.slice(Math.max(0, match.index - 160), match.index).matchAll(/[\p{L}\d]+/gu)].slice(-rightWords.length);
  const first = words[0];
  const shared = words.filter((word) => rightWords.includes(word[0].toLowerCase())).length;
  const short = saidText(unit, match.index + 1, match.index + 1 + (match[1] ?? '').length);
  if (first === undefined || short === null || shared * 2 <= rightWords.length || shared === rightWords.length) return [];
  const long = saidText(unit, Math.max(0, match.index - 160) + first.index, match.index);
  return long === null ? [] : [{ short, long, misfit: rightWords.length - shared }];
}

function readFitting(texts: readonly PlacedText[]): Abbreviation[] {
  return texts.flatMap((unit) => [...unit.text.matchAll(BRACKETED)].flatMap((match) => {
    const long = longForm(unit, match.index, match[1] ?? '');
    const short = saidText(unit, match.index + 1, match.index + 1 + (match[1] ?? '').length);
    return long === null || short === null ? [] : [{ short, ...long }];
  }));
}

interface Word {
  readonly text: string;
  readonly start: number;
}

/**
 * The words before the bracket that the letters stand for, or nearly so: the shortest run that begins with the first letter
 * and misses at most one of the others. Small words (dan, di) need no letter.
 */
function longForm(unit: PlacedText, bracket: number, short: string): Pick<Abbreviation, 'long' | 'misfit'> | null {
  let from = bracket;
  while (from > 0 && !PHRASE_ENDS.includes(unit.text[from - 1] ?? '')) from -= 1;
  const phrase = unit.text.slice(from, bracket);
  const words: Word[] = [...phrase.matchAll(/[\p{L}\d]+(?:-[\p{L}\d]+)*/gu)].map((match) => ({ text: match[0], start: from + match.index }));
  const letters = spellOut(short);
  let best: { word: Word; missing: number } | null = null;
  const initials: string[] = [];
  for (let first = words.length - 1; first >= Math.max(0, words.length - letters.length * 2 - 2); first--) {
    const word = words[first];
    if (word === undefined || SMALL.has(word.text.toLowerCase())) continue;
    initials.unshift((word.text[0] ?? '').toLowerCase());
    if (initials[0] !== letters[0]) continue;
    const missing = missingLetters(letters, initials);
    if (best === null || missing < best.missing) best = { word, missing };
  }
  const allowed = letters.length >= 4 ? 1 : 0;
  const long = best === null || best.missing > allowed ? null : saidText(unit, best.word.start, bracket);
  return best === null || long === null ? null : { long, misfit: best.missing };
}

/** `P4GN` stands for four words with P, then G and N. */
function spellOut(short: string): string {
  return short.toLowerCase().replace(/(\p{L})(\d)/gu, (_, letter: string, times: string) => letter.repeat(Number(times) || 1));
}

/** How many letters have no word, plus how many words have no letter. */
function missingLetters(letters: string, initials: readonly string[]): number {
  const width = initials.length + 1;
  let row = Array.from({ length: width }, (_, j) => j);
  for (const letter of letters) {
    const next = [(row[0] ?? 0) + 1];
    for (let j = 1; j < width; j++) {
      const kept = initials[j - 1] === letter ? (row[j - 1] ?? 0) : Infinity;
      next.push(Math.min(kept, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
