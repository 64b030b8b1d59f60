// Cases, suspects and seizures by kab/kota and year, from each source, and the totals that prose claims for them.

import { cellPath, type TableBlock, type TextUnit } from '../document/block.ts';
import type { Path, Said } from '../document/place.ts';
import { parseNumber } from '../number/parse-number.ts';
import { caseColumns, caseHeaderRows, measureOf, type CaseColumn } from './case-columns.ts';
import { readCaseClaims, type CaseClaim } from './case-claims.ts';
import { readEvidence, readSeizedCell, settleAmbiguous } from './evidence-text.ts';
import type { Outline } from './outline.ts';
import { saidAs, saidText, textsByPath } from './said.ts';
import type { MisspeltWord, Seizure } from './seizure.ts';
import { gridRow, isCovered, isTotalLabel } from './table-grid.ts';
import { yearSpan } from './year-span.ts';

export type { CaseClaim } from './case-claims.ts';
export type { MisspeltWord, Seizure } from './seizure.ts';

export interface CaseCell {
  /** 0 when neither the columns, the row nor the title name a year. */
  readonly year: number;
  /** Null where a dash or nothing stands; its value is null when the figure cannot be read. */
  readonly cases: Said<number> | null;
  readonly suspects: Said<number> | null;
  readonly evidence: Said<string> | null;
  readonly seizures: readonly Seizure[];
  readonly misspelt: readonly MisspeltWord[];
}

export interface CaseRow {
  readonly no: Said<string> | null;
  readonly region: Said<string>;
  readonly cells: readonly CaseCell[];
  /** What columns that add up the years say; null where there are none. */
  readonly sums: { readonly cases: Said<number> | null; readonly suspects: Said<number> | null } | null;
}

export interface CaseTable {
  readonly path: string;
  readonly title: string;
  /** `POLDA NTT`, `BNN Provinsi NTT`: who reported. Empty when the title does not say. */
  readonly source: string;
  readonly years: readonly number[];
  /** Which measures the table has columns for. */
  readonly measures: ReadonlySet<'cases' | 'suspects' | 'evidence'>;
  /** The years in the header, one for each group of columns, in printed order; empty where the columns carry none. */
  readonly yearTitles: readonly Said<number>[];
  /** Without the row of totals. */
  readonly rows: readonly CaseRow[];
  /** The row that adds up the others, when one is printed. */
  readonly total: CaseRow | null;
}

export interface Cases {
  readonly tables: readonly CaseTable[];
  readonly claims: readonly CaseClaim[];
  /** Misspelt words in the claims. */
  readonly misspelt: readonly MisspeltWord[];
}

interface Piece {
  readonly at: number;
  readonly columns: readonly CaseColumn[];
  readonly title: string;
}

const SOURCE = /\b(?:POLDA|Polda|POLRES(?:TA(?:BES)?)?|Polres(?:ta(?:bes)?)?|POLRI|Polri|BNN[PK]?|Badan Narkotika Nasional|BADAN NARKOTIKA NASIONAL|Kejaksaan|KEJAKSAAN|Bea (?:dan )?Cukai|BEA (?:DAN )?CUKAI|Lapas|LAPAS|Ditresnarkoba|DITRESNARKOBA)\b(?:\s+(?!(?:[Tt]ahun|TAHUN|[Pp]eriode|PERIODE|PER|PADA|S\.?D)\b)\p{Lu}\p{L}*)*/u;

/** Reads every case table and every claim about them. Pieces of one table that stand apart under one title are one table. */
export function readCases(outline: Outline): Cases {
  const texts = textsByPath(outline);
  const tables: CaseTable[] = [];
  let previous = null as Piece | null;
  for (const [at, { block, before }] of outline.blocks.entries()) {
    if (block.kind !== 'table' || block.view !== null) continue;
    const goesOn = previous !== null && previous.at === at - 1 && previous.title === before;
    const width = Math.max(0, ...block.rows.map((row) => gridRow(row, block).length));
    const own = caseColumns(block, before);
    const turned = own === null ? readTransposed(block, before, texts) : null;
    if (turned !== null) {
      tables.push(turned);
      continue;
    }
    const columns = own ?? (goesOn && previous?.columns.length === width ? previous.columns : null);
    if (columns === null) continue;
    const piece = readTable(block, columns, before, texts);
    const last = tables.at(-1);
    if (goesOn && last !== undefined && sameColumns(columns, previous?.columns ?? [])) tables[tables.length - 1] = { ...last, rows: [...last.rows, ...piece.rows], total: piece.total ?? last.total };
    else tables.push(piece);
    previous = { at, columns, title: before };
  }
  const { claims, misspelt } = readCaseClaims(outline);
  return { tables, claims, misspelt };
}

