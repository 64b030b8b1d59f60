// Which kab/kota of a map touch another country by land: those whose lines are also lines of the country.

import type { GeometryCollection, Topology } from 'topojson-specification';

interface Coded {
  readonly kode?: string;
}

/** Kemendagri codes, in no order. */
export function landBorderCodes(topology: Topology): ReadonlySet<string> {
  const layer = (name: string): GeometryCollection<Coded> => topology.objects[name] as GeometryCollection<Coded>;
  const foreign = arcsOf(layer('negara'));
  return new Set(layer('kab').geometries.flatMap((geometry) => {
    const code = (geometry.properties as Coded | undefined)?.kode;
    const touches = [...arcsOf({ type: 'GeometryCollection', geometries: [geometry] })].some((arc) => foreign.has(arc));
    return touches && code !== undefined ? [code] : [];
  }));
}

/** The lines that shapes are made of, whichever way each runs. */
function arcsOf(collection: GeometryCollection<Coded>): ReadonlySet<number> {
  const arcs = new Set<number>();
  const take = (value: unknown): void => {
    if (typeof value === 'number') arcs.add(value < 0 ? ~value : value);
    else if (Array.isArray(value)) for (const each of value) take(each);
  };
  for (const geometry of collection.geometries) if ('arcs' in geometry) take(geometry.arcs);
  return arcs;
}
