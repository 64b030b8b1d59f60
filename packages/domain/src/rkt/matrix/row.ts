// One printed row of the matrix taken apart into its texts: code, marker, name, sasaran, indicators, quantities.

import { cellText, plainText, type CellLine, type TableCell } from '../../document/block.ts';
import type { Place } from '../../document/place.ts';
import type { NodeLevel } from '../../plan/node.ts';
import type { MatrixColumns, MatrixField } from './columns.ts';
import { takeCode } from './codes.ts';

export interface MarkedText {
  readonly marker: string | null;
  readonly text: string;
}

export interface MatrixRowText {
  readonly place: Place;
  /** Known from the column the name stands in; null where all levels share one column. */
  readonly level: NodeLevel | null;
  readonly code: string | null;
  /** Whether the code stood in a column of its own; then `EBA` or `A` alone is a code. */
  readonly codeColumn: boolean;
  /** `1.1.2` or `a`: the running number before the row, without its last point; null where there is none. It is no code. */
  readonly numbering: string | null;
  /** How far a workbook moves the row in or folds it; null where it does not say. */
  readonly depth: number | null;
  readonly marker: string | null;
  readonly name: string;
  readonly sasaran: string;
  readonly indicators: readonly MarkedText[];
  readonly target: string;
  readonly volume: string;
  readonly satuan: string;
  readonly price: string;
  readonly amount: string;
  readonly sumberDana: string;
  /** Texts in columns the matrix has no field for, with their 1-based column. */
  readonly others: readonly { readonly column: number; readonly text: string }[];
}

/** `1.1.2 KRO …`: a number by depth before the name. */
const DOTTED_NUMBER = /^(\d{1,2}(?:\.\d{1,4})+)[.)]?\s+(?=\p{L})/u;
/** Bullets, icons and dashes before a name that the reader left in the text. */
const LEADING_MARKER = /^([▪▫•●○◦■□➢❖✓✔✚✦·§>–-]{1,2}|[\uE000-\uF8FF]|\p{Extended_Pictographic}\uFE0F?)\s+(?=\S)/u;

/** Reads a laid-out row by its columns: one row, or one for each level where the levels stand side by side; figures belong to the last. */
export function readRows(cells: readonly (TableCell | undefined)[], columns: MatrixColumns, { place, depth = null }: { readonly place: Place; readonly depth?: number | null }): readonly MatrixRowText[] {
  const own = columns.levels.filter(({ column }) => joined(cells[column]) !== '');
  if (own.length === 0) return [{ ...readRow(cells, columns, place), depth }];
  return own.map(({ column, level }, index) => {
    const { text, marker } = readName(cells[column]);
    const row = index === own.length - 1 ? readRow(cells, columns, place) : nameOnly(place);
    return { ...row, ...takeCode(text), level, marker, codeColumn: false };
  });
}

function nameOnly(place: Place): MatrixRowText {
  return { place, level: null, code: null, codeColumn: false, numbering: null, depth: null, marker: null, name: '', sasaran: '', indicators: [], target: '', volume: '', satuan: '', price: '', amount: '', sumberDana: '', others: [] };
}

function readRow(cells: readonly (TableCell | undefined)[], columns: MatrixColumns, place: Place): MatrixRowText {
  const text = (field: MatrixField): string => joined(cells[columns.fields.get(field) ?? -1]);
  const named = readName(cells[columns.fields.get('name') ?? -1]);
  const ownCode = text('code').replace(/[.)]+$/, '');
  const running = text('no').replace(/[.)]+$/, '');
  const numbered = ownCode === '' ? codeLike(running) : ownCode;
  const dotted = numbered === '' ? DOTTED_NUMBER.exec(named.text) : null;
  const taken = dotted !== null ? { code: null, name: named.text.slice(dotted[0].length) } : numbered === '' ? takeCode(named.text) : { code: numbered, name: named.text };
  const used = new Set([...columns.fields.values(), ...[...columns.sources, ...columns.levels].map(({ column }) => column)]);
  const volume = text('volume');
  const target = text('target');
  return {
    place, level: null, depth: null, code: taken.code, codeColumn: numbered !== '', numbering: dotted?.[1] ?? (numberingOf(ownCode) ?? numberingOf(running) ?? numberingOf(taken.code ?? '')), marker: named.marker, name: taken.name,
    sasaran: text('sasaran'), indicators: linesOf(cells[columns.fields.get('indicator') ?? -1]),
    target: columns.fields.has('target') ? target : volume, volume: columns.fields.has('volume') ? volume : target,
    satuan: text('satuan'), price: text('price'), amount: text('amount'), sumberDana: text('sumberDana') || sourcesOf(cells, columns),
    others: cells.flatMap((cell, index) => (used.has(index) || joined(cell) === '' ? [] : [{ column: index + 1, text: joined(cell) }])),
  };
}

