// A table of Word as a table of blocks: merged cells as spans, lists and lines of cells with their markers, header rows found.

import { cellText, type CellLine, type Inline, type TableBlock, type TableCell, type TableRow } from '@tenun/domain';
import { splitAtBullets, readCellLine } from '../blocks/cell-line.ts';
import { guessHeader, markHeaderRows } from '../blocks/table-headers.ts';
import { linesOf, type FigureAt } from './lines.ts';
import type { WordCell, WordParagraph, WordRow, WordTable } from './word-items.ts';

const NESTED = ' | ';

export function toTable(table: WordTable, figureAt: FigureAt | null = null): TableBlock {
  const spans = rowSpans(table.rows);
  const rows = table.rows.map((row, r): TableRow => ({ role: 'body', place: { line: null, cell: `t${table.number}!r${row.number}` }, cells: cellsOf(row, spans[r]!, figureAt) }));
  return { kind: 'table', id: '', place: { line: null, cell: `t${table.number}` }, view: null, rows: withRoles(rows, table.rows), repeatedHeaders: [] };
}

/** The first rows that repeat on pages are the header; where none do, the first row if it reads like one. */
function withRoles(rows: readonly TableRow[], said: readonly WordRow[]): TableRow[] {
  const repeating = said.findIndex((row) => !row.header);
  const marked = repeating === -1 ? Math.min(1, said.length) : repeating;
  const head = marked > 0 ? Math.max(marked, reach(rows, marked)) : guessHeader(rows) ? reach(rows, 1) : 0;
  const roles = rows.map((row, r): TableRow => (r < head ? { ...row, role: 'header' } : row));
  while (roles[0]?.role === 'header' && roles[0].cells.every((cell) => cellText(cell).trim() === '')) roles.shift();
  return markHeaderRows(roles);
}

/** The rows that cells of the first `head` rows reach down to. */
function reach(rows: readonly TableRow[], head: number): number {
  return Math.min(rows.length - 1, Math.max(head, ...rows.slice(0, head).flatMap((row, r) => row.cells.map((cell) => r + (cell.rowSpan ?? 1)))));
}

function cellsOf(row: WordRow, spans: readonly (number | null)[], figureAt: FigureAt | null): TableCell[] {
  const blanks = (count: number): TableCell[] => Array.from({ length: count }, () => ({ lines: [] }));
  const cells = row.cells.flatMap((cell, c): TableCell[] => {
    const rowSpan = spans[c] ?? null;
    if (rowSpan === 0) return [];
    return [{ lines: linesOfCell(cell, figureAt), ...(cell.colSpan > 1 ? { colSpan: cell.colSpan } : {}), ...(rowSpan !== null && rowSpan > 1 ? { rowSpan } : {}) }];
  });
  return [...blanks(row.before), ...cells, ...blanks(row.after)];
}

/** The row below the cell that a merge began in, as far as it goes by now. */
function reachesTo(spans: readonly (readonly (number | null)[])[], from: { readonly row: number; readonly cell: number }): number {
  return from.row + (spans[from.row]?.[from.cell] ?? 1);
}

/** By row and cell, how many rows it covers; 0 where one above covers it. */
function rowSpans(rows: readonly WordRow[]): (number | null)[][] {
  const spans = rows.map((row) => row.cells.map((): number | null => null));
  /** By column, the cell that a merge began in. */
  const open = new Map<number, { readonly row: number; readonly cell: number; readonly width: number }>();
  for (const [r, row] of rows.entries()) {
    let column = row.before;
    for (const [c, cell] of row.cells.entries()) {
      const above = open.get(column);
      if (cell.merge === 'continue' && above !== undefined && above.width === cell.colSpan && reachesTo(spans, above) === r) {
        spans[above.row]![above.cell]! += 1;
        spans[r]![c] = 0;
      } else if (cell.merge === 'restart' || cell.merge === 'continue') {
        spans[r]![c] = 1;
        open.set(column, { row: r, cell: c, width: cell.colSpan });
      } else open.delete(column);
      column += cell.colSpan;
    }
  }
  return spans;
}

function linesOfCell(cell: WordCell, figureAt: FigureAt | null): CellLine[] {
  return cell.items.flatMap((item): CellLine[] => (item.kind === 'paragraph' ? linesOfParagraph(item, figureAt) : nestedLines(item)));
}

function linesOfParagraph(paragraph: WordParagraph, figureAt: FigureAt | null): CellLine[] {
  const texts = linesOf(paragraph, figureAt).flatMap((part) => (part.kind === 'text' ? [part.content] : []));
  const drawn = paragraph.marker ?? '';
  // A column that Word numbers by itself: the number is all that stands in the cell.
  if (texts.length === 0) return drawn === '' || paragraph.bullet ? [] : [{ marker: null, content: [{ text: drawn }] }];
  const lines = texts.flatMap((content, index) => splitAtBullets(content).map((part, at): CellLine => (index === 0 && at === 0 && drawn !== '' ? marked(drawn, paragraph.bullet, part) : readCellLine(part))));
  return lostIcon(paragraph) && lines[0]!.marker === null ? [{ ...lines[0]!, marker: '' }, ...lines.slice(1)] : lines;
}

/** Two blanks or more before a text are the room of an icon that a program lost. */
function lostIcon({ spans }: WordParagraph): boolean {
  const first = spans.find((span) => span.kind !== 'mark');
  return first?.kind === 'text' && /^[ \u00A0]{2,}\S/.test(first.text);
}

/** The marker that Word draws; one typed after a drawn bullet says more, and one of several levels belongs to the text. */
function marked(drawn: string, bullet: boolean, content: readonly Inline[]): CellLine {
  const typed = readCellLine(content);
  if (typed.marker !== null) return typed;
  return bullet || /^(?:\w{1,4}[.)]|\(\w{1,3}\))$/.test(drawn) ? { marker: drawn, content } : { marker: null, content: [{ text: `${drawn} ` }, ...content] };
}

/** A table within a cell: a line for each row. */
function nestedLines(table: WordTable): CellLine[] {
  return table.rows.flatMap((row): CellLine[] => {
    const cells = row.cells.map((cell) => linesOfCell(cell, null).flatMap((line, index): Inline[] => [...(index === 0 ? [] : [{ text: ' ' }]), ...(line.marker === null || line.marker === '' ? [] : [{ text: `${line.marker} ` }]), ...line.content])).filter((content) => content.length > 0);
    return cells.length === 0 ? [] : [{ marker: null, content: cells.flatMap((content, index) => (index === 0 ? content : [{ text: NESTED }, ...content])) }];
  });
}
