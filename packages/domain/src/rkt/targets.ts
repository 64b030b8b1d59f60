// The target table of BAB III: kegiatan, sasaran kegiatan, indicator and target, row by row.

import { cellPath, cellText, type TableBlock, type TableRow } from '../document/block.ts';
import type { Said } from '../document/place.ts';
import { parseNumber } from '../number/parse-number.ts';
import type { Outline, OutlinedText } from './outline.ts';
import { closeUp, saidAs, saidText, textsByPath } from './said.ts';
import { gridRow, isCovered } from './table-grid.ts';

export interface TargetRow {
  readonly no: Said<string> | null;
  readonly program: Said<string> | null;
  readonly kegiatan: Said<string> | null;
  readonly sasaran: Said<string> | null;
  readonly indicator: Said<string>;
  /** The figure; its value is a canonical decimal string, null when it cannot be read (a range, words). */
  readonly target: Said<string> | null;
  /** `Kabupaten/ Kota`, `%`: what follows the figure, or stands in a column of its own. */
  readonly satuan: Said<string> | null;
  /** The target by quarter (or month), in the order of the columns, with the figure; empty where the table has none. */
  readonly periods: readonly Said<string>[];
  /** The cell of program and kegiatan was left blank although this row is a line of its own. */
  readonly kegiatanMissing: boolean;
}

export interface Targets {
  readonly path: string;
  /** What each column holds, left to right; null for a column of another kind. */
  readonly columns: readonly (TargetColumn | null)[];
  readonly rows: readonly TargetRow[];
}

/** `stacked`: program and kegiatan in one cell. */
export type TargetColumn = 'no' | 'program' | 'kegiatan' | 'stacked' | 'sasaran' | 'indicator' | 'target' | 'satuan';

/** The target table; null when the document has none. Pieces of it that are tables of their own are read on. */
export function readTargets(outline: Outline): Targets | null {
  const texts = textsByPath(outline);
  const found = outline.tables
    .map(({ block, chapter }) => ({ block, chapter, columns: columnsOf(block) }))
    .filter(({ block, columns }) => block.view === null && columns !== null);
  const best = found.toSorted((a, b) => chapterRank(b.chapter) - chapterRank(a.chapter))[0];
  if (best === undefined) return null;
  const rows: TargetRow[] = [];
  for (const { block, chapter, columns } of found) {
    if (chapter === best.chapter && columns !== null) rows.push(...readTable(block, columns, texts));
  }
  return rows.length === 0 ? null : { path: best.block.id, columns: columnsInOrder(best.columns), rows: best.columns?.has('stacked') === true || best.columns?.has('kegiatan') === true ? settleKegiatan(rows) : rows };
}

function chapterRank(chapter: string): number {
  return ['lampiran', 'bab1', 'depan', 'bab4', 'bab2', 'bab3'].indexOf(chapter);
}

/** Which column holds what, by the header; null when it is no target table (a matrix has komponen, a report of results has realisation). */
function columnsOf(table: TableBlock): ReadonlyMap<TargetColumn, number> | null {
  const header = table.rows.find((row) => row.role === 'header');
  if (header === undefined) return null;
  const titles = gridRow(header, table).map((cell) => (cell.first ? cell.text.toLowerCase() : ''));
  if (titles.some((title) => /komponen|realisasi|capaian/.test(title))) return null;
  const columns = new Map<TargetColumn, number>();
  for (const [index, title] of titles.entries()) {
    const column = columnOf(title);
    if (column !== null && !columns.has(column)) columns.set(column, index);
  }
  return columns.has('indicator') && columns.has('target') ? columns : null;
}

function columnOf(title: string): TargetColumn | null {
  if (/^(no|nomor)\b/.test(title)) return 'no';
  if (/indikator/.test(title)) return 'indicator';
  if (/sasaran/.test(title)) return 'sasaran';
  if (/target|volume/.test(title)) return 'target';
  if (/satuan/.test(title)) return 'satuan';
  if (/program.*kegiatan/.test(title)) return 'stacked';
  if (/program/.test(title)) return 'program';
  return /kegiatan/.test(title) ? 'kegiatan' : null;
}

