// A plan as a file: the RKT as PDF, Word or Markdown, the matrix as a workbook. Printing happens after the transaction, so it makes nobody wait for the database.

import { DOCUMENT_FORMATS, MEDIA_TYPES, writeDocument, WriteProblem, type DocumentFormat, type DocumentKind } from '@tenun/documents';
import type { PlanContent, PlanFacts } from '@tenun/domain';
import { z } from 'zod';
import { loadFacts } from '../dataset/load-datasets.ts';
import { loadContent } from '../plan/plan-content.ts';
import { getPlanHead } from '../plan/plan-head.ts';
import { endpoint } from '../request/endpoint.ts';
import { Problem } from '../request/problem.ts';

const files = (['rkt', 'matriks'] as const).flatMap((document) => DOCUMENT_FORMATS.map((format) => `${document}.${format}` as const));

export const getDocument = endpoint({
  method: 'GET',
  path: '/api/plans/:id/documents/:file',
  tag: 'Dokumen',
  summary: 'Print the RKT (rkt.pdf, rkt.docx, rkt.md) or its matrix (matriks.xlsx, matriks.pdf …)',
  params: z.strictObject({ id: z.uuid(), file: z.enum(files) }),
  query: z.strictObject({
    amounts: z.enum(['stated', 'computed']).optional().describe('Whether a parent prints the amount it states (default) or the sum of its leaves.'),
    download: z.enum(['0', '1']).default('1').describe('0: shown in the browser.'),
  }),
  reply: z.string().meta({ format: 'binary' }),
  files: Object.values(MEDIA_TYPES),
  problems: ['not-found', 'document-not-available'],
  async act(act, { params }): Promise<{ readonly content: PlanContent; readonly facts: PlanFacts }> {
    const head = await getPlanHead(act.db, params.id);
    act.allow('document.read', head.satkerId);
    return { content: await loadContent(act, head), facts: await loadFacts(act.db, head) };
  },
  async answer({ content, facts }, { reply, input: { params: { file }, query: { amounts, download } } }) {
    const [document, format] = file.split('.') as [DocumentKind, DocumentFormat];
    const bytes = await written(content, document, format, amounts === undefined ? { facts } : { amounts, facts });
    const name = [document, content.profile.office, content.profile.year ?? ''].join(' ').toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/-$/, '');
    return reply.header('content-type', MEDIA_TYPES[format]).header('content-disposition', `${download === '1' ? 'attachment' : 'inline'}; filename="${name}.${format}"`).send(Buffer.from(bytes));
  },
});

async function written(...[content, document, format, options]: Parameters<typeof writeDocument>): Promise<Uint8Array> {
  try {
    return await writeDocument(content, document, format, options);
  } catch (error) {
    if (error instanceof WriteProblem) throw new Problem('document-not-available', { document, format, reason: error.text });
    throw error;
  }
}
