// What a stretch of a document of Tenun's own says, by its styles alone.

import { plainText, type Block, type Inline, type ListItem, type ParagraphBlock, type Place, type TableBlock, type TableCell } from '@tenun/domain';
import { slice } from '../../blocks/inline-content.ts';
import { tableGrid } from '../../write/table-grid.ts';
import { linesOf, type FigureAt } from '../lines.ts';
import type { WordStyles } from '../styles.ts';
import { toTable } from '../to-table.ts';
import type { WordItem, WordParagraph, WordTable } from '../word-items.ts';
import { levelOfStyle, STYLE_NAMES } from './style-names.ts';

const LIST_STEP = 425;

/** Blocks without ids. The matrix is read apart; here it is the mark of its place. */
export function readSegment(items: readonly WordItem[], styles: WordStyles, figureAt: FigureAt): Block[] {
  const blocks: Block[] = [];
  for (let index = 0; index < items.length; index += 1) {
    const item = items[index]!;
    if (item.kind === 'table') {
      const block = tableBlock(item, styles, figureAt);
      if (block.kind !== 'table' || block.view === null || blocks.at(-1)?.kind !== 'table') blocks.push(block);
      continue;
    }
    if (isListed(item, styles)) {
      const length = items.slice(index).findIndex((next) => next.kind === 'table' || !isListed(next, styles));
      const paragraphs = items.slice(index, length === -1 ? items.length : index + length) as readonly WordParagraph[];
      blocks.push({ kind: 'list', id: '', place: placeOf(item), items: listItems(paragraphs, figureAt) });
      index += paragraphs.length - 1;
    } else blocks.push(...paragraphBlocks(item, styles, figureAt));
  }
  return blocks;
}

/** A table of the matrix has levels as the styles of its names. */
export function isMatrix(table: WordTable, styles: WordStyles): boolean {
  return table.rows.some((row) => row.cells.some((cell) => cell.items.some((item) => item.kind === 'paragraph' && (levelOfStyle(styles.name(item.style)) !== null || is(item, styles, STYLE_NAMES.matrix)))));
}

/** The lines of the cover, as printed. */
export function isCover(item: WordItem, styles: WordStyles): boolean {
  return item.kind === 'paragraph' && (is(item, styles, STYLE_NAMES.cover) || /^title$/i.test(styles.name(item.style)));
}

function is(paragraph: WordParagraph, styles: WordStyles, name: string): boolean {
  return styles.name(paragraph.style).toLowerCase() === name.toLowerCase();
}

function isListed(paragraph: WordParagraph, styles: WordStyles): boolean {
  return is(paragraph, styles, STYLE_NAMES.list) && textOf(paragraph, null).length > 0;
}

function placeOf(item: WordParagraph): Place {
  return { line: null, cell: `p${item.number}` };
}

/** The whole text of a paragraph, its lines joined by line feeds. */
function textOf(paragraph: WordParagraph, figureAt: FigureAt | null, join = '\n'): Inline[] {
  const lines = linesOf(paragraph, figureAt).flatMap((part) => (part.kind === 'text' ? [part.content] : []));
  return lines.flatMap((content, index) => (index === 0 ? content : [{ text: join }, ...content])).reduce<Inline[]>((joined, inline) => {
    const last = joined.at(-1);
    if (last !== undefined && 'text' in last && 'text' in inline && last.mark === inline.mark) joined[joined.length - 1] = { ...last, text: last.text + inline.text };
    else joined.push(inline);
    return joined;
  }, []);
}

function paragraphBlocks(paragraph: WordParagraph, styles: WordStyles, figureAt: FigureAt): Block[] {
  const base = { id: '', place: placeOf(paragraph) };
  const level = styles.level(paragraph.style);
  const content = textOf(paragraph, figureAt, level === null ? '\n' : ' ');
  const pictures = linesOf(paragraph).flatMap((part): Block[] => (part.kind === 'picture' ? [{ ...base, kind: 'picture', picture: 'hilang', alt: part.alt }] : []));
  if (content.length === 0 || is(paragraph, styles, STYLE_NAMES.contents)) return pictures;
  if (is(paragraph, styles, STYLE_NAMES.picture)) return [{ ...base, kind: 'picture', picture: 'hilang', alt: plainText(content) }];
  if (/^tanda tangan/i.test(styles.name(paragraph.style)) && /^…+$/.test(plainText(content))) return pictures;
  if (level !== null) return [...pictures, { ...base, kind: 'heading', level, content }];
  return [...pictures, { ...base, kind: 'paragraph', content, ...alignOf(paragraph, plainText(textOf(paragraph, null))) }];
}

/** A title in capitals is set in the middle by itself. */
function alignOf({ align }: WordParagraph, text: string): Pick<ParagraphBlock, 'align'> {
  if (align !== 'center' && align !== 'right') return {};
  const title = text.length < 160 && /\p{Lu}{3}/u.test(text) && text === text.toUpperCase();
  return align === 'center' && title ? {} : { align };
}

