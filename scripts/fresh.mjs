// Installs what is missing and builds what is stale, and does nothing at all when everything is in place.

import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ROOT, capableNode } from './node.mjs';

const INSTALL_STAMP = join(ROOT, 'node_modules', '.tenun-installed');

/**
 * Installs the locked dependencies when the lock file is not the one that was installed.
 * `npm install --no-save` and not `npm ci`: the latter refuses a lock without the optional binaries of every other platform, which registries do not all hold.
 */
export function ensureInstalled() {
  const wanted = hashOf([join(ROOT, 'package-lock.json')]);
  if (existsSync(INSTALL_STAMP) && readFileSync(INSTALL_STAMP, 'utf8') === wanted) return;
  console.error('Memasang yang diperlukan … / Installing what is needed …');
  run(process.platform === 'win32' ? 'npm.cmd' : 'npm', ['install', '--no-save', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], { shell: process.platform === 'win32' });
  writeFileSync(INSTALL_STAMP, wanted);
}

/** Builds the screens and the fast command line when their sources changed. */
export function ensureBuilt() {
  buildWhenStale('packages/cli/dist', ['packages/cli/src', 'packages/domain/src', 'packages/documents/src', 'reference'], () => run(capableNode(), [join(ROOT, 'scripts', 'bundle-cli.mjs')]));
  buildWhenStale('packages/web/dist', ['packages/web/src', 'packages/web/index.html', 'packages/web/vite.config.ts', 'packages/domain/src', 'reference'], () => {
    console.error('Menyusun layar … / Building the screens …');
    run(capableNode(), [join(ROOT, 'node_modules', 'vite', 'bin', 'vite.js'), 'build', '--logLevel', 'warn'], { cwd: join(ROOT, 'packages', 'web') });
  });
}

function buildWhenStale(target, sources, build) {
  const stamp = join(ROOT, target, '.stamp');
  const wanted = hashOf([join(ROOT, 'package-lock.json'), ...sources.flatMap((source) => filesUnder(join(ROOT, source)))]);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  build();
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, wanted);
}

function filesUnder(path) {
  if (!existsSync(path)) return [];
  const entries = readdirSync(dirname(path), { withFileTypes: true }).filter((entry) => join(dirname(path), entry.name) === path);
  if (entries[0]?.isFile()) return [path];
  return readdirSync(path, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .toSorted();
}

function hashOf(files) {
  const hash = createHash('sha256');
  for (const file of files) hash.update(file.slice(ROOT.length)).update(readFileSync(file));
  return hash.digest('hex');
}

/** Runs a program to its end; stops this one when it fails. */
export function run(program, args, options = {}) {
  const result = spawnSync(program, args, { cwd: ROOT, stdio: ['inherit', 'inherit', 'inherit'], ...options });
  if (result.error !== undefined) console.error(String(result.error.message));
  if (result.status !== 0) process.exit(result.status ?? 1);
}
