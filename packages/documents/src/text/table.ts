// Markdown tables as office programs leave them: cut by pages, headers repeated, rows of column numbers, lists and lost icons in cells.

import { cellText, type CellLine, type TableBlock, type TableCell, type TableRow } from '@tenun/domain';
import { readInline } from './inline.ts';

export interface SourceLine {
  readonly number: number;
  readonly text: string;
}

const SEPARATOR = /^\|?\s*:?-+:?\s*(\|\s*:?-+:?\s*)*\|?\s*$/;
/** Bullets, private-use glyphs and pictograms that stand before a name. */
const BULLET = /^([▪▫•●○◦■□➢❖✓✔✚✦·–\uE000-\uF8FF]|\p{Extended_Pictographic}\uFE0F?)\s*/u;
const INNER_BULLET = /\s+(?=[▪▫•●◦■➢❖✚\uE000-\uF8FF]\s)/u;

/** Whether a line belongs to a table. */
export function isTableLine(text: string): boolean {
  return text.trimStart().startsWith('|');
}

const BARE_SEPARATOR = /^\s*:?-{2,}:?\s*(?:\|\s*:?-{2,}:?\s*)+$/;

/** The lines, with outer bars given to the tables that are written without (`No | Kegiatan` over `--- | ---`). */
export function withOuterBars(lines: readonly string[]): readonly string[] {
  const barred = [...lines];
  for (const [index, line] of lines.entries()) {
    const header = lines[index - 1] ?? '';
    if (!BARE_SEPARATOR.test(line) || !header.includes('|') || isTableLine(header)) continue;
    for (let at = index - 1; at < lines.length && (lines[at] ?? '').includes('|'); at += 1) barred[at] = `|${(lines[at] ?? '')}|`;
  }
  return barred;
}

/** Reads consecutive table lines. A header whose cells are all empty is no header. */
export function readTable(id: string, lines: readonly SourceLine[]): TableBlock {
  const separatorAt = lines.findIndex((line) => isSeparator(line.text));
  const rows: TableRow[] = [];
  for (const [index, line] of lines.entries()) {
    if (isSeparator(line.text)) continue;
    const cells = splitCells(line.text).map(readCell);
    const header = separatorAt >= 0 && index < separatorAt;
    if (header && cells.every((cell) => cellText(cell) === '')) continue;
    rows.push({ role: header ? 'header' : 'body', place: { line: line.number, cell: null }, cells });
  }
  return { kind: 'table', id, place: { line: lines[0]?.number ?? null, cell: null }, view: null, rows: markHeaderRows(rows), repeatedHeaders: [] };
}

function isSeparator(text: string): boolean {
  return SEPARATOR.test(text.trim()) && text.includes('-');
}

/** Second header rows (`Kss | TSK | BB` under the years) and rows of column numbers follow the header. */
function markHeaderRows(rows: readonly TableRow[]): TableRow[] {
  const marked: TableRow[] = [];
  let heading = rows[0]?.role === 'header';
  for (const [index, row] of rows.entries()) {
    if (row.role === 'header' || !heading) marked.push(row);
    else if (isColumnNumbers(row)) marked.push({ ...row, role: 'column-numbers' });
    else if (index === 1 && isSecondHeader(rows[0], row)) marked.push({ ...row, role: 'header' });
    else {
      heading = false;
      marked.push(row);
    }
  }
  return marked;
}

function isColumnNumbers(row: TableRow): boolean {
  return row.cells.length > 1 && row.cells.every((cell, index) => cellText(cell).replace(/[().]/g, '').trim() === String(index + 1));
}

/** A second header stands under grouped titles: the first header has holes, the first cell is empty, and nothing in it counts or amounts. */
function isSecondHeader(first: TableRow | undefined, row: TableRow): boolean {
  if (first === undefined || !first.cells.some((cell) => cellText(cell) === '')) return false;
  const texts = row.cells.map((cell) => cellText(cell).trim());
  const filled = texts.filter((text) => text !== '');
  return texts[0] === '' && filled.length >= 2 && filled.every((text) => /^[\p{L} ().+/-]{1,24}$/u.test(text) && /\p{L}/u.test(text));
}

/** Splits a row at its bars; an escaped bar stays in the text. The raw text of each cell is kept with its outer blanks. */
function splitCells(text: string): string[] {
  const inner = text.trim().replace(/^\|/, '').replace(/(?<!\\)\|$/, '');
  return inner.split(/(?<!\\)\|/).map((cell) => cell.replace(/\\\|/g, '|'));
}

function readCell(raw: string): TableCell {
  const lostIcon = /^\s{2,}\S/.test(raw) && !raw.includes('<ul');
  const lines = raw
    .split(/<br\s*\/?>|<\/li>|<li[^>]*>|<\/?ul[^>]*>|<\/?ol[^>]*>/i)
    .flatMap((part) => part.split(INNER_BULLET))
    .flatMap((part) => (/<ol/i.test(raw) ? part.split(/(?<=[^\d\s])\s*(?=\d{1,2}\.\s*\p{Lu})/u) : [part]))
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part, index) => readCellLine(part, index === 0 && lostIcon, /<ol/i.test(raw)));
  return { lines };
}

function readCellLine(text: string, lostIcon: boolean, ordered: boolean): CellLine {
  const bullet = BULLET.exec(text);
  if (bullet !== null && text.length > bullet[0].length) return { marker: bullet[1] ?? null, content: readInline(text.slice(bullet[0].length)) };
  const number = ordered ? /^(\d{1,2}\.)\s*/.exec(text) : null;
  if (number !== null) return { marker: number[1] ?? null, content: readInline(text.slice(number[0].length)) };
  return { marker: lostIcon ? '' : null, content: readInline(text) };
}

/**
 * Whether `next` is the same table going on after a page: its first header row says the same as that of `table`.
 * The rows of its header are kept apart, since a repeated header can be damaged.
 */
export function continuesTable(table: TableBlock, next: TableBlock): boolean {
  const header = table.rows[0];
  const repeated = next.rows[0];
  if (header?.role !== 'header' || repeated?.role !== 'header') return false;
  return headerKey(header) === headerKey(repeated);
}

function headerKey(row: TableRow): string {
  return row.cells.map((cell) => cellText(cell).replace(/\s+/g, '').toLowerCase()).join('|');
}

/** The table with the rows of its continuation. */
export function joinTables(table: TableBlock, next: TableBlock): TableBlock {
  return {
    ...table,
    rows: [...table.rows, ...next.rows.filter((row) => row.role === 'body')],
    repeatedHeaders: [...table.repeatedHeaders, ...next.rows.filter((row) => row.role === 'header')],
  };
}
