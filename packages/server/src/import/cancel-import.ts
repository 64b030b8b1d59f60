// Forgets a file that was read and not imported.

import { z } from 'zod';
import { endpoint } from '../request/endpoint.ts';
import { dropStaged } from './staged-files.ts';

export const cancelImport = endpoint({
  method: 'POST',
  path: '/api/imports/:id/cancel',
  tag: 'Impor',
  summary: 'Forget a file that was read; nothing of it stays',
  params: z.strictObject({ id: z.uuid() }),
  reply: z.strictObject({ cancelled: z.literal(true) }),
  problems: [],
  async act(act, { params }) {
    act.allow('plan.import', null);
    act.afterCommit(() => dropStaged(params.id));
    return { cancelled: true as const };
  },
});
