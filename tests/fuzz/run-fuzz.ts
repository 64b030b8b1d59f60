// Lets threads read broken files for a while, ends one that hangs or swallows memory, and counts what became of each file.

import { Worker } from 'node:worker_threads';
import { readerOf, type CaseOutcome, type WorkerOrder } from './fuzz-worker.ts';
import type { Seed } from './seeds.ts';

export interface FuzzOptions {
  readonly seconds: number;
  readonly threads: number;
  /** The first case; the same one gives the same files. */
  readonly from: number;
  readonly seeds: readonly Seed[];
}

export interface FuzzReport {
  readonly cases: number;
  /** By reader and outcome. */
  readonly counts: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** What must not be: faults, wrong figures, files that hang or swallow memory. */
  readonly bad: readonly CaseOutcome[];
}

const HANGS_AFTER = 20_000;
const HEAP_MEGABYTES = 1024;
/** Each so many files, what was read is also checked by all rules. */
const LINT_EACH = 7;
const BAD = new Set(['fault', 'wrong', 'hang', 'memory']);

export async function runFuzz({ seconds, threads, from, seeds }: FuzzOptions): Promise<FuzzReport> {
  const counts: Record<string, Record<string, number>> = {};
  const bad: CaseOutcome[] = [];
  let cases = 0;
  const count = (outcome: CaseOutcome): void => {
    cases += 1;
    const own = (counts[outcome.reader] ??= {});
    own[outcome.outcome] = (own[outcome.outcome] ?? 0) + 1;
    if (BAD.has(outcome.outcome)) bad.push(outcome);
  };
  const lost = (number: number, outcome: 'hang' | 'memory'): void => count({ number, reader: readerOf(seeds, number), outcome, detail: null });
  const end = Date.now() + seconds * 1000;
  await Promise.all(Array.from({ length: threads }, async (_, thread) => {
    let next = from + thread;
    while (Date.now() < end) next = await runThread({ seeds, from: next, step: threads, state: new SharedArrayBuffer(8), lintEach: LINT_EACH }, end, count, lost);
  }));
  return { cases, counts, bad };
}

/** Until the time is over or the thread is lost; gives the case to go on with. */
function runThread(order: WorkerOrder, end: number, count: (outcome: CaseOutcome) => void, lost: (number: number, outcome: 'hang' | 'memory') => void): Promise<number> {
  const at = new Int32Array(order.state);
  const worker = new Worker(new URL('./fuzz-worker.ts', import.meta.url), { workerData: order, execArgv: [], resourceLimits: { maxOldGenerationSizeMb: HEAP_MEGABYTES } });
  return new Promise((resolve, reject) => {
    let seen = 0;
    let since = Date.now();
    const stop = (next: number): void => {
      clearInterval(watch);
      void worker.terminate().then(() => resolve(next));
    };
    const watch = setInterval(() => {
      const now = Atomics.load(at, 1);
      if (now !== seen) [seen, since] = [now, Date.now()];
      const number = Atomics.load(at, 0);
      if (Date.now() >= end && Date.now() - since < HANGS_AFTER / 2) stop(number);
      else if (Date.now() - since > HANGS_AFTER) {
        lost(number, 'hang');
        stop(number + order.step);
      }
    }, 100);
    worker.on('message', count);
    worker.on('error', (error: NodeJS.ErrnoException) => {
      clearInterval(watch);
      if (error.code !== 'ERR_WORKER_OUT_OF_MEMORY') return reject(error);
      const number = Atomics.load(at, 0);
      lost(number, 'memory');
      resolve(number + order.step);
    });
  });
}

/** One line for each reader: how many files, and what became of them. */
export function reportLines({ cases, counts, bad }: FuzzReport): readonly string[] {
  const lines = Object.entries(counts).map(([reader, own]) => {
    const all = Object.values(own).reduce((sum, number) => sum + number, 0);
    return `${reader.padEnd(6)} ${String(all).padStart(7)}  ${Object.entries(own).toSorted(([, a], [, b]) => b - a).map(([outcome, number]) => `${outcome} ${number}`).join(', ')}`;
  });
  return [...lines, `${cases} files, ${bad.length} bad`];
}
