// Border districts, airports and seaports: the tables of BAB I that say where the office works.

import { cellPath, type TableBlock, type TextUnit } from '../document/block.ts';
import type { Path, Said } from '../document/place.ts';
import { parseNumber } from '../number/parse-number.ts';
import { readCount } from './cases.ts';
import type { Outline } from './outline.ts';
import { closeUp, saidAs, saidText, textsByPath } from './said.ts';
import { bodyRows, columnTitles, gridRow, isTotalLabel } from './table-grid.ts';

export interface BorderRegion {
  readonly no: Said<string> | null;
  readonly region: Said<string>;
  /** "5 KECAMATAN" in brackets after the name. */
  readonly claimed: Said<number> | null;
  readonly districts: readonly Said<string>[];
}

export interface PlaceRow {
  readonly no: Said<string> | null;
  readonly region: Said<string>;
  /** Names split at "dan" and commas. */
  readonly names: readonly Said<string>[];
  /** Null where a dash or nothing stands. */
  readonly count: Said<number> | null;
  /** The cell of the count as printed, a dash or nothing as well; null when the table has no such column. */
  readonly countCell: Said<string> | null;
}

export interface PlaceTable {
  readonly path: string;
  /** `other`: places of another kind that are named and counted by region in the same way. */
  readonly kind: 'airports' | 'seaports' | 'other';
  readonly title: string;
  readonly rows: readonly PlaceRow[];
  readonly total: Said<number> | null;
}

export interface Places {
  readonly borders: readonly BorderRegion[];
  readonly tables: readonly PlaceTable[];
}

const REGION = /\b(?:kota|kab|kabupaten|wilayah|daerah)\b/i;
const DISTRICT = /\b(?:kecamatan|kec|desa|kelurahan)\b/i;
const CLAIM = /(\d+)\s*(?:\([^)]*\)\s*)?(?:kecamatan|kec|desa|kelurahan)\b/i;

/** Every border table and every table of places, wherever they stand before the plan itself. */
export function readPlaces(outline: Outline): Places {
  const texts = textsByPath(outline);
  const borders: BorderRegion[] = [];
  const tables: PlaceTable[] = [];
  for (const { block, before, chapter } of outline.tables) {
    if (block.view !== null || chapter === 'lampiran') continue;
    const columns = columnsOf(block, before);
    if (columns === null) continue;
    if (columns.kind === 'border') borders.push(...readBorders(block, columns, texts));
    if (columns.kind !== 'border' || columns.count >= 0) tables.push(readTable(block, columns, columns.kind === 'border' ? 'other' : columns.kind, before, texts));
  }
  return { borders, tables };
}

interface Columns {
  readonly kind: PlaceTable['kind'] | 'border';
  readonly no: number;
  readonly region: number;
  readonly names: number;
  readonly count: number;
}

function columnsOf(table: TableBlock, title: string): Columns | null {
  const titles = columnTitles(table);
  if (titles.length === 0) return null;
  const region = titles.findIndex((text) => REGION.test(text) && !/^nama\s+(?:bandara|pelabuhan)/i.test(text));
  const names = titles.findIndex((text, c) => c !== region && (/^nama\b/i.test(text) || DISTRICT.test(text) || /\b(?:bandara|bandar udara|pelabuhan|dermaga)\b/i.test(text)));
  if (region < 0 || names < 0 || titles.length > 6) return null;
  const no = titles.findIndex((text) => /^(?:no|nomor)\b/i.test(text));
  const count = titles.findIndex((text, c) => c !== names && c !== region && /^(?:jumlah|jml|banyaknya|total)\.?(?:\s+(?:bandara|pelabuhan|dermaga|kecamatan|desa|kelurahan|lokasi|titik))?$/i.test(text));
  const about = `${title} ${titles[names]}`;
  const kind = DISTRICT.test(titles[names] ?? '') ? 'border' : /\b(?:bandar udara|bandara)\b/i.test(about) ? 'airports' : /\b(?:pelabuhan|dermaga)\b/i.test(about) ? 'seaports' : count >= 0 ? 'other' : null;
  return kind === null ? null : { kind, no, region, names, count };
}

/** The texts of one body row by column. */
type Row = (column: number) => TextUnit | undefined;

function rowsOf(block: TableBlock, texts: ReadonlyMap<Path, TextUnit>): readonly Row[] {
  return bodyRows(block).map(({ row, r }) => {
    const grid = gridRow(row, block);
    return (column) => (grid[column] === undefined ? undefined : texts.get(cellPath(block.id, r, grid[column].index)));
  });
}

function readBorders(block: TableBlock, columns: Columns, texts: ReadonlyMap<Path, TextUnit>): BorderRegion[] {
  const regions: BorderRegion[] = [];
  for (const row of rowsOf(block, texts)) {
    const region = saidText(row(columns.region));
    const districts = namesIn(row(columns.names));
    const last = regions.at(-1);
    if (region === null && last !== undefined) regions[regions.length - 1] = { ...last, districts: [...last.districts, ...districts] };
    else if (region !== null && !isTotalLabel(region.raw)) regions.push({ no: saidText(row(columns.no)), region, claimed: claimIn(row(columns.region)), districts });
  }
  return regions;
}

function claimIn(unit: TextUnit | undefined): Said<number> | null {
  const match = unit === undefined ? null : CLAIM.exec(unit.text);
  if (unit === undefined || match?.[1] === undefined) return null;
  return saidAs(unit, match.index, match.index + match[1].length, Number(match[1]));
}

function readTable(block: TableBlock, columns: Columns, kind: PlaceTable['kind'], title: string, texts: ReadonlyMap<Path, TextUnit>): PlaceTable {
  const rows: PlaceRow[] = [];
  let total: Said<number> | null = null;
  for (const row of rowsOf(block, texts)) {
    const no = saidText(row(columns.no));
    const region = saidText(row(columns.region));
    const counted = row(columns.count);
    const names = namesIn(row(columns.names));
    const last = rows.at(-1);
    const label = [no, region, saidText(row(columns.names))].find((said) => said !== null && saysTotal(said.raw));
    if (label != null) total = readCount(counted);
    else if (region !== null) rows.push({ no, region, names, count: readCount(counted), countCell: counted === undefined ? null : saidAs(counted, 0, counted.text.length, closeUp(counted.text)) });
    else if (last !== undefined) rows[rows.length - 1] = { ...last, names: [...last.names, ...names] };
  }
  return { path: block.id, kind, title: closeUp(title), rows, total };
}

function saysTotal(text: string): boolean {
  return isTotalLabel(text) || /\b(?:berjumlah|jumlah seluruhnya|total)\s*:?\s*$/i.test(text);
}

/** The names in a cell: its lines, cut at `dan`, commas and the like. A dash is no name. */
function namesIn(unit: TextUnit | undefined): Said<string>[] {
  if (unit === undefined) return [];
  const names: Said<string>[] = [];
  let start = 0;
  for (const cut of [...unit.text.matchAll(/\s+(?:dan|serta)\s+|\s*[,;&\n]\s*/gi), null]) {
    const end = cut?.index ?? unit.text.length;
    const name = saidText(unit, start, end);
    if (name !== null && parseNumber(name.raw, 'count').kind !== 'dash') names.push(name);
    start = cut === null ? end : cut.index + cut[0].length;
  }
  return names;
}
