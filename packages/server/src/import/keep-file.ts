// Keeps an imported file with its hash: the same file is kept once, and what was read from it can always be read again.

import { createHash, randomUUID } from 'node:crypto';
import type { ReadResult } from '@tenun/domain';
import type { Act } from '../request/act.ts';
import { createSatker, findSatker, ownerOf } from '../plan/create-plan.ts';

export interface KeptFile {
  readonly satkerId: string;
  readonly importId: string;
  readonly year: number;
  readonly sha256: string;
}

/** The file, new or known; `act` must have checked the permission for the satker that `owner` names. */
export async function keepFile(act: Act, owner: Awaited<ReturnType<typeof findSatker>>, bytes: Uint8Array, name: string, read: ReadResult): Promise<KeptFile> {
  const { satkerId } = owner;
  const { year } = ownerOf(read.content);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const known = await act.db.selectFrom('import_file').select('import_id').where('satker_id', '=', satkerId).where('sha256', '=', sha256).where('year', '=', year).executeTakeFirst();
  if (known !== undefined) return { satkerId, importId: known.import_id, year, sha256 };
  const importId = randomUUID();
  await act.record({ action: 'import.keep', satkerId, details: { fileName: name, sha256, year } }, async (db) => {
    await createSatker(db, owner, read.content);
    await db.insertInto('import_file').values({ satker_id: satkerId, import_id: importId, year, file_name: name, sha256, bytes: Buffer.from(bytes), reader: read.reader, unread: JSON.stringify(read.unread), received_by: act.actor.name }).execute();
  });
  return { satkerId, importId, year, sha256 };
}
