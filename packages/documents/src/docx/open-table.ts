// A table of a Word document while it is read; rows and cells that a change deleted are left out.

import { isOn } from './names.ts';
import type { Attributes } from './part.ts';
import { numberOf, type WordCell, type WordItem, type WordRow, type WordTable } from './word-items.ts';

/** No table is wider; a span of millions of columns is a mistake or an attack. */
const WIDEST = 200;

type OpenCell = { -readonly [K in keyof Omit<WordCell, 'items'>]: WordCell[K] } & { deleted: boolean; beside: boolean };

export class OpenTable {
  readonly #number: number;
  readonly #rows: WordRow[] = [];
  #style: string | null = null;
  #cells: WordCell[] = [];
  #header = false;
  #deleted = false;
  #before = 0;
  #after = 0;
  #cell: OpenCell | null = null;

  constructor(number: number) {
    this.#number = number;
  }

  /** The row being read: `t3!r4`. */
  get here(): string {
    return `t${this.#number}!r${this.#rows.length + 1}`;
  }

  property(name: string, attributes: Attributes): void {
    const { val } = attributes;
    switch (name) {
      case 'w:tblStyle': this.#style = val ?? null; break;
      case 'w:tblHeader': this.#header = isOn(val); break;
      case 'w:gridBefore': this.#before = span(attributes, 0); break;
      case 'w:gridAfter': this.#after = span(attributes, 0); break;
      case 'w:gridSpan': if (this.#cell !== null) this.#cell.colSpan = span(attributes, 1); break;
      case 'w:vMerge': if (this.#cell !== null) this.#cell.merge = val === 'restart' ? 'restart' : 'continue'; break;
      case 'w:hMerge': if (this.#cell !== null) this.#cell.beside = val !== 'restart'; break;
      case 'w:cellDel': if (this.#cell !== null) this.#cell.deleted = true; break;
      case 'w:del':
      case 'w:moveFrom': if (this.#cell === null) this.#deleted = true; break;
      default: break;
    }
  }

  openRow(): void {
    this.#cells = [];
    this.#header = false;
    this.#deleted = false;
    this.#before = 0;
    this.#after = 0;
  }

  openCell(): void {
    this.#cell = { colSpan: 1, merge: null, deleted: false, beside: false };
  }

  closeCell(items: readonly WordItem[]): void {
    const cell = this.#cell;
    this.#cell = null;
    if (cell === null || cell.deleted) return;
    const left = this.#cells.at(-1);
    // The old way to merge: the cells that a merged one covers stand there, empty.
    if (cell.beside && left !== undefined) this.#cells[this.#cells.length - 1] = { ...left, colSpan: left.colSpan + cell.colSpan };
    else this.#cells.push({ colSpan: cell.colSpan, merge: cell.merge, items });
  }

  closeRow(): void {
    if (this.#deleted || this.#cells.length === 0) return;
    this.#rows.push({ header: this.#header, number: this.#rows.length + 1, cells: this.#cells, before: this.#before, after: this.#after });
  }

  close(): WordTable {
    return { kind: 'table', number: this.#number, style: this.#style, rows: this.#rows };
  }
}

function span(attributes: Attributes, otherwise: number): number {
  return Math.min(WIDEST, Math.max(otherwise, numberOf(attributes, 'val', otherwise)));
}
