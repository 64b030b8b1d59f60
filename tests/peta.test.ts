// The maps that were built: what belongs to which kab/kota, what to none, and that building again changes nothing.

import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { REGENCIES } from '@tenun/reference';
import { loadMap } from '@tenun/reference/peta/load-map.ts';
import { drawMap } from '@tenun/domain/region/draw-map.ts';
import { landBorderCodes } from '@tenun/domain/region/land-border.ts';
import { roomForName } from '@tenun/domain/region/room-for-name.ts';
import { geoArea, geoContains, type GeoPermissibleObjects } from 'd3-geo';
import { feature } from 'topojson-client';
import type { GeometryCollection } from 'topojson-specification';
import { describe, expect, it } from 'vitest';

interface Properties { readonly kode: string; readonly bps: string | null; readonly nama: string; readonly kab?: string }

const NTT = (await loadMap('53'))!;
const layer = (name: string) => feature(NTT, NTT.objects[name] as GeometryCollection<Properties>).features;
const KAB = layer('kab');

/** Codes of the kab/kota that a place lies in. */
function at(lon: number, lat: number): string[] {
  return KAB.filter((each) => geoContains(each as GeoPermissibleObjects, [lon, lat])).map(({ properties }) => properties.kode);
}

/**
 * Square kilometres: worked out of village points and the coast of OpenStreetMap at full detail (November 2026);
 * all within 5 % of the official areas of Badan Informasi Geospasial but for Kota Kupang (-11 %) and Sumba Barat (-9 %).
 */
const AREAS: Readonly<Record<string, number>> = {
  '53.01': 5037, '53.02': 3968, '53.03': 2706, '53.04': 1100, '53.05': 2932, '53.06': 1747, '53.07': 1658, '53.08': 2136, '53.09': 1768, '53.10': 1342, '53.11': 7047,
  '53.12': 688, '53.13': 1264, '53.14': 1269, '53.15': 3139, '53.16': 1396, '53.17': 1793, '53.18': 1447, '53.19': 2348, '53.20': 459, '53.21': 1131, '53.71': 142,
};

describe('the map of Nusa Tenggara Timur', () => {
  it('leaves Oecusse to Timor-Leste', () => {
    expect(at(124.3, -9.25)).toEqual([]);
    const countries = layer('negara').filter((each) => geoContains(each as GeoPermissibleObjects, [124.3, -9.25]));
    expect(countries.map(({ properties }) => properties.nama)).toEqual(['Timor-Leste']);
  });

  it('has all 22 kab/kota with the codes of Kemendagri and of BPS', () => {
    expect(KAB.map(({ properties }) => properties.kode)).toEqual(REGENCIES.filter(({ province }) => province === '53').map(({ code }) => code));
    expect(KAB.every(({ properties }) => /^53\d\d$/.test(properties.bps ?? ''))).toBe(true);
    expect(new Set(KAB.map(({ properties }) => properties.bps)).size).toBe(22);
    const alike = KAB.filter(({ properties: { kode, bps } }) => kode.replace('.', '') === bps).map(({ properties }) => properties.nama);
    expect(alike.toSorted()).toEqual(['Kabupaten Malaka', 'Kabupaten Manggarai Barat', 'Kabupaten Manggarai Timur', 'Kabupaten Rote Ndao', 'Kabupaten Sabu Raijua', 'Kota Kupang']);
  });

  it('has the figure of each kab/kota inside it', () => {
    const labels = layer('label').map(({ properties, geometry }) => [properties.kode, ...at(...(geometry as unknown as { coordinates: [number, number] }).coordinates)]);
    expect(labels).toEqual(KAB.map(({ properties: { kode } }) => [kode, kode]));
  });

  it.each(Object.entries(AREAS))('draws %s about as large as it is: %d km²', (code, expected) => {
    const drawn = geoArea(KAB.find(({ properties }) => properties.kode === code)! as GeoPermissibleObjects) * 6371.0088 ** 2;
    expect(Math.abs(drawn / expected - 1)).toBeLessThan(code === '53.12' || code === '53.71' ? 0.12 : 0.05);
  });

  it.each([['Atambua', 124.894, -9.106, '53.04'], ['Ba’a', 123.055, -10.733, '53.14'], ['Kota Kupang (Oebobo)', 123.62, -10.17, '53.71'], ['Labuan Bajo', 119.89, -8.5, '53.15'], ['Waingapu', 120.262, -9.665, '53.11'], ['Ende', 121.66, -8.83, '53.08'], ['Kefamenanu', 124.48, -9.45, '53.03'], ['Soe', 124.284, -9.86, '53.02']] as const)('has %s in its own kab/kota', (_, lon, lat, code) => {
    expect(at(lon, lat)).toEqual([code]);
  });

  it('has islands too small for an area as points, Batek among them as outermost', () => {
    const islands = drawMap(NTT, 800).islands;
    expect(islands.find(({ name }) => /Batek/.test(name))).toMatchObject({ region: '53.01', outermost: true });
    for (const { at: [x, y] } of islands) expect(Math.min(x, y)).toBeGreaterThan(0);
  });

  it('has a land border along Kupang, Timor Tengah Utara, Belu and Malaka, and nowhere else', () => {
    const map = drawMap(NTT, 800);
    expect(map.areas.filter(({ border }) => border).map(({ code }) => code)).toEqual(['53.01', '53.03', '53.04', '53.21']);
    expect(map.border).not.toBe('');
    expect([...landBorderCodes(NTT)].toSorted()).toEqual(['53.01', '53.03', '53.04', '53.21']);
  });
});

