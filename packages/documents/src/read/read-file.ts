// Reads a plan from a file of any form: what it is is told by its content, never by its name alone.

import type { ReadResult } from '@tenun/domain';
import { readText } from '../text/read-text.ts';
import { decodeText } from './decode-text.ts';
import { detectFormat } from './detect-format.ts';
import { DEFAULT_LIMITS, type ReadOptions } from './read-options.ts';
import { ReadProblem } from './read-problem.ts';

/**
 * Reads in this process; for a file from outside use `readApart`, which can be killed.
 * Throws `ReadProblem`, and nothing else, for whatever is wrong with the file.
 */
export async function readFile(bytes: Uint8Array, name: string, options: Partial<ReadOptions> = {}): Promise<ReadResult> {
  const full: ReadOptions = { ...options, limits: options.limits ?? DEFAULT_LIMITS };
  const result = await readAs(bytes, name, full);
  const { blocks, nodes } = result.content;
  if (nodes.length === 0 && !blocks.some((block) => block.kind === 'table' || block.kind === 'list' || block.kind === 'heading')) throw new ReadProblem('file-not-a-plan', {});
  return result;
}

async function readAs(bytes: Uint8Array, name: string, options: ReadOptions): Promise<ReadResult> {
  switch (detectFormat(bytes, name)) {
    case 'docx': return (await import('../docx/read-docx.ts')).readDocx(bytes, options);
    case 'xlsx':
    case 'ods':
    case 'csv': return (await import('../sheet/read-sheet.ts')).readSheet(bytes, name, options);
    case 'pdf': return (await import('../pdf/read-pdf.ts')).readPdf(bytes, options);
    case 'text': return readText(decodeText(bytes, options.limits));
  }
}
