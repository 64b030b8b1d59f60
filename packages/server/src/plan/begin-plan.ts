// Begins a plan: a blank one with the whole skeleton of an RKT, or next year's out of an existing one.

import { randomUUID } from 'node:crypto';
import { beginBlank, beginNextYear, type PlanContent } from '@tenun/domain';
import { z } from 'zod';
import { wireProfile } from '../contract/plan.ts';
import { commandHead, runCommand } from '../request/command.ts';
import { endpoint } from '../request/endpoint.ts';
import { createPlan, createSatker, findSatker, ownerOf } from './create-plan.ts';
import { loadContent } from './plan-content.ts';
import { getPlanHead } from './plan-head.ts';
import type { Act } from '../request/act.ts';

const factor = z.string().regex(/^\d{1,3}(?:\.\d{1,6})?$/).describe('Exact decimal with a point: 1.05');
const carry = z.discriminatedUnion('how', [z.strictObject({ how: z.literal('keep') }), z.strictObject({ how: z.literal('clear') }), z.strictObject({ how: z.literal('index'), factor })]);

export const beginPlan = endpoint({
  method: 'POST',
  path: '/api/plans',
  tag: 'Rencana',
  summary: 'Begin a plan: blank, or next year’s from an existing one',
  body: z.strictObject({
    ...commandHead,
    from: z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('blank'), profile: wireProfile }),
      z.strictObject({
        kind: z.literal('next-year'),
        planId: z.uuid(),
        options: z.strictObject({ amounts: carry, volumes: carry, targets: carry, prose: z.enum(['keep', 'clear']) }),
      }),
    ]),
  }),
  reply: z.strictObject({ planId: z.string(), revision: z.int() }),
  problems: ['not-found', 'plan-exists', 'office-unknown', 'year-unknown', 'command-reused'],
  async act(act, { body }) {
    const content = await contentOf(act, body.from);
    const { office, year } = ownerOf(content);
    const owner = await findSatker(act.db, office);
    act.allow('plan.begin', owner.satkerId);
    const ids = { satkerId: owner.satkerId, planId: randomUUID(), versionId: randomUUID() };
    return runCommand(act, { kind: 'begin', ...ids, commandId: body.commandId, body, label: `Rencana baru ${year}` }, async (db) => {
      await createSatker(db, owner, content);
      await createPlan(act, db, { ...ids, importId: null }, content);
      return { reply: { planId: ids.planId, revision: 0 }, expectedRevision: null, change: null };
    });
  },
});

type From = { readonly kind: 'blank'; readonly profile: z.output<typeof wireProfile> } | { readonly kind: 'next-year'; readonly planId: string; readonly options: Parameters<typeof beginNextYear>[1] };

async function contentOf(act: Act, from: From): Promise<PlanContent> {
  if (from.kind === 'blank') return beginBlank(from.profile);
  const source = await getPlanHead(act.db, from.planId, 'lock');
  act.allow('plan.read', source.satkerId);
  return beginNextYear(await loadContent(act, source), from.options);
}

