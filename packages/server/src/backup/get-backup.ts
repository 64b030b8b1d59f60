// A backup out of the running server: the embedded database has one door, so a command that wants a backup asks whoever holds it.

import { createReadStream, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { endpoint } from '../request/endpoint.ts';
import { writeBackup } from './write-backup.ts';

export const BACKUP_MEDIA_TYPE = 'application/gzip';

export const getBackup = endpoint({
  method: 'GET',
  path: '/api/backup',
  tag: 'Server',
  summary: 'The whole database as one file, checked before it is sent',
  description: 'The file that `tenun backup` writes and `tenun restore` reads.',
  reply: z.string().meta({ format: 'binary' }),
  files: [BACKUP_MEDIA_TYPE],
  problems: [],
  async act(act) {
    act.allow('backup.make', null);
    return null;
  },
  async answer(_result, { reply, store }) {
    const folder = mkdtempSync(join(tmpdir(), 'tenun-backup-'));
    const remove = (): void => rmSync(folder, { recursive: true, force: true });
    try {
      const file = join(folder, 'backup');
      await writeBackup(store, file);
      const stream = createReadStream(file).on('close', remove);
      return reply.header('content-type', BACKUP_MEDIA_TYPE).header('content-disposition', 'attachment; filename="tenun.tenun-backup"').send(stream);
    } catch (error) {
      remove();
      throw error;
    }
  },
});
