// Builds the grid of a sheet row by row and keeps its size within the limits while it is read.

import type { ReadLimits } from '../read/read-options.ts';
import { ReadProblem } from '../read/read-problem.ts';
import { EMPTY_CELL, type GridCell, type GridRow, type SheetGrid } from './grid.ts';

/** Zero-based, both ends included. */
export interface Merge {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** What the sheets of one workbook may hold together. */
export class SizeGuard {
  /** What sentences call the file: `.xlsx`. */
  readonly format: string;
  readonly #limits: ReadLimits;
  #rows = 0;
  #cells = 0;

  constructor(format: string, limits: ReadLimits) {
    this.format = format;
    this.#limits = limits;
  }

  /** Throws `file-too-many` with the place where it was too much. */
  add(rows: number, cells: number, place: string): void {
    this.#rows += rows;
    this.#cells += cells;
    if (this.#rows > this.#limits.rows) throw new ReadProblem('file-too-many', { what: 'rows', count: this.#rows, limit: this.#limits.rows, place });
    if (this.#cells > this.#limits.cells) throw new ReadProblem('file-too-many', { what: 'cells', count: this.#cells, limit: this.#limits.cells, place });
  }
}

export class GridBuilder {
  readonly #name: string;
  readonly #guard: SizeGuard;
  readonly #rows: GridRow[] = [];
  readonly #hiddenColumns = new Set<number>();

  constructor(name: string, guard: SizeGuard) {
    this.#name = name;
    this.#guard = guard;
  }

  /** Rows come in their order; those between that were not told are empty. An empty row is kept only when another follows. */
  addRow(number: number, cells: readonly GridCell[], about: { readonly hidden?: boolean; readonly outlineLevel?: number } = {}): void {
    let width = cells.length;
    while (width > 0 && isBlank(cells[width - 1]!)) width -= 1;
    if (width === 0) return;
    // Rows out of their order: a program would read this file otherwise than another.
    if (number <= this.#rows.length) throw new ReadProblem('file-damaged', { format: this.#guard.format, place: `${this.#name}!${number}` });
    this.#guard.add(number - this.#rows.length, width, `${this.#name}!${number}`);
    while (this.#rows.length < number - 1) this.#rows.push({ number: this.#rows.length + 1, hidden: false, cells: [] });
    const level = about.outlineLevel ?? 0;
    this.#rows.push({ number, hidden: about.hidden ?? false, ...(level > 0 ? { outlineLevel: level } : {}), cells: cells.slice(0, width) });
  }

  hideColumns(from: number, to: number): void {
    for (let column = from; column <= to && column < MOST_COLUMNS; column += 1) this.#hiddenColumns.add(column);
  }

  finish(hidden: boolean, merges: readonly Merge[] = []): SheetGrid {
    const rows = this.#rows.map((row) => ({ ...row, cells: [...row.cells] }));
    for (const merge of merges) this.#merge(rows, merge);
    const width = Math.max(0, ...rows.map((row) => row.cells.length));
    return { name: this.#name, hidden, hiddenColumns: [...this.#hiddenColumns].filter((column) => column < width).toSorted((a, b) => a - b), rows };
  }

  #merge(rows: readonly { readonly cells: GridCell[] }[], { top, left, bottom, right }: Merge): void {
    const anchor = rows[top]?.cells[left];
    for (let row = top; row <= bottom && row < rows.length; row += 1) {
      const { cells } = rows[row]!;
      this.#guard.add(0, Math.max(0, Math.min(right + 1, cells.length) - left), `${this.#name}!${row + 1}`);
      for (let column = left; column <= right && column < cells.length; column += 1) cells[column] = EMPTY_CELL;
    }
    if (anchor !== undefined) rows[top]!.cells[left] = { ...anchor, colSpan: right - left + 1, rowSpan: bottom - top + 1 };
  }
}

/** Columns of a sheet in any program. */
export const MOST_COLUMNS = 16_384;

function isBlank(cell: GridCell): boolean {
  return cell.kind === 'empty' && cell.formula === null && cell.rowSpan === 1;
}
