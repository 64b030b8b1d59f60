// Tables of the Word document: header rows that repeat, rows that never split, the matrix with its levels, the organisation chart.

import { cellText, formatRupiah, type CellLine, type Matrix, type MatrixColumnKey, type MatrixRow, type Organisation, type TableBlock } from '@tenun/domain';
import { columnAligns, columnShares, matrixShares, sasaranSpan, type ColumnAlign } from '../columns.ts';
import { tableGrid } from '../table-grid.ts';
import { printable } from '../printable.ts';
import { cm, INDIGO, levelStyle, LINE, TINT, TINT_STRONG } from './styles.ts';
import { hairline, inlineRuns, marked, paragraph, run, table, type BorderSide, type Cell, type Row, type RunFormat, type Xml } from './wordml.ts';

interface TextFormat extends RunFormat {
  readonly style: string;
  readonly align: ColumnAlign;
  readonly keepNext: boolean;
  readonly indent?: number;
}

/** Styles of the cells by the role of their row, so that a reader of the file knows the role too. */
const TABLE_STYLES = {
  upright: { header: 'KepalaTabel', 'column-numbers': 'NomorKolom', body: 'IsiTabel' },
  wide: { header: 'KepalaTabelLebar', 'column-numbers': 'NomorKolomLebar', body: 'TabelLebar' },
} as const;

/** A table of the document, `width` twips wide; `keepNext` holds its last rows with the signature that follows. */
export function plainTable(block: TableBlock, width: number, keepNext: boolean): Xml {
  const grid = tableGrid(block.rows);
  const widths = twips(columnShares(block.rows, grid), width);
  const aligns = columnAligns(block.rows, grid);
  const styles = TABLE_STYLES[widths.length > 9 ? 'wide' : 'upright'];
  const rows = grid.rows.map((cells, r): Row => {
    const row = block.rows[r]!;
    const header = row.role !== 'body';
    const repeats = r < grid.head;
    const total = !header && row.cells.slice(0, 2).some((cell) => /^(?:jumlah|total)\b/i.test(cellText(cell).trim()));
    const shade = row.role === 'header' ? TINT_STRONG : header || total ? TINT : null;
    return {
      header: repeats,
      cells: cells.map(({ cell, column, colSpan, rowSpan }): Cell => ({
        column, colSpan, rowSpan, shade, middle: header || rowSpan > 1,
        content: lineParagraphs(cell.lines, { style: styles[row.role], align: header ? 'center' : colSpan > 1 ? 'left' : (aligns[column] ?? 'left'), keepNext: repeats || (keepNext && r >= block.rows.length - 2) }),
      })),
    };
  });
  return table(widths, rows, { lines: LINE, padding: widths.length > 9 ? 50 : 90 });
}

/** The bookmark of each row of the matrix, by the id of its node. */
export type RowMarks = ReadonlyMap<string, Xml>;

/** Rows of the matrix that stand with the signature. */
const KEPT_ROWS = 2;

/**
 * The matrix; `keepNext` holds its last rows and the total with the signature that follows. They are a table of their own, a hair below the first:
 * Word keeps single rows with what follows, but LibreOffice keeps only whole tables.
 */
export function matrixTable(matrix: Matrix, width: number, keepNext: boolean, marks: RowMarks): Xml {
  const widths = twips(matrixShares(matrix.columns), width);
  const kept = keepNext ? matrix.rows.slice(-KEPT_ROWS) : [];
  const rows = [
    headerRow(matrix.columns.map((column) => column.title.replaceAll('/', '/\u200B')), INDIGO, { bold: true, color: 'FFFFFF' }),
    headerRow(matrix.columns.map((_, index) => String(index + 1)), TINT, { italics: true }),
    ...matrix.rows.slice(0, matrix.rows.length - kept.length).flatMap((row) => nodeRows(row, matrix, marks, false)),
  ];
  const end = [...kept.flatMap((row) => nodeRows(row, matrix, marks, true)), ...(matrix.total === null ? [] : [totalRow(matrix, keepNext)])];
  const format = { lines: LINE, padding: 80 };
  return keepNext && matrix.rows.length > KEPT_ROWS ? `${table(widths, rows, format)}${hairline()}${table(widths, end, format)}` : table(widths, [...rows, ...end], format);
}

function headerRow(texts: readonly string[], shade: string, format: RunFormat): Row {
  return { header: true, cells: texts.map((text, column): Cell => ({ column, colSpan: 1, rowSpan: 1, shade, middle: true, content: textParagraph(text, { ...format, style: 'Matriks', align: 'center', keepNext: true }) })) };
}

function nodeRows(row: MatrixRow, matrix: Matrix, marks: RowMarks, keep: boolean): Row[] {
  const { level } = row.node;
  const shade = level === 'program' ? TINT_STRONG : level === 'kegiatan' ? TINT : null;
  const strong = level === 'program' || level === 'kegiatan' || level === 'kro';
  const lines = row.entries.length;
  return row.entries.map((entry, index): Row => ({
    header: false,
    cells: matrix.columns.flatMap(({ key }, column): Cell[] => {
      const rowSpan = isOnce(key) ? (index === 0 ? lines : 0) : key === 'sasaran' ? sasaranSpan(row, index) : 1;
      if (rowSpan === 0) return [];
      const text = isOnce(key) ? { name: row.label, amount: row.amount, price: row.price, sumberDana: row.sumberDana }[key] : { sasaran: entry.sasaran, indicator: entry.text, target: entry.target, satuan: entry.satuan }[key];
      const head = key === 'name' || key === 'amount';
      return [{
        column, colSpan: 1, rowSpan, shade, middle: false,
        content: marked(key === 'name' ? marks.get(row.node.id) : undefined, textParagraph(text, {
          style: key === 'name' ? levelStyle(level) : 'Matriks', align: matrixAlign(key), keepNext: keep || index < lines - 1, bold: strong && head, italics: level === 'ro' && key === 'name',
          ...(level === 'program' && head ? { color: INDIGO } : {}), ...(key === 'name' ? { indent: cm(0.28 * Math.max(0, row.depth - 2)) } : {}),
        })),
      }];
    }),
  }));
}

