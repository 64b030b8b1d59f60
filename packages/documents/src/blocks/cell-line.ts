// A line of a cell whose marker was typed as text.

import { plainText, type CellLine, type Inline } from '@tenun/domain';
import { lastLetters, trimmedEnd } from './inline-content.ts';
import { takeBullet } from './markers.ts';

/** A line of a cell; a bullet or icon typed at its head becomes its marker. Numbers stay text: in a cell they are as often a figure. */
export function readCellLine(content: readonly Inline[]): CellLine {
  const text = plainText(trimmedEnd(content)).trimStart();
  const bullet = takeBullet(text);
  return bullet === null ? { marker: null, content } : { marker: bullet.marker, content: lastLetters(content, bullet.text.length) };
}
