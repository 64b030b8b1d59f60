// What a page draws, as it stands there: words, straight lines, and where pictures are.

import type { Mark } from '@tenun/domain';
import type { Box } from './geometry.ts';

/** Letters without a blank between them. Several make one word where a program drew it in pieces. */
export interface Word extends Box {
  readonly text: string;
  /** Where the letters stand on, between `y0` and `y1`. */
  readonly baseline: number;
  readonly size: number;
  readonly mark: Mark | null;
  /** Blanks drawn right before and right behind it. */
  readonly before: number;
  readonly behind: number;
  /** The number of the marked content it belongs to: the key to the structure of a tagged page. */
  readonly content: number | null;
  /** Marked as no part of the text: a running title, a page number, an ornament. */
  readonly artifact: boolean;
  /** Which way the letters run: 0 along the page, 90, 180 or 270 turned clockwise; null across. */
  readonly turn: 0 | 90 | 180 | 270 | null;
  /** Drawn without colour: what a scanner's program read off a picture. */
  readonly unseen: boolean;
}

/** A straight line along the page, level or upright. */
export interface Rule extends Box {
  readonly level: boolean;
  /** Between marks of what is no text: the border of a running title. Lines of tables are marked so as well. */
  readonly artifact: boolean;
}

export interface DrawnPage {
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly words: readonly Word[];
  readonly rules: readonly Rule[];
  /** Boxes of pictures, whether decoded or not. */
  readonly pictures: readonly Box[];
  /** How many curves were drawn: letters turned into outlines are nothing but curves. */
  readonly curves: number;
}
