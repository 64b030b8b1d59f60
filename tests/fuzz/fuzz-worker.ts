// A thread that reads one broken file after another, and says in shared memory which one it is at, so that a file that hangs can be named.

/* oxlint-disable unicorn/require-post-message-target-origin -- threads of Node have no origin */

import { parentPort, workerData } from 'node:worker_threads';
import { readFile } from '../../packages/documents/src/read/read-file.ts';
import { ReadProblem } from '../../packages/documents/src/read/read-problem.ts';
import { faultOf } from './check-read.ts';
import { mutate } from './mutate.ts';
import { randomOf } from './random.ts';
import type { Seed } from './seeds.ts';

export interface WorkerOrder {
  readonly seeds: readonly Seed[];
  readonly from: number;
  readonly step: number;
  readonly state: SharedArrayBuffer;
  readonly lintEach: number;
}

/** Rounds of all other readers before a PDF. */
const PDF_AFTER = 4;

export interface CaseOutcome {
  readonly number: number;
  readonly reader: Seed['reader'];
  /** `read`, a code of ReadProblem, or `fault`, `wrong`. */
  readonly outcome: string;
  readonly detail: string | null;
}

/** Readers take turns; that of PDF, which takes the longest, less often. */
export function readerOf(seeds: readonly Seed[], number: number): Seed['reader'] {
  const quick = [...new Set(seeds.map(({ reader }) => reader))].filter((reader) => reader !== 'pdf');
  const hasPdf = seeds.some(({ reader }) => reader === 'pdf');
  const turn = number % (quick.length * PDF_AFTER + 1);
  return turn === 0 && hasPdf ? 'pdf' : quick[number % quick.length]!;
}

/** The seed that a case is made of, and its bytes. */
export function caseOf(seeds: readonly Seed[], number: number): { readonly seed: Seed; readonly bytes: Uint8Array } {
  const random = randomOf(number);
  const reader = readerOf(seeds, number);
  const own = seeds.filter((seed) => seed.reader === reader);
  const seed = random.pick(own);
  return { seed, bytes: mutate(seed, random, own) };
}

/** @param made is told when the file is there, before it is read */
export async function runCase(seeds: readonly Seed[], number: number, lintEach: number, made: () => void = () => {}): Promise<CaseOutcome> {
  const { seed, bytes } = caseOf(seeds, number);
  made();
  const about = { number, reader: seed.reader };
  try {
    const read = await readFile(bytes, seed.name);
    const fault = faultOf(read, number % lintEach === 0);
    return { ...about, outcome: fault === null ? 'read' : 'wrong', detail: fault };
  } catch (error) {
    if (!(error instanceof ReadProblem)) return { ...about, outcome: 'fault', detail: error instanceof Error ? (error.stack ?? error.message) : String(error) };
    if (error.code === 'reading-failed') return { ...about, outcome: 'fault', detail: error.cause instanceof Error ? (error.cause.stack ?? error.cause.message) : String(error.cause) };
    // Every sentence can be said.
    return { ...about, outcome: error.text.id.length > 0 && error.text.en.length > 0 ? error.code : 'wrong', detail: null };
  }
}

if (parentPort !== null && typeof workerData === 'object' && workerData !== null && 'seeds' in workerData) {
  const { seeds, from, step, state, lintEach } = workerData as WorkerOrder;
  const at = new Int32Array(state);
  for (let number = from; ; number += step) {
    Atomics.store(at, 0, number);
    Atomics.add(at, 1, 1);
    parentPort.postMessage(await runCase(seeds, number, lintEach, () => void Atomics.add(at, 1, 1)));
  }
}
