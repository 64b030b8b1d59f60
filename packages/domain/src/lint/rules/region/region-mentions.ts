// Every kab/kota that a table of the region names, as it is written there.

import type { Said } from '../../../document/place.ts';
import type { PlanModel } from '../../../rkt/model.ts';
import { provinceOfOffice, recogniseRegion, type RegionName } from '../../../region/region-names.ts';

export interface RegionMention {
  readonly said: Said<string>;
  readonly region: RegionName | null;
}

export interface RegionTable {
  readonly path: string;
  readonly title: string;
  readonly mentions: readonly RegionMention[];
  /** Whether the table also holds rows with nothing in them: it means to list every kab/kota. */
  readonly listsEmpty: boolean;
  /** Whether a kab/kota may stand in several rows (one for each year). */
  readonly repeats: boolean;
}

export interface Regions {
  /** Kemendagri code of the province the office works in. */
  readonly province: string;
  readonly tables: readonly RegionTable[];
}

/** The tables of regions; null when nobody knows which province the plan is of. */
export function regionsOf(model: PlanModel): Regions | null {
  const province = provinceOfOffice(model.content.profile);
  if (province === null) return null;
  const mention = (said: Said<string>): RegionMention => ({ said, region: recogniseRegion(said.raw, province) });
  const { cases, places } = model;
  const tables: RegionTable[] = cases.tables.map((table) => ({
    path: table.path,
    title: table.title,
    mentions: distinct(table.rows.map((row) => row.region)).map(mention),
    listsEmpty: table.rows.some((row) => row.cells.every((cell) => cell.cases === null && cell.suspects === null && cell.evidence === null)),
    repeats: new Set(table.rows.map((row) => row.cells.map((cell) => cell.year).join())).size > 1,
  }));
  for (const table of places.tables) {
    tables.push({ path: table.path, title: table.title, mentions: distinct(table.rows.map((row) => row.region)).map(mention), listsEmpty: table.rows.some((row) => row.names.length === 0), repeats: false });
  }
  if (places.borders.length > 0) {
    const path = places.borders[0]?.region.at.path.split('/')[0] ?? '';
    if (!tables.some((table) => table.path === path)) tables.push({ path, title: '', mentions: places.borders.map((border) => mention(border.region)), listsEmpty: false, repeats: false });
  }
  // A column that mostly names other things (districts, offices) is no column of kab/kota.
  return { province, tables: tables.filter(({ mentions }) => mentions.length > 0 && mentions.filter(({ region }) => region !== null).length * 10 >= mentions.length * 7) };
}

function distinct(saids: readonly Said<string>[]): readonly Said<string>[] {
  return saids.filter((said, index) => saids.findIndex((other) => other.at.path === said.at.path) === index);
}
