// One province as TopoJSON: Voronoi cells of its villages, dissolved by kab/kota, clipped to the coast, without what belongs to neighbouring countries.

import { Delaunay } from 'd3-delaunay';
import mapshaper from 'mapshaper';
import { COUNTRY_NAMES } from './country-names.mjs';
import { boxOf, grow, inRing, meet, nearest, polygon, ringBox, within } from './plane.mjs';
import { PROVINCES, REGENCIES } from './sources.mjs';

/** Degrees of neighbouring land around the province that are drawn. */
const AROUND = 1.2;
/** Bytes that a map may have; simplified no further than this asks. */
const SIZE = 32_000;
const KEPT_SHARES = [100, 80, 65, 50, 40, 32, 25, 20, 16, 12, 9, 7, 5, 3.5, 2.5];

/**
 * Layers of the topology: `kab` (areas, with both codes), `lain` (neighbouring land of Indonesia), `negara` (neighbouring countries),
 * `label` (a point for each kab/kota, inside its largest part), `pulau` (inhabited or outermost islands too small for an area).
 */
export async function drawProvince(code, { villages: all, islands: allIslands, land }) {
  const own = all.filter(({ kab }) => REGENCIES.get(kab)?.province === code);
  if (own.length === 0) throw new Error(`Tidak ada desa dengan kode provinsi ${code}.`);
  const shown = grow(boxOf(own), AROUND);
  // Land is split by villages well beyond what is shown, so that no border bends at the frame.
  const frame = grow(shown, 0.5);
  const kx = Math.cos((((shown.s + shown.n) / 2) * Math.PI) / 180);
  const villages = all.filter((village) => within(village, frame));
  const islands = allIslands.filter((island) => island.kab !== null && within(island, frame));

  const rings = land.get('IDN').filter((ring) => meet(ringBox(ring), frame));
  const { whole, split } = partLand(rings, villages, islands, kx);
  const countries = [...land].filter(([a3]) => a3 !== 'IDN').flatMap(([a3, of]) => of.filter((ring) => meet(ringBox(ring), frame)).map((ring) => polygon(ring, { a3 })));
  const files = { 'cells.json': cellsOf(villages, frame, kx), 'split.json': split, 'whole.json': whole, 'negara.json': countries, 'frame.json': [frameRing(shown)] };
  const used = Object.entries(files).filter(([, features]) => features.length > 0);
  const exact = await shape(Object.fromEntries(used.map(([name, features]) => [name, JSON.stringify({ type: 'FeatureCollection', features })])), code, { split: split.length > 0, whole: whole.length > 0, countries: countries.length > 0 });
  const { topology, share } = await simplify(exact);
  return { topology: finish(topology, code, own, islands, shown), notes: [`${share} % titik garis dipertahankan`] };
}

/** An island with villages of one kab/kota only, or none, goes whole to one; other land is split by villages. */
function partLand(rings, villages, islands, kx) {
  const whole = [];
  const split = [];
  for (const ring of rings) {
    const box = ringBox(ring);
    const here = (things) => things.filter((thing) => within(thing, box) && inRing(thing, ring));
    const kabs = new Set(here(villages).map(({ kab }) => kab));
    if (kabs.size > 1) split.push(polygon(ring));
    else {
      const centre = { x: (box.w + box.e) / 2, y: (box.s + box.n) / 2 };
      const [official] = here(islands);
      const kab = [...kabs][0] ?? official?.kab ?? nearest(centre, [...islands, ...villages], kx)?.kab;
      if (kab !== undefined) whole.push(polygon(ring, { kab }));
    }
  }
  return { whole, split };
}

/** The land nearest to each village, as long as any village is near. */
function cellsOf(villages, frame, kx) {
  const voronoi = Delaunay.from(villages.map(({ x, y }) => [x * kx, y])).voronoi([frame.w * kx, frame.s, frame.e * kx, frame.n]);
  return villages.flatMap(({ kab }, index) => {
    const cell = voronoi.cellPolygon(index);
    return cell === null ? [] : [polygon(cell.map(([x, y]) => [x / kx, y]), { kab })];
  });
}

function frameRing({ w, s, e, n }) {
  return polygon([[w, s], [w, n], [e, n], [e, s], [w, s]]);
}

/** Dissolved and clipped, at full detail, as one file of shared lines. */
async function shape(files, code, has) {
  const own = [...REGENCIES].filter(([, { province }]) => province === code).map(([kab]) => kab);
  const commands = [
    `-i ${Object.keys(files).join(' ')} combine-files`,
    ...(has.split ? ['-dissolve2 kab target=cells name=parts', '-clip split target=parts'] : []),
    `-merge-layers target=${[...(has.split ? ['parts'] : []), ...(has.whole ? ['whole'] : [])].join(',')} name=semua force`,
    ...(has.countries ? ['-erase negara target=semua'] : []),
    '-dissolve2 kab target=semua',
    `-filter '${JSON.stringify(own)}.includes(kab)' target=semua name=kab +`,
    `-filter '!${JSON.stringify(own)}.includes(kab)' target=semua name=lain`,
    '-dissolve2 target=lain', '-clip frame target=lain',
    ...(has.countries ? ['-dissolve2 a3 target=negara', '-clip frame target=negara'] : []),
    `-o semua.topojson format=topojson no-quantization target=kab,lain${has.countries ? ',negara' : ''}`,
  ];
  return (await mapshaper.applyCommands(commands.join(' '), files))['semua.topojson'];
}

