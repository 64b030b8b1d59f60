// Commands are idempotent: the same id with the same body is answered with the reply that was stored, in the transaction that carried it out.

import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Edit } from '@tenun/domain';
import { encodeEdit } from '../contract/edit.ts';
import type { Act, Writer } from './act.ts';
import { Problem } from './problem.ts';

/** What every command carries. */
export const commandHead = { commandId: z.uuid().describe('Made by the client; sending the command again with the same id is harmless.') };
export const expectedRevision = z.int().nonnegative().describe('The revision that the client saw.');

export const COMMAND_KINDS = ['edit', 'undo', 'redo', 'repair', 'import', 'begin', 'suppress', 'lift', 'remove', 'bring-back', 'dataset-import', 'dataset-correct', 'dataset-withdraw', 'dataset-link'] as const;
export type CommandKind = (typeof COMMAND_KINDS)[number];

export interface Command {
  readonly kind: CommandKind;
  readonly satkerId: string;
  readonly planId: string;
  readonly versionId: string;
  readonly commandId: string;
  /** All that decides what is done; it is hashed. */
  readonly body: unknown;
  /** A sentence for the history: `Ubah pagu Pascarehabilitasi`. */
  readonly label: string;
}

/** What was done, for the log. */
export interface Done<Reply> {
  readonly reply: Reply;
  readonly expectedRevision: number | null;
  /** With a new revision: what makes it and what takes it back. */
  readonly change: { readonly revision: number; readonly edits: readonly Edit[]; readonly inverse: readonly Edit[] } | null;
  readonly targets?: readonly string[];
}

/** Carries a command out once. Throws `command-reused` when its id was used for something else. */
export async function runCommand<Reply>(act: Act, command: Command, carryOut: (db: Writer) => Promise<Done<Reply>>): Promise<Reply> {
  const bodyHash = createHash('sha256').update(canonical({ kind: command.kind, body: command.body })).digest('hex');
  // A second sending may be on its way: it waits here and then finds the reply.
  await act.lock(command.commandId);
  const repeated = await act.db.selectFrom('command').select(['body_hash', 'reply']).where('satker_id', '=', command.satkerId).where('command_id', '=', command.commandId).executeTakeFirst();
  if (repeated !== undefined) return storedReply(repeated, bodyHash, command);
  const entry = { action: `plan.${command.kind}`, satkerId: command.satkerId, planId: command.planId, versionId: command.versionId, commandId: command.commandId, details: { label: command.label } };
  return act.record(entry, async (db) => {
    const done = await carryOut(db);
    await db.insertInto('command').values({
      satker_id: command.satkerId,
      command_id: command.commandId,
      body_hash: bodyHash,
      kind: command.kind,
      label: command.label,
      actor: act.actor.name,
      plan_id: command.planId,
      version_id: command.versionId,
      expected_revision: done.expectedRevision,
      revision: done.change?.revision ?? null,
      reply: JSON.stringify(done.reply),
      edits: done.change === null ? null : JSON.stringify(done.change.edits.map(encodeEdit)),
      inverse: done.change === null ? null : JSON.stringify(done.change.inverse.map(encodeEdit)),
      targets: [...(done.targets ?? [])],
    }).execute();
    return done.reply;
  });
}

function storedReply<Reply>(stored: { readonly body_hash: string; readonly reply: unknown }, bodyHash: string, command: Command): Reply {
  if (stored.body_hash !== bodyHash) throw new Problem('command-reused', { commandId: command.commandId });
  return stored.reply as Reply;
}

/** JSON with sorted keys: the same content gives the same characters. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) => {
    if (typeof inner === 'bigint') return inner.toString();
    if (inner === null || typeof inner !== 'object' || Array.isArray(inner)) return inner;
    return Object.fromEntries(Object.entries(inner).toSorted(([a], [b]) => (a < b ? -1 : 1)));
  });
}
