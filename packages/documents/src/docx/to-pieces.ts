// From the paragraphs and tables of Word to the pieces that blocks are put together of.

import { plainText, type Inline, type PictureBlock, type Place, type TableBlock } from '@tenun/domain';
import { layOut } from '@tenun/domain/document/lay-out.ts';
import type { LinePiece, Piece } from '../blocks/read-pieces.ts';
import type { TitleLevel } from '../blocks/titles.ts';
import { unwrap } from '../blocks/unwrap.ts';
import { linesOf, type LinePart } from './lines.ts';
import type { WordStyles } from './styles.ts';
import { toTable } from './to-table.ts';
import type { WordItem, WordParagraph, WordTable } from './word-items.ts';

/** Twips in a letter, about; levels of Word's lists stand at least two letters apart. */
const LETTER = 120;
/** What a level of one list stands further in than the one above, however Word was told to draw it. */
const LEVEL = 3;

export function toPieces(items: readonly WordItem[], styles: WordStyles): Piece[] {
  const writer = new PieceWriter(styles);
  for (const item of items) writer.take(item);
  return writer.pieces;
}

class PieceWriter {
  readonly pieces: Piece[] = [];
  readonly #styles: WordStyles;
  /** The list of the paragraph before, and where its text stands. */
  #list: { readonly numId: string | null; readonly left: number } | null = null;

  constructor(styles: WordStyles) {
    this.#styles = styles;
  }

  take(item: WordItem): void {
    if (item.kind === 'table') this.#takeTable(item);
    else this.#takeParagraph(item);
  }

  #takeTable(table: WordTable): void {
    this.#list = null;
    const inner = frameContent(table);
    if (inner !== null) for (const item of inner) this.take(item);
    else if (table.rows.length > 0) this.#addTable(toTable(table));
  }

  /** A table right below another, as wide and without a header of its own, is the rest of it: programs part tables to keep rows on a page. */
  #addTable(table: TableBlock): void {
    const last = this.pieces.at(-1);
    const goesOn = last?.kind === 'table' && last.table.rows[0]?.role === 'header' && table.rows.every((row) => row.role === 'body') && columnsOf(last.table) === columnsOf(table);
    if (goesOn) this.pieces[this.pieces.length - 1] = { kind: 'table', table: { ...last.table, rows: [...last.table.rows, ...table.rows] } };
    else this.pieces.push({ kind: 'table', table });
  }

  #takeParagraph(paragraph: WordParagraph): void {
    const place: Place = { line: null, cell: `p${paragraph.number}` };
    const level = paragraph.outline === null ? this.#styles.level(paragraph.style) : paragraph.outline > 8 ? null : (Math.min(4, paragraph.outline + 1) as TitleLevel);
    let first = true;
    for (const part of unwrapped(linesOf(paragraph))) {
      if (part.kind === 'picture') {
        this.pieces.push({ kind: 'picture', picture: pictureOf(part.name), alt: part.alt, place });
        continue;
      }
      this.pieces.push(first ? this.#firstLine(paragraph, part.content, place, level) : { kind: 'line', content: part.content, place, indent: indentOf(paragraph), adjacent: true });
      first = false;
    }
    if (!first) this.#remember(paragraph);
  }

  #firstLine(paragraph: WordParagraph, content: readonly Inline[], place: Place, level: TitleLevel | null): LinePiece {
    const { marker, list } = paragraph;
    return {
      kind: 'line', content, place, indent: indentOf(paragraph),
      adjacent: marker !== null && marker !== '' ? this.#list?.numId === list?.numId : this.#belongsToItem(paragraph),
      ...(level === null ? {} : { level }), ...(marker === null || marker === '' ? {} : { marker, bullet: paragraph.bullet }),
    };
  }

  /** A paragraph within an item: in a style of lists, without a marker of its own, not further out than the item's text. */
  #belongsToItem({ marker, style, indent }: WordParagraph): boolean {
    if (this.#list === null) return false;
    return marker === '' || (this.#list.left > 0 && indent.left >= this.#list.left && /^list\b/i.test(this.#styles.name(style)));
  }

  #remember(paragraph: WordParagraph): void {
    const { marker, list, indent } = paragraph;
    const last = this.pieces.at(-1);
    const item = (marker !== null && marker !== '') || (last?.kind === 'line' && /^list\b/i.test(this.#styles.name(paragraph.style)));
    if (item) this.#list = { numId: list?.numId ?? null, left: this.#belongsToItem(paragraph) ? this.#list!.left : indent.left };
    else if (!this.#belongsToItem(paragraph)) this.#list = null;
  }
}

/** The lines of a paragraph that were broken at a margin (text that came from a mail or a PDF), joined again. */
function unwrapped(parts: readonly LinePart[]): readonly LinePart[] {
  const texts = parts.flatMap((part) => (part.kind === 'text' ? [part] : []));
  if (texts.length < 2 || texts.length < parts.length) return parts;
  const begins = unwrap(texts.map(({ content }) => plainText(content))).map(({ offset }) => offset);
  return begins.map((from, index) => ({ kind: 'text', content: texts.slice(from, begins[index + 1] ?? texts.length).flatMap(({ content }, at) => (at === 0 ? content : [{ text: ' ' }, ...content])) }));
}

function columnsOf({ rows }: TableBlock): number {
  return Math.max(...layOut(rows).map((cells) => cells.length));
}

/** The content of a table of one column that only frames other tables; null for a table that says something itself. */
function frameContent({ rows }: WordTable): readonly WordItem[] | null {
  const items = rows.flatMap(({ cells }) => (cells.length === 1 ? cells[0]!.items : []));
  return rows.every(({ cells }) => cells.length === 1) && items.some((item) => item.kind === 'table') ? items : null;
}

/** How many tables only stand in frames, and are read as tables of their own. */
export function framedTables(items: readonly WordItem[]): number {
  return items.reduce((sum, item) => {
    const inner = item.kind === 'table' ? frameContent(item) : null;
    return inner === null ? sum : sum + inner.filter(({ kind }) => kind === 'table').length + framedTables(inner);
  }, 0);
}

/** Where the line begins, in letters: by the paragraph, its level in the list, and blanks typed before it. */
function indentOf({ indent, list, spans }: WordParagraph): number {
  const [first] = spans.filter((span) => span.kind !== 'mark');
  const typed = first?.kind === 'text' ? (/^\s*/.exec(first.text)?.[0] ?? '').replaceAll('\t', '      ').length : 0;
  return Math.max(0, Math.round((indent.left + indent.first) / LETTER)) + (list?.level ?? 0) * LEVEL + typed;
}

/** The pictures that Tenun draws carry their names. */
export function pictureOf(name: string): PictureBlock['picture'] {
  const own = /^tenun:(logo|organisasi|peta)$/.exec(name)?.[1];
  return own === undefined ? 'hilang' : (own as PictureBlock['picture']);
}
