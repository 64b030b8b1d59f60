// Words put side by side to lines of text, and their blanks between them.

import type { Inline, Mark } from '@tenun/domain';
import type { Word } from './page/drawn.ts';
import type { Box } from './page/geometry.ts';
import { bare, type Vocabulary } from './page/sense.ts';

/** A line of text as it stands on the page. */
export interface TextLine extends Box {
  readonly baseline: number;
  readonly size: number;
  readonly words: readonly Word[];
}

/** Words stand on one line when their feet differ by no more than this part of their size. */
const SAME_FOOT = 0.45;
/** A gap between words, in parts of their size, that shows a blank though none was drawn. */
const BLANK = 0.14;
/** How far the second drawing of a word may stand from the first: letters drawn twice look bold. */
const TWICE = 0.12;

/** Lines from the top down, each from left to right. */
export function linesOf(words: readonly Word[]): TextLine[] {
  const lines: Word[][] = [];
  for (const word of words.toSorted((a, b) => a.baseline - b.baseline || a.x0 - b.x0)) {
    const line = lines.findLast((other) => Math.abs(middleFoot(other) - word.baseline) <= SAME_FOOT * Math.min(word.size, largest(other)));
    if (line === undefined || lines.indexOf(line) < lines.length - 3) lines.push([word]);
    else line.push(word);
  }
  return lines.map((line) => toLine(withoutTwice(line.toSorted((a, b) => a.x0 - b.x0)))).toSorted((a, b) => a.baseline - b.baseline);
}

function middleFoot(words: readonly Word[]): number {
  // The largest letters tell where the line stands; raised and lowered ones are small.
  return words.reduce((best, word) => (word.size > best.size ? word : best)).baseline;
}

function largest(words: readonly Word[]): number {
  return Math.max(...words.map((word) => word.size));
}

function toLine(words: readonly Word[]): TextLine {
  return {
    words, baseline: middleFoot(words), size: largest(words),
    x0: Math.min(...words.map((word) => word.x0)), x1: Math.max(...words.map((word) => word.x1)), y0: Math.min(...words.map((word) => word.y0)), y1: Math.max(...words.map((word) => word.y1)),
  };
}

/** A word that was drawn a second time a hair aside is one word in bold. */
function withoutTwice(words: readonly Word[]): Word[] {
  const kept: Word[] = [];
  for (const word of words) {
    const twin = kept.findIndex((other) => other.text === word.text && Math.abs(other.x0 - word.x0) <= TWICE * word.size && Math.abs(other.baseline - word.baseline) <= TWICE * word.size);
    if (twin < 0) kept.push(word);
    else kept[twin] = { ...kept[twin]!, mark: kept[twin]!.mark === 'italic' ? 'bold-italic' : (kept[twin]!.mark ?? 'bold') };
  }
  return kept;
}

/** The blanks between two words of a line; none where a program drew one word in pieces. */
export function blanksBetween(left: Word, right: Word): number {
  const drawn = left.behind + right.before;
  const gap = right.x0 - left.x1;
  if (drawn > 0) return gap < -right.size ? 1 : drawn;
  return gap > BLANK * Math.min(left.size, right.size) ? 1 : 0;
}

/**
 * The words of lines that belong together as inline content, a word that the margin divided put together.
 * `isCut` says whether a line ends in the middle of a word though no hyphen shows it.
 */
export function contentOf(lines: readonly TextLine[], vocabulary: Vocabulary = new Set(), isCut: (line: TextLine, next: TextLine) => boolean = () => false): Inline[] {
  const inlines: MarkedText[] = [];
  let above: Word | null = null;
  for (const [at, line] of lines.entries()) {
    const { words } = line;
    const lineAbove = lines[at - 1];
    for (const [index, word] of words.entries()) {
      const before = words[index - 1] ?? null;
      if (before !== null) addBlanks(inlines, blanksBetween(before, word), before, word);
      else if (above !== null) {
        const cut = above.behind > 0 ? null : (dividedBy(lastWord(inlines), word.text, vocabulary) ?? (lineAbove !== undefined && isCut(lineAbove, line) ? 'hard' : null));
        if (cut === 'soft') dropHyphen(inlines);
        else if (cut === null) addBlanks(inlines, 1, above, word);
      }
      addText(inlines, word.text, word.mark);
    }
    above = words.at(-1) ?? above;
  }
  return inlines;
}

