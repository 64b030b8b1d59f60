// The open plan in the browser: edits show at once, go to the server one at a time and in order, and are rolled back and explained when it refuses.

import type { PlanContent, Unread } from '@tenun/domain/plan/content.ts';
import { applyEdits, type Edit } from '@tenun/domain/plan/edit.ts';
import { readModel, type PlanModel } from '@tenun/domain/rkt/model.ts';
import { PlanProblem, ServerUnreachable } from '../api/problem.ts';
import type { Outbox } from './outbox.ts';

/** What is sent: edits, or a step back or forward that the server keeps the edits of. */
export interface Command {
  readonly kind: 'edit' | 'undo' | 'redo';
  readonly commandId: string;
  readonly label: string;
  readonly edits: readonly Edit[];
}

/** A command on its way: shown already, not yet confirmed. `expectedRevision` is set when it is first sent and kept, so that a repeat has the same body. */
export interface PendingEdit extends Command {
  readonly expectedRevision: number | null;
}

/** A step that can be taken back or done again. One made in an earlier session has its edits on the server only. */
interface Step {
  readonly label: string;
  readonly known: { readonly edits: readonly Edit[]; readonly inverse: readonly Edit[] } | null;
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
  /** Name of the file that was imported, null when the plan was begun in Tenun. */
  readonly source: string | null;
  /** The newest revision the server confirmed. */
  readonly revision: number;
  readonly save: SaveState;
  readonly refusal: Refusal | null;
  readonly undoLabel: string | null;
  readonly redoLabel: string | null;
}

export interface LoadedPlan {
  readonly content: PlanContent;
  readonly revision: number;
  readonly unread: readonly Unread[];
  readonly source: string | null;
  /** Labels of what can be taken back and done again, the next one last. */
  readonly undo: readonly string[];
  readonly redo: readonly string[];
}

/** What the store needs of the server. */
export interface PlanServer {
  getPlan(id: string): Promise<LoadedPlan>;
  send(id: string, command: Command & { readonly expectedRevision: number }): Promise<{ readonly revision: number }>;
}

export interface PlanStore {
  getState(): PlanState;
  subscribe(listener: () => void): () => void;
  /** Shows the edits at once and queues them for the server. Throws what `applyEdits` throws when they do not fit the content. */
  edit(edits: readonly Edit[], label: string): void;
  undo(): void;
  redo(): void;
  /** After a conflict: lay the unsaved edits on the newest content (those that no longer fit are left out), or drop them. */
  resolveConflict(decision: 'keep' | 'drop'): void;
  dismissRefusal(): void;
  /** Loads the newest content, after a command that changed the plan on the server. */
  reload(): Promise<void>;
  retryNow(): void;
  close(): void;
}

const FIRST_RETRY_MS = 1_000;
const LAST_RETRY_MS = 30_000;

