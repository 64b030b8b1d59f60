// Datasets on the wire: what was read and asked, what a person answers, and what stands beside a plan.

import { DATASET_MEASURES, SUBJECTS } from '@tenun/domain';
import { z } from 'zod';
import { wirePlace } from '../contract/plan.ts';
import { named } from '../contract/registry.ts';

const path = z.string().max(300);
const key = z.string().max(400);
const raw = z.string().max(20_000);
const amount = z.string().regex(/^\d+(?:\.\d+)?$/).max(40);
const regionCode = z.string().regex(/^\d\d\.\d\d$/);
const year = z.int().min(1000).max(2999);
const quality = z.enum(['bruto', 'netto']).nullable();
const measure = z.enum(DATASET_MEASURES);

const unclear = z.strictObject({
  kind: z.enum(['unit-missing', 'substance-missing', 'gross-and-net', 'two-amounts', 'unknown-word', 'misspelt', 'approximate', 'two-readings', 'malformed', 'too-exact', 'words-differ', 'unread']),
  about: z.string(),
});

const wireLine = named('EvidenceLine', z.strictObject({
  key, region: path, year: z.int(), cell: path, place: wirePlace,
  text: z.string().describe('The whole cell as written.'),
  start: z.int(), end: z.int(),
  substance: z.string().nullable(), unit: z.string().nullable(), amount: z.string().nullable(), quality,
  tool: z.string().nullable().describe('A thing that is no substance.'),
  readings: z.tuple([z.string(), z.string()]).nullable(),
  unclear: z.array(unclear).describe('Why a person has to look; empty when the line is clear.'),
}));

export const wireDraftTable = named('DatasetDraftTable', z.strictObject({
  path, title: z.string(), subject: z.enum(SUBJECTS), source: z.string(), sourceKey: z.string(),
  years: z.array(z.int()), undated: z.boolean(),
  regions: z.array(z.strictObject({ path, place: wirePlace, raw: z.string(), code: z.string().nullable(), name: z.string().nullable(), how: z.enum(['official', 'initials', 'short', 'misspelt', 'wrong-kind']).nullable(), asked: z.boolean() })),
  counts: z.array(z.strictObject({ key, region: path, year: z.int(), measure: z.enum(['kasus', 'tersangka', 'penduduk']), raw: z.string(), value: z.string().nullable(), state: z.enum(['value', 'not-stated', 'unreadable']), place: wirePlace })),
  lines: z.array(wireLine),
}));

const wireTaken = named('TakenSeizure', z.strictObject({ substance: z.string().min(1).max(80), unit: z.string().max(40), amount, quality }));

export const wireAnswers = z.strictObject({
  tables: z.array(z.strictObject({ path, source: z.string().max(200), year: year.nullable() })).min(1).max(50).describe('The tables that become datasets.'),
  regions: z.array(z.strictObject({ path, code: regionCode.nullable() })).max(5000).default([]).describe('Which kab/kota a row is; null: the row is left out.'),
  counts: z.array(z.strictObject({ key, value: z.string().regex(/^\d{1,12}$/).nullable() })).max(20_000).default([]).describe('What an unreadable count is; null: not stated.'),
  lines: z.array(z.strictObject({ key, taken: wireTaken.nullable() })).max(20_000).default([]).describe('Every line of evidence as confirmed or corrected; null: no seizure of a substance.'),
  added: z.array(z.strictObject({ beside: key, taken: wireTaken })).max(5000).default([]),
});

export const wireObservation = named('Observation', z.strictObject({
  id: z.string(), region: z.string(), year: z.int(), measure,
  substance: z.string().nullable(), unit: z.string().nullable(), quality,
  value: z.string().nullable().describe('Exact decimal; null: not stated, which is no zero.'),
  raw, place: wirePlace,
  supersedes: z.string().nullable().describe('The observation that this one corrects.'),
  reason: z.string().nullable(), enteredBy: z.string(), enteredAt: z.string(),
}));

export const wireDataset = named('Dataset', z.strictObject({
  id: z.string(), source: z.string(), sourceKey: z.string(), subject: z.enum(SUBJECTS), title: z.string(),
  fromYear: z.int(), toYear: z.int(), fileName: z.string(), sha256: z.string(), origin: z.enum(['file', 'paste', 'plan']),
  importedBy: z.string(), importedAt: z.string(),
  observations: z.array(wireObservation).describe('In the order of the file, corrections and what they corrected alike.'),
}));

export const correction = z.strictObject({
  observationId: z.uuid(),
  value: amount.nullable().describe('null: not stated.'),
  substance: z.string().min(1).max(80).nullable().default(null).describe('Of a seizure; left out, it stays.'),
  unit: z.string().max(40).nullable().default(null).describe('Of a seizure; left out, it stays.'),
  reason: z.string().max(2000),
});
