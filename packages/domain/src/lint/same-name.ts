// Decides whether two names mean the same thing: alike, spelt differently, worded differently, or of another thing.

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
}

/** Compares two names. */
export function compareNames(a: string, b: string, context: NameContext = NO_CONTEXT): NameComparison {
  const left = wordsOf(a, context);
  const right = wordsOf(b, context);
  if (left.plain === right.plain) return { relation: 'same', score: 1 };
  if (!mayBeSame(left.words, right.words)) return { relation: 'other', score: 0 };
  const matched = align(left.words, right.words);
  const total = weight(left.words) + weight(right.words);
  const score = total === 0 ? 0 : (weight(matched.left.map((i) => left.words[i] ?? '')) + weight(matched.right.map((j) => right.words[j] ?? ''))) / total;
  const restLeft = left.words.filter((_, i) => !matched.left.includes(i));
  const restRight = right.words.filter((_, j) => !matched.right.includes(j));
  if (restLeft.length === 0 && restRight.length === 0 && !matched.reworded) return { relation: 'spelling', score };
  return { relation: isLikelySame(restLeft, restRight, score) ? 'wording' : 'other', score };
}

/** A quick look before the words are paired: names of one thing share the beginnings of at least a quarter of their words. */
function mayBeSame(a: readonly string[], b: readonly string[]): boolean {
  const beginnings = new Set(b.map((word) => word.slice(0, 3)));
  const shared = a.filter((word) => beginnings.has(word.slice(0, 3))).length;
  return shared * 4 >= Math.max(a.length, b.length) || Math.min(a.length, b.length) < 3;
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
  if (a === b) return true;
  const pairs = (word: string): string[] => Array.from({ length: Math.max(0, word.length - 1) }, (_, i) => word.slice(i, i + 2));
  const rest = pairs(b);
  let shared = 0;
  for (const pair of pairs(a)) {
    const at = rest.indexOf(pair);
    if (at < 0) continue;
    rest.splice(at, 1);
    shared += 1;
  }
  return (2 * shared) / Math.max(1, a.length + b.length - 2) >= 0.55;
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
  const words = tokens.filter((token) => token !== '' && !SMALL.has(token));
  return { words: words.map((word) => STANDARD.get(word) ?? word), plain: tokens.join(' ') };
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

/** Pairs the words of two names in order, as many as can be; a word written as two, or two as one, is one pair. */
function align(a: readonly string[], b: readonly string[]): Alignment {
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
      for (const [step, [di, dj]] of STEPS.entries()) {
        if (i + di > a.length || j + dj > b.length) continue;
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

function walk(a: readonly string[], b: readonly string[], moves: Int8Array, width: number): Alignment {
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

function pairOf(a: readonly string[], i: number, di: number, b: readonly string[], j: number, dj: number): 'word' | 'alike' | 'none' {
  const left = di === 1 ? (a[i] ?? '') : `${a[i] ?? ''}${a[i + 1] ?? ''}`;
  const right = dj === 1 ? (b[j] ?? '') : `${b[j] ?? ''}${b[j + 1] ?? ''}`;
  if (left === right) return 'word';
  if (di !== dj) return stripped(left) === stripped(right) ? 'alike' : 'none';
  if (isMisspelling(left, right)) return 'word';
  return stem(left) === stem(right) || ALIKE.some((group) => group.includes(left) && group.includes(right)) ? 'alike' : 'none';
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
function isMisspelling(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < 6 || Math.abs(a.length - b.length) > 1 || /\d/.test(a + b)) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  const left = a.slice(start, a.length - end);
  const right = b.slice(start, b.length - end);
  return (left.length <= 1 && right.length <= 1) || (left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0]);
}
