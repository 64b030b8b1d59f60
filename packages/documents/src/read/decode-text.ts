// Bytes to text: UTF-8, and what Windows programs save instead of it.

import type { ReadLimits } from './read-options.ts';
import { ReadProblem } from './read-problem.ts';

/** Throws `ReadProblem` when the bytes are not text. */
export function decodeText(bytes: Uint8Array, _limits: ReadLimits): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new ReadProblem('file-not-text', { place: null });
  }
}
