// `tenun template`: writes the workbook that a planner fills, empty or with the plan of a file to start from.

import { writeFile } from 'node:fs/promises';
import { CliError } from '../cli-error.ts';
import type { Call } from '../call.ts';
import { readPlanFile } from '../read-file.ts';
import { yearOf } from '../year-of.ts';

/** Exit code 2 without a year or a name ending in .xlsx, and when the plan to start from cannot be read. */
export async function template(call: Call): Promise<number> {
  const { args, options, lang } = call;
  const { out, tahun, satker } = options;
  if (typeof out !== 'string' || typeof tahun !== 'string') throw new CliError({ id: 'Sebutkan --tahun dan --out, misalnya: tenun template --tahun 2026 --out rencana.xlsx', en: 'Give --tahun and --out, for example: tenun template --tahun 2026 --out plan.xlsx' });
  if (!/\.xlsx$/i.test(out)) throw new CliError({ id: `${out}: buku kerja berakhiran .xlsx.`, en: `${out}: a workbook ends in .xlsx.` });
  const year = yearOf(tahun);
  const [file] = args;
  const content = file === undefined ? null : (await readPlanFile(file, call)).content;
  const { writeTemplate } = await import('@tenun/documents/workbook/write-template.ts');
  await written(out, await writeTemplate(content, year, typeof satker === 'string' ? satker : ''));
  process.stdout.write(lang === 'en' ? `${out} written.\n` : `${out} selesai ditulis.\n`);
  return 0;
}

/** Writes a file, or says in a sentence why it cannot be written. */
export async function written(out: string, bytes: Uint8Array): Promise<void> {
  try {
    await writeFile(out, bytes);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'ENOENT' || code === 'EACCES' || code === 'EISDIR') throw new CliError({ id: `${out}: tidak dapat ditulis (${code}).`, en: `${out}: cannot be written (${code}).` });
    throw error;
  }
}
