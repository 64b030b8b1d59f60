// What a person should know of a sheet before its figures are taken: what is hidden, computed, not computed, or rounded by the program it came from.

import { columnLetters, type Bilingual, type ReadNotice } from '@tenun/domain';
import type { SheetGrid } from './grid.ts';
import { hasTooManyDigits } from './number-text.ts';

/** Places that are named before the rest is only counted. */
const NAMED = 12;

/** The notices of one sheet; their places start with its name. */
export function sheetNotices(sheet: SheetGrid): readonly ReadNotice[] {
  const computed: string[] = [];
  const uncomputed: string[] = [];
  const faulty: string[] = [];
  const rounded: string[] = [];
  const hiddenRows: number[] = [];
  for (const row of sheet.rows) {
    if (row.hidden) hiddenRows.push(row.number);
    for (const [column, cell] of row.cells.entries()) {
      const at = (): string => `${columnLetters(column)}${row.number}`;
      if (cell.formula !== null) (cell.kind === 'empty' ? uncomputed : computed).push(at());
      if (cell.kind === 'error') faulty.push(at());
      if (cell.kind === 'number' && hasTooManyDigits(cell.text)) rounded.push(at());
    }
  }
  const hiddenColumns = sheet.hiddenColumns.map(columnLetters);
  return [
    ...(sheet.hidden ? [notice('hidden-sheet', 'info', sheet.name, null, { id: `Lembar "${sheet.name}" tersembunyi; isinya ikut dibaca.`, en: `The sheet "${sheet.name}" is hidden; what it holds is read too.` })] : []),
    ...listed('hidden-rows', 'warning', sheet.name, hiddenRows.map(String), (places) => ({ id: `Baris tersembunyi ikut dibaca: ${places.id}.`, en: `Hidden rows are read too: ${places.en}.` })),
    ...listed('hidden-columns', 'warning', sheet.name, hiddenColumns, (places) => ({ id: `Kolom tersembunyi ikut dibaca: ${places.id}.`, en: `Hidden columns are read too: ${places.en}.` })),
    ...listed('formula-values', 'info', sheet.name, computed, (places) => ({ id: `Rumus dibaca menurut nilai yang terakhir dihitung: ${places.id}.`, en: `Formulas are read by the value that was last computed: ${places.en}.` })),
    ...listed('formula-without-value', 'warning', sheet.name, uncomputed, (places) => ({ id: `Rumus tanpa nilai tersimpan, tidak dapat dihitung: ${places.id}. Buka dan simpan berkas di Excel atau LibreOffice, lalu coba kembali.`, en: `Formulas without a stored value, not computable: ${places.en}. Open and save the file in Excel or LibreOffice and retry.` })),
    ...listed('error-values', 'warning', sheet.name, faulty, (places) => ({ id: `Sel berisi kesalahan rumus: ${places.id}.`, en: `Cells that hold an error of a formula: ${places.en}.` })),
    ...listed('large-numbers', 'warning', sheet.name, rounded, (places) => ({ id: `Angka melebihi 15 digit, yang disimpan Excel hanya 15 digit pertama: ${places.id}. Periksa digit terakhirnya.`, en: `Numbers of more than 15 digits, of which Excel keeps only the first 15: ${places.en}. Check their last digits.` })),
  ];
}

/** What is said of the workbook as a whole. */
export function workbookNotice(code: 'macros' | 'external-links'): ReadNotice {
  const message = code === 'macros'
    ? { id: 'Berkas memuat makro; makro tidak dijalankan dan tidak disimpan.', en: 'The file holds macros; they are neither run nor kept.' }
    : { id: 'Berkas merujuk ke berkas lain; nilai rujukan dibaca sebagaimana terakhir tersimpan.', en: 'The file refers to other files; what they gave is read as it was last stored.' };
  return { code, severity: 'info', place: { line: null, cell: null }, message };
}

function notice(code: string, severity: ReadNotice['severity'], sheet: string, cell: string | null, message: Bilingual): ReadNotice {
  return { code, severity, place: { line: null, cell: `${sheet}!${cell ?? 'A1'}` }, message };
}

function listed(code: string, severity: ReadNotice['severity'], sheet: string, places: readonly string[], say: (places: Bilingual) => Bilingual): readonly ReadNotice[] {
  const [first] = places;
  if (first === undefined) return [];
  const named = places.slice(0, NAMED).join(', ');
  const more = places.length - NAMED;
  const where = { id: more > 0 ? `${named} dan ${more} lainnya` : named, en: more > 0 ? `${named} and ${more} more` : named };
  return [notice(code, severity, sheet, first, say(where))];
}
