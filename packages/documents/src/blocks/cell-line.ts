// A line of a cell whose marker was typed as text.

import { plainText, type CellLine, type Inline } from '@tenun/domain';
import { lastLetters, slice, trimmedEnd } from './inline-content.ts';
import { takeBullet } from './markers.ts';

const INNER_BULLET = /\s+(?=[▪▫•●◦■➢❖✚\uE000-\uF8FF]\s)/gu;

/** A line parted before each bullet within it: items that a program ran together. */
export function splitAtBullets(content: readonly Inline[]): (readonly Inline[])[] {
  const text = plainText(content);
  const cuts = [...text.matchAll(INNER_BULLET)].map((match) => ({ from: match.index, to: match.index + match[0].length }));
  return cuts.length === 0 ? [content] : [...cuts, { from: text.length, to: text.length }].map(({ from }, index) => slice(content, index === 0 ? 0 : cuts[index - 1]!.to, from)).filter((part) => part.length > 0);
}

/** A line of a cell; a bullet or icon typed at its head becomes its marker. Numbers stay text: in a cell they are as often a figure. */
export function readCellLine(content: readonly Inline[]): CellLine {
  const text = plainText(trimmedEnd(content)).trimStart();
  const bullet = takeBullet(text);
  return bullet === null ? { marker: null, content } : { marker: bullet.marker, content: lastLetters(content, bullet.text.length) };
}
