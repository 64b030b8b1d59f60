// What can be undone and done again, out of the log of a version: every change is a step, an undo moves steps to the other side, a new change forgets what was undone.

import type { Reader } from '../request/act.ts';
import type { PlanHead } from './plan-head.ts';

export interface LoggedStep {
  readonly commandId: string;
  readonly kind: string;
  readonly targets: readonly string[];
}

export interface Stacks {
  /** Command ids, the newest last. */
  readonly undo: readonly string[];
  readonly redo: readonly string[];
}

export function editStacks(log: readonly LoggedStep[]): Stacks {
  const undo: string[] = [];
  let redo: string[] = [];
  for (const { commandId, kind, targets } of log) {
    if (kind === 'undo') redo.push(...targets.map(() => undo.pop()!));
    else if (kind === 'redo') undo.push(...targets.map(() => redo.pop()!));
    else {
      undo.push(commandId);
      redo = [];
    }
  }
  return { undo, redo };
}

/** The changes of the version, oldest first. */
export async function readLog(db: Reader, head: PlanHead): Promise<readonly (LoggedStep & { readonly label: string })[]> {
  return db.selectFrom('command').select(['command_id as commandId', 'kind', 'targets', 'label'])
    .where('satker_id', '=', head.satkerId).where('version_id', '=', head.versionId).where('revision', 'is not', null).orderBy('revision').execute();
}

/** Edits, or their inverses, of commands, in the order in which the commands are named. */
export async function readEdits(db: Reader, head: PlanHead, which: 'edits' | 'inverse', commandIds: readonly string[]): Promise<readonly unknown[]> {
  const rows = await db.selectFrom('command').select(['command_id', which]).where('satker_id', '=', head.satkerId).where('command_id', 'in', [...commandIds]).execute();
  return commandIds.flatMap((id) => (rows.find((row) => row.command_id === id)?.[which] ?? []) as unknown[]);
}
