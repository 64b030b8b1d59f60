// A page whose text runs up or down (an annex printed across) turned so that it reads from left to right.

import type { DrawnPage, Rule, Word } from './drawn.ts';
import type { Box } from './geometry.ts';

/** The part of the letters that has to run one way for it to be the way of the page. */
const MOST = 0.6;

/** The page as a reader would hold it. */
export function turnPage(page: DrawnPage): DrawnPage {
  const letters = (turn: Word['turn']): number => page.words.reduce((sum, word) => (word.turn === turn ? sum + word.text.length : sum), 0);
  const all = page.words.reduce((sum, word) => sum + word.text.length, 0);
  const turn = ([90, 180, 270] as const).find((way) => letters(way) > all * MOST);
  if (turn === undefined) return page;
  const box = turner(turn, page.width, page.height);
  const [width, height] = turn === 180 ? [page.width, page.height] : [page.height, page.width];
  return {
    ...page, width, height, pictures: page.pictures.map(box),
    words: page.words.map((word) => turnWord(word, turn, box)),
    rules: page.rules.map((rule): Rule => ({ ...rule, ...box(rule), level: turn === 180 ? rule.level : !rule.level })),
  };
}

/** Turns a box of a page back by `turn` degrees clockwise. */
function turner(turn: 90 | 180 | 270, width: number, height: number): (box: Box) => Box {
  if (turn === 90) return ({ x0, y0, x1, y1 }) => ({ x0: y0, x1: y1, y0: width - x1, y1: width - x0 });
  if (turn === 270) return ({ x0, y0, x1, y1 }) => ({ x0: height - y1, x1: height - y0, y0: x0, y1: x1 });
  return ({ x0, y0, x1, y1 }) => ({ x0: width - x1, x1: width - x0, y0: height - y1, y1: height - y0 });
}

const TURNS = [0, 90, 180, 270] as const;

function turnWord(word: Word, turn: 90 | 180 | 270, box: (box: Box) => Box): Word {
  const turned = box(word);
  const left = word.turn === null ? null : (TURNS[((word.turn - turn + 360) % 360) / 90] ?? 0);
  return { ...word, ...turned, turn: left, baseline: left === 0 ? turned.y1 - word.size * 0.2 : (turned.y0 + turned.y1) / 2 };
}

/** Words that run up or down as if they ran along, for reading them among themselves: `270` runs up, `90` down. */
export function laidFlat(words: readonly Word[]): Word[] {
  return words.map((word) => {
    if (word.turn === 270) return { ...word, x0: -word.y1, x1: -word.y0, y0: word.x0, y1: word.x1, baseline: word.x1 - word.size * 0.2 };
    if (word.turn === 90) return { ...word, x0: word.y0, x1: word.y1, y0: -word.x1, y1: -word.x0, baseline: -word.x0 - word.size * 0.2 };
    return word;
  });
}
