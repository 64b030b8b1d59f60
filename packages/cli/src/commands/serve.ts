// `tenun serve`: starts Tenun on this machine, and loads the example when there is no plan yet.

import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Lang } from '@tenun/domain';
import { hasPlans, importFile, startServer, type Store } from '@tenun/server';
import { CliError } from '../cli-error.ts';
import type { Call } from '../call.ts';
import { explained, storeOptions } from '../with-store.ts';

const EXAMPLE = fileURLToPath(new URL('../../../../examples/rkt-bnnp-ntt-2024.md', import.meta.url));
const WEB = fileURLToPath(new URL('../../../web/dist', import.meta.url));
const DEFAULT_PORT = 7000;

/** Runs until it is asked to stop; then the database is closed in order. */
export async function serve(call: Call): Promise<number> {
  const { options, lang } = call;
  const port = portOf(typeof options.port === 'string' ? options.port : process.env['PORT']);
  const server = await explained(async () => {
    try {
      return await startServer({ ...storeOptions(call), port, webDir: WEB, log: (line) => process.stderr.write(`${line}\n`), prepare: (store) => loadExample(store, lang) });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'EADDRINUSE') throw new CliError({ id: `Port ${port} sudah dipakai; pilih yang lain: npm start -- --port 8080`, en: `Port ${port} is taken; choose another: npm start -- --port 8080` });
      throw error;
    }
  });
  process.stdout.write(lang === 'en' ? `Tenun is ready: ${server.url}  (this machine only; Ctrl+C stops it)\n` : `Tenun siap: ${server.url}  (hanya komputer ini; Ctrl+C menghentikan)\n`);
  await new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
  await server.close();
  return 0;
}

/** A first start has something to look at before the first page is asked for. */
async function loadExample(store: Store, lang: Lang): Promise<void> {
  if (await hasPlans(store)) return;
  await importFile(store, await readFile(EXAMPLE), basename(EXAMPLE), { lang });
  process.stdout.write(lang === 'en' ? 'The example was loaded: RKT BNN Provinsi Nusa Tenggara Timur 2024.\n' : 'Contoh dimuat: RKT BNN Provinsi Nusa Tenggara Timur 2024.\n');
}

function portOf(text: string | undefined): number {
  if (text === undefined || text === '') return DEFAULT_PORT;
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65_535) throw new CliError({ id: `Port "${text}" tidak dapat dipakai; pilih 1 sampai 65535.`, en: `"${text}" is not a port; choose 1 to 65535.` });
  return port;
}
