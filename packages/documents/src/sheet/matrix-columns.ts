// Which column of a sheet holds what of the matrix: titles over one to three rows put together, and the answers of a person where titles say nothing.

import type { TableCell } from '@tenun/domain';
import { columnKey, fieldOfTitle, findColumns, isSourceTitle, type MatrixColumns, type MatrixField } from '@tenun/domain/rkt/matrix/columns.ts';
import type { ColumnAnswers } from '../read/read-options.ts';
import type { GridCell, GridRow } from './grid.ts';

export { columnKey };

export interface SheetColumn {
  /** As it stands in the sheet, the title of its group before it. */
  readonly title: string;
  /** What the column was taken as; `source` and `level`: the share of one source of money, the names of one level. */
  readonly field: MatrixField | 'source' | 'level' | 'ignore' | null;
}

/** The columns that hold one field together: a merged title, or names moved in over columns without a title. */
export interface ColumnGroup {
  readonly from: number;
  /** Inclusive. */
  readonly to: number;
}

export interface SheetColumns {
  readonly columns: readonly SheetColumn[];
  readonly groups: readonly ColumnGroup[];
  /** What `findColumns` sees: one title for each column. */
  readonly titles: readonly string[];
  /** Null when name, amount, and volume or target were not all found. */
  readonly found: MatrixColumns | null;
}

/** Titles that `findColumns` knows for certain. */
const CERTAIN: Readonly<Record<MatrixField, string>> = { no: 'No', code: 'Kode', name: 'Uraian', sasaran: 'Sasaran', indicator: 'Indikator', target: 'Target', volume: 'Volume', satuan: 'Satuan', price: 'Harga Satuan', amount: 'Anggaran', sumberDana: 'Sumber Dana' };

/** The columns under these header rows. */
export function readColumns(header: readonly GridRow[], answers: ColumnAnswers): SheetColumns {
  const spread = header.map((row, index) => spreadTitles(header, row, index));
  const width = Math.max(0, ...spread.map((titles) => titles.length));
  const parts = Array.from({ length: width }, (_, column) => distinct(spread.map((titles) => titles[column] ?? null)));
  const groups = columnGroups(parts);
  const covered = new Set(groups.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, index) => from + 1 + index)));
  const answered = parts.map((part) => answers[columnKey(part.map(({ text }) => text).join(' '))]);
  // Of a revision, what it came to is the plan.
  const revised = parts.some(isAfter) && parts.some(isBefore);
  const titles = parts.map((part, column) => {
    const answer = answered[column];
    if (covered.has(column) || answer === 'ignore') return '';
    if (answer !== undefined) return CERTAIN[answer];
    if (revised && isBefore(part)) return '';
    const title = tellingTitle(part.map(({ text }) => text));
    const field = isSourceTitle(columnKey(title)) ? null : fieldOfTitle(columnKey(title));
    // What a person said of another column holds against what this title seems to say.
    return field !== null && answered.includes(field) ? '' : title;
  });
  const found = findColumns([titles.map((title): TableCell => ({ lines: [{ marker: null, content: [{ text: title }] }] }))]);
  const columns = parts.map((part, column): SheetColumn => ({ title: part.map(({ text }) => text).join(' '), field: answered[column] === 'ignore' || (revised && answered[column] === undefined && isBefore(part)) ? 'ignore' : fieldAt(found, column, titles[column] ?? '') }));
  return { columns, groups, titles, found };
}

const isBefore = (part: readonly TitlePart[]): boolean => part.some(({ text }) => /\bsemula\b/i.test(text));
const isAfter = (part: readonly TitlePart[]): boolean => part.some(({ text }) => /\bmenjadi\b/i.test(text));

interface TitlePart {
  readonly text: string;
  /** Where the cell stands that says it, so that a merged title is one. */
  readonly anchor: string;
}

/** The title over each column in one header row; a merged cell stands over all that it covers. */
function spreadTitles(header: readonly GridRow[], row: GridRow, index: number): (TitlePart | null)[] {
  const titles: (TitlePart | null)[] = [];
  for (const [above, { cells }] of header.slice(0, index + 1).entries()) {
    for (const [column, cell] of cells.entries()) {
      if (above + cell.rowSpan <= index || cell.text.trim() === '') continue;
      const part = { text: cell.text.replace(/\s+/g, ' ').trim(), anchor: `${above},${column}` };
      for (let at = column; at < Math.min(column + cell.colSpan, MOST_TITLED); at += 1) titles[at] = part;
    }
  }
  return Array.from({ length: Math.min(MOST_TITLED, Math.max(titles.length, row.cells.length)) }, (_, column) => titles[column] ?? null);
}

/** No matrix has more columns; a title merged over a whole row of a sheet is one of a page. */
const MOST_TITLED = 200;

function distinct(parts: readonly (TitlePart | null)[]): TitlePart[] {
  return parts.filter((part): part is TitlePart => part !== null).filter((part, index, all) => all.findIndex((other) => other.anchor === part.anchor) === index);
}

/** One title over several columns without titles of their own; and the untitled columns right of code and name, into which names are moved. */
function columnGroups(parts: readonly (readonly TitlePart[])[]): ColumnGroup[] {
  const groups: ColumnGroup[] = [];
  const anchors = parts.map((part) => part.map(({ anchor }) => anchor).join(';'));
  for (let from = 0; from < parts.length;) {
    const field = fieldOfTitle(columnKey(tellingTitle(parts[from]!.map(({ text }) => text))));
    const movesIn = field === 'name' || field === 'code';
    const belongs = (column: number): boolean => column < parts.length && (anchors[column] === anchors[from] || (movesIn && parts[column]!.length === 0));
    let to = from;
    if (parts[from]!.length > 0) while (belongs(to + 1)) to += 1;
    if (to > from) groups.push({ from, to });
    from = to + 1;
  }
  return groups;
}

/** The lowest title where it is known by itself, else all of them: `ANGGARAN` over `RM` is RM, `INDIKATOR` over `URAIAN` an indicator. */
function tellingTitle(parts: readonly string[]): string {
  const lowest = parts.at(-1) ?? '';
  if (parts.length < 2) return lowest;
  const group = parts.slice(0, -1).join(' ');
  const own = fieldOfTitle(columnKey(lowest));
  const above = fieldOfTitle(columnKey(group));
  if (own === 'name' && (above === 'indicator' || above === 'sasaran')) return group;
  return own !== null || isSourceTitle(columnKey(lowest)) ? lowest : `${group} ${lowest}`;
}

function fieldAt(found: MatrixColumns | null, column: number, title: string): SheetColumn['field'] {
  if (found === null) return isSourceTitle(columnKey(title)) ? 'source' : fieldOfTitle(columnKey(title));
  if (found.levels.some((level) => level.column === column)) return 'level';
  if (found.sources.some((source) => source.column === column)) return 'source';
  // `Jumlah` read as a volume keeps the field it was given last.
  return [...found.fields].findLast(([, at]) => at === column)?.[0] ?? null;
}

/** The text of a group of columns, or of one, in a row: what they say together, and how far to the right it begins. */
export function groupOf(groups: readonly ColumnGroup[], column: number): ColumnGroup {
  return groups.find(({ from, to }) => column >= from && column <= to) ?? { from: column, to: column };
}

/** The filled cells of a group in a row. */
export function filledIn(cells: readonly GridCell[], { from, to }: ColumnGroup): readonly { readonly cell: GridCell; readonly column: number }[] {
  return cells.slice(from, to + 1).flatMap((cell, index) => (cell.text.trim() === '' && cell.formula === null ? [] : [{ cell, column: from + index }]));
}
