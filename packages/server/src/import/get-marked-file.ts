// The workbook that was read, handed back with its faulty cells filled and commented.

import { MEDIA_TYPES } from '@tenun/documents';
import { issuesOf, markWorkbook } from '@tenun/documents/workbook/mark-workbook.ts';
import { z } from 'zod';
import { checkOffThread } from '../lint/check-off-thread.ts';
import { endpoint } from '../request/endpoint.ts';
import { Problem } from '../request/problem.ts';
import { getSettings } from '../settings/settings.ts';
import { findStaged } from './staged-files.ts';

export const getMarkedFile = endpoint({
  method: 'GET',
  path: '/api/imports/:id/marked.xlsx',
  tag: 'Impor',
  summary: 'The workbook that was read, with its faulty cells marked and commented',
  params: z.strictObject({ id: z.uuid() }),
  query: z.strictObject({ lang: z.enum(['id', 'en']).default('id') }),
  reply: z.string().meta({ format: 'binary' }),
  files: [MEDIA_TYPES.xlsx],
  problems: ['import-gone'],
  async act(act, { params }) {
    act.allow('plan.import', null);
    const staged = findStaged(params.id);
    if (staged?.read.look === undefined) throw new Problem('import-gone', {});
    return { ...staged, look: staged.read.look };
  },
  async answer({ name, bytes, read, look }, { reply, input: { query } }) {
    const { findings } = await checkOffThread({ content: read.content, unread: read.unread, suppressions: read.suppressions });
    const marked = await markWorkbook(bytes, [...look.issues, ...issuesOf(findings)], { lang: query.lang, name, limits: getSettings().files });
    const stem = name.replace(/\.\w+$/, '').replace(/[^\p{L}\p{N} ._-]+/gu, '-').slice(0, 120);
    return reply.header('content-type', MEDIA_TYPES.xlsx).header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(`${stem}-ditandai.xlsx`)}`).send(Buffer.from(marked));
  },
});