/** Opens a plan as loaded; edits that an earlier page could not send are taken from the outbox and sent first. */
export function createPlanStore(id: string, loaded: LoadedPlan, server: PlanServer, outbox: Outbox): PlanStore {
  let confirmed: { readonly content: PlanContent; readonly revision: number } = loaded;
  let queue: readonly PendingEdit[] = [];
  let undoSteps = stepsOf(loaded.undo);
  let redoSteps = stepsOf(loaded.redo);
  let sending = false;
  let retryMs = FIRST_RETRY_MS;
  let retryTimer: ReturnType<typeof setTimeout> | undefined;
  let closed = false;
  const listeners = new Set<() => void>();
  let state: PlanState = {
    id, content: loaded.content, model: readModel(loaded.content, loaded.unread), source: loaded.source, revision: loaded.revision,
    save: { kind: 'saved' }, refusal: null, undoLabel: loaded.undo.at(-1) ?? null, redoLabel: loaded.redo.at(-1) ?? null,
  };

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

  function push(kind: Command['kind'], edits: readonly Edit[], label: string): readonly Edit[] {
    const applied = applyEdits(state.content, edits);
    setQueue([...queue, { kind, commandId: crypto.randomUUID(), label, edits, expectedRevision: null }]);
    show({ content: applied.content, save: state.save.kind === 'offline' ? { kind: 'offline', waiting: queue.length } : state.save.kind === 'conflict' ? { ...state.save, mine: queue } : { kind: 'saving' } });
    // Out of reach, the next try has its time; typing on does not hammer at the door.
    if (state.save.kind !== 'offline') void send();
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
        const reply = await server.send(id, { ...first, expectedRevision });
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
    if (error instanceof PlanProblem && error.code === 'stale') await conflict(error);
    else if (error instanceof PlanProblem && error.status < 500) await refuse(error);
    else if (error instanceof PlanProblem || error instanceof ServerUnreachable) waitAndRetry();
    else throw error;
  }

  function waitAndRetry(): void {
    show({ save: { kind: 'offline', waiting: queue.length } });
    retryTimer = setTimeout(() => void send(), retryMs);
    retryMs = Math.min(retryMs * 2, LAST_RETRY_MS);
  }

  /** The server will not have this command: it goes, and those after it stay when they still fit. */
  async function refuse(problem: PlanProblem): Promise<void> {
    const label = queue[0]?.label ?? '';
    const fresh = await fetchFresh();
    const rest = layOn(fresh?.content ?? confirmed.content, queue.slice(1));
    setQueue(rest.kept);
    show({ content: rest.content, refusal: { label, problem }, save: rest.kept.length === 0 ? { kind: 'saved' } : { kind: 'saving' } });
    if (rest.kept.length > 0) setTimeout(() => void send());
  }

  /** Somebody else was first: show their content, keep our edits aside until the person decides. */
  async function conflict(problem: PlanProblem): Promise<void> {
    const fresh = await fetchFresh();
    if (fresh === null) waitAndRetry();
    else show({ content: fresh.content, save: { kind: 'conflict', mine: queue, problem } });
  }

  async function fetchFresh(): Promise<LoadedPlan | null> {
    const fresh = await server.getPlan(id).catch(() => null);
    if (fresh !== null) take(fresh);
    return fresh;
  }

  function take(fresh: LoadedPlan): void {
    confirmed = fresh;
    undoSteps = stepsOf(fresh.undo);
    redoSteps = stepsOf(fresh.redo);
  }

  /** A step of an earlier session is undone by the server; then its content is loaded. */
  async function stepOnServer(kind: 'undo' | 'redo', label: string): Promise<void> {
    if (queue.length > 0) return;
    show({ save: { kind: 'saving' } });
    try {
      await server.send(id, { kind, commandId: crypto.randomUUID(), label, edits: [], expectedRevision: confirmed.revision });
      take(await server.getPlan(id));
      show({ content: confirmed.content, save: { kind: 'saved' } });
    } catch (error) {
      await failed(error);
    }
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
    if (laid.kept.length > 0) {
      show({ content: laid.content, save: { kind: 'saving' } });
      void send();
    }
  }

  return {
    getState: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    edit(edits, label) {
      const inverse = push('edit', edits, label);
      undoSteps = [...undoSteps, { label, known: { edits, inverse } }];
      redoSteps = [];
      show({});
    },
    undo() {
      const step = undoSteps.at(-1);
      if (step === undefined || state.save.kind === 'conflict') return;
      if (step.known === null) return void stepOnServer('undo', step.label);
      push('undo', step.known.inverse, step.label);
      undoSteps = undoSteps.slice(0, -1);
      redoSteps = [...redoSteps, step];
      show({});
    },
    redo() {
      const step = redoSteps.at(-1);
      if (step === undefined || state.save.kind === 'conflict') return;
      if (step.known === null) return void stepOnServer('redo', step.label);
      push('redo', step.known.edits, step.label);
      redoSteps = redoSteps.slice(0, -1);
      undoSteps = [...undoSteps, step];
      show({});
    },
    resolveConflict(decision) {
      if (state.save.kind !== 'conflict') return;
      // Steps back and forward meant the old order of things; what they did is laid on as an edit.
      const mine = decision === 'keep' ? queue.map((pending): PendingEdit => ({ ...pending, kind: 'edit', commandId: crypto.randomUUID(), expectedRevision: null })) : [];
      const laid = layOn(confirmed.content, mine);
      setQueue(laid.kept);
      show({ content: laid.content, save: laid.kept.length === 0 ? { kind: 'saved' } : { kind: 'saving' } });
      void send();
    },
    dismissRefusal: () => show({ refusal: null }),
    async reload() {
      take(await server.getPlan(id));
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

function stepsOf(labels: readonly string[]): readonly Step[] {
  return labels.map((label) => ({ label, known: null }));
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
