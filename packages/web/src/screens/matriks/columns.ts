// The columns of the sheet, and what each of them reads from and writes to a row.

import { formatNumber, formatRupiah } from '@tenun/domain/number/format-number.ts';
import { parseNumber } from '@tenun/domain/number/parse-number.ts';
import type { IndicatorField } from '@tenun/domain/indicator/indicator.ts';
import type { Edit } from '@tenun/domain/plan/edit.ts';
import type { NodeField } from '@tenun/domain/plan/node.ts';
import type { SheetRow } from './rows.ts';

export type ColumnKey = 'code' | 'name' | 'sasaran' | 'volume' | 'satuan' | 'amount' | 'computed' | 'price' | 'sumberDana';

export interface SheetColumn {
  readonly key: ColumnKey;
  readonly width: number;
  readonly figure: boolean;
  /** Long text that may take several lines. */
  readonly wraps: boolean;
}

/** The figures stand next to the name, so that they are seen without scrolling on a laptop. */
export const COLUMNS: readonly SheetColumn[] = [
  { key: 'code', width: 92, figure: false, wraps: false },
  { key: 'name', width: 372, figure: false, wraps: true },
  { key: 'volume', width: 84, figure: true, wraps: false },
  { key: 'satuan', width: 124, figure: false, wraps: true },
  { key: 'amount', width: 140, figure: true, wraps: false },
  { key: 'computed', width: 152, figure: true, wraps: false },
  { key: 'price', width: 116, figure: true, wraps: false },
  { key: 'sasaran', width: 280, figure: false, wraps: true },
  { key: 'sumberDana', width: 120, figure: false, wraps: false },
];

/** How many columns stay in sight when the sheet is scrolled sideways: code and name. */
export const FROZEN = 2;

/** Which message titles a column. */
export const COLUMN_TITLE = {
  code: 'columnCode', name: 'columnName', volume: 'columnVolume', satuan: 'columnSatuan', amount: 'columnAmount', computed: 'columnComputed', price: 'columnPrice', sasaran: 'columnSasaran', sumberDana: 'columnSumberDana',
} as const satisfies Record<ColumnKey, string>;

/** The number column at the left, where a row is taken hold of and its findings are marked. */
export const GUTTER = 50;

type Target = { readonly of: 'node'; readonly field: NodeField } | { readonly of: 'indicator'; readonly field: IndicatorField };

/** Which field of the plan a cell is; null where there is nothing to write. */
export function fieldOf(row: SheetRow, key: ColumnKey): Target | null {
  if (row.kind === 'node') return key === 'computed' ? null : { of: 'node', field: key };
  switch (key) {
    case 'name': case 'sasaran': case 'satuan': return { of: 'indicator', field: key };
    case 'volume': return { of: 'indicator', field: 'target' };
    default: return null;
  }
}

/** The address of the cell as findings name it (`node:n7/amount`), null where there is none. */
export function pathOf(row: SheetRow, key: ColumnKey): string | null {
  const target = fieldOf(row, key);
  return target === null ? null : `${target.of}:${row.id}/${target.field}`;
}

/** What stands in the cell, as it is edited; empty when not filled in. */
export function textOf(row: SheetRow, key: ColumnKey): string {
  if (row.kind === 'indicator') {
    const { indicator } = row;
    switch (key) {
      case 'name': return indicator.name;
      case 'sasaran': return indicator.sasaran ?? '';
      case 'satuan': return indicator.satuan ?? '';
      case 'volume': return figure(indicator.target);
      default: return '';
    }
  }
  const { node } = row;
  switch (key) {
    case 'volume': return figure(node.volume);
    case 'amount':
    case 'price': {
      const money = node[key];
      return money === null ? '' : money.value === null ? money.raw : formatRupiah(money.value, { symbol: false });
    }
    case 'computed': return '';
    default: return node[key] ?? '';
  }
}

/** An understood figure is shown the Indonesian way, whatever way it was written; what cannot be read stays as written. */
function figure(stated: { readonly raw: string; readonly value: string | null } | null): string {
  return stated === null ? '' : stated.value === null ? stated.raw : formatNumber(stated.value);
}

/** Whether the cell holds characters that could not be read as a figure. */
export function unreadable(row: SheetRow, key: ColumnKey): boolean {
  const stated = row.kind === 'indicator' ? (key === 'volume' ? row.indicator.target : null) : key === 'volume' ? row.node.volume : key === 'amount' ? row.node.amount : key === 'price' ? row.node.price : null;
  return stated !== null && stated.value === null;
}

/** What copying takes along: figures as plain digits, which every spreadsheet reads as a number. */
export function copyTextOf(row: SheetRow, key: ColumnKey, computed: bigint | null): string {
  if (key === 'computed') return computed?.toString() ?? '';
  if ((key === 'amount' || key === 'price') && row.kind === 'node') return row.node[key]?.value?.toString() ?? row.node[key]?.raw ?? '';
  return textOf(row, key);
}

/** The edit that writes `typed` into the cell; null when the cell cannot be written or says so already. */
export function cellEdit(row: SheetRow, key: ColumnKey, typed: string): Edit | null {
  const target = fieldOf(row, key);
  if (target === null) return null;
  const trimmed = typed.replaceAll(/\s*[\r\n]+\s*/g, ' ').trim();
  if (trimmed === textOf(row, key)) return null;
  const text = trimmed === '' ? null : key === 'amount' || key === 'price' ? rupiah(trimmed) : trimmed;
  return target.of === 'node' ? { op: 'set-node', id: row.id, field: target.field, text } : { op: 'set-indicator', id: row.id, field: target.field, text };
}

/** A readable amount is kept the way it will be printed; the rest exactly as typed, so that it can be seen and mended. */
function rupiah(typed: string): string {
  const parsed = parseNumber(typed, 'rupiah');
  return parsed.kind === 'value' && parsed.value.round(0).eq(parsed.value) ? formatRupiah(BigInt(parsed.value.toFixed(0)), { symbol: false }) : typed;
}
