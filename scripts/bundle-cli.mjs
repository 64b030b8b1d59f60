// Makes one JavaScript file of the command line, so that checking a plan starts at once and on any Node from 20 on.

import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { rolldown } from 'rolldown';
import { ROOT } from './node.mjs';

const dist = join(ROOT, 'packages', 'cli', 'dist');
rmSync(dist, { recursive: true, force: true });
// The one thing of the sources that Node 20 lacks.
const GROUP_BY = 'Map.groupBy ??= (items, keyOf) => { const groups = new Map(); let index = 0; for (const item of items) { const key = keyOf(item, index++); const group = groups.get(key); if (group === undefined) groups.set(key, [item]); else group.push(item); } return groups; };';

const bundle = await rolldown({
  input: { tenun: join(ROOT, 'packages', 'cli', 'src', 'main.ts') },
  platform: 'node',
  external: [/^@tenun\/server/, /^node:/, 'docx', 'hucre', '@myriaddreamin/typst-ts-node-compiler', '@resvg/resvg-js'],
  logLevel: 'silent',
});
await bundle.write({ dir: dist, format: 'esm', entryFileNames: '[name].mjs', chunkFileNames: '[name].mjs', banner: GROUP_BY });
await bundle.close();
