// `tenun import`: puts plans into the database, or says what that would do.

import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { importFile, importPlans, type ImportedFile, type PlanToImport } from '@tenun/server';
import type { ReadResult } from '@tenun/domain';
import { CliError } from '../cli-error.ts';
import type { Call } from '../call.ts';
import { noticeLines, readPlanFile } from '../read-file.ts';
import { withStore } from '../with-store.ts';
import { yearOf } from '../year-of.ts';

/** What was read of so many files is held from the first look until it is stored; of more it would fill the memory. */
const MOST_HELD = 16;

/** One line per file: added, changed, unchanged, removed. Importing the same file twice changes nothing. */
export async function importFiles(call: Call): Promise<number> {
  const { args, options, lang } = call;
  if (args.length === 0) throw new CliError({ id: 'Sebutkan berkasnya: tenun import FILE…', en: 'Name the file: tenun import FILE…' });
  if (options.replace === true && options.add === true) throw new CliError({ id: 'Pilih salah satu: --replace atau --add.', en: 'Choose one: --replace or --add.' });
  const choice = options.replace === true ? { mode: 'replace' as const } : options.add === true ? { mode: 'add' as const } : {};
  const said = { ...(typeof options.satker === 'string' ? { office: options.satker } : {}), ...(typeof options.tahun === 'string' ? { year: yearOf(options.tahun) } : {}) };
  if (options.replace === true && options['dry-run'] !== true && args.length > MOST_HELD && Object.keys(said).length === 0) return importMany(call);
  // All of them are looked at before the first is stored.
  const held = new Map<string, ReadResult>();
  for (const file of args) {
    const read = await readPlanFile(file, call);
    process.stderr.write(noticeLines(file, read, lang));
    if (args.length <= MOST_HELD) held.set(file, read);
  }
  return withStore(call, async (store) => {
    for (const file of args) {
      const read = held.get(file) ?? (await readPlanFile(file, call));
      const done = await importFile(store, await readFile(file), basename(file), { ...choice, ...said, read, dryRun: options['dry-run'] === true, lang });
      process.stdout.write(`${file}: ${sentence(done, options['dry-run'] === true, lang)}\n`);
    }
    return 0;
  });
}

/** The files of an agency: read one after the other, several stored in one transaction. What was stored before a fault stays; the same call again goes on. */
async function importMany(call: Call): Promise<number> {
  const { args, lang } = call;
  async function* plans(): AsyncGenerator<PlanToImport> {
    for (const file of args) {
      const read = await readPlanFile(file, call);
      process.stderr.write(noticeLines(file, read, lang));
      yield { fileName: basename(file), bytes: await readFile(file), read };
    }
  }
  return withStore(call, async (store) => {
    const told = (done: number): void => { process.stderr.write(lang === 'en' ? `${done} of ${args.length} files\n` : `${done} dari ${args.length} berkas\n`); };
    const { added, replaced } = await importPlans(store, plans(), told);
    process.stdout.write(lang === 'en' ? `${added} plans added, ${replaced} replaced. To check them: tenun lint --database\n` : `${added} rencana ditambah, ${replaced} diganti. Untuk memeriksanya: tenun lint --database\n`);
    return 0;
  });
}

function sentence({ office, year, added, changed, unchanged, removed, unread, findings }: ImportedFile, dry: boolean, lang: Call['lang']): string {
  return lang === 'en'
    ? `${office} ${year}: ${dry ? 'would be ' : ''}${added} added, ${changed} changed, ${unchanged} unchanged, ${removed} removed; ${unread.length} unread; ${findings.error} errors, ${findings.warning} warnings`
    : `${office} ${year}: ${dry ? 'akan ' : ''}${added} ditambah, ${changed} diubah, ${unchanged} tetap, ${removed} dihapus; ${unread.length} tak terbaca; ${findings.error} kesalahan, ${findings.warning} peringatan`;
}
