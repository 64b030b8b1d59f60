// What a person sees of a workbook before it is imported: every cell that cannot be taken, how the columns were understood, and a picture of the sheet around them.

import { columnLetters } from '@tenun/domain';
import type { ReadOptions } from '../read/read-options.ts';
import { issuesOfPlan, type CellIssue } from './cell-issues.ts';
import { describeWorkbook, type DescribedSheet } from './describe-columns.ts';
import type { SheetGrid, Workbook } from './grid.ts';
import type { UnderstoodWorkbook } from './understood-sheet.ts';

/** One row of the picture; texts by column of the picture. */
export interface PicturedRow {
  readonly number: number;
  readonly hidden: boolean;
  readonly texts: readonly string[];
}

export interface SheetPicture {
  readonly sheet: string;
  /** Letters of the columns drawn. */
  readonly letters: readonly string[];
  /** In order; where numbers jump, rows between them are left out. */
  readonly rows: readonly PicturedRow[];
}

export interface SheetLook {
  readonly issues: readonly CellIssue[];
  readonly columns: DescribedSheet | null;
  readonly picture: SheetPicture | null;
}

/** Rows drawn before and after one that is pointed at. */
const AROUND = 2;
const MOST_ROWS = 240;
const FIRST_ROWS = 12;
const LONGEST_TEXT = 120;

/** What there is to see of a workbook whose plan was read. */
export function lookAtWorkbook(workbook: Workbook, { result, understood }: UnderstoodWorkbook, options: ReadOptions): SheetLook {
  const issues = issuesOfPlan(result, understood);
  const columns = describeWorkbook(workbook, options);
  const sheet = workbook.sheets.find(({ name }) => name === (columns?.sheet ?? issues[0]?.sheet)) ?? workbook.sheets.find(({ hidden }) => !hidden);
  return { issues, columns, picture: sheet === undefined ? null : draw(sheet, columns?.header ?? [1, 1], issues.filter((issue) => issue.sheet === sheet.name)) };
}

function draw(sheet: SheetGrid, header: readonly [number, number], issues: readonly CellIssue[]): SheetPicture {
  const pointed = new Set(issues.map(({ cell }) => Number(/\d+$/.exec(cell)?.[0])));
  const wanted = new Set<number>();
  const want = (from: number, to: number): void => {
    for (let number = from; number <= to; number += 1) if (wanted.size < MOST_ROWS) wanted.add(number);
  };
  want(header[0], header[1] + FIRST_ROWS);
  for (const number of [...pointed].toSorted((a, b) => a - b)) want(number - AROUND, number + AROUND);
  const rows = sheet.rows.filter(({ number }) => wanted.has(number));
  const width = Math.max(0, ...rows.map((row) => row.cells.findLastIndex(({ kind, formula }) => kind !== 'empty' || formula !== null) + 1));
  const columns = Array.from({ length: width }, (_, column) => column).filter((column) => !sheet.hiddenColumns.includes(column));
  return {
    sheet: sheet.name,
    letters: columns.map(columnLetters),
    rows: rows.map((row) => ({ number: row.number, hidden: row.hidden, texts: columns.map((column) => shortened(row.cells[column]?.text ?? '')) })),
  };
}

function shortened(text: string): string {
  return text.length > LONGEST_TEXT ? `${text.slice(0, LONGEST_TEXT - 1)}…` : text;
}
