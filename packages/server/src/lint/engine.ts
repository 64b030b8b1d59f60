// Which linter this is: findings that another version of the rules computed are computed again.

import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

let known: string | undefined;

/** A hash of the sources that findings depend on: the domain and its reference data. */
export function lintEngine(): string {
  known ??= hashOf([folderOf('@tenun/domain'), folderOf('@tenun/reference')]);
  return known;
}

function folderOf(name: string): string {
  return dirname(fileURLToPath(import.meta.resolve(name)));
}

function hashOf(folders: readonly string[]): string {
  const hash = createHash('sha256');
  for (const folder of folders) {
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => /\.(?:ts|json)$/.test(name) && !name.includes('node_modules')).toSorted();
    for (const name of files) hash.update(name).update(readFileSync(join(folder, name)));
  }
  return hash.digest('hex');
}
