// Makes one plain script of what checks a plan on the command line, so that it starts at once and on any Node from 20 on.

import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { rolldown } from 'rolldown';
import { ROOT } from './node.mjs';

const dist = join(ROOT, 'packages', 'cli', 'dist');
rmSync(dist, { recursive: true, force: true });
// The one thing of the sources that Node 20 lacks.
const GROUP_BY = 'Map.groupBy ??= (items, keyOf) => { const groups = new Map(); let index = 0; for (const item of items) { const key = keyOf(item, index++); const group = groups.get(key); if (group === undefined) groups.set(key, [item]); else group.push(item); } return groups; };';
// Commands that need the database, the writers, and the readers of anything but text run from the sources: they are left out.
const LEFT_OUT = [/commands\/(?:import|render|serve|backup|restore|doctor|template|mark)\.ts$/, /write\/(?:docx|markdown|pdf|xlsx)\//, /(?:docx\/read-docx|sheet\/read-sheet|pdf\/read-pdf|read\/read-apart)\.ts$/];

const bundle = await rolldown({
  input: { tenun: join(ROOT, 'packages', 'cli', 'src', 'main.ts') },
  platform: 'node',
  external: [/^node:/, ...LEFT_OUT],
  logLevel: 'silent',
});
await bundle.write({ file: join(dist, 'tenun.cjs'), format: 'cjs', codeSplitting: false, banner: GROUP_BY });
await bundle.close();
