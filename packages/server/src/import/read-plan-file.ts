// Reads a plan from the bytes of a file, apart from this process, or says why it cannot be read.

import { createHash } from 'node:crypto';
import { ReadProblem, type FileReading, type ReadOptions } from '@tenun/documents';
import { readApart } from '@tenun/documents/read/read-apart.ts';
import { Problem } from '../request/problem.ts';
import { getSettings } from '../settings/settings.ts';

/** What a person said about the file after it was looked at. */
export type ReadingAnswers = Pick<ReadOptions, 'sheet' | 'columns'>;

/** A dry run is followed by the same file being carried out: a few of the last readings are kept for that. */
const MOST_KEPT = 4;
const kept = new Map<string, FileReading>();

/** Throws the problem `file-unreadable`, with what is wrong and where. `signal` stops the reading. */
export async function readPlanFile(bytes: Uint8Array, name: string, answers: ReadingAnswers = {}, signal?: AbortSignal): Promise<FileReading> {
  const key = createHash('sha256').update(JSON.stringify([name, answers])).update(bytes).digest('hex');
  const read = kept.get(key) ?? (await readOrExplain(bytes, name, answers, signal));
  kept.delete(key);
  kept.set(key, read);
  for (const oldest of kept.keys()) if (kept.size > MOST_KEPT) kept.delete(oldest);
  return read;
}

async function readOrExplain(bytes: Uint8Array, name: string, answers: ReadingAnswers, signal: AbortSignal | undefined): Promise<FileReading> {
  try {
    return await readApart(bytes, name, { ...answers, look: true, limits: getSettings().files, signal });
  } catch (error) {
    if (error instanceof ReadProblem) throw unreadable(name, error);
    throw error;
  }
}

function unreadable(name: string, { code, details, text, cause }: ReadProblem): Problem {
  return new Problem('file-unreadable', { name, reason: code, about: details, sentence: text }, cause);
}
