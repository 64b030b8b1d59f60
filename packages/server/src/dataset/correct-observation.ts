// Corrects one figure of a dataset: the correction is a row of its own with reason, who and when; what was imported stays.

import { randomUUID } from 'node:crypto';
import { isTakeable } from '@tenun/domain';
import { z } from 'zod';
import { getPlanHead } from '../plan/plan-head.ts';
import { commandHead, runCommand } from '../request/command.ts';
import { endpoint } from '../request/endpoint.ts';
import { Problem } from '../request/problem.ts';
import { findLink } from './link-dataset.ts';
import { correction } from './wire.ts';

export const correctObservation = endpoint({
  method: 'POST',
  path: '/api/plans/:id/datasets/:dataset/corrections',
  tag: 'Statistik',
  summary: 'Correct a figure of a dataset',
  params: z.strictObject({ id: z.uuid(), dataset: z.uuid() }),
  body: z.strictObject({ ...commandHead, ...correction.shape }),
  reply: z.strictObject({ observationId: z.string() }),
  problems: ['not-found', 'correction-reason-needed', 'observation-superseded', 'observation-value', 'command-reused'],
  async act(act, { params, body }) {
    const head = await getPlanHead(act.db, params.id, 'lock');
    act.allow('dataset.correct', head.satkerId);
    if (body.reason.trim() === '') throw new Problem('correction-reason-needed', {});
    await findLink(act.db, head, params.dataset);
    return runCommand(act, { kind: 'dataset-correct', ...head, commandId: body.commandId, body: { planId: head.planId, dataset: params.dataset, ...body }, label: `Koreksi statistik: ${body.reason.trim().slice(0, 120)}` }, async (db) => {
      const old = await act.db.selectFrom('observation').selectAll().where('satker_id', '=', head.satkerId).where('dataset_id', '=', params.dataset).where('observation_id', '=', body.observationId).executeTakeFirst();
      if (old === undefined) throw new Problem('not-found', { what: 'observation', id: body.observationId });
      const later = await act.db.selectFrom('observation').select(['value', 'entered_by']).where('satker_id', '=', head.satkerId).where('dataset_id', '=', params.dataset).where('supersedes', '=', old.observation_id).executeTakeFirst();
      if (later !== undefined) throw new Problem('observation-superseded', { value: later.value, by: later.entered_by });
      const seized = old.measure === 'barang-bukti';
      const substance = seized ? (body.substance ?? old.substance)?.trim().toLowerCase() ?? null : null;
      const unit = seized ? (body.unit ?? old.unit) : null;
      const fits = body.value === null || (seized ? isTakeable({ substance: substance ?? '', unit: unit ?? '', amount: body.value, quality: null }) : /^\d{1,12}$/.test(body.value));
      if (!fits) throw new Problem('observation-value', { value: body.value ?? '', unit: unit ?? '' });
      const observationId = randomUUID();
      const { entered_at: _when, reason: _why, ...kept } = old;
      await db.insertInto('observation').values({ ...kept, observation_id: observationId, substance, unit, value: body.value, supersedes: old.observation_id, reason: body.reason.trim(), entered_by: act.actor.name }).execute();
      return { reply: { observationId }, expectedRevision: null, change: null };
    });
  },
});