interface MarkedText {
  text: string;
  mark?: Mark;
}

function addBlanks(inlines: MarkedText[], count: number, before: Word, next: Word): void {
  addText(inlines, ' '.repeat(count), before.mark === next.mark ? next.mark : null);
}

function addText(inlines: MarkedText[], text: string, mark: Mark | null): void {
  if (text === '') return;
  const last = inlines.at(-1);
  if (last !== undefined && (last.mark ?? null) === mark) last.text += text;
  else inlines.push({ text, ...(mark === null ? {} : { mark }) });
}

function dropHyphen(inlines: MarkedText[]): void {
  const last = inlines.at(-1);
  if (last !== undefined) last.text = last.text.replace(/[\u00AD\u2010-]$/u, '');
}

function lastWord(inlines: readonly MarkedText[]): string {
  return /\S*$/.exec(inlines.map(({ text }) => text).join(''))?.[0] ?? '';
}

/** Two contents put together where a page parted them. */
export function joinContent(before: readonly Inline[], next: readonly Inline[]): Inline[] {
  const joined = before.map((inline): MarkedText => ({ text: textOf(inline), ...(inline.mark === undefined ? {} : { mark: inline.mark }) }));
  const [first] = next;
  const cut = dividedBy(lastWord(joined), first === undefined ? '' : textOf(first), new Set());
  if (cut === 'soft') dropHyphen(joined);
  else if (cut === null) addText(joined, ' ', joined.at(-1)?.mark === first?.mark ? (first?.mark ?? null) : null);
  for (const inline of next) addText(joined, textOf(inline), inline.mark ?? null);
  return joined;
}

function textOf(inline: Inline): string {
  return 'text' in inline ? inline.text : (inline.stated ?? '');
}

/**
 * How the margin cut a word: `soft` where the hyphen is of the margin alone, `hard` where it belongs to the word or no blank stood there
 * (`masing-` over `masing`, `Kab/` over `Kota`); null where a blank stood.
 */
export function dividedBy(before: string, next: string, vocabulary: Vocabulary): 'soft' | 'hard' | null {
  if (before.endsWith('\u00AD')) return 'soft';
  if (/[\p{L}\d]\/$/u.test(before) && /^[\p{L}\d]/u.test(next)) return 'hard';
  const cut = /(\p{L}+)[-\u2010]$/u.exec(before);
  if (cut !== null && /^\p{L}/u.test(next)) {
    const whole = /^\S+/.exec(next)?.[0] ?? '';
    if (vocabulary.has(bare(`${before}${whole}`))) return 'hard';
    if (vocabulary.has(bare(`${before.slice(0, -1)}${whole}`))) return 'soft';
    return isCompound(cut[1] ?? '', /^\p{L}+/u.exec(next)?.[0] ?? '') ? 'hard' : 'soft';
  }
  return /\d[-\u2010]$/.test(before) && /^\d/.test(next) ? 'hard' : null;
}

/** Words doubled (`upaya-upaya`, `sayur-mayur`), prefixes written with a hyphen (`non-`), and what begins large (`Ende-Lio`) keep it. */
function isCompound(left: string, right: string): boolean {
  const [one, other] = [left.toLowerCase(), right.toLowerCase()];
  if (/^\p{Lu}/u.test(right) || /^(?:non|anti|pra|pasca|sub|multi|inter|semi|eks|antar)$/.test(one)) return true;
  // What was doubled may have a prefix before and a suffix behind: `sebaik-baiknya`, `setinggi-tingginya`.
  return one.length >= 3 && (other.startsWith(one.slice(-Math.max(3, one.length - 2))) || one.slice(-3) === other.slice(-3));
}
