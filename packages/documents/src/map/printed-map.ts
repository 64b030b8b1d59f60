// The maps of a composed plan, drawn once for whichever writer prints them.

import type { ComposedBlock, MapBlock } from '@tenun/domain';
import { drawMap, type DrawnMap } from '@tenun/domain/region/draw-map.ts';
import { mapClasses } from '@tenun/domain/region/map-classes.ts';
import { remembered } from '@tenun/domain/remembered.ts';
import { loadMap, type ProvinceTopology } from '@tenun/reference/peta/load-map.ts';
import { placesOf, type MapPlace } from '@tenun/reference/peta/places.ts';
import { printable } from '../write/printable.ts';
import { mapSvg } from './map-svg.ts';
import { alternativeOf, captionOf, isPartial, layerName, measureName, provinceName } from './map-words.ts';

export interface PrintedMap {
  /** Null where there is no map of the province; `caption` then says so and stands in an empty frame. */
  readonly drawing: { readonly svg: string; readonly width: number; readonly height: number } | null;
  readonly caption: string;
  /** The figures in words. */
  readonly alt: string;
}

/** Units of the drawing across the text of an upright page. */
const WIDTH = 720;

/** A province is drawn once for all documents; only its figures change. */
const drawn = remembered((topology: ProvinceTopology) => drawMap(topology, WIDTH));

/** All maps among `blocks`, by the id of their block. */
export async function printedMaps(blocks: readonly ComposedBlock[]): Promise<ReadonlyMap<string, PrintedMap>> {
  const maps = new Map<string, PrintedMap>();
  for (const block of blocks) if (block.kind === 'map') maps.set(block.id, await printedMap(block));
  return maps;
}

export async function printedMap(block: MapBlock): Promise<PrintedMap> {
  const { province, measures } = block.map;
  const name = provinceName(province);
  const topology = province === null ? null : await loadMap(province);
  if (province === null || topology === null) {
    const title = printable(block.alt).trim() || 'Peta wilayah';
    const caption = `${title}. ${name === '' ? 'Provinsi satuan kerja ini tidak dikenali, jadi petanya tidak dapat digambar.' : `Peta ${name} belum tersedia; tempelkan peta di sini.`}`;
    return { drawing: null, caption, alt: caption };
  }
  const map = drawn(topology);
  const panels = measures.length === 0 ? [{ title: null, values: null }] : measures.map((measure) => ({ title: measures.length === 1 ? null : measureName(measure), values: new Map(measure.values.map((value) => [value.region, value])) }));
  const drawing = mapSvg({ map, panels, classes: mapClasses(measures.flatMap(({ values }) => values)), signs: signsOf(map, province), legendTitle: measures[0] === undefined ? '' : layerName(measures[0].layer), isPartial: isPartial(measures) });
  return { drawing, caption: captionOf(block, name), alt: alternativeOf(block, map, name) };
}

function signsOf(map: DrawnMap, province: string): Parameters<typeof mapSvg>[0]['signs'] {
  const places = placesOf(province);
  const signs = (of: readonly MapPlace[]): readonly { readonly at: readonly [number, number]; readonly doubtful: boolean }[] => of.map(({ lon, lat, quality }) => ({ at: map.place(lon, lat), doubtful: quality === 'low' }));
  return { airports: signs(places?.airports ?? []), ports: signs(places?.ports ?? []) };
}
