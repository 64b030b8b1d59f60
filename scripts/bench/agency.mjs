// The agency's part of the benchmark: runs agency.ts on each database, and tells its figures with their ratios.

import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from '../node.mjs';

const MOST = 3;
const NAMES = { embedded: 'Embedded database (a folder, every commit synced)', server: 'PostgreSQL server' };

/** The rows of the table for each database, and what was skipped. */
export function benchAgency(node, { units, years, rounds }) {
  const measured = [];
  const skipped = [];
  for (const database of ['embedded', 'server']) {
    const result = spawnSync(node, [join(ROOT, 'scripts', 'bench', 'agency.ts'), '--database', database, '--units', units, '--years', years, '--rounds', rounds].map(String), { encoding: 'utf8', cwd: ROOT, maxBuffer: 1 << 26 });
    if (result.status !== 0) throw new Error(`the agency on ${database} ended with ${result.status}: ${result.stderr}`);
    const told = JSON.parse(result.stdout);
    if (told.skipped) skipped.push(`The agency on a PostgreSQL server: none answers at TENUN_BENCH_DATABASE_URL (default 127.0.0.1:5432).`);
    else measured.push({ name: NAMES[database], ...told, results: resultsOf(told) });
  }
  return { measured, skipped };
}

function resultsOf({ importing, questions, matrix, lint, rows, units, peakMegabytes }) {
  const ratio = (what, tenun, sql, note = '') => ({ what, measured: `${ms(tenun)}${note}`, beside: ms(sql), ratio: `${(tenun / sql).toFixed(1)} ×`, target: `at most ${MOST} ×`, passed: tenun <= sql * MOST });
  const perSecond = (time) => `, ${Math.round((rows * 1000) / time).toLocaleString('en')} rows/s`;
  const growth = matrix.many / matrix.few;
  return [
    ratio('Import of all plans', importing.tenun, importing.sql, perSecond(importing.tenun)),
    ...questions.map(({ name, tenun, sql, found, counts }) => {
      if (found[0] !== found[1]) throw new Error(`${name}: Tenun finds ${found[0]} ${counts}, the SQL ${found[1]}`);
      return ratio(name, tenun, sql);
    }),
    { what: `One unit’s matrix, ${units} units beside ${matrix.fewUnits}`, measured: ms(matrix.many), beside: ms(matrix.few), ratio: `${growth.toFixed(2)} ×`, target: 'at most 1.3 ×', passed: growth <= 1.3 },
    { what: `Checking every plan (${lint.threads} threads)`, measured: `${(lint.seconds).toFixed(1)} s, ${lint.rowsPerSecond.toLocaleString('en')} rows/s`, beside: '', ratio: '', target: '', passed: true },
    { what: `The plans of one year by ${lint.threads} threads, beside one`, measured: `${lint.together.toLocaleString('en')} rows/s`, beside: `${lint.alone.toLocaleString('en')} rows/s`, ratio: `${(lint.together / lint.alone).toFixed(2)} ×`, target: '', passed: true },
    { what: 'Peak memory of the whole run', measured: `${peakMegabytes.toLocaleString('en')} MB`, beside: '', ratio: '', target: '', passed: true },
  ];
}

function ms(time) {
  return time < 10 ? `${time.toFixed(2)} ms` : time < 10_000 ? `${time.toFixed(0)} ms` : `${(time / 1000).toFixed(1)} s`;
}

/** The section of docs/benchmarks.md. */
export function agencySection({ measured, skipped }, { units, years, rounds, machine, tableOf }) {
  const [first] = measured;
  return `## An agency of ${units} units and ${years} years

${first.plans.toLocaleString('en')} made-up plans (\`tests/agency\`, the same for the same seed) with ${first.rows.toLocaleString('en')} rows and ${first.blocks.toLocaleString('en')} blocks of text and tables; one plan in ten has a contradiction.
Beside each figure of Tenun stands SQL written by hand, on the same database and over the same connection (medians of ${rounds}, the two sides in turn). Measured on ${new Date().toISOString().slice(0, 10)}.

Machine: ${machine}

${measured.map(({ name, results }) => `### ${name}\n\n${tableOf(results, ['What', 'Tenun', 'By hand', 'Ratio', 'Target', ''])}`).join('\n\n')}
${skipped.map((line) => `\nSkipped. ${line}\n`).join('')}
- *Import*: Tenun keeps the file, the command with its reply and the audit entry of each plan, and checks who may do it; by hand there is one \`INSERT … SELECT FROM unnest\` per table into the same tables, without files, commands and audit. Reading files and making plans is in neither time.
- *Queries*: Tenun answers a whole request (permission, transaction, JSON checked against its schema); by hand there is the query alone. Both find the same, or the run fails.
- *Search*: by hand it stops after the first hundred in whatever order; Tenun gives the newest year first. No trigram index is used: not every server has the extension, and building it takes longer than many searches.
- *One unit’s matrix*: nothing of the plan is in memory; the small and the large agency are asked in turn.
- *Checking*: plans are read, checked by threads, and their findings are stored; a few plans are in memory at a time. Rows per second go over the whole of it.
`;
}
