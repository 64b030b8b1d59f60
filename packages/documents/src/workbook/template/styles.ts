// How the workbook for planners looks: what may be filled is white, what is computed is grey and locked.

import type { CellStyle } from 'hucre/xlsx';

const LINE = { style: 'thin', color: { rgb: 'B4BCCB' } } as const;
const GRID = { top: LINE, right: LINE, bottom: LINE, left: LINE } as const;
const FONT = { name: 'Arial', size: 10 } as const;
const fill = (rgb: string): NonNullable<CellStyle['fill']> => ({ type: 'pattern', pattern: 'solid', fgColor: { rgb } });

export const TITLE: CellStyle = { font: { ...FONT, size: 14, bold: true, color: { rgb: '24316B' } } };
export const LABEL: CellStyle = { font: { ...FONT, bold: true }, alignment: { vertical: 'top' } };
export const TEXT: CellStyle = { font: FONT, alignment: { wrapText: true, vertical: 'top' } };
export const HEADER: CellStyle = { font: { ...FONT, bold: true, color: { rgb: 'FFFFFF' } }, fill: fill('24316B'), border: GRID, alignment: { horizontal: 'center', vertical: 'center', wrapText: true }, protection: { locked: true } };
export const OPEN: CellStyle = { font: FONT, border: GRID, alignment: { vertical: 'top', wrapText: true }, protection: { locked: false } };
export const OPEN_CENTER: CellStyle = { ...OPEN, alignment: { vertical: 'top', horizontal: 'center' } };
/** A code stays the text that it is: `002` keeps its zeros. */
export const OPEN_CODE: CellStyle = { ...OPEN, numFmt: '@' };
export const OPEN_MONEY: CellStyle = { ...OPEN, alignment: { vertical: 'top', horizontal: 'right' }, numFmt: '#,##0' };
export const OPEN_QUANTITY: CellStyle = { ...OPEN, alignment: { vertical: 'top', horizontal: 'center' }, numFmt: '#,##0.###' };
export const LOCKED_MONEY: CellStyle = { font: { ...FONT, bold: true }, border: GRID, fill: fill('EEF1F7'), alignment: { vertical: 'top', horizontal: 'right' }, numFmt: '#,##0', protection: { locked: true } };
export const LOCKED_NOTE: CellStyle = { font: { ...FONT, size: 9, color: { rgb: '9A3B2C' } }, border: GRID, fill: fill('EEF1F7'), alignment: { vertical: 'top', wrapText: true }, protection: { locked: true } };
export const WRONG: CellStyle = { fill: fill('F7C9C0') };
export const MISSING: CellStyle = { fill: fill('FBE7B2') };
export const HIGHER: CellStyle = { fill: fill('E6EAF4'), font: { bold: true } };
