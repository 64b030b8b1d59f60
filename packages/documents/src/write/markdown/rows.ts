// Rows and cells of tables in Tenun's own Markdown.

import { cellText, type Inline, type TableCell, type TableRow } from '@tenun/domain';
import { CELL_MARKER } from '../../text/tenun/marks.ts';
import { escapeFirst, writeInline, writeNotes } from '../../text/tenun/notation.ts';

/** How the role of a row is noted where it does not follow from its place. */
export const ROLE_NOTES = { header: 'kepala', 'column-numbers': 'nomor', body: 'isi' } as const;

export function separator(columns: number): string {
  return `|${'---|'.repeat(columns)}`;
}

/** A row; its role, where it does not follow from its place, is a note in the first cell. */
export function rowLine(row: TableRow, role: string | null, count = 1): string {
  if (row.cells.length === 0) return `| ${writeNotes(new Map([...(role === null ? [] : [[role, count === 1 ? '' : String(count)] as const]), ['tanpa-sel', '']]))} |`;
  return `| ${row.cells.map((cell, index) => cellTextLine(cell, index === 0 ? role : null, count)).join(' | ')} |`;
}

function cellTextLine(cell: TableCell, role: string | null, count: number): string {
  const notes = new Map<string, string>();
  if (role !== null) notes.set(role, count === 1 ? '' : String(count));
  if (cell.colSpan !== undefined) notes.set('kolom', String(cell.colSpan));
  if (cell.rowSpan !== undefined) notes.set('baris', String(cell.rowSpan));
  return [writeNotes(notes), cell.lines.map((line) => markedText(line.marker, line.content)).join('<br>')].filter((part) => part !== '').join(' ');
}

/** A marker and its text inside a cell; a line break within the text is an entity, since `<br>` parts the lines. */
export function markedText(marker: string | null, content: readonly Inline[]): string {
  const text = writeInline(content, '\\|').replaceAll('<br>', '&#10;');
  if (marker === null) return CELL_MARKER.test(text) || text.startsWith('<!--') ? escapeFirst(text) : text;
  const plain = `${marker} ${text}`;
  return CELL_MARKER.exec(plain)?.[1] === marker && CELL_MARKER.exec(plain)?.[0] === `${marker} ` ? plain : `${writeNotes(new Map([['penanda', marker]]))} ${text}`.trimEnd();
}

/** `1 | 2 | 3`: a row of column numbers under the header. */
export function isColumnNumbers(row: TableRow): boolean {
  return row.cells.length > 1 && row.cells.every((cell, index) => cellText(cell) === String(index + 1));
}

/** Headers that stood again over the pages of a table; equal ones in a row stand once, with their number. */
export function repeatedLines(rows: readonly TableRow[]): string[] {
  const lines: { role: string; row: TableRow; text: string; count: number }[] = [];
  for (const row of rows) {
    const role = `ulang-${ROLE_NOTES[row.role]}`;
    const text = rowLine(row, role);
    const last = lines.at(-1);
    if (last?.text === text) last.count += 1;
    else lines.push({ role, row, text, count: 1 });
  }
  return lines.map(({ role, row, text, count }) => (count === 1 ? text : rowLine(row, role, count)));
}
