// Sends plans to the thread that checks them and hands back what it found.

/* oxlint-disable unicorn/require-post-message-target-origin -- threads of Node have no origin */

import { Worker } from 'node:worker_threads';
import type { CheckedPlan, LintJob } from './check-plan.ts';

interface Waiting {
  resolve(checked: CheckedPlan): void;
  reject(error: Error): void;
}

let worker: Worker | null = null;
let count = 0;
const waiting = new Map<number, Waiting>();

/** Rejects when a rule fails; the thread goes on. */
export function checkOffThread(job: LintJob): Promise<CheckedPlan> {
  worker ??= startWorker();
  count += 1;
  const id = count;
  return new Promise((resolve, reject) => {
    waiting.set(id, { resolve, reject });
    worker!.ref();
    worker!.postMessage({ id, job });
  });
}

function startWorker(): Worker {
  const started = new Worker(new URL('./lint-worker.ts', import.meta.url), { execArgv: [] });
  started.on('message', ({ id, checked, fault }: { readonly id: number; readonly checked?: CheckedPlan; readonly fault?: string }) => {
    const asked = waiting.get(id);
    waiting.delete(id);
    // An idle thread must not keep the process from ending.
    if (waiting.size === 0) started.unref();
    if (checked === undefined) asked?.reject(new Error(fault));
    else asked?.resolve(checked);
  });
  started.on('error', (error) => {
    worker = null;
    for (const asked of waiting.values()) asked.reject(error);
    waiting.clear();
  });
  started.unref();
  return started;
}