/** Whether the row says nothing at all. */
export function isEmptyRow(row: MatrixRowText): boolean {
  return row.name === '' && row.code === null && !saysMore(row);
}

/** Whether a row says more than its name and code. */
export function saysMore(row: MatrixRowText): boolean {
  return row.indicators.length > 0 || [row.sasaran, row.target, row.volume, row.satuan, row.price, row.amount, row.sumberDana].some((text) => text !== '');
}

/** The whole row as one text, for the list of what was not understood. */
export function rowText(row: MatrixRowText): string {
  return [row.code, row.name, row.sasaran, ...row.indicators.map((line) => line.text), row.target === row.volume ? row.target : `${row.target} ${row.volume}`, row.satuan, row.price, row.amount, row.sumberDana]
    .filter((text) => text !== null && text.trim() !== '').join(' | ');
}

/** `RM` where one source carries all; `RM 42.000.000; PNBP 9.800.000` where several share, so that no figure is lost. */
function sourcesOf(cells: readonly (TableCell | undefined)[], columns: MatrixColumns): string {
  const parts = columns.sources.map(({ column, source }) => ({ source, text: joined(cells[column]) })).filter(({ text }) => text !== '' && !/^[-–—.]$/.test(text));
  const [only] = parts;
  if (parts.length === 1 && only !== undefined && only.text === joined(cells[columns.fields.get('amount') ?? -1])) return only.source;
  return parts.map(({ source, text }) => `${source} ${text}`).join('; ');
}

/** A running number says nothing about the level; a code in the same column does. */
function codeLike(code: string): string {
  return /^(?:\d{3}(?:\.\w+)*|\d{4}(?:\.\w+)*|\d{6}|[A-Z]{1,3}(?:\.\d{3})?)$/.test(code) ? code : '';
}

/** A number by depth (also a code of regional budgets, `5.02.01`), a single number or a letter. */
function numberingOf(text: string): string | null {
  return /^(?:\d{1,2}(?:\.\d{1,4})*|[a-z])$/.test(text) ? text : null;
}

function readName(cell: TableCell | undefined): MarkedText {
  const lines = cell?.lines ?? [];
  const first = lines.find((line) => lineText(line) !== '');
  let marker = first?.marker ?? null;
  let text = lines.map(lineText).filter((line) => line !== '').join(' ');
  // A reader may take `A.` or `001.` for the marker of a list; here it is a code.
  if (marker !== null && /^\w+[.)]$/.test(marker)) {
    text = `${marker} ${text}`;
    marker = null;
  }
  const leading = marker === null ? LEADING_MARKER.exec(text) : null;
  return leading === null ? { marker, text } : { marker: leading[1] ?? null, text: text.slice(leading[0].length) };
}

/** `1. Nilai …`: the number before an indicator is its marker. */
const INDICATOR_NUMBER = /^(\d{1,2}[.)]|[a-z][.)])\s+(?=\p{Lu})/u;

/** The lines of a cell; a line without a marker that starts small goes on with the one before. */
function linesOf(cell: TableCell | undefined): MarkedText[] {
  const lines: MarkedText[] = [];
  for (const line of cell?.lines ?? []) {
    const text = lineText(line);
    if (text === '') continue;
    const leading = line.marker === null ? (LEADING_MARKER.exec(text) ?? INDICATOR_NUMBER.exec(text)) : null;
    const marked = leading === null ? { marker: line.marker, text } : { marker: leading[1] ?? null, text: text.slice(leading[0].length) };
    const last = lines.at(-1);
    if (last !== undefined && marked.marker === null && (last.marker !== null || /^[\p{Ll}(]/u.test(text))) lines[lines.length - 1] = { marker: last.marker, text: `${last.text} ${text}` };
    else lines.push(marked);
  }
  return lines;
}

function lineText(line: CellLine): string {
  return plainText(line.content).replace(/\s+/g, ' ').trim();
}

function joined(cell: TableCell | undefined): string {
  return cellText(cell).replace(/\s+/g, ' ').trim();
}
