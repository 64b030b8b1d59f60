// Tables of people by kab/kota, as BPS and Dukcapil publish them: a column of names, then one column of people for each year.

import { PROVINCES } from '@tenun/reference';
import { cellPath, type TableBlock, type TextUnit } from '../document/block.ts';
import type { Path } from '../document/place.ts';
import { parseNumber } from '../number/parse-number.ts';
import { yearIn } from '../rkt/case-columns.ts';
import type { Outline } from '../rkt/outline.ts';
import { saidText, textsByPath } from '../rkt/said.ts';
import { gridRow, headerRows, isTotalLabel } from '../rkt/table-grid.ts';
import { draftRegion, type DraftCount, type DraftRegion, type DraftTable } from './draft-table.ts';
import { sourceKey } from './source-key.ts';

const PEOPLE = /\b(?:penduduk|jiwa|population)\b/i;
const REGION = /\b(?:kab|kabupaten|kota|wilayah|daerah|regency)\b/i;
/** No kab/kota has so many people (the largest has about 5.7 million): a figure above it was read in the wrong measure. */
const MOST_PEOPLE = 20_000_000;
/** Columns beside people that carry years or the word too. */
const OTHER = /\b(?:laju|kepadatan|persen|persentase|rasio|luas|laki|perempuan|miskin|growth|density)\b|%/i;
const SOURCE = /\b(?:BPS|Badan Pusat Statistik|Dis?dukcapil|Dukcapil)\b(?:\s+(?!Tahun\b)\p{Lu}\p{L}*)*/u;

/** Every table of people; a table whose title and headers do not speak of people is none. */
export function readPopulation(outline: Outline, province: string | null): readonly DraftTable[] {
  const texts = textsByPath(outline);
  const said = SOURCE.exec(outline.texts.filter(({ kind }) => kind !== 'cell').map(({ text }) => text).join('\n'))?.[0] ?? '';
  return outline.tables.flatMap(({ block, before }) => {
    const table = block.view === null ? readTable(block, before, texts, province) : null;
    const source = SOURCE.exec(before)?.[0] ?? said;
    return table === null ? [] : [{ ...table, source, sourceKey: sourceKey(source) }];
  });
}

interface PeopleColumn {
  readonly at: number;
  readonly year: number;
  readonly thousands: boolean;
}

function readTable(block: TableBlock, title: string, texts: ReadonlyMap<Path, TextUnit>, province: string | null): Omit<DraftTable, 'source' | 'sourceKey'> | null {
  const headers = headerRows(block);
  const titles = headers.reduce<string[]>((columns, row) => gridRow(row, block).map(({ text }, c) => [columns[c] ?? '', text].filter((part) => part !== '').join(' ')), []);
  const regionAt = titles.findIndex((text) => REGION.test(text));
  const ofPeople = PEOPLE.test(title) || titles.some((text) => PEOPLE.test(text));
  if (regionAt < 0 || !ofPeople) return null;
  const columns = titles.flatMap((text, at): PeopleColumn[] => {
    const year = yearIn(text);
    const counts = PEOPLE.test(text) || (year !== null && PEOPLE.test(`${title} ${headers[0] === undefined ? '' : gridRow(headers[0], block).map((cell) => cell.text).join(' ')}`));
    return at === regionAt || !counts || OTHER.test(text) ? [] : [{ at, year: year ?? yearIn(title) ?? 0, thousands: /\bribu\b|\bthousand/i.test(`${text} ${title}`) }];
  });
  if (columns.length === 0) return null;
  const regions: DraftRegion[] = [];
  const counts: DraftCount[] = [];
  for (const [r, row] of block.rows.entries()) {
    if (row.role !== 'body') continue;
    const grid = gridRow(row, block);
    const unitAt = (c: number): TextUnit | undefined => texts.get(cellPath(block.id, r, grid[c]?.index ?? c));
    const region = saidText(unitAt(regionAt));
    if (region === null || isTotalLabel(region.raw) || isProvince(region.raw) || columns.every(({ at }) => unitAt(at) === undefined)) continue;
    regions.push(draftRegion(region, province));
    for (const { at, year, thousands } of columns) {
      const unit = unitAt(at);
      counts.push({ key: `${region.at.path} ${year} penduduk ${counts.length}`, region: region.at.path, year, measure: 'penduduk', ...people(unit?.text ?? '', thousands), place: unit?.place ?? row.place });
    }
  }
  const years = [...new Set(columns.map(({ year }) => year))].toSorted((a, b) => a - b);
  return { path: block.id, title, subject: 'penduduk', years: years.filter((year) => year !== 0), undated: years.includes(0), regions, counts, lines: [] };
}

/** Whole people; a column in thousands is `5.466,29` for 5.466.290. */
function people(text: string, thousands: boolean): Pick<DraftCount, 'raw' | 'value' | 'state'> {
  const raw = text.trim();
  const parsed = parseNumber(raw, thousands ? 'decimal' : 'count');
  if (parsed.kind === 'empty' || parsed.kind === 'dash') return { raw, value: null, state: 'not-stated' };
  const value = parsed.kind === 'value' ? parsed.value.times(thousands ? 1000 : 1) : null;
  return value === null || value.lt(0) || value.gt(MOST_PEOPLE) || !value.eq(value.round(0, 0)) ? { raw, value: null, state: 'unreadable' } : { raw, value: value.toFixed(0), state: 'value' };
}

function isProvince(text: string): boolean {
  const name = text.replace(/^\s*provinsi\s+/i, '').trim().toLowerCase();
  return PROVINCES.some((province) => province.name.toLowerCase() === name);
}
