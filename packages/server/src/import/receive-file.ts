// Takes an uploaded file with what is said beside it: whose plan it is and for which year, where the file itself does not say.

import type { FastifyRequest } from 'fastify';
import type { PlanProfile, ReadResult } from '@tenun/domain';
import { Problem } from '../request/problem.ts';
import { readPlanFile } from './read-plan-file.ts';

export const LARGEST_FILE_MEGABYTES = 40;

export interface ReceivedFile {
  readonly name: string;
  readonly bytes: Buffer;
  readonly read: ReadResult;
}

/** Reads the one file of a multipart request, and the fields `office` and `year`. */
export async function receiveFile(request: FastifyRequest): Promise<ReceivedFile> {
  let name: string | null = null;
  let bytes: Buffer = Buffer.alloc(0);
  const fields = new Map<string, string>();
  if (!request.isMultipart()) throw new Problem('file-missing', {});
  for await (const part of request.parts()) {
    if (part.type === 'file') {
      name = part.filename;
      bytes = await part.toBuffer();
    } else if (typeof part.value === 'string') fields.set(part.fieldname, part.value.trim());
  }
  if (name === null) throw new Problem('file-missing', {});
  return { name, bytes, read: withSaid(readPlanFile(bytes, name), fields.get('office') ?? '', fields.get('year') ?? '') };
}

/** What a person says about the file wins over what was read. */
export function withSaid(read: ReadResult, office: string, year: string): ReadResult {
  const said: Partial<PlanProfile> = { ...(office === '' ? {} : { office }), ...(/^[12]\d{3}$/.test(year) ? { year: Number(year) } : {}) };
  return Object.keys(said).length === 0 ? read : { ...read, content: { ...read.content, profile: { ...read.content.profile, ...said } } };
}
