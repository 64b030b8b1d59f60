// Writes reference/wilayah.json and kecamatan.json from the package idn-area-data, so that the official names can be looked up with nothing installed.
// Usage: node scripts/build-wilayah.mjs [file.csv with columns kode and kode_bps]
// The data of idn-area-data is under ODbL 1.0; the credit is written into the file and has to stay there.

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const source = join(root, 'node_modules', 'idn-area-data');
const target = join(root, 'reference', 'wilayah.json');

const { version } = JSON.parse(readFileSync(join(source, 'package.json'), 'utf8'));
/** Names in which the package differs from Kepmendagri 300.2.2-2430/2025. */
const CORRECTIONS = { '53.05.17': 'Pantar Barat Laut' };
const provinces = readCsv(join(source, 'data', 'provinces.csv'));
const regencies = readCsv(join(source, 'data', 'regencies.csv'));
const bps = readBps(process.argv[2]);

const lines = provinces.map(({ code, name }) => {
  const below = regencies.filter((regency) => regency.province_code === code);
  const names = Object.fromEntries(below.map((regency) => [regency.code, regency.name]));
  return `    ${JSON.stringify(code)}: ${JSON.stringify({ name, regencies: names })}`;
});

const head = {
  source: `idn-area-data ${version} (npm)`,
  licence: 'Data: ODbL 1.0, idn-area-data contributors. An extract; offered under the same licence.',
  basis: 'Codes and names of Kemendagri; for NTT compared with Kepmendagri 300.2.2-2430/2025 and identical [S]; elsewhere as the package has them [S].',
  validFrom: '2025-01-01',
};
const json = `{\n${Object.entries(head).map(([key, text]) => `  "${key}": ${JSON.stringify(text)},\n`).join('')}  "bps": ${JSON.stringify(bps)},\n  "provinces": {\n${lines.join(',\n')}\n  }\n}\n`;
writeFileSync(target, json);
console.log(`${target}: ${provinces.length} provinces, ${regencies.length} kabupaten/kota, ${Object.keys(bps).length} BPS codes`);

const districts = readCsv(join(source, 'data', 'districts.csv'));
const byRegency = regencies.map(({ code }) => {
  const names = districts.filter((district) => district.regency_code === code).map((district) => CORRECTIONS[district.code] ?? district.name);
  return `    ${JSON.stringify(code)}: ${JSON.stringify(names.join('|'))}`;
});
const kecamatan = join(root, 'reference', 'kecamatan.json');
writeFileSync(kecamatan, `{\n${Object.entries(head).map(([key, text]) => `  "${key}": ${JSON.stringify(text)},\n`).join('')}  "corrections": ${JSON.stringify(CORRECTIONS)},\n  "regencies": {\n${byRegency.join(',\n')}\n  }\n}\n`);
console.log(`${kecamatan}: ${districts.length} kecamatan`);

/** Rows of a CSV without commas inside fields, by column name. */
function readCsv(file) {
  const [header, ...rows] = readFileSync(file, 'utf8').trim().split(/\r?\n/);
  const columns = header.split(',');
  return rows.map((row) => Object.fromEntries(row.split(',').map((field, index) => [columns[index], field.replace(/^"|"$/g, '').replaceAll('""', '"')])));
}

/** BPS codes by Kemendagri code: of the file that was named, else those that the present wilayah.json holds. */
function readBps(file) {
  if (file !== undefined) return Object.fromEntries(readCsv(file).map((row) => [row.kode, row.kode_bps]));
  return existsSync(target) ? JSON.parse(readFileSync(target, 'utf8')).bps : {};
}
