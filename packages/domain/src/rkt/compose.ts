// Turns the content of a plan into what is printed: cover, front part, chapters, annex, with every figure resolved to its present value.

import type { PlanFacts } from '../dataset/facts.ts';
import { plainText, type Block, type CellLine, type HeadingBlock, type Inline, type ListBlock, type ListItem, type ParagraphBlock, type PictureBlock, type TableBlock, type TableCell, type TextInline } from '../document/block.ts';
import type { PlanContent } from '../plan/content.ts';
import { coverLength, coverOf, type Cover } from './cover.ts';
import { figureBook, type FigureBook } from './figures.ts';
import { composeMatrix, type Amounts, type Matrix } from './matrix-view.ts';
import { readModel, type PlanModel } from './model.ts';
import { organisationOf, type Organisation } from './organisation.ts';
import { mapPlace, regionMapOf, type RegionMap } from './region-map.ts';
import { signatureAt, signatureOf, type Signature } from './signature.ts';

/** The matrix where it stands in the document. */
export interface MatrixBlock {
  readonly kind: 'matrix';
  readonly id: string;
  readonly matrix: Matrix;
}

/** Place, date and title of who signs; a writer keeps it together with what stands before it. */
export interface SignatureBlock {
  readonly kind: 'signature';
  readonly id: string;
  readonly signature: Signature;
}

/** The organisation chart, drawn from the list of the document. */
export interface OrganisationBlock {
  readonly kind: 'organisation';
  readonly id: string;
  readonly alt: string;
  readonly organisation: Organisation;
}

/** The map of the province with its newest figures, where the plan has a place for it. */
export interface MapBlock {
  readonly kind: 'map';
  readonly id: string;
  readonly alt: string;
  readonly map: RegionMap;
}

/** A block whose inline content is text only, ready for a writer. */
export type ComposedBlock = HeadingBlock | ParagraphBlock | ListBlock | TableBlock | PictureBlock | MatrixBlock | SignatureBlock | OrganisationBlock | MapBlock;

export interface ComposeOptions {
  readonly amounts?: Amounts;
  /** What the datasets beside the plan say: figures in prose are worked out of them. */
  readonly facts?: PlanFacts;
}

/** An RKT in its official order, as the blocks of the plan stand. */
export interface ComposedRkt {
  readonly cover: Cover;
  /** Kata pengantar: pages numbered in roman, before the table of contents. */
  readonly front: readonly ComposedBlock[];
  /** BAB I–IV. */
  readonly chapters: readonly ComposedBlock[];
  /** Lampiran: the matrix, on landscape pages. */
  readonly annex: readonly ComposedBlock[];
}

/** Composes a plan for printing. Pure; amounts of parents are printed as stated unless `amounts` is `computed`. */
export function composeRkt(content: PlanContent, options: ComposeOptions = {}): ComposedRkt {
  let read: PlanModel | null = null;
  const model = (): PlanModel => (read ??= readModel(content));
  const resolve = figureTexts(model, options);
  const organisation = organisationOf(content.blocks);
  const chartAt = organisation === null ? null : chartPlace(content.blocks);
  const lostMap = mapPlace(content.blocks);
  const mapBlock = (id: string, alt: string): MapBlock => ({ kind: 'map', id, alt, map: regionMapOf(model(), options.facts) });
  const blocks = content.blocks.slice(coverLength(content.blocks));
  const composed: ComposedBlock[] = [];
  for (let index = 0; index < blocks.length; index += 1) {
    const block = blocks[index]!;
    const signed = signatureAt(blocks, index);
    if (signed !== null) {
      composed.push({ kind: 'signature', id: block.id, signature: signed.signature });
      index += signed.length - 1;
    } else if (block.kind === 'table' && block.view === 'matriks') {
      composed.push({ kind: 'matrix', id: block.id, matrix: composeMatrix(content, options) });
    } else if (block.kind === 'picture' && block.picture === 'organisasi' && organisation !== null) {
      composed.push({ kind: 'organisation', id: block.id, alt: block.alt, organisation });
    } else if (block.kind === 'picture' && (block.picture === 'peta' || (lostMap?.replaces === true && block.id === lostMap.id))) {
      composed.push(mapBlock(block.id, block.alt));
    } else {
      const resolved = resolveBlock(block, resolve);
      const last = composed.at(-1);
      if (resolved.kind === 'paragraph' && resolved.continues === true && last?.kind === 'paragraph') composed[composed.length - 1] = joined(last, resolved);
      else composed.push(resolved);
    }
    if (organisation !== null && block.id === chartAt) composed.push({ kind: 'organisation', id: `${block.id}-bagan`, alt: 'Bagan struktur organisasi', organisation });
    if (lostMap?.replaces === false && block.id === lostMap.id) composed.push(mapBlock(`${block.id}-peta`, 'Peta kerawanan narkotika'));
  }
  return { cover: coverOf(content), ...partsOf(withoutContents(composed), content, options) };
}

