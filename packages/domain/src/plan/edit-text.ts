// Edits of one text of the document: a heading, a paragraph, an item of a list, a cell. What is outside the changed stretch keeps its figures and marks.

import { cellText, plainText, type CellLine, type Inline, type ListItem, type TableCell, type TextInline } from '../document/block.ts';
import type { Path } from '../document/place.ts';
import type { PlanContent } from './content.ts';
import { atAddress, indexOfBlock, toAddress, withBlock } from './edit-blocks.ts';
import type { Edited } from './edit.ts';
import { EditRefused } from './edit-refused.ts';

export function replaceText(content: PlanContent, path: Path, start: number, end: number, from: string, to: string): Edited {
  const spot = findText(content, path);
  const text = spot.kind === 'cell' ? cellText(spot.cell) : plainText(spot.content);
  if (start < 0 || start > end || end > text.length) throw new EditRefused('range-outside', { path, start: String(start), end: String(end), length: String(text.length) });
  const found = text.slice(start, end);
  if (found !== from) throw new EditRefused('text-changed', { path, expected: from, found });
  if (spot.kind === 'cell') return spot.put({ ...spot.cell, lines: spliceLines(spot.cell.lines, start, end, to) });
  return spot.put(spliceInlines(spot.content, start, end, to));
}

/** In a cell, line feeds in the content part its lines; a line keeps the marker of the line that stood there. */
export function setText(content: PlanContent, path: Path, inlines: readonly Inline[]): Edited {
  const spot = findText(content, path);
  if (spot.kind !== 'cell') return spot.put(inlines);
  const lines = toLines(inlines).map((line, index): CellLine => ({ marker: spot.cell.lines[index]?.marker ?? null, content: line }));
  return spot.put({ ...spot.cell, lines });
}

export function setCell(content: PlanContent, path: Path, cell: TableCell): Edited {
  const spot = findText(content, path);
  if (spot.kind !== 'cell') throw new EditRefused('unknown-path', { path });
  return spot.put(cell);
}

export function setMarker(content: PlanContent, path: Path, marker: string | null): Edited {
  const spot = findText(content, path);
  if (spot.kind !== 'item') throw new EditRefused('not-a-list', { path });
  return spot.putMarker(marker);
}

/** The plain text at a path of the document. */
export function textAt(content: PlanContent, path: Path): string {
  const spot = findText(content, path);
  return spot.kind === 'cell' ? cellText(spot.cell) : plainText(spot.content);
}

export interface FoundMarker {
  readonly marker: string | null;
  /** The cell and which of its lines; null for an item of a list. */
  readonly cell: TableCell | null;
  readonly line: number;
}

/** The marker of the item at `path`, or of the line of a cell that begins at character `start`. */
export function markerAt(content: PlanContent, path: Path, start: number): FoundMarker {
  const spot = findText(content, path);
  if (spot.kind === 'item') return { marker: spot.marker, cell: null, line: 0 };
  if (spot.kind === 'text') throw new EditRefused('not-a-list', { path });
  let offset = 0;
  for (const [line, { marker, content: text }] of spot.cell.lines.entries()) {
    const end = offset + plainText(text).length;
    if (start <= end) return { marker, cell: spot.cell, line };
    offset = end + 1;
  }
  throw new EditRefused('range-outside', { path, start: String(start) });
}

type TextSpot =
  | { readonly kind: 'text'; readonly content: readonly Inline[]; put(content: readonly Inline[]): Edited }
  | { readonly kind: 'item'; readonly content: readonly Inline[]; readonly marker: string | null; put(content: readonly Inline[]): Edited; putMarker(marker: string | null): Edited }
  | { readonly kind: 'cell'; readonly cell: TableCell; put(cell: TableCell): Edited };

const PATH = /^([^/]+)(?:\/(r|h)(\d+)c(\d+)|\/i(\d+(?:\.\d+)*))?$/;