function totalRow(matrix: Matrix, keepNext: boolean): Row {
  const amount = matrix.columns.findIndex((column) => column.key === 'amount');
  const after = matrix.columns.length - amount - 1;
  const cell = (text: string, column: number, colSpan: number): Cell => ({ column, colSpan, rowSpan: 1, shade: TINT_STRONG, middle: true, content: textParagraph(text, { style: 'Matriks', align: 'right', bold: true, keepNext }) });
  return { header: false, cells: [cell('JUMLAH', 0, amount), cell(formatRupiah(matrix.total ?? 0n, { symbol: false }), amount, 1), ...(after === 0 ? [] : [cell('', amount + 1, after)])] };
}

/**
 * The organisation chart as a table whose borders are its lines: it can be edited in Word, and a screen reader reads it in order.
 * Every unit has four columns (gap, half, half, gap); the line that leads to it is the border between its halves.
 */
export function organisationTable(organisation: Organisation, width: number): Xml {
  const units = Math.max(3, organisation.line.length);
  const gap = Math.round((width / units) * 0.06);
  const half = Math.floor((width - units * 2 * gap) / (units * 2));
  const widths = Array.from({ length: units * 4 }, (_, column) => (column % 4 === 0 || column % 4 === 3 ? gap : half));
  const columns = widths.length;
  const middle = units % 2 === 1 ? 4 * ((units - 1) / 2) + 2 : 2 * units;
  const blank = (from: number, to: number, ...sides: readonly BorderSide[]): Cell[] => (to <= from ? [] : [{ column: from, colSpan: to - from, rowSpan: 1, shade: null, middle: true, borders: Object.fromEntries(sides.map((side) => [side, INDIGO])), content: textParagraph('', { style: 'Bagan', align: 'center', keepNext: true }) }]);
  const box = (text: string, from: number, to: number, rowSpan: number, head: boolean): Cell => ({
    column: from, colSpan: to - from, rowSpan, shade: head ? INDIGO : TINT, middle: true, borders: { top: INDIGO, left: INDIGO, bottom: INDIGO, right: INDIGO },
    content: textParagraph(text, { style: 'Bagan', align: 'center', keepNext: true, bold: head, ...(head ? { color: 'FFFFFF' } : {}) }),
  });
  const row = (cells: readonly Cell[], height: number): Row => ({ header: false, height: cm(height), cells });
  const trunk = [...blank(0, middle, 'right'), ...blank(middle, columns)];
  const staffFrom = columns - 3;
  const rows = [row([...blank(0, middle - 2), box(organisation.head, middle - 2, middle + 2, 1, true), ...blank(middle + 2, columns)], 1), row(trunk, 0.35)];
  for (const staff of organisation.staff) {
    rows.push(row([...blank(0, middle, 'right'), ...blank(middle, staffFrom, 'bottom'), box(staff, staffFrom, columns - 1, 2, false), ...blank(columns - 1, columns)], 0.45));
    rows.push(row([...blank(0, middle, 'right'), ...blank(middle, staffFrom), ...blank(columns - 1, columns)], 0.45), row(trunk, 0.3));
  }
  const offset = Math.floor((units - organisation.line.length) / 2);
  const centres = organisation.line.map((_, index) => 4 * (index + offset) + 2);
  const [first, last] = [centres[0] ?? middle, centres.at(-1) ?? middle];
  const drops = centres.slice(1).flatMap((centre, index) => blank(centres[index]!, centre, 'top', 'right'));
  rows.push(row([...blank(0, first, 'right'), ...drops, ...blank(last, columns)], 0.4));
  rows.push(row([...blank(0, first - 1), ...organisation.line.flatMap((name, index) => [box(name, centres[index]! - 1, centres[index]! + 1, 1, false), ...blank(centres[index]! + 1, index === centres.length - 1 ? columns : centres[index + 1]! - 1)])], 1.1));
  return table(widths, rows, { lines: null, padding: 40 });
}

function textParagraph(text: string, format: TextFormat): Xml {
  return paragraph(run(printable(text), format), { style: format.style, align: format.align, keepNext: format.keepNext, ...(format.indent === undefined || format.indent === 0 ? {} : { indent: { left: format.indent } }) });
}

/** A paragraph per line of a cell, the marker before its text. */
function lineParagraphs(lines: readonly CellLine[], format: TextFormat): Xml {
  const shape = { style: format.style, align: format.align, keepNext: format.keepNext };
  if (lines.length === 0) return paragraph('', shape);
  return lines.map((line) => {
    const marker = printable(line.marker ?? '');
    return paragraph(`${marker === '' ? '' : run(`${marker} `, format)}${inlineRuns(line.content, format)}`, shape);
  }).join('');
}

function matrixAlign(key: MatrixColumnKey): ColumnAlign {
  if (key === 'amount' || key === 'price') return 'right';
  return key === 'target' || key === 'satuan' || key === 'sumberDana' ? 'center' : 'left';
}

/** Columns that stand once for all indicators of a row. */
function isOnce(key: MatrixColumnKey): key is 'name' | 'amount' | 'price' | 'sumberDana' {
  return key === 'name' || key === 'amount' || key === 'price' || key === 'sumberDana';
}

function twips(shares: readonly number[], width: number): number[] {
  return shares.map((share) => Math.round(share * width));
}

