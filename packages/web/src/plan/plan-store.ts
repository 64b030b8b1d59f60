// The open plan in the browser: edits show at once, go to the server one at a time and in order, and are rolled back and explained when it refuses.

import { applyEdits, type Edit } from '@tenun/domain/plan/edit.ts';
import type { PlanContent } from '@tenun/domain/plan/content.ts';
import { readModel, type PlanModel } from '@tenun/domain/rkt/model.ts';
import { PlanProblem, ServerUnreachable } from '../api/problem.ts';
import type { Outbox } from './outbox.ts';

/** An edit on its way: shown already, not yet confirmed. `expectedRevision` is set when it is first sent and kept, so that a repeat has the same body. */
export interface PendingEdit {
  readonly commandId: string;
  readonly label: string;
  readonly edits: readonly Edit[];
  readonly expectedRevision: number | null;
}

interface Step {
  readonly label: string;
  readonly edits: readonly Edit[];
  readonly inverse: readonly Edit[];
}

export type SaveState =
  | { readonly kind: 'saved' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'offline'; readonly waiting: number }
  | { readonly kind: 'conflict'; readonly mine: readonly PendingEdit[]; readonly problem: PlanProblem };

export interface Refusal {
  readonly label: string;
  readonly problem: PlanProblem;
}

export interface PlanState {
  readonly id: string;
  /** What is shown: the confirmed content with the pending edits on top. */
  readonly content: PlanContent;
  readonly model: PlanModel;
  /** The newest revision the server confirmed. */
  readonly revision: number;
  readonly save: SaveState;
  readonly refusal: Refusal | null;
  readonly undoLabel: string | null;
  readonly redoLabel: string | null;
}

/** What the store needs of the server. */
export interface PlanServer {
  getPlan(id: string): Promise<{ readonly content: PlanContent; readonly revision: number }>;
  sendEdits(id: string, command: { readonly commandId: string; readonly expectedRevision: number; readonly edits: readonly Edit[]; readonly label: string }): Promise<{ readonly revision: number }>;
}

export interface PlanStore {
  getState(): PlanState;
  subscribe(listener: () => void): () => void;
  /** Shows the edits at once and queues them for the server. Throws what `applyEdits` throws when they do not fit the content. */
  edit(edits: readonly Edit[], label: string): void;
  undo(): void;
  redo(): void;
  /** After a conflict: lay the unsaved edits on the newest content (those that no longer fit are told), or drop them. */
  resolveConflict(decision: 'keep' | 'drop'): void;
  dismissRefusal(): void;
  /** Loads the newest content, for example after a command that changed the plan on the server. */
  reload(): Promise<void>;
  retryNow(): void;
  close(): void;
}

const FIRST_RETRY_MS = 1_000;
const LAST_RETRY_MS = 30_000;
const MOST_STEPS = 200;

