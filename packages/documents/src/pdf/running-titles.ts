// Running titles and page numbers: what stands at the same height on page after page is no part of the text.

import type { Page } from './page/read-page.ts';
import type { TextLine } from './text-lines.ts';
import { contentOf } from './text-lines.ts';

/** The part of a page at its head and at its foot in which they stand. */
const ZONE = 0.14;
const SAME_HEIGHT = 8;
const LINES_DEEP = 3;
/** How far running titles keep from the text at least, in parts of their size. */
const AWAY = 1.9;
const PAGE_NUMBER = /^\W*(?:(?:hal(?:aman)?|page)\.?\s*)?(?:\d{1,4}|[ivxl]{1,7})(?:\s*(?:dari|of|\/|\|)\s*\d{1,4})?\W*$/i;

export interface WithoutRunning {
  readonly pages: readonly Page[];
  /** The running titles, each once. */
  readonly titles: readonly string[];
  readonly numbers: number;
}

export function leaveOutRunning(pages: readonly Page[]): WithoutRunning {
  const candidates = pages.flatMap((page) => edgeLines(page).map((line) => ({ page, line, key: keyOf(line), text: textOf(line), fromFoot: line.baseline > page.height / 2 })));
  const byKey = Map.groupBy(candidates, ({ key, fromFoot }) => `${fromFoot ? 'foot' : 'head'} ${key}`);
  const heightOf = ({ page, line, fromFoot }: (typeof candidates)[number]): number => (fromFoot ? page.height - line.baseline : line.baseline);
  const running = new Set<TextLine>();
  for (const candidate of candidates) {
    const { line, key, page, fromFoot } = candidate;
    const same = byKey.get(`${fromFoot ? 'foot' : 'head'} ${key}`) ?? [];
    const alike = new Set(same.filter((other) => Math.abs(heightOf(other) - heightOf(candidate)) <= SAME_HEIGHT).map((other) => other.page));
    const marked = line.words.every((word) => word.artifact);
    if (marked || alike.size >= 3 || (alike.size === 2 && pages.length <= 4 && (key === '#' || fromFoot || line.baseline < page.height * 0.08))) running.add(line);
  }
  for (const page of pages) for (const line of joinedToText(page, running)) running.delete(line);
  const left = candidates.filter(({ line }) => running.has(line));
  return {
    pages: pages.map((page) => ({ ...page, lines: page.lines.filter((line) => !running.has(line)) })),
    titles: titlesOf(left),
    numbers: left.filter(({ key }) => key.includes('#')).length,
  };
}

/** Running titles keep away from the text; lines that stand close above it head a table, whose titles stand again on every page. */
function joinedToText(page: Page, running: ReadonlySet<TextLine>): TextLine[] {
  const joined: TextLine[] = [];
  let below: TextLine | undefined;
  for (const line of page.lines.toReversed()) {
    const close = below !== undefined && below.baseline - line.baseline < AWAY * line.size;
    const marked = line.words.every((word) => word.artifact) || PAGE_NUMBER.test(textOf(line));
    if (running.has(line) && !marked && close && line.baseline < page.height / 2 && below !== undefined && (!running.has(below) || joined.includes(below))) joined.push(line);
    below = line;
  }
  return joined;
}

/** Each title once; where a page number stands beside it, without it. */
function titlesOf(left: readonly { readonly key: string; readonly text: string }[]): string[] {
  const titles = [...Map.groupBy(left.filter(({ text }) => !PAGE_NUMBER.test(text)), ({ key }) => key).values()].map((alike) => {
    const text = alike[0]?.text ?? '';
    return alike.every((other) => other.text === text) ? text : text.replace(/\s*\b\d{1,4}$/, '').replace(/^\d{1,4}\s+/, '');
  });
  return [...new Set(titles)];
}

/** The first and last lines of a page that stand in its margins and in no table. */
function edgeLines(page: Page): TextLine[] {
  const tableTop = Math.min(...page.tables.map((table) => table.y0));
  const tableEnd = Math.max(...page.tables.map((table) => table.y1));
  const head = page.lines.filter((line) => line.baseline < page.height * ZONE && line.baseline < tableTop).slice(0, LINES_DEEP);
  const foot = page.lines.filter((line) => line.baseline > page.height * (1 - ZONE) && line.baseline > tableEnd).slice(-LINES_DEEP);
  return [...head, ...foot];
}

function textOf(line: TextLine): string {
  return contentOf([line]).map((inline) => ('text' in inline ? inline.text : '')).join('').trim();
}

/** The text with its page number hidden, so that page 3 and page 4 say the same. */
function keyOf(line: TextLine): string {
  const text = textOf(line);
  if (PAGE_NUMBER.test(text)) return '#';
  return text.toLowerCase().replace(/^\d{1,4}(?=\s)|(?<=\s)\d{1,4}$/g, '#').replace(/\d{1,4}\s*(?:dari|of|\/)\s*\d{1,4}/g, '#').replace(/\s+/g, ' ');
}
