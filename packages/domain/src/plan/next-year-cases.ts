// Case tables of next year's plan: the oldest year falls out and the year that is over gets empty places, which are holes to be filled and not noughts.

import type { Block, TableBlock, TableCell, TableRow } from '../document/block.ts';
import { layOut } from '../document/lay-out.ts';
import { NOWHERE } from '../document/place.ts';
import { caseColumns, caseHeaderRows, type CaseColumn } from '../rkt/case-columns.ts';
import type { PlanModel } from '../rkt/model.ts';
import { gridRow, isTotalLabel } from '../rkt/table-grid.ts';
import { yearSpan, yearSpans } from '../rkt/year-span.ts';
import type { TextChange } from './next-year-figures.ts';

/** What moving the case tables on changes. */
export interface CaseShift {
  /** The tables with their years moved on, by block id. */
  readonly tables: ReadonlyMap<string, TableBlock>;
  /** Titles and sentences about exactly the years of those tables: the years follow, totals over them are open. */
  readonly texts: readonly TextChange[];
}

interface Span {
  readonly from: number;
  readonly to: number;
}

/** One year of a table: grid columns `start` to `end` (not included). */
interface YearColumns {
  readonly year: number;
  readonly start: number;
  readonly end: number;
}

interface Shifted {
  readonly block: TableBlock;
  readonly span: Span;
}

const EMPTY: TableCell = { lines: [] };
const ABOUT_CASES = /\b(?:kasus|tersangka|barang bukti|pengungkapan|ungkap)\b/i;

/**
 * Moves on every case table whose years follow each other without a gap and end in the year before the plan of `year`.
 * Others are left as they are: their years are a slip to be mended, or the table already holds the year of the plan.
 */
export function shiftCases(model: PlanModel, year: number): CaseShift {
  const tables = new Map<string, TableBlock>();
  const spans: Span[] = [];
  let previous = null as { readonly title: string; readonly columns: readonly CaseColumn[] } | null;
  for (const { block, before } of model.outline.blocks) {
    if (block.kind !== 'table' || block.view !== null) continue;
    // A piece of a table that a page cut has no header: its columns are those of the piece above.
    const columns: readonly CaseColumn[] | null = caseColumns(block, before) ?? (previous?.title === before && model.cases.tables.some(({ title }) => title === before) && widthOf(block) === previous.columns.length ? previous.columns : null);
    previous = columns === null ? null : { title: before, columns };
    const shifted = columns === null ? shiftTransposed(model, block, year) : columns.some((column) => column.role === 'year') ? shiftRows(block, columns, year) : shiftColumns(block, yearsAcross(columns), sumsIn(columns), year);
    if (shifted === null) continue;
    tables.set(block.id, shifted.block);
    spans.push(shifted.span);
  }
  return { tables, texts: spans.length === 0 ? [] : followingTexts(model, spans) };
}

function widthOf(block: TableBlock): number {
  return Math.max(0, ...block.rows.map((row) => gridRow(row, block).length));
}

function yearsAcross(columns: readonly CaseColumn[]): readonly YearColumns[] {
  const groups = new Map<number, YearColumns>();
  for (const [c, { group, year }] of columns.entries()) {
    if (year === null) continue;
    const known = groups.get(group);
    groups.set(group, { year, start: known?.start ?? c, end: c + 1 });
  }
  return [...groups.values()];
}

/** Columns that add up the years: their sum is another now. */
function sumsIn(columns: readonly CaseColumn[]): ReadonlySet<number> {
  return new Set(columns.flatMap(({ role }, c) => (role === 'sum-cases' || role === 'sum-suspects' ? [c] : [])));
}

/** The span of years in order (1: oldest first, -1: newest first) that end in the year before the plan; null where they do not. */
function orderOf(years: readonly number[], year: number): { readonly span: Span; readonly step: 1 | -1 } | null {
  const step = years.length < 2 ? null : years[1]! - years[0]!;
  if ((step !== 1 && step !== -1) || years.some((each, index) => index > 0 && each - years[index - 1]! !== step)) return null;
  const span = { from: Math.min(...years), to: Math.max(...years) };
  return span.to === year - 1 ? { span, step } : null;
}

function shiftColumns(block: TableBlock, groups: readonly YearColumns[], sums: ReadonlySet<number>, year: number): Shifted | null {
  const order = orderOf(groups.map((group) => group.year), year);
  if (order === null || groups.some((group, index) => index > 0 && group.start !== groups[index - 1]!.end)) return null;
  const newest = order.step === 1 ? groups.at(-1)! : groups[0]!;
  const oldest = order.step === 1 ? groups[0]! : groups.at(-1)!;
  const headers = new Set(caseHeaderRows(block));
  const grid = layOut(block.rows);
  if (groups.some((group) => block.rows.some((_, r) => straddles(grid[r]!, group)))) return null;
  const rows = block.rows.map((row, r): TableRow => {
    const isHeader = headers.has(row) || row.role !== 'body';
    const at = (start: number, end: number): (TableCell | undefined)[] => Array.from({ length: end - start }, (_, offset) => (start + offset < grid[r]!.length ? grid[r]![start + offset] : EMPTY));
    const fresh = at(newest.start, newest.end).map((cell) => (cell === undefined ? undefined : isHeader ? movedYear(cell, newest.year) : { ...cell, lines: [] }));
    const inner = groups.filter((group) => group !== oldest).flatMap((group) => at(group.start, group.end));
    const first = groups[0]!.start;
    const last = groups.at(-1)!.end;
    const tail = at(last, Math.max(last, grid[r]!.length)).map((cell, offset) => (!isHeader && cell !== undefined && sums.has(last + offset) ? { ...cell, lines: [] } : cell));
    const cells = [...at(0, first), ...(order.step === 1 ? [...inner, ...fresh] : [...fresh, ...inner]), ...tail];
    return { ...row, cells: cells.filter((cell) => cell !== undefined) };
  });
  return { block: { ...block, rows }, span: order.span };
}

