// A thread of the reading process that ends it when it holds too much memory, or when the server that asked is gone: a reader that hangs would not notice.

import { writeSync } from 'node:fs';
import { workerData } from 'node:worker_threads';
import { TOO_MUCH_MEMORY } from './message.ts';

const PAUSE = 150;
const { megabytes } = workerData as { readonly megabytes: number };
const server = process.ppid;

setInterval(() => {
  if (process.memoryUsage.rss() > megabytes * 1024 * 1024) {
    writeSync(2, `${TOO_MUCH_MEMORY}\n`);
    process.kill(process.pid, 'SIGKILL');
  }
  if (process.ppid !== server || !isAlive(server)) process.kill(process.pid, 'SIGKILL');
}, PAUSE);

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
