// The rows of the matrix as a sheet needs them: numbers as numbers, parents as formulas over their direct children.

import { columnLetters, formatRupiah, type Matrix, type MatrixRow, type NodeLevel, type StatedMoney, type StatedNumber } from '@tenun/domain';
import { shownFigure, type RowHint } from '../../sheet/row-hints.ts';
import { printable } from '../printable.ts';
import { hintOf } from './line-hints.ts';

export interface SheetLine {
  /** 1-based row of the sheet. */
  readonly row: number;
  readonly level: NodeLevel;
  readonly depth: number;
  /** Whether the node itself stands here; its further indicators stand on lines of their own. */
  readonly first: boolean;
  readonly label: string;
  readonly sasaran: string;
  readonly indicator: string;
  /** A number; the text as written when it cannot be read. */
  readonly target: number | string;
  readonly satuan: string;
  readonly price: number | string;
  readonly sumberDana: string;
  readonly amount: number | string;
  /** `SUM(F4:F6,F9)` on a parent, null on a leaf. */
  readonly formula: string | null;
  /** The stated amount, where it is not what the children add up to. */
  readonly stated: number | string | null;
  readonly note: string;
  /** What tells Tenun which row this is when the sheet comes back. */
  readonly hint: RowHint;
}

/** Lines in printed order, the first on sheet row `startRow`. */
export function sheetRows(matrix: Matrix, startRow: number): SheetLine[] {
  const amountColumn = columnLetters(matrix.columns.findIndex((column) => column.key === 'amount'));
  const rowOf = new Map<string, number>();
  let next = startRow;
  for (const row of matrix.rows) {
    rowOf.set(row.node.id, next);
    next += row.entries.length;
  }
  const children = Map.groupBy(matrix.rows, (row) => row.node.parentId);
  return matrix.rows.flatMap((row) => {
    const at = rowOf.get(row.node.id)!;
    const formula = row.hasChildren ? sumFormula((children.get(row.node.id) ?? []).map((child) => ({ from: rowOf.get(child.node.id)!, lines: child.entries.length })), amountColumn) : null;
    return row.entries.map((entry, index): SheetLine => ({
      row: at + index, level: row.node.level, depth: row.depth, first: index === 0,
      label: index === 0 ? printable(row.label) : '', sasaran: printable(entry.sasaran), indicator: printable(entry.text),
      target: shown(entry.indicator === null ? row.node.volume : entry.indicator.target), satuan: printable(entry.satuan),
      price: index === 0 ? shown(row.node.price) : '', sumberDana: index === 0 ? printable(row.sumberDana) : '',
      ...(index === 0 ? amounts(row, formula) : { amount: '', formula: null, stated: null, note: '' }), hint: hintOf(row, entry, index),
    }));
  });
}

function amounts(row: MatrixRow, formula: string | null): Pick<SheetLine, 'amount' | 'formula' | 'stated' | 'note'> {
  const { rolled, node } = row;
  if (formula === null) {
    const unreadable = node.amount !== null && node.amount.value === null;
    return { amount: shown(node.amount), formula: null, stated: null, note: unreadable ? 'Angka tidak terbaca; tidak ikut dijumlahkan.' : '' };
  }
  const tooLong = typeof shown(node.amount) === 'string' && node.amount?.value != null;
  const missing = rolled.missing.length === 0 ? '' : `${rolled.missing.length} rincian belum terisi atau tidak terbaca. `;
  if (node.amount === null || (rolled.stated === rolled.readable && !tooLong)) return { amount: Number(rolled.readable), formula, stated: null, note: missing.trim() };
  if (rolled.stated === null) return { amount: Number(rolled.readable), formula, stated: printable(node.amount.raw), note: `${missing}Angka yang tercantum tidak terbaca.` };
  const difference = rolled.stated - rolled.readable;
  return { amount: Number(rolled.readable), formula, stated: shown(node.amount), note: difference === 0n ? missing.trim() : `${missing}Tercantum ${difference > 0n ? 'lebih' : 'kurang'} ${formatRupiah(difference < 0n ? -difference : difference)} dari jumlah rinciannya.` };
}

/** Most arguments that SUM takes. */
const MOST_ARGUMENTS = 250;

/** Children that follow each other become one range. */
function sumFormula(children: readonly { readonly from: number; readonly lines: number }[], column: string): string {
  const ranges: { from: number; to: number }[] = [];
  for (const { from, lines } of children) {
    const last = ranges.at(-1);
    if (last !== undefined && last.to + 1 === from) last.to = from + lines - 1;
    else ranges.push({ from, to: from + lines - 1 });
  }
  let args = ranges.map(({ from, to }) => (from === to ? `${column}${from}` : `${column}${from}:${column}${to}`));
  while (args.length > MOST_ARGUMENTS) args = chunk(args, MOST_ARGUMENTS).map((part) => `SUM(${part.join(',')})`);
  return `SUM(${args.join(',')})`;
}

function chunk(items: readonly string[], size: number): string[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) => items.slice(index * size, (index + 1) * size));
}

function shown(stated: StatedMoney | StatedNumber | null): number | string {
  const figure = shownFigure(stated);
  return typeof figure === 'number' ? figure : printable(figure);
}
