// Takes an uploaded file of statistics, or text that was pasted, without reading it yet: whose it is says the plan.

import type { FastifyRequest } from 'fastify';
import { Problem } from '../request/problem.ts';
import type { DatasetFile } from './keep-dataset-file.ts';

/** The one `file` of a multipart request, or its field `text`. Throws `file-missing` when there is neither. */
export async function receiveDatasetFile(request: FastifyRequest): Promise<DatasetFile> {
  if (!request.isMultipart()) throw new Problem('file-missing', {});
  let received: DatasetFile | null = null;
  for await (const part of request.parts()) {
    if (part.type === 'file') received = { origin: 'file', name: part.filename, bytes: await part.toBuffer() };
    else if (part.fieldname === 'text' && typeof part.value === 'string' && part.value.trim() !== '') received ??= { origin: 'paste', name: 'tempelan.txt', bytes: Buffer.from(part.value, 'utf8') };
  }
  if (received === null) throw new Problem('file-missing', {});
  return received;
}
