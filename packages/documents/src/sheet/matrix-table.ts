// The rows of a matrix in a sheet as a table: from the header down to where notes and signatures begin, without subtotals.

import type { TableBlock, TableCell, TableRow } from '@tenun/domain';
import { parseNumber } from '@tenun/domain/number/parse-number.ts';
import type { MatrixField } from '@tenun/domain/rkt/matrix/columns.ts';
import { quantityKind } from '@tenun/domain/rkt/matrix/quantities.ts';
import { cellText, tableCell, type NumberWriting } from './cell-text.ts';
import type { MatrixHeader } from './find-header.ts';
import type { GridRow, SheetGrid } from './grid.ts';
import { scaleOf, type MoneyScale } from '../blocks/money-scale.ts';
import { inFull } from './money-scale.ts';
import { filledIn, groupOf, type SheetColumns } from './matrix-columns.ts';

export interface MatrixTable {
  readonly header: MatrixHeader;
  readonly table: TableBlock;
  /** The first row, zero-based, that belongs to it no more. */
  readonly end: number;
  /** Rows, as numbered in the sheet, that only add up others. */
  readonly subtotals: readonly number[];
  /** Zeros that the sheet leaves out of its amounts. */
  readonly scale: MoneyScale;
}

const FIGURES: ReadonlySet<SheetColumns['columns'][number]['field']> = new Set(['target', 'volume', 'price', 'amount', 'source']);
const TOTAL = /^(?:(?:sub|grand)[\s-]*)?(?:total|jumlah)\b/i;
/** The printed total of the whole matrix, which the plan keeps. */
const WHOLE_TOTAL = /^(?:grand\s+)?(?:total|jumlah)(?:\s+(?:total|keseluruhan|seluruh(?:nya)?|anggaran|pagu|biaya|belanja|kebutuhan))*\s*(?:\(?\s*rp\.?\s*\)?)?\s*:?$/i;
const NOTE = /^(?:catatan|keterangan|ket\.?|sumber|n\.?b\.?|mengetahui|menyetujui|mengesahkan|disahkan|ditetapkan|\*+)\s*(?:[:.)*]|$)|^nip\b|^\p{Lu}[\p{L} '’.]+,\s*(?:\d{1,2}\s+)?\p{L}+\s+20\d\d$/iu;

/** Reads the table under a header, at most up to row `limit` (zero-based), where another begins. */
export function readMatrixTable(sheet: SheetGrid, header: MatrixHeader, limit: number, id: string): MatrixTable {
  const rows = sheet.rows.slice(header.to + 1, limit);
  const end = header.to + 1 + lengthOf(rows, header.columns);
  const subtotals: number[] = [];
  const scale = scaleUnder(sheet, header);
  const depthOf = depthSign(sheet.rows.slice(header.to + 1, end), header.columns);
  const body = sheet.rows.slice(header.to + 1, end).flatMap((row, index): TableRow[] => {
    if (row.cells.every((cell) => cell.text.trim() === '' && cell.formula === null)) return [];
    const place = { line: null, cell: `${sheet.name}!${row.number}` };
    if (index < 2 && isColumnNumbers(row)) return [{ role: 'column-numbers', place, cells: row.cells.map((cell) => tableCell(cell.text)) }];
    if (isSubtotal(row, header.columns)) {
      subtotals.push(row.number);
      return [];
    }
    if (WHOLE_TOTAL.test(firstText(row, header.columns))) return [{ role: 'body', place, cells: totalCells(row, header.columns, scale) }];
    const depth = depthOf(row);
    return [{ role: 'body', place, cells: rowCells(row, header.columns, scale), ...(depth === null ? {} : { depth }) }];
  });
  const place = { line: null, cell: `${sheet.name}!${sheet.rows[header.from]!.number}` };
  const titles: TableRow = { role: 'header', place, cells: header.columns.titles.map(tableCell) };
  return { header, end, subtotals, scale, table: { kind: 'table', id, place, view: null, rows: [titles, ...body], repeatedHeaders: [] } };
}

/** What the titles of the amounts, or the lines right above the header, say of thousands and millions. */
function scaleUnder(sheet: SheetGrid, { from, columns }: MatrixHeader): MoneyScale {
  const titles = columns.columns.filter(({ field }) => field === 'amount' || field === 'source').map(({ title }) => title);
  const above = sheet.rows.slice(Math.max(0, from - ABOVE), from).flatMap((row) => row.cells.map((cell) => cell.text)).filter((text) => text.length < 120);
  return [...titles, ...above].map(scaleOf).find((scale) => scale > 0) ?? 0;
}

/** Rows above a header that can speak of its amounts. */
const ABOVE = 6;

/** Each column as one cell; columns of one group say what they hold in the first of them. */
function rowCells(row: GridRow, { columns, groups, found }: SheetColumns, scale: MoneyScale): TableCell[] {
  const satuan = columnOf(found, 'satuan');
  // As wide as the row: a header can be as wide as a sheet, times all rows.
  return Array.from({ length: Math.max(row.cells.length, (columnOf(found, 'name') ?? 0) + 1) }, (_, column): TableCell => {
    const group = groupOf(groups, column);
    const field = columns[group.from]?.field ?? null;
    if (group.from !== column || field === 'ignore') return { lines: [] };
    const unit = satuan === null ? '' : (row.cells[satuan]?.text ?? '');
    const counts = field === 'target' || field === 'volume';
    const writing: NumberWriting = counts && quantityKind(unit) === 'decimal' ? 'index' : FIGURES.has(field) ? 'figure' : 'code';
    const isMoney = field === 'amount' || field === 'price' || field === 'source';
    const text = filledIn(row.cells, group).map(({ cell }) => (isMoney ? inFull(cell, scale) : cellText(cell, writing)).trim()).join(' ');
    // `97,3%` beside the unit `Persen` says per cent once.
    return tableCell(counts && /^\s*(?:%|persen|prosen)/i.test(unit) ? text.replace(/%$/, '') : text);
  });
}

/** The word of a printed total may stand in any column, merged over others; the plan looks for it among the names. */
function totalCells(row: GridRow, columns: SheetColumns, scale: MoneyScale): TableCell[] {
  const name = columnOf(columns.found, 'name');
  const word = firstText(row, columns);
  return rowCells(row, columns, scale).map((cell, column) => (column === name ? tableCell(word) : row.cells[column]?.text.trim() === word ? { lines: [] } : cell));
}

/** How many rows belong to the table: to the last with a figure or code, and the names right below it. */
function lengthOf(rows: readonly GridRow[], columns: SheetColumns): number {
  let last = -1;
  let total = false;
  for (const [index, row] of rows.entries()) {
    const { says, name } = saidBy(row, columns);
    if (!says || NOTE.test(name)) continue;
    // Below the total of the whole nothing more is planned, unless rows with codes go on.
    if (total && textAt(row, columns, 'code') === '' && !/^(?:\d{3,4}|[A-Z])[.\s]/.test(name)) continue;
    last = index;
    total ||= WHOLE_TOTAL.test(name);
  }
  if (total || last === -1) return last + 1;
  let end = last + 1;
  while (end < rows.length && saidBy(rows[end]!, columns).name !== '' && !NOTE.test(saidBy(rows[end]!, columns).name)) end += 1;
  return end;
}

function saidBy(row: GridRow, columns: SheetColumns): { readonly says: boolean; readonly name: string } {
  const figures = columns.columns.flatMap(({ field }, column) => (FIGURES.has(field) ? filledIn(row.cells, groupOf(columns.groups, column)) : []));
  const says = figures.some(({ cell }) => cell.kind === 'number' || cell.formula !== null || cell.kind === 'error' || (cell.kind === 'text' && /^(?:rp\.?\s*)?[\d(-]/i.test(cell.text.trim()) && parseNumber(cell.text, 'unknown').kind !== 'text'));
  return { says, name: firstText(row, columns) };
}

function firstText(row: GridRow, columns: SheetColumns): string {
  return textAt(row, columns, 'name') || textAt(row, columns, 'code') || (row.cells.find((cell) => cell.text.trim() !== '')?.text.trim() ?? '');
}

function textAt(row: GridRow, { groups, found }: SheetColumns, field: MatrixField): string {
  const column = columnOf(found, field);
  return column === null ? '' : filledIn(row.cells, groupOf(groups, column)).map(({ cell }) => cell.text.trim()).join(' ');
}

function columnOf(found: SheetColumns['found'], field: MatrixField): number | null {
  return found?.fields.get(field) ?? null;
}

/** `JUMLAH KEGIATAN 3249`: nothing but a sum of rows that stand there, too. */
function isSubtotal(row: GridRow, columns: SheetColumns): boolean {
  const name = firstText(row, columns);
  return TOTAL.test(name) && !WHOLE_TOTAL.test(name) && ['indicator', 'satuan', 'price', 'volume', 'target'].every((field) => textAt(row, columns, field as MatrixField) === '');
}

export function isColumnNumbers(row: GridRow): boolean {
  const filled = row.cells.map((cell) => cell.text.replace(/[().]/g, '').trim()).filter((text) => text !== '');
  return filled.length > 2 && filled.every((text, index) => text === String(index + 1) || (index > 0 && Number(text) > Number(filled[index - 1]) && Number(text) <= filled.length + 4));
}

/** What tells how deep a row stands: the column its name begins in, its indent, blanks before it, or how deep it is folded; the first that differs between rows. */
function depthSign(rows: readonly GridRow[], { groups, found }: SheetColumns): (row: GridRow) => number | null {
  const column = columnOf(found, 'name');
  if (column === null) return () => null;
  const group = groupOf(groups, column);
  const first = (row: GridRow): ReturnType<typeof filledIn>[number] | undefined => filledIn(row.cells, group)[0];
  const signs: readonly { readonly of: (row: GridRow) => number; readonly least: number }[] = [
    { of: (row) => (first(row)?.column ?? group.from) - group.from, least: 2 },
    { of: (row) => first(row)?.cell.indent ?? 0, least: 2 },
    { of: (row) => /^[ \u00a0\t]*/.exec(first(row)?.cell.text ?? '')![0].replaceAll('\t', '    ').length, least: 2 },
    // Rows are folded for comfort, too; only folds within folds tell.
    { of: (row) => row.outlineLevel ?? 0, least: 3 },
  ];
  const sign = signs.find(({ of, least }) => new Set(rows.filter((row) => first(row) !== undefined).map(of)).size >= least);
  return sign === undefined ? () => null : (row) => (first(row) === undefined ? null : sign.of(row));
}