function readTable(table: TableBlock, columns: ReadonlyMap<TargetColumn, number>, texts: ReadonlyMap<string, OutlinedText>): TargetRow[] {
  const rows: TargetRow[] = [];
  const stackedColumn = columns.get('stacked') ?? columns.get('kegiatan');
  const periods = periodColumns(table);
  const programs = stackedColumn === undefined ? [] : programNames(table, stackedColumn);
  let section: Said<string> | null = null;
  for (const [r, row] of table.rows.entries()) {
    if (row.role !== 'body') continue;
    const grid = gridRow(row, table);
    const at = (column: number | undefined): number => grid[column ?? -1]?.index ?? -1;
    const unit = (column: TargetColumn): OutlinedText | undefined => texts.get(cellPath(table.id, r, at(columns.get(column))));
    const reachesDown = (column: number | undefined): boolean => isCovered(grid[column ?? -1]);
    const above = rows.at(-1);
    const split = reachesDown(stackedColumn) && above !== undefined ? above : splitStacked(stackedColumn === undefined ? undefined : texts.get(cellPath(table.id, r, at(stackedColumn))), programs);
    const figures = stackedLines(row, at(columns.get('target')), unit('target'));
    const indicators = stackedLines(row, at(columns.get('indicator')), unit('indicator'), figures.length);
    if (indicators.length === 0) {
      section = split.program ?? saidText(unit('program')) ?? sectionOf(row, table.id, r, texts) ?? section;
      continue;
    }
    const targets = indicators.length > 1 || unit('target') === undefined ? figures : [saidText(unit('target'))].filter((said) => said !== null);
    const units = stackedLines(row, at(columns.get('satuan')), unit('satuan'));
    for (const [index, indicator] of indicators.entries()) {
      rows.push({
        no: saidText(unit('no')),
        program: split.program ?? saidText(unit('program')) ?? (split.kegiatan === null ? null : section),
        kegiatan: split.kegiatan,
        sasaran: reachesDown(columns.get('sasaran')) && above !== undefined ? above.sasaran : saidText(unit('sasaran')),
        indicator,
        ...readTarget(unit('target'), targets.length === indicators.length ? targets[index] : targets.length === 1 ? targets[0] : undefined, units[index] ?? units[0]),
        periods: indicators.length > 1 ? [] : periods.flatMap((c) => readPeriod(texts.get(cellPath(table.id, r, at(c))))),
        kegiatanMissing: false,
      });
    }
  }
  return rows;
}

/** `TW I`, `Triwulan II`, `B03`: columns that part the target over the year. */
function periodColumns(table: TableBlock): number[] {
  const headers = table.rows.filter((row) => row.role === 'header').map((row) => gridRow(row, table));
  const width = Math.max(0, ...headers.map((row) => row.length));
  return Array.from({ length: width }, (_, c) => c).filter((c) => headers.some((row) => /^(?:tw|triwulan|tri\s?wulan|b|bulan|semester|smt)\.?\s*(?:[ivx]+|\d{1,2})$/i.test(row[c]?.text ?? '')));
}

function readPeriod(unit: OutlinedText | undefined): Said<string>[] {
  const said = saidText(unit);
  if (unit === undefined || said === null) return [];
  const parsed = parseNumber(said.raw, 'decimal');
  return [saidAs(unit, said.at.start, said.at.end, parsed.kind === 'value' ? parsed.value.toFixed() : null)];
}

function columnsInOrder(columns: ReadonlyMap<TargetColumn, number> | null): (TargetColumn | null)[] {
  const order: (TargetColumn | null)[] = [];
  for (const [column, index] of columns ?? []) order[index] = column;
  return Array.from(order, (column) => column ?? null);
}

/** A row that only names a program heads the rows below it. */
function sectionOf(row: TableRow, id: string, r: number, texts: ReadonlyMap<string, OutlinedText>): Said<string> | null {
  const c = row.cells.findIndex((cell) => /^(?:[\dA-Z]+[.)]\s*)?program\b/i.test(cellText(cell).trim()));
  return c < 0 ? null : saidText(texts.get(cellPath(id, r, c)));
}

/** `a. Indeks …`: the letter or number before a stacked entry, which is no part of it. */
const ENTRY_MARK = /^\s*(?:[a-z]|\d{1,2})[.)]\s+(?=[\p{L}\d])/u;

/** The entries stacked in a cell: its marked lines, or as many lines as there are figures beside them; else the whole cell is one. */
function stackedLines(row: TableRow, column: number, unit: OutlinedText | undefined, beside = 0): Said<string>[] {
  const lines = row.cells[column]?.lines ?? [];
  const whole = saidText(unit);
  if (unit === undefined || whole === null) return [];
  const texts = unit.text.split('\n');
  const marks = texts.map((line) => ENTRY_MARK.exec(line)?.[0].length ?? 0);
  const stacked = texts.every((line) => /^[≥≤<>]?\s*\d/.test(line.trim())) || lines.every((line) => line.marker !== null) || marks.every((mark) => mark > 0) || (beside >= 2 && texts.length === beside);
  if (lines.length < 2 || !stacked) return [whole];
  const entries: Said<string>[] = [];
  let start = 0;
  for (const [index, line] of texts.entries()) {
    const entry = saidText(unit, start + (marks[index] ?? 0), start + line.length);
    if (entry !== null) entries.push(entry);
    start += line.length + 1;
  }
  return entries;
}

