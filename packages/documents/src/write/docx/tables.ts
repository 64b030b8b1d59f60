// Tables of the Word document: header rows that repeat, rows that never split, the matrix with its levels.

import type { IBorderOptions, ITableCellBorders, Paragraph, Table, TableCell, TableRow } from 'docx';
import { cellText, formatRupiah, type CellLine, type Matrix, type MatrixColumnKey, type MatrixRow, type Organisation, type TableBlock } from '@tenun/domain';
import { columnAligns, columnShares, matrixShares, type ColumnAlign } from '../column-widths.ts';
import { spanRows } from '../header-spans.ts';
import { printable } from '../printable.ts';
import { runs, type Docx } from './paragraphs.ts';
import { cm, INDIGO, LINE, TINT, TINT_STRONG } from './styles.ts';

const thin: IBorderOptions = { style: 'single', size: 4, color: LINE };
const none: IBorderOptions = { style: 'none', size: 0, color: 'auto' };
const GRID = { top: thin, bottom: thin, left: thin, right: thin, insideHorizontal: thin, insideVertical: thin };
const BARE = { top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none };
const ALIGN = { left: 'left', center: 'center', right: 'right' } as const;

/** A table of the document, `width` twips wide. */
export function plainTable(docx: Docx, block: TableBlock, width: number, keepNext: boolean): Table {
  const widths = twips(columnShares(block.rows), width);
  const aligns = columnAligns(block.rows);
  const style = widths.length > 9 ? 'TabelLebar' : 'IsiTabel';
  const rows = spanRows(block.rows).map((cells, r) => {
    const row = block.rows[r]!;
    const header = row.role !== 'body';
    const total = row.role === 'body' && row.cells.slice(0, 2).some((cell) => /^(?:jumlah|total)\b/i.test(cellText(cell).trim()));
    const shade = row.role === 'header' ? TINT_STRONG : header || total ? TINT : null;
    const keep = header || (keepNext && r >= block.rows.length - 2);
    return new docx.TableRow({
      cantSplit: true, tableHeader: header,
      children: cells.map(({ cell, column, colSpan, rowSpan }) => tableCell(docx, {
        width: sum(widths.slice(column, column + colSpan)), colSpan, rowSpan, shade, middle: header || rowSpan > 1,
        children: lineParagraphs(docx, cell.lines, { style, align: header ? 'center' : colSpan > 1 ? 'left' : (aligns[column] ?? 'left'), bold: row.role === 'header', italics: row.role === 'column-numbers', keepNext: keep }),
      })),
    });
  });
  return new docx.Table({ rows, columnWidths: widths, width: { size: width, type: docx.WidthType.DXA }, layout: docx.TableLayoutType.FIXED, borders: GRID, margins: padding(widths.length > 9 ? 50 : 90) });
}

/** The matrix; `keepNext` holds its last rows and the total with the signature that follows. */
export function matrixTable(docx: Docx, matrix: Matrix, width: number, keepNext: boolean): Table {
  const widths = twips(matrixShares(matrix.columns), width);
  const head = (texts: readonly string[], options: { readonly shade: string; readonly color?: string; readonly bold: boolean }): TableRow => new docx.TableRow({
    cantSplit: true, tableHeader: true,
    children: texts.map((text, column) => tableCell(docx, { width: widths[column]!, colSpan: 1, rowSpan: 1, shade: options.shade, middle: true, children: [textParagraph(docx, text, { align: 'center', bold: options.bold, italics: !options.bold, keepNext: true, ...(options.color === undefined ? {} : { color: options.color }) })] })),
  });
  const rows = [head(matrix.columns.map((column) => column.title.replaceAll('/', '/\u200B')), { shade: INDIGO, color: 'FFFFFF', bold: true }), head(matrix.columns.map((_, index) => String(index + 1)), { shade: TINT, bold: false })];
  const kept = new Set(keepNext ? matrix.rows.slice(-2) : []);
  for (const row of matrix.rows) rows.push(...matrixRowRows(docx, row, matrix, widths, kept.has(row)));
  if (matrix.total !== null) rows.push(totalRow(docx, matrix, widths, keepNext));
  return new docx.Table({ rows, columnWidths: widths, width: { size: width, type: docx.WidthType.DXA }, layout: docx.TableLayoutType.FIXED, borders: GRID, margins: padding(80) });
}

