// What a reader is told beside the bytes: limits that keep a hostile or broken file from harm, and answers of a person to what the reader asked.

import type { MatrixField } from '@tenun/domain/rkt/matrix/columns.ts';

/** Limits on one file. They are settings of the server and the command line; these are the defaults. */
export interface ReadLimits {
  readonly megabytes: number;
  /** What an archive may expand to, all entries together. */
  readonly expandedMegabytes: number;
  readonly entries: number;
  readonly rows: number;
  readonly cells: number;
  readonly pages: number;
  /** Levels of nesting in XML, lists and tables. */
  readonly depth: number;
  /** Letters in one line of text. */
  readonly lineLength: number;
  readonly seconds: number;
  readonly memoryMegabytes: number;
}

export const DEFAULT_LIMITS: ReadLimits = { megabytes: 40, expandedMegabytes: 400, entries: 5_000, rows: 60_000, cells: 2_000_000, pages: 1_000, depth: 200, lineLength: 2_000_000, seconds: 60, memoryMegabytes: 1_024 };

/** What a column is of, by its title as normalised by `columnKey`; `ignore`: nothing of the matrix. */
export type ColumnAnswers = Readonly<Record<string, MatrixField | 'ignore'>>;

export interface ReadOptions {
  readonly limits: ReadLimits;
  /** `tables`: the file is read for its tables of statistics; else as a plan. */
  readonly as?: 'tables';
  /** Also looks at the sheet as a person will be shown it (`FileReading.look`). */
  readonly look?: true;
  /** The sheet that a person chose after `which-sheet`. */
  readonly sheet?: string;
  /** What a person said of columns that were not recognised. */
  readonly columns?: ColumnAnswers;
}
