// `npm run bench`: how fast Tenun is beside something everybody has, in one run on one machine; `--agency` measures a whole agency instead; `--short` is for CI (a little of both), `--write` keeps docs/benchmarks.md.

import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { agencySection, benchAgency } from './bench/agency.mjs';
import { interleaved, median, peakMemory, timeProcess } from './bench/measure.mjs';
import { firstScreen } from './bench/first-screen.mjs';
import { ROOT, capableNode } from './node.mjs';

const short = process.argv.includes('--short');
const agencyOnly = process.argv.includes('--agency') && !short;
const rounds = short ? 3 : 9;
const SIZE = short ? { units: 20, years: 1, rounds: 3 } : { units: 208, years: 5, rounds: 7 };
const loadBefore = loadavg()[0];
const node = capableNode();
const tenun = join(ROOT, 'packages', 'cli', 'bin', 'tenun.mjs');
const seed = join(ROOT, '..', 'shared', 'seed', 'rkt-bnnp-ntt-2024.md');
const plan = existsSync(seed) ? seed : join(ROOT, 'examples', 'rkt-bnnp-ntt-2024.md');
const folder = mkdtempSync(join(tmpdir(), 'tenun-bench-'));
const results = [];
const skipped = [];

/** A figure against its target: `at most` or `at least`. */
function add(what, measured, beside, ratio, target, passed) {
  results.push({ what, measured, beside, ratio, target, passed });
}

function benchLint() {
  const lint = [tenun, 'lint', plan];
  // A crash leaves with 1 as findings do: make sure that it is the findings.
  const checked = spawnSync(node, [...lint, '--format', 'json'], { encoding: 'utf8' });
  if (!/"findings"/.test(checked.stdout)) throw new Error(`tenun lint does not work: ${checked.stderr}`);
  const [tenunTime, emptyTime] = interleaved([() => timeProcess(node, lint, { codes: [0, 1] }), () => timeProcess(node, ['-e', '0'])], rounds);
  const ratio = tenunTime / emptyTime;
  add('`tenun lint` of the plan, whole process', ms(tenunTime), `empty \`node -e 0\`: ${ms(emptyTime)}`, `${ratio.toFixed(1)} ×`, 'at most 12 ×', ratio <= 12);
  const memory = peakMemory(node, lint, [0, 1]);
  add('its peak memory', `${memory.toFixed(0)} MB`, '', '', 'at most 250 MB', memory <= 250);
}

