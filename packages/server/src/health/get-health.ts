// Says that the server is there and its database answers.

import { z } from 'zod';
import { endpoint } from '../request/endpoint.ts';

export const getHealth = endpoint({
  method: 'GET',
  path: '/api/health',
  tag: 'Server',
  summary: 'Whether the server and its database answer',
  reply: z.strictObject({ status: z.literal('ok'), plans: z.int() }),
  problems: [],
  async act(act) {
    act.allow('health.read', null);
    const { plans } = await act.db.selectFrom('plan').where('removed_at', 'is', null).select((count) => count.fn.countAll<string>().as('plans')).executeTakeFirstOrThrow();
    return { status: 'ok' as const, plans: Number(plans) };
  },
});