/** Opens a plan as loaded; edits that an earlier page could not send are taken from the outbox and sent first. */
export function createPlanStore(id: string, loaded: { readonly content: PlanContent; readonly revision: number }, server: PlanServer, outbox: Outbox): PlanStore {
  let confirmed = loaded;
  let queue: readonly PendingEdit[] = [];
  let undoSteps: readonly Step[] = [];
  let redoSteps: readonly Step[] = [];
  let sending = false;
  let retryMs = FIRST_RETRY_MS;
  let retryTimer: ReturnType<typeof setTimeout> | undefined;
  let closed = false;
  const listeners = new Set<() => void>();
  let state: PlanState = { id, content: loaded.content, model: readModel(loaded.content), revision: loaded.revision, save: { kind: 'saved' }, refusal: null, undoLabel: null, redoLabel: null };

  function show(change: Partial<PlanState>): void {
    const content = change.content ?? state.content;
    const model = content === state.content ? state.model : nextModel(state.model, content);
    state = { ...state, ...change, model, revision: confirmed.revision, undoLabel: undoSteps.at(-1)?.label ?? null, redoLabel: redoSteps.at(-1)?.label ?? null };
    for (const listener of listeners) listener();
  }

  function setQueue(next: readonly PendingEdit[]): void {
    queue = next;
    outbox.write(queue);
  }

  function push(edits: readonly Edit[], label: string): readonly Edit[] {
    const applied = applyEdits(state.content, edits);
    setQueue([...queue, { commandId: crypto.randomUUID(), label, edits, expectedRevision: null }]);
    show({ content: applied.content, save: state.save.kind === 'offline' ? { kind: 'offline', waiting: queue.length } : { kind: 'saving' } });
    void send();
    return applied.inverse;
  }

  async function send(): Promise<void> {
    if (sending || closed || state.save.kind === 'conflict') return;
    sending = true;
    clearTimeout(retryTimer);
    try {
      for (let first = queue[0]; first !== undefined; first = queue[0]) {
        const expectedRevision = first.expectedRevision ?? confirmed.revision;
        if (first.expectedRevision === null) setQueue([{ ...first, expectedRevision }, ...queue.slice(1)]);
        const reply = await server.sendEdits(id, { commandId: first.commandId, expectedRevision, edits: first.edits, label: first.label });
        confirmed = { content: queue.length === 1 ? state.content : applyEdits(confirmed.content, first.edits).content, revision: reply.revision };
        setQueue(queue.slice(1));
        retryMs = FIRST_RETRY_MS;
        show({ save: queue.length === 0 ? { kind: 'saved' } : { kind: 'saving' } });
      }
    } catch (error) {
      await failed(error);
    } finally {
      sending = false;
    }
  }

  async function failed(error: unknown): Promise<void> {
    if (closed) return;
    if (error instanceof PlanProblem && error.status === 409) await conflict(error);
    else if (error instanceof PlanProblem && error.status < 500) refuse(error);
    else if (error instanceof PlanProblem || error instanceof ServerUnreachable) waitAndRetry();
    else throw error;
  }

  function waitAndRetry(): void {
    show({ save: { kind: 'offline', waiting: queue.length } });
    retryTimer = setTimeout(() => void send(), retryMs);
    retryMs = Math.min(retryMs * 2, LAST_RETRY_MS);
  }

  /** The server will not have this edit: it goes, and those after it stay when they still fit. */
  function refuse(problem: PlanProblem): void {
    const label = queue[0]?.label ?? '';
    const rest = layOn(confirmed.content, queue.slice(1));
    setQueue(rest.kept);
    undoSteps = [];
    redoSteps = [];
    show({ content: rest.content, refusal: { label, problem }, save: rest.kept.length === 0 ? { kind: 'saved' } : { kind: 'saving' } });
    if (rest.kept.length > 0) queueMicrotask(() => void send());
  }

  /** Somebody else was first: show their content, keep our edits aside until the person decides. */
  async function conflict(problem: PlanProblem): Promise<void> {
    try {
      confirmed = await server.getPlan(id);
    } catch {
      waitAndRetry();
      return;
    }
    undoSteps = [];
    redoSteps = [];
    show({ content: confirmed.content, save: { kind: 'conflict', mine: queue, problem } });
  }

  function onOnline(): void {
    retryMs = FIRST_RETRY_MS;
    void send();
  }

  globalThis.addEventListener?.('online', onOnline);
  const left = outbox.read();
  if (left.length > 0) {
    const laid = layOn(loaded.content, left);
    setQueue(laid.kept);
    show({ content: laid.content, save: { kind: 'saving' } });
    void send();
  }

  return {
    getState: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    edit(edits, label) {
      const inverse = push(edits, label);
      undoSteps = [...undoSteps, { label, edits, inverse }].slice(-MOST_STEPS);
      redoSteps = [];
      show({});
    },
    undo() {
      const step = undoSteps.at(-1);
      if (step === undefined || state.save.kind === 'conflict') return;
      push(step.inverse, `↶ ${step.label}`);
      undoSteps = undoSteps.slice(0, -1);
      redoSteps = [...redoSteps, step];
      show({});
    },
    redo() {
      const step = redoSteps.at(-1);
      if (step === undefined || state.save.kind === 'conflict') return;
      const inverse = push(step.edits, step.label);
      redoSteps = redoSteps.slice(0, -1);
      undoSteps = [...undoSteps, { ...step, inverse }];
      show({});
    },
    resolveConflict(decision) {
      if (state.save.kind !== 'conflict') return;
      const mine = decision === 'keep' ? state.save.mine.map((pending) => ({ ...pending, commandId: crypto.randomUUID(), expectedRevision: null })) : [];
      const laid = layOn(confirmed.content, mine);
      setQueue(laid.kept);
      show({ content: laid.content, save: laid.kept.length === 0 ? { kind: 'saved' } : { kind: 'saving' } });
      void send();
    },
    dismissRefusal: () => show({ refusal: null }),
    async reload() {
      confirmed = await server.getPlan(id);
      undoSteps = [];
      redoSteps = [];
      show({ content: layOn(confirmed.content, queue).content });
    },
    retryNow: onOnline,
    close() {
      closed = true;
      clearTimeout(retryTimer);
      globalThis.removeEventListener?.('online', onOnline);
    },
  };
}

/** Lays pending edits on a content, in order; those that no longer fit are left out. */
function layOn(content: PlanContent, pending: readonly PendingEdit[]): { readonly content: PlanContent; readonly kept: readonly PendingEdit[] } {
  const kept: PendingEdit[] = [];
  let laid = content;
  for (const one of pending) {
    try {
      laid = applyEdits(laid, one.edits).content;
      kept.push(one);
    } catch {
      continue;
    }
  }
  return { content: laid, kept };
}

/** The chapters are read from the blocks alone, so an edit of the matrix costs no second reading of the prose. */
function nextModel(model: PlanModel, content: PlanContent): PlanModel {
  return content.blocks === model.content.blocks ? { ...model, content } : readModel(content, model.unread);
}
