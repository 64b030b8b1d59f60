// Takes an uploaded file with what is said beside it: whose plan it is and for which year, where the file itself does not say.

import type { FastifyRequest } from 'fastify';
import type { ColumnAnswers, FileReading } from '@tenun/documents';
import type { PlanProfile, ReadResult } from '@tenun/domain';
import { z } from 'zod';
import { Problem } from '../request/problem.ts';
import { getSettings } from '../settings/settings.ts';
import { readPlanFile, type ReadingAnswers } from './read-plan-file.ts';

/** What `columns` says of each title: a field of the matrix, or that it is none. */
export const columnAnswers = z.record(z.string().max(500), z.enum(['no', 'code', 'name', 'sasaran', 'indicator', 'target', 'volume', 'satuan', 'price', 'amount', 'sumberDana', 'ignore'])) satisfies z.ZodType<ColumnAnswers>;
/** Beside the file itself: borders between the parts, names and the fields. */
const LARGEST_REST = 64 * 1024;

export interface ReceivedFile {
  readonly name: string;
  readonly bytes: Buffer;
  readonly read: FileReading;
  readonly answers: ReadingAnswers;
}

/** What was said of the columns of this layout before; asked for when nothing is said now. */
export type RememberedColumns = (described: NonNullable<FileReading['look']>['columns']) => Promise<ColumnAnswers | null>;

/** Reads the one file of a multipart request, and the fields `office`, `year`, `sheet` and `columns` (JSON). */
export async function receiveFile(request: FastifyRequest, remembered: RememberedColumns, tell: (phase: 'reading') => void): Promise<ReceivedFile> {
  let name: string | null = null;
  let bytes: Buffer = Buffer.alloc(0);
  const fields = new Map<string, string>();
  if (!request.isMultipart()) throw new Problem('file-missing', {});
  refuseLargeBody(request);
  for await (const part of request.parts()) {
    if (part.type === 'file') {
      name = part.filename;
      bytes = await part.toBuffer();
    } else if (typeof part.value === 'string') fields.set(part.fieldname, part.value.trim());
  }
  if (name === null) throw new Problem('file-missing', {});
  const said = answersOf(fields);
  const file = name;
  tell('reading');
  return whileConnected(request, async (signal) => {
    const first = await readPlanFile(bytes, file, said, signal);
    const known = said.columns === undefined && first.look !== undefined && !isUnderstood(first) ? await remembered(first.look.columns) : null;
    const answers = known === null ? said : { ...said, columns: known };
    const read = known === null ? first : await readPlanFile(bytes, file, answers, signal);
    return { name: file, bytes, answers, read: withSaid(read, fields.get('office') ?? '', fields.get('year') ?? '') };
  });
}

/** Whether every titled column was taken for something. */
function isUnderstood({ look }: FileReading): boolean {
  return look?.columns?.columns.every(({ field }) => field !== null) ?? true;
}

/** A body that says it is too large is refused before any of it is taken in; one that does not say is refused when it is. */
export function refuseLargeBody(request: FastifyRequest): void {
  const limitMegabytes = getSettings().files.megabytes;
  if (Number(request.headers['content-length'] ?? 0) > limitMegabytes * 1024 * 1024 + LARGEST_REST) throw new Problem('file-too-large', { limitMegabytes });
}

/** The reading stops when the person closes the page or takes the import back. */
export async function whileConnected<T>(request: FastifyRequest, act: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const { socket } = request.raw;
  const gone = new AbortController();
  // Nobody is there to read the answer; it is no fault either.
  const stop = (): void => gone.abort(new Problem('file-missing', {}));
  socket.once('close', stop);
  try {
    return await act(gone.signal);
  } finally {
    socket.off('close', stop);
  }
}

function answersOf(fields: ReadonlyMap<string, string>): ReadingAnswers {
  const sheet = fields.get('sheet') ?? '';
  const columns = fields.get('columns') ?? '';
  return { ...(sheet === '' ? {} : { sheet }), ...(columns === '' ? {} : { columns: columnsOf(columns) }) };
}

function columnsOf(json: string): ColumnAnswers {
  try {
    return columnAnswers.parse(JSON.parse(json));
  } catch {
    throw new Problem('not-valid', { issues: [{ path: 'columns', message: 'JSON object of title to field' }] });
  }
}

/** What a person says about the file wins over what was read. */
export function withSaid<T extends ReadResult>(read: T, office: string, year: string): T {
  const said: Partial<PlanProfile> = { ...(office === '' ? {} : { office }), ...(/^[12]\d{3}$/.test(year) ? { year: Number(year) } : {}) };
  return Object.keys(said).length === 0 ? read : { ...read, content: { ...read.content, profile: { ...read.content.profile, ...said } } };
}
