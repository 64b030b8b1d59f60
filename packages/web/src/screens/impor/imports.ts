// Sends a file to be read, asks how far it is, and carries the decision out.

import { get, post, postForm, type Schemas } from '../../api/client.ts';
import { writeLastImport } from '../../plan/last-import.ts';

export type ColumnField = NonNullable<Schemas['SheetLook']['columns']>['columns'][number]['field'];
export type ColumnAnswers = Readonly<Record<string, NonNullable<ColumnField>>>;

/** A file with what a person said of it. */
export interface Asked {
  readonly file: File;
  /** What the file does not say itself. */
  readonly office: string;
  readonly year: string;
  /** The sheet that is the plan, where several could be; empty: not said. */
  readonly sheet: string;
  readonly columns: ColumnAnswers | null;
}

export function asked(file: File): Asked {
  return { file, office: '', year: '', sheet: '', columns: null };
}

/** `reading` is the id under which the server says how far it is. */
export async function readFile({ file, office, year, sheet, columns }: Asked, reading: string, signal: AbortSignal) {
  const form = new FormData();
  // Fields before the file: the server reads them in order.
  if (office.trim() !== '') form.append('office', office.trim());
  if (year.trim() !== '') form.append('year', year.trim());
  if (sheet !== '') form.append('sheet', sheet);
  if (columns !== null) form.append('columns', JSON.stringify(columns));
  form.append('file', file, file.name);
  return postForm('/api/imports', form, { query: { reading } }, signal);
}

export type ReadFile = Awaited<ReturnType<typeof readFile>>;
export type Comparison = Schemas['Comparison'];
export type Mode = 'new' | 'replace' | 'add';

export async function howFar(reading: string) {
  return get('/api/readings/{id}', { path: { id: reading } });
}

/** Nothing of the file stays on the server. */
export async function forget(read: ReadFile): Promise<void> {
  await post('/api/imports/{id}/cancel', { path: { id: read.importId } }, {});
}

/** `same` holds the doubtful pairs that were decided: true when both are one thing. */
export async function applyImport(read: ReadFile, mode: Mode, same: ReadonlyMap<string, boolean>): Promise<string> {
  const decisions = (read.comparison?.doubts ?? []).flatMap(({ next, old }) => (same.has(next) ? [{ next, old: same.get(next) === true ? old : null }] : []));
  const { answers } = read;
  const { planId, revision } = await post('/api/imports/{id}/apply', { path: { id: read.importId } }, { commandId: crypto.randomUUID(), mode, planId: read.existing?.planId ?? null, expectedRevision: read.existing?.revision ?? null, decisions, sheet: answers.sheet, columns: answers.columns });
  writeLastImport({ planId, revision, mode, fileName: read.fileName });
  return planId;
}
