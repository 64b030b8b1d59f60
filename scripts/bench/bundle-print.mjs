// Builds the printing of a plan into plain JavaScript, as `scripts/bundle-cli.mjs` builds the command line; argument: the folder.

import { join } from 'node:path';
import { rolldown } from 'rolldown';
import { ROOT } from '../node.mjs';

const bundle = await rolldown({
  input: { 'print-plan': join(ROOT, 'scripts', 'bench', 'print-plan.ts') },
  platform: 'node',
  external: [/^node:/, 'docx', 'fflate', /^hucre/, '@myriaddreamin/typst-ts-node-compiler', '@resvg/resvg-js'],
  logLevel: 'silent',
});
await bundle.write({ dir: process.argv[2], format: 'esm', entryFileNames: '[name].mjs', chunkFileNames: '[name].mjs' });
await bundle.close();
