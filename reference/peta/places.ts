// Airports and seaports of a province with how far each place is to be trusted; what is of low quality is shown as not verified.

import places from './places.json' with { type: 'json' };

export interface MapPlace {
  readonly name: string;
  /** Kemendagri: `53.04`. */
  readonly region: string;
  readonly lat: number;
  readonly lon: number;
  /** `low`: from memory or moved by hand; to be confirmed before it is shown as fact. */
  readonly quality: 'high' | 'medium' | 'low';
  readonly source: string;
  readonly iata?: string;
}

export interface ProvincePlaces {
  readonly airports: readonly MapPlace[];
  readonly ports: readonly MapPlace[];
}

/** Null where nothing was collected for the province yet. */
export function placesOf(province: string): ProvincePlaces | null {
  return (places as unknown as Readonly<Record<string, ProvincePlaces>>)[province] ?? null;
}
