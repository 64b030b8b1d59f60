// What stands in a sheet besides its matrix: titles, notes and signatures as lines, other tables as tables.

import type { TableRow } from '@tenun/domain';
import type { LinePiece, Piece } from '../blocks/read-pieces.ts';
import { markHeaderRows } from '../blocks/table-headers.ts';
import { columnLetters } from '@tenun/domain';
import { cellText, tableCell } from './cell-text.ts';
import type { GridRow, SheetGrid } from './grid.ts';

/** A sheet that only keeps a page together has lines; a table has columns that rows share. */
const TABLE_ROWS = 2;
/** Rows of a table are made equally long up to this many columns; beyond, a hostile sheet would fill the memory with blanks. */
const MOST_PADDED = 100;

/** The pieces of rows `from` up to `to` (zero-based, exclusive) in reading order. */
export function sheetPieces(sheet: SheetGrid, from: number, to: number): Piece[] {
  const pieces: Piece[] = [];
  let lines: PlacedLine[] = [];
  let blank = true;
  const endLines = (): void => {
    pieces.push(...inReadingOrder(lines));
    lines = [];
  };
  for (let at = from; at < to;) {
    const length = tableLength(sheet.rows, at, to);
    if (length > 0) {
      endLines();
      pieces.push(tablePiece(sheet, at, at + length));
      at += length;
      blank = false;
      continue;
    }
    const said = linesOf(sheet, sheet.rows[at]!);
    for (const [index, line] of said.entries()) lines.push({ ...line, adjacent: !blank && index === 0 });
    blank = said.length === 0;
    at += 1;
  }
  endLines();
  return pieces;
}

interface PlacedLine extends LinePiece {
  readonly column: number;
}

/** Two signatures stand side by side: each is read from its first line to its last. */
function inReadingOrder(lines: readonly PlacedLine[]): readonly LinePiece[] {
  const opening = lines.findIndex((line, index) => lines[index + 1] !== undefined && line.place.cell !== lines[index + 1]!.place.cell && rowOf(line) === rowOf(lines[index + 1]!));
  const columns = new Set(lines.slice(opening).map((line) => line.column));
  if (opening === -1 || columns.size < 2 || [...columns].some((column) => lines.slice(opening).filter((line) => line.column === column).length < 2)) return lines;
  return [...lines.slice(0, opening), ...lines.slice(opening).toSorted((a, b) => a.column - b.column)];
}

function rowOf(line: LinePiece): string {
  return /\d+$/.exec(line.place.cell ?? '')?.[0] ?? '';
}

/** How many rows from `at` on are one table; 0 when there is none. */
function tableLength(rows: readonly GridRow[], at: number, to: number): number {
  if (filled(rows[at]!).length < 2 || isLabelled(rows[at]!)) return 0;
  let length = 0;
  let last = 0;
  let counted = false;
  let widest = 0;
  while (at + length < to) {
    const cells = filled(rows[at + length]!);
    if (cells.length === 0) break;
    if (cells.length >= 2) last = length + 1;
    widest = Math.max(widest, cells.length);
    counted ||= length > 0 && cells.some(({ cell }) => cell.kind === 'number' || /^[\d.,]+%?$/.test(cell.text.trim()));
    length += 1;
  }
  return last >= TABLE_ROWS && (widest >= 3 || counted) && (filled(rows[at]!).length >= 3 || counted) ? last : 0;
}

/** Unit and year stand beside their labels: `Unit Kerja | : | BNN …`. */
function isLabelled(row: GridRow): boolean {
  const cells = filled(row);
  return cells.length <= 3 && (/:\s*$/.test(cells[0]?.cell.text ?? '') || /^\s*:/.test(cells[1]?.cell.text ?? ''));
}

function filled(row: GridRow): readonly { readonly cell: GridRow['cells'][number]; readonly column: number }[] {
  return row.cells.flatMap((cell, column) => (cell.text.trim() === '' ? [] : [{ cell, column }]));
}

function linesOf(sheet: SheetGrid, row: GridRow): Omit<PlacedLine, 'adjacent'>[] {
  const cells = filled(row);
  const line = (text: string, column: number): Omit<PlacedLine, 'adjacent'>[] => text.split('\n').map((part) => part.replace(/\s+/g, ' ').trim()).filter((part) => part !== '')
    .map((part) => ({ kind: 'line', content: [{ text: part }], place: { line: null, cell: `${sheet.name}!${columnLetters(column)}${row.number}` }, indent: 0, column }));
  if (isLabelled(row)) return line(cells.map(({ cell }) => cellText(cell, 'code').trim()).join(' '), cells[0]!.column);
  return cells.flatMap(({ cell, column }) => line(cellText(cell, 'code'), column));
}

function tablePiece(sheet: SheetGrid, from: number, to: number): Piece {
  const rows = sheet.rows.slice(from, to);
  const titled = Math.max(1, ...rows[0]!.cells.map((cell) => cell.rowSpan));
  const width = Math.max(...rows.map((row) => row.cells.length));
  const padded = width <= MOST_PADDED ? width : 0;
  const heads = rows.slice(0, titled).map((row) => row.cells.map((cell) => cell.text.toLowerCase()));
  const coded = Array.from({ length: width }, (_, column) => heads.some((head) => /\b(?:kode|akun|no|nomor|tahun|nip|tanggal)\b/.test(head[column] ?? '')));
  const tableRows = rows.map((row, index): TableRow => ({
    role: index < titled ? 'header' : 'body', place: { line: null, cell: `${sheet.name}!${row.number}` },
    cells: Array.from({ length: Math.max(padded, row.cells.length) }, (_, column) => tableCell(row.cells[column] === undefined ? '' : cellText(row.cells[column], coded[column] === true ? 'code' : 'open'))),
  }));
  return { kind: 'table', table: { kind: 'table', id: '', place: tableRows[0]!.place, view: null, rows: markHeaderRows(tableRows), repeatedHeaders: [] } };
}
