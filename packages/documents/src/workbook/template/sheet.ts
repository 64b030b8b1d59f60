// Gathers the cells of one sheet for the library that writes workbooks; a text never becomes a formula, whatever sign it starts with.

import type { Cell, CellStyle, MergeRange } from 'hucre/xlsx';

export type Value = string | number | null;

export class SheetCells {
  readonly rows: (string | number | null)[][] = [];
  readonly cells = new Map<string, Partial<Cell>>();
  readonly merges: MergeRange[] = [];

  /** Both from zero. */
  set(row: number, column: number, value: Value, style: CellStyle): void {
    this.#write(row, column, value);
    this.cells.set(`${row},${column}`, { value, style, type: value === null ? 'empty' : typeof value === 'number' ? 'number' : 'string' });
  }

  /** `result` is what the formula gives now, so that the file reads right before a program has computed it. */
  formula(row: number, column: number, formula: string, result: string | number, style: CellStyle): void {
    this.#write(row, column, result);
    this.cells.set(`${row},${column}`, { value: result, formula, formulaResult: result, style, type: 'formula' });
  }

  #write(row: number, column: number, value: Value): void {
    while (this.rows.length <= row) this.rows.push([]);
    const cells = this.rows[row]!;
    while (cells.length <= column) cells.push(null);
    cells[column] = value;
  }
}
