#!/usr/bin/env node
// `npx tenun`: checks a plan in this process from the built file; what needs the database runs on a Node that runs the sources.

import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, capableNode } from '../../../scripts/node.mjs';
import { runKept } from './run-kept.mjs';

const QUICK = new Set(['lint', 'show', 'rules', 'explain', 'help', '--help', '-h', '--version', undefined]);
const BUNDLE = join(ROOT, 'packages', 'cli', 'dist', 'tenun.cjs');
/** Where compiled code is kept between runs. */
const KEPT = join(ROOT, 'node_modules', '.cache', 'tenun');

const command = process.argv.slice(2).find((word) => !word.startsWith('-')) ?? process.argv[2];

if (QUICK.has(command) && (await isFresh())) {
  runKept(BUNDLE, KEPT, command?.replace(/^-+/, '') ?? 'help');
} else {
  const { spawnSync } = await import('node:child_process');
  const result = spawnSync(capableNode(), [join(ROOT, 'packages', 'cli', 'src', 'main.ts'), ...process.argv.slice(2)], { stdio: 'inherit', env: { NODE_COMPILE_CACHE: join(KEPT, 'sources'), ...process.env } });
  process.exitCode = result.status ?? 2;
}

/** Whether the built file is newer than every source; built when it is not and it can be. */
async function isFresh() {
  const newest = Math.max(...['packages/cli/src', 'packages/domain/src', 'packages/documents/src', 'reference'].map((folder) => newestIn(join(ROOT, folder))));
  if (existsSync(BUNDLE) && statSync(BUNDLE).mtimeMs >= newest) return true;
  const { spawnSync } = await import('node:child_process');
  return spawnSync(capableNode(), [join(ROOT, 'scripts', 'bundle-cli.mjs')], { stdio: 'ignore' }).status === 0;
}

function newestIn(folder) {
  let newest = 0;
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (entry.name === 'node_modules') continue;
    const path = `${folder}/${entry.name}`;
    newest = Math.max(newest, entry.isDirectory() ? newestIn(path) : statSync(path).mtimeMs);
  }
  return newest;
}
