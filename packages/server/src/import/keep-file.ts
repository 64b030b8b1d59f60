// Keeps an imported file with its hash: the same file is kept once, and what was read from it can always be read again.

import { createHash, randomUUID } from 'node:crypto';
import type { ReadResult } from '@tenun/domain';
import type { Act, Reader } from '../request/act.ts';
import { createSatker, findSatker, ownerOf } from '../plan/create-plan.ts';

export interface KeptFile {
  readonly satkerId: string;
  readonly importId: string;
  readonly year: number;
  readonly sha256: string;
}

/** The id of the file, where the office imported the same one for the same year. */
export async function findKept(db: Reader, satkerId: string, year: number, sha256: string): Promise<string | undefined> {
  return (await db.selectFrom('import_file').select('import_id').where('satker_id', '=', satkerId).where('sha256', '=', sha256).where('year', '=', year).executeTakeFirst())?.import_id;
}

/** The file, new (under `importId`) or known; `act` must have checked the permission for the satker that `owner` names. */
export async function keepFile(act: Act, owner: Awaited<ReturnType<typeof findSatker>>, bytes: Uint8Array, name: string, read: ReadResult, importId: string = randomUUID()): Promise<KeptFile> {
  const { satkerId } = owner;
  const { year } = ownerOf(read.content);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const known = await findKept(act.db, satkerId, year, sha256);
  if (known !== undefined) return { satkerId, importId: known, year, sha256 };
  await act.record({ action: 'import.keep', satkerId, details: { fileName: name, sha256, year } }, async (db) => {
    await createSatker(db, owner, read.content);
    await db.insertInto('import_file').values({ satker_id: satkerId, import_id: importId, year, file_name: name, sha256, bytes: Buffer.from(bytes), reader: read.reader, unread: JSON.stringify(read.unread), received_by: act.actor.name }).execute();
  });
  return { satkerId, importId, year, sha256 };
}
