// Decides whether two names mean the same thing: alike, spelt differently, worded differently, or of another thing.

import { likeness } from '../words/likeness.ts';

/**
 * `same`: alike but for case, blanks, punctuation, abbreviations that the plan explains, and the office's own name;
 * `spelling`: the same words, one of them spelt differently, or a small word more;
 * `wording`: words differ, yet it is most likely the same thing; `other`: another thing.
 */
export type NameRelation = 'same' | 'spelling' | 'wording' | 'other';

export interface NameComparison {
  readonly relation: NameRelation;
  /** Share of the words that both have, from 0 to 1; words that any name can have weigh half. */
  readonly score: number;
}

/** What a plan itself says about names. */
export interface NameContext {
  /** Lower case abbreviation → its words: `ibm` → `intervensi berbasis masyarakat`. */
  readonly abbreviations: ReadonlyMap<string, string>;
  /** The region of the office in lower case, with its short names: `nusa tenggara timur`, `ntt`. */
  readonly regions: readonly string[];
}

export const NO_CONTEXT: NameContext = { abbreviations: new Map(), regions: [] };

/** Spellings of one word that stand in plans side by side; the first is the one of the dictionary (KBBI) or of the law. */
export const SPELLINGS: readonly (readonly [string, ...string[]])[] = [
  ['penyalahgunaan', 'penyalagunaan', 'penyalahgunan', 'penyalagunan'],
  ['penyalahguna', 'penyalaguna'],
  ['provinsi', 'propinsi', 'prov', 'prop'],
  ['kabupaten', 'kab', 'kabu'],
  ['persentase', 'prosentase', 'presentase'],
  ['indeks', 'index', 'indek', 'ndeks'],
  ['standardisasi', 'standarisasi'],
  ['profesional', 'profesionil', 'prefesional'],
  ['proporsional', 'propoorsional', 'proporosional'],
  ['kerjasama', 'kerja-sama'],
];

const STANDARD: ReadonlyMap<string, string> = new Map(SPELLINGS.flatMap(([word, ...variants]) => variants.map((variant) => [variant, word] as const)));
/** Words that only bind others. */
const SMALL = new Set(['dan', 'atau', 'yang', 'di', 'ke', 'pada', 'dengan', 'untuk', 'dalam', 'oleh', 'serta', 'secara', 'para']);
/** Words of administration that a name of anything can have: they tell little about which thing it is. */
const GENERAL = new Set(['pengelolaan', 'pelaksanaan', 'penyelenggaraan', 'pembinaan', 'penyusunan', 'pengembangan', 'penguatan', 'peningkatan', 'meningkatnya', 'meningkatkan', 'terwujudnya', 'pelayanan', 'layanan', 'jumlah', 'nilai', 'indeks', 'persentase', 'tingkat', 'bnn', 'wilayah', 'provinsi', 'kabupaten', 'kota', 'kabkota']);
/** Words that the field uses side by side for one thing, although a name has one of them. */
const ALIKE: readonly (readonly string[])[] = [['narkotika', 'narkoba'], ['kerja', 'kinerja'], ['wujud', 'tercapai']];

interface Words {
  readonly words: readonly string[];
  /** As written, small words and punctuation aside; equal when nobody would see a difference. */
  readonly plain: string;
  /** The first three letters of each word. */
  readonly beginnings: ReadonlySet<string>;
  /** Each word as one, and each with the next as one: `tata`, `tatausaha`. */
  readonly pieces: readonly (readonly [Piece, Piece | null])[];
}

/** A word, or two written as one, with the forms under which it may be another one. */
interface Piece {
  readonly text: string;
  readonly stem: string;
  readonly stripped: string;
  readonly hasDigit: boolean;
}

/** Compares two names. */
export function compareNames(a: string, b: string, context: NameContext = NO_CONTEXT): NameComparison {
  const left = wordsOf(a, context);
  const right = wordsOf(b, context);
  if (left.plain === right.plain) return { relation: 'same', score: 1 };
  if (!mayBeSame(left, right)) return { relation: 'other', score: 0 };
  const matched = align(left.pieces, right.pieces);
  const total = weight(left.words) + weight(right.words);
  const score = total === 0 ? 0 : (weight(matched.left.map((i) => left.words[i] ?? '')) + weight(matched.right.map((j) => right.words[j] ?? ''))) / total;
  const restLeft = left.words.filter((_, i) => !matched.left.includes(i));
  const restRight = right.words.filter((_, j) => !matched.right.includes(j));
  if (restLeft.length === 0 && restRight.length === 0 && !matched.reworded) return { relation: 'spelling', score };
  return { relation: isLikelySame(restLeft, restRight, score) ? 'wording' : 'other', score };
}

