// Which sheet of a workbook is the plan: told by what the sheets hold, not by their names; where several could be, a person is asked.

import { cellText } from '@tenun/domain/document/block.ts';
import { findMatrixTables } from '@tenun/domain/rkt/matrix/find-tables.ts';
import type { ReadOptions } from '../read/read-options.ts';
import { ReadProblem, type SheetChoice } from '../read/read-problem.ts';
import { findHeaders } from './find-header.ts';
import type { SheetGrid, Workbook } from './grid.ts';
import { readMatrixTable, type MatrixTable } from './matrix-table.ts';

export interface SheetMatrix {
  readonly sheet: SheetGrid;
  readonly tables: readonly MatrixTable[];
  /** Whether it has rows below kegiatan, which lists of programs and target tables do not have. */
  readonly deep: boolean;
}

export interface FoundPlan {
  /** The sheet with the matrix; null when no sheet has one. */
  readonly matrix: SheetMatrix | null;
  /** Sheets that were left out, since they hold another matrix than the one chosen. */
  readonly others: readonly SheetMatrix[];
}

/** Throws `which-sheet` when several sheets could be the plan, `two-plans` when one sheet holds two. */
export function findPlan(workbook: Workbook, options: Pick<ReadOptions, 'sheet' | 'columns'>): FoundPlan {
  const matrices = workbook.sheets.flatMap((sheet) => matrixOf(sheet, options));
  const chosen = choose(matrices, options.sheet);
  if (chosen !== null) refuseTwo(chosen);
  return { matrix: chosen, others: matrices.filter((matrix) => matrix !== chosen && matrix.deep) };
}

function matrixOf(sheet: SheetGrid, options: Pick<ReadOptions, 'columns'>): SheetMatrix[] {
  const headers = findHeaders(sheet, options.columns ?? {});
  const tables = headers.map((header, index) => readMatrixTable(sheet, header, headers[index + 1]?.from ?? sheet.rows.length, `matriks-${index + 1}`));
  const filled = tables.filter(({ table }) => table.rows.some((row) => row.role === 'body'));
  return filled.length === 0 ? [] : [{ sheet, tables: filled, deep: filled.some(({ table }) => findMatrixTables([table]).length > 0) }];
}

function choose(matrices: readonly SheetMatrix[], wanted: string | undefined): SheetMatrix | null {
  if (wanted !== undefined) {
    const named = matrices.find(({ sheet }) => sheet.name === wanted);
    if (named === undefined && matrices.length > 0) throw ask(matrices);
    return named ?? null;
  }
  const deep = matrices.filter((matrix) => matrix.deep);
  const candidates = deep.length > 0 ? deep : matrices;
  const [first, ...rest] = candidates.toSorted((a, b) => Number(a.sheet.hidden) - Number(b.sheet.hidden));
  if (first === undefined) return null;
  // A copy of the same matrix, kept beside it, asks no question.
  if (rest.some((other) => contentKey(other) !== contentKey(first))) throw ask(candidates);
  return first;
}

function ask(matrices: readonly SheetMatrix[]): ReadProblem {
  return new ReadProblem('which-sheet', { sheets: matrices.map(({ sheet }) => choiceOf(sheet)) });
}

/** A sheet as a person recognises it. */
export function choiceOf(sheet: SheetGrid): SheetChoice {
  const texts = sheet.rows.slice(0, 30).flatMap((row) => row.cells.map((cell) => cell.text.replace(/\s+/g, ' ').trim())).filter((text) => text !== '');
  const sample = texts.slice(0, 8).join(' | ');
  return { name: sheet.name, rows: sheet.rows.length, hidden: sheet.hidden, sample: sample.length > 160 ? `${sample.slice(0, 159)}…` : sample };
}

function contentKey({ tables }: SheetMatrix): string {
  return JSON.stringify(tables.map(({ table }) => table.rows.map((row) => row.cells.map(cellText))));
}

/** A second matrix with a title of its own is another plan; one that goes on, under its header printed again, is the same. */
function refuseTwo({ sheet, tables }: SheetMatrix): void {
  for (const [index, table] of tables.entries()) {
    const before = tables[index - 1];
    if (before === undefined) continue;
    const between = sheet.rows.slice(before.end, table.header.from).flatMap((row) => row.cells.map((cell) => cell.text)).join(' ');
    if (OWN_TITLE.test(between)) throw new ReadProblem('two-plans', { first: placeOf(sheet, before), second: placeOf(sheet, table) });
  }
}

const OWN_TITLE = /\bmatri(?:k|ks|x)\b|\brencana (?:kerja|kinerja)\b|\brkt\b|\b(?:unit|satuan) kerja\b|\bsatker\b/i;

function placeOf(sheet: SheetGrid, { header }: MatrixTable): string {
  return `${sheet.name}!${sheet.rows[header.from]!.number}`;
}
