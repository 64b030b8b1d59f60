// Finds a known report in a sheet: its title by content, its header by the titles of its columns; what is near but not known is told, never guessed.

import type { Layout } from '@tenun/reference';
import { ReadProblem } from '../read/read-problem.ts';
import type { GridRow, SheetGrid, Workbook } from '../sheet/grid.ts';

/** How many rows stand over a header at most. */
const ROWS_ABOVE = 40;

export interface Located<F extends string, L extends Layout<F>> {
  readonly layout: L;
  readonly sheet: SheetGrid;
  /** Index into the rows of the sheet where the data begin. */
  readonly from: number;
  /** Index where the header begins; the same as `from` where there is none. */
  readonly header: number;
  /** Zero-based columns; `to` is the last column before the next title. */
  readonly columns: ReadonlyMap<F, { readonly from: number; readonly to: number }>;
  /** Titles by column, rows of the header joined, in lower case. */
  readonly titles: readonly string[];
  /** Budget year that the head of the report says; null where it says none. */
  readonly year: number | null;
  /** The texts above the header. */
  readonly head: readonly string[];
}

/** The sheet whose first rows carry the title of the report; null when there is none. */
export function sheetOfReport(workbook: Workbook, report: RegExp): SheetGrid | null {
  return workbook.sheets.find((sheet) => sheet.rows.slice(0, ROWS_ABOVE).some((row) => row.cells.some((cell) => report.test(key(cell.text))))) ?? null;
}

/**
 * The header and columns of a report by the layouts known for it.
 * Throws `ReadProblem` when the report is of a year, or has columns, that no layout describes.
 */
export function locate<F extends string, L extends Layout<F>>(sheet: SheetGrid, layouts: readonly L[]): Located<F, L> {
  const head = sheet.rows.slice(0, ROWS_ABOVE);
  const year = yearOf(head);
  const dated = layouts.filter((layout) => year === null || (`${year}-12-31` >= layout.validFrom && (layout.validTo === null || `${year}-01-01` <= layout.validTo)));
  const { called, columns } = (dated[0] ?? layouts[0])!;
  if (dated.length === 0) throw new ReadProblem('layout-unknown', { report: called, expected: layouts.map(({ validFrom, validTo }) => `T.A. ${validFrom.slice(0, 4)}–${validTo?.slice(0, 4) ?? '…'}`).join(', '), found: `T.A. ${year}`, place: null });
  for (const layout of dated) {
    // The fewest rows first, so that what stands over a header is not taken for a part of it.
    for (let rows = 1; rows <= layout.headerRows; rows += 1) {
      for (let at = 0; at < head.length; at += 1) {
        const found = headerAt(sheet, at, rows, layout);
        if (found !== null) return { layout, sheet, year, head: textsOf(head.slice(0, at)), ...found };
      }
    }
  }
  const nearest = nearestHeader(head, dated[0]!);
  throw new ReadProblem('layout-unknown', {
    report: called,
    expected: columns.filter((column) => column.required).map((column) => column.called).join(', '),
    found: nearest === null ? '-' : nearest.cells.map((cell) => cell.text.replace(/\s+/g, ' ').trim()).filter((text) => text !== '').slice(0, 16).join(', '),
    place: nearest === null ? sheet.name : `${sheet.name}!${nearest.number}`,
  });
}

/** The columns where the `rows` rows from `at` hold every required title. */
function headerAt<F extends string>(sheet: SheetGrid, at: number, rows: number, layout: Layout<F>): Pick<Located<F, Layout<F>>, 'from' | 'header' | 'columns' | 'titles'> | null {
  const titles = titlesOf(sheet.rows.slice(at, at + rows));
  const columns = matchColumns(titles, layout);
  if (columns === null) return null;
  let from = at + rows;
  while (isColumnNumbers(sheet.rows[from])) from += 1;
  return { from, header: at, columns, titles };
}

function matchColumns<F extends string>(titles: readonly string[], layout: Layout<F>): ReadonlyMap<F, { from: number; to: number }> | null {
  const taken = new Set<number>();
  const found = new Map<F, number>();
  for (const column of layout.columns) {
    const at = titles.findIndex((title, index) => title !== '' && !taken.has(index) && column.title.test(title));
    if (at !== -1) {
      taken.add(at);
      found.set(column.field, at);
    } else if (column.required) return null;
  }
  // A column without its title stands where it was seen, if nothing else stands there.
  for (const column of layout.columns) {
    if (!found.has(column.field) && column.position !== null && (titles[column.position] ?? '') === '' && !taken.has(column.position)) {
      taken.add(column.position);
      found.set(column.field, column.position);
    }
  }
  const starts = titles.flatMap((title, index) => (title === '' && !taken.has(index) ? [] : [index]));
  return new Map([...found].map(([field, from]) => [field, { from, to: (starts.find((start) => start > from) ?? Math.max(titles.length, from + 1)) - 1 }]));
}

/** Titles by column: what stands under each other in the rows of a header. */
function titlesOf(rows: readonly GridRow[]): string[] {
  const width = Math.max(0, ...rows.map((row) => row.cells.length));
  return Array.from({ length: width }, (_, column) => key(rows.map((row) => row.cells[column]?.text ?? '').join(' ')));
}

function nearestHeader(head: readonly GridRow[], layout: Layout<string>): GridRow | null {
  const scored = head.map((row) => ({ row, score: layout.columns.filter((column) => row.cells.some((cell) => cell.text !== '' && column.title.test(key(cell.text)))).length }));
  const best = scored.toSorted((a, b) => b.score - a.score)[0];
  return best === undefined || best.score === 0 ? null : best.row;
}

/** `1 | 2 | 3 …` under a header. */
function isColumnNumbers(row: GridRow | undefined): boolean {
  const texts = (row?.cells ?? []).map((cell) => cell.text.replace(/[().\s]/g, '')).filter((text) => text !== '');
  return texts.length >= 3 && texts.every((text, index) => text === String(index + 1));
}

function yearOf(head: readonly GridRow[]): number | null {
  for (const text of textsOf(head)) {
    const match = /\b(?:t\.?\s?a\.?|tahun(?: anggaran)?)\s*:?\s*(20\d\d)\b/i.exec(text);
    if (match !== null) return Number(match[1]);
  }
  return null;
}

function textsOf(rows: readonly GridRow[]): string[] {
  return rows.map((row) => row.cells.map((cell) => cell.text.replace(/\s+/g, ' ').trim()).filter((text) => text !== '').join(' ')).filter((text) => text !== '');
}

/** A title as layouts write it. */
export function key(text: string): string {
  return text.toLowerCase().replace(/\s*\/\s*/g, '/').replace(/\s+/g, ' ').trim();
}
