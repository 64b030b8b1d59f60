// Reads back the workbook that Tenun wrote, perhaps edited since: rows are known by their hidden id, everything else is what the cells show.

import { depthOf, type Block, type Indicator, type PlanNode, type ReadNotice, type ReadResult, type StatedMoney, type StatedNumber, type Unread } from '@tenun/domain';
import { levelOfCode } from '@tenun/domain/rkt/matrix/codes.ts';
import { natureOf } from '@tenun/domain/rkt/matrix/indicator-wording.ts';
import { readPieces } from '../blocks/read-pieces.ts';
import { ReadProblem } from '../read/read-problem.ts';
import { cellText, tableCell } from './cell-text.ts';
import { choiceOf } from './find-plan.ts';
import { EMPTY_CELL, type GridCell, type GridRow, type SheetGrid, type Workbook } from './grid.ts';
import { OwnColumns, type OwnKey } from './own-columns.ts';
import { labelBy, moneyOf, plain, quantityOf, readHint, shownFigure, shownText, type FigureHint, type RowHint, type Writing } from './row-hints.ts';
import { sheetPieces } from './sheet-pieces.ts';

export interface OwnSheet {
  readonly sheet: SheetGrid;
  readonly columns: OwnColumns;
}

/** The sheet that Tenun wrote; null when there is none. Throws `which-sheet` where somebody copied it. */
export function ownSheet(workbook: Workbook, wanted: string | undefined): OwnSheet | null {
  const own = workbook.sheets.flatMap((sheet): OwnSheet[] => {
    const columns = OwnColumns.find(sheet);
    return columns === null ? [] : [{ sheet, columns }];
  });
  const [first, second] = own;
  if (wanted !== undefined) return own.find(({ sheet }) => sheet.name === wanted) ?? null;
  if (first !== undefined && second !== undefined) throw new ReadProblem('which-sheet', { sheets: own.map(({ sheet }) => choiceOf(sheet)) });
  return first ?? null;
}

/** The plan of the sheet; tables on other sheets become blocks. */
export function readOwnSheet(workbook: Workbook, { sheet, columns }: OwnSheet): ReadResult {
  const reader = new OwnReader(sheet, columns);
  reader.read();
  const place = { line: null, cell: `${sheet.name}!${columns.header + 1}` };
  // The titles tell the linter in which column a figure of a row stands.
  const titles = sheet.rows[columns.header]!.cells.map((cell, column) => tableCell(column === columns.hint ? '' : cell.text));
  const matrix: Block = { kind: 'table', id: 'matriks', place, view: 'matriks', rows: [], repeatedHeaders: [{ role: 'header', place, cells: titles }] };
  const others = workbook.sheets.filter((other) => other !== sheet);
  const blocks = readPieces(others.flatMap((other) => sheetPieces(other, 0, other.rows.length)));
  const notices: ReadNotice[] = workbook.notices.filter(({ code, place }) => !(code === 'hidden-columns' && place.cell?.startsWith(`${sheet.name}!`) === true));
  return { reader: workbook.format, content: { profile: columns.profile, blocks: [matrix, ...blocks], nodes: reader.nodes, indicators: reader.indicators }, unread: reader.unread, suppressions: [], notices };
}

const TOTAL = /^(?:jumlah|total)$/i;

class OwnReader {
  readonly nodes: PlanNode[] = [];
  readonly indicators: Indicator[] = [];
  readonly unread: Unread[] = [];
  readonly #sheet: SheetGrid;
  readonly #columns: OwnColumns;
  readonly #used = new Set<string>();
  #path: PlanNode[] = [];

  constructor(sheet: SheetGrid, columns: OwnColumns) {
    this.#sheet = sheet;
    this.#columns = columns;
  }

