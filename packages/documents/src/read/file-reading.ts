// What reading a file gives: the plan, and of a workbook that was asked to be looked at, what a person is shown of it.

import type { ReadResult } from '@tenun/domain';
import type { SheetLook } from '../sheet/look-at-sheet.ts';

export interface FileReading extends ReadResult {
  readonly look?: SheetLook;
}