/**
 * Where the chart goes when the document has lost its picture: under the heading "Struktur Organisasi" and its subtitles.
 * Null when a picture stands for it, or no heading announces it.
 */
function chartPlace(blocks: readonly Block[]): string | null {
  if (blocks.some((block) => block.kind === 'picture' && block.picture === 'organisasi')) return null;
  let at = blocks.findIndex((block) => block.kind === 'heading' && /struktur\s+organisasi/i.test(plainText(block.content)));
  if (at === -1) return null;
  while (isSubtitle(blocks[at + 1])) at += 1;
  return blocks[at]!.id;
}

function isSubtitle(block: Block | undefined): boolean {
  if (block?.kind !== 'paragraph') return false;
  const text = plainText(block.content).trim();
  return text.length < 200 && !/[.:;]$/.test(text);
}

/** A sentence that a page had cut in two is printed as one. */
function joined(first: ParagraphBlock, rest: ParagraphBlock): ParagraphBlock {
  return { ...first, content: [...first.content, { text: ' ' }, ...rest.content] };
}

/** All composed blocks, cover left out, in reading order. */
export function composedBlocks(rkt: ComposedRkt): ComposedBlock[] {
  return [...rkt.front, ...rkt.chapters, ...rkt.annex];
}

function partsOf(blocks: readonly ComposedBlock[], content: PlanContent, options: ComposeOptions): Pick<ComposedRkt, 'front' | 'chapters' | 'annex'> {
  const firstChapter = blocks.findIndex((block) => block.kind === 'heading' && block.level === 1 && /^bab\b/i.test(plainText(block.content).trim()));
  const matrixAt = blocks.findIndex((block) => block.kind === 'matrix');
  const annexHeading = blocks.findLastIndex((block) => block.kind === 'heading' && /^lampiran\b/i.test(plainText(block.content).trim()));
  const annexAt = annexHeading !== -1 && (matrixAt === -1 || annexHeading < matrixAt) ? annexHeading : matrixAt;
  const end = annexAt === -1 ? blocks.length : annexAt;
  const start = firstChapter === -1 || firstChapter > end ? 0 : firstChapter;
  const annex = annexAt === -1 && content.nodes.length > 0 ? [{ kind: 'matrix', id: 'matriks', matrix: composeMatrix(content, options) } satisfies MatrixBlock] : blocks.slice(end);
  const parts = { front: blocks.slice(0, start), chapters: blocks.slice(start, end), annex };
  const signature = signatureOf(content.profile);
  if (signature === null || blocks.some((block) => block.kind === 'signature')) return parts;
  const signed = (id: string): SignatureBlock => ({ kind: 'signature', id, signature });
  return { ...parts, chapters: [...parts.chapters, signed('tanda-tangan')], annex: parts.annex.length === 0 ? [] : [...parts.annex, signed('tanda-tangan-lampiran')] };
}

/** A table of contents typed by hand (with page numbers that no longer hold) gives way to the one the writer makes. */
function withoutContents(blocks: readonly ComposedBlock[]): ComposedBlock[] {
  const at = blocks.findIndex((block) => block.kind === 'heading' && /^daftar isi$/i.test(plainText(block.content).trim()));
  if (at === -1) return [...blocks];
  const next = blocks.findIndex((block, index) => index > at && block.kind === 'heading' && block.level === 1);
  return [...blocks.slice(0, at), ...(next === -1 ? [] : blocks.slice(next))];
}

type FigureText = (key: string, stated: string | null) => string;

/** Texts of figures by key; the plan is read only when the first one is asked for, since most prose has none. */
function figureTexts(model: () => PlanModel, options: ComposeOptions): FigureText {
  let book: FigureBook | null = null;
  return (key, stated) => {
    book ??= figureBook(model(), options);
    return book.resolve(key)?.text ?? stated ?? `{${key}}`;
  };
}

function resolveBlock(block: Block, figure: FigureText): ComposedBlock {
  const inlines = (content: readonly Inline[]): readonly TextInline[] => resolveInlines(content, figure);
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return { ...block, content: inlines(block.content) };
    case 'list':
      return { ...block, items: block.items.map(function item(each): ListItem { return { ...each, content: inlines(each.content), children: each.children.map(item) }; }) };
    case 'table':
      return { ...block, rows: block.rows.map((row) => ({ ...row, cells: row.cells.map((cell): TableCell => ({ ...cell, lines: cell.lines.map((line): CellLine => ({ ...line, content: inlines(line.content) })) })) })) };
    case 'picture':
      return block;
  }
}

/** Puts the present value in place of every figure. A key that no longer exists prints what was stated, so that nothing vanishes. */
function resolveInlines(content: readonly Inline[], figure: FigureText): readonly TextInline[] {
  return content.map((inline) => {
    if ('text' in inline) return inline;
    const text = figure(inline.figure, inline.stated);
    return inline.mark === undefined ? { text } : { text, mark: inline.mark };
  });
}
