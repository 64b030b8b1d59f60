// Which line is a title, told by its words where no style says so: chapters, lettered and numbered titles, titles in capitals.

import type { HeadingBlock } from '@tenun/domain';

export type TitleLevel = HeadingBlock['level'];

const CHAPTER = /^(BAB\s+[IVX]+\b.*|KATA PENGANTAR|DAFTAR ISI|LAMPIRAN\b.*|Lampiran)$/;
/** `2.1 Tujuan`, `3.2.1. Pendanaan`: a title numbered by depth. */
const DECIMAL = /^(\d{1,2}(?:\.\d{1,2}){1,3})[.)]?\s+\p{Lu}/u;
/** What a title is longer than only by mistake; a sentence is no title, though it may have a number. */
const LONGEST_TITLE = 120;
const BARE_CHAPTER = /^BAB\s+[IVX]+[.:]?$/;
const LETTERED = /^[A-Z]\.\s+\S/;

/** What stands around a line. */
export interface Surroundings {
  /** Nothing but a blank line or a title stands right above. */
  readonly apart: boolean;
  /** The line right below, trimmed; empty when a gap or the end follows. */
  readonly below: string;
  /** Whether that line belongs to a table. */
  readonly tableBelow: boolean;
  /** Whether a table follows, with or without a gap. */
  readonly tableFollows: boolean;
  /** Whether the block above is a list. */
  readonly afterList: boolean;
  /** Before the first chapter stands the cover, whose lines in capitals are no titles. */
  readonly onCover: boolean;
}

/** A title that is one wherever it stands. */
export function isChapter(text: string): boolean {
  return CHAPTER.test(text);
}

/** A chapter, a lettered title, a title in capitals, or a numbered title that stands over a table. `bold` is the text where all of it is bold, else null. */
export function isTitle(text: string, bold: string | null, around: Surroundings): boolean {
  if (CHAPTER.test(text)) return true;
  if (around.onCover || isSentence(text)) return false;
  if (bold !== null && around.apart && (LETTERED.test(bold) || DECIMAL.test(bold))) return true;
  if (DECIMAL.test(text) && around.apart) return true;
  if (around.below !== '' && !around.tableBelow && !isCapitals(around.below)) return false;
  const title = text.replace(/^(?:[A-Z]|\d{1,2})\.\s+/, '');
  if (LETTERED.test(text) && (isCapitals(title) || text.length < 60)) return true;
  if (/^\d{1,2}\.\s/.test(text)) return isCapitals(title) || (!around.afterList && around.tableFollows);
  return isCapitals(text) && text.split(/\s+/).length >= 2 && !text.startsWith('**');
}

/** The level that the words of a title tell: 1 for a chapter, 2 for `A.` and `2.1`, 3 for what is below. */
export function titleLevel(title: string): 1 | 2 | 3 {
  if (CHAPTER.test(title)) return 1;
  const depth = DECIMAL.exec(title)?.[1]?.split('.').length;
  if (depth !== undefined) return depth === 2 ? 2 : 3;
  return LETTERED.test(title) ? 2 : 3;
}

/** Whether the line below is the rest of a title on two lines (`BAB I` over `PENDAHULUAN`). */
export function goesOnBelow(title: string, below: string): boolean {
  return BARE_CHAPTER.test(title) && isCapitals(below) && !LETTERED.test(below);
}

export function isCapitals(text: string): boolean {
  const letters = text.replace(/[^\p{L}]/gu, '');
  if (letters.length < 4) return false;
  const upper = letters.replace(/[^\p{Lu}]/gu, '').length;
  return upper / letters.length > 0.85;
}

function isSentence(text: string): boolean {
  return text.length > LONGEST_TITLE || /\p{Ll}{2}[.;,]$/u.test(text);
}
