// What a person should know of how a file was read, on the wire.

import { z } from 'zod';
import { bilingual } from '../contract/finding.ts';
import { named } from '../contract/registry.ts';

export const wireNotice = named('ReadNotice', z.strictObject({
  code: z.string().describe('Stable: `hidden-rows`, `tracked-changes`, `name-differs`.'),
  severity: z.enum(['warning', 'info']),
  place: z.strictObject({ line: z.int().nullable(), cell: z.string().nullable() }),
  message: bilingual,
}));
