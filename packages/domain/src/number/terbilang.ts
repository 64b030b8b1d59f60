// Whole numbers in Indonesian words (terbilang) and back, with the misspellings that people write.

import { nearestWord } from '../words/edit-distance.ts';

const DIGITS = ['nol', 'satu', 'dua', 'tiga', 'empat', 'lima', 'enam', 'tujuh', 'delapan', 'sembilan'] as const;
const SCALES = ['', 'ribu', 'juta', 'miliar', 'triliun', 'kuadriliun', 'kuintiliun'] as const;

/** `15249203000n` → `lima belas miliar dua ratus empat puluh sembilan juta dua ratus tiga ribu`. Up to 10^21 − 1 on either side of nought. */
export function toWords(n: bigint): string {
  if (n < 0n) return `minus ${toWords(-n)}`;
  if (n === 0n) return 'nol';
  const parts: string[] = [];
  let rest = n;
  for (const scale of SCALES) {
    const group = Number(rest % 1000n);
    rest /= 1000n;
    if (group === 0) continue;
    const words = scale === 'ribu' && group === 1 ? 'seribu' : `${groupWords(group)} ${scale}`;
    parts.unshift(words.trim());
  }
  if (rest > 0n) throw new RangeError(`terbilang: ${n} is beyond kuintiliun`);
  return parts.join(' ');
}

function groupWords(group: number): string {
  const hundreds = Math.floor(group / 100);
  const below = group % 100;
  const words: string[] = [];
  if (hundreds === 1) words.push('seratus');
  else if (hundreds > 1) words.push(`${DIGITS[hundreds]} ratus`);
  if (below === 10) words.push('sepuluh');
  else if (below === 11) words.push('sebelas');
  else if (below > 11 && below < 20) words.push(`${DIGITS[below - 10]} belas`);
  else if (below >= 20) words.push(`${DIGITS[Math.floor(below / 10)]} puluh`);
  if ((below > 0 && below < 10) || (below > 20 && below % 10 > 0)) words.push(DIGITS[below % 10] ?? '');
  return words.join(' ');
}

export interface Misspelt {
  /** As written. */
  readonly word: string;
  /** The word, or words, that were meant. */
  readonly meant: string;
}

export interface FromWords {
  readonly value: bigint;
  readonly misspelt: readonly Misspelt[];
}

const UNITS = new Map<string, number>(DIGITS.map((word, digit) => [word, digit]));
const POWERS = new Map<string, bigint>(SCALES.slice(1).map((word, index) => [word, 1000n ** BigInt(index + 1)]));
const WHOLE = ['sepuluh', 'sebelas', 'seratus', 'seribu', 'sejuta', 'semiliar', 'belas', 'puluh', 'ratus', 'minus'];
const VOCABULARY: readonly string[] = [...DIGITS, ...WHOLE, ...POWERS.keys(), 'rupiah'];
/** Spellings too far from the word for the distance below, and the old spelling that is still written everywhere. */
const KNOWN: Readonly<Record<string, string>> = { milyar: 'miliar', myliar: 'miliar', milyard: 'miliar', trilyun: 'triliun', triliyun: 'triliun', delapam: 'delapan', sbilan: 'sembilan' };
/** Everyday words one letter away from a numeral. */
const NOT_NUMERALS = new Set(['lama', 'lain', 'juga', 'kita', 'batu', 'waktu', 'suatu', 'satuan', 'kedua', 'ketiga', 'semua', 'ribut', 'status', 'rata', 'data', 'nota', 'kota', 'desa', 'tugas', 'duga', 'serius', 'rumah']);

/**
 * Reads a number in words: `Lima Belas Myliar Dua Ratus … Rupiah`. Null when it is not one.
 * What was misspelt but clear is read and listed.
 */
export function fromWords(text: string): FromWords | null {
  const misspelt: Misspelt[] = [];
  const words: string[] = [];
  for (const written of text.replace(/[*_"'“”().,;:]+/g, ' ').split(/[\s-]+/).filter((word) => word !== '')) {
    const meant = understand(written.toLowerCase());
    if (meant === null) return null;
    if (meant !== written.toLowerCase()) misspelt.push({ word: written, meant });
    words.push(...meant.split(' '));
  }
  if (words.at(-1) === 'rupiah') words.pop();
  const negative = words[0] === 'minus';
  const value = evaluate(negative ? words.slice(1) : words);
  return value === null ? null : { value: negative ? -value : value, misspelt };
}

/** The word of the vocabulary, or the words that were written as one, nearest to `word`; null when none is near. */
function understand(word: string): string | null {
  if (VOCABULARY.includes(word)) return word;
  if (word in KNOWN) return KNOWN[word] ?? null;
  if (NOT_NUMERALS.has(word)) return null;
  const glued = split(word);
  if (glued !== null) return glued.join(' ');
  // Three letters are too few for a slip to be told from another word, unless they only changed places.
  const near = word.length < 4 ? VOCABULARY.filter((candidate) => [...candidate].sort().join('') === [...word].sort().join('')) : VOCABULARY;
  return nearestWord(word, near, word.length >= 7 ? 2 : 1);
}

/** Cuts `delapanpuluh` into words of the vocabulary; null when it cannot be cut. */
function split(word: string): string[] | null {
  for (const head of [...VOCABULARY, ...Object.keys(KNOWN)]) {
    if (!word.startsWith(head)) continue;
    const tail = word.slice(head.length);
    const name = KNOWN[head] ?? head;
    if (tail === '') return [name];
    const rest = split(tail);
    if (rest !== null) return [name, ...rest];
  }
  return null;
}

/** Adds the words up by the grammar of numerals: groups below a thousand, scales falling. Null when they do not make a number. */
function evaluate(words: readonly string[]): bigint | null {
  if (words.length === 1 && words[0] === 'nol') return 0n;
  if (words.length === 0) return null;
  let total = 0n;
  let lastPower: bigint | null = null;
  let group: string[] = [];
  const close = (power: bigint): boolean => {
    const amount = group.length === 0 ? null : evaluateGroup(group);
    if (amount === null || (lastPower !== null && power >= lastPower)) return false;
    total += BigInt(amount) * power;
    lastPower = power;
    group = [];
    return true;
  };
  for (const word of words) {
    const one = /^se(ribu|juta|miliar)$/.exec(word)?.[1];
    if (one !== undefined) group.push('satu');
    const power = POWERS.get(one ?? word);
    if (power === undefined) group.push(word);
    else if (!close(power)) return null;
  }
  return group.length === 0 || close(1n) ? total : null;
}

function evaluateGroup(words: readonly string[]): number | null {
  const match = /^(?:(?:(\w+) ratus|(seratus))(?: |$))?(?:(?:(\w+) puluh(?: (\w+))?)|(sepuluh|sebelas)|(?:(\w+) belas)|(\w+))?$/.exec(words.join(' '));
  if (match === null) return null;
  const [, hundreds, hundred, tens, ones, whole, teens, digit] = match;
  let sum = hundred === undefined ? 0 : 100;
  for (const [word, weight, plus] of [[hundreds, 100, 0], [tens, 10, 0], [ones, 1, 0], [teens, 1, 10], [digit, 1, 0]] as const) {
    if (word === undefined) continue;
    const unit = UNITS.get(word);
    if (unit === undefined || unit === 0) return null;
    sum += unit * weight + plus;
  }
  if (whole !== undefined) sum += whole === 'sepuluh' ? 10 : 11;
  return sum;
}