/** A table whose rows are the measures and whose columns the years: one row of cases, of the office itself. */
function readTransposed(block: TableBlock, title: string, texts: ReadonlyMap<Path, TextUnit>): CaseTable | null {
  const header = block.rows[0]?.role === 'header' ? gridRow(block.rows[0], block) : [];
  const years = header.flatMap((cell, c) => (/^\D{0,8}20\d\d$/.test(cell.text) ? [{ c, year: yearSpan(cell.text)?.to ?? 0 }] : []));
  if (years.length < 2) return null;
  const sumAt = header.findIndex((cell, c) => c > (years.at(-1)?.c ?? 0) && isTotalLabel(cell.text));
  const label = (years[0]?.c ?? 1) - 1;
  const rowOf = (measure: 'cases' | 'suspects'): ((c: number) => TextUnit | undefined) | null => {
    const r = block.rows.findIndex((row) => row.role === 'body' && measureOf(gridRow(row, block)[label]?.text ?? '') === measure);
    const grid = gridRow(block.rows[r] ?? { role: 'body', place: block.place, cells: [] }, block);
    return r < 0 ? null : (c) => (grid[c] === undefined ? undefined : texts.get(cellPath(block.id, r, grid[c].index)));
  };
  const [cases, suspects] = [rowOf('cases'), rowOf('suspects')];
  const region = saidText(cases?.(label));
  if (cases === null || suspects === null || region === null) return null;
  const cells = years.map(({ c, year }): CaseCell => ({ year, cases: readCount(cases(c)), suspects: readCount(suspects(c)), evidence: null, seizures: [], misspelt: [] }));
  const sums = sumAt < 0 ? null : { cases: readCount(cases(sumAt)), suspects: readCount(suspects(sumAt)) };
  return { path: block.id, title, source: sourceOf(title), years: years.map(({ year }) => year), measures: new Set(['cases', 'suspects']), yearTitles: yearTitles(block, 1, texts), rows: [{ no: null, region, cells, sums }], total: null };
}

function sameColumns(a: readonly CaseColumn[], b: readonly CaseColumn[]): boolean {
  return a.length === b.length && a.every((column, c) => column.role === b[c]?.role && column.year === b[c]?.year);
}

function readTable(block: TableBlock, columns: readonly CaseColumn[], title: string, texts: ReadonlyMap<Path, TextUnit>): CaseTable {
  const headers = caseHeaderRows(block).length;
  const titleYear = yearSpan(title)?.to ?? null;
  const rows: CaseRow[] = [];
  let total: CaseRow | null = null;
  for (const [r, tableRow] of block.rows.entries()) {
    if (r < headers || tableRow.role !== 'body') continue;
    const grid = gridRow(tableRow, block);
    const unitAt = (c: number): TextUnit | undefined => {
      const cell = grid[c];
      return cell?.first === true ? texts.get(cellPath(block.id, r, cell.index)) : undefined;
    };
    const columnOf = (role: CaseColumn['role']): TextUnit | undefined => unitAt(columns.findIndex((column) => column.role === role));
    const no = saidText(columnOf('no'));
    const reachesDown = isCovered(grid[columns.findIndex((column) => column.role === 'region')]);
    const region = (reachesDown ? rows.at(-1)?.region : null) ?? saidText(columnOf('region')) ?? saidText(columnOf('year')) ?? (isTotalLabel(no?.raw ?? '') ? no : null) ?? rows.at(-1)?.region;
    if (region == null) continue;
    const byYear = columns.some((column) => column.role === 'year');
    const rowYear = byYear ? (yearSpan(columnOf('year')?.text ?? '')?.to ?? null) : titleYear;
    const summed = columns.some((column) => column.role === 'sum-cases' || column.role === 'sum-suspects');
    const sums = summed ? { cases: readCount(columnOf('sum-cases')), suspects: readCount(columnOf('sum-suspects')) } : null;
    const row: CaseRow = { no, region, cells: readCells(columns, rowYear, unitAt), sums };
    if (isTotalLabel(region.raw) || isTotalLabel(no?.raw ?? '')) total = row;
    else rows.push(row);
  }
  const years = [...new Set(rows.flatMap((row) => row.cells.map((cell) => cell.year)))].filter((year) => year !== 0);
  return { path: block.id, title, source: sourceOf(title), years, measures: new Set(columns.map((column) => column.role).filter(isMeasure)), yearTitles: yearTitles(block, headers, texts), rows: settleRows(rows), total };
}

