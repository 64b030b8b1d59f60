#!/usr/bin/env node
// `npx tenun`: checks a plan that is text in this process from the built file; other files, and what needs the database, are for a Node that runs the sources.

import { closeSync, existsSync, openSync, readSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, capableNode } from '../../../scripts/node.mjs';
import { runKept } from './run-kept.mjs';

const QUICK = new Set(['lint', 'show', 'rules', 'explain', 'help', '--help', '-h', '--version', undefined]);
const BUNDLE = join(ROOT, 'packages', 'cli', 'dist', 'tenun.cjs');
const LARGEST_TEXT = 4 * 1024 * 1024;
/** Where compiled code is kept between runs. */
const KEPT = join(ROOT, 'node_modules', '.cache', 'tenun');

const command = process.argv.slice(2).find((word) => !word.startsWith('-')) ?? process.argv[2];

if (QUICK.has(command) && !process.argv.includes('--database') && filesNamed().every(isPlainText) && (await isFresh())) {
  runKept(BUNDLE, KEPT, command?.replace(/^-+/, '') ?? 'help');
} else {
  const { spawnSync } = await import('node:child_process');
  const result = spawnSync(capableNode(), [join(ROOT, 'packages', 'cli', 'src', 'main.ts'), ...process.argv.slice(2)], { stdio: 'inherit', env: { NODE_COMPILE_CACHE: join(KEPT, 'sources'), ...process.env } });
  process.exitCode = result.status ?? 2;
}

/** The words of the call that are files. */
function filesNamed() {
  return command === 'lint' || command === 'show' ? process.argv.slice(3).filter((word) => existsSync(word)) : [];
}

/** Whether the quick command line can read it: text by name and by its first bytes, of a size that is read at a glance. */
function isPlainText(file) {
  if (!/\.(?:md|markdown|txt)$/i.test(file) || statSync(file).size > LARGEST_TEXT) return false;
  const start = Buffer.alloc(4096);
  const handle = openSync(file, 'r');
  try {
    const length = readSync(handle, start, 0, start.length, 0);
    const text = start.toString('latin1', 0, length);
    // An export with separators may be named .txt.
    const columns = !/\.txt$/i.test(file) ? false : /^\s*[^\n]*(?:\t|;.*;)/.test(text);
    return !columns && !start.subarray(0, length).includes(0) && !/^PK|%PDF-/.test(text.slice(0, 1024));
  } finally {
    closeSync(handle);
  }
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
