// Whether a line ended because the margin was reached or because the writer ended it: what comes next would have fitted, or not.

import { bare, type Vocabulary } from './page/sense.ts';
import type { TextLine } from './text-lines.ts';

/** What widths are off by, in parts of the size of the letters: a margin is measured by the lines that come nearest to it. */
const SLACK = 0.6;
const BLANK = 0.25;
/** In digits. */
const NARROW = 2.6;

/** Whether the first word of `next` would not have fitted behind `line`. */
export function reachesMargin(line: TextLine, next: TextLine, left: number, right: number): boolean {
  const [first] = next.words;
  if (first === undefined) return false;
  return line.x1 - line.x0 + BLANK * line.size + (first.x1 - first.x0) > right - left - SLACK * line.size;
}

/**
 * A word wider than its column is cut wherever the column ends: it stands alone on its line and fills it.
 * Whether it is one word shows where the document writes it whole; a figure is one where a sign in it shows it.
 */
export function isCutWord(line: TextLine, next: TextLine, left: number, right: number, vocabulary: Vocabulary): boolean {
  const [first] = next.words;
  const [only] = line.words;
  if (first === undefined || only === undefined || line.words.length > 1 || only.behind > 0) return false;
  const letter = (first.x1 - first.x0) / [...first.text].length;
  const room = right - left;
  if (line.x1 - line.x0 + (first.x1 - first.x0) <= room - 1 || line.x1 - line.x0 + letter <= room - 2) return false;
  const whole = `${only.text}${first.text}`;
  // A column too narrow for a number of two digits holds no two figures either; in a wider one a sign in it shows that it is one.
  if (/^[\d.,]+$/.test(only.text) && /^[\d.,]+/.test(first.text)) return room < letter * NARROW || /\d[.,]\d/.test(whole) || /^(?:19|20)\d\d$/.test(whole);
  if (/^\p{Lu}{1,5}$/u.test(only.text) && /^\p{Lu}{1,2}$/u.test(first.text)) return true;
  return vocabulary.has(bare(whole));
}
