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

export class SheetCells {
  readonly #xml: string;
  readonly #prefix: string;
  readonly #data: Element | undefined;
  readonly #rows: readonly { readonly row: number; readonly element: Element }[];
  readonly #cells: readonly Numbered[];
  readonly #merges: readonly { readonly from: CellAt; readonly to: CellAt }[];
  readonly #columns: readonly { readonly min: number; readonly max: number; readonly style: number }[];

  constructor(xml: string, part: string) {
    this.#xml = xml;
    this.#prefix = prefixOf(xml, 'worksheet');
    const all = elements(xml, part, (name) => ['sheetData', 'row', 'c', 'mergeCell', 'col'].includes(name)).toSorted((a, b) => a.start - b.start);
    this.#data = all.find((element) => element.name === 'sheetData');
    this.#merges = all.filter((element) => element.name === 'mergeCell').flatMap(({ attributes }) => {
      const [from, to] = (attributes['ref'] ?? '').split(':').map(addressOf);
      return from == null || to == null ? [] : [{ from, to }];
    });
    this.#columns = all.filter((element) => element.name === 'col').map(({ attributes }) => ({ min: Number(attributes['min']) - 1, max: Number(attributes['max']) - 1, style: Number(attributes['style'] ?? 0) }));
    const rows: { row: number; element: Element }[] = [];
    const cells: Numbered[] = [];
    let next = 0;
    for (const element of all) {
      // Both numbers may be left out; then a row or cell follows the one before.
      if (element.name === 'row') {
        rows.push({ row: element.attributes['r'] === undefined ? (rows.at(-1)?.row ?? -1) + 1 : Number(element.attributes['r']) - 1, element });
        next = 0;
      } else if (element.name === 'c') {
        const column = element.attributes['r'] === undefined ? next : (addressOf(element.attributes['r'])?.column ?? next);
        cells.push({ row: rows.at(-1)?.row ?? 0, column, element });
        next = column + 1;
      }
    }
    this.#rows = rows;
    this.#cells = cells;
  }

  /** The cell itself, or the first one of the merged cell that covers it. */
  visible(at: CellAt): CellAt {
    return this.#merges.find(({ from, to }) => at.row >= from.row && at.row <= to.row && at.column >= from.column && at.column <= to.column)?.from ?? at;
  }

  /** The sheet with each of these cells in the style that `styled` makes of its own. Each cell once. */
  restyled(wanted: readonly CellAt[], styled: (at: CellAt, style: number) => number): string {
    if (this.#data === undefined) return this.#xml;
    const splices: Splice[] = [];
    for (const [row, cells] of Map.groupBy(wanted.toSorted((a, b) => a.row - b.row || a.column - b.column), (at) => at.row)) splices.push(...this.#inRow(row, cells, styled));
    return splice(this.#xml, joinAppended(splices, this.#data));
  }

  #inRow(row: number, wanted: readonly CellAt[], styled: (at: CellAt, style: number) => number): Splice[] {
    const own = this.#rows.find((each) => each.row === row)?.element;
    const blank = (at: CellAt): string => `<${this.#prefix}c r="${cellName(at.row, at.column)}" s="${styled(at, this.#styleOfBlank(at, own))}"/>`;
    if (own === undefined) {
      const text = `<${this.#prefix}row r="${row + 1}">${wanted.map(blank).join('')}</${this.#prefix}row>`;
      const after = this.#rows.find((each) => each.row > row)?.element;
      return [after === undefined ? appendTo(this.#xml, this.#data!, text) : { start: after.start, end: after.start, text }];
    }
    const cells = this.#cells.filter((cell) => cell.row === row);
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
