// Keeps a file of statistics with its hash: the same file is kept once, and what was read from it can always be read again.

import { createHash, randomUUID } from 'node:crypto';
import { readDraft, provinceOfOffice, type DraftTable, type PlanContent } from '@tenun/domain';
import { ReadProblem } from '@tenun/documents';
import type { Act } from '../request/act.ts';
import { Problem } from '../request/problem.ts';
import { readDatasetBlocks, type Origin } from './read-dataset-file.ts';

export interface DatasetFile {
  readonly origin: Origin;
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Tables of the file; throws `dataset-unreadable` with the reader's sentence, and `no-case-table` when it holds none. */
export async function readTables({ bytes, name, origin }: DatasetFile, profile: PlanContent['profile']): Promise<readonly DraftTable[]> {
  let tables: readonly DraftTable[];
  try {
    tables = readDraft(await readDatasetBlocks(bytes, name, origin), provinceOfOffice(profile));
  } catch (error) {
    if (error instanceof ReadProblem) throw new Problem('dataset-unreadable', { name, reason: error.text });
    throw error;
  }
  if (tables.length === 0) throw new Problem('no-case-table', { name });
  return tables;
}

export interface KeptDatasetFile {
  readonly fileId: string;
  readonly sha256: string;
}

/** `act` must have checked the permission for the satker. */
export async function keepDatasetFile(act: Act, satkerId: string, { origin, name, bytes }: DatasetFile, plan: { readonly planId: string; readonly revision: number } | null): Promise<KeptDatasetFile> {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const known = await act.db.selectFrom('dataset_file').select('file_id').where('satker_id', '=', satkerId).where('sha256', '=', sha256).where('origin', '=', origin).where('file_name', '=', name).executeTakeFirst();
  if (known !== undefined) return { fileId: known.file_id, sha256 };
  const fileId = randomUUID();
  await act.record({ action: 'dataset.keep', satkerId, details: { fileName: name, origin, sha256 } }, (db) =>
    db.insertInto('dataset_file').values({ satker_id: satkerId, file_id: fileId, origin, file_name: name, sha256, bytes: Buffer.from(bytes), plan_id: plan?.planId ?? null, revision: plan?.revision ?? null, received_by: act.actor.name }).execute());
  return { fileId, sha256 };
}
