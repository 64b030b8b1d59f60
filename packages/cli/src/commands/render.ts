// `tenun render`: prints a plan of the database as a document.

import { writeFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { DOCUMENT_FORMATS, WriteProblem, writeDocument, type DocumentFormat } from '@tenun/documents';
import { getPlanContent } from '@tenun/server';
import { CliError } from '../cli-error.ts';
import type { Call } from '../call.ts';
import { withStore } from '../with-store.ts';
import { yearOf } from '../year-of.ts';

/** The format follows from the name of the file. Exit code 2 when there is no such plan or no such format. */
export async function render(call: Call): Promise<number> {
  const { args, options, lang } = call;
  const kind = args[0];
  if (kind !== 'rkt' && kind !== 'matriks') throw new CliError({ id: 'Sebutkan yang dicetak: tenun render rkt|matriks --tahun 2024 --out FILE', en: 'Name what to print: tenun render rkt|matriks --tahun 2024 --out FILE' });
  if (typeof options.out !== 'string' || typeof options.tahun !== 'string') throw new CliError({ id: 'Sebutkan --tahun dan --out, misalnya --tahun 2024 --out rkt.pdf', en: 'Give --tahun and --out, for example --tahun 2024 --out rkt.pdf' });
  const out = options.out;
  const year = yearOf(options.tahun);
  const format = formatOf(out);
  const unit = typeof options.satker === 'string' ? { unit: options.satker } : {};
  const { content } = await withStore(call, (store) => getPlanContent(store, { year, ...unit }));
  try {
    await writeFile(out, await writeDocument(content, kind, format));
  } catch (error) {
    if (error instanceof WriteProblem) throw new CliError(error.text);
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'ENOENT' || code === 'EACCES' || code === 'EISDIR') throw new CliError({ id: `${out}: tidak dapat ditulis (${code}).`, en: `${out}: cannot be written (${code}).` });
    throw error;
  }
  process.stdout.write(lang === 'en' ? `${out} written.\n` : `${out} selesai ditulis.\n`);
  return 0;
}

function formatOf(out: string): DocumentFormat {
  const extension = extname(out).slice(1).toLowerCase();
  const format = DOCUMENT_FORMATS.find((one) => one === extension);
  if (format === undefined) throw new CliError({ id: `${out}: pilih akhiran .pdf, .docx, .xlsx atau .md.`, en: `${out}: choose a name ending in .pdf, .docx, .xlsx or .md.` });
  return format;
}
