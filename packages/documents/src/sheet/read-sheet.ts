// Reads a plan from a workbook.

import type { ReadResult } from '@tenun/domain';
import type { ReadOptions } from '../read/read-options.ts';
import { ReadProblem } from '../read/read-problem.ts';

export function readSheet(_bytes: Uint8Array, _name: string, _options: ReadOptions): Promise<ReadResult> {
  return Promise.reject(new ReadProblem('file-unknown', { seen: '.xlsx' }));
}