  read(): void {
    const rows = this.#sheet.rows.slice(this.#columns.header + 1);
    const last = rows.findLastIndex((row) => this.#hint(row) !== null);
    for (const [index, row] of rows.entries()) {
      const hint = this.#hint(row);
      if (hint === null && this.#isColumnNumbers(row)) continue;
      // The total and the signature below it are drawn anew each time.
      if (hint === null && (TOTAL.test(this.#text(row, 'name')) || (index > last && this.#isBlank(rows[index]!)))) {
        if (index > last) break;
        continue;
      }
      this.#add(row, hint);
    }
  }

  #add(row: GridRow, hint: RowHint | null): void {
    const place = { line: null, cell: `${this.#sheet.name}!${row.number}` };
    if (this.#isBlank(row) && !showsNothing(hint)) return;
    const label = this.#cell(row, 'name').text;
    const sasaran = this.#textBy(row, 'sasaran', hint);
    const satuan = this.#textBy(row, 'satuan', hint);
    const target = this.#target(row, satuan, hint);
    const indicator = this.#textBy(row, 'indicator', hint);
    const isNode = hint?.node !== undefined || (hint?.indicator === undefined && plain(label) !== '');
    const unshown = hint?.indicator !== undefined && hint.texts?.indicator !== undefined && plain(hint.texts.indicator) === '';
    if (!isNode && (this.nodes.length === 0 || (indicator === null && target === null && !unshown))) {
      const text = row.cells.map((cell) => cell.text.trim()).filter((each, column) => each !== '' && column !== this.#columns.hint).join(' | ');
      if (text !== '') this.unread.push({ line: null, cell: place.cell, text });
      return;
    }
    const carries = indicator !== null || unshown;
    if (isNode) {
      const { code, name } = labelBy(hint?.label, label);
      const level = hint?.level ?? (code === null ? null : levelOfCode(code, false)) ?? this.nodes.at(-1)?.level ?? 'program';
      const node: PlanNode = {
        id: this.#id(hint?.node, 'n'), parentId: this.#parentOf({ level, marker: hint?.marker ?? null }), level, code, name, marker: hint?.marker ?? null, sasaran,
        volume: carries ? null : target, satuan: carries ? null : satuan,
        price: this.#money(row, 'price', hint), amount: this.#amount(row, hint), sumberDana: this.#textBy(row, 'sumberDana', hint), place,
      };
      this.nodes.push(node);
      this.#path.push(node);
      if (!carries) return;
    }
    const name = indicator ?? '';
    this.indicators.push({ id: this.#id(hint?.indicator, 'i'), nodeId: this.nodes.at(-1)!.id, sasaran: isNode ? null : sasaran, name, marker: hint?.indicatorMarker ?? null, target, satuan, ...natureOf(name), place });
  }

  /** A row that was copied in the sheet is a new one. */
  #id(hinted: string | undefined, kind: 'n' | 'i'): string {
    let id = hinted ?? `${kind}baru`;
    for (let count = 2; this.#used.has(id); count += 1) id = `${hinted ?? `${kind}baru`}-${count}`;
    this.#used.add(id);
    return id;
  }

  #parentOf(row: Pick<PlanNode, 'level' | 'marker'>): string | null {
    while (this.#path.length > 0 && depthOf(this.#path.at(-1)!) >= depthOf(row)) this.#path.pop();
    return this.#path.at(-1)?.id ?? null;
  }

  #hint(row: GridRow): RowHint | null {
    return readHint(row.cells[this.#columns.hint]?.text ?? '');
  }

  #cell(row: GridRow, key: OwnKey): GridCell {
    const column = this.#columns.of(key);
    return column === null ? EMPTY_CELL : (row.cells[column] ?? EMPTY_CELL);
  }

  #text(row: GridRow, key: OwnKey): string {
    return plain(this.#cell(row, key).text);
  }

  #textBy(row: GridRow, key: 'sasaran' | 'indicator' | 'satuan' | 'sumberDana', hint: RowHint | null): string | null {
    const shown = this.#text(row, key);
    const hinted = hint?.texts?.[key];
    return hinted !== undefined && plain(hinted) === shown ? hinted : shown === '' ? null : shown;
  }

  #target(row: GridRow, satuan: string | null, hint: RowHint | null): StatedNumber | null {
    const cell = this.#cell(row, 'target');
    const hinted = hint?.figures?.target;
    if (isStated(hinted) && shownText(shownFigure(hinted)) === shownOf(cell)) return hinted;
    return quantityOf(cell.percent === true ? { ...cell, kind: 'text', text: cellText(cell, 'figure') } : cell, satuan, writingOf(hinted));
  }

  #money(row: GridRow, key: 'price' | 'amount' | 'stated', hint: RowHint | null): StatedMoney | null {
    const cell = this.#cell(row, key);
    const hinted = hint?.figures?.[key === 'price' ? 'price' : 'amount'];
    if (isStated(hinted) && shownText(shownFigure(hinted)) === shownOf(cell)) return { raw: hinted.raw, value: hinted.value === null ? null : BigInt(hinted.value) };
    return moneyOf(cell, writingOf(hinted));
  }

  /** What the plan states stands beside a sum that differs; where the sheet shows a sum of its own, that is stated. */
  #amount(row: GridRow, hint: RowHint | null): StatedMoney | null {
    if (this.#text(row, 'stated') !== '') return this.#money(row, 'stated', hint);
    const hinted = hint?.figures?.amount;
    const summed = this.#cell(row, 'amount').formula !== null;
    if (summed && hinted === null) return null;
    if (summed && isStated(hinted) && hinted.value === null && plain(hinted.raw) === '') return { raw: hinted.raw, value: null };
    return this.#money(row, 'amount', hint);
  }

  #isBlank(row: GridRow): boolean {
    return row.cells.every((cell, column) => column === this.#columns.hint || (plain(cell.text) === '' && cell.formula === null));
  }

  #isColumnNumbers(row: GridRow): boolean {
    const filled = row.cells.filter((cell) => cell.text.trim() !== '');
    return filled.length > 2 && filled.every((cell, index) => cell.text === String(index + 1));
  }
}

function isStated(hint: FigureHint | undefined): hint is { readonly raw: string; readonly value: string | null } {
  return hint !== undefined && hint !== null && typeof hint === 'object';
}

function writingOf(hint: FigureHint | undefined): Writing | undefined {
  return typeof hint === 'string' ? hint : undefined;
}

/** Whether a row shows nothing since what it holds cannot be shown. */
function showsNothing(hint: RowHint | null): boolean {
  return (hint?.label !== undefined && plain(hint.label.name) === '') || (hint?.texts?.indicator !== undefined && plain(hint.texts.indicator) === '');
}

function shownOf(cell: GridCell): string {
  return cell.kind === 'number' ? cell.text : plain(cell.text);
}
