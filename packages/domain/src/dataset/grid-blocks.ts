// Rows of a sheet, or cells pasted from one, as the blocks that tables are read from: titles above, headers, rows; an empty row ends a table.

import type { Block, TableRow } from '../document/block.ts';
import type { Place } from '../document/place.ts';
import { parseNumber } from '../number/parse-number.ts';

export interface SheetRow {
  readonly place: Place;
  readonly cells: readonly string[];
}

/** Blocks of one sheet; `id` begins their addresses. The name of the sheet is a title of its own. */
export function blocksOfRows(name: string, id: string, rows: readonly SheetRow[]): readonly Block[] {
  const blocks: Block[] = [];
  const next = (): string => `${id}b${blocks.length + 1}`;
  const title = (text: string, place: Place): void => { blocks.push({ kind: 'paragraph', id: next(), place, content: [{ text }] }); };
  if (name !== '' && rows[0] !== undefined) title(name, rows[0].place);
  for (const run of runsOf(rows)) {
    const first = run.findIndex((row) => filled(row).length > 1);
    for (const row of first < 0 ? run : run.slice(0, first)) title(filled(row).join(' '), row.place);
    const table = first < 0 ? [] : run.slice(first);
    if (table[0] === undefined) continue;
    const headers = Math.max(1, table.findIndex(isBody));
    blocks.push({ kind: 'table', id: next(), place: table[0].place, view: null, rows: table.map((row, r) => tableRow(row, r < headers ? 'header' : 'body')), repeatedHeaders: [] });
  }
  return blocks;
}

/** Text copied out of a spreadsheet, cells apart by tabs; null when it is no such text. */
export function rowsOfPaste(text: string): readonly SheetRow[] | null {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/);
  const tabbed = lines.filter((line) => line.includes('\t')).length;
  if (tabbed < 2 || lines.some((line) => line.trimStart().startsWith('|'))) return null;
  return lines.map((line, index) => ({ place: { line: index + 1, cell: null }, cells: line.split('\t').map((cell) => cell.replace(/^"(.*)"$/, '$1').replaceAll('""', '"')) }));
}

function runsOf(rows: readonly SheetRow[]): readonly (readonly SheetRow[])[] {
  const runs: SheetRow[][] = [[]];
  for (const row of rows) {
    if (filled(row).length === 0) runs.push([]);
    else runs.at(-1)?.push(row);
  }
  return runs.filter((run) => run.length > 0);
}

function filled({ cells }: SheetRow): readonly string[] {
  return cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
}

/** A row with a name and a figure that is no year, or a dash: the headers are over. */
function isBody(row: SheetRow): boolean {
  const cells = filled(row);
  const figures = cells.filter((cell) => {
    const { kind } = parseNumber(cell, 'count');
    return kind === 'dash' || (kind === 'value' && !/^(?:19|20)\d\d$/.test(cell));
  });
  return figures.length > 0 && cells.some((cell) => /\p{L}{2}/u.test(cell));
}

function tableRow({ place, cells }: SheetRow, role: TableRow['role']): TableRow {
  return { role, place, cells: cells.map((cell) => ({ lines: [{ marker: null, content: [{ text: cell.trim() }] }] })) };
}