function matrixRowRows(docx: Docx, row: MatrixRow, matrix: Matrix, widths: readonly number[], keep: boolean): TableRow[] {
  const { level } = row.node;
  const shade = level === 'program' ? TINT_STRONG : level === 'kegiatan' ? TINT : null;
  const bold = level === 'program' || level === 'kegiatan' || level === 'kro';
  const span = row.entries.length;
  return row.entries.map((entry, index) => {
    const keepNext = keep || index < span - 1;
    const cells: TableCell[] = [];
    for (const [column, { key }] of matrix.columns.entries()) {
      const once = isOnce(key);
      if (once && index > 0) continue;
      const text = key === 'name' ? row.label : key === 'amount' ? row.amount : key === 'price' ? row.price : key === 'sumberDana' ? row.sumberDana : key === 'sasaran' ? entry.sasaran : key === 'indicator' ? entry.text : key === 'target' ? entry.target : entry.satuan;
      cells.push(tableCell(docx, {
        width: widths[column]!, colSpan: 1, rowSpan: once ? span : 1, shade, middle: false,
        children: [textParagraph(docx, text, { align: matrixAlign(key), bold: bold && (key === 'name' || key === 'amount'), italics: level === 'ro' && key === 'name', keepNext, indent: key === 'name' ? cm(0.28 * Math.max(0, row.depth - 2)) : 0, ...(level === 'program' && (key === 'name' || key === 'amount') ? { color: INDIGO } : {}) })],
      }));
    }
    return new docx.TableRow({ cantSplit: true, children: cells });
  });
}

function totalRow(docx: Docx, matrix: Matrix, widths: readonly number[], keepNext: boolean): TableRow {
  const amount = matrix.columns.findIndex((column) => column.key === 'amount');
  const after = matrix.columns.length - amount - 1;
  const cell = (text: string, from: number, colSpan: number): TableCell => tableCell(docx, { width: sum(widths.slice(from, from + colSpan)), colSpan, rowSpan: 1, shade: TINT_STRONG, middle: true, children: [textParagraph(docx, text, { align: 'right', bold: true, italics: false, keepNext })] });
  return new docx.TableRow({ cantSplit: true, children: [cell('JUMLAH', 0, amount), cell(formatRupiah(matrix.total ?? 0n, { symbol: false }), amount, 1), ...(after === 0 ? [] : [cell('', amount + 1, after)])] });
}

/** The organisation chart as a table whose borders are its lines: it can be edited in Word, and a screen reader reads it in order. */
export function organisationTable(docx: Docx, organisation: Organisation, width: number): Table {
  const units = Math.max(3, organisation.line.length);
  const gap = Math.round(width / units * 0.06);
  const half = Math.floor((width - units * 2 * gap) / (units * 2));
  const widths = Array.from({ length: units * 4 }, (_, column) => (column % 4 === 0 || column % 4 === 3 ? gap : half));
  const offset = Math.floor((units - organisation.line.length) / 2);
  const middle = units % 2 === 1 ? 4 * ((units - 1) / 2) + 2 : 2 * units;
  const wire: IBorderOptions = { style: 'single', size: 8, color: INDIGO };
  const box: ITableCellBorders = { top: wire, bottom: wire, left: wire, right: wire };
  const blank = (from: number, to: number, borders: ITableCellBorders = {}): TableCell[] => (to <= from ? [] : [tableCell(docx, { width: sum(widths.slice(from, to)), colSpan: to - from, rowSpan: 1, shade: null, middle: true, borders: { top: none, bottom: none, left: none, right: none, ...borders }, children: [textParagraph(docx, '', { align: 'center', bold: false, italics: false, keepNext: true })] })]);
  const unit = (text: string, from: number, to: number, rowSpan: number, strong: boolean): TableCell => tableCell(docx, { width: sum(widths.slice(from, to)), colSpan: to - from, rowSpan, shade: strong ? INDIGO : TINT, middle: true, borders: box, children: [textParagraph(docx, text, { align: 'center', bold: strong, italics: false, keepNext: true, ...(strong ? { color: 'FFFFFF' } : {}) })] });
  const row = (children: readonly TableCell[], height: number): TableRow => new docx.TableRow({ cantSplit: true, height: { value: height, rule: docx.HeightRule.ATLEAST }, children });
  const trunk = (): TableCell[] => [...blank(0, middle, { right: wire }), ...blank(middle, widths.length)];
  const columns = widths.length;
  const staffFrom = columns - 3;
  const rows = [row([...blank(0, middle - 2), unit(organisation.head, middle - 2, middle + 2, 1, true), ...blank(middle + 2, columns)], cm(1)), row(trunk(), cm(0.35))];
  for (const staff of organisation.staff) {
    rows.push(row([...blank(0, middle, { right: wire }), ...blank(middle, staffFrom, { bottom: wire }), unit(staff, staffFrom, columns - 1, 2, false), ...blank(columns - 1, columns)], cm(0.45)));
    rows.push(row([...blank(0, middle, { right: wire }), ...blank(middle, staffFrom), ...blank(columns - 1, columns)], cm(0.45)), row(trunk(), cm(0.3)));
  }
  const centres = organisation.line.map((_, index) => 4 * (index + offset) + 2);
  const first = centres[0] ?? middle;
  const last = centres.at(-1) ?? middle;
  const drops: TableCell[] = [...blank(0, first, { right: wire })];
  for (const [index, centre] of centres.entries()) {
    const next = centres[index + 1];
    if (next !== undefined) drops.push(...blank(centre, next, { top: wire, right: wire }));
  }
  drops.push(...blank(last, columns));
  rows.push(row(drops, cm(0.4)));
  rows.push(row([...blank(0, first - 1), ...organisation.line.flatMap((name, index) => [unit(name, centres[index]! - 1, centres[index]! + 1, 1, false), ...blank(centres[index]! + 1, index === organisation.line.length - 1 ? columns : centres[index + 1]! - 1)])], cm(1.1)));
  return new docx.Table({ rows, columnWidths: widths, width: { size: sum(widths), type: docx.WidthType.DXA }, layout: docx.TableLayoutType.FIXED, borders: BARE, margins: padding(40) });
}

