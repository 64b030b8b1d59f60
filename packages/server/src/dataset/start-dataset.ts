// The dry run of statistics: the file is kept, and a person sees its tables, what was understood and what is asked; nothing becomes a figure yet.

import { placeRegions, provinceOfOffice, type DraftTable } from '@tenun/domain';
import { z } from 'zod';
import { loadContent } from '../plan/plan-content.ts';
import { getPlanHead } from '../plan/plan-head.ts';
import { planParams } from '../plan/plan-params.ts';
import { endpoint } from '../request/endpoint.ts';
import type { KeptDatasetFile } from './keep-dataset-file.ts';
import { keepDatasetFile, tablesOf } from './keep-dataset-file.ts';
import { receiveDatasetFile } from './receive-dataset-file.ts';
import { planTables } from './plan-tables.ts';
import { wireDraftTable } from './wire.ts';

const draft = z.strictObject({ fileId: z.string(), fileName: z.string(), sha256: z.string(), tables: z.array(wireDraftTable) });

export const startDataset = endpoint({
  method: 'POST',
  path: '/api/plans/:id/datasets/drafts',
  tag: 'Statistik',
  summary: 'Read statistics from a file or from pasted text, and see what would be taken over',
  description: 'multipart/form-data with one `file` (.xlsx, .ods, .csv, .md, .txt, .docx, .pdf with text) or a field `text`. Nothing becomes a figure.',
  consumes: ['multipart/form-data'],
  params: planParams,
  reply: draft,
  problems: ['not-found', 'file-missing', 'file-too-large', 'dataset-unreadable', 'dataset-too-long', 'no-case-table'],
  prepare: receiveDatasetFile,
  async act(act, { params, prepared: file }) {
    const head = await getPlanHead(act.db, params.id);
    act.allow('dataset.import', head.satkerId);
    const { profile } = await loadContent(act, head);
    return described(file.name, await keepDatasetFile(act, head.satkerId, file, null), placeRegions(file.tables, provinceOfOffice(profile)));
  },
});

export const startDatasetFromPlan = endpoint({
  method: 'POST',
  path: '/api/plans/:id/datasets/drafts/from-plan',
  tag: 'Statistik',
  summary: 'Take over the tables of cases that stand in the plan itself',
  description: 'The tables as they stand at the present revision are kept like a file, so that plan and dataset can be compared later.',
  params: planParams,
  body: z.strictObject({}),
  reply: draft,
  problems: ['not-found', 'dataset-too-long', 'no-case-table'],
  async act(act, { params }) {
    const head = await getPlanHead(act.db, params.id);
    act.allow('dataset.import', head.satkerId);
    const content = await loadContent(act, head);
    const file = planTables(content);
    const tables = tablesOf(file, content.profile);
    return described(file.name, await keepDatasetFile(act, head.satkerId, file, head), tables);
  },
});

function described(fileName: string, { fileId, sha256 }: KeptDatasetFile, tables: readonly DraftTable[]) {
  return { fileId, fileName, sha256, tables };
}
