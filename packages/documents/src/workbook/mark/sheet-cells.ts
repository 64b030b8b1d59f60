// Sets the style of some cells of a sheet; a cell or row that is not there yet is put in its place, and no other letter changes.

import { addressOf, cellName } from './cell-issue.ts';
import { appendTo, elements, prefixOf, splice, withAttribute, type Element, type Splice } from './splice.ts';

export interface CellAt {
  readonly row: number;
  readonly column: number;
}

interface Numbered extends CellAt {
  readonly element: Element;
}

/** The cell itself, or the first one of the merged cell that covers it. */
export function seenCells(xml: string, part: string): (at: CellAt) => CellAt {
  const merges = elements(xml, part, (name) => name === 'mergeCell').flatMap(({ attributes }) => {
    const [from, to] = (attributes['ref'] ?? '').split(':').map(addressOf);
    return from == null || to == null ? [] : [{ from, to }];
  });
  return (at) => merges.find(({ from, to }) => at.row >= from.row && at.row <= to.row && at.column >= from.column && at.column <= to.column)?.from ?? at;
}

export class SheetCells {
  readonly #xml: string;
  readonly #prefix: string;
  readonly #data: Element | undefined;
  /** In the order of the sheet. */
  readonly #rows: readonly { readonly row: number; readonly element: Element }[];
  readonly #rowAt: ReadonlyMap<number, Element>;
  readonly #cells: ReadonlyMap<number, readonly Numbered[]>;
  readonly #columns: readonly { readonly min: number; readonly max: number; readonly style: number }[];

  /** Only the cells of the `touched` rows are looked at, since a sheet can have millions. */
  constructor(xml: string, part: string, touched: ReadonlySet<number>) {
    this.#xml = xml;
    this.#prefix = prefixOf(xml, 'worksheet');
    let row = -1;
    const numbers: number[] = [];
    const all = elements(xml, part, (name, attributes) => {
      // Both numbers may be left out; then a row or cell follows the one before.
      if (name === 'row') {
        row = attributes['r'] === undefined ? row + 1 : Number(attributes['r']) - 1;
        numbers.push(row);
      }
      return name === 'sheetData' || name === 'row' || name === 'col' || (name === 'c' && touched.has(row));
    }).toSorted((a, b) => a.start - b.start);
    this.#data = all.find((element) => element.name === 'sheetData');
    this.#columns = all.filter((element) => element.name === 'col').map(({ attributes }) => ({ min: Number(attributes['min']) - 1, max: Number(attributes['max']) - 1, style: Number(attributes['style'] ?? 0) }));
    this.#rows = all.filter((element) => element.name === 'row').map((element, index) => ({ row: numbers[index]!, element }));
    this.#rowAt = new Map(this.#rows.map((each) => [each.row, each.element]));
    const cells: Numbered[] = [];
    let at = -1;
    let next = 0;
    for (const element of all) {
      if (element.name === 'row') {
        at += 1;
        next = 0;
      } else if (element.name === 'c') {
        const column = element.attributes['r'] === undefined ? next : (addressOf(element.attributes['r'])?.column ?? next);
        cells.push({ row: numbers[at]!, column, element });
        next = column + 1;
      }
    }
    this.#cells = Map.groupBy(cells, (cell) => cell.row);
  }

  /** The sheet with each of these cells in the style that `styled` makes of its own. Each cell once. */
  restyled(wanted: readonly CellAt[], styled: (at: CellAt, style: number) => number): string {
    if (this.#data === undefined) return this.#xml;
    const splices: Splice[] = [];
    for (const [row, cells] of Map.groupBy(wanted.toSorted((a, b) => a.row - b.row || a.column - b.column), (at) => at.row)) splices.push(...this.#inRow(row, cells, styled));
    return splice(this.#xml, joinAppended(splices, this.#data));
  }

  #inRow(row: number, wanted: readonly CellAt[], styled: (at: CellAt, style: number) => number): Splice[] {
    const own = this.#rowAt.get(row);
    const blank = (at: CellAt): string => `<${this.#prefix}c r="${cellName(at.row, at.column)}" s="${styled(at, this.#styleOfBlank(at, own))}"/>`;
    if (own === undefined) {
      const text = `<${this.#prefix}row r="${row + 1}">${wanted.map(blank).join('')}</${this.#prefix}row>`;
      const after = this.#rows.find((each) => each.row > row)?.element;
      return [after === undefined ? appendTo(this.#xml, this.#data!, text) : { start: after.start, end: after.start, text }];
    }
    const cells = this.#cells.get(row) ?? [];
    const missing: CellAt[] = [];
    const splices: Splice[] = [];
    for (const at of wanted) {
      const cell = cells.find((each) => each.column === at.column)?.element;
      if (cell === undefined) missing.push(at);
      else splices.push({ start: cell.start, end: cell.openEnd, text: withAttribute(this.#xml.slice(cell.start, cell.openEnd), 's', String(styled(at, Number(cell.attributes['s'] ?? 0)))) });
    }
    const last = missing.filter((at) => !cells.some((cell) => cell.column > at.column));
    for (const at of missing.filter((each) => !last.includes(each))) {
      const after = cells.find((cell) => cell.column > at.column)!.element;
      splices.push({ start: after.start, end: after.start, text: blank(at) });
    }
    if (last.length > 0) splices.push(appendTo(this.#xml, own, last.map(blank).join('')));
    return splices.toSorted((a, b) => a.start - b.start || (a.end - a.start) - (b.end - b.start));
  }

  /** A cell that is not written looks like its row, else like its column. */
  #styleOfBlank({ column }: CellAt, row: Element | undefined): number {
    if (row?.attributes['s'] !== undefined) return Number(row.attributes['s']);
    return this.#columns.find(({ min, max }) => column >= min && column <= max)?.style ?? 0;
  }
}

/** Several rows that are added to a sheet without any rows are one splice. */
function joinAppended(splices: readonly Splice[], data: Element): Splice[] {
  if (!data.selfClosing) return [...splices];
  const [first, ...rest] = splices;
  if (first === undefined) return [];
  const inner = (text: string): string => text.replace(/^<[^>]*>/, '').replace(/<\/[^>]*>$/, '');
  return [{ ...first, text: first.text.replace(/<\/[^>]*>$/, (close) => `${rest.map((each) => inner(each.text)).join('')}${close}`) }];
}
