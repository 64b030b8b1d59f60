// Results given as a table: No, indicator, target, realisation, per cent, row by row.

import { cellPath, cellText, type TableBlock, type TableRow } from '../../document/block.ts';
import type { Said } from '../../document/place.ts';
import type { Achievement, UnitResult } from '../achievements.ts';
import type { OutlinedBlock, Outline } from '../outline.ts';
import { readFigure, tokenise } from './tokens.ts';

type Role = 'no' | 'indicator' | 'target' | 'realisation' | 'percent' | 'satuan' | 'verdict' | 'office';

/** The results of each table that has a target and a realisation. Tables of money (pagu, anggaran) are none of results. */
export function readResultTables(outline: Outline): Achievement[][] {
  return outline.tables.map((entry) => readTable(entry)).filter((items) => items.length > 0);
}

/** A row is an indicator; in a table without a column of indicators the rows are offices or years of the one its title names. */
function readTable(entry: OutlinedBlock & { readonly block: TableBlock }): Achievement[] {
  const table = entry.block;
  const columns = columnsOf(table);
  if (!columns.has('target') || !columns.has('realisation')) return [];
  const rows: { readonly indicator: Said<string> | null; readonly no: Said<string> | null; readonly result: UnitResult; readonly paths: readonly string[] }[] = [];
  for (const [r, row] of table.rows.entries()) {
    if (row.role !== 'body') continue;
    const cell = (role: Role): Said<string> | null => saidCell(table, row, r, columns.get(role));
    const target = figureCell(cell('target'), cell('satuan'));
    const realisation = figureCell(cell('realisation'), cell('satuan'));
    const percent = figureCell(cell('percent'), null);
    const name = cell('indicator') ?? cell('office') ?? saidCell(table, row, r, firstOther(columns));
    if ((target.said === null && realisation.said === null) || /^(?:total|jumlah|rata-rata)$/i.test(name?.raw.trim() ?? '')) continue;
    rows.push({
      indicator: cell('indicator'), no: cell('no'), paths: row.cells.map((_, c) => cellPath(table.id, r, c)),
      result: { unit: columns.has('indicator') ? cell('office') : name, target: target.said, targetUnit: target.unit, realisation: realisation.said, realisationUnit: realisation.unit, percent: percent.said, verdict: verdictOf(cell('verdict')), targetAgain: [] },
    });
  }
  const rest = { outputs: [], category: null, counted: [], transitions: [], activities: [], realisedAs: null, fromTable: true } as const;
  if (columns.has('indicator')) return rows.flatMap(({ indicator, no, result, paths }) => (indicator === null ? [] : [{ no, indicator, own: result, units: [], paths, ...rest }]));
  const [first] = rows;
  if (first === undefined) return [];
  const title: Said<string> = { raw: entry.before, value: entry.before, at: { path: table.id, start: 0, end: 0, place: table.place } };
  const own = rows.length === 1 ? { ...first.result, unit: null } : NOTHING;
  return [{ no: null, indicator: title, own, units: rows.length === 1 ? [] : rows.map(({ result }) => result), paths: rows.flatMap(({ paths }) => paths), ...rest }];
}

const NOTHING: UnitResult = { unit: null, target: null, targetUnit: null, realisation: null, realisationUnit: null, percent: null, verdict: null, targetAgain: [] };

/** The first column that is none of those with a role: it names the rows. */
function firstOther(columns: ReadonlyMap<Role, number>): number {
  const taken = new Set(columns.values());
  let column = 0;
  while (taken.has(column)) column += 1;
  return column;
}

const HEADERS: readonly (readonly [Role, RegExp])[] = [
  ['no', /^no\.?$/i],
  ['indicator', /indikator|\bIKK\b|\bIKU\b/i],
  ['percent', /%|persen|^capaian\s*(?:kinerja)?\s*\(?%?\)?$/i],
  ['realisation', /realisasi/i],
  ['target', /^target/i],
  ['satuan', /^satuan$/i],
  ['office', /^(?:unit|satker|satuan kerja|unit kerja)$/i],
  ['verdict', /^(?:ket|keterangan|status|kategori)/i],
];

/** Which column holds what, from the header; "Capaian" is the per cent when a realisation stands beside it, else the realisation. */
function columnsOf(table: TableBlock): Map<Role, number> {
  const columns = new Map<Role, number>();
  const titles: string[] = [];
  for (const row of table.rows.filter((candidate) => candidate.role === 'header')) {
    for (const [c, cell] of row.cells.entries()) titles[c] = `${titles[c] ?? ''} ${cellText(cell)}`.trim();
  }
  if (titles.some((title) => /pagu|anggaran|\(rp\.?\)|rupiah/i.test(title))) return columns;
  for (const [c, title] of titles.entries()) {
    const role = HEADERS.find(([, pattern]) => pattern.test(title))?.[0];
    if (role !== undefined && !columns.has(role)) columns.set(role, c);
  }
  const percent = columns.get('percent');
  if (!columns.has('realisation') && percent !== undefined && !/%|persen/i.test(titles[percent] ?? '')) {
    columns.delete('percent');
    columns.set('realisation', percent);
  }
  return columns;
}

function saidCell(table: TableBlock, row: TableRow, r: number, c: number | undefined): Said<string> | null {
  if (c === undefined) return null;
  const text = cellText(row.cells[c]);
  if (text.trim() === '' || /^[-–.]+$/.test(text.trim())) return null;
  const start = text.length - text.trimStart().length;
  const raw = text.trim();
  return { raw, value: raw, at: { path: cellPath(table.id, r, c), start, end: start + raw.length, place: { line: row.place.line, cell: row.place.line === null ? row.place.cell : `c${c + 1}` } } };
}

/** The figure of a cell and its unit (in the cell, or in the column of units). A cell with several figures is not read. */
function figureCell(cell: Said<string> | null, satuan: Said<string> | null): { said: Said<string> | null; unit: string | null } {
  if (cell === null) return { said: null, unit: null };
  const numbers = tokenise(cell.raw).filter((token) => token.kind === 'number');
  const [token] = numbers;
  if (token?.kind !== 'number' || numbers.length !== 1) return { said: null, unit: null };
  const unit = token.unit ?? satuan?.raw ?? null;
  const raw = cell.raw.slice(token.start, token.figureEnd);
  const start = cell.at.start + token.start;
  return { said: { raw, value: readFigure(raw.replace(/\s*(?:%|persen)$/i, ''), unit), at: { ...cell.at, start, end: start + raw.length } }, unit };
}

function verdictOf(cell: Said<string> | null): UnitResult['verdict'] {
  if (cell === null) return null;
  const token = tokenise(cell.raw).find((candidate) => candidate.kind === 'verdict');
  if (token?.kind === 'verdict') return { ...cell, value: token.verdict };
  if (/^(?:tidak|belum)\s+tercapai$/i.test(cell.raw)) return { ...cell, value: 'not-reached' };
  return null;
}