function findText(content: PlanContent, path: Path): TextSpot {
  const [, id, part, row, column, address] = PATH.exec(path) ?? [];
  if (id === undefined) throw new EditRefused('unknown-path', { path });
  const at = indexOfBlock(content, id);
  const block = content.blocks[at]!;
  if (row !== undefined && column !== undefined && block.kind === 'table') {
    const field = part === 'h' ? 'repeatedHeaders' : 'rows';
    const tableRow = block[field][Number(row) - 1];
    const cell = tableRow?.cells[Number(column) - 1];
    if (tableRow === undefined || cell === undefined) throw new EditRefused('unknown-path', { path });
    return {
      kind: 'cell',
      cell,
      put: (changed) => ({
        content: withBlock(content, at, { ...block, [field]: block[field].with(Number(row) - 1, { ...tableRow, cells: tableRow.cells.with(Number(column) - 1, changed) }) }),
        inverse: [{ op: 'set-cell', path, cell }],
      }),
    };
  }
  if (address !== undefined && block.kind === 'list') {
    const change = (changed: (item: ListItem) => ListItem): PlanContent =>
      withBlock(content, at, { ...block, items: atAddress(block.items, toAddress(address), id, (siblings, index) => siblings.with(index, changed(itemOf(siblings, index, path)))) });
    let item: ListItem | undefined;
    change((found) => (item = found));
    const { content: text, marker } = item!;
    return {
      kind: 'item',
      content: text,
      marker,
      put: (changed) => ({ content: change((found) => ({ ...found, content: changed })), inverse: [{ op: 'set-text', path, content: text }] }),
      putMarker: (changed) => ({ content: change((found) => ({ ...found, marker: changed })), inverse: [{ op: 'set-marker', path, marker }] }),
    };
  }
  if (row === undefined && address === undefined && (block.kind === 'heading' || block.kind === 'paragraph')) {
    return { kind: 'text', content: block.content, put: (changed) => ({ content: withBlock(content, at, { ...block, content: changed }), inverse: [{ op: 'set-text', path, content: block.content }] }) };
  }
  throw new EditRefused('unknown-path', { path });
}

function itemOf(siblings: readonly ListItem[], index: number, path: Path): ListItem {
  const item = siblings[index];
  if (item === undefined) throw new EditRefused('unknown-path', { path });
  return item;
}

/** The lines of a cell with characters `start` to `end` replaced; a stretch over several lines makes them one. */
function spliceLines(lines: readonly CellLine[], start: number, end: number, to: string): readonly CellLine[] {
  let offset = 0;
  let first = -1;
  let last = -1;
  let firstOffset = 0;
  for (const [index, line] of lines.entries()) {
    const length = plainText(line.content).length;
    if (first < 0 && start <= offset + length) {
      first = index;
      firstOffset = offset;
    }
    if (first >= 0 && last < 0 && end <= offset + length) last = index;
    offset += length + 1;
  }
  if (first < 0) return toLines(to === '' ? [] : [{ text: to }]).map((content) => ({ marker: null, content }));
  const joined = lines.slice(first, last + 1).flatMap((line, index): Inline[] => (index === 0 ? [...line.content] : [{ text: '\n' }, ...line.content]));
  const replaced = toLines(spliceInlines(joined, start - firstOffset, end - firstOffset, to));
  const marked = replaced.map((content, index): CellLine => ({ marker: lines[first + index] !== undefined && first + index <= last ? (lines[first + index]?.marker ?? null) : null, content }));
  return lines.toSpliced(first, last - first + 1, ...marked);
}

function toLines(inlines: readonly Inline[]): readonly (readonly Inline[])[] {
  const lines: Inline[][] = [[]];
  for (const inline of inlines) {
    if (!('text' in inline)) {
      lines.at(-1)!.push(inline);
      continue;
    }
    for (const [index, text] of inline.text.split('\n').entries()) {
      if (index > 0) lines.push([]);
      if (text !== '') lines.at(-1)!.push({ ...inline, text });
    }
  }
  return lines;
}

/** Inline content with characters `start` to `end` replaced. A figure that the stretch touches becomes the text it stated. */
function spliceInlines(inlines: readonly Inline[], start: number, end: number, to: string): readonly Inline[] {
  const left: Inline[] = [];
  const right: Inline[] = [];
  let mark: TextInline['mark'];
  let offset = 0;
  for (const inline of inlines) {
    const text = 'text' in inline ? inline.text : (inline.stated ?? '');
    const from = offset;
    offset += text.length;
    const touched = from < end && offset > start;
    const inserted = start === end && from < start && offset > start;
    if (!touched && !inserted) {
      if (offset <= start) {
        left.push(inline);
        if (start === end && offset === start) mark = inline.mark;
      } else right.push(inline);
      continue;
    }
    if (from <= start) mark = inline.mark;
    const before = text.slice(0, Math.max(0, start - from));
    const after = text.slice(Math.min(text.length, end - from));
    if (before !== '') left.push(marked(before, inline.mark));
    if (after !== '') right.push(marked(after, inline.mark));
  }
  return joined([...left, ...(to === '' ? [] : [marked(to, mark)]), ...right]);
}

function marked(text: string, mark: TextInline['mark']): TextInline {
  return mark === undefined ? { text } : { text, mark };
}

/** Neighbouring texts with the same mark become one. */
function joined(inlines: readonly Inline[]): readonly Inline[] {
  const result: Inline[] = [];
  for (const inline of inlines) {
    const last = result.at(-1);
    if (last !== undefined && 'text' in last && 'text' in inline && last.mark === inline.mark) result[result.length - 1] = { ...last, text: last.text + inline.text };
    else result.push(inline);
  }
  return result;
}
