// Words that a program drew letter by letter or parted where letters are kerned (browsers do for some fonts) put together, so that a margin is measured by words.

import type { DrawnPage, Word } from './drawn.ts';

/** A gap between letters, in parts of their size, that can still be inside a word; and how far they may overlap. */
const INSIDE = 0.1;
const OVERLAP = 0.3;
const SAME_FOOT = 0.1;

export function joinLetters(page: DrawnPage): DrawnPage {
  const words: Word[] = [];
  for (const word of page.words) {
    const last = words.at(-1);
    if (last !== undefined && goesOn(last, word)) words[words.length - 1] = joined(last, word);
    else words.push(word);
  }
  return words.length === page.words.length ? page : { ...page, words };
}

/** Whether the next is drawn right behind the last in the same way, and one of them is a single letter (a pair that is kerned parts a word so). */
function goesOn(last: Word, next: Word): boolean {
  const gap = next.x0 - last.x1;
  return (isLetter(last) || isLetter(next)) && last.turn === 0 && next.turn === 0 && last.behind === 0 && next.before === 0
    && last.mark === next.mark && last.content === next.content && last.unseen === next.unseen && last.artifact === next.artifact
    && last.size === next.size && Math.abs(last.baseline - next.baseline) <= SAME_FOOT * next.size
    && gap <= INSIDE * next.size && gap >= -OVERLAP * next.size && next.x0 > last.x0;
}

function isLetter({ text }: Word): boolean {
  return [...text].length === 1;
}

function joined(last: Word, next: Word): Word {
  return { ...last, text: `${last.text}${next.text}`, x0: Math.min(last.x0, next.x0), x1: Math.max(last.x1, next.x1), y0: Math.min(last.y0, next.y0), y1: Math.max(last.y1, next.y1), behind: next.behind };
}
