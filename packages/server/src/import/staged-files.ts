// Holds a file between its dry run and the decision about it: an import that is cancelled, or never decided, leaves nothing in the database.

import { randomUUID } from 'node:crypto';
import type { FileReading } from '@tenun/documents';
import type { ReadingAnswers } from './read-plan-file.ts';

export interface StagedFile {
  readonly name: string;
  readonly bytes: Buffer;
  readonly answers: ReadingAnswers;
  /** With what the person said of office and year. */
  readonly read: FileReading;
}

const MOST_MEGABYTES = 256;
const MOST_MINUTES = 120;

interface Kept extends StagedFile {
  readonly at: number;
}

const staged = new Map<string, Kept>();

/** Holds the file for two hours, or until newer ones need its room. */
export function stageFile(file: StagedFile, now: number, id: string = randomUUID()): string {
  for (const [key, { at }] of staged) if (now - at > MOST_MINUTES * 60_000) staged.delete(key);
  staged.delete(id);
  staged.set(id, { ...file, at: now });
  let bytes = [...staged.values()].reduce((sum, each) => sum + each.bytes.length, 0);
  for (const [key, each] of staged) {
    if (bytes <= MOST_MEGABYTES * 1024 * 1024 || key === id) break;
    staged.delete(key);
    bytes -= each.bytes.length;
  }
  return id;
}

export function findStaged(id: string): StagedFile | undefined {
  return staged.get(id);
}

export function dropStaged(id: string): void {
  staged.delete(id);
}
