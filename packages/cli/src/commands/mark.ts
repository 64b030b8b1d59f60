// `tenun mark`: checks a workbook and hands it back with its faulty cells filled and commented.

import { readFileSync } from 'node:fs';
import { readModel, RULES, runRules } from '@tenun/domain';
import { CliError } from '../cli-error.ts';
import type { Call } from '../call.ts';
import { readPlanFile } from '../read-file.ts';
import { written } from './template.ts';

/** Exit code 1 when an error was marked, 2 when the file is no workbook or cannot be read, else 0. */
export async function mark(call: Call): Promise<number> {
  const { args, options, lang } = call;
  const [file] = args;
  const { out } = options;
  if (file === undefined || typeof out !== 'string' || !/\.xlsx$/i.test(out)) throw new CliError({ id: 'Sebutkan buku kerja dan hasilnya: tenun mark FILE --out HASIL.xlsx', en: 'Name the workbook and the result: tenun mark FILE --out RESULT.xlsx' });
  const read = await readPlanFile(file, call);
  if (!['xlsx', 'ods', 'csv', 'sakti-kertas-kerja', 'sakti-fa-detail'].includes(read.reader)) throw new CliError({ id: `${file}: bukan buku kerja (.xlsx, .ods, .csv); temuan berkas lain dilihat dengan tenun lint.`, en: `${file}: no workbook (.xlsx, .ods, .csv); for findings of other files see tenun lint.` });
  const { issuesOf, markWorkbook } = await import('@tenun/documents/workbook/mark-workbook.ts');
  const { findings } = runRules(readModel(read.content, read.unread, read.suppressions), RULES, read.suppressions);
  const issues = issuesOf(findings, read.unread);
  await written(out, await markWorkbook(readFileSync(file), issues, { lang, name: file }));
  const cells = new Set(issues.map((issue) => `${issue.sheet}!${issue.cell}`)).size;
  process.stdout.write(lang === 'en' ? `${out} written: ${cells} cells marked, ${findings.length} findings.\n` : `${out} selesai ditulis: ${cells} sel ditandai, ${findings.length} temuan.\n`);
  return findings.some((finding) => finding.severity === 'error') ? 1 : 0;
}
