// Several threads that check plans at the same time, as many as the machine has cores, for when every plan of an agency is checked.

/* oxlint-disable unicorn/require-post-message-target-origin -- threads of Node have no origin */

import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { CheckedPlan, LintJob } from './check-plan.ts';

interface Asked {
  readonly job: LintJob;
  resolve(checked: CheckedPlan): void;
  reject(error: Error): void;
}

export class LintPool {
  readonly threads: number;
  readonly #workers: Worker[] = [];
  readonly #idle: Worker[] = [];
  readonly #waiting: Asked[] = [];
  readonly #busy = new Map<Worker, Asked>();
  #closing = false;

  constructor(threads = availableParallelism()) {
    this.threads = Math.max(1, Math.floor(threads));
    for (let count = 0; count < this.threads; count += 1) this.#start();
  }

  /** Rejects when a rule fails; the pool goes on. */
  check(job: LintJob): Promise<CheckedPlan> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ job, resolve, reject });
      this.#next();
    });
  }

  async close(): Promise<void> {
    this.#closing = true;
    await Promise.all(this.#workers.map((worker) => worker.terminate()));
  }

  #start(): void {
    const worker = new Worker(new URL('./lint-worker.ts', import.meta.url), { execArgv: [] });
    worker.on('message', ({ checked, fault }: { readonly checked?: CheckedPlan; readonly fault?: string }) => {
      this.#done(worker, (asked) => (checked === undefined ? asked.reject(new Error(fault)) : asked.resolve(checked)));
      this.#idle.push(worker);
      this.#next();
    });
    worker.on('error', (error) => this.#lost(worker, error));
    worker.on('exit', (code) => this.#lost(worker, new Error(`a thread that checks plans ended with ${code}`)));
    this.#workers.push(worker);
    this.#idle.push(worker);
  }

  #done(worker: Worker, tell: (asked: Asked) => void): void {
    const asked = this.#busy.get(worker);
    this.#busy.delete(worker);
    if (asked !== undefined) tell(asked);
  }

  /** A thread that died (out of memory) takes its plan with it and is replaced. */
  #lost(worker: Worker, error: Error): void {
    const at = this.#workers.indexOf(worker);
    if (this.#closing || at === -1) return;
    this.#workers.splice(at, 1);
    if (this.#idle.includes(worker)) this.#idle.splice(this.#idle.indexOf(worker), 1);
    this.#done(worker, (asked) => asked.reject(error));
    this.#start();
    this.#next();
  }

  #next(): void {
    const worker = this.#waiting.length === 0 ? undefined : this.#idle.pop();
    if (worker === undefined) return;
    const asked = this.#waiting.shift()!;
    this.#busy.set(worker, asked);
    worker.postMessage({ id: 0, job: asked.job });
  }
}
