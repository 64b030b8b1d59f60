#!/usr/bin/env node
// `npx tenun`: checks a plan in this process from the built file; what needs the database runs on a Node that runs the sources.

import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROOT, capableNode } from '../../../scripts/node.mjs';

const QUICK = new Set(['lint', 'show', 'rules', 'explain', 'help', '--help', '-h', '--version', undefined]);
const BUNDLE = join(ROOT, 'packages', 'cli', 'dist', 'tenun.mjs');

if (QUICK.has(process.argv.slice(2).find((word) => !word.startsWith('-')) ?? process.argv[2]) && isFresh()) {
  await import(pathToFileURL(BUNDLE).href);
} else {
  const result = spawnSync(capableNode(), [join(ROOT, 'packages', 'cli', 'src', 'main.ts'), ...process.argv.slice(2)], { stdio: 'inherit' });
  process.exitCode = result.status ?? 2;
}

/** Whether the built file is newer than every source; built when it is not and it can be. */
function isFresh() {
  const newest = Math.max(...['packages/cli/src', 'packages/domain/src', 'packages/documents/src', 'reference'].map((folder) => newestIn(join(ROOT, folder))));
  if (existsSync(BUNDLE) && statSync(BUNDLE).mtimeMs >= newest) return true;
  return spawnSync(capableNode(), [join(ROOT, 'scripts', 'bundle-cli.mjs')], { stdio: 'ignore' }).status === 0;
}

function newestIn(folder) {
  let newest = 0;
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (entry.name === 'node_modules') continue;
    const path = join(folder, entry.name);
    newest = Math.max(newest, entry.isDirectory() ? newestIn(path) : statSync(path).mtimeMs);
  }
  return newest;
}
