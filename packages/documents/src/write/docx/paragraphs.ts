// Prose of the Word document: headings, paragraphs, lists with the markers as printed, signature.

import { plainText, type HeadingBlock, type ListBlock, type ListItem, type ParagraphBlock, type Signature } from '@tenun/domain';
import { printable } from '../printable.ts';
import { cm } from './styles.ts';
import { inlineRuns, LINE_BREAK, paragraph, run, TAB, type Xml } from './wordml.ts';

/** Whether a paragraph stays with what follows (a title over a table, the text before a signature). */
interface Keep {
  readonly keepNext: boolean;
}

/** A heading with Word's own style of its level and a bookmark for the table of contents. `BAB I PENDAHULUAN` breaks after its number. */
export function headingParagraph(block: HeadingBlock, { breakBefore, bookmark }: { readonly breakBefore: boolean; readonly bookmark: number | null }): Xml {
  const text = headingText(block);
  const chapter = /^(BAB +[IVXLC]+[.:]?) (\S.*)$/i.exec(text);
  const content = chapter === null ? inlineRuns(block.content) : `${run(chapter[1]!)}${LINE_BREAK}${run(chapter[2]!)}`;
  return paragraph(bookmark === null ? content : `<w:bookmarkStart w:id="${bookmark}" w:name="_Toc${bookmark}"/>${content}<w:bookmarkEnd w:id="${bookmark}"/>`, { style: `Heading${block.level}`, pageBreakBefore: breakBefore });
}

export function headingText(block: HeadingBlock): string {
  return printable(plainText(block.content).trim());
}

/** A paragraph of prose; short lines and titles in capitals are set without indent. */
export function proseParagraph(block: ParagraphBlock, { keepNext }: Keep): Xml {
  const text = plainText(block.content).trim();
  const title = text.length < 160 && /\p{Lu}{3}/u.test(text) && text === text.toUpperCase();
  const align = block.align ?? (title ? 'center' : 'left');
  const keep = keepNext || text.endsWith(':');
  if (align !== 'left') return paragraph(inlineRuns(block.content), { align, keepNext: keep });
  const short = text.length < 90 && !/[.;:,]$/.test(text);
  return paragraph(inlineRuns(block.content), { ...(short ? {} : { style: 'IsiTeks' }), keepNext: keep });
}

const STEP = 0.75;

/** A list: the marker is text, as the document prints it, so a letter that is skipped stays skipped. */
export function listParagraphs(list: ListBlock, keep: Keep): Xml {
  return itemParagraphs(list.items, 0, keep);
}

function itemParagraphs(items: readonly ListItem[], depth: number, keep: Keep): Xml {
  const widest = Math.max(...items.map((item) => (item.marker ?? '').length), 1);
  const hanging = cm(Math.max(STEP, 0.2 + widest * 0.24));
  const left = cm(depth * STEP) + hanging;
  return items.map((item, index) => {
    const last = index === items.length - 1 && item.children.length === 0;
    const marker = printable(item.marker ?? '');
    const joined = joinedCount(item);
    const more = item.children.slice(0, joined).map((child) => `${run(' ')}${inlineRuns(child.content)}`).join('');
    const rest = item.children.slice(joined);
    return [
      paragraph(`${marker === '' ? '' : `${run(marker)}${TAB}`}${inlineRuns(item.content)}${more}`, { style: 'ListParagraph', keepNext: keep.keepNext && last, indent: marker === '' ? { left } : { left, hanging }, tab: { at: left, kind: 'left' } }),
      ...inRuns(rest).map((run) => (run[0]!.marker === null ? run.map((child) => paragraph(inlineRuns(child.content), { style: 'ListParagraph', indent: { left } })).join('') : itemParagraphs(run, depth + 1, keep))),
    ].join('');
  }).join('');
}

/** Children in their order, parted where those with a marker and those without meet. */
function inRuns(children: readonly ListItem[]): (readonly ListItem[])[] {
  const runs: ListItem[][] = [];
  for (const child of children) {
    const last = runs.at(-1);
    if (last !== undefined && (last[0]!.marker === null) === (child.marker === null)) last.push(child);
    else runs.push([child]);
  }
  return runs;
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

/** City and date, title, room to sign, name where the document has one; `left` is where the block starts. All lines stay together. */
export function signatureParagraphs(signature: Signature, left: number): Xml {
  const lines = [...(signature.placeAndDate === null ? [] : [{ text: signature.placeAndDate, bold: false }]), ...signature.title.map((text) => ({ text, bold: true }))];
  const names = signature.name.length === 0 ? [{ text: '………………………………', bold: false }] : signature.name.map((text, index) => ({ text, bold: index === 0 }));
  const line = ({ text, bold }: { readonly text: string; readonly bold: boolean }, before: number, keepNext: boolean): Xml => paragraph(run(printable(text)), { style: bold ? 'TandaTanganTebal' : 'TandaTangan', keepNext, indent: { left }, spacing: { before, after: 0 } });
  return [...lines.map((each, index) => line(each, index === 0 ? 360 : 0, true)), ...names.map((each, index) => line(each, index === 0 ? cm(2.3) : 0, index < names.length - 1))].join('');
}
