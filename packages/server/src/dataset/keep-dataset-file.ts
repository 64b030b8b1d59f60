// Keeps a file of statistics with its hash: the same file is kept once, and what was read from it can always be read again.

import { createHash, randomUUID } from 'node:crypto';
import { provinceOfOffice, readDraft, type Block, type DraftTable, type PlanContent } from '@tenun/domain';
import type { Act } from '../request/act.ts';
import { Problem } from '../request/problem.ts';

/** `plan`: tables of a plan, handed over by Tenun itself. */
export type Origin = 'file' | 'paste' | 'plan';

export interface DatasetFile {
  readonly origin: Origin;
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly blocks: readonly Block[];
}

/** A register of single cases is longer than that; statistics of all 514 kab/kota over nine years are not. */
export const MOST_ROWS = 5000;

/** Tables of the file, names sought in the province of the office; throws `no-case-table` when it holds none, `dataset-too-long` when they are no statistics. */
export function tablesOf({ name, blocks }: Pick<DatasetFile, 'name' | 'blocks'>, profile: PlanContent['profile'] | null): readonly DraftTable[] {
  const rows = blocks.reduce((sum, block) => sum + (block.kind === 'table' && block.view === null ? block.rows.length : 0), 0);
  if (rows > MOST_ROWS) throw new Problem('dataset-too-long', { name, rows, limit: MOST_ROWS });
  const tables = readDraft(blocks, profile === null ? null : provinceOfOffice(profile));
  if (tables.length === 0) throw new Problem('no-case-table', { name });
  return tables;
}

export interface KeptDatasetFile {
  readonly fileId: string;
  readonly sha256: string;
}

/** `act` must have checked the permission for the satker. */
export async function keepDatasetFile(act: Act, satkerId: string, { origin, name, bytes, blocks }: DatasetFile, plan: { readonly planId: string; readonly revision: number } | null): Promise<KeptDatasetFile> {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const known = await act.db.selectFrom('dataset_file').select('file_id').where('satker_id', '=', satkerId).where('sha256', '=', sha256).where('origin', '=', origin).where('file_name', '=', name).executeTakeFirst();
  if (known !== undefined) return { fileId: known.file_id, sha256 };
  const fileId = randomUUID();
  await act.record({ action: 'dataset.keep', satkerId, details: { fileName: name, origin, sha256 } }, (db) =>
    db.insertInto('dataset_file').values({ satker_id: satkerId, file_id: fileId, origin, file_name: name, sha256, bytes: Buffer.from(bytes), blocks: JSON.stringify(blocks), plan_id: plan?.planId ?? null, revision: plan?.revision ?? null, received_by: act.actor.name }).execute());
  return { fileId, sha256 };
}
