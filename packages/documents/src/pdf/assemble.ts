// The pages of a PDF put together to the pieces of one document: tables over pages joined, sentences that a page cut made whole.

import { plainText, type Inline } from '@tenun/domain';
import { takeBullet, takeMarker } from '../blocks/markers.ts';
import { lastLetters } from '../blocks/inline-content.ts';
import { isChapter, type TitleLevel } from '../blocks/titles.ts';
import type { Piece } from '../blocks/read-pieces.ts';
import { areaOf } from './page/geometry.ts';
import type { Page, Picture } from './page/read-page.ts';
import { bodySize, leadings, marginsOf, type Margins } from './margins.ts';
import { endsAtMargin, isBold, paragraphsOf, textSide, type Paragraph, type Setting } from './paragraphs.ts';
import { alignedTables } from './tables/aligned-tables.ts';
import { alignsWith, joinParts, onColumnsOf, repeatsHeader } from './tables/join-pages.ts';
import type { PageTable } from './tables/ruled-tables.ts';
import { toTableBlock } from './tables/to-block.ts';
import { joinContent, type TextLine } from './text-lines.ts';

interface TableItem {
  readonly kind: 'table';
  readonly parts: readonly PageTable[];
  readonly numbers: readonly number[];
}

interface TextItem {
  readonly kind: 'text';
  readonly paragraph: Paragraph;
  readonly margins: Margins;
}

interface PictureItem {
  readonly kind: 'picture';
  readonly page: number;
  readonly alt: string;
}

type Item = TableItem | TextItem | PictureItem;

/** Parts of a page between which a picture is worth a mark: smaller is an ornament, larger a background. */
const SMALLEST_PICTURE = 0.05;
const LARGEST_PICTURE = 0.8;
const LETTER = 0.5;
/** What Tenun writes for the chart that it draws of the office, and draws again. */
const OWN_CHART = 'Bagan susunan organisasi';

/** Pieces in reading order. Lines of contents are left out: they say where chapters stand, and would be taken for them. */
export function assemble(pages: readonly Page[]): Piece[] {
  const margins = marginsOf(pages);
  const leading = leadings(pages);
  const items: Item[] = [];
  for (const page of pages) {
    const setting: Setting = { page: page.number, margins: margins.get(page.number) ?? { left: 0, right: page.width, common: 0 }, sense: page.sense, leading };
    let first = true;
    let row = 1;
    for (const item of itemsOf(page, setting)) {
      const last = items.at(-1);
      if (item.kind === 'table') {
        const [part] = item.parts;
        const numbered: TableItem = { ...item, numbers: [row] };
        row += part?.rows ?? 0;
        if (first && last?.kind === 'table' && part !== undefined && goesOnWith(last, part)) items[items.length - 1] = { kind: 'table', parts: [...last.parts, part.ruled || last.parts[0] === undefined ? part : onColumnsOf(last.parts[0], part)], numbers: [...last.numbers, ...numbered.numbers] };
        else items.push(numbered);
      } else if (item.kind === 'text' && first && last?.kind === 'text' && cutByPage(last, item)) {
        items[items.length - 1] = { ...last, paragraph: { ...last.paragraph, lines: [...last.paragraph.lines, ...item.paragraph.lines], content: joinContent(last.paragraph.content, item.paragraph.content) } };
      } else items.push(item);
      first = false;
    }
  }
  const body = bodySize(pages);
  return items.map((item) => toPiece(item, body));
}

/** What stands on a page, from the top down. */
function itemsOf(page: Page, setting: Setting): Item[] {
  const marks: { readonly y: number; readonly item: Item | readonly TextLine[] }[] = page.tables.map((table) => ({ y: table.y0, item: { kind: 'table', parts: [table], numbers: [] } }));
  for (const picture of pictures(page)) marks.push({ y: picture.y0, item: { kind: 'picture', page: page.number, alt: picture.alt } });
  const bounds = [...marks.map(({ y }) => y).toSorted((a, b) => a - b), Number.POSITIVE_INFINITY];
  const lines = withoutContents(page);
  let from = Number.NEGATIVE_INFINITY;
  for (const bound of bounds) {
    const stretch = lines.filter((line) => line.baseline >= from && line.baseline < bound);
    if (stretch.length > 0) marks.push({ y: stretch[0]?.y0 ?? 0, item: stretch });
    from = bound;
  }
  return marks.toSorted((a, b) => a.y - b.y).flatMap(({ item }): Item[] => (isLines(item) ? textItems(item, page, setting) : [item]));
}

function isLines(item: Item | readonly TextLine[]): item is readonly TextLine[] {
  return Array.isArray(item);
}

function textItems(lines: readonly TextLine[], page: Page, setting: Setting): Item[] {
  const { tables, lines: text } = alignedTables(lines, page.rules, page.number, page.sense);
  const items: Item[] = [];
  let from = Number.NEGATIVE_INFINITY;
  for (const table of [...tables, null]) {
    const until = table?.y0 ?? Number.POSITIVE_INFINITY;
    const between = text.filter((line) => line.baseline >= from && line.baseline < until);
    items.push(...paragraphsOf(between, setting).map((paragraph): Item => ({ kind: 'text', paragraph, margins: setting.margins })));
    if (table !== null) items.push({ kind: 'table', parts: [table], numbers: [] });
    from = until;
  }
  return items;
}

