// The empty workbook that a planner fills in Excel and brings back by import.

import { MEDIA_TYPES } from '@tenun/documents';
import { writeTemplate } from '@tenun/documents/workbook/write-template.ts';
import { z } from 'zod';
import { endpoint } from '../request/endpoint.ts';

export const getTemplate = endpoint({
  method: 'GET',
  path: '/api/template.xlsx',
  tag: 'Dokumen',
  summary: 'An empty workbook for a plan, with lists, checks and protected sums; filled, it is imported',
  query: z.strictObject({
    year: z.coerce.number().int().min(2000).max(2100),
    office: z.string().trim().max(200).default(''),
  }),
  reply: z.string().meta({ format: 'binary' }),
  files: [MEDIA_TYPES.xlsx],
  problems: [],
  async act(act, { query }) {
    act.allow('document.read', null);
    return query;
  },
  async answer({ year, office }, { reply }) {
    const bytes = await writeTemplate(null, year, office);
    const name = ['rkt', office, year].join(' ').toLowerCase().replace(/[^a-z0-9]+/g, '-');
    return reply.header('content-type', MEDIA_TYPES.xlsx).header('content-disposition', `attachment; filename="${name}.xlsx"`).send(Buffer.from(bytes));
  },
});
