// The process in which files of other people are read: it may read the program, write nothing, and knows no secrets of the server.

/* oxlint-disable unicorn/require-post-message-target-origin -- processes have no origin */

import { Worker } from 'node:worker_threads';
import { readFile } from '../read-file.ts';
import { ReadProblem } from '../read-problem.ts';
import type { ReadOrder, ReadReply } from './message.ts';

const watcher = new Worker(new URL('./watch.ts', import.meta.url), { workerData: { megabytes: Number(process.argv[2]) } });
watcher.unref();

process.on('disconnect', () => process.exit());
process.on('message', (order: ReadOrder) => void answer(order));
process.send!('ready');

async function answer({ bytes, name, options }: ReadOrder): Promise<void> {
  try {
    const result = await readFile(bytes, name, options);
    process.send!({ kind: 'read', result, resident: resident() } satisfies ReadReply);
  } catch (error) {
    const problem = error instanceof ReadProblem ? error : new ReadProblem('reading-failed', { reference: '?' }, error);
    process.send!({ kind: 'problem', code: problem.code, details: problem.details, fault: faultOf(problem.cause), resident: resident() } satisfies ReadReply);
  }
}

function resident(): number {
  return process.memoryUsage.rss() / 1024 / 1024;
}

function faultOf(cause: unknown): string | null {
  if (cause === undefined) return null;
  return cause instanceof Error ? (cause.stack ?? cause.message) : String(cause);
}
