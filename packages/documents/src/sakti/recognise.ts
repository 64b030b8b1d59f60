// Tells whether a workbook is a report of SAKTI that Tenun knows, by what stands in its first rows; the reader of sheets asks here first.

import type { ReadResult } from '@tenun/domain';
import type { ReadOptions } from '../read/read-options.ts';
import type { Workbook } from '../sheet/grid.ts';

/** A reader for the report that the workbook holds; null when it is no report of SAKTI. */
export function recogniseSakti(_workbook: Workbook): ((options: ReadOptions) => ReadResult) | null {
  return null;
}