/** Equal for two names when they are `same`. */
export function plainName(name: string, context: NameContext = NO_CONTEXT): string {
  return wordsOf(name, context).plain;
}

/** Digits are never slips of the hand: two names of one spelling have the same, in the same order. */
export function digitsOfName(name: string, context: NameContext = NO_CONTEXT): string {
  return plainName(name, context).replace(/\D+/g, '');
}

/** A quick look before the words are paired: names of one thing share the beginnings of at least a quarter of their words. */
function mayBeSame(a: Words, b: Words): boolean {
  if (Math.min(a.words.length, b.words.length) < 3) return true;
  let shared = 0;
  for (const word of a.words) if (b.beginnings.has(word.slice(0, 3))) shared += 1;
  return shared * 4 >= Math.max(a.words.length, b.words.length);
}

/**
 * Words apart, it is one thing when one name only says more than the other; where both have words of their own,
 * those must resemble each other (or stand in another order): "remaja" against "keluarga" is another thing.
 */
function isLikelySame(restLeft: readonly string[], restRight: readonly string[], score: number): boolean {
  const left = restLeft.filter((word) => !GENERAL.has(word));
  const right = restRight.filter((word) => !GENERAL.has(word));
  const [fewer, more] = left.length < right.length ? [left, right] : [right, left];
  return score >= 0.6 && fewer.every((word) => more.some((other) => resembles(word, other)));
}

/** Whether two words share most of their pairs of letters. */
function resembles(a: string, b: string): boolean {
  return likeness(a, b) >= 0.55;
}

function weight(words: readonly string[]): number {
  return words.reduce((sum, word) => sum + (GENERAL.has(word) ? 0.5 : 1), 0);
}

const remembered = new WeakMap<NameContext, Map<string, Words>>();

/** The words of a name; each name of a plan is compared with many others. */
function wordsOf(name: string, context: NameContext): Words {
  const known = remembered.get(context) ?? new Map<string, Words>();
  remembered.set(context, known);
  const found = known.get(name) ?? readWords(name, context);
  known.set(name, found);
  return found;
}

const LABEL = /^(?:kegiatan|program|ikk|iku|indikator kinerja kegiatan|sasaran kegiatan)\s+(?=\p{L})/u;

function readWords(name: string, context: NameContext): Words {
  const text = name
    .replace(/\((\p{Lu}[\p{Lu}\d]{1,9})\)/gu, ' ')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/["“”„'‘’`´*_]/g, '')
    .replace(/\b(?:kabupaten|kab\.?|kabu)\s*\/\s*kota\b|\bkota\s*\/\s*(?:kabupaten|kab\.?)/g, 'kabkota')
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim()
    .replace(LABEL, '');
  const tokens = withoutRegion(text, context.regions).split(' ').flatMap((token) => (context.abbreviations.get(token) ?? token).split(' '));
  const words = tokens.filter((token) => token !== '' && !SMALL.has(token)).map((word) => STANDARD.get(word) ?? word);
  return {
    words,
    plain: tokens.join(' '),
    beginnings: new Set(words.map((word) => word.slice(0, 3))),
    pieces: words.map((word, index) => [pieceOf(word), index + 1 < words.length ? pieceOf(`${word}${words[index + 1]}`) : null]),
  };
}

function pieceOf(text: string): Piece {
  return { text, stem: stem(text), stripped: stripped(text), hasDigit: /\d/.test(text) };
}

/** The office's own name at the end says whose figure it is, not which: `Nilai Kinerja Anggaran BNN Provinsi …`. */
function withoutRegion(text: string, regions: readonly string[]): string {
  let shorter = text;
  for (const region of regions) if (shorter.includes(region)) shorter = shorter.replace(new RegExp(`\\b(provinsi|propinsi|kabupaten|kota)\\s+${region}\\b`, 'g'), '$1');
  return shorter.replace(/\s+(?:bnn|badan narkotika nasional)(?:\s+(?:provinsi|propinsi|kabupaten|kota))?$/, '').trim();
}

interface Alignment {
  readonly left: readonly number[];
  readonly right: readonly number[];
  /** Some pair are two words for one thing, not two spellings of one word. */
  readonly reworded: boolean;
}

/** How many words of each name a pair takes: one and one, or one written as two. */
const STEPS = [[1, 1], [2, 1], [1, 2]] as const;

type Pieces = Words['pieces'];

/** Pairs the words of two names in order, as many as can be; a word written as two, or two as one, is one pair. */
function align(a: Pieces, b: Pieces): Alignment {
  const width = b.length + 1;
  const gains = new Float64Array((a.length + 1) * width);
  const moves = new Int8Array(gains.length);
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      const here = i * width + j;
      const down = gains[here + width] ?? 0;
      const across = gains[here + 1] ?? 0;
      let best = Math.max(down, across);
      let move = down >= across ? SKIP_LEFT : SKIP_RIGHT;
      for (let step = 0; step < STEPS.length; step += 1) {
        const [di, dj] = STEPS[step]!;
        const pair = pairOf(a, i, di, b, j, dj);
        if (pair === 'none') continue;
        const gain = (gains[(i + di) * width + j + dj] ?? 0) + di + dj - (pair === 'alike' ? 0.5 : 0);
        if (gain > best) [best, move] = [gain, step];
      }
      gains[here] = best;
      moves[here] = move;
    }
  }
  return walk(a, b, moves, width);
}

