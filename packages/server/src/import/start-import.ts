// The dry run of an import: a person sees what was read, what was not, and what would change; the file is held apart, and the database is not touched.

import { createHash } from 'node:crypto';
import { matchPlans, readModel } from '@tenun/domain';
import { z } from 'zod';
import { severityCounts } from '../contract/finding.ts';
import { wireProfile, wireUnread } from '../contract/plan.ts';
import { countBySeverity } from '../lint/plan-lint.ts';
import { findSatker, ownerOf } from '../plan/create-plan.ts';
import { loadContent } from '../plan/plan-content.ts';
import { findPlanHeadOf } from '../plan/plan-head.ts';
import { endpoint } from '../request/endpoint.ts';
import { describeComparison, wireComparison } from './compare-import.ts';
import { countRead, wireReadCounts } from './count-read.ts';
import { findMapping } from './column-mappings.ts';
import { findKept } from './keep-file.ts';
import { noteReading } from './reading-progress.ts';
import { columnAnswers, receiveFile } from './receive-file.ts';
import { stageFile } from './staged-files.ts';
import { wireLook } from './wire-look.ts';
import { wireNotice } from './wire-notice.ts';
import { checkOffThread } from '../lint/check-off-thread.ts';

export const startImport = endpoint({
  method: 'POST',
  path: '/api/imports',
  tag: 'Impor',
  summary: 'Read a file and see what it would change',
  description: 'multipart/form-data with one `file`; `office` and `year` where the file does not say them; `sheet` and `columns` (JSON: title of a column to its field) as answers to what the reader asked. Nothing is stored until the import is carried out.',
  query: z.strictObject({ reading: z.uuid().optional().describe('An id made by the client, to ask how far it is (GET /api/readings/:id).') }),
  consumes: ['multipart/form-data'],
  reply: z.strictObject({
    importId: z.string(),
    fileName: z.string(),
    sha256: z.string(),
    reader: z.string(),
    profile: wireProfile,
    counts: wireReadCounts,
    unread: z.array(wireUnread),
    notices: z.array(wireNotice),
    look: wireLook.nullable().describe('Of a workbook; null for other files.'),
    answers: z.strictObject({ sheet: z.string().nullable(), columns: columnAnswers }).describe('With what the file was read: what was said now, or remembered of this layout.'),
    findings: severityCounts,
    existing: z.strictObject({ planId: z.string(), revision: z.int() }).nullable().describe('The plan of the same office and year, if there is one.'),
    comparison: wireComparison.nullable(),
  }),
  problems: ['file-missing', 'file-too-large', 'file-unreadable', 'office-unknown', 'year-unknown'],
  async prepare(request, store) {
    const reading = (request.query as { readonly reading?: string }).reading ?? null;
    noteReading(reading, 'receiving');
    const received = await receiveFile(request, async (described) => (described === null ? null : findMapping(store, described)), (phase) => noteReading(reading, phase));
    noteReading(reading, 'checking');
    const { content, unread, suppressions } = received.read;
    const checked = await checkOffThread({ content, unread, suppressions });
    noteReading(reading, 'comparing');
    return { ...received, reading, checked };
  },
  async act(act, { prepared: { name, bytes, read, answers, reading, checked } }) {
    const { office, year } = ownerOf(read.content);
    const owner = await findSatker(act.db, office);
    act.allow('plan.import', owner.satkerId);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const known = await findKept(act.db, owner.satkerId, year, sha256);
    const importId = stageFile({ name, bytes, answers, read }, Date.now(), known);
    const head = await findPlanHeadOf(act.db, owner.satkerId, year);
    const old = head === undefined ? null : await loadContent(act, head);
    const comparison = old === null ? null : describeComparison(old, matchPlans(old, read.content));
    noteReading(reading, 'done');
    return {
      importId,
      fileName: name,
      sha256,
      reader: read.reader,
      profile: read.content.profile,
      counts: countRead(readModel(read.content, read.unread)),
      unread: read.unread,
      notices: read.notices,
      look: read.look === undefined ? null : { ...read.look, columns: read.look.columns === null ? null : { ...read.look.columns, header: [...read.look.columns.header] } },
      answers: { sheet: answers.sheet ?? null, columns: answers.columns ?? {} },
      findings: countBySeverity(checked),
      existing: head === undefined ? null : { planId: head.planId, revision: head.revision },
      comparison,
    };
  },
});
