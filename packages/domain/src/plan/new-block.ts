// Makes blocks that never stood in a file: what a new plan begins with.

import type { HeadingBlock, Inline, ListBlock, ListItem, ParagraphBlock, PictureBlock, TableBlock, TableCell, TableRow } from '../document/block.ts';
import { NOWHERE } from '../document/place.ts';

export type NewBlock = Omit<HeadingBlock, 'id'> | Omit<ParagraphBlock, 'id'> | Omit<ListBlock, 'id'> | Omit<TableBlock, 'id'> | Omit<PictureBlock, 'id'>;

export function heading(level: HeadingBlock['level'], text: string): NewBlock {
  return { kind: 'heading', place: NOWHERE, level, content: inline(text) };
}

export function paragraph(...content: readonly (string | Inline)[]): NewBlock {
  return { kind: 'paragraph', place: NOWHERE, content: content.map((part) => (typeof part === 'string' ? { text: part } : part)) };
}

/** `1.`, `a.`: the marker of the first item; the others count on. */
export function list(first: '1.' | 'a.', texts: readonly string[]): NewBlock {
  return { kind: 'list', place: NOWHERE, items: texts.map((text, index): ListItem => ({ marker: first === '1.' ? `${index + 1}.` : `${String.fromCharCode(97 + index)}.`, content: inline(text), place: NOWHERE, children: [] })) };
}

export function table(headers: readonly (readonly string[])[], rows: readonly (readonly string[])[]): Omit<TableBlock, 'id'> {
  return { kind: 'table', place: NOWHERE, view: null, repeatedHeaders: [], rows: [...headers.map((cells) => row('header', cells)), ...rows.map((cells) => row('body', cells))] };
}

export function row(role: TableRow['role'], cells: readonly string[]): TableRow {
  return { role, place: NOWHERE, cells: cells.map((text): TableCell => ({ lines: text === '' ? [] : [{ marker: null, content: inline(text) }] })) };
}

export function inline(text: string): readonly Inline[] {
  return text === '' ? [] : [{ text }];
}
