// What a person is shown of a workbook that was read, on the wire.

import { z } from 'zod';
import { bilingual } from '../contract/finding.ts';
import { named } from '../contract/registry.ts';

const field = z.enum(['no', 'code', 'name', 'sasaran', 'indicator', 'target', 'volume', 'satuan', 'price', 'amount', 'sumberDana', 'source', 'level', 'ignore']);

export const wireLook = named('SheetLook', z.strictObject({
  issues: z.array(z.strictObject({ sheet: z.string(), cell: z.string(), expected: bilingual, found: z.string(), severity: z.enum(['error', 'warning']) })).describe('Every cell that cannot be taken as it stands.'),
  columns: z.strictObject({
    sheet: z.string(),
    header: z.array(z.int()).length(2).describe('First and last row of the titles.'),
    complete: z.boolean().describe('Whether the matrix can be read with what is known of the columns.'),
    columns: z.array(z.strictObject({ letter: z.string(), title: z.string(), key: z.string(), field: field.nullable(), samples: z.array(z.string()) })),
  }).nullable(),
  picture: z.strictObject({
    sheet: z.string(),
    letters: z.array(z.string()),
    rows: z.array(z.strictObject({ number: z.int(), hidden: z.boolean(), texts: z.array(z.string()) })),
  }).nullable(),
}));
