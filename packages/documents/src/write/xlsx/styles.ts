// How the sheet looks: levels by fill, weight and indent, the colours of the printed matrix.

import type { MatrixColumnKey } from '@tenun/domain';
import type { CellStyle } from 'hucre/xlsx';
import type { SheetLine } from './sheet-rows.ts';

const LINE = { style: 'thin', color: { rgb: '9AA3B5' } } as const;
const GRID = { top: LINE, right: LINE, bottom: LINE, left: LINE } as const;
const fill = (rgb: string): NonNullable<CellStyle['fill']> => ({ type: 'pattern', pattern: 'solid', fgColor: { rgb } });

export const HEADER_STYLE: CellStyle = { font: { name: 'Arial', size: 10, bold: true, color: { rgb: 'FFFFFF' } }, fill: fill('24316B'), border: GRID, alignment: { horizontal: 'center', vertical: 'center', wrapText: true } };
export const NUMBERS_STYLE: CellStyle = { font: { name: 'Arial', size: 9, italic: true }, fill: fill('EEF1F7'), border: GRID, alignment: { horizontal: 'center' } };
export const TOTAL_STYLE: CellStyle = { font: { name: 'Arial', size: 10, bold: true }, fill: fill('DBE1EE'), border: GRID, alignment: { horizontal: 'right' }, numFmt: '#,##0' };
export const NOTE_STYLE: CellStyle = { font: { name: 'Arial', size: 9, color: { rgb: '9A3B2C' } }, alignment: { vertical: 'top' }, numFmt: '#,##0' };
/** Never wrapped, so that a long hint does not make its row tall. */
export const HINT_STYLE: CellStyle = { font: { name: 'Arial', size: 8, color: { rgb: '9AA3B5' } }, alignment: { vertical: 'top', wrapText: false } };
export const SIGNATURE_STYLE: CellStyle = { font: { name: 'Arial', size: 10 }, alignment: { horizontal: 'center' } };

/** The style of a cell of the matrix. */
export function bodyStyle(line: SheetLine, column: MatrixColumnKey): CellStyle {
  const bold = line.level === 'program' || line.level === 'kegiatan' || line.level === 'kro';
  const shade = line.level === 'program' ? 'DBE1EE' : line.level === 'kegiatan' ? 'EEF1F7' : null;
  const base: CellStyle = {
    font: { name: 'Arial', size: 10, bold: bold && (column === 'name' || column === 'amount'), italic: line.level === 'ro' && column === 'name' },
    border: GRID, ...(shade === null ? {} : { fill: fill(shade) }),
  };
  switch (column) {
    case 'name': return { ...base, alignment: { horizontal: 'left', vertical: 'top', wrapText: true, indent: Math.max(0, line.depth - 1) } };
    case 'target': return { ...base, alignment: { vertical: 'top', horizontal: 'center' }, numFmt: decimals(line.target) };
    case 'satuan':
    case 'sumberDana': return { ...base, alignment: { vertical: 'top', horizontal: 'center', wrapText: true } };
    case 'price':
    case 'amount': return { ...base, alignment: { vertical: 'top', horizontal: 'right' }, numFmt: '#,##0' };
    case 'sasaran':
    case 'indicator': return { ...base, alignment: { vertical: 'top', wrapText: true } };
  }
}

/** As many decimals as the number has; Excel shows the marks of the reader's own locale. */
function decimals(value: number | string): string {
  const digits = typeof value === 'number' ? (String(value).split('.')[1]?.length ?? 0) : 0;
  return digits === 0 ? '#,##0' : `#,##0.${'0'.repeat(digits)}`;
}
