// Makes datasets of a file that was read, by the answers of a person: what is not decided is refused, nothing becomes an observation unconfirmed.

import { randomUUID } from 'node:crypto';
import { confirmDraft, type Block, type NewDataset, type NewObservation } from '@tenun/domain';
import { z } from 'zod';
import { loadContent } from '../plan/plan-content.ts';
import { getPlanHead, type PlanHead } from '../plan/plan-head.ts';
import { planParams } from '../plan/plan-params.ts';
import type { Act, Writer } from '../request/act.ts';
import { commandHead, runCommand } from '../request/command.ts';
import { endpoint } from '../request/endpoint.ts';
import { Problem } from '../request/problem.ts';
import { tablesOf } from './keep-dataset-file.ts';
import { wireAnswers } from './wire.ts';

export const confirmDataset = endpoint({
  method: 'POST',
  path: '/api/plans/:id/datasets',
  tag: 'Statistik',
  summary: 'Make datasets of a file that was read, as a person confirmed it',
  params: planParams,
  body: z.strictObject({ ...commandHead, fileId: z.uuid(), answers: wireAnswers }),
  reply: z.strictObject({ datasets: z.array(z.strictObject({ id: z.string(), source: z.string(), observations: z.int() })) }),
  problems: ['not-found', 'dataset-undecided', 'dataset-exists', 'dataset-empty', 'dataset-too-long', 'no-case-table', 'command-reused'],
  async act(act, { params, body }) {
    const head = await getPlanHead(act.db, params.id, 'lock');
    act.allow('dataset.import', head.satkerId);
    const file = await act.db.selectFrom('dataset_file').select(['file_name', 'blocks']).where('satker_id', '=', head.satkerId).where('file_id', '=', body.fileId).executeTakeFirst();
    if (file === undefined) throw new Problem('not-found', { what: 'import', id: body.fileId });
    const { profile } = await loadContent(act, head);
    const draft = tablesOf({ name: file.file_name, blocks: file.blocks as unknown as readonly Block[] }, profile);
    const { datasets, open } = confirmDraft(draft, body.answers);
    const first = open[0];
    if (first !== undefined) throw new Problem('dataset-undecided', { open: open.length, kind: first.kind, about: first.about });
    if (datasets.length === 0) throw new Problem('dataset-empty', { name: file.file_name });
    return runCommand(act, { kind: 'dataset-import', ...head, commandId: body.commandId, body: { planId: head.planId, ...body }, label: `Impor statistik ${file.file_name}` }, async (db) => {
      await refuseTwice(act, head, body.fileId, datasets);
      const made = [];
      for (const dataset of datasets) made.push({ id: await storeDataset(act, db, head, body.fileId, dataset), source: dataset.source, observations: dataset.observations.length });
      return { reply: { datasets: made }, expectedRevision: null, change: null };
    });
  },
});

/** The same table of the same file cannot be taken over twice; taking the first back makes room for another reading. */
async function refuseTwice(act: Act, head: PlanHead, fileId: string, datasets: readonly NewDataset[]): Promise<void> {
  const there = await act.db.selectFrom('dataset').innerJoin('plan_dataset', (join) => join.onRef('plan_dataset.satker_id', '=', 'dataset.satker_id').onRef('plan_dataset.dataset_id', '=', 'dataset.dataset_id'))
    .select(['source', 'source_key', 'title']).where('dataset.satker_id', '=', head.satkerId).where('plan_id', '=', head.planId).where('withdrawn_at', 'is', null).where('file_id', '=', fileId).execute();
  const same = there.find((each) => datasets.some((dataset) => dataset.sourceKey === each.source_key && dataset.title === each.title));
  if (same !== undefined) throw new Problem('dataset-exists', { source: same.source, title: same.title });
}

async function storeDataset(act: Act, db: Writer, head: PlanHead, fileId: string, dataset: NewDataset): Promise<string> {
  const datasetId = randomUUID();
  const years = dataset.observations.map(({ year }) => year);
  const who = act.actor.name;
  await db.insertInto('dataset').values({
    satker_id: head.satkerId, dataset_id: datasetId, file_id: fileId, source: dataset.source, source_key: dataset.sourceKey, subject: dataset.subject, title: dataset.title,
    from_year: Math.min(...years), to_year: Math.max(...years), imported_by: who,
  }).execute();
  const rows = dataset.observations.map((each, position) => observationRow(head.satkerId, datasetId, each, position, who));
  for (let at = 0; at < rows.length; at += 1000) await db.insertInto('observation').values(rows.slice(at, at + 1000)).execute();
  await db.insertInto('plan_dataset').values({ satker_id: head.satkerId, link_id: randomUUID(), plan_id: head.planId, dataset_id: datasetId, linked_by: who }).execute();
  return datasetId;
}

function observationRow(satkerId: string, datasetId: string, each: NewObservation, position: number, who: string) {
  return {
    satker_id: satkerId, dataset_id: datasetId, observation_id: randomUUID(), position, region_code: each.region, year: each.year, measure: each.measure,
    substance: each.substance, unit: each.unit, quality: each.quality, value: each.value, raw: each.raw, place_line: each.place.line, place_cell: each.place.cell, entered_by: who,
  };
}

