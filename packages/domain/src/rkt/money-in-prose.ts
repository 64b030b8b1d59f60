// Amounts of money in running text with the words that follow in brackets: "Rp 15.249.203.000 (lima belas miliar …)".

import type { Said } from '../document/place.ts';
import { parseNumber } from '../number/parse-number.ts';
import { fromWords, type Misspelt } from '../number/terbilang.ts';
import type { OutlinedText } from './outline.ts';
import { saidAs } from './said.ts';

export interface MoneyInProse {
  readonly amount: Said<bigint>;
  /** The words in brackets; value null when they are no number. */
  readonly words: Said<bigint> | null;
  readonly misspelt: readonly Misspelt[];
  /** The text before the amount. */
  readonly before: string;
}

const MONEY = /\bRp\s*\.?\s*(\d[\d.,]*\d)(?:,-+)?(?!\s*(?:ribu|juta|mil[iy]ar|triliun)\b)(?:\s*\(\s*(?:terbilang\s*:?\s*)?([^()]*[a-z][^()]*)\)|\s*,?\s*terbilang\s*:?\s*((?:[a-z]+\s+)+rupiah)\b)?/gi;

/** Every amount written with Rp in these texts. */
export function readMoneyInProse(texts: readonly OutlinedText[]): MoneyInProse[] {
  return texts.flatMap((unit) => [...unit.text.matchAll(MONEY)].flatMap((match) => readMatch(unit, match)));
}

function readMatch(unit: OutlinedText, match: RegExpExecArray): MoneyInProse[] {
  const figure = (match[1] ?? '').replace(/[.,]$/, '');
  const start = match.index + match[0].indexOf(figure);
  const parsed = parseNumber(figure, 'rupiah');
  const amount = saidAs(unit, start, start + figure.length, parsed.kind === 'value' ? BigInt(parsed.value.toFixed(0)) : null);
  const bracketed = match[2] ?? match[3];
  if (bracketed === undefined) return [{ amount, words: null, misspelt: [], before: unit.text.slice(0, match.index) }];
  const from = match.index + match[0].lastIndexOf(bracketed);
  const read = fromWords(bracketed);
  return [{ amount, words: saidAs(unit, from, from + bracketed.length, read?.value ?? null), misspelt: read?.misspelt ?? [], before: unit.text.slice(0, match.index) }];
}
