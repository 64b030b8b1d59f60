// Decides about a file that was read: make a plan of it, replace the plan that is there, or add what that one lacks.

import { z } from 'zod';
import { commandHead, expectedRevision } from '../request/command.ts';
import { endpoint } from '../request/endpoint.ts';
import { Problem } from '../request/problem.ts';
import { nameKey } from '../plan/name-key.ts';
import { findSatker, ownerOf } from '../plan/create-plan.ts';
import type { Act } from '../request/act.ts';
import { keepMapping } from './column-mappings.ts';
import { importPlan, type ImportOrder } from './import-plan.ts';
import { keepFile } from './keep-file.ts';
import { readPlanFile } from './read-plan-file.ts';
import { columnAnswers, withSaid } from './receive-file.ts';
import { dropStaged, findStaged } from './staged-files.ts';

export const applyImport = endpoint({
  method: 'POST',
  path: '/api/imports/:id/apply',
  tag: 'Impor',
  summary: 'Carry an import out',
  params: z.strictObject({ id: z.uuid() }),
  body: z.strictObject({
    ...commandHead,
    mode: z.enum(['new', 'replace', 'add']).describe('new: a plan that does not exist yet; replace: the plan becomes what the file says; add: only what the plan lacks is taken over.'),
    planId: z.uuid().nullable().default(null),
    expectedRevision: expectedRevision.nullable().default(null),
    decisions: z.array(z.strictObject({ next: z.string(), old: z.string().nullable() })).max(5000).default([]).describe('Answers to the doubts of the dry run: `old` null means that it is something new.'),
    sheet: z.string().max(200).nullable().default(null).describe('As in the dry run.'),
    columns: columnAnswers.default({}).describe('As in the dry run.'),
  }),
  reply: z.strictObject({ planId: z.string(), revision: z.int(), added: z.int(), changed: z.int(), unchanged: z.int(), removed: z.int() }),
  problems: ['import-gone', 'file-unreadable', 'stale', 'command-reused', 'plan-exists', 'plan-needed', 'plan-of-other', 'office-unknown', 'year-unknown'],
  async act(act, { params, body }) {
    const { mode, planId, expectedRevision: expected, decisions, commandId } = body;
    const order = { commandId, mode, planId, expectedRevision: expected, decisions: new Map(decisions.map(({ next, old }) => [next, old])) };
    const staged = findStaged(params.id);
    if (staged === undefined) return importAgain(act, params.id, body, order);
    const { name, bytes, read, answers } = staged;
    const { office } = ownerOf(read.content);
    const owner = await findSatker(act.db, office);
    act.allow('plan.import', owner.satkerId);
    const { importId, satkerId } = await keepFile(act, owner, bytes, name, read, params.id);
    if (answers.columns !== undefined && read.look?.columns != null) await keepMapping(act, satkerId, read.look.columns, answers.columns, name);
    // From here on the kept file says the same, also to a command that is sent again.
    act.afterCommit(() => dropStaged(params.id));
    return importPlan(act, { ...order, fileName: name, importId, satkerId }, read);
  },
});

/** A file that was imported before, or whose dry run was on another day. */
async function importAgain(act: Act, importId: string, { sheet, columns }: { readonly sheet: string | null; readonly columns: z.output<typeof columnAnswers> }, order: Pick<ImportOrder, 'commandId' | 'mode' | 'planId' | 'expectedRevision' | 'decisions'>) {
  const file = await act.db.selectFrom('import_file').innerJoin('satker', 'satker.satker_id', 'import_file.satker_id').select(['import_file.satker_id', 'satker.name', 'satker.name_key', 'year', 'file_name', 'bytes']).where('import_id', '=', importId).executeTakeFirst();
  act.allow('plan.import', file?.satker_id ?? null);
  if (file === undefined) throw new Problem('import-gone', {});
  const read = await readPlanFile(file.bytes, file.file_name, { ...(sheet === null ? {} : { sheet }), ...(Object.keys(columns).length === 0 ? {} : { columns }) });
  const said = withSaid(read, nameKey(read.content.profile.office) === file.name_key ? '' : file.name, String(file.year));
  return importPlan(act, { ...order, fileName: file.file_name, importId, satkerId: file.satker_id }, said);
}
