// The server's commands and queries about statistics beside a plan, one function each.

import type { DatasetAnswers } from '@tenun/domain';
import { get, post, postForm, type Schemas } from './client.ts';

export type DraftTable = Schemas['DatasetDraftTable'];
export type Dataset = Schemas['Dataset'];
export type Observation = Schemas['Observation'];
export type Draft = Awaited<ReturnType<typeof takeFromPlan>>;

export function listDatasets(id: string) {
  return get('/api/plans/{id}/datasets', { path: { id } });
}

/** Reads a file, or text that was pasted; nothing becomes a figure. */
export function readStatistics(id: string, from: File | string): Promise<Draft> {
  const form = new FormData();
  if (typeof from === 'string') form.append('text', from);
  else form.append('file', from, from.name);
  return postForm('/api/plans/{id}/datasets/drafts', form, { path: { id } });
}

/** Offers the case tables of the plan itself. */
export function takeFromPlan(id: string) {
  return post('/api/plans/{id}/datasets/drafts/from-plan', { path: { id } }, {});
}

export function confirmStatistics(id: string, fileId: string, answers: DatasetAnswers) {
  return post('/api/plans/{id}/datasets', { path: { id } }, { commandId: crypto.randomUUID(), fileId, answers: copied(answers) });
}

export function correctObservation(id: string, dataset: string, correction: { readonly observationId: string; readonly value: string | null; readonly substance: string | null; readonly unit: string | null; readonly reason: string }) {
  return post('/api/plans/{id}/datasets/{dataset}/corrections', { path: { id, dataset } }, { commandId: crypto.randomUUID(), ...correction });
}

export function withdrawDataset(id: string, dataset: string, reason: string) {
  return post('/api/plans/{id}/datasets/{dataset}/withdraw', { path: { id, dataset } }, { commandId: crypto.randomUUID(), reason });
}

export function linkDataset(id: string, dataset: string) {
  return post('/api/plans/{id}/datasets/{dataset}/link', { path: { id, dataset } }, { commandId: crypto.randomUUID() });
}

/** Where a browser fetches the file from that a dataset was made of. */
export function datasetFileAddress(id: string, dataset: string): string {
  return `/api/plans/${id}/datasets/${dataset}/file`;
}

/** Lists that may be changed, as the wire has them. */
function copied(answers: DatasetAnswers) {
  return { tables: [...answers.tables], regions: [...answers.regions], counts: [...answers.counts], lines: [...answers.lines], added: [...answers.added] };
}
