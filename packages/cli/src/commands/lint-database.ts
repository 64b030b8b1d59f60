// `tenun lint --database`: checks every plan that the database holds, with all cores, and says which plans have findings.

import { lintAgency, type LintedAgency, type LintProgress, type PlanFindings } from '@tenun/server';
import { formatNumber } from '@tenun/domain';
import { CliError } from '../cli-error.ts';
import type { Call } from '../call.ts';
import { withStore } from '../with-store.ts';
import { yearOf } from '../year-of.ts';

/** Exit code 1 when a plan has a finding of severity error, else 0. What is found is kept, so that the screens show it. */
export async function lintDatabase(call: Call): Promise<number> {
  const { options, lang, args } = call;
  const format = typeof options.format === 'string' ? options.format : 'text';
  if (args.length > 0) throw new CliError({ id: '--database memeriksa rencana di basis data; berkas diperiksa tanpa --database.', en: '--database checks the plans of the database; files are checked without --database.' });
  if (!['text', 'json'].includes(format)) throw new CliError({ id: `Format "${format}" tidak dikenal untuk --database; pilih text atau json.`, en: `There is no format "${format}" for --database; choose text or json.` });
  const year = typeof options.tahun === 'string' ? { year: yearOf(options.tahun) } : {};
  const done = await withStore(call, (store) => lintAgency(store, { ...year, ...(process.stderr.isTTY ? { onProgress: (progress) => process.stderr.write(`\r${progressLine(progress, lang)}`) } : {}) }));
  if (process.stderr.isTTY) process.stderr.write('\n');
  process.stdout.write(format === 'json' ? done.findings.map((plan) => `${JSON.stringify(plan)}\n`).join('') : report(done, lang));
  return done.findings.some((plan) => plan.error > 0) ? 1 : 0;
}

function progressLine({ plans, ofPlans, rowsPerSecond }: LintProgress, lang: Call['lang']): string {
  return lang === 'en' ? `${plans} of ${ofPlans} plans, ${rowsPerSecond} rows per second ` : `${plans} dari ${ofPlans} rencana, ${count(rowsPerSecond)} baris per detik `;
}

function report(done: LintedAgency, lang: Call['lang']): string {
  const { plans, known, rows, seconds, rowsPerSecond, threads } = done;
  const lines = done.findings.filter((plan) => plan.error + plan.warning + plan.info > 0).map((plan) => planLine(plan, lang));
  const clean = done.findings.length - lines.length;
  const took = formatNumber(seconds.toFixed(1));
  lines.push(lang === 'en'
    ? `${plans} plans checked (${rows} rows in ${seconds.toFixed(1)} s, ${rowsPerSecond} rows per second, ${threads} threads), ${known} known from before; ${clean} without findings.`
    : `${count(plans)} rencana diperiksa (${count(rows)} baris dalam ${took} detik, ${count(rowsPerSecond)} baris per detik, ${threads} utas), ${count(known)} sudah diketahui; ${count(clean)} tanpa temuan.`);
  return `${lines.join('\n')}\n`;
}

function planLine({ office, year, error, warning, info }: PlanFindings, lang: Call['lang']): string {
  return lang === 'en' ? `${year} ${office}: ${error} errors, ${warning} warnings, ${info} remarks` : `${year} ${office}: ${error} kesalahan, ${warning} peringatan, ${info} catatan`;
}

function count(number: number): string {
  return formatNumber(String(number));
}
