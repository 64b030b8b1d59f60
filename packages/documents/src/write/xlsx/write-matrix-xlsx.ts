// Writes the matrix as a workbook that goes on counting: every parent is a SUM over its children, rows fold by level, and it prints as a signed sheet.

import { columnLetters, composeMatrix, signatureOfPlan, type Matrix, type PlanContent } from '@tenun/domain';
import type { RowDef } from 'hucre';
import type { Cell, ColumnDef, MergeRange } from 'hucre/xlsx';
import { HINT_TITLE } from '../../sheet/row-hints.ts';
import { calendarDay, documentTitle, printable } from '../printable.ts';
import { sheetRows, type SheetLine } from './sheet-rows.ts';
import { bodyStyle, HEADER_STYLE, HINT_STYLE, NOTE_STYLE, NUMBERS_STYLE, SIGNATURE_STYLE, TOTAL_STYLE } from './styles.ts';

const WIDTHS = { name: 58, sasaran: 28, indicator: 34, target: 11, satuan: 15, price: 17, amount: 19, sumberDana: 12 } as const;
const CHECK_TITLES = ['TERCANTUM (Rp)', 'SELISIH (Rp)', 'CATATAN'] as const;
const CHECK_WIDTHS = [19, 17, 58] as const;
/** Rows of the header: titles and column numbers. They are frozen, and repeated on every printed page. */
const HEADER_ROWS = 2;

/** The matrix of a plan as .xlsx bytes. Where a stated amount is not the sum of its children, it stands beside it with the difference. */
export async function writeMatrixXlsx(content: PlanContent): Promise<Uint8Array> {
  const { writeXlsx } = await import('hucre/xlsx');
  const matrix = composeMatrix(content);
  const sheet = layOut(matrix, content);
  const [year, month, day] = calendarDay(content.profile) ?? [2000, 1, 1];
  const dated = new Date(Date.UTC(year, month - 1, day));
  const lastColumn = columnLetters(matrix.columns.length - 1);
  const { profile } = content;
  return writeXlsx({
    defaultFont: { name: 'Arial', size: 10 },
    properties: { title: `Matrik ${documentTitle(profile)}`, creator: printable(profile.office) || 'Tenun', company: printable(profile.office), created: dated, modified: dated },
    sheets: [{
      name: 'Matriks', ...sheet,
      freezePane: { rows: HEADER_ROWS, columns: 1 },
      outlineProperties: { summaryBelow: false },
      pageSetup: {
        paperSize: 'a4', orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0, horizontalCentered: true,
        printTitlesRow: `$1:$${HEADER_ROWS}`, printArea: `$A$1:$${lastColumn}$${sheet.rows.length}`, margins: { left: 0.5, right: 0.5, top: 1, bottom: 0.7, header: 0.35, footer: 0.35 },
      },
      headerFooter: {
        oddHeader: `&C&"Arial,Bold"&12MATRIK RENCANA KERJA TAHUNAN${profile.year === null ? '' : ` ${profile.year}`}\n&"Arial,Regular"&10${printable(profile.office).replaceAll('&', '&&')}`,
        oddFooter: '&L&9Pagu induk dihitung dari rinciannya&R&9Halaman &P dari &N',
      },
    }],
  });
}

interface Sheet {
  readonly columns: ColumnDef[];
  readonly rows: (string | number | null)[][];
  readonly cells: Map<string, Partial<Cell>>;
  readonly rowDefs: Map<number, RowDef>;
  readonly merges: MergeRange[];
}

function layOut(matrix: Matrix, content: PlanContent): Sheet {
  const lines = sheetRows(matrix, HEADER_ROWS + 1);
  const checked = lines.some((line) => line.stated !== null || line.note !== '');
  const titles = [...matrix.columns.map((column) => column.title), ...(checked ? CHECK_TITLES : []), `${HINT_TITLE} ${JSON.stringify(content.profile)}`];
  const sheet: Sheet = { columns: [...matrix.columns.map((column) => ({ width: WIDTHS[column.key] })), ...(checked ? CHECK_WIDTHS.map((width) => ({ width })) : []), { width: 3, hidden: true }], rows: [], cells: new Map(), rowDefs: new Map(), merges: [] };
  sheet.rowDefs.set(0, { height: 2 * POINTS_PER_LINE + 4 });
  addRow(sheet, titles.map((title) => ({ value: title, style: HEADER_STYLE })));
  addRow(sheet, titles.slice(0, -1).map((_, index) => (index < matrix.columns.length ? { value: index + 1, style: NUMBERS_STYLE } : { value: '', style: NUMBERS_STYLE })));
  const amount = matrix.columns.findIndex((column) => column.key === 'amount');
  for (const line of lines) addLine(sheet, line, matrix, amount, checked);
  addTotal(sheet, lines, matrix, amount);
  addSignature(sheet, matrix, content);
  return sheet;
}

