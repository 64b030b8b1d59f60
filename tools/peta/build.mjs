// Draws the map of a province out of packages, without a network: `node tools/peta/build.mjs 53` writes reference/peta/53.json. The same packages give the same bytes.

import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { drawProvince } from './draw-province.mjs';
import { readIslands, readLand, readVillages } from './sources.mjs';

const OUT = fileURLToPath(new URL('../../reference/peta/', import.meta.url));

const codes = process.argv.slice(2);
if (codes.length === 0 || codes.some((code) => !/^\d\d$/.test(code))) {
  process.stderr.write('Kode provinsi Kemendagri, misalnya: node tools/peta/build.mjs 53\n');
  process.exit(2);
}
const [villages, islands, land] = [readVillages(), readIslands(), readLand()];
for (const code of codes) {
  const { topology, notes } = await drawProvince(code, { villages, islands, land });
  const text = `${JSON.stringify(topology)}\n`;
  writeFileSync(`${OUT}${code}.json`, text);
  process.stdout.write([`reference/peta/${code}.json: ${text.length} byte, ${topology.objects.kab.geometries.length} kab/kota`, ...notes.map((note) => `  ${note}`), ''].join('\n'));
}
writeIndex();

/** The list of maps follows from the files, so that a province more is data and not code. */
function writeIndex() {
  if (!existsSync(OUT)) return;
  const maps = readdirSync(OUT).filter((name) => /^\d\d\.json$/.test(name)).map((name) => name.slice(0, 2)).sort();
  writeFileSync(`${OUT}maps.ts`, [
    '// Which provinces have a map; each is loaded only when it is drawn. Written by tools/peta/build.mjs.', '',
    'export const MAPS: Readonly<Record<string, () => Promise<{ readonly default: unknown }>>> = {',
    ...maps.map((code) => `  '${code}': () => import('./${code}.json', { with: { type: 'json' } }),`), '};', '',
  ].join('\n'));
}
