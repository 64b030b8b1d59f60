// The files that were dropped, read one after the other; each is then decided on by itself.

import { useCallback, useEffect, useRef, useState } from 'react';
import { PlanProblem } from '../../api/problem.ts';
import { asked, forget, readFile, type Asked, type ReadFile } from './imports.ts';

export type QueuedState = 'waiting' | 'reading' | 'read' | 'asked' | 'refused' | 'taken' | 'dropped';

export interface Queued {
  readonly id: string;
  readonly asked: Asked;
  readonly state: QueuedState;
  readonly read: ReadFile | null;
  readonly error: unknown;
}

/** What a person can answer: whose plan it is, and which sheet. */
export function isQuestion(error: unknown): boolean {
  if (!(error instanceof PlanProblem)) return false;
  return error.code === 'office-unknown' || error.code === 'year-unknown' || (error.code === 'file-unreadable' && error.body.details?.['reason'] === 'which-sheet');
}

export interface Queue {
  readonly files: readonly Queued[];
  take(files: readonly File[]): void;
  /** Reads a file once more, with what was said of it. */
  again(id: string, said: Asked): void;
  /** Stops the reading, or forgets what was read. */
  drop(id: string): void;
  taken(id: string): void;
  clear(): void;
}

export function useQueue(): Queue {
  const [files, setFiles] = useState<readonly Queued[]>([]);
  const running = useRef<{ readonly id: string; readonly stop: AbortController } | null>(null);
  const change = useCallback((id: string, to: Partial<Queued>) => setFiles((before) => before.map((each) => (each.id === id ? { ...each, ...to } : each))), []);

  useEffect(() => {
    const next = files.find(({ state }) => state === 'waiting');
    if (next === undefined || running.current !== null) return;
    const stop = new AbortController();
    running.current = { id: next.id, stop };
    change(next.id, { state: 'reading' });
    readFile(next.asked, next.id, stop.signal)
      .then((read) => {
        // Dropped in the very moment in which it was read.
        if (stop.signal.aborted) void forget(read).catch(() => undefined);
        else change(next.id, { state: 'read', read, error: null });
      })
      .catch((error: unknown) => {
        if (!stop.signal.aborted) change(next.id, { state: isQuestion(error) ? 'asked' : 'refused', error });
      })
      .finally(() => {
        running.current = null;
        setFiles((before) => [...before]);
      });
  }, [files, change]);

  useEffect(() => () => running.current?.stop.abort(), []);

  return {
    files,
    take: (added) => setFiles((before) => [...before, ...added.map((file): Queued => ({ id: crypto.randomUUID(), asked: asked(file), state: 'waiting', read: null, error: null }))]),
    again: (id, said) => change(id, { asked: said, state: 'waiting', read: null, error: null }),
    drop(id) {
      const dropped = files.find((each) => each.id === id);
      if (running.current?.id === id) running.current.stop.abort();
      // The server forgets it by itself after a while.
      if (dropped?.read != null) void forget(dropped.read).catch(() => undefined);
      change(id, { state: 'dropped', read: null });
    },
    taken: (id) => change(id, { state: 'taken' }),
    clear: () => setFiles([]),
  };
}
