// Takes an uploaded file of statistics, or text that was pasted, and reads it apart from this process, before the transaction.

import type { FastifyRequest } from 'fastify';
import { ReadProblem } from '@tenun/documents';
import { readApart } from '@tenun/documents/read/read-apart.ts';
import type { Block, DraftTable } from '@tenun/domain';
import { refuseLargeBody, whileConnected } from '../import/receive-file.ts';
import { Problem } from '../request/problem.ts';
import { getSettings } from '../settings/settings.ts';
import { tablesOf, type DatasetFile } from './keep-dataset-file.ts';

export interface ReceivedDataset extends DatasetFile {
  /** Names are sought in the whole country until the plan says where. */
  readonly tables: readonly DraftTable[];
}

/** The one `file` of a multipart request, or its field `text`. Throws `file-missing` when there is neither, `dataset-unreadable` with the reader's sentence. */
export async function receiveDatasetFile(request: FastifyRequest): Promise<ReceivedDataset> {
  if (!request.isMultipart()) throw new Problem('file-missing', {});
  refuseLargeBody(request);
  let received: Omit<DatasetFile, 'blocks'> | null = null;
  for await (const part of request.parts()) {
    if (part.type === 'file') received = { origin: 'file', name: part.filename, bytes: await part.toBuffer() };
    // A pasted table that was cut would be a half import.
    else if (part.valueTruncated) throw new Problem('file-too-large', { limitMegabytes: 1 });
    else if (part.fieldname === 'text' && typeof part.value === 'string' && part.value.trim() !== '') received ??= { origin: 'paste', name: 'tempelan.txt', bytes: Buffer.from(part.value, 'utf8') };
  }
  if (received === null) throw new Problem('file-missing', {});
  const { name, bytes } = received;
  const blocks = await whileConnected(request, (signal) => readBlocksApart(bytes, name, signal));
  return { ...received, blocks, tables: tablesOf({ name, blocks }, null) };
}

async function readBlocksApart(bytes: Uint8Array, name: string, signal: AbortSignal): Promise<readonly Block[]> {
  try {
    return (await readApart(bytes, name, { as: 'tables', limits: getSettings().files, signal })).content.blocks;
  } catch (error) {
    if (error instanceof ReadProblem) throw new Problem('dataset-unreadable', { name, reason: error.text }, error.cause);
    throw error;
  }
}
