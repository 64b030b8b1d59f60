// One plan with its whole content, as the screens edit it.

import { encodePlan } from '@tenun/domain';
import { z } from 'zod';
import { wirePlan, wireUnread } from '../contract/plan.ts';
import { unreadOf } from '../lint/plan-lint.ts';
import { endpoint } from '../request/endpoint.ts';
import { loadContent } from './plan-content.ts';
import { getPlanHead } from './plan-head.ts';
import { planParams } from './plan-params.ts';

export const getPlan = endpoint({
  method: 'GET',
  path: '/api/plans/:id',
  tag: 'Rencana',
  summary: 'A plan with its content',
  params: planParams,
  reply: z.strictObject({
    id: z.string(),
    versionId: z.string(),
    versionNumber: z.int(),
    revision: z.int(),
    content: wirePlan,
    unread: z.array(wireUnread),
    source: z.strictObject({ importId: z.string(), fileName: z.string(), sha256: z.string(), receivedAt: z.string() }).nullable(),
  }),
  problems: ['not-found'],
  async act(act, { params }) {
    const head = await getPlanHead(act.db, params.id);
    act.allow('plan.read', head.satkerId);
    const content = await loadContent(act, head);
    const file = head.importId === null ? undefined : await act.db.selectFrom('import_file').select(['import_id', 'file_name', 'sha256', 'received_at']).where('satker_id', '=', head.satkerId).where('import_id', '=', head.importId).executeTakeFirst();
    return {
      id: head.planId,
      versionId: head.versionId,
      versionNumber: head.versionNumber,
      revision: head.revision,
      content: encodePlan(content),
      unread: await unreadOf(act.db, head),
      source: file === undefined ? null : { importId: file.import_id, fileName: file.file_name, sha256: file.sha256, receivedAt: file.received_at.toISOString() },
    };
  },
});
