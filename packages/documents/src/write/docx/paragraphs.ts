// Prose of the Word document: headings, paragraphs, lists with the markers as printed, signature.

import type { Paragraph, TextRun } from 'docx';
import { plainText, type HeadingBlock, type Inline, type ListBlock, type ListItem, type ParagraphBlock, type Signature } from '@tenun/domain';
import { printable } from '../printable.ts';
import { cm } from './styles.ts';

export type Docx = typeof import('docx');

interface ParagraphContext {
  /** Stays with what follows (a title over a table, the text before a signature). */
  readonly keepNext: boolean;
}

/** Runs of inline content; a line break of the text is a line break of Word. */
export function runs(docx: Docx, content: readonly Inline[], format: { readonly bold?: boolean; readonly italics?: boolean; readonly color?: string } = {}): TextRun[] {
  return content.flatMap((inline) => {
    const text = printable('text' in inline ? inline.text : (inline.stated ?? ''));
    const bold = format.bold === true || inline.mark === 'bold' || inline.mark === 'bold-italic';
    const italics = format.italics === true || inline.mark === 'italic' || inline.mark === 'bold-italic';
    return text.split('\n').map((line, index) => new docx.TextRun({ text: line, ...(bold ? { bold } : {}), ...(italics ? { italics } : {}), ...(format.color === undefined ? {} : { color: format.color }), ...(index > 0 ? { break: 1 } : {}) }));
  });
}

/** A heading with Word's own style of its level. `BAB I PENDAHULUAN` breaks after its number. */
export function headingParagraph(docx: Docx, block: HeadingBlock, options: { readonly breakBefore: boolean }): Paragraph {
  const text = printable(plainText(block.content).trim());
  const chapter = /^(BAB\s+[IVXLC]+)[.:]?\s+(.+)$/i.exec(text);
  const children = chapter === null ? runs(docx, block.content) : [new docx.TextRun({ text: chapter[1]! }), new docx.TextRun({ text: chapter[2]!, break: 1 })];
  return new docx.Paragraph({ heading: ([docx.HeadingLevel.HEADING_1, docx.HeadingLevel.HEADING_2, docx.HeadingLevel.HEADING_3, docx.HeadingLevel.HEADING_4] as const)[block.level - 1]!, children, pageBreakBefore: options.breakBefore });
}

/** A paragraph of prose; short lines and titles in capitals are set without indent. */
export function proseParagraph(docx: Docx, block: ParagraphBlock, { keepNext }: ParagraphContext): Paragraph {
  const text = plainText(block.content).trim();
  const title = text.length < 160 && /\p{Lu}{3}/u.test(text) && text === text.toUpperCase();
  const align = block.align ?? (title ? 'center' : 'left');
  const keep = keepNext || text.endsWith(':');
  if (align !== 'left') return new docx.Paragraph({ alignment: align === 'center' ? docx.AlignmentType.CENTER : docx.AlignmentType.RIGHT, children: runs(docx, block.content), keepNext: keep });
  const short = text.length < 90 && !/[.;:,]$/.test(text);
  return new docx.Paragraph({ ...(short ? {} : { style: 'IsiTeks' }), children: runs(docx, block.content), keepNext: keep });
}

/** A list: the marker is text, as the document prints it, so a letter that is skipped stays skipped. */
export function listParagraphs(docx: Docx, list: ListBlock, context: ParagraphContext): Paragraph[] {
  return itemParagraphs(docx, list.items, 0, context);
}

const STEP = 0.75;

function itemParagraphs(docx: Docx, items: readonly ListItem[], depth: number, context: ParagraphContext): Paragraph[] {
  const widest = Math.max(...items.map((item) => (item.marker ?? '').length), 1);
  const hanging = cm(Math.max(STEP, 0.2 + widest * 0.24));
  const left = cm(depth * STEP) + hanging;
  return items.flatMap((item, index) => {
    const last = index === items.length - 1 && item.children.length === 0;
    const marker = printable(item.marker ?? '');
    const first = new docx.Paragraph({
      style: 'ListParagraph', indent: { left, hanging: marker === '' ? 0 : hanging }, tabStops: [{ type: docx.TabStopType.LEFT, position: left }], keepNext: context.keepNext && last,
      children: [...(marker === '' ? [] : [new docx.TextRun({ text: marker }), new docx.TextRun({ children: [new docx.Tab()] })]), ...runs(docx, item.content), ...joinedChildren(docx, item)],
    });
    const rest = item.children.slice(joinedCount(item));
    const nested = rest.filter((child) => child.marker !== null);
    const going = rest.filter((child) => child.marker === null).map((child) => new docx.Paragraph({ style: 'ListParagraph', indent: { left }, children: runs(docx, child.content) }));
    return [first, ...going, ...(nested.length === 0 ? [] : itemParagraphs(docx, nested, depth + 1, context))];
  });
}

/** Children that go on with a sentence which a page had cut are printed in the same paragraph. */
function joinedCount(item: ListItem): number {
  let before = plainText(item.content);
  let count = 0;
  for (const child of item.children) {
    if (child.marker !== null || before.length <= 200 || /[.:;!?]\s*$/.test(before)) break;
    before = plainText(child.content);
    count += 1;
  }
  return count;
}

function joinedChildren(docx: Docx, item: ListItem): TextRun[] {
  return item.children.slice(0, joinedCount(item)).flatMap((child) => [new docx.TextRun({ text: ' ' }), ...runs(docx, child.content)]);
}

/** City and date, title, room to sign, name where the document has one; `left` is where the block starts. All lines stay together. */
export function signatureParagraphs(docx: Docx, signature: Signature, left: number): Paragraph[] {
  const line = (text: string, options: { readonly bold?: boolean; readonly before?: number; readonly last?: boolean } = {}): Paragraph => new docx.Paragraph({
    style: 'TandaTangan', indent: { left }, keepNext: options.last !== true, spacing: { before: options.before ?? 0, after: 0 },
    children: [new docx.TextRun({ text: printable(text), ...(options.bold === true ? { bold: true } : {}) })],
  });
  const room = cm(2.3);
  const names = signature.name.length === 0 ? ['………………………………'] : signature.name;
  return [
    ...(signature.placeAndDate === null ? [] : [line(signature.placeAndDate, { before: 360 })]),
    ...signature.title.map((text, index) => line(text, { bold: true, ...(index === 0 && signature.placeAndDate === null ? { before: 360 } : {}) })),
    ...names.map((text, index) => line(text, { bold: index === 0 && signature.name.length > 0, ...(index === 0 ? { before: room } : {}), last: index === names.length - 1 })),
  ];
}
