// Reads a plan from a file of any form: what it is is told by its content, never by its name alone.

import { randomUUID } from 'node:crypto';
import type { FileReading } from './file-reading.ts';
import type { ListItem, ReadNotice } from '@tenun/domain';
import { readText } from '../text/read-text.ts';
import { decodeText } from './decode-text.ts';
import { detectFormat, type FileFormat } from './detect-format.ts';
import { withoutInvisible } from './invisible.ts';
import { noticesOfFile } from './notice-of-file.ts';
import { noMatrix } from './no-matrix.ts';
import { refuseTwoPlans } from './two-plans.ts';
import { DEFAULT_LIMITS, type ReadLimits, type ReadOptions } from './read-options.ts';
import { ReadProblem } from './read-problem.ts';

/**
 * Reads in this process; for a file from outside use `readApart`, which can be killed.
 * Throws `ReadProblem`, and nothing else, for whatever is wrong with the file.
 */
export async function readFile(bytes: Uint8Array, name: string, options: Partial<ReadOptions> = {}): Promise<FileReading> {
  const full: ReadOptions = { ...options, limits: options.limits ?? DEFAULT_LIMITS };
  try {
    refuseLarge(bytes.length, full.limits);
    const format = detectFormat(bytes, name, full.limits);
    const told: ReadNotice[] = [...noticesOfFile(bytes, name, format, full.limits)];
    const result = await readAs(format, bytes, name, full, (notice) => told.push(notice));
    const { blocks, nodes } = result.content;
    if (options.as !== 'tables' && nodes.length === 0 && !blocks.some((block) => block.kind === 'table' || block.kind === 'list' || block.kind === 'heading')) throw new ReadProblem('file-not-a-plan', {});
    const withoutMatrix = options.as !== 'tables' && nodes.length === 0 && (format === 'docx' || format === 'pdf');
    refuseTwoPlans(result.content);
    for (const block of blocks) if (block.kind === 'list') refuseDeepList(block.items, full.limits);
    const known = new Set(result.notices.map(({ code }) => code));
    const read = { ...result, notices: [...told.filter(({ code }) => !known.has(code)), ...result.notices, ...(withoutMatrix ? [noMatrix(blocks)] : [])] };
    // Text is cleaned before it is read.
    return format === 'text' || format === 'csv' ? read : withoutInvisible(read);
  } catch (error) {
    throw asProblem(error, full.limits);
  }
}

/** Throws `file-too-large`; also for a caller that knows the size before it has the bytes. */
export function refuseLarge(size: number, limits: ReadLimits): void {
  const megabytes = size / 1024 / 1024;
  if (megabytes > limits.megabytes) throw new ReadProblem('file-too-large', { megabytes: Math.ceil(megabytes), limit: limits.megabytes });
}

async function readAs(format: FileFormat, bytes: Uint8Array, name: string, options: ReadOptions, tell: (notice: ReadNotice) => void): Promise<FileReading> {
  if (options.as === 'tables') return (await import('./read-tables.ts')).readTables(format, bytes, name, options, tell);
  switch (format) {
    case 'docx': return (await import('../docx/read-docx.ts')).readDocx(bytes, options);
    case 'xlsx':
    case 'ods': return (await import('../sheet/read-sheet.ts')).readSheet(bytes, name, options);
    // The reader of sheets is given UTF-8, whatever the file was saved as.
    case 'csv': return (await import('../sheet/read-sheet.ts')).readSheet(new TextEncoder().encode(decodeText(bytes, options.limits, tell)), name, options);
    case 'pdf': return (await import('../pdf/read-pdf.ts')).readPdf(bytes, options);
    case 'text': return readText(decodeText(bytes, options.limits, tell));
  }
}

function refuseDeepList(items: readonly ListItem[], limits: ReadLimits): void {
  let level = items;
  for (let depth = 1; level.length > 0; depth += 1) {
    if (depth > limits.depth) throw new ReadProblem('file-too-many', { what: 'depth', count: depth, limit: limits.depth, place: level[0]?.place.line === undefined ? null : `baris ${level[0].place.line}` });
    level = level.flatMap((item) => item.children);
  }
}

/** What is no `ReadProblem` is a fault of Tenun, said as one; a stack that overflowed is nesting nobody foresaw. */
function asProblem(error: unknown, limits: ReadLimits): ReadProblem {
  if (error instanceof ReadProblem) return error;
  if (error instanceof RangeError && error.message.includes('call stack')) return new ReadProblem('file-too-many', { what: 'depth', count: limits.depth + 1, limit: limits.depth, place: null });
  return new ReadProblem('reading-failed', { reference: randomUUID().slice(0, 8) }, error);
}
