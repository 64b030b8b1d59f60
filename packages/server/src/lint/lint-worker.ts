// The thread that runs the rules, so that checking a large plan keeps nobody waiting who only wants to save a cell.

/* oxlint-disable unicorn/require-post-message-target-origin -- threads of Node have no origin */

import { parentPort } from 'node:worker_threads';
import { checkPlan, type LintJob } from './check-plan.ts';

parentPort!.on('message', ({ id, job }: { readonly id: number; readonly job: LintJob }) => {
  try {
    parentPort!.postMessage({ id, checked: checkPlan(job) });
  } catch (error) {
    parentPort!.postMessage({ id, fault: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  }
});
