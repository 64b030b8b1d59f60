// The matrix as it is printed: rows of the plan tree with their indicators, drawn from nodes and indicators each time and never stored.

import type { CellLine, TableCell, TableRow } from '../document/block.ts';
import { NOWHERE } from '../document/place.ts';
import type { Indicator } from '../indicator/indicator.ts';
import { formatNumber, formatRupiah } from '../number/format-number.ts';
import type { PlanContent } from '../plan/content.ts';
import type { PlanNode, StatedMoney, StatedNumber } from '../plan/node.ts';
import { rollUp, type RolledUp } from '../plan/rollup.ts';

/** Which amount stands on a parent: what the document states (default), or the sum of its leaves. A leaf always prints what was entered. */
export type Amounts = 'stated' | 'computed';
/** `printed`: Indonesian figures. `raw`: the very characters that were read or typed, so that writing and reading again change nothing. */
export type Figures = 'printed' | 'raw';

export interface MatrixOptions {
  readonly amounts?: Amounts;
  readonly figures?: Figures;
}

export type MatrixColumnKey = 'name' | 'sasaran' | 'indicator' | 'target' | 'satuan' | 'price' | 'amount' | 'sumberDana';

export interface MatrixColumn {
  readonly key: MatrixColumnKey;
  readonly title: string;
}

/** One line inside a row: an indicator with its target, or the volume of the node itself. */
export interface MatrixEntry {
  readonly indicator: Indicator | null;
  readonly sasaran: string;
  readonly text: string;
  readonly marker: string | null;
  readonly target: string;
  readonly satuan: string;
}

export interface MatrixRow {
  readonly node: PlanNode;
  /** Steps below the root. */
  readonly depth: number;
  readonly hasChildren: boolean;
  /** Code and name: `051. Pembinaan Teknis`. */
  readonly label: string;
  /** At least one. */
  readonly entries: readonly MatrixEntry[];
  readonly price: string;
  readonly amount: string;
  readonly sumberDana: string;
  readonly rolled: RolledUp;
}

export interface Matrix {
  readonly columns: readonly MatrixColumn[];
  readonly rows: readonly MatrixRow[];
  /** Sum of what stands on the roots (rupiah); null when one of them cannot be added. */
  readonly total: bigint | null;
}

const COLUMNS: readonly MatrixColumn[] = [
  { key: 'name', title: 'PROGRAM/KEGIATAN/KOMPONEN/AKTIVITAS' },
  { key: 'sasaran', title: 'SASARAN' },
  { key: 'indicator', title: 'INDIKATOR KINERJA' },
  { key: 'target', title: 'TARGET/VOL' },
  { key: 'satuan', title: 'SATUAN' },
  { key: 'price', title: 'HARGA SATUAN (Rp)' },
  { key: 'amount', title: 'ANGGARAN (Rp)' },
  { key: 'sumberDana', title: 'SUMBER DANA' },
];

/** The matrix of a plan, row by row in printed order. Columns that no row fills (price, sumber dana) are left out. */
export function composeMatrix(content: PlanContent, options: MatrixOptions = {}): Matrix {
  const { nodes } = content;
  const rolled = rollUp(nodes);
  const byNode = Map.groupBy(content.indicators, (indicator) => indicator.nodeId);
  const parents = new Set(nodes.map((node) => node.parentId));
  const depths = new Map<string, number>();
  const rows = nodes.map((node): MatrixRow => {
    const depth = node.parentId === null ? 0 : (depths.get(node.parentId) ?? -1) + 1;
    depths.set(node.id, depth);
    const sums = rolled.get(node.id)!;
    return {
      node, depth, hasChildren: parents.has(node.id), label: nodeLabel(node),
      entries: entriesOf(node, byNode.get(node.id) ?? [], options.figures ?? 'printed'),
      price: money(node.price, options.figures), sumberDana: node.sumberDana ?? '', rolled: sums,
      amount: options.amounts === 'computed' && parents.has(node.id) && sums.computed !== null ? formatRupiah(sums.computed, { symbol: false }) : money(node.amount, options.figures),
    };
  });
  return { columns: COLUMNS.filter((column) => !isOptional(column.key) || rows.some((row) => row[column.key as 'price' | 'sumberDana'] !== '')), rows, total: totalOf(rows, options.amounts ?? 'stated') };
}

