// Figures by reference are printed as their present value; each is bookmarked, so that a document that comes back still knows which figure it is.

import type { Block, ComposedBlock, FigureInline, Inline, ListItem, TextInline } from '@tenun/domain';
import { FIGURE_NAME } from '../../docx/own/bookmarks.ts';
import { digest, type OwnNotes } from '../../docx/own/notes.ts';
import { plainBlanks } from '../../docx/lines.ts';
import { printable } from '../printable.ts';

/** Bookmarks of figures have numbers from here on. */
const FIRST = 2_000_000;

export interface FigureMark {
  readonly id: number;
  readonly name: string;
}

const marks = new WeakMap<TextInline, FigureMark>();

/** The bookmark of a printed figure; undefined for any other text. */
export function figureMark(inline: Inline): FigureMark | undefined {
  return 'text' in inline ? marks.get(inline) : undefined;
}

/** Finds the figures of blocks in what they were composed to, gives each its bookmark, and keeps what the notes say of it. */
export class FigureMarks {
  readonly notes: Record<string, OwnNotes['figures'][string]> = {};
  #count = 0;

  /** `composed` has, place for place, the content of `block`; what was joined to it from the next block is left as text. */
  take(composed: ComposedBlock, block: Block): void {
    if ((composed.kind === 'paragraph' || composed.kind === 'heading') && composed.kind === block.kind) this.#pair(composed.content, block.content);
    else if (composed.kind === 'list' && block.kind === 'list') this.#items(composed.items, block.items);
    else if (composed.kind === 'table' && block.kind === 'table') {
      for (const [r, row] of block.rows.entries()) for (const [c, cell] of row.cells.entries()) for (const [l, line] of cell.lines.entries()) this.#pair(composed.rows[r]?.cells[c]?.lines[l]?.content ?? [], line.content);
    }
  }

  #items(composed: readonly ListItem[], items: readonly ListItem[]): void {
    for (const [index, item] of items.entries()) {
      this.#pair(composed[index]?.content ?? [], item.content);
      this.#items(composed[index]?.children ?? [], item.children);
    }
  }

  #pair(composed: readonly Inline[], content: readonly Inline[]): void {
    for (const [index, inline] of content.entries()) {
      const printed = composed[index];
      if ('figure' in inline && printed !== undefined && 'text' in printed) this.#mark(printed, inline);
    }
  }

  #mark(printed: TextInline, { figure, stated }: FigureInline): void {
    this.#count += 1;
    marks.set(printed, { id: FIRST + this.#count, name: FIGURE_NAME(this.#count) });
    this.notes[String(this.#count)] = { figure, stated, was: digest(plainBlanks(printable(printed.text))) };
  }
}
