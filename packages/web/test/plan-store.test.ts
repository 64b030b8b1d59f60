// The open plan in the browser: what is typed shows at once and is sent in order, whatever the server and the connection do.

import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { PlanContent } from '@tenun/domain/plan/content.ts';
import { applyEdits, type Edit } from '@tenun/domain/plan/edit.ts';
import { PlanProblem, ServerUnreachable } from '../src/api/problem.ts';
import type { Outbox } from '../src/plan/outbox.ts';
import { createPlanStore, type Command, type LoadedPlan, type PendingEdit, type PlanServer, type PlanStore } from '../src/plan/plan-store.ts';
import { bigPlan } from '../src/screens/matriks/big-plan.ts';

const rename = (name: string, id = 'n1'): Edit[] => [{ op: 'set-node', id, field: 'name', text: name }];
const nameOf = (content: PlanContent, id = 'n1'): string | undefined => content.nodes.find((node) => node.id === id)?.name;

/** A server that keeps the plan as the real one does: revisions, repeated commands, undo of the last standing change. */
function aServer(): PlanServer & { content: PlanContent; revision: number; commands: (Command & { expectedRevision: number })[]; fail: ((command: Command) => Error | null) | null; ask(): Promise<LoadedPlan> } {
  const done = new Map<string, number>();
  const inverses: (readonly Edit[])[] = [];
  const server = {
    content: bigPlan(20),
    revision: 0,
    commands: [] as (Command & { expectedRevision: number })[],
    fail: null as ((command: Command) => Error | null) | null,
    ask: async (): Promise<LoadedPlan> => ({ content: server.content, revision: server.revision, unread: [], source: null, undo: [], redo: [] }),
    getPlan: async (): Promise<LoadedPlan> => server.ask(),
    async send(_id: string, command: Command & { expectedRevision: number }): Promise<{ revision: number }> {
      server.commands.push(command);
      const failure = server.fail?.(command) ?? null;
      if (failure !== null) throw failure;
      const before = done.get(command.commandId);
      if (before !== undefined) return { revision: before };
      if (command.expectedRevision !== server.revision) throw new PlanProblem(409, { code: 'stale' });
      const edited = applyEdits(server.content, command.kind === 'undo' ? (inverses.pop() ?? []) : command.edits);
      if (command.kind !== 'undo') inverses.push(edited.inverse);
      server.content = edited.content;
      server.revision += 1;
      done.set(command.commandId, server.revision);
      return { revision: server.revision };
    },
  };
  return server;
}

function aMemory(): Outbox & { kept: readonly PendingEdit[] } {
  return {
    kept: [] as readonly PendingEdit[],
    read() { return this.kept; },
    write(pending) { this.kept = pending; },
  };
}

let server: ReturnType<typeof aServer>;
let memory: ReturnType<typeof aMemory>;
let store: PlanStore;
const open = async (): Promise<PlanStore> => createPlanStore('p', await server.ask(), server, memory);
const settle = (): Promise<unknown> => vi.advanceTimersByTimeAsync(0);

beforeEach(async () => {
  vi.useFakeTimers();
  server = aServer();
  memory = aMemory();
  store = await open();
});
afterEach(() => {
  store.close();
  vi.useRealTimers();
});

describe('perencana types faster than the server answers', () => {
  test('every edit shows at once; they go one at a time, in order, each for the revision before it', async () => {
    for (const name of ['satu', 'dua', 'tiga']) store.edit(rename(name), name);
    expect(nameOf(store.getState().content)).toBe('tiga');
    expect(server.commands.length).toBe(1);
    await settle();
    expect(server.commands.map((command) => [command.label, command.expectedRevision])).toEqual([['satu', 0], ['dua', 1], ['tiga', 2]]);
    expect(store.getState()).toMatchObject({ revision: 3, save: { kind: 'saved' } });
    expect(nameOf(server.content)).toBe('tiga');
    expect(memory.kept).toEqual([]);
  });

  test('undo and redo go the same way, by name', async () => {
    const before = nameOf(server.content);
    store.edit(rename('baru'), 'Ubah uraian');
    expect(store.getState().undoLabel).toBe('Ubah uraian');
    store.undo();
    await settle();
    expect(nameOf(store.getState().content)).toBe(before);
    expect(server.commands.map((command) => command.kind)).toEqual(['edit', 'undo']);
    expect(store.getState()).toMatchObject({ undoLabel: null, redoLabel: 'Ubah uraian' });
    store.redo();
    await settle();
    expect(nameOf(server.content)).toBe('baru');
  });
});

