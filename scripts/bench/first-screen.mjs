// The JavaScript that a browser must load before the first screen: what index.html names and all that follows from it at once.

import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';

const STATIC_IMPORT = /(?:^|[;}\s])(?:import|export)(?:[^"'()]*?from)?\s*["'](\.{1,2}\/[^"']+\.js)["']/g;

/** Bytes of the first screen's JavaScript by gzip and brotli, or null when the screens were not built. */
export function firstScreen(dist) {
  const index = join(dist, 'index.html');
  if (!existsSync(index)) return null;
  const named = [...readFileSync(index, 'utf8').matchAll(/(?:src|href)="\.?\/?([^"]+\.js)"/g)].map((match) => join(dist, match[1]));
  const files = new Set();
  const follow = (file) => {
    if (files.has(file) || !existsSync(file)) return;
    files.add(file);
    for (const match of readFileSync(file, 'utf8').matchAll(STATIC_IMPORT)) follow(join(dirname(file), match[1]));
  };
  named.forEach(follow);
  const sum = (compress) => [...files].reduce((total, file) => total + compress(readFileSync(file)).length, 0);
  return { files: files.size, gzip: sum((bytes) => gzipSync(bytes, { level: 9 })), brotli: sum((bytes) => brotliCompressSync(bytes)) };
}