function benchDocuments() {
  // Inside node_modules, so that the built file finds the libraries that it does not hold.
  const built = join(ROOT, 'node_modules', '.tenun-bench');
  run(node, [join(ROOT, 'scripts', 'bench', 'bundle-print.mjs'), built]);
  const print = join(built, 'print-plan.mjs');
  const printing = () => timeProcess(node, [print, plan, folder]);
  printing();
  const warm = JSON.parse(run(node, [print, plan, folder, '--warm', String(rounds)]));
  const all = median(warm.map((times) => times.pdf + times.docx + times.xlsx));
  const parts = ['pdf', 'docx', 'xlsx'].map((format) => `${format} ${ms(median(warm.map((times) => times[format])))}`).join(', ');
  const office = ['soffice', 'libreoffice'].find((program) => spawnSync(program, ['--version'], { stdio: 'ignore' }).status === 0);
  if (office === undefined) {
    skipped.push('Documents against LibreOffice: LibreOffice is not installed here, so there is nothing to stand beside.');
    const [fresh] = interleaved([printing], rounds);
    add('RKT to PDF + DOCX + XLSX, new process', ms(fresh), 'skipped: no LibreOffice', '', '', true);
    add('the same in a running process', `${ms(all)} (${parts})`, 'skipped: no LibreOffice', '', '', true);
    return;
  }
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'office')).href}`;
  const converting = () => timeProcess(office, [profile, '--headless', '--convert-to', 'pdf', '--outdir', join(folder, 'out'), join(folder, 'rkt.docx')]);
  converting();
  const [fresh, officeTime] = interleaved([printing, converting], rounds);
  add('RKT to PDF + DOCX + XLSX, new process', ms(fresh), `LibreOffice, that DOCX to PDF: ${ms(officeTime)}`, `${(officeTime / fresh).toFixed(1)} × as fast`, 'at least 1.5 ×', officeTime / fresh >= 1.5);
  add('the same in a running process', `${ms(all)} (${parts})`, `LibreOffice: ${ms(officeTime)}`, `${(officeTime / all).toFixed(1)} × as fast`, 'at least 4 ×', officeTime / all >= 4);
}

function benchRollUp() {
  const { rows, rollUp, loop } = JSON.parse(run(node, [join(ROOT, 'scripts', 'bench', 'roll-up.ts')]));
  add(`Rolling up ${rows.toLocaleString('en')} rows of the matrix`, ms(rollUp), `adding them in a plain loop: ${ms(loop)}`, `${(rollUp / loop).toFixed(0)} ×`, 'at most 16 ms (one frame)', rollUp <= 16);
}

function benchFirstScreen() {
  const size = firstScreen(join(ROOT, 'packages', 'web', 'dist'));
  if (size === null) {
    skipped.push('First screen: the screens are not built; run `npm run build` first.');
    return;
  }
  add('JavaScript of the first screen, gzip', `${(size.gzip / 1000).toFixed(0)} kB (${size.files} files; brotli ${(size.brotli / 1000).toFixed(0)} kB)`, '', '', 'at most 250 kB', size.gzip <= 250_000);
}

function run(program, args) {
  const result = spawnSync(program, args, { encoding: 'utf8', cwd: ROOT });
  if (result.status !== 0) throw new Error(`${args.join(' ')} ended with ${result.status}: ${result.stderr}`);
  return result.stdout;
}

function ms(time) {
  return time < 10 ? `${time.toFixed(2)} ms` : `${time.toFixed(0)} ms`;
}

function table(all = results, titles = ['What', 'Tenun', 'Beside it', 'Ratio', 'Target', '']) {
  const rows = all.map(({ what, measured, beside, ratio, target, passed }) => [what, measured, beside, ratio, target, target === '' ? '' : passed ? 'met' : '**missed**']);
  return [titles, ['---', '---', '---', '---', '---', '---'], ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

let agency = null;
try {
  if (!agencyOnly) {
    benchLint();
    benchDocuments();
    benchRollUp();
    benchFirstScreen();
  }
  if (agencyOnly || short) agency = benchAgency(node, SIZE);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

if (results.length > 0) console.log(`\n${table()}\n`);
for (const { name, plans, rows, results: ofAgency } of agency?.measured ?? []) {
  console.log(`\n${name}: ${plans.toLocaleString('en')} plans, ${rows.toLocaleString('en')} rows\n\n${table(ofAgency, ['What', 'Tenun', 'By hand', 'Ratio', 'Target', ''])}\n`);
  results.push(...ofAgency);
}
skipped.push(...(agency?.skipped ?? []));
for (const line of skipped) console.log(`Skipped. ${line}`);
if (process.argv.includes('--write')) {
  const machine = `${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown processor'}, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${spawnSync(node, ['--version'], { encoding: 'utf8' }).stdout.trim()}, ${process.platform}-${process.arch}`;
  // Each part rewrites its own section and leaves the other as it is.
  const file = join(ROOT, 'docs', 'benchmarks.md');
  const [present = '', ofAgency = ''] = (existsSync(file) ? readFileSync(file, 'utf8') : '').split(/^(?=## An agency)/m);
  const loaded = loadBefore > cpus().length / 2 ? ` Other work was running (load ${loadBefore.toFixed(1)} before the start): milliseconds are too long; ratios hold roughly.` : '';
  const page = agencyOnly ? present : single(machine);
  const section = agency === null ? ofAgency : agencySection(agency, { ...SIZE, machine: `${machine}.${loaded}`, tableOf: table });
  writeFileSync(file, `${page.trimEnd()}\n${section === '' ? '' : `\n${section}`}`);
  console.log('docs/benchmarks.md written.');
}

function single(machine) {
  return `# Benchmarks

What Tenun takes beside something everybody has, measured in one run on one machine (medians of ${rounds}, the two sides in turn).
Compare the ratios, not the milliseconds. Written by \`npm run bench -- --write\` on ${new Date().toISOString().slice(0, 10)}; the agency by \`npm run bench -- --agency --write\`.

Machine: ${machine}. Plan: the RKT of BNN Provinsi NTT 2024 (${plan === seed ? 'the document itself' : 'the example'}).

${table()}
${skipped.map((line) => `\nSkipped. ${line}\n`).join('')}
- *Whole process* is from starting Node to its end, reading the file and printing the findings included.
- Printing in a new process runs the built file, as the command line is built; the libraries are loaded anew each time.
- LibreOffice converts with a profile that it has used before, in a new process each time; making a new profile would take it longer.
- *In a running process* is what a person waits for when the server is up: the libraries are loaded, the layout is made anew each time.
- The first screen is what \`index.html\` names and everything those files import at once; what loads when a screen is opened is not in it.
`;
}

const missed = results.filter(({ passed }) => !passed);
for (const { what } of missed) console.log(`Target missed: ${what}`);
// The short form shows that everything still runs and tells the figures; on a busy machine they decide nothing.
process.exitCode = missed.length === 0 || short ? 0 : 1;