const SKIP_LEFT = -1;
const SKIP_RIGHT = -2;

function walk(a: Pieces, b: Pieces, moves: Int8Array, width: number): Alignment {
  const left: number[] = [];
  const right: number[] = [];
  let reworded = false;
  let i = 0;
  let j = 0;
  while (i < a.length && j < b.length) {
    const move = moves[i * width + j] ?? SKIP_LEFT;
    const step = STEPS[move];
    if (step === undefined) {
      if (move === SKIP_LEFT) i += 1;
      else j += 1;
      continue;
    }
    const [di, dj] = step;
    reworded ||= pairOf(a, i, di, b, j, dj) === 'alike';
    for (let k = 0; k < di; k++) left.push(i + k);
    for (let k = 0; k < dj; k++) right.push(j + k);
    i += di;
    j += dj;
  }
  return { left, right, reworded };
}

function pairOf(a: Pieces, i: number, di: number, b: Pieces, j: number, dj: number): 'word' | 'alike' | 'none' {
  const left = a[i]?.[di - 1] ?? null;
  const right = b[j]?.[dj - 1] ?? null;
  if (left === null || right === null) return 'none';
  if (left.text === right.text) return 'word';
  if (di !== dj) return left.stripped === right.stripped ? 'alike' : 'none';
  if (isMisspelling(left, right)) return 'word';
  return left.stem === right.stem || ALIKE.some((group) => group.includes(left.text) && group.includes(right.text)) ? 'alike' : 'none';
}

/** `meningkatnya` (what is reached) and `meningkatkan` (what is done) are one word in two forms. */
function stem(word: string): string {
  return word.length > 8 ? word.replace(/(?:nya|kan)$/, '') : word;
}

/** `ketatausahaan` and `tata usaha` name one thing. */
function stripped(word: string): string {
  return word.length > 8 ? word.replace(/^(?:ke|pe)(?=.{6,})/, '').replace(/an$/, '') : word;
}

/** One letter too many, too few, wrong or swapped, in a word long enough that this is no other word. */
function isMisspelling({ text: a, hasDigit }: Piece, { text: b, hasDigit: otherHasDigit }: Piece): boolean {
  const shorter = Math.min(a.length, b.length);
  if (shorter < 6 || Math.abs(a.length - b.length) > 1 || hasDigit || otherHasDigit) return false;
  let start = 0;
  while (start < shorter && a.charCodeAt(start) === b.charCodeAt(start)) start += 1;
  let end = 0;
  while (end < shorter - start && a.charCodeAt(a.length - 1 - end) === b.charCodeAt(b.length - 1 - end)) end += 1;
  const left = a.slice(start, a.length - end);
  const right = b.slice(start, b.length - end);
  return (left.length <= 1 && right.length <= 1) || (left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0]);
}
