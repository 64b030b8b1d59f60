// Reads broken files of every form for a while and prints what became of them.
// Usage: node scripts/fuzz.mjs [--seconds 300] [--threads 2] [--from NUMBER] [--keep FOLDER], or --case NUMBER for one file again.

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

const { values } = parseArgs({ options: { seconds: { type: 'string', default: '300' }, threads: { type: 'string', default: '2' }, from: { type: 'string' }, keep: { type: 'string' }, case: { type: 'string' } } });
const { makeSeeds, realSeeds } = await import('../tests/fuzz/seeds.ts');
const { caseOf, runCase } = await import('../tests/fuzz/fuzz-worker.ts');

/** With files of other programs, where they are installed; a case is the same again only on a machine that has the same ones. */
const seeds = [...(await makeSeeds()), ...realSeeds()];

if (values.case !== undefined) {
  keep(values.keep, [Number(values.case)]);
  console.log(await runCase(seeds, Number(values.case), 1));
} else {
  const { reportLines, runFuzz } = await import('../tests/fuzz/run-fuzz.ts');
  const from = values.from === undefined ? Date.now() % 1_000_000_000 : Number(values.from);
  console.log(`from case ${from}`);
  const report = await runFuzz({ seconds: Number(values.seconds), threads: Number(values.threads), from, seeds });
  for (const line of reportLines(report)) console.log(line);
  for (const { number, reader, outcome, detail } of report.bad.slice(0, 50)) console.log(`\n${reader} --case ${number}: ${outcome}\n${detail ?? ''}`);
  keep(values.keep, report.bad.map(({ number }) => number));
  process.exitCode = report.bad.length === 0 ? 0 : 1;
}

/** The files themselves, to look at. */
function keep(folder, numbers) {
  if (folder === undefined) return;
  mkdirSync(folder, { recursive: true });
  for (const number of numbers) {
    const { seed, bytes } = caseOf(seeds, number);
    writeFileSync(join(folder, `${number}-${seed.name}`), bytes);
  }
}
