// `tenun lint`: checks plans and prints what contradicts itself, as text, JSON lines or SARIF.

import { RULES, findRule, readModel, runRules, type LintResult, type ReadNotice, type Rule, type Unread } from '@tenun/domain';
import { CliError } from '../cli-error.ts';
import type { Call } from '../call.ts';
import { jsonLine } from '../output/json.ts';
import { sarif } from '../output/sarif.ts';
import { textReport } from '../output/text.ts';
import { noticeLines, readPlanFile } from '../read-file.ts';

export interface FileReport {
  readonly file: string;
  readonly reader: string;
  readonly unread: readonly Unread[];
  readonly notices: readonly ReadNotice[];
  readonly result: LintResult;
}

/** Exit code 1 when a file has a finding of severity error, 2 when one could not be read, else 0. */
export async function lint(call: Call): Promise<number> {
  const { args, options, lang } = call;
  if (options.database === true) return (await import('./lint-database.ts')).lintDatabase(call);
  const format = typeof options.format === 'string' ? options.format : 'text';
  if (args.length === 0) throw new CliError({ id: 'Sebutkan berkas yang diperiksa: tenun lint FILE…', en: 'Name the file to check: tenun lint FILE…' });
  if (!['text', 'json', 'sarif'].includes(format)) throw new CliError({ id: `Format "${format}" tidak dikenal; pilih text, json atau sarif.`, en: `There is no format "${format}"; choose text, json or sarif.` });
  const rules = chosenRules(options.rule);
  const reports: FileReport[] = [];
  let unusable = false;
  for (const file of args) {
    try {
      const read = await readPlanFile(file, call);
      process.stderr.write(noticeLines(file, read, lang));
      reports.push({ file, reader: read.reader, unread: read.unread, notices: read.notices, result: runRules(readModel(read.content, read.unread, read.suppressions), rules, read.suppressions) });
    } catch (error) {
      if (!(error instanceof CliError)) throw error;
      process.stderr.write(`${error.text[lang]}\n`);
      unusable = true;
    }
  }
  process.stdout.write(print(format, reports, rules, lang));
  if (unusable) return 2;
  return reports.some((report) => report.result.findings.some((finding) => finding.severity === 'error')) ? 1 : 0;
}

function print(format: string, reports: readonly FileReport[], rules: readonly Rule[], lang: Call['lang']): string {
  if (format === 'json') return reports.map((report) => `${jsonLine(report, lang)}\n`).join('');
  if (format === 'sarif') return `${sarif(reports, rules, lang)}\n`;
  return textReport(reports, lang);
}

function chosenRules(option: Call['options'][string]): readonly Rule[] {
  if (option === undefined || typeof option === 'boolean') return RULES;
  const ids = typeof option === 'string' ? [option] : option.map(String);
  return ids.map((id) => {
    const rule = findRule(id);
    if (rule === undefined) throw new CliError({ id: `Aturan "${id}" tidak ada. Daftar: tenun rules`, en: `There is no rule "${id}". List: tenun rules` });
    return rule;
  });
}
