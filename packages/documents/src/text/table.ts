// Markdown tables as office programs leave them: cut by pages, headers repeated, rows of column numbers, lists and lost icons in cells.

import { cellText, type CellLine, type TableBlock, type TableCell, type TableRow } from '@tenun/domain';
import { takeBullet } from '../blocks/markers.ts';
import { markHeaderRows } from '../blocks/table-headers.ts';
import { readInline } from './inline.ts';

export interface SourceLine {
  readonly number: number;
  readonly text: string;
}

const SEPARATOR = /^\|?\s*:?-+:?\s*(\|\s*:?-+:?\s*)*\|?\s*$/;
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
  const bullet = takeBullet(text);
  if (bullet !== null) return { marker: bullet.marker, content: readInline(bullet.text) };
  const number = ordered ? /^(\d{1,2}\.)\s*/.exec(text) : null;
  if (number !== null) return { marker: number[1] ?? null, content: readInline(text.slice(number[0].length)) };
  return { marker: lostIcon ? '' : null, content: readInline(text) };
}
