// Sends a file to be read, and carries the decision out.

import { post, postForm, type Schemas } from '../../api/client.ts';

export interface Asked {
  readonly file: File;
  /** What the file does not say itself. */
  readonly office: string;
  readonly year: string;
}

export async function readFile({ file, office, year }: Asked) {
  const form = new FormData();
  // Fields before the file: the server reads them in order.
  if (office.trim() !== '') form.append('office', office.trim());
  if (year.trim() !== '') form.append('year', year.trim());
  form.append('file', file, file.name);
  return postForm('/api/imports', form);
}

export type ReadFile = Awaited<ReturnType<typeof readFile>>;
export type Comparison = Schemas['Comparison'];
export type Mode = 'new' | 'replace' | 'add';

/** `same` holds the doubtful pairs that were decided: true when both are one thing. */
export async function applyImport(read: ReadFile, mode: Mode, same: ReadonlyMap<string, boolean>): Promise<string> {
  const decisions = (read.comparison?.doubts ?? []).flatMap(({ next, old }) => (same.has(next) ? [{ next, old: same.get(next) === true ? old : null }] : []));
  const reply = await post('/api/imports/{id}/apply', { path: { id: read.importId } }, { commandId: crypto.randomUUID(), mode, planId: read.existing?.planId ?? null, expectedRevision: read.existing?.revision ?? null, decisions });
  return reply.planId;
}
