// Loads the map of a province where there is one; each is a file of its own, fetched only when it is drawn.

import type { Topology } from 'topojson-specification';
import { MAPS } from './maps.ts';

/** A province as TopoJSON with the layers `kab`, `lain`, `negara`, `label` and `pulau` (tools/peta). */
export interface ProvinceTopology extends Topology {
  readonly province: { readonly code: string; readonly name: string };
  readonly licence: string;
}

/** Null where no map was built for the province. */
export async function loadMap(province: string): Promise<ProvinceTopology | null> {
  const load = MAPS[province];
  return load === undefined ? null : ((await load()).default as ProvinceTopology);
}
