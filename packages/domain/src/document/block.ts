// The document: blocks of five kinds, with figures inline as references. Every reader gives this, every writer takes it.

import type { Path, Place } from './place.ts';

export type Mark = 'bold' | 'italic' | 'bold-italic';

export interface TextInline {
  readonly text: string;
  readonly mark?: Mark;
}

/**
 * A figure inside prose, by reference: `figure` is the key of something the plan computes or holds (`pendanaan.total`),
 * see rkt/figures.ts. It is printed as the present value, never as a copy; `stated` is what the imported file said there, kept for comparison.
 */
export interface FigureInline {
  readonly figure: string;
  readonly stated: string | null;
  readonly mark?: Mark;
}

export type Inline = TextInline | FigureInline;

interface BlockBase {
  readonly id: string;
  readonly place: Place;
}

export interface HeadingBlock extends BlockBase {
  readonly kind: 'heading';
  /** 1 = BAB, 2 = A., 3 = 1. or a titled table, 4 = smaller. */
  readonly level: 1 | 2 | 3 | 4;
  readonly content: readonly Inline[];
}

export interface ParagraphBlock extends BlockBase {
  readonly kind: 'paragraph';
  readonly content: readonly Inline[];
  readonly align?: 'left' | 'center' | 'right';
  /** It goes on with the sentence of the block before it, which a page cut; printed as one. */
  readonly continues?: true;
}

export interface ListItem {
  /** The marker as printed (`1.`, `a.`, `-`); null when none was printed: a child without a marker goes on with its parent (next line, or after a page cut). */
  readonly marker: string | null;
  readonly content: readonly Inline[];
  readonly place: Place;
  readonly children: readonly ListItem[];
}

export interface ListBlock extends BlockBase {
  readonly kind: 'list';
  readonly items: readonly ListItem[];
}

/** One line of a cell. A cell holds several when it was a list or had line breaks (several indicators stacked). */
export interface CellLine {
  readonly marker: string | null;
  readonly content: readonly Inline[];
}

export interface TableCell {
  readonly lines: readonly CellLine[];
  readonly colSpan?: number;
  readonly rowSpan?: number;
}

export interface TableRow {
  readonly role: 'header' | 'column-numbers' | 'body';
  readonly place: Place;
  readonly cells: readonly TableCell[];
  /** How far the row is moved in or folded, where a workbook says so; the matrix takes levels from it where nothing else tells them. */
  readonly depth?: number;
}

/** A table. `view` names the part of the plan it is drawn from (then `rows` is empty and filled when printing). */
export interface TableBlock extends BlockBase {
  readonly kind: 'table';
  readonly view: 'matriks' | null;
  readonly rows: readonly TableRow[];
  /** Headers that stood again where a page cut the table; kept, since they can be wrong, and never printed. */
  readonly repeatedHeaders: readonly TableRow[];
}

export interface PictureBlock extends BlockBase {
  readonly kind: 'picture';
  /** Which picture: drawn by Tenun (`logo`, `organisasi`, `peta`) or unknown (`hilang`: a picture the reader could not keep). */
  readonly picture: 'logo' | 'organisasi' | 'peta' | 'hilang';
  readonly alt: string;
}

export type Block = HeadingBlock | ParagraphBlock | ListBlock | TableBlock | PictureBlock;

/** The plain text of inline content; a figure reads as what it stated (writers resolve it before they print). */
export function plainText(content: readonly Inline[]): string {
  let text = '';
  for (const inline of content) text += 'text' in inline ? inline.text : (inline.stated ?? '');
  return text;
}

/** The plain text of a cell; its lines are joined by a line feed. */
export function cellText(cell: TableCell | undefined): string {
  if (cell === undefined) return '';
  const [only] = cell.lines;
  return only !== undefined && cell.lines.length === 1 ? plainText(only.content) : cell.lines.map((line) => plainText(line.content)).join('\n');
}

/** Where each text of a document stands: paragraphs, headings, list items and cells, in reading order. */
export interface TextUnit {
  readonly path: Path;
  readonly place: Place;
  readonly kind: 'heading' | 'paragraph' | 'item' | 'cell';
  readonly block: Block;
  readonly text: string;
}

/** All texts of the blocks in reading order. */
export function* textUnits(blocks: readonly Block[]): Generator<TextUnit> {
  for (const block of blocks) {
    switch (block.kind) {
      case 'heading':
      case 'paragraph':
        yield { path: block.id, place: block.place, kind: block.kind, block, text: plainText(block.content) };
        break;
      case 'list':
        yield* itemUnits(block, block.items, '');
        break;
      case 'table':
        yield* cellUnits(block);
        break;
      case 'picture':
        break;
    }
  }
}

function* itemUnits(block: ListBlock, items: readonly ListItem[], prefix: string): Generator<TextUnit> {
  for (const [index, item] of items.entries()) {
    const address = `${prefix}${index + 1}`;
    yield { path: `${block.id}/i${address}`, place: item.place, kind: 'item', block, text: plainText(item.content) };
    yield* itemUnits(block, item.children, `${address}.`);
  }
}

function* cellUnits(block: TableBlock): Generator<TextUnit> {
  for (const [r, row] of block.rows.entries()) {
    for (const [c, cell] of row.cells.entries()) {
      yield { path: cellPath(block.id, r, c), place: { line: row.place.line, cell: row.place.line === null ? row.place.cell : `c${c + 1}` }, kind: 'cell', block, text: cellText(cell) };
    }
  }
}

/** The address of the cell in zero-based row `r` (headers count) and zero-based column `c`. */
export function cellPath(blockId: string, r: number, c: number): Path {
  return `${blockId}/r${r + 1}c${c + 1}`;
}
