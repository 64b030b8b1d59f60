// The map of a province as paths on a plane, the same on the screen as in print: areas, borders with other countries, islands and places.

import { geoContains, geoMercator, geoPath, type GeoPermissibleObjects } from 'd3-geo';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { landBorderCodes } from './land-border.ts';
import { roomForName } from './room-for-name.ts';

export interface DrawnArea {
  /** Kemendagri: `53.04`. */
  readonly code: string;
  /** BPS: `5306`; null when unknown. */
  readonly bps: string | null;
  readonly name: string;
  /** Path of SVG. */
  readonly d: string;
  /** A point inside its largest part, where a figure can stand. */
  readonly at: readonly [x: number, y: number];
  /** Square units of the drawing. */
  readonly size: number;
  /** Of an area too small for a figure: a point in the sea nearby, to which a line leads. */
  readonly beside: readonly [x: number, y: number] | null;
  /** Whether it has a land border with another country. */
  readonly border: boolean;
}

export interface DrawnMap {
  readonly width: number;
  readonly height: number;
  readonly areas: readonly DrawnArea[];
  /** Neighbouring land of Indonesia. */
  readonly other: string;
  /** `at`: where its name has most room on its own land. */
  readonly countries: readonly { readonly name: string; readonly d: string; readonly at: readonly [x: number, y: number] }[];
  /** The land border itself, as a line. */
  readonly border: string;
  /** Islands too small for an area. */
  readonly islands: readonly { readonly name: string; readonly region: string; readonly at: readonly [x: number, y: number]; readonly outermost: boolean }[];
  /** Where a place of the globe stands in the drawing. */
  place(lon: number, lat: number): readonly [x: number, y: number];
}

interface Properties {
  readonly kode?: string;
  readonly bps?: string | null;
  readonly nama?: string;
  readonly kab?: string;
  readonly terluar?: boolean;
}

const MARGIN = 24;
/** Below this many square units a figure does not fit into an area. */
const SMALL = 400;
/** Half the room that a figure takes. */
const FIGURE = 18;

/** Draws `topology` (reference/peta) as wide as `width`; the height follows. */
export function drawMap(topology: Topology, width: number): DrawnMap {
  const layer = (name: string): GeometryCollection<Properties> => topology.objects[name] as GeometryCollection<Properties>;
  const kab = feature(topology, layer('kab'));
  const projection = geoMercator().fitWidth(width - 2 * MARGIN, kab as GeoPermissibleObjects);
  const [, [, bottom]] = geoPath(projection).bounds(kab as GeoPermissibleObjects);
  const [tx, ty] = projection.translate();
  projection.translate([tx + MARGIN, ty + MARGIN]);
  const height = Math.ceil(bottom + 2 * MARGIN);
  projection.clipExtent([[0, 0], [width, height]]);
  const path = geoPath(projection).digits(1);
  const place = (lon: number, lat: number): readonly [number, number] => {
    const [x, y] = projection([lon, lat]) ?? [0, 0];
    return [Math.round(x * 10) / 10, Math.round(y * 10) / 10];
  };
  const drawn = (object: unknown): string => path(object as GeoPermissibleObjects) ?? '';
  const labels = new Map(feature(topology, layer('label')).features.map((each) => [each.properties.kode, (each.geometry as unknown as { readonly coordinates: [number, number] }).coordinates]));
  const land = ['kab', 'lain', 'negara'].flatMap((name) => feature(topology, layer(name)).features);
  const isSea = (x: number, y: number): boolean => {
    const point = projection.invert?.([x, y]) ?? null;
    return point !== null && x > FIGURE && x < width - FIGURE && y > FIGURE && y < height - FIGURE && !land.some((each) => geoContains(each as GeoPermissibleObjects, point));
  };
  const seaNear = ([x, y]: readonly [number, number]): readonly [number, number] | null => {
    for (const far of [34, 48, 62, 80, 100]) {
      for (let turn = 0; turn < 16; turn += 1) {
        const [at, down] = [x + far * Math.cos((turn * Math.PI) / 8), y + far * Math.sin((turn * Math.PI) / 8)];
        if ([-FIGURE, 0, FIGURE].every((aside) => isSea(at + aside, down)) && isSea(at, down - 10) && isSea(at, down + 10)) return [Math.round(at), Math.round(down)];
      }
    }
    return null;
  };
  const bordering = landBorderCodes(topology);
  const own = drawn(kab);
  const countries = feature(topology, layer('negara')).features.map((each) => ({ name: each.properties.nama ?? '', d: drawn(each), middle: path.centroid(each as GeoPermissibleObjects) }))
    .filter(({ d }) => d !== '').map(({ name, d, middle }) => ({ name, d, at: roomForName(d, [width, height], middle, own) }));
  return {
    width, height, countries, place,
    areas: kab.features.map((each): DrawnArea => {
      const { kode = '', bps = null, nama = '' } = each.properties;
      const [lon, lat] = labels.get(kode) ?? [0, 0];
      const [at, size] = [place(lon, lat), Math.round(path.area(each as GeoPermissibleObjects))];
      return { code: kode, bps, name: nama, d: drawn(each), at, size, beside: size < SMALL ? seaNear(at) : null, border: bordering.has(kode) };
    }),
    other: drawn(feature(topology, layer('lain'))),
    border: drawn(mesh(topology, { type: 'GeometryCollection', geometries: [...layer('kab').geometries, ...layer('negara').geometries] } as GeometryCollection<Properties>, (a, b) => ('a3' in (a.properties ?? {})) !== ('a3' in (b.properties ?? {})))),
    islands: feature(topology, layer('pulau')).features.map((each) => {
      const [lon, lat] = (each.geometry as unknown as { readonly coordinates: [number, number] }).coordinates;
      return { name: each.properties.nama ?? '', region: each.properties.kab ?? '', at: place(lon, lat), outermost: each.properties.terluar === true };
    }),
  };
}