/** Code and name as one text: a short code ends in a point (`051.`, `A.`), a long one (`066.01.WA`) stands alone. */
export function nodeLabel(node: Pick<PlanNode, 'code' | 'name'>): string {
  if (node.code === null) return node.name;
  return /^(?:\d{1,3}|[A-Za-z]|[A-Z]{2}|[IVX]{1,4})$/.test(node.code) ? `${node.code}. ${node.name}` : `${node.code} ${node.name}`;
}

/** The matrix as rows of a table: header, column numbers, then every node; further indicators stand on rows of their own below. */
export function matrixRows(matrix: Matrix): TableRow[] {
  const rows: TableRow[] = [
    { role: 'header', place: NOWHERE, cells: matrix.columns.map((column) => cell(column.title)) },
    { role: 'column-numbers', place: NOWHERE, cells: matrix.columns.map((_, index) => cell(String(index + 1))) },
  ];
  for (const row of matrix.rows) {
    for (const [index, entry] of row.entries.entries()) {
      rows.push({ role: 'body', place: row.node.place, cells: matrix.columns.map((column) => columnCell(column.key, row, entry, index === 0)) });
    }
  }
  return rows;
}

function columnCell(key: MatrixColumnKey, row: MatrixRow, entry: MatrixEntry, first: boolean): TableCell {
  switch (key) {
    case 'name': return first ? cell(row.label, row.node.marker) : cell('');
    case 'sasaran': return cell(entry.sasaran);
    case 'indicator': return cell(entry.text, entry.marker);
    case 'target': return cell(entry.target);
    case 'satuan': return cell(entry.satuan);
    case 'price': return cell(first ? row.price : '');
    case 'amount': return cell(first ? row.amount : '');
    case 'sumberDana': return cell(first ? row.sumberDana : '');
  }
}

/** The row's own volume stands first; an indicator with a sasaran of its own, or beside a volume, goes below. */
function entriesOf(node: PlanNode, indicators: readonly Indicator[], figures: Figures): MatrixEntry[] {
  const own: MatrixEntry = { indicator: null, sasaran: node.sasaran ?? '', text: '', marker: null, target: quantity(node.volume, figures), satuan: node.satuan ?? '' };
  const entries = indicators.map((indicator): MatrixEntry => ({
    indicator, sasaran: indicator.sasaran ?? '', text: indicator.name, marker: indicator.marker, target: quantity(indicator.target, figures), satuan: indicator.satuan ?? '',
  }));
  const [first, ...others] = entries;
  if (first === undefined || own.target !== '' || own.satuan !== '' || first.sasaran !== '') return [own, ...entries];
  return [{ ...first, sasaran: own.sasaran }, ...others];
}

function quantity(stated: StatedNumber | null, figures: Figures): string {
  if (stated === null) return '';
  return figures === 'raw' || stated.value === null ? stated.raw : formatNumber(stated.value);
}

function money(stated: StatedMoney | null, figures: Figures = 'printed'): string {
  if (stated === null) return '';
  return figures === 'raw' || stated.value === null ? stated.raw : formatRupiah(stated.value, { symbol: false });
}

function totalOf(rows: readonly MatrixRow[], amounts: Amounts): bigint | null {
  let total = 0n;
  let any = false;
  for (const row of rows) {
    if (row.depth !== 0) continue;
    const value = amounts === 'computed' ? row.rolled.computed : (row.rolled.stated ?? row.rolled.computed);
    if (value === null) return null;
    total += value;
    any = true;
  }
  return any ? total : null;
}

function isOptional(key: MatrixColumnKey): boolean {
  return key === 'price' || key === 'sumberDana';
}

function cell(text: string, marker: string | null = null): TableCell {
  return { lines: text.split('\n').map((line, index): CellLine => ({ marker: index === 0 ? marker : null, content: line === '' ? [] : [{ text: line }] })) };
}
