// A plan as a file: the RKT as PDF, Word or Markdown, the matrix as a workbook. Printing happens after the transaction, so it makes nobody wait.

import type { PlanContent } from '@tenun/domain';
import { z } from 'zod';
import { loadContent } from '../plan/plan-content.ts';
import { getPlanHead } from '../plan/plan-head.ts';
import { endpoint } from '../request/endpoint.ts';
import { Problem } from '../request/problem.ts';
import { printDocument } from './print-document.ts';

export const CONTENT_TYPES = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  md: 'text/markdown; charset=utf-8',
} as const;

export const getDocument = endpoint({
  method: 'GET',
  path: '/api/plans/:id/documents/:file',
  tag: 'Dokumen',
  summary: 'Print the RKT (rkt.pdf, rkt.docx, rkt.md) or the matrix (matriks.xlsx)',
  params: z.strictObject({ id: z.uuid(), file: z.enum(['rkt.pdf', 'rkt.docx', 'rkt.md', 'matriks.xlsx', 'matriks.pdf', 'matriks.docx', 'matriks.md', 'rkt.xlsx']) }),
  query: z.strictObject({ download: z.enum(['0', '1']).default('1') }),
  reply: z.string().meta({ format: 'binary' }),
  files: Object.values(CONTENT_TYPES),
  problems: ['not-found', 'document-not-available'],
  async act(act, { params }): Promise<PlanContent> {
    const head = await getPlanHead(act.db, params.id);
    act.allow('document.read', head.satkerId);
    return loadContent(act, head);
  },
  async answer(content, reply, { params: { file }, query: { download } }) {
    const [document = '', format = ''] = file.split('.') as ['rkt' | 'matriks', keyof typeof CONTENT_TYPES];
    const bytes = await printDocument(content, document as 'rkt', format as 'pdf');
    if (bytes === null) throw new Problem('document-not-available', { document, format });
    const name = [document, content.profile.office, content.profile.year ?? ''].join('-').toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/-$/, '');
    return reply.header('content-type', CONTENT_TYPES[format as 'pdf']).header('content-disposition', `${download === '1' ? 'attachment' : 'inline'}; filename="${name}.${format}"`).send(bytes);
  },
});
