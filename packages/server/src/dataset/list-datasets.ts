// The datasets beside a plan with every observation, those of the office that could be linked, and those taken back.

import { caseFactsOfDatasets, populationOf } from '@tenun/domain';
import { z } from 'zod';
import { getPlanHead } from '../plan/plan-head.ts';
import { planParams } from '../plan/plan-params.ts';
import { endpoint } from '../request/endpoint.ts';
import { loadFacts } from './load-datasets.ts';
import { wireDataset } from './wire.ts';

export const listDatasets = endpoint({
  method: 'GET',
  path: '/api/plans/:id/datasets',
  tag: 'Statistik',
  summary: 'The datasets beside a plan, with every figure and correction',
  params: planParams,
  reply: z.strictObject({
    datasets: z.array(wireDataset).describe('The oldest first; of one source, subject and year the last one counts.'),
    others: z.array(z.strictObject({ id: z.string(), source: z.string(), subject: z.string(), title: z.string(), fromYear: z.int(), toYear: z.int(), fileName: z.string(), importedAt: z.string() })).describe('Of the same office, not beside this plan.'),
    withdrawn: z.array(z.strictObject({ id: z.string(), source: z.string(), title: z.string(), by: z.string(), at: z.string(), reason: z.string() })),
  }),
  problems: ['not-found'],
  async act(act, { params }) {
    const head = await getPlanHead(act.db, params.id);
    act.allow('dataset.read', head.satkerId);
    const { datasets } = await loadFacts(act.db, head);
    const all = await act.db.selectFrom('dataset').innerJoin('dataset_file', (join) => join.onRef('dataset_file.satker_id', '=', 'dataset.satker_id').onRef('dataset_file.file_id', '=', 'dataset.file_id'))
      .select(['dataset_id', 'source', 'subject', 'title', 'from_year', 'to_year', 'file_name', 'imported_at']).where('dataset.satker_id', '=', head.satkerId).orderBy('number').execute();
    const links = await act.db.selectFrom('plan_dataset').select(['dataset_id', 'withdrawn_at', 'withdrawn_by', 'withdrawn_reason']).where('satker_id', '=', head.satkerId).where('plan_id', '=', head.planId).where('withdrawn_at', 'is not', null).orderBy('withdrawn_at').execute();
    const here = new Set(datasets.map(({ id }) => id));
    const byId = new Map(all.map((row) => [row.dataset_id, row]));
    return {
      datasets: datasets.map((dataset) => ({ ...dataset, observations: [...dataset.observations] })),
      others: all.filter((row) => !here.has(row.dataset_id)).map((row) => ({ id: row.dataset_id, source: row.source, subject: row.subject, title: row.title, fromYear: row.from_year, toYear: row.to_year, fileName: row.file_name, importedAt: row.imported_at.toISOString() })),
      withdrawn: links.map((link) => ({ id: link.dataset_id, source: byId.get(link.dataset_id)?.source ?? '', title: byId.get(link.dataset_id)?.title ?? '', by: link.withdrawn_by ?? '', at: link.withdrawn_at?.toISOString() ?? '', reason: link.withdrawn_reason ?? '' })),
    };
  },
});

export const getRegionFacts = endpoint({
  method: 'GET',
  path: '/api/plans/:id/region-facts',
  tag: 'Statistik',
  summary: 'What the datasets say of each kab/kota, in the shape that the map draws; and people, where they were imported',
  params: planParams,
  reply: z.strictObject({
    facts: z.array(z.strictObject({
      region: z.string().nullable(), name: z.string(), year: z.int(), source: z.string(),
      layer: z.union([z.strictObject({ kind: z.enum(['cases', 'suspects']) }), z.strictObject({ kind: z.literal('seizure'), substance: z.string(), unit: z.string() })]),
      value: z.string().nullable(), gap: z.enum(['not-listed', 'not-stated', 'unreadable', 'disputed']).nullable(), table: z.string(),
    })),
    population: z.strictObject({ year: z.int(), source: z.string(), people: z.record(z.string(), z.string()) }).nullable(),
  }),
  problems: ['not-found'],
  async act(act, { params }) {
    const head = await getPlanHead(act.db, params.id);
    act.allow('dataset.read', head.satkerId);
    const facts = await loadFacts(act.db, head);
    const population = populationOf(facts, head.year);
    return { facts: [...caseFactsOfDatasets(facts)], population: population === null ? null : { ...population, people: Object.fromEntries(population.people) } };
  },
});
