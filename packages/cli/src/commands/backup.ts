// `tenun backup`: the whole database as one file, read back before it counts; also while Tenun runs.

import { existsSync } from 'node:fs';
import { backupPlace } from '@tenun/server';
import { CliError } from '../cli-error.ts';
import type { Call } from '../call.ts';
import { explained, storeOptions } from '../with-store.ts';

export async function backup(call: Call): Promise<number> {
  const { options, lang } = call;
  const file = typeof options.out === 'string' ? options.out : `tenun-${new Date().toISOString().slice(0, 19).replaceAll(':', '').replace('T', '-')}.tenun-backup`;
  if (existsSync(file)) throw new CliError({ id: `${file} sudah ada; cadangan lama tidak ditimpa.`, en: `${file} exists; an older backup is not overwritten.` });
  const { rows, tables } = await explained(() => backupPlace(storeOptions(call), file));
  const plans = tables['plan']?.rows ?? 0;
  process.stdout.write(lang === 'en' ? `${file}: ${plans} plans, ${rows} rows, read back and found whole.\n` : `${file}: ${plans} rencana, ${rows} baris, sudah dibaca ulang dan utuh.\n`);
  return 0;
}