function pictures(page: Page): Picture[] {
  const whole = page.width * page.height;
  const found = page.pictures.filter((picture) => picture.alt !== '' || (areaOf(picture) >= SMALLEST_PICTURE * whole && areaOf(picture) <= LARGEST_PICTURE * whole));
  // A picture drawn in strips is one.
  return found.filter((picture, index) => !found.slice(0, index).some((other) => picture.y0 <= other.y1 + 2 && picture.y1 >= other.y0 - 2));
}

const LEADER = /\.{4,}\s*(?:\d{1,4}|[ivxl]{1,6})?$|…+\s*(?:\d{1,4}|[ivxl]{1,6})?$|(?:\.\s){4,}/;

function withoutContents(page: Page): TextLine[] {
  return page.lines.filter((line) => {
    const text = line.words.map((word) => word.text).join(' ');
    return !LEADER.test(text) && !line.words.some((word) => page.sense.structure(word)?.contents === true);
  });
}

/** Whether a table at the head of a page is the rest of the one at the foot of the page before. */
function goesOnWith(last: TableItem, part: PageTable): boolean {
  const [first] = last.parts;
  const before = last.parts.at(-1);
  if (first === undefined || before === undefined || part.page !== before.page + 1 || first.ruled !== part.ruled) return false;
  if (!part.ruled && first.xs.length === part.xs.length && repeatsHeader(first, part)) return true;
  if (!alignsWith(before, part) || (!part.ruled && first.xs.length !== part.xs.length)) return false;
  if (repeatsHeader(first, part)) return true;
  // Another header: another table.
  const block = toTableBlock(joinParts([part], [1]));
  return block.rows[0]?.role !== 'header';
}

/** Whether the page cut a sentence: the last line was full, did not end a sentence, and what follows begins no item and no paragraph. */
function cutByPage(last: TextItem, next: TextItem): boolean {
  const [above, below] = [last.paragraph.lines.at(-1), next.paragraph.lines[0]];
  if (above === undefined || below === undefined) return false;
  const [before, text] = [plainText(last.paragraph.content).trim(), plainText(next.paragraph.content).trim()];
  if (isChapter(text) || isChapter(before) || takeMarker(text) !== null || takeBullet(text) !== null) return false;
  if (Math.abs(above.size - below.size) > 0.6 || isBold(above) !== isBold(below)) return false;
  const shift = next.margins.common - last.margins.common;
  const side = last.paragraph.lines.length > 1 ? above.x0 : (textSide(above) ?? last.margins.left);
  // The rest of an item stands below its text; a paragraph that begins further in than the line above is a new one.
  if (Math.abs(below.x0 - shift - side) > below.size && !/^\p{Ll}/u.test(text)) return false;
  const broken = endsAtMargin(above, below, last.margins);
  if (!/[.:;!?]["”’)]*$/.test(before)) return broken || /^\p{Ll}/u.test(text);
  // A sentence may end where the line is full; the paragraph goes on when its last line is full and others end where they end.
  return broken && side > last.margins.common + below.size;
}

function toPiece(item: Item, body: number): Piece {
  if (item.kind === 'table') return { kind: 'table', table: toTableBlock(joinParts(item.parts, item.numbers)) };
  if (item.kind === 'picture') return { kind: 'picture', picture: item.alt === OWN_CHART ? 'organisasi' : 'hilang', alt: item.alt, place: { line: null, cell: `hal.${item.page}` } };
  const { paragraph, margins } = item;
  const [first] = paragraph.lines;
  const level = levelOf(paragraph);
  const { marker, content } = markerOf(paragraph.content);
  return {
    kind: 'line', place: { line: null, cell: `hal.${paragraph.page}` }, adjacent: paragraph.adjacent,
    content: level === undefined ? content : paragraph.content,
    indent: first === undefined ? 0 : Math.max(0, Math.round((first.x0 - margins.common) / (LETTER * body))),
    ...(level === undefined ? {} : { level }),
    ...(marker === undefined || level !== undefined ? {} : { marker, bullet: true }),
  };
}

/** Bullets of all kinds as markers. Numbers, and those typed behind a bullet, are taken by whoever puts the pieces together. */
function markerOf(content: readonly Inline[]): { readonly marker?: string; readonly content: readonly Inline[] } {
  const text = plainText(content).trim();
  const bullet = takeBullet(text) ?? (/^o\s{1,}\p{L}/u.test(text) ? { marker: 'o', text: text.slice(1).trimStart() } : null);
  if (bullet === null) return { content };
  return { marker: bullet.marker, content: lastLetters(content, bullet.text.length) };
}

/** The level that tags give a title. */
function levelOf(paragraph: Paragraph): TitleLevel | undefined {
  const tagged = /^H([1-6])$/.exec(paragraph.role ?? '')?.[1];
  if (tagged !== undefined) return Math.min(4, Number(tagged)) as TitleLevel;
  return undefined;
}
