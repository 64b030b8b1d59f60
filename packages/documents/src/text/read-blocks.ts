// Turns text with Markdown tables into blocks; every block keeps its line, and what a page cut apart is joined again.

import { plainText, type Block, type HeadingBlock, type ListBlock, type ListItem, type Suppression } from '@tenun/domain';
import { readInline } from './inline.ts';
import { unwrap } from './unwrap.ts';
import { continuesTable, isTableLine, joinTables, readTable, withOuterBars, type SourceLine } from './table.ts';

const COMMENT = /^<!--\s*(.*?)\s*-->$/;
const SUPPRESSION = /^tenun-abaikan\s+([a-z0-9-]+)\s*(?::\s*(.*))?$/;
const PICTURE = /^!\[([^\]]*)\]\(([^)]*)\)$/;
const ITEM = /^(?:[-*]\s+)?((?:\d{1,3}|[a-z]{1,2})[.)]+|\((?:\d{1,2}|[a-z])\))(?!\d)\s*(?=\S)(.*)$/;
const DASH_ITEM = /^([-+*•▪])\s+(.*)$/;
const MARKED_HEADING = /^(#{1,4})\s+(.*)$/;
const CHAPTER = /^(BAB\s+[IVX]+\b.*|KATA PENGANTAR|DAFTAR ISI|LAMPIRAN\b.*|Lampiran)$/;
/** `2.1 Tujuan`, `3.2.1. Pendanaan`: a title numbered by depth. */
const DECIMAL = /^(\d{1,2}(?:\.\d{1,2}){1,3})[.)]?\s+\p{Lu}/u;
const BOLD = /^\*\*([^*]+)\*\*$/;
/** What a title is longer than only by mistake; a sentence is no title, though it may have a number. */
const LONGEST_TITLE = 120;
/** A line under a title (`=====`, `-----`) or between parts; it says nothing by itself. */
const RULE = /^(?:={3,}|-{3,}|_{3,}|(?:\*\s?){3,})$/;
const BARE_CHAPTER = /^BAB\s+[IVX]+[.:]?$/;
const LETTERED = /^[A-Z]\.\s+\S/;

export interface TextBlocks {
  readonly blocks: readonly Block[];
  readonly suppressions: readonly Suppression[];
}

/** Reads the lines after the front matter. `firstLine` is the 1-based number of the first of them. */
export function readBlocks(lines: readonly string[], firstLine: number): TextBlocks {
  const reader = new BlockReader();
  const barred = withOuterBars(lines);
  let index = 0;
  while (index < barred.length) index = reader.take(barred, index, firstLine);
  return { blocks: reader.blocks, suppressions: reader.suppressions };
}

class BlockReader {
  readonly blocks: Block[] = [];
  readonly suppressions: Suppression[] = [];
  /** How far the open items of the last list stand from the margin, outermost first. */
  #indents: readonly number[] = [];
  #pending: { rule: string; reason: string }[] = [];

  /** Takes what starts at `index`; returns where the next piece starts. */
  take(lines: readonly string[], index: number, firstLine: number): number {
    const text = (lines[index] ?? '').trim();
    const line = firstLine + index;
    if (text === '' || RULE.test(text)) return index + 1;
    const comment = COMMENT.exec(text);
    if (comment !== null) {
      this.#takeComment(comment[1] ?? '');
      return index + 1;
    }
    this.#placeSuppressions(line);
    if (isTableLine(text)) return this.#takeTable(lines, index, firstLine);
    const picture = PICTURE.exec(text);
    if (picture !== null) this.#add({ kind: 'picture', id: this.#nextId(), place: place(line), picture: pictureName(picture[2] ?? ''), alt: picture[1] ?? '' });
    else if (this.#isHeading(text, lines, index)) return this.#takeHeading(text, lines, index, firstLine);
    else if (this.#takeItem(text, line, indentOf(lines[index] ?? ''))) return index + 1;
    else return this.#takeParagraph(lines, index, firstLine);
    return index + 1;
  }

  #nextId(): string {
    return `b${this.blocks.length + 1}`;
  }

  #add(block: Block): void {
    this.blocks.push(block);
  }