describe('the name of a neighbour', () => {
  it('stands on the land it names, clear of its edges, nearest to its middle', () => {
    expect(roomForName('M0,0L200,0L200,100L0,100Z', [400, 300], [101, 51])).toEqual([100, 54]);
    const [x, y] = roomForName('M0,0L20,0L20,200L200,200L200,280L0,280Z', [400, 300], [60, 120]);
    expect([x >= 28, x <= 172, y >= 214, y <= 266]).toEqual([true, true, true, true]);
    const strip = 'M100,0L140,0L140,60L100,60Z';
    expect([roomForName(strip, [400, 300], [130, 30])[0], roomForName(strip, [400, 300], [130, 30], 'M140,0L300,0L300,60L140,60Z')[0]], 'into the sea rather than over others').toEqual([132, 108]);
  });
});

describe('maps of other provinces', () => {
  it.each(['21', '31', '51', '64', '81', '91', '92', '93', '96'])('%s has all its kab/kota', async (code) => {
    const map = drawMap((await loadMap(code))!, 800);
    expect(map.areas.map((area) => area.code)).toEqual(REGENCIES.filter(({ province }) => province === code).map((regency) => regency.code));
    expect(map.areas.every(({ d, at: [x, y] }) => d !== '' && x > 0 && x < map.width && y > 0 && y < map.height)).toBe(true);
  });

  it.each(['53', '64', '91', '93'])('%s has the name of its neighbour inside the frame', async (code) => {
    const { countries, width, height } = drawMap((await loadMap(code))!, 800);
    expect(countries.length).toBeGreaterThan(0);
    for (const { at: [x, y] } of countries) expect([x >= 28, x <= width - 28, y >= 14, y <= height - 14]).toEqual([true, true, true, true]);
  });

  it('is none where none was built', async () => {
    expect(await loadMap('33')).toBeNull();
  });
});

const TOOL = fileURLToPath(new URL('../tools/peta/', import.meta.url));

describe.skipIf(!existsSync(`${TOOL}node_modules/mapshaper`))('building a map again', () => {
  it('gives the same bytes', () => {
    const file = fileURLToPath(new URL('../reference/peta/53.json', import.meta.url));
    const before = readFileSync(file, 'utf8');
    const { status, stderr } = spawnSync(process.execPath, [`${TOOL}build.mjs`, '53'], { encoding: 'utf8' });
    expect([status, stderr]).toEqual([0, '']);
    expect(readFileSync(file, 'utf8')).toBe(before);
  });
});
