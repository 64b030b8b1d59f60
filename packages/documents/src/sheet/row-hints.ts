// What a row of Tenun's own workbook cannot show: which node it is, and writings that a cell gives back otherwise. What a cell shows wins; a hint holds only while the cell still shows what it is a hint to.

import { NODE_LEVELS, nodeLabel, type NodeLevel, type StatedMoney, type StatedNumber } from '@tenun/domain';
import { takeCode } from '@tenun/domain/rkt/matrix/codes.ts';
import { quantityKind, quantityValue, readMoney } from '@tenun/domain/rkt/matrix/quantities.ts';
import { printable } from '../write/printable.ts';
import { figureText } from '../blocks/figure-text.ts';
import type { GridCell } from './grid.ts';
import { KEPT_DIGITS, numberText } from './number-text.ts';

/** The title of the hidden column; a number for its version stands in it. */
export const HINT_TITLE = 'TENUN 1';

export interface RowHint {
  readonly node?: string;
  readonly level?: NodeLevel;
  readonly indicator?: string;
  readonly marker?: string;
  readonly indicatorMarker?: string;
  /** Code and name, where the label does not tell them apart as they are. */
  readonly label?: { readonly code: string | null; readonly name: string };
  /** Texts with blanks or signs that a sheet does not keep. */
  readonly texts?: Readonly<Partial<Record<'sasaran' | 'indicator' | 'satuan' | 'sumberDana', string>>>;
  readonly figures?: Readonly<Partial<Record<'target' | 'price' | 'amount', FigureHint>>>;
}

/** How numbers of a cell are written where it is not the Indonesian way: `1,000.5` or `1000.5`. */
export type Writing = 'english' | 'plain';
/** A writing; a figure as it was written, where it has no rule; null: nothing is stated where the sheet shows a sum. */
export type FigureHint = Writing | { readonly raw: string; readonly value: string | null } | null;

/** A hint as the cell holds it, and back; null for anything else. */
export function readHint(cell: string): RowHint | null {
  if (!cell.startsWith('{')) return null;
  try {
    const hint: unknown = JSON.parse(cell);
    return isHint(hint) ? hint : null;
  } catch {
    return null;
  }
}

function isHint(value: unknown): value is RowHint {
  if (value === null || typeof value !== 'object') return false;
  const hint = value as Record<string, unknown>;
  const texts = ['node', 'indicator', 'marker', 'indicatorMarker'].every((key) => hint[key] === undefined || typeof hint[key] === 'string');
  const level = hint['level'] === undefined || NODE_LEVELS.includes(hint['level'] as NodeLevel);
  const label = hint['label'] as { code?: unknown; name?: unknown } | undefined;
  return texts && level && (label === undefined || (typeof label.name === 'string' && (label.code === null || typeof label.code === 'string')))
    && recordOf(hint['texts'], (text) => typeof text === 'string')
    && recordOf(hint['figures'], (each) => each === null || each === 'english' || each === 'plain' || (typeof each === 'object' && typeof (each as { raw?: unknown }).raw === 'string' && isFigure((each as { value?: unknown }).value)));
}

function recordOf(value: unknown, is: (each: unknown) => boolean): boolean {
  return value === undefined || (value !== null && typeof value === 'object' && Object.values(value).every(is));
}

function isFigure(value: unknown): boolean {
  return value === null || (typeof value === 'string' && /^-?\d+(?:\.\d+)?$/.test(value));
}

/** A text as a sheet keeps it for certain: no icons, no control characters, single blanks. */
export function plain(text: string): string {
  return printable(text).replace(/\s+/g, ' ').trim();
}

/** What a cell shows of a figure: a number, or a text where no number can say it. */
export function shownFigure(stated: { readonly raw: string; readonly value: string | bigint | null } | null): number | string {
  if (stated === null) return '';
  if (stated.value === null) return stated.raw;
  const value = String(stated.value);
  return value.replace(/\D/g, '').replace(/^0+/, '').length > KEPT_DIGITS ? value.replace('.', ',') : Number(value);
}

/** The same as a text to compare with what a cell was read as. */
export function shownText(shown: number | string): string {
  return typeof shown === 'number' ? numberText(shown) : plain(shown);
}

/** An amount out of a cell, by what it shows alone. */
export function moneyOf(cell: GridCell, writing?: Writing): StatedMoney | null {
  if (cell.kind === 'empty' && cell.formula !== null) return { raw: `=${cell.formula}`, value: null };
  if (cell.kind !== 'number') return readMoney(plain(cell.text));
  const read = readMoney(figureText(cell.text));
  const raw = writing === undefined ? undefined : inWriting(cell.text, writing);
  return raw !== undefined && readMoney(raw)?.value === read?.value ? { raw, value: read?.value ?? null } : read;
}

/** A volume or target out of a cell with its unit, by what it shows alone. */
export function quantityOf(cell: GridCell, satuan: string | null, writing?: Writing): StatedNumber | null {
  if (cell.kind === 'empty') return cell.formula === null ? null : { raw: `=${cell.formula}`, value: null };
  if (cell.kind !== 'number') return plain(cell.text) === '' ? null : { raw: plain(cell.text), value: quantityValue(plain(cell.text), satuan) };
  const raw = figureText(cell.text, quantityKind(satuan) === 'count');
  const value = quantityValue(raw, satuan);
  const written = writing === undefined ? raw : inWriting(cell.text, writing);
  return { raw: quantityValue(written, satuan) === value ? written : raw, value };
}

/** `1234.5` as `1,234.5` or as it is. */
function inWriting(decimal: string, writing: Writing): string {
  const [whole = '', fraction] = decimal.split('.');
  const grouped = writing === 'english' ? whole.replace(/\B(?=(?:\d{3})+$)/g, ',') : whole;
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

/** Code and name out of a label, by what it shows alone. */
export function labelOf(label: string): { readonly code: string | null; readonly name: string } {
  return takeCode(plain(label));
}

/** Code and name, by the hint where the label still begins or reads as it did. */
export function labelBy(hint: RowHint['label'], label: string): { readonly code: string | null; readonly name: string } {
  if (hint === undefined) return labelOf(label);
  if (plain(nodeLabel(hint)) === plain(label)) return hint;
  const start = hint.code === null ? '' : plain(nodeLabel({ code: hint.code, name: '' }));
  return start !== '' && plain(label).startsWith(`${start} `) ? { code: hint.code, name: plain(label).slice(start.length + 1) } : labelOf(label);
}
