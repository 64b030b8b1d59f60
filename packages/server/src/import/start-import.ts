// The dry run of an import: the file is kept, and a person sees what was read, what was not, and what would change; no plan is touched.

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
import { keepFile } from './keep-file.ts';
import { receiveFile } from './receive-file.ts';
import { wireNotice } from './wire-notice.ts';
import { checkOffThread } from '../lint/check-off-thread.ts';

export const startImport = endpoint({
  method: 'POST',
  path: '/api/imports',
  tag: 'Impor',
  summary: 'Read a file and see what it would change',
  description: 'multipart/form-data with one `file`; `office` and `year` where the file does not say them; `sheet` and `columns` (JSON: title of a column to its field) as answers to what the reader asked. No plan is changed.',
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
    findings: severityCounts,
    existing: z.strictObject({ planId: z.string(), revision: z.int() }).nullable().describe('The plan of the same office and year, if there is one.'),
    comparison: wireComparison.nullable(),
  }),
  problems: ['file-missing', 'file-too-large', 'file-unreadable', 'office-unknown', 'year-unknown'],
  async prepare(request) {
    const received = await receiveFile(request);
    const { content, unread, suppressions } = received.read;
    return { ...received, checked: await checkOffThread({ content, unread, suppressions }) };
  },
  async act(act, { prepared: { name, bytes, read, checked } }) {
    const { office, year } = ownerOf(read.content);
    const owner = await findSatker(act.db, office);
    act.allow('plan.import', owner.satkerId);
    const kept = await keepFile(act, owner, bytes, name, read);
    const head = await findPlanHeadOf(act.db, owner.satkerId, year);
    const old = head === undefined ? null : await loadContent(act, head);
    return {
      importId: kept.importId,
      fileName: name,
      sha256: kept.sha256,
      reader: read.reader,
      profile: read.content.profile,
      counts: countRead(readModel(read.content, read.unread)),
      unread: read.unread,
      notices: read.notices,
      findings: countBySeverity(checked),
      existing: head === undefined ? null : { planId: head.planId, revision: head.revision },
      comparison: old === null ? null : describeComparison(old, matchPlans(old, read.content)),
    };
  },
});