describe('the server is out of reach', () => {
  test('work goes on, is kept on this machine, and arrives as the same command when the server answers', async () => {
    server.fail = () => new ServerUnreachable('down');
    store.edit(rename('dari pulau'), 'satu');
    await settle();
    store.edit(rename('kedua', 'n2'), 'dua');
    expect(store.getState().save).toEqual({ kind: 'offline', waiting: 2 });
    expect(memory.kept.map((pending) => pending.label)).toEqual(['satu', 'dua']);
    server.fail = null;
    await vi.advanceTimersByTimeAsync(1_000);
    expect(store.getState().save).toEqual({ kind: 'saved' });
    expect(new Set(server.commands.filter((command) => command.label === 'satu').map((command) => command.commandId)).size).toBe(1);
    expect([nameOf(server.content), nameOf(server.content, 'n2')]).toEqual(['dari pulau', 'kedua']);
  });

  test('an answer that was lost on the way does not do the work twice', async () => {
    const real = server.send;
    let lost = true;
    server.send = async (id, command) => {
      const reply = await real(id, command);
      if (lost) {
        lost = false;
        throw new ServerUnreachable('the answer was lost');
      }
      return reply;
    };
    store.edit(rename('sekali'), 'satu');
    await vi.advanceTimersByTimeAsync(1_000);
    expect(server.revision).toBe(1);
    expect(store.getState()).toMatchObject({ revision: 1, save: { kind: 'saved' } });
  });

  test('it waits longer each time, never more than half a minute', async () => {
    server.fail = () => new ServerUnreachable('down');
    store.edit(rename('x'), 'x');
    await vi.advanceTimersByTimeAsync(31_000);
    expect(server.commands.length).toBe(6);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(server.commands.length).toBe(8);
  });

  test('what a closed page could not send is shown and sent by the next one', async () => {
    server.fail = () => new ServerUnreachable('down');
    store.edit(rename('tertinggal'), 'satu');
    await settle();
    store.close();
    server.fail = null;
    store = await open();
    expect(nameOf(store.getState().content)).toBe('tertinggal');
    await settle();
    expect(nameOf(server.content)).toBe('tertinggal');
  });
});

describe('the server says no', () => {
  test('the refused edit is taken off the screen and explained; the one after it stays', async () => {
    const before = nameOf(server.content);
    server.fail = (command) => (command.label === 'satu' ? new PlanProblem(422, { code: 'edit-refused', message: { id: 'tidak bisa', en: 'no' } }) : null);
    store.edit(rename('ditolak'), 'satu');
    store.edit(rename('diterima', 'n2'), 'dua');
    await settle();
    await settle();
    expect(nameOf(store.getState().content)).toBe(before);
    expect(nameOf(server.content, 'n2')).toBe('diterima');
    expect(store.getState().refusal).toMatchObject({ label: 'satu' });
    expect(store.getState().save).toEqual({ kind: 'saved' });
  });

  test('when somebody else was first their content shows, mine waits for my decision, and goes on top when I say so', async () => {
    await server.send('p', { kind: 'edit', commandId: 'orang lain', label: 'theirs', edits: rename('milik orang lain', 'n2'), expectedRevision: 0 });
    store.edit(rename('milik saya'), 'mine');
    await settle();
    expect(store.getState().save).toMatchObject({ kind: 'conflict', mine: [{ label: 'mine' }] });
    expect([nameOf(store.getState().content), nameOf(store.getState().content, 'n2')]).toEqual([nameOf(bigPlan(20)), 'milik orang lain']);
    store.resolveConflict('keep');
    await settle();
    expect([nameOf(server.content), nameOf(server.content, 'n2')]).toEqual(['milik saya', 'milik orang lain']);
    expect(store.getState().save).toEqual({ kind: 'saved' });
  });

  test('or is dropped', async () => {
    await server.send('p', { kind: 'edit', commandId: 'orang lain', label: 'theirs', edits: rename('milik orang lain'), expectedRevision: 0 });
    store.edit(rename('milik saya'), 'mine');
    await settle();
    store.resolveConflict('drop');
    await settle();
    expect(nameOf(server.content)).toBe('milik orang lain');
    expect(memory.kept).toEqual([]);
  });
});