function yearTitles(block: TableBlock, headers: number, texts: ReadonlyMap<Path, TextUnit>): Said<number>[] {
  return block.rows.slice(0, headers).flatMap((row, r) => row.cells.flatMap((_, c): Said<number>[] => {
    const unit = texts.get(cellPath(block.id, r, c));
    const match = unit === undefined ? null : /^\s*(?:tahun\s+)?(20\d\d)\s*$/i.exec(unit.text);
    return unit === undefined || match === null ? [] : [saidAs(unit, 0, unit.text.length, Number(match[1]))];
  }));
}

/** Ambiguous figures settled by those of the whole table that certainly have a decimal point. */
function settleRows(rows: readonly CaseRow[]): readonly CaseRow[] {
  const pointed = rows.flatMap((each) => each.cells.flatMap((cell) => cell.seizures.filter((seizure) => seizure.decimalMark === '.')));
  return rows.map((row) => ({ ...row, cells: row.cells.map((cell) => ({ ...cell, seizures: cell.seizures.map((seizure) => settleAmbiguous(seizure, pointed)) })) }));
}

function readCells(columns: readonly CaseColumn[], rowYear: number | null, unitAt: (c: number) => TextUnit | undefined): CaseCell[] {
  const groups = [...new Set(columns.filter((column) => isMeasure(column.role)).map((column) => column.group))];
  return groups.map((group) => {
    const year = columns.find((column) => column.group === group && isMeasure(column.role))?.year ?? rowYear ?? 0;
    const unit = (role: CaseColumn['role']): TextUnit | undefined => unitAt(columns.findIndex((column) => column.role === role && column.group === group));
    const columnsOfGroup = columns.map((column, c) => ({ column, c })).filter(({ column }) => column.role === 'evidence' && column.group === group);
    const text = unitAt(columnsOfGroup.find(({ column }) => column.seized === null)?.c ?? -1);
    const counted = columnsOfGroup.flatMap(({ column, c }) => {
      const cell = unitAt(c);
      return column.seized === null || cell === undefined ? [] : (readSeizedCell(cell, column.seized) ?? []);
    });
    const evidence = saidText(text);
    const said = text === undefined ? { seizures: [], misspelt: [] } : readEvidence(text);
    const read = { seizures: [...said.seizures, ...counted], misspelt: said.misspelt };
    return { year, cases: readCount(unit('cases')), suspects: readCount(unit('suspects')), evidence: isDash(evidence?.raw) ? null : evidence, ...read };
  });
}

function isMeasure(role: CaseColumn['role']): role is 'cases' | 'suspects' | 'evidence' {
  return role === 'cases' || role === 'suspects' || role === 'evidence';
}

function isDash(raw: string | undefined): boolean {
  return raw !== undefined && parseNumber(raw, 'count').kind === 'dash';
}

/** A count in a cell. Null where a dash or nothing stands. */
export function readCount(unit: TextUnit | undefined): Said<number> | null {
  if (unit === undefined) return null;
  const parsed = parseNumber(unit.text, 'count');
  if (parsed.kind === 'empty' || parsed.kind === 'dash') return null;
  // A letter that touches the figure (`1O`) is no unit but a slip.
  const whole = parsed.kind === 'value' && parsed.value.eq(parsed.value.round(0, 0)) && !/\d\p{L}/u.test(unit.text) ? parsed.value.toNumber() : null;
  return saidAs(unit, 0, unit.text.length, whole);
}

function sourceOf(title: string): string {
  return SOURCE.exec(title.replace(/\s+/g, ' '))?.[0].trim() ?? '';
}