/** Whether a cell reaches over the edge of the columns of a year, or over several rows below the header. */
function straddles(cells: readonly (TableCell | undefined)[], { start, end }: YearColumns): boolean {
  return cells.some((cell, c) => {
    const last = c + (cell?.colSpan ?? 1);
    return cell !== undefined && ((c < start && last > start) || (c >= start && c < end && last > end));
  });
}

/** A title with its year moved on by one; a title without it as it stands. */
function movedYear(cell: TableCell, year: number): TableCell {
  return { ...cell, lines: cell.lines.map((line) => ({ ...line, content: line.content.map((inline) => ('text' in inline ? { ...inline, text: inline.text.replace(String(year), String(year + 1)) } : inline)) })) };
}

/** A table with a row for each year: texts move up (or down) by one row, the numbers before them stay. */
function shiftRows(block: TableBlock, columns: readonly CaseColumn[], year: number): Shifted | null {
  const yearAt = columns.findIndex((column) => column.role === 'year');
  const body = block.rows.flatMap((row, r) => {
    const grid = gridRow(row, block);
    const said = row.role === 'body' ? yearSpan(grid[yearAt]?.text ?? '') : null;
    return said === null || said.from !== said.to || grid.length !== row.cells.length ? [] : [{ row, r, year: said.to }];
  });
  const order = orderOf(body.map((each) => each.year), year);
  if (order === null) return null;
  const sources = order.step === 1 ? [...body.slice(1), null] : [null, ...body.slice(0, -1)];
  const newest = order.step === 1 ? body.at(-1)! : body[0]!;
  let rows = block.rows;
  for (const [index, { row, r }] of body.entries()) {
    const source = sources[index] ?? null;
    const cells = row.cells.map((cell, c): TableCell => {
      if (columns[c]?.role === 'no') return cell;
      if (source !== null) return source.row.cells[c] ?? EMPTY;
      return c === yearAt ? movedYear(newest.row.cells[c] ?? EMPTY, newest.year) : columns[c]?.role === 'region' ? cell : { ...cell, lines: [] };
    });
    rows = rows.with(r, { ...row, cells });
  }
  const moved = { ...block, rows };
  rows = rows.map((row) => (row.role === 'body' && gridRow(row, moved).some((cell) => isTotalLabel(cell.text)) ? { ...row, cells: row.cells.map((cell, c) => (isCount(columns[gridRow(row, moved).findIndex((each) => each.index === c)]) ? { ...cell, lines: [] } : cell)) } : row));
  return { block: { ...block, rows }, span: order.span };
}

function isCount(column: CaseColumn | undefined): boolean {
  return column !== undefined && ['cases', 'suspects', 'evidence', 'sum-cases', 'sum-suspects'].includes(column.role);
}

/** A table whose rows are the measures: each year is one column. */
function shiftTransposed(model: PlanModel, block: TableBlock, year: number): Shifted | null {
  if (!model.cases.tables.some((table) => table.path === block.id)) return null;
  const header = gridRow(block.rows[0] ?? { role: 'header', place: NOWHERE, cells: [] }, block);
  const groups = header.flatMap((cell, c) => (/^\D{0,8}20\d\d$/.test(cell.text) ? [{ year: yearSpan(cell.text)!.to, start: c, end: c + 1 }] : []));
  const sums = new Set(header.flatMap((cell, c) => (isTotalLabel(cell.text) ? [c] : [])));
  return shiftColumns(block, groups, sums, year);
}

/** Years of exactly such a span move on; a total that is claimed over them is not known yet. */
function followingTexts(model: PlanModel, spans: readonly Span[]): readonly TextChange[] {
  const same = ({ from, to }: Span): boolean => spans.some((span) => span.from === from && span.to === to);
  const years = model.outline.texts.flatMap(({ path, text, kind, trail }): TextChange[] => {
    if (kind === 'cell' || !(ABOUT_CASES.test(text) || (kind === 'heading' && ABOUT_CASES.test(trail.join(' '))))) return [];
    return yearSpans(text).filter(same).flatMap(({ at, from, to }) => {
      const second = text.indexOf(String(to), at + 4);
      return [{ path, start: at, end: at + 4, to: String(from + 1) }, ...(second < 0 ? [] : [{ path, start: second, end: second + 4, to: String(to + 1) }])];
    });
  });
  const open = model.cases.claims.filter(({ fromYear, toYear }) => fromYear !== null && toYear !== null && same({ from: fromYear, to: toYear }));
  return [...years, ...open.map(({ amount: { at } }) => ({ path: at.path, start: at.start, end: at.end, to: '…' }))];
}

/** The blocks with the moved tables in their places. */
export function withShifted(blocks: readonly Block[], { tables }: CaseShift): readonly Block[] {
  return blocks.map((block) => tables.get(block.id) ?? block);
}
