// Which column of a case table holds what: years over Kss/TSK/BB in several header rows, or one header row with the year in the title.

import type { TableBlock, TableRow } from '../document/block.ts';
import { readSeizedTitle, type SeizedColumn } from './evidence-text.ts';
import { gridRow, headerRows } from './table-grid.ts';

export interface CaseColumn {
  /** `sum-cases`, `sum-suspects`: columns that add up the years. */
  readonly role: 'no' | 'region' | 'year' | 'cases' | 'suspects' | 'evidence' | 'sum-cases' | 'sum-suspects' | 'other';
  /** The year the column is about; null when it is about none, or the table does not divide by year. */
  readonly year: number | null;
  /** Which group of columns it belongs to, counted from the left; 0 before the first year. Two groups can wrongly carry one year. */
  readonly group: number;
  /** What an evidence column counts where each substance has a column of its own (`Shabu (gram)`); null otherwise. */
  readonly seized: SeizedColumn | null;
  /** The header lacks the title; the role was taken from the same place under the other years. */
  readonly inferred: boolean;
}

export type Measure = 'cases' | 'suspects' | 'evidence';

const MEASURES: readonly (readonly [Measure, RegExp])[] = [
  ['suspects', /^(?:(?:jumlah|jml)\.?\s*)?(?:tsk|tersangka|pelaku)\b/i],
  ['evidence', /^(?:(?:jumlah|jml|jenis)\.?\s*)?(?:bb|barang bukti|barbuk)\b/i],
  ['cases', /^(?:(?:jumlah|jml|ungkap)\.?\s*)*(?:kss|kasus|lkn|laporan kasus)\b/i],
];

/** The columns of a case table; null when it is none. */
export function caseColumns(table: TableBlock, title: string): readonly CaseColumn[] | null {
  const headers = caseHeaderRows(table).map((row) => gridRow(row, table));
  const width = Math.max(0, ...table.rows.map((row) => gridRow(row, table).length));
  if (headers.length === 0 || width < 3) return null;
  let above: number | null = null;
  let group = 0;
  const columns: CaseColumn[] = [];
  for (let c = 0; c < width; c++) {
    const titles = headers.map((row) => row[c]?.text ?? '').filter((text) => text !== '');
    const role = leadingRole(titles[0] ?? '', columns);
    if (role !== null) {
      columns.push({ role, year: null, group: 0, seized: null, inferred: false });
      continue;
    }
    const year = yearIn(titles.find((text) => yearIn(text) !== null) ?? '');
    above = year ?? (headers[0]?.[c]?.text === '' || headers[0]?.[c] === undefined ? above : null);
    const seized = readSeizedTitle(titles.at(-1) ?? '');
    const measure = seized !== null ? 'evidence' : measureOf(titles.at(-1) ?? '') ?? (titles.some((text) => yearIn(text) === null) ? 'other' : null);
    const own = columns.filter((column) => column.group === group);
    const opens = year !== null && headers.some((row) => row[c]?.first === true && yearIn(row[c]?.text ?? '') !== null);
    if (above === null) group = 0;
    else if (group === 0 || (opens && (own[0]?.year !== year || measure === null || own.some((column) => column.role === measure && column.seized?.substance === seized?.substance)))) group = 1 + Math.max(0, ...columns.map((column) => column.group));
    columns.push({ role: measure ?? 'other', year: above, group, seized, inferred: measure === null });
  }
  const filled = tellSums(inferMissing(columns, title));
  const counts = filled.some((column) => column.role === 'cases' || column.role === 'suspects');
  const keys = filled.some((column) => column.role === 'region' || column.role === 'year');
  return counts && keys && (headers.some((row) => row.some((cell) => measureOf(cell.text) !== null)) || /\bkasus\b|\btersangka\b/i.test(title)) ? filled : null;
}

/** Where columns stand under years, a measure under no year adds the years up. */
function tellSums(columns: readonly CaseColumn[]): readonly CaseColumn[] {
  if (columns.every((column) => column.year === null)) return columns;
  return columns.map((column) => {
    if (column.year !== null || (column.role !== 'cases' && column.role !== 'suspects' && column.role !== 'evidence')) return column;
    return { ...column, role: column.role === 'evidence' ? 'other' : (`sum-${column.role}` as const) };
  });
}

/** Header rows, and a row of measures under the years that the reader took for a body row. */
export function caseHeaderRows(table: TableBlock): readonly TableRow[] {
  const headers = headerRows(table);
  const next = table.rows[headers.length];
  const words = next === undefined ? [] : gridRow(next, table).map((cell) => cell.text).filter((text) => text !== '');
  return next !== undefined && words.length >= 2 && words.every((text) => measureOf(text) !== null) ? [...headers, next] : headers;
}

function leadingRole(title: string, before: readonly CaseColumn[]): 'no' | 'region' | 'year' | null {
  if (/^(?:no|nomor|nmr|no\.? urut)\b\.?$/i.test(title.trim())) return 'no';
  if (/^tahun$/i.test(title.trim())) return 'year';
  const known = before.some((column) => column.role === 'region');
  return !known && /\b(?:kota|kab|kabupaten|wilayah|daerah|satker|satwil|satuan|unit|polres|bnnk|instansi|lokasi|kecamatan|desa|kelurahan)\b/i.test(title) && yearIn(title) === null ? 'region' : null;
}

/** What a title or a label counts; null when it counts something else. */
export function measureOf(title: string): Measure | null {
  return MEASURES.find(([, pattern]) => pattern.test(title.trim()))?.[0] ?? null;
}

/** The year a title names; null when it names none. */
export function yearIn(text: string): number | null {
  const year = /\b(20\d\d)\b/.exec(text)?.[1];
  return year === undefined ? null : Number(year);
}

/** A column without a title under a year gets the role that stands at its place under the other years; a lone column per year counts what the title of the table names. */
function inferMissing(columns: readonly CaseColumn[], title: string): readonly CaseColumn[] {
  const groups = new Map<number, CaseColumn[]>();
  for (const column of columns) if (column.year !== null) groups.set(column.group, [...(groups.get(column.group) ?? []), column]);
  const pattern = [...groups.values()].find((group) => group.every((column) => !column.inferred));
  const seen = new Map<number, number>();
  return columns.map((column) => {
    if (column.year === null) return column;
    const position = seen.get(column.group) ?? 0;
    seen.set(column.group, position + 1);
    if (!column.inferred) return column;
    const size = groups.get(column.group)?.length ?? 0;
    if (pattern !== undefined && pattern.length === size) return { ...column, role: pattern[position]?.role ?? 'other' };
    return size === 1 ? { ...column, role: /\btersangka\b/i.test(title) && !/\bkasus\b/i.test(title) ? 'suspects' : 'cases' } : column;
  });
}
