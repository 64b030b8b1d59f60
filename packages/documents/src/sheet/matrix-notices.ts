// What a person should know of how the matrix of a sheet was taken: columns that were left, rows that only add up, amounts in thousands.

import { columnLetters, type Bilingual, type ReadNotice } from '@tenun/domain';
import { fieldOfTitle } from '@tenun/domain/rkt/matrix/columns.ts';
import type { SheetMatrix } from './find-plan.ts';
import { columnKey } from './matrix-columns.ts';
import type { MatrixTable } from './matrix-table.ts';

/** The notices of the sheet that was taken as the plan. */
export function matrixNotices({ sheet, tables }: SheetMatrix): readonly ReadNotice[] {
  const first = tables[0]!;
  const notice = (code: string, severity: ReadNotice['severity'], cell: string | number, message: Bilingual): ReadNotice => ({ code, severity, place: { line: null, cell: `${sheet.name}!${cell}` }, message });
  const header = first.header.from + 1;
  const left = columnsLeft(first);
  const named = (columns: readonly number[]): string => columns.map((column) => `${columnLetters(column)} "${first.header.columns.columns[column]!.title}"`).join(', ');
  const subtotals = tables.flatMap((table) => table.subtotals);
  const scale = tables.find((table) => table.scale > 0)?.scale ?? 0;
  return [
    notice('sheet-read', 'info', header, { id: `Matriks dibaca dari lembar "${sheet.name}".`, en: `The matrix was read from the sheet "${sheet.name}".` }),
    ...(scale === 0 ? [] : [notice('amounts-scaled', 'warning', header, scale === 3
      ? { id: 'Judul menyebut ribuan rupiah; anggaran yang tampil sebagai 1.500 dibaca 1.500.000.', en: 'The titles speak of thousands of rupiah; an amount shown as 1.500 was taken as 1.500.000.' }
      : { id: 'Judul menyebut jutaan rupiah; anggaran yang tampil sebagai 1,5 dibaca 1.500.000.', en: 'The titles speak of millions of rupiah; an amount shown as 1,5 was taken as 1.500.000.' })]),
    ...(left.before.length === 0 ? [] : [notice('columns-before-revision', 'warning', `${columnLetters(left.before[0]!)}${header}`, { id: `Kolom "semula" tidak dibaca; rencana adalah kolom "menjadi": ${named(left.before)}.`, en: `Columns "semula" (before the revision) were not read; the plan is what "menjadi" says: ${named(left.before)}.` })]),
    ...(left.alike.length === 0 ? [] : [notice('columns-alike', 'warning', `${columnLetters(left.alike[0]!)}${header}`, { id: `Beberapa kolom berisi hal yang sama; tidak dibaca: ${named(left.alike)}. Petakan dengan tangan bila kolom itu yang benar.`, en: `Several columns hold the same; not read: ${named(left.alike)}. Map them by hand if they are the right ones.` })]),
    ...(left.unknown.length === 0 ? [] : [notice('columns-unknown', 'warning', `${columnLetters(left.unknown[0]!)}${header}`, { id: `Kolom yang tidak dikenali dan tidak menjadi bagian matriks: ${named(left.unknown)}.`, en: `Columns that were not recognised and are no part of the matrix: ${named(left.unknown)}.` })]),
    ...(subtotals.length === 0 ? [] : [notice('subtotal-rows', 'info', subtotals[0]!, { id: `Baris jumlah tidak menjadi baris rencana: ${subtotals.join(', ')}.`, en: `Rows that only add up others did not become rows of the plan: ${subtotals.join(', ')}.` })]),
  ];
}

/** Columns with a title that nothing was read from: of before a revision, a second one of a kind, or of no known kind. */
function columnsLeft({ header }: MatrixTable): { readonly before: readonly number[]; readonly alike: readonly number[]; readonly unknown: readonly number[] } {
  const { columns, titles, groups } = header.columns;
  const inGroup = (column: number): boolean => groups.some(({ from, to }) => column > from && column <= to);
  const left = columns.flatMap(({ title, field }, column) => (title === '' || inGroup(column) || (field !== null && field !== 'ignore') ? [] : [column]));
  const isAlike = (column: number): boolean => fieldOfTitle(columnKey(titles[column] ?? '')) !== null;
  return {
    before: left.filter((column) => columns[column]!.field === 'ignore' && /\bsemula\b/i.test(columns[column]!.title)),
    alike: left.filter((column) => columns[column]!.field === null && isAlike(column)),
    unknown: left.filter((column) => columns[column]!.field === null && !isAlike(column)),
  };
}
