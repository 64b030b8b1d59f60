// `tenun restore`: fills an empty database from a backup; also the way from the embedded database to a server and back.

import { existsSync } from 'node:fs';
import { readBackup, restoreBackup } from '@tenun/server';
import { CliError } from '../cli-error.ts';
import type { Call } from '../call.ts';
import { explained, storeOptions } from '../with-store.ts';

export async function restore(call: Call): Promise<number> {
  const { args: [file], options, lang } = call;
  if (file === undefined) throw new CliError({ id: 'Sebutkan cadangannya: tenun restore BERKAS', en: 'Name the backup: tenun restore FILE' });
  if (!existsSync(file)) throw new CliError({ id: `${file}: berkas tidak ditemukan.`, en: `${file}: there is no such file.` });
  const dry = options['dry-run'] === true;
  const { at, rows, tables } = await explained(() => (dry ? readBackup(file) : restoreBackup(file, storeOptions(call))));
  const plans = tables['plan']?.rows ?? 0;
  if (lang === 'en') process.stdout.write(`${file}: taken ${at}, ${plans} plans, ${rows} rows; ${dry ? 'it is whole, nothing was restored' : 'restored and compared row by row'}.\n`);
  else process.stdout.write(`${file}: dibuat ${at}, ${plans} rencana, ${rows} baris; ${dry ? 'utuh, belum ada yang dipulihkan' : 'dipulihkan dan dibandingkan baris demi baris'}.\n`);
  return 0;
}