  #takeComment(text: string): void {
    const suppression = SUPPRESSION.exec(text);
    if (suppression !== null) this.#pending.push({ rule: suppression[1] ?? '', reason: (suppression[2] ?? '').trim() });
  }

  #placeSuppressions(line: number): void {
    for (const { rule, reason } of this.#pending) this.suppressions.push({ rule, reason, line, path: null });
    this.#pending = [];
  }

  #takeTable(lines: readonly string[], index: number, firstLine: number): number {
    const rows: SourceLine[] = [];
    let end = index;
    while (end < lines.length && isTableLine(lines[end] ?? '')) {
      rows.push({ number: firstLine + end, text: lines[end] ?? '' });
      end += 1;
    }
    const table = readTable(this.#nextId(), rows);
    const last = this.blocks.at(-1);
    if (last?.kind === 'table' && continuesTable(last, table)) this.blocks[this.blocks.length - 1] = joinTables(last, table);
    else this.#add(table);
    return end;
  }

  /** A chapter, a lettered title, a title in capitals, or a numbered title that stands over a table. */
  #isHeading(text: string, lines: readonly string[], index: number): boolean {
    if (MARKED_HEADING.test(text) || CHAPTER.test(text)) return true;
    if (this.#inFrontMatter() || isSentence(text)) return false;
    const bold = BOLD.exec(text)?.[1];
    if (bold !== undefined && this.#standsApart(lines, index) && (LETTERED.test(bold) || DECIMAL.test(bold))) return true;
    if (DECIMAL.test(text) && this.#standsApart(lines, index)) return true;
    if ((lines[index + 1] ?? '').trim() !== '' && !isTableLine(lines[index + 1] ?? '') && !isCapitals(lines[index + 1] ?? '')) return false;
    const title = text.replace(/^(?:[A-Z]|\d{1,2})\.\s+/, '');
    if (LETTERED.test(text) && (isCapitals(title) || text.length < 60)) return true;
    if (/^\d{1,2}\.\s/.test(text)) return isCapitals(title) || (this.blocks.at(-1)?.kind !== 'list' && isTableLine(nextFilled(lines, index)));
    return isCapitals(text) && text.split(/\s+/).length >= 2 && !text.startsWith('**');
  }

  /** Whether nothing but a blank line or a title stands right above. */
  #standsApart(lines: readonly string[], index: number): boolean {
    const above = this.blocks.at(-1);
    return (lines[index - 1] ?? '').trim() === '' || above?.kind === 'heading';
  }

  /** Before the first chapter stands the cover, whose lines in capitals are no headings. */
  #inFrontMatter(): boolean {
    return !this.blocks.some((block) => block.kind === 'heading');
  }

  /** A title, with the rest of it where a chapter stands on two lines (`BAB I` over `PENDAHULUAN`). */
  #takeHeading(text: string, lines: readonly string[], index: number, firstLine: number): number {
    const marked = MARKED_HEADING.exec(text);
    const said = marked === null ? (BOLD.exec(text)?.[1] ?? text) : (marked[2] ?? '');
    const rest = (lines[index + 1] ?? '').trim();
    const onTwoLines = BARE_CHAPTER.test(said) && isCapitals(rest) && !isTableLine(rest) && !MARKED_HEADING.test(rest) && !LETTERED.test(rest);
    const title = onTwoLines ? `${said} ${rest}` : said;
    this.#add({ kind: 'heading', id: this.#nextId(), place: place(firstLine + index), level: marked === null ? headingLevel(title) : (Math.min(4, marked[1]?.length ?? 1) as HeadingBlock['level']), content: readInline(title) });
    return index + (onTwoLines ? 2 : 1);
  }

  #takeItem(text: string, line: number, indent: number): boolean {
    const match = ITEM.exec(text) ?? DASH_ITEM.exec(text);
    if (match === null) return false;
    const marker = match[1] ?? '';
    const item: ListItem = { marker, content: readInline((match[2] ?? '').trim()), place: place(line), children: [] };
    const last = this.blocks.at(-1);
    const outer = last?.kind === 'list' ? this.#indents.filter((other) => other + 2 <= indent) : [];
    this.#indents = [...outer, indent];
    if (last?.kind === 'list' && outer.length > 0) this.blocks[this.blocks.length - 1] = { ...last, items: withItemAt(last.items, outer.length, item) };
    else if (last?.kind === 'list' && sameKind(last.items.at(-1)?.marker ?? null, marker)) this.blocks[this.blocks.length - 1] = { ...last, items: [...last.items, item] };
    else this.#add({ kind: 'list', id: this.#nextId(), place: place(line), items: [item] });
    return true;
  }

  /** Plain lines up to a blank one. What goes on with an item (next line, or after a page cut) becomes its child without a marker. */
  #takeParagraph(lines: readonly string[], index: number, firstLine: number): number {
    let end = index + 1;
    while (end < lines.length && isPlain(lines[end] ?? '')) end += 1;
    const texts = closeMarks(lines.slice(index, end).map((line) => line.trim()));
    for (const { offset, text } of unwrap(texts)) {
      const number = firstLine + index + offset;
      const last = this.blocks.at(-1);
      const adjacent = (lines[number - firstLine - 1] ?? '').trim() !== '';
      if (last?.kind === 'list' && (adjacent || goesOn(lastText(last), text))) this.blocks[this.blocks.length - 1] = withChild(last, { marker: null, content: readInline(text), place: place(number), children: [] });
      else this.#add({ kind: 'paragraph', id: this.#nextId(), place: place(number), content: readInline(text), ...(last?.kind === 'paragraph' && !this.#inFrontMatter() && goesOn(plainText(last.content), text) ? { continues: true as const } : {}) });
    }
    return end;
  }
}

