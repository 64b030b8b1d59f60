// The columns of the plan's sheet as the import screen shows them: what each was taken as, with samples, so that a person can say what was not recognised.

import { columnLetters } from '@tenun/domain';
import type { ReadOptions } from '../read/read-options.ts';
import { findPlan } from './find-plan.ts';
import { likeliestHeader, type MatrixHeader } from './find-header.ts';
import type { SheetGrid, Workbook } from './grid.ts';
import { columnKey, type SheetColumn } from './matrix-columns.ts';
import { readWorkbook } from './read-workbook.ts';
import { HINT_TITLE } from './row-hints.ts';

export { columnKey };

export interface DescribedColumn {
  /** `C` */
  readonly letter: string;
  readonly title: string;
  /** The key of the title in `ReadOptions.columns`. */
  readonly key: string;
  readonly field: SheetColumn['field'];
  readonly samples: readonly string[];
}

export interface DescribedSheet {
  readonly sheet: string;
  /** First and last row of the header, as numbered in the sheet. */
  readonly header: readonly [number, number];
  /** Whether name, amount, and volume or target were all found, so that the matrix can be read. */
  readonly complete: boolean;
  readonly columns: readonly DescribedColumn[];
}

const SAMPLES = 3;
/** How far down samples are looked for. */
const LOOK_AT = 200;

/** Null when no sheet has anything like titles. Throws `ReadProblem`, also `which-sheet`. */
export async function describeColumns(bytes: Uint8Array, name: string, options: ReadOptions): Promise<DescribedSheet | null> {
  return describeWorkbook(await readWorkbook(bytes, name, options), options);
}

/** The same for a workbook that was read. */
export function describeWorkbook(workbook: Workbook, options: Pick<ReadOptions, 'sheet' | 'columns'>): DescribedSheet | null {
  const { matrix } = findPlan(workbook, options);
  if (matrix !== null) return describe(matrix.sheet, matrix.tables[0]!.header);
  const sheets = options.sheet === undefined ? workbook.sheets : workbook.sheets.filter((sheet) => sheet.name === options.sheet);
  const guesses = sheets.flatMap((sheet) => {
    const header = likeliestHeader(sheet, options.columns ?? {});
    return header === null ? [] : [{ sheet, header, known: header.columns.columns.filter(({ field }) => field !== null).length }];
  });
  const best = guesses.toSorted((a, b) => b.known - a.known || b.sheet.rows.length - a.sheet.rows.length)[0];
  return best === undefined ? null : describe(best.sheet, best.header);
}

function describe(sheet: SheetGrid, { from, to, columns }: MatrixHeader): DescribedSheet {
  const body = sheet.rows.slice(to + 1, to + 1 + LOOK_AT);
  const described = columns.columns.flatMap(({ title, field }, column): DescribedColumn[] => {
    const texts = body.map((row) => row.cells[column]?.text.replace(/\s+/g, ' ').trim() ?? '').filter((text) => text !== '');
    // The hidden column of Tenun's own workbook is no question to anybody.
    if (title.startsWith(HINT_TITLE) || (title === '' && texts.length === 0)) return [];
    return [{ letter: columnLetters(column), title, key: columnKey(title), field, samples: [...new Set(texts)].slice(0, SAMPLES).map((text) => (text.length > 60 ? `${text.slice(0, 59)}…` : text)) }];
  });
  return { sheet: sheet.name, header: [from + 1, to + 1], complete: columns.found !== null, columns: described };
}
