// Finds a Node that runs TypeScript sources: the installed one when new enough, else the one that came with the install.

import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const OLDEST = [22, 18];

/** The path of a capable Node; exits with a sentence when there is none. */
export function capableNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1])) return process.execPath;
  const platform = process.platform === 'win32' ? 'win' : process.platform;
  const binary = join(ROOT, 'node_modules', `node-${platform}-${process.arch}`, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  if (existsSync(binary)) return binary;
  console.error(`Tenun memerlukan Node 22.18 atau lebih baru di ${process.platform}-${process.arch}; yang terpasang ${process.version}.\nTenun needs Node 22.18 or newer on ${process.platform}-${process.arch}; this is ${process.version}.`);
  process.exit(2);
}
