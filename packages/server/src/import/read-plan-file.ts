// Reads a plan from the bytes of a file, or says why it cannot be read.

import { extname } from 'node:path';
import { readText } from '@tenun/documents';
import type { ReadResult } from '@tenun/domain';
import { Problem } from '../request/problem.ts';

const OTHER_FORMATS = new Set(['.docx', '.doc', '.xlsx', '.xls', '.ods', '.odt', '.pdf', '.rtf', '.zip']);

/** Throws the problems `file-empty`, `file-not-text` and `file-not-a-plan`. */
export function readPlanFile(bytes: Uint8Array, name: string): ReadResult {
  if (bytes.length === 0) throw new Problem('file-empty', { name });
  if (OTHER_FORMATS.has(extname(name).toLowerCase()) || bytes.includes(0)) throw new Problem('file-not-text', { name });
  const read = readText(decode(bytes, name));
  const { blocks, nodes } = read.content;
  if (nodes.length === 0 && !blocks.some((block) => block.kind === 'table' || block.kind === 'list' || block.kind === 'heading')) throw new Problem('file-not-a-plan', { name });
  return read;
}

function decode(bytes: Uint8Array, name: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Problem('file-not-text', { name });
  }
}