/** As much detail as fits the size. */
async function simplify(exact) {
  for (const share of KEPT_SHARES) {
    const layers = Object.keys(JSON.parse(exact).objects).join(',');
    const out = await mapshaper.applyCommands(`-i exact.topojson -simplify ${share}% keep-shapes target=${layers} -o peta.topojson format=topojson quantization=1e4 target=${layers}`, { 'exact.topojson': exact });
    const topology = JSON.parse(out['peta.topojson']);
    const inner = await mapshaper.applyCommands('-i peta.topojson -points inner target=kab + name=label -o label.json format=geojson precision=0.0001 target=label', { 'peta.topojson': out['peta.topojson'] });
    if (out['peta.topojson'].length <= SIZE || share === KEPT_SHARES.at(-1)) return { topology: { ...topology, labels: JSON.parse(inner['label.json']) }, share };
  }
  throw new Error('unreachable');
}

/** Names and codes on every layer, points for what has no area, and where all of it comes from. */
function finish({ labels, ...topology }, code, own, islands, shown) {
  const drawn = new Map(labels.features.map(({ properties, geometry }) => [properties.kab, geometry.coordinates]));
  const kabs = [...REGENCIES].filter(([, { province }]) => province === code);
  const areas = topology.objects.kab.geometries;
  // Points stand in the same whole steps as the lines.
  const { scale, translate } = topology.transform;
  const point = (coordinates, properties) => ({ type: 'Point', coordinates: coordinates.map((value, axis) => Math.round((value - translate[axis]) / scale[axis])), properties });
  const collection = (geometries) => ({ type: 'GeometryCollection', geometries });
  const middle = (kab) => {
    const mine = own.filter((village) => village.kab === kab);
    return mine.length === 0 ? null : [mine.reduce((sum, { x }) => sum + x, 0) / mine.length, mine.reduce((sum, { y }) => sum + y, 0) / mine.length];
  };
  return {
    type: 'Topology',
    province: { code, name: PROVINCES.get(code) },
    licence: 'ODbL 1.0, © OpenStreetMap contributors; see README.md in this folder.',
    sources: ['geografis 1.3.2', '@geo-maps/countries-coastline-100m 0.6.0', 'idn-area-data 4.0.1'],
    bbox: [shown.w, shown.s, shown.e, shown.n].map((value) => Math.round(value * 1e4) / 1e4),
    transform: topology.transform,
    objects: {
      kab: collection(areas.toSorted((a, b) => (a.properties.kab < b.properties.kab ? -1 : 1)).map(({ properties, ...geometry }) => ({ ...geometry, properties: namesOf(properties.kab) }))),
      lain: collection(topology.objects.lain?.geometries.map(({ arcs, type }) => ({ arcs, type })) ?? []),
      negara: collection(topology.objects.negara?.geometries.map(({ properties: { a3 }, ...geometry }) => ({ ...geometry, properties: { a3, nama: COUNTRY_NAMES[a3] ?? a3 } })) ?? []),
      label: collection(kabs.flatMap(([kab]) => {
        const at = drawn.get(kab) ?? middle(kab);
        return at === null ? [] : [point(at, { kode: kab })];
      })),
      pulau: collection(islands.filter((island) => REGENCIES.get(island.kab)?.province === code && (island.populated || island.outermost)).filter((island) => !covered(island, topology))
        .map(({ x, y, kab, code: island, name, populated, outermost }) => point([x, y], { kode: island, kab, nama: name, ...(populated ? { berpenduduk: true } : {}), ...(outermost ? { terluar: true } : {}) }))),
    },
    arcs: topology.arcs,
  };
}

function namesOf(kab) {
  const { name, bps } = REGENCIES.get(kab);
  return { kode: kab, bps, nama: name };
}

/** Whether an island lies in an area that is drawn. */
function covered(island, { arcs, transform, objects }) {
  const line = (index) => {
    let [x, y] = [0, 0];
    const points = arcs[index < 0 ? ~index : index].map(([dx, dy]) => {
      x += dx;
      y += dy;
      return [x * transform.scale[0] + transform.translate[0], y * transform.scale[1] + transform.translate[1]];
    });
    return index < 0 ? points.toReversed() : points;
  };
  return objects.kab.geometries.some(({ type, arcs: parts }) => (type === 'Polygon' ? [parts] : parts).some((rings) => inRing(island, rings[0].flatMap(line))));
}
