// Reads a plan from a PDF with text.

import type { ReadResult } from '@tenun/domain';
import type { ReadOptions } from '../read/read-options.ts';
import { ReadProblem } from '../read/read-problem.ts';

export function readPdf(_bytes: Uint8Array, _options: ReadOptions): Promise<ReadResult> {
  return Promise.reject(new ReadProblem('file-unknown', { seen: '.pdf' }));
}
