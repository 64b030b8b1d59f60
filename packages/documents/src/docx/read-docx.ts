// Reads a plan from a Word document.

import type { ReadResult } from '@tenun/domain';
import type { ReadOptions } from '../read/read-options.ts';
import { ReadProblem } from '../read/read-problem.ts';

export function readDocx(_bytes: Uint8Array, _options: ReadOptions): Promise<ReadResult> {
  return Promise.reject(new ReadProblem('file-unknown', { seen: '.docx' }));
}
