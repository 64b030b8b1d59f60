// Makes one plain script of what checks a plan on the command line, so that it starts at once and on any Node from 20 on.

import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { rolldown } from 'rolldown';
import { ROOT } from './node.mjs';

const dist = join(ROOT, 'packages', 'cli', 'dist');
rmSync(dist, { recursive: true, force: true });
// The one thing of the sources that Node 20 lacks.
const GROUP_BY = 'Map.groupBy ??= (items, keyOf) => { const groups = new Map(); let index = 0; for (const item of items) { const key = keyOf(item, index++); const group = groups.get(key); if (group === undefined) groups.set(key, [item]); else group.push(item); } return groups; };';
// Every command but these four, the writers, and the readers of anything but text run from the sources: they are left out.
const LEFT_OUT = [/commands\/(?!(?:lint|show|rules|explain)\.ts$)[a-z-]+\.ts$/, /write\/(?:docx|markdown|pdf|xlsx)\//, /(?:docx\/read-docx|sheet\/read-sheet|pdf\/read-pdf|read\/read-(?:apart|tables))\.ts$/];

const bundle = await rolldown({
  input: { tenun: join(ROOT, 'packages', 'cli', 'src', 'main.ts') },
  platform: 'node',
  external: [/^node:/, ...LEFT_OUT],
  logLevel: 'silent',
});
const { output } = await bundle.generate({ format: 'cjs', codeSplitting: false, banner: GROUP_BY });
await bundle.close();
const [script] = output;
// A new import somewhere can draw in the whole server unseen; the time to start it would be every planner's.
const drawnIn = Object.keys(script.modules).filter((file) => /[\\/](?:node_modules[\\/](?!big\.js[\\/])|packages[\\/](?:server|web)[\\/])/.test(file));
if (drawnIn.length > 0) throw new Error(`The quick command line has drawn in what it does not need: ${drawnIn.slice(0, 5).join(', ')}. Leave it out in scripts/bundle-cli.mjs, or load it only when it is asked for.`);
mkdirSync(dist, { recursive: true });
writeFileSync(join(dist, 'tenun.cjs'), script.code);
