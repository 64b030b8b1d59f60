// Measures, colours and named styles of the Word document, so that an office can restyle it in one place.

import { NODE_LEVELS, type NodeLevel } from '@tenun/domain';
import type { IPropertiesOptions } from 'docx';
import { levelStyleName, STYLE_NAMES } from '../../docx/own/style-names.ts';

export const INK = '1D2440';
export const INDIGO = '24316B';
export const BRICK = '9A3B2C';
export const GREY = '4C556B';
export const LINE = '9AA3B5';
export const TINT = 'EEF1F7';
export const TINT_STRONG = 'DBE1EE';

/** A font that every office has, and whose widths LibreOffice matches (Liberation Sans). */
const FONT = 'Arial';

/** Twentieths of a point. */
export const cm = (length: number): number => Math.round(length * 566.929);

/** A4, upright and on its side. */
export const PORTRAIT = { width: cm(21), height: cm(29.7), margin: { top: cm(2.8), bottom: cm(2.5), left: cm(3), right: cm(2.5), header: cm(1.3), footer: cm(1.2) } } as const;
export const LANDSCAPE = { margin: { top: cm(2.5), bottom: cm(2), left: cm(2), right: cm(2), header: cm(1.2), footer: cm(1) } } as const;
export const PORTRAIT_TEXT = PORTRAIT.width - PORTRAIT.margin.left - PORTRAIT.margin.right;
export const LANDSCAPE_TEXT = PORTRAIT.height - LANDSCAPE.margin.left - LANDSCAPE.margin.right;

/** The style of the name of a row of the matrix: it looks like the rest and says the level, also when a row is copied. */
export function levelStyle(level: NodeLevel): string {
  return levelStyleName(level).replaceAll(' ', '');
}

const base = { basedOn: 'Normal', quickFormat: true } as const;

export const STYLES: NonNullable<IPropertiesOptions['styles']> = {
  default: {
    document: { run: { font: FONT, size: 23, color: INK, language: { value: 'id-ID' } }, paragraph: { spacing: { line: 312, lineRule: 'auto', after: 120 } } },
    title: { run: { font: FONT, size: 60, bold: true, color: INK }, paragraph: { alignment: 'center', spacing: { before: 0, after: 0, line: 264, lineRule: 'auto' } } },
    heading1: { run: { font: FONT, size: 28, bold: true, color: INDIGO }, paragraph: { alignment: 'center', keepNext: true, spacing: { before: 0, after: 280, line: 300, lineRule: 'auto' } } },
    heading2: { run: { font: FONT, size: 25, bold: true, color: INDIGO }, paragraph: { keepNext: true, spacing: { before: 260, after: 140 } } },
    heading3: { run: { font: FONT, size: 23, bold: true, color: INDIGO }, paragraph: { keepNext: true, spacing: { before: 220, after: 120 } } },
    heading4: { run: { font: FONT, size: 23, italics: true, color: INDIGO }, paragraph: { keepNext: true, spacing: { before: 200, after: 100 } } },
    listParagraph: { paragraph: { alignment: 'both', spacing: { after: 80 } } },
  },
  paragraphStyles: [
    { ...base, id: 'IsiTeks', name: 'Isi Teks', paragraph: { alignment: 'both', indent: { firstLine: cm(1.1) } } },
    { ...base, id: 'IsiTabel', name: 'Isi Tabel', run: { size: 19 }, paragraph: { spacing: { line: 245, lineRule: 'auto', before: 30, after: 30 } } },
    { ...base, id: 'TabelLebar', name: 'Isi Tabel Lebar', run: { size: 15 }, paragraph: { spacing: { line: 228, lineRule: 'auto', before: 20, after: 20 } } },
    { id: 'KepalaTabel', name: STYLE_NAMES.headerCell, basedOn: 'IsiTabel', quickFormat: true, run: { bold: true } },
    { id: 'KepalaTabelLebar', name: STYLE_NAMES.headerCellWide, basedOn: 'TabelLebar', quickFormat: true, run: { bold: true } },
    { id: 'NomorKolom', name: STYLE_NAMES.numberCell, basedOn: 'IsiTabel', quickFormat: true, run: { italics: true } },
    { id: 'NomorKolomLebar', name: STYLE_NAMES.numberCellWide, basedOn: 'TabelLebar', quickFormat: true, run: { italics: true } },
    ...NODE_LEVELS.map((level) => ({ id: levelStyle(level), name: levelStyleName(level), basedOn: 'Matriks', quickFormat: true })),
    { ...base, id: 'Matriks', name: STYLE_NAMES.matrix, run: { size: 17 }, paragraph: { spacing: { line: 236, lineRule: 'auto', before: 20, after: 20 } } },
    { ...base, id: 'Bagan', name: STYLE_NAMES.chart, run: { size: 17 }, paragraph: { spacing: { line: 236, lineRule: 'auto', before: 20, after: 20 } } },
    { ...base, id: 'Gambar', name: STYLE_NAMES.picture, run: { italics: true, color: GREY }, paragraph: { alignment: 'center' } },
    { ...base, id: 'TandaTangan', name: STYLE_NAMES.signature, paragraph: { alignment: 'center', keepLines: true, spacing: { line: 276, lineRule: 'auto', before: 0, after: 0 } } },
    { id: 'TandaTanganTebal', name: `${STYLE_NAMES.signature} Tebal`, basedOn: 'TandaTangan', quickFormat: true, run: { bold: true } },
    { ...base, id: 'Sampul', name: STYLE_NAMES.cover, run: { size: 30, bold: true, color: INDIGO }, paragraph: { alignment: 'center', spacing: { before: 0, after: 0, line: 300, lineRule: 'auto' } } },
    { ...base, id: 'Berjalan', name: 'Kepala Halaman', run: { size: 18, color: GREY }, paragraph: { spacing: { before: 0, after: 0, line: 240, lineRule: 'auto' } } },
    { ...base, id: 'DaftarIsi', name: STYLE_NAMES.contents, run: { size: 28, bold: true, color: INDIGO }, paragraph: { alignment: 'center', spacing: { before: 0, after: 280 } } },
    { ...base, id: 'TOC1', name: 'toc 1', run: { bold: true }, paragraph: { spacing: { before: 120, after: 0, line: 276, lineRule: 'auto' } } },
    { ...base, id: 'TOC2', name: 'toc 2', paragraph: { indent: { left: cm(0.9) }, spacing: { before: 0, after: 0, line: 276, lineRule: 'auto' } } },
  ],
};
