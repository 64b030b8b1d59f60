// One reading process as its owner sees it: asked for a file, waited for no longer than the limits say, ended when it does harm.

import { fork, type ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { FileReading } from '../file-reading.ts';
import { ReadProblem } from '../read-problem.ts';
import { TOO_MUCH_MEMORY, type ReadOrder, type ReadReply } from './message.ts';

const ENTRY = fileURLToPath(new URL('./child.ts', import.meta.url));
const ROOT = fileURLToPath(new URL('../../../../../', import.meta.url));
const MOST_FILES = 50;
/** A process that holds more than this share of its memory after a file is not given another one. */
const SWOLLEN = 0.5;
const KEPT_STDERR = 4096;

export class ReaderProcess {
  readonly memoryMegabytes: number;
  readonly #child: ChildProcess;
  readonly #ready: Promise<void>;
  #stderr = '';
  #files = 0;
  #usable = true;

  constructor(memoryMegabytes: number) {
    this.memoryMegabytes = memoryMegabytes;
    this.#child = fork(ENTRY, [String(memoryMegabytes)], {
      serialization: 'advanced',
      // It may start its watching thread, and read the program; it may not write, start programs or load compiled code.
      execArgv: [`--max-old-space-size=${memoryMegabytes}`, '--permission', '--allow-worker', ...readable().map((folder) => `--allow-fs-read=${folder}`), '--disable-warning=PERM0006', '--disable-warning=ExperimentalWarning'],
      env: process.env['SystemRoot'] === undefined ? {} : { SystemRoot: process.env['SystemRoot'] },
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    });
    this.#child.stderr?.on('data', (text: Buffer) => {
      this.#stderr = (this.#stderr + text.toString('utf8')).slice(-KEPT_STDERR);
    });
    this.#ready = new Promise((resolve, reject) => {
      this.#child.once('message', () => resolve());
      this.#child.once('exit', () => reject(this.#ended(null)));
      this.#child.on('error', (error) => reject(this.#failed(error)));
    });
    // Whoever asks is told; a spare that fails while nobody asks is just not used.
    this.#ready.catch(() => (this.#usable = false));
    this.#hold(false);
  }

  get pid(): number | undefined {
    return this.#child.pid;
  }

  /** Whether it can be given another file. */
  get usable(): boolean {
    return this.#usable && this.#child.exitCode === null && this.#child.signalCode === null;
  }

  /** Throws `ReadProblem`, or the reason of the signal. */
  async ask(order: ReadOrder, signal?: AbortSignal): Promise<FileReading> {
    this.#hold(true);
    try {
      return await this.#ask(order, signal);
    } finally {
      this.#files += 1;
      if (this.#files >= MOST_FILES) this.#usable = false;
      this.#hold(false);
    }
  }

  end(): void {
    this.#usable = false;
    this.#child.kill('SIGKILL');
  }

  async #ask(order: ReadOrder, signal: AbortSignal | undefined): Promise<FileReading> {
    signal?.throwIfAborted();
    const { seconds } = order.options.limits;
    let stop = (): void => {};
    const stopped = new Promise<never>((_resolve, reject) => {
      const timer = setTimeout(() => reject(new ReadProblem('reading-took-too-long', { seconds })), seconds * 1000);
      const abort = (): void => reject(signal?.reason as Error);
      signal?.addEventListener('abort', abort, { once: true });
      stop = () => {
        clearTimeout(timer);
        signal?.removeEventListener('abort', abort);
      };
    });
    try {
      return await Promise.race([this.#answer(order), stopped]);
    } catch (error) {
      if (!(error instanceof ReadProblem) || STOPPED.has(error.code)) this.end();
      throw error;
    } finally {
      stop();
    }
  }

  async #answer(order: ReadOrder): Promise<FileReading> {
    await this.#ready;
    const reply = await new Promise<ReadReply>((resolve, reject) => {
      this.#child.once('message', (message) => resolve(message as ReadReply));
      // Not `exit`: what it wrote last is read by then.
      this.#child.once('close', () => reject(this.#ended(order.options.limits.memoryMegabytes)));
      this.#child.send(order, (error) => {
        if (error !== null) setTimeout(() => reject(this.#failed(error)), 1000).unref();
      });
    });
    this.#child.removeAllListeners('close');
    if (reply.resident > this.memoryMegabytes * SWOLLEN) this.#usable = false;
    if (reply.kind === 'read') return reply.result;
    throw reply.code === 'reading-failed' ? this.#failed(reply.fault) : new ReadProblem(reply.code, reply.details, reply.fault ?? undefined);
  }

  /** Why the process ended by itself. */
  #ended(megabytes: number | null): ReadProblem {
    this.#usable = false;
    // The kernel, too, ends with SIGKILL what needs more memory than there is.
    const tooMuch = this.#stderr.includes(TOO_MUCH_MEMORY) || this.#stderr.includes('heap out of memory') || this.#child.signalCode === 'SIGKILL';
    if (tooMuch && megabytes !== null) return new ReadProblem('reading-took-too-much-memory', { megabytes });
    return this.#failed(`the reading process ended with ${this.#child.exitCode ?? this.#child.signalCode}: ${this.#stderr}`);
  }

  #failed(cause: unknown): ReadProblem {
    return new ReadProblem('reading-failed', { reference: randomUUID().slice(0, 8) }, cause);
  }

  /** An idle process must not keep its owner from ending. */
  #hold(held: boolean): void {
    const parts = [this.#child, this.#child.channel, this.#child.stderr] as readonly ({ ref?(): void; unref?(): void } | null | undefined)[];
    for (const part of parts) {
      if (held) part?.ref?.();
      else part?.unref?.();
    }
  }
}

const STOPPED = new Set(['reading-took-too-long', 'reading-took-too-much-memory', 'reading-failed']);

/** Where the program is; packages may be linked from elsewhere. */
function readable(): readonly string[] {
  const packages = fileURLToPath(new URL('../../../../../node_modules', import.meta.url));
  try {
    return [ROOT, realpathSync(packages)];
  } catch {
    return [ROOT];
  }
}
