// Decides about a file that was read: make a plan of it, replace the plan that is there, or add what that one lacks.

import { z } from 'zod';
import { commandHead, expectedRevision } from '../request/command.ts';
import { endpoint } from '../request/endpoint.ts';
import { Problem } from '../request/problem.ts';
import { nameKey } from '../plan/name-key.ts';
import { importPlan } from './import-plan.ts';
import { readPlanFile } from './read-plan-file.ts';
import { columnAnswers, withSaid } from './receive-file.ts';

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
  problems: ['not-found', 'file-unreadable', 'stale', 'command-reused', 'plan-exists', 'plan-needed', 'plan-of-other', 'office-unknown', 'year-unknown'],
  async act(act, { params, body }) {
    const file = await act.db.selectFrom('import_file').innerJoin('satker', 'satker.satker_id', 'import_file.satker_id').select(['import_file.satker_id', 'satker.name', 'satker.name_key', 'year', 'file_name', 'bytes']).where('import_id', '=', params.id).executeTakeFirst();
    if (file === undefined) throw new Problem('not-found', { what: 'import', id: params.id });
    act.allow('plan.import', file.satker_id);
    const { sheet, columns } = body;
    const read = await readPlanFile(file.bytes, file.file_name, { ...(sheet === null ? {} : { sheet }), ...(Object.keys(columns).length === 0 ? {} : { columns }) });
    const said = withSaid(read, nameKey(read.content.profile.office) === file.name_key ? '' : file.name, String(file.year));
    const { commandId, mode, planId, expectedRevision: expected, decisions } = body;
    return importPlan(act, { commandId, mode, fileName: file.file_name, importId: params.id, satkerId: file.satker_id, planId, expectedRevision: expected, decisions: new Map(decisions.map(({ next, old }) => [next, old])) }, said);
  },
});
