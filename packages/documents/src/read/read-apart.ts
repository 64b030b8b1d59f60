// Reads files of other people in processes of their own, a few at once, each killed at its limits: a file that crashes, hangs or swallows memory harms nobody else.

import type { FileReading } from './file-reading.ts';
import { ReaderProcess } from './apart/reader-process.ts';
import { refuseLarge } from './read-file.ts';
import { DEFAULT_LIMITS, type ReadLimits, type ReadOptions } from './read-options.ts';

export interface ApartOptions extends Partial<ReadOptions> {
  /** Stops the reading; the promise is rejected with its reason. */
  readonly signal?: AbortSignal | undefined;
}

const DEFAULT_AT_ONCE = 2;

let atOnce = DEFAULT_AT_ONCE;
let spareMegabytes: number | null = null;
let running = 0;
const idle: ReaderProcess[] = [];
const waiting: (() => void)[] = [];

/** As `readFile`, apart. Throws `ReadProblem` for whatever is wrong with the file or becomes of its reading. */
export async function readApart(bytes: Uint8Array, name: string, { signal, ...options }: ApartOptions = {}): Promise<FileReading> {
  const limits = options.limits ?? DEFAULT_LIMITS;
  refuseLarge(bytes.length, limits);
  await enter(signal);
  const reader = takeReader(limits.memoryMegabytes);
  try {
    // A view of a larger buffer (a file read by Node) is sent as itself alone.
    return await reader.ask({ bytes: new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength), name, options: { ...options, limits } }, signal);
  } finally {
    putBack(reader);
    leave();
  }
}

/** For a server: how many files are read at once, and a process kept ready so that the first file need not wait for one to start. */
export function prepareReaders(settings: { readonly atOnce: number; readonly limits: ReadLimits }): void {
  atOnce = settings.atOnce;
  spareMegabytes = settings.limits.memoryMegabytes;
  keepSpare();
}

/** Ends the processes that wait for a file. */
export function closeReaders(): void {
  spareMegabytes = null;
  for (const reader of idle.splice(0)) reader.end();
}

async function enter(signal: AbortSignal | undefined): Promise<void> {
  signal?.throwIfAborted();
  if (running < atOnce) {
    running += 1;
    return;
  }
  await new Promise<void>((resolve, reject) => {
    const go = (): void => {
      signal?.removeEventListener('abort', giveUp);
      resolve();
    };
    const giveUp = (): void => {
      waiting.splice(waiting.indexOf(go), 1);
      reject(signal?.reason as Error);
    };
    signal?.addEventListener('abort', giveUp, { once: true });
    waiting.push(go);
  });
}

/** The place is handed on, or given up. */
function leave(): void {
  const next = waiting.shift();
  if (next === undefined) running -= 1;
  else next();
}

function takeReader(memoryMegabytes: number): ReaderProcess {
  const index = idle.findIndex((reader) => reader.usable && reader.memoryMegabytes === memoryMegabytes);
  return idle.splice(index, index < 0 ? 0 : 1)[0] ?? new ReaderProcess(memoryMegabytes);
}

function putBack(reader: ReaderProcess): void {
  if (reader.usable && idle.length === 0) idle.push(reader);
  else reader.end();
  keepSpare();
}

function keepSpare(): void {
  if (spareMegabytes !== null && idle.length === 0) idle.push(new ReaderProcess(spareMegabytes));
}
