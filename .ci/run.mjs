// Runs every check in order, goes on after a failure so that one run tells all, and adds up what passed and failed.

import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { capableNode, ROOT } from '../scripts/node.mjs';

const OUTPUT = join(ROOT, 'ci-output');
const started = Date.now();
let passed = 0;
let failed = 0;
rmSync(OUTPUT, { recursive: true, force: true });
mkdirSync(OUTPUT, { recursive: true });

function say(text) {
  console.log(`[${String(Math.round((Date.now() - started) / 1000)).padStart(4)} s] ${text}`);
}

/** One check that passes or fails as a whole. */
function check(title, program, args, options = {}) {
  const result = spawnSync(program, args, { cwd: ROOT, encoding: 'utf8', maxBuffer: 1 << 28, timeout: 20 * 60_000, ...options });
  const good = result.status === 0;
  count(good, title);
  if (!good || options.show) console.log(`${result.stdout ?? ''}${result.stderr ?? ''}${result.error?.message ?? ''}`.split('\n').slice(-120).join('\n'));
  return good;
}

function count(good, title) {
  if (good) passed += 1;
  else failed += 1;
  say(`${good ? 'ok    ' : 'FAILED'} ${title}`);
}

/** Starts a check that goes on beside the others; the function that it gives waits for it and counts it. */
function beside(title, program, args) {
  const child = spawn(program, args, { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  child.stdout.on('data', (data) => { output += data; });
  child.stderr.on('data', (data) => { output += data; });
  const ended = new Promise((resolve) => { child.on('exit', resolve); });
  return async () => {
    const code = await ended;
    count(code === 0, title);
    console.log(output.split('\n').slice(-12).join('\n'));
  };
}

/** A run of the test runner: its tests are counted one by one. */
function tests(title, args, env = {}) {
  const report = join(OUTPUT, `${title.replace(/\W+/g, '-')}.json`);
  const result = spawnSync(capableNode(), [join(ROOT, 'node_modules/vitest/vitest.mjs'), 'run', '--maxWorkers=2', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`, ...args], { cwd: ROOT, encoding: 'utf8', maxBuffer: 1 << 28, timeout: 25 * 60_000, env: { ...process.env, ...env } });
  if (!existsSync(report)) {
    count(false, `${title}: the runner gave no report`);
    console.log(`${result.stdout}${result.stderr}`.split('\n').slice(-80).join('\n'));
    return;
  }
  const { numPassedTests, numFailedTests, numPendingTests, testResults } = JSON.parse(readFileSync(report, 'utf8'));
  const brokenFiles = testResults.filter((file) => file.status === 'failed' && file.assertionResults.every((one) => one.status !== 'failed')).length;
  passed += numPassedTests;
  failed += numFailedTests + brokenFiles;
  say(`${numFailedTests + brokenFiles === 0 ? 'ok    ' : 'FAILED'} ${title}: ${numPassedTests} passed, ${numFailedTests + brokenFiles} failed, ${numPendingTests} skipped`);
  if (numFailedTests + brokenFiles > 0) console.log(`${result.stdout}${result.stderr}`.split('\n').slice(-200).join('\n'));
}

/** Debian packages that the checks use and that this machine lacks. */
function installPrograms() {
  const wanted = { chromium: 'chromium', soffice: 'libreoffice-writer-nogui libreoffice-calc-nogui', pdftotext: 'poppler-utils', pandoc: 'pandoc', hledger: 'hledger', strace: 'strace' };
  const missing = Object.entries(wanted).filter(([program]) => spawnSync('sh', ['-c', `command -v ${program}`]).status !== 0).map(([, packages]) => packages);
  if (missing.length === 0) return;
  say(`installing ${missing.join(' ')}`);
  spawnSync('sh', ['-c', `apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends ${missing.join(' ')}`], { stdio: 'ignore' });
}

async function freePort() {
  const server = createServer();
  await new Promise((resolve) => { server.listen(0, '127.0.0.1', resolve); });
  const { port } = server.address();
  await new Promise((resolve) => { server.close(resolve); });
  return port;
}

/** Waits up to `seconds` until the address answers. */
async function answers(url, seconds) {
  for (let tries = 0; tries < seconds * 2; tries += 1) {
    try {
      const response = await fetch(url);
      if (response.ok) return await response.text();
    } catch { /* not listening yet */ }
    await new Promise((resolve) => { setTimeout(resolve, 500); });
  }
  return null;
}

/** Starts `npm start` in a clone, asks it, and stops it. */
async function startAndAsk(clone, port, seconds) {
  const server = spawn('npm', ['start', '--', '--port', String(port)], { cwd: clone, detached: true, stdio: ['ignore', 'pipe', 'pipe'], env: withoutDatabase() });
  let output = '';
  server.stdout.on('data', (data) => { output += data; });
  server.stderr.on('data', (data) => { output += data; });
  const exited = new Promise((resolve) => { server.on('exit', resolve); });
  const page = await answers(`http://127.0.0.1:${port}/`, seconds);
  const plans = await answers(`http://127.0.0.1:${port}/api/plans`, 20);
  try {
    process.kill(-server.pid, 'SIGTERM');
  } catch { /* it has already stopped */ }
  await Promise.race([exited, new Promise((resolve) => { setTimeout(resolve, 20_000); })]);
  return { page, plans, output };
}

/** What a planner's machine lacks: tests that need one of these have to leave themselves out. */
const NOT_THERE = /^(?:soffice|libreoffice.*|lo(?:calc|writer|web|base|draw|impress|math)|pandoc.*|hledger.*|strace|chromium.*|google-chrome.*|pdf(?:totext|toppm|info|tohtml|images|unite)|psql|convert|montage)$/;

/** A folder with every program of this machine but those: the PATH of somebody who has git, Node and npm. */
function barePath(folder) {
  const bin = join(folder, 'bin');
  mkdirSync(bin);
  for (const place of (process.env.PATH ?? '').split(':')) {
    if (!existsSync(place)) continue;
    for (const name of readdirSync(place)) {
      if (!NOT_THERE.test(name) && !existsSync(join(bin, name))) symlinkSync(join(place, name), join(bin, name));
    }
  }
  return bin;
}

/** The environment of somebody who has only git, Node and npm. */
function withoutDatabase(path = process.env.PATH) {
  const { TENUN_TEST_DATABASE_URL: _test, DATABASE_URL: _server, ...env } = process.env;
  return { ...env, PATH: path, VITEST_MAX_WORKERS: '2' };
}

/** The README's two commands on a machine that has only git, Node and npm. */
async function freshClone() {
  const folder = mkdtempSync(join(tmpdir(), 'tenun-clone-'));
  const clone = join(folder, 'tenun');
  if (!check('a fresh clone', 'git', ['clone', '-q', ROOT, clone])) return;
  check('npm test in the fresh clone, without ../shared, LibreOffice and the like', 'npm', ['test'], { cwd: clone, env: withoutDatabase(barePath(folder)) });
  const port = await freePort();
  const first = await startAndAsk(clone, port, 240);
  count(first.page !== null && first.page.includes('<div id="root"'), 'npm start in the fresh clone shows the first screen');
  count(first.plans !== null && first.plans.includes('Nusa Tenggara Timur'), 'npm start in the fresh clone loads the example');
  if (first.page === null || first.plans === null) console.log(first.output.slice(-4000));
  const again = await startAndAsk(clone, port, 60);
  count(again.plans !== null && again.plans.includes('Nusa Tenggara Timur') && !/Installing|Building/.test(again.output), 'a second start keeps the data and installs and builds nothing');
  rmSync(folder, { recursive: true, force: true });
}

installPrograms();
check('install and build', 'node', ['scripts/build.mjs']);
check('types', 'npm', ['run', '-s', 'typecheck']);
check('code lint and package boundaries', 'npm', ['run', '-s', 'lint']);
check('what draws maps', 'npm', ['ci', '--prefix', 'tools/peta', '--ignore-scripts', '--no-audit', '--no-fund']);
tests('tests on the embedded database', []);
const pictures = beside('every screen as pictures', capableNode(), ['packages/web/test/shots.ts']);
const database = `tenun_ci_${process.pid}`;
if (check('a database of its own on the PostgreSQL server', 'psql', ['-h', '127.0.0.1', '-U', 'postgres', '-d', 'postgres', '-qc', `create database ${database}`])) {
  // What is about the embedded folder alone was told before.
  const toldBefore = ['durability', 'doctor', 'bad-uploads', 'repairs-of-the-example', 'serve-web', 'openapi'].flatMap((name) => ['--exclude', `**/${name}.test.ts`]);
  tests('tests on a PostgreSQL server', ['packages/server', ...toldBefore], { TENUN_TEST_SERVER_ONLY: '1', TENUN_TEST_DATABASE_URL: `postgres://postgres@127.0.0.1:5432/${database}` });
  check('the database is dropped again', 'psql', ['-h', '127.0.0.1', '-U', 'postgres', '-d', 'postgres', '-qc', `drop database if exists ${database} with (force)`]);
}
tests('killed 200 times in the middle of saving, and 12 power cuts', ['packages/server/test/durability.test.ts'], { TENUN_KILLS: '200', TENUN_POWER_CUTS: '12' });
tests('browser tests in Chromium', ['--config', 'vitest.browser.config.ts']);
await pictures();
await freshClone();
check('benchmark, short form', 'npm', ['run', '-s', 'bench', '--', '--short'], { show: true });
say('done');
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
