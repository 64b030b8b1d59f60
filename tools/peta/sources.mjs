// What the packages know: village points, official islands, land of the countries; and the codes of Kemendagri that hold now.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const require = createRequire(import.meta.url);
const WILAYAH = JSON.parse(readFileSync(new URL('../../reference/wilayah.json', import.meta.url), 'utf8'));

/** Kab/kota of the country: code → { province, name, bps }. */
export const REGENCIES = new Map(Object.entries(WILAYAH.provinces).flatMap(([province, { regencies }]) =>
  Object.entries(regencies).map(([code, name]) => [code, { province, name, bps: WILAYAH.bps[code] ?? null }])));

export const PROVINCES = new Map(Object.entries(WILAYAH.provinces).map(([code, { name }]) => [code, name]));

/**
 * Points of all villages with the code of their kab/kota as it is now.
 * The package has the codes of 2020, before Papua became six provinces: a kab/kota whose code names another one today is found by its name.
 */
export function readVillages() {
  const byName = new Map([...REGENCIES].map(([code, { name }]) => [nameKey(name), code]));
  return JSON.parse(fileOf('geografis', 'data/json/data.json')).flatMap(({ code, city, latitude, longitude }) => {
    const written = code.slice(0, 5);
    const kab = nameKey(REGENCIES.get(written)?.name ?? '') === nameKey(city) ? written : (byName.get(nameKey(city)) ?? (REGENCIES.has(written) ? written : null));
    return kab === null ? [] : [{ kab, x: longitude, y: latitude }];
  });
}

function nameKey(name) {
  return name.toLowerCase().replace(/^kabupaten administrasi /, 'kabupaten ').replace(/^kota administrasi /, 'kota ').replace(/[^a-z]/g, '');
}

/** Official islands that have a place: `09°15'24.99" S 123°59'37.00" E`. */
export function readIslands() {
  return fileOf('idn-area-data', 'data/islands.csv').split(/\r?\n/).slice(1).flatMap((line) => {
    const row = /^([\d.]+),([\d.]*),"?(.*?)"?,([01]),([01]),(.*)$/.exec(line);
    const at = row === null ? null : degrees(row[3]);
    return row === null || at === null ? [] : [{ code: row[1], kab: row[2] === '' ? null : row[2], ...at, populated: row[4] === '1', outermost: row[5] === '1', name: row[6].replace(/^"|"$/g, '') }];
  });
}

function degrees(text) {
  const found = /(\d+)°(\d+)'([\d.]+)"*\s*([NS])\s+(\d+)°(\d+)'([\d.]+)"*\s*([EW])/.exec(text);
  if (found === null) return null;
  const value = (from) => Number(found[from]) + Number(found[from + 1]) / 60 + Number(found[from + 2]) / 3600;
  return { y: value(1) * (found[4] === 'S' ? -1 : 1), x: value(5) * (found[8] === 'W' ? -1 : 1) };
}

/** Outer rings of the land of every country (inland water is not drawn): A3 code → rings. */
export function readLand() {
  const { features } = JSON.parse(fileOf('@geo-maps/countries-coastline-100m', 'map.geo.json'));
  return new Map(features.map(({ properties, geometry }) => [properties.A3, (geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates).map((polygon) => polygon[0])]));
}

/** A file of a package, wherever npm put it; packages do not all let their data be imported. */
function fileOf(name, file) {
  for (const base of require.resolve.paths(name)) {
    try {
      return readFileSync(join(base, name, file), 'utf8');
    } catch (error) {
      if (error.code !== 'ENOENT') throw error;
    }
  }
  throw new Error(`${name}/${file} tidak ada; jalankan npm ci --prefix tools/peta`);
}
