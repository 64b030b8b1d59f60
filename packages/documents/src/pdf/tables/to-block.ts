// A joined table as a block: which rows are its header, and where each row stands.

import { plainText, type TableBlock, type TableCell, type TableRow } from '@tenun/domain';
import { isColumnNumbers, markHeaderRows } from '../../blocks/table-headers.ts';
import { depthsOf } from './depths.ts';
import type { JoinedCell, JoinedRow, JoinedTable } from './join-pages.ts';

const LONGEST_TITLE = 70;
const DEEPEST_HEADER = 3;
const YEAR = /^(?:tahun\s+)?(?:19|20)\d\d$/i;
/** Words that head a column in a plan. */
const COLUMN_TITLE = /^(?:no(?:mor)?\.?(?: urut)?|kode|program|kegiatan|komponen|sasaran|indikator|target|vol(?:ume)?|satuan|anggaran|pagu|biaya|jumlah|jml|total|nama|uraian|rincian|kab(?:upaten)?|kota|kecamatan|wilayah|tahun|keterangan|ket|sumber|realisasi|capaian|triwulan|bulan|kss|tsk|bb|output|kro|ro|harga|alokasi|jabatan|pangkat|lokasi|pelaksana|rencana|jadwal|waktu)\b/i;

export function toTableBlock(table: JoinedTable): TableBlock {
  const open = laidOpen(table.rows);
  const rows = open.map((row) => toRow(row, 'body'));
  const header = Math.max(table.header, headerRows(table, rows));
  const depths = depthsOf(open.slice(header));
  const marked = markHeaderRows(rows.map((row, index): TableRow => (index < header ? { ...row, role: isColumnNumbers(row) && index > 0 ? 'column-numbers' : 'header' } : row)));
  return {
    kind: 'table', id: '', place: { line: null, cell: `hal.${table.page}` }, view: null, rows: marked.map((row, index) => withDepth(row, depths?.[index - header] ?? null)),
    repeatedHeaders: standingAgain(table, marked.filter((row) => row.role === 'header')),
  };
}

const EMPTY: Omit<JoinedCell, 'column'> = { colSpan: 1, rowSpan: 1, lines: [], bold: false, titled: false, indent: 0, room: 0, firstWord: 0 };

/**
 * Cells that span rows as a cell and empty ones below it, as a text has them: so every column counts the same in each row.
 * Writers put them together again when they print.
 */
function laidOpen(rows: readonly JoinedRow[]): JoinedRow[] {
  return rows.map((row, index) => {
    const above = rows.slice(0, index).flatMap((other, at) => other.cells.filter((cell) => at + cell.rowSpan > index));
    const below = above.flatMap((cell) => Array.from({ length: cell.colSpan }, (_, offset): JoinedCell => ({ ...EMPTY, column: cell.column + offset })));
    return { ...row, cells: [...row.cells.map((cell) => ({ ...cell, rowSpan: 1 })), ...below].toSorted((a, b) => a.column - b.column) };
  });
}

/** Headers that stand again, page by page. Programs repeat only the first row of some headers of two; that is no fault of the plan, and is left out. */
function standingAgain(table: JoinedTable, header: readonly TableRow[]): TableRow[] {
  return [...Map.groupBy(table.repeated, (row) => row.page).values()].flatMap((rows) => {
    const again = laidOpen(rows).map((row) => toRow(row, 'header')).filter((row) => !isColumnNumbers(row));
    return again.length < header.length && again.every((row, index) => keyOf(row) === keyOf(header[index])) ? [] : again;
  });
}

function keyOf(row: TableRow | undefined): string {
  return row?.cells.map((cell) => textOf(cell.lines).replace(/\s+/g, '').toLowerCase()).join('|') ?? '';
}

function withDepth(row: TableRow, depth: number | null): TableRow {
  return depth === null || row.role !== 'body' ? row : { ...row, depth };
}

function toRow(row: JoinedRow, role: TableRow['role']): TableRow {
  return {
    role, place: { line: null, cell: `hal.${row.page}!r${row.number}` },
    cells: row.cells.map((cell): TableCell => ({ lines: cell.lines, ...(cell.colSpan > 1 ? { colSpan: cell.colSpan } : {}), ...(cell.rowSpan > 1 ? { rowSpan: cell.rowSpan } : {}) })),
  };
}

/** How many rows at the top head the columns: told by tags, by a row of column numbers, by bold letters, or by their words. */
function headerRows(table: JoinedTable, rows: readonly TableRow[]): number {
  if (table.rows.length < 2) return 0;
  const numbers = rows.slice(1, DEEPEST_HEADER + 1).findIndex(isColumnNumbers);
  if (numbers >= 0) return numbers + 1;
  const tagged = table.rows.findIndex((row) => !row.cells.every((cell) => cell.titled || cell.lines.length === 0) || row.cells.length === 0);
  if (tagged > 0 && tagged <= DEEPEST_HEADER) return tagged;
  const [first] = table.rows;
  if (first === undefined) return 0;
  const depth = Math.max(1, ...first.cells.map((cell) => cell.rowSpan));
  if (depth > DEEPEST_HEADER || depth >= table.rows.length || !hasTitles(first)) return 0;
  const filled = first.cells.filter((cell) => cell.lines.length > 0);
  const others = table.rows.slice(depth).flatMap((row) => row.cells.filter((cell) => cell.lines.length > 0));
  if (filled.every((cell) => cell.bold) && !others.every((cell) => cell.bold)) return depth;
  return filled.filter((cell) => COLUMN_TITLE.test(textOf(cell.lines)) || YEAR.test(textOf(cell.lines))).length >= 2 ? depth : 0;
}

/** Titles of columns are short and hold no figures but years. */
function hasTitles(row: JoinedRow): boolean {
  const texts = row.cells.map((cell) => textOf(cell.lines)).filter((text) => text !== '');
  return texts.length >= 2 && texts.every((text) => text.length <= LONGEST_TITLE && (/\p{L}/u.test(text) || YEAR.test(text)) && !/\d[\d.,]{4,}/.test(text));
}

function textOf(lines: TableCell['lines']): string {
  return lines.map((line) => plainText(line.content)).join(' ').trim();
}