function place(line: number): { line: number; cell: null } {
  return { line, cell: null };
}

function isPlain(line: string): boolean {
  const text = line.trim();
  return text !== '' && !isTableLine(text) && !RULE.test(text) && !ITEM.test(text) && !DASH_ITEM.test(text) && !CHAPTER.test(text) && !MARKED_HEADING.test(text) && !COMMENT.test(text) && !PICTURE.test(text);
}

/** Bold that spans several lines is closed at each line end, so that each line stands alone. */
function closeMarks(texts: readonly string[]): string[] {
  const first = texts.findIndex((text) => /^\*\*[^*]+$/.test(text));
  const last = texts.findIndex((text, index) => index > first && /^[^*]+\*\*$/.test(text));
  if (first < 0 || last < 0) return [...texts];
  return texts.map((text, index) => (index < first || index > last ? text : `**${text.replace(/^\*\*|\*\*$/g, '')}**`));
}

function isCapitals(text: string): boolean {
  const letters = text.replace(/[^\p{L}]/gu, '');
  if (letters.length < 4) return false;
  const upper = letters.replace(/[^\p{Lu}]/gu, '').length;
  return upper / letters.length > 0.85;
}

function isSentence(text: string): boolean {
  return text.length > LONGEST_TITLE || /\p{Ll}{2}[.;,]$/u.test(text);
}

function headingLevel(title: string): 1 | 2 | 3 {
  if (CHAPTER.test(title)) return 1;
  const depth = DECIMAL.exec(title)?.[1]?.split('.').length;
  if (depth !== undefined) return depth === 2 ? 2 : 3;
  return LETTERED.test(title) ? 2 : 3;
}

function nextFilled(lines: readonly string[], index: number): string {
  return lines.slice(index + 1).find((line) => line.trim() !== '') ?? '';
}

function pictureName(target: string): 'logo' | 'organisasi' | 'peta' | 'hilang' {
  const name = target.replace(/^tenun:/, '');
  return name === 'logo' || name === 'organisasi' || name === 'peta' ? name : 'hilang';
}

function sameKind(before: string | null, marker: string): boolean {
  const kind = (text: string): string => (/^\(?\d/.test(text) ? 'number' : /^\(?[a-z]/.test(text) ? 'letter' : text);
  return before !== null && kind(before) === kind(marker);
}

function lastText(list: ListBlock): string {
  let item = list.items.at(-1);
  while (item?.children.at(-1) !== undefined) item = item.children.at(-1);
  return plainText(item?.content ?? []);
}

/** A sentence goes on when it was not closed and either the next text starts small or the page cut a long one. */
function goesOn(before: string, text: string): boolean {
  if (/[.:;!?”"’)]\s*$/.test(before.trim())) return false;
  return /^[\p{Ll}\d(]/u.test(text) || before.length > 200;
}

/** The text belongs to the innermost item that has a marker. */
function withChild(list: ListBlock, child: ListItem): ListBlock {
  let depth = 1;
  for (let item = list.items.at(-1)?.children.at(-1); item !== undefined && item.marker !== null; item = item.children.at(-1)) depth += 1;
  return { ...list, items: withItemAt(list.items, depth, child) };
}

/** The items with one more at the end, `depth` levels below them (as deep as there are items to hold it). */
function withItemAt(items: readonly ListItem[], depth: number, added: ListItem): ListItem[] {
  const last = items.at(-1);
  if (depth === 0 || last === undefined) return [...items, added];
  return [...items.slice(0, -1), { ...last, children: withItemAt(last.children, depth - 1, added) }];
}

function indentOf(line: string): number {
  return (/^\s*/.exec(line)?.[0] ?? '').replaceAll('\t', '    ').length;
}