interface CellOptions {
  readonly width: number;
  readonly colSpan: number;
  readonly rowSpan: number;
  readonly shade: string | null;
  readonly middle: boolean;
  readonly borders?: ITableCellBorders;
  readonly children: readonly Paragraph[];
}

function tableCell(docx: Docx, { width, colSpan, rowSpan, shade, middle, borders, children }: CellOptions): TableCell {
  return new docx.TableCell({
    width: { size: width, type: docx.WidthType.DXA }, children: [...children], verticalAlign: middle ? 'center' : 'top',
    ...(colSpan > 1 ? { columnSpan: colSpan } : {}), ...(rowSpan > 1 ? { rowSpan } : {}), ...(borders === undefined ? {} : { borders }),
    ...(shade === null ? {} : { shading: { type: 'clear', color: 'auto', fill: shade } }),
  });
}

interface TextOptions {
  readonly align: ColumnAlign;
  readonly bold: boolean;
  readonly italics: boolean;
  readonly keepNext: boolean;
  readonly color?: string;
  readonly indent?: number;
}

function textParagraph(docx: Docx, text: string, options: TextOptions): Paragraph {
  return new docx.Paragraph({ style: 'Matriks', alignment: ALIGN[options.align], keepNext: options.keepNext, ...(options.indent === undefined || options.indent === 0 ? {} : { indent: { left: options.indent } }), children: text === '' ? [] : runs(docx, [{ text }], options) });
}

function lineParagraphs(docx: Docx, lines: readonly CellLine[], options: { readonly style: string; readonly align: ColumnAlign; readonly bold: boolean; readonly italics: boolean; readonly keepNext: boolean }): Paragraph[] {
  const paragraph = (line: CellLine | null): Paragraph => {
    const marker = printable(line?.marker ?? '');
    return new docx.Paragraph({ style: options.style, alignment: ALIGN[options.align], keepNext: options.keepNext, children: line === null ? [] : [...(marker === '' ? [] : runs(docx, [{ text: `${marker} ` }], options)), ...runs(docx, line.content, options)] });
  };
  return lines.length === 0 ? [paragraph(null)] : lines.map(paragraph);
}

function matrixAlign(key: MatrixColumnKey): ColumnAlign {
  if (key === 'amount' || key === 'price') return 'right';
  return key === 'target' || key === 'satuan' || key === 'sumberDana' ? 'center' : 'left';
}

/** Columns that stand once for all indicators of a row. */
function isOnce(key: MatrixColumnKey): boolean {
  return key === 'name' || key === 'amount' || key === 'price' || key === 'sumberDana';
}

function twips(shares: readonly number[], width: number): number[] {
  return shares.map((share) => Math.round(share * width));
}

function padding(side: number): { top: number; bottom: number; left: number; right: number } {
  return { top: 20, bottom: 20, left: side, right: side };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