function addLine(sheet: Sheet, line: SheetLine, matrix: Matrix, amount: number, checked: boolean): void {
  const row = sheet.rows.length + 1;
  const cells: Partial<Cell>[] = matrix.columns.map((column) => {
    const style = bodyStyle(line, column.key);
    switch (column.key) {
      case 'name': return { value: line.first ? line.label : '', style };
      case 'sasaran': return { value: line.sasaran, style };
      case 'indicator': return { value: line.indicator, style };
      case 'target': return { value: line.target, style };
      case 'satuan': return { value: line.satuan, style };
      case 'price': return { value: line.price, style };
      case 'sumberDana': return { value: line.sumberDana, style };
      case 'amount': return line.formula === null ? { value: line.amount, style } : { formula: line.formula, formulaResult: line.amount, value: line.amount, style };
    }
  });
  if (checked) {
    const f = columnLetters(amount);
    const g = columnLetters(matrix.columns.length);
    cells.push({ value: line.stated, style: NOTE_STYLE });
    cells.push(typeof line.stated === 'number' && typeof line.amount === 'number' ? { formula: `${g}${row}-${f}${row}`, formulaResult: line.stated - line.amount, value: line.stated - line.amount, style: NOTE_STYLE } : { value: '', style: NOTE_STYLE });
    cells.push({ value: line.note, style: { ...NOTE_STYLE, alignment: { wrapText: true, vertical: 'top' } } });
  }
  // Hidden, so that the row is known again when the sheet comes back; what the cells show wins.
  cells.push({ value: JSON.stringify(line.hint), style: HINT_STYLE });
  sheet.rowDefs.set(sheet.rows.length, { height: lineHeight(line), ...(line.depth > 0 ? { outlineLevel: Math.min(7, line.depth) } : {}) });
  addRow(sheet, cells);
}

const POINTS_PER_LINE = 13.2;

/** Height in points for the longest wrapped text; not every program works it out on opening. */
function lineHeight(line: SheetLine): number {
  const indent = Math.max(0, line.depth - 1) * 1.5;
  const lines = Math.max(1, wrapped(line.label, WIDTHS.name - indent), wrapped(line.sasaran, WIDTHS.sasaran), wrapped(line.indicator, WIDTHS.indicator), wrapped(line.satuan, WIDTHS.satuan), wrapped(line.note, CHECK_WIDTHS[2] * 1.1));
  return Math.round((lines * POINTS_PER_LINE + 2) * 10) / 10;
}

/** Lines that a text takes when its words fill lines of `width` digits; letters are a little narrower than digits. */
function wrapped(text: string, width: number): number {
  let lines = 0;
  for (const part of text.split('\n')) {
    let filled = 0;
    lines += 1;
    for (const word of part.split(' ')) {
      const long = word.length * LETTER + (word.match(/\p{Lu}/gu)?.length ?? 0) * CAPITAL_EXTRA;
      if (filled > 0 && filled + SPACE + long > width) {
        lines += 1;
        filled = long;
      } else filled += (filled > 0 ? SPACE : 0) + long;
    }
  }
  return lines;
}

/** Widths in digits of Arial: a letter on average, what a capital takes more, a space. */
const LETTER = 0.94;
const CAPITAL_EXTRA = 0.25;
const SPACE = 0.5;

/** The total adds the programs, as every parent adds its children. */
function addTotal(sheet: Sheet, lines: readonly SheetLine[], matrix: Matrix, amount: number): void {
  const roots = lines.filter((line) => line.first && line.depth === 0);
  if (roots.length === 0) return;
  const f = columnLetters(amount);
  const total = roots.reduce((sum, line) => sum + (typeof line.amount === 'number' ? line.amount : 0), 0);
  const row = sheet.rows.length;
  addRow(sheet, matrix.columns.map((_, index): Partial<Cell> => {
    if (index === 0) return { value: 'JUMLAH', style: TOTAL_STYLE };
    return index === amount ? { formula: `SUM(${roots.map((line) => `${f}${line.row}`).join(',')})`, formulaResult: total, value: total, style: TOTAL_STYLE } : { value: '', style: TOTAL_STYLE };
  }));
  sheet.merges.push({ startRow: row, endRow: row, startCol: 0, endCol: amount - 1 });
}

/** City, date and title at the right, with room to sign. */
function addSignature(sheet: Sheet, matrix: Matrix, content: PlanContent): void {
  const signature = signatureOfPlan(content);
  if (signature === null) return;
  const from = Math.max(0, matrix.columns.length - 4);
  const lines = ['', ...(signature.placeAndDate === null ? [] : [signature.placeAndDate]), ...signature.title, '', '', '', '', ...signature.name];
  for (const text of lines) {
    const row = sheet.rows.length;
    addRow(sheet, matrix.columns.map((_, index) => (index === from ? { value: printable(text), style: SIGNATURE_STYLE } : { value: '' })));
    sheet.merges.push({ startRow: row, endRow: row, startCol: from, endCol: matrix.columns.length - 1 });
  }
}

/** Adds a row; a text stays text whatever sign it starts with, since only `formula` makes a formula. */
function addRow(sheet: Sheet, cells: readonly Partial<Cell>[]): void {
  const row = sheet.rows.length;
  sheet.rows.push(cells.map((cell) => (cell.value === '' || cell.value === undefined ? null : cell.value as string | number)));
  for (const [column, cell] of cells.entries()) sheet.cells.set(`${row},${column}`, { ...cell, value: cell.value === '' ? null : (cell.value ?? null), type: cell.formula === undefined ? (typeof cell.value === 'number' ? 'number' : cell.value === '' || cell.value == null ? 'empty' : 'string') : 'formula' });
}