/** Items by their indents; a text without a marker goes on with the item whose text it stands under. */
function listItems(paragraphs: readonly WordParagraph[], figureAt: FigureAt): ListItem[] {
  const top: { item: Omit<ListItem, 'children'>; children: unknown[] }[] = [];
  const open: { readonly depth: number; readonly left: number; readonly children: typeof top }[] = [{ depth: -1, left: -1, children: top }];
  for (const paragraph of paragraphs) {
    const content = textOf(paragraph, figureAt);
    const { marker, rest } = markerOf(paragraph, content);
    const { left, first } = paragraph.indent;
    const entry: (typeof top)[number] = { item: { marker, content: rest, place: placeOf(paragraph) }, children: [] };
    const depth = Math.max(0, Math.round((left + first) / LIST_STEP));
    if (marker === null) {
      const under = open.findLast((each) => each.left === left) ?? open[0]!;
      under.children.push(entry);
      if (under === open[0]) open.splice(1, open.length, { depth: 0, left, children: entry.children as typeof top });
      continue;
    }
    while (open.length > 1 && open.at(-1)!.depth >= depth) open.pop();
    open.at(-1)!.children.push(entry);
    open.push({ depth, left, children: entry.children as typeof top });
  }
  const build = (entries: typeof top): ListItem[] => entries.map(({ item, children }) => ({ ...item, children: build(children as typeof top) }));
  return build(top);
}

/** The marker stands before the first tab. */
function markerOf(paragraph: WordParagraph, content: readonly Inline[]): { readonly marker: string | null; readonly rest: readonly Inline[] } {
  if (paragraph.marker !== null && paragraph.marker !== '') return { marker: paragraph.marker, rest: content };
  const written = paragraph.spans.flatMap((span) => (span.kind === 'text' ? [span.text] : [])).join('');
  const tab = written.indexOf('\t');
  if (tab < 1 || tab > 12) return { marker: null, rest: content };
  return { marker: written.slice(0, tab).trim(), rest: slice(content, tab + 1, Number.MAX_SAFE_INTEGER) };
}

function tableBlock(table: WordTable, styles: WordStyles, figureAt: FigureAt): Block {
  const place: Place = { line: null, cell: `t${table.number}` };
  const hasStyle = (name: string): boolean => table.rows.some((row) => row.cells.some((cell) => cell.items.some((item) => item.kind === 'paragraph' && is(item, styles, name))));
  if (hasStyle(STYLE_NAMES.chart)) return { kind: 'picture', id: '', place, picture: 'organisasi', alt: '' };
  if (isMatrix(table, styles)) return { kind: 'table', id: '', place, view: 'matriks', rows: [], repeatedHeaders: [] };
  const read = toTable(table, figureAt);
  const rows = read.rows.map((row) => {
    const source = table.rows.find((each) => `t${table.number}!r${each.number}` === row.place.cell);
    return { ...row, role: roleOf(source?.cells.flatMap((cell) => cell.items) ?? [], styles) };
  });
  return withoutInferredSpans({ ...read, rows });
}

function roleOf(items: readonly WordItem[], styles: WordStyles): TableBlock['rows'][number]['role'] {
  const names = items.flatMap((item) => (item.kind === 'paragraph' ? [styles.name(item.style).toLowerCase()] : []));
  if (names.some((name) => name === STYLE_NAMES.numberCell.toLowerCase() || name === STYLE_NAMES.numberCellWide.toLowerCase())) return 'column-numbers';
  return names.some((name) => name === STYLE_NAMES.headerCell.toLowerCase() || name === STYLE_NAMES.headerCellWide.toLowerCase()) ? 'header' : 'body';
}

/** Spans that the writer draws of itself, where cells are blank, are blank cells again. */
function withoutInferredSpans(table: TableBlock): TableBlock {
  const { columns, rows: placedCells } = tableGrid(table.rows);
  if (!table.rows.some((row) => row.cells.some((cell) => cell.colSpan !== undefined || cell.rowSpan !== undefined))) return table;
  const rows = table.rows.map((row, r) => {
    const cells = Array.from({ length: columns }, (): TableCell => ({ lines: [] }));
    for (const { cell, column } of placedCells[r]!) cells[column] = { lines: cell.lines };
    return { ...row, cells };
  });
  const again = tableGrid(rows);
  const same = placedCells.every((cells, r) => cells.length === again.rows[r]!.length && cells.every((cell, c) => {
    const other = again.rows[r]![c]!;
    return cell.column === other.column && cell.colSpan === other.colSpan && cell.rowSpan === other.rowSpan;
  }));
  return same ? { ...table, rows } : table;
}