const UNIT_AFTER = /^\s*(?:[≥≤<>]\s*)?((?:rp\.?\s*)?\d[\d.,]*(?:\s?[-–]\s?\d[\d.,]*)?)\s*([\s\S]*)$/i;

/** Splits `3 Kabupaten/ Kota` into figure and unit; a figure in a column of whole things groups by points, an index has decimals. */
function readTarget(unit: OutlinedText | undefined, entry: Said<string> | undefined, satuan: Said<string> | undefined): { target: Said<string> | null; satuan: Said<string> | null } {
  if (unit === undefined || entry === undefined) return { target: null, satuan: satuan ?? null };
  const match = UNIT_AFTER.exec(entry.raw);
  const figure = match?.[1] ?? entry.raw;
  const start = entry.at.start + entry.raw.indexOf(figure);
  const rest = match?.[2] ?? '';
  const after = rest === '' ? null : saidText(unit, entry.at.end - rest.length, entry.at.end);
  const own = satuan ?? after ?? (/^rp/i.test(figure) ? saidText(unit, start, start + 2) : null);
  const decimal = /indeks|nilai|persen|%|skor|poin/i.test(own?.raw ?? '');
  const parsed = parseNumber(figure, decimal ? 'decimal' : 'count');
  return { target: saidAs(unit, start, start + figure.length, parsed.kind === 'value' ? parsed.value.toFixed() : null), satuan: own };
}

/** Programs that the stacked cells name before the word Kegiatan, shortest first: they also open the cells without that word. */
function programNames(table: TableBlock, column: number): string[] {
  const names = new Set<string>();
  for (const row of table.rows) {
    if (row.role !== 'body') continue;
    const name = /^(Program\b[\s\S]*?)\s+Kegiatan\b/.exec(cellText(row.cells[gridRow(row, table)[column]?.index ?? -1]).trim())?.[1];
    if (name !== undefined) names.add(closeUp(name));
  }
  return [...names].toSorted((a, b) => a.length - b.length);
}

const USUAL_PROGRAM = /^Program\s+(?:Dukungan\s+Manajemen|P4GN|Pencegahan\s+dan\s+Pemberantasan[\s\S]*?\(P4GN\))(?=\s|$)/i;

/** Program and kegiatan stacked in one cell, with or without the word Kegiatan, with or without a line between them. */
function splitStacked(unit: OutlinedText | undefined, programs: readonly string[]): { program: Said<string> | null; kegiatan: Said<string> | null } {
  const text = unit?.text ?? '';
  const lead = text.length - text.trimStart().length;
  const body = text.slice(lead);
  if (!/^Program\b(?!\s*\/)/i.test(body)) return { program: null, kegiatan: saidText(unit) };
  const known = programs.find((name) => startsWithWords(body, name));
  const line = body.indexOf('\n');
  const word = /\s+(?=Kegiatan\b)/.exec(body);
  const at = known === undefined ? (USUAL_PROGRAM.exec(body)?.[0].length ?? word?.index ?? (line < 0 ? body.length : line)) : lengthOfWords(body, known);
  return { program: saidText(unit, lead, lead + at), kegiatan: saidText(unit, lead + at) };
}

function startsWithWords(text: string, name: string): boolean {
  return new RegExp(`^${pattern(name)}(?=\\s|$)`).test(text);
}

function lengthOfWords(text: string, name: string): number {
  return new RegExp(`^${pattern(name)}`).exec(text)?.[0].length ?? 0;
}

function pattern(name: string): string {
  return name.split(' ').map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('\\s+');
}

/**
 * A blank kegiatan cell goes on with the row above, as merged cells do; but in a table that prints the kegiatan again in each row,
 * or where it is the only blank one in a numbered row with a sasaran of its own, it is missing.
 */
function settleKegiatan(rows: readonly TargetRow[]): TargetRow[] {
  const repeats = rows.some((row, index) => row.kegiatan !== null && row.kegiatan !== rows[index - 1]?.kegiatan && row.kegiatan.value === rows[index - 1]?.kegiatan?.value && row.indicator.at.path !== rows[index - 1]?.indicator.at.path);
  const blanks = rows.filter((row) => row.kegiatan === null).length;
  const settled: TargetRow[] = [];
  for (const row of rows) {
    const above = settled.at(-1);
    const missing = row.kegiatan === null && row.no !== null && row.sasaran !== null && (repeats || blanks === 1 || above === undefined);
    const goesOn = row.kegiatan === null && !missing && above !== undefined;
    settled.push({
      ...row,
      kegiatanMissing: missing,
      kegiatan: goesOn ? above.kegiatan : row.kegiatan,
      program: row.program ?? (missing ? null : (above?.program ?? null)),
      sasaran: row.sasaran ?? (goesOn ? above.sasaran : null),
    });
  }
  return settled;
}
