// Where the text of a page begins and ends, and how far its lines stand apart: what tells a broken line from an ended one.

import type { Page } from './page/read-page.ts';
import type { TextLine } from './text-lines.ts';

export interface Margins {
  readonly left: number;
  readonly right: number;
  /** Where the text of most pages like this one begins: what indents are counted from. */
  readonly common: number;
}

/** A line this wide, in parts of its page, is one of running text. */
const LONG = 0.5;
const ENOUGH = 4;
const TOO_FAR = 2.6;

/** The margins of each page: its own where it has text enough, else those of other pages of its width. */
export function marginsOf(pages: readonly Page[]): ReadonlyMap<number, Margins> {
  const shared = new Map<string, Omit<Margins, 'common'>>();
  for (const [key, alike] of Map.groupBy(pages, likeness)) shared.set(key, measure(alike.flatMap((page) => [...page.lines]), alike[0]?.width ?? 0, true));
  return new Map(pages.map((page) => {
    const long = page.lines.filter((line) => line.x1 - line.x0 > LONG * page.width);
    const whole = shared.get(likeness(page)) ?? { left: 0, right: page.width };
    return [page.number, { ...(long.length >= ENOUGH ? measure(page.lines, page.width, false) : whole), common: whole.left }];
  }));
}

/** Pages of one width, left and right ones apart: a bound book has its wide margin inside. */
function likeness(page: Page): string {
  return `${Math.round(page.width)} ${page.number % 2}`;
}

function measure(lines: readonly TextLine[], width: number, shared: boolean): Omit<Margins, 'common'> {
  const long = lines.filter((line) => line.x1 - line.x0 > LONG * width);
  if (long.length === 0) return { left: Math.min(...lines.map((line) => line.x0), width * 0.1), right: width * 0.9 };
  const lefts = long.map((line) => line.x0).toSorted((a, b) => a - b);
  const rights = long.map((line) => line.x1).toSorted((a, b) => a - b);
  // Over several pages a few lines stand wider (a title on the cover); on one page all count.
  const cut = shared ? Math.floor(long.length * 0.03) : 0;
  return { left: lefts[cut] ?? 0, right: rights[rights.length - 1 - cut] ?? width };
}

/** How far the lines of running text of this size stand apart; null where no two of them show it. */
export function leadings(pages: readonly Page[]): (size: number) => number | null {
  const counts = new Map<string, number>();
  for (const page of pages) {
    for (const [index, line] of page.lines.entries()) {
      const above = page.lines[index - 1];
      if (above === undefined || sizeKey(above.size) !== sizeKey(line.size) || above.x1 - above.x0 < LONG * page.width * 0.7) continue;
      const apart = line.baseline - above.baseline;
      if (apart <= 0 || apart > TOO_FAR * line.size) continue;
      const key = `${sizeKey(line.size)} ${Math.round(apart * 2) / 2}`;
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  const best = new Map<string, { apart: number; count: number }>();
  for (const [key, count] of counts) {
    const [size = '', apart = ''] = key.split(' ');
    if (count > (best.get(size)?.count ?? 0)) best.set(size, { apart: Number(apart), count });
  }
  return (size) => best.get(sizeKey(size))?.apart ?? null;
}

function sizeKey(size: number): string {
  return String(Math.round(size * 2) / 2);
}

/** The size of most letters. */
export function bodySize(pages: readonly Page[]): number {
  const letters = new Map<number, number>();
  for (const page of pages) for (const line of page.lines) for (const word of line.words) letters.set(Math.round(word.size * 2) / 2, (letters.get(Math.round(word.size * 2) / 2) ?? 0) + word.text.length);
  return [...letters].reduce((best, entry) => (entry[1] > best[1] ? entry : best), [11, 0])[0];
}
