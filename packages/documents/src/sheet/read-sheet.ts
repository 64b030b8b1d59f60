// Reads a plan from a workbook as people keep it: the matrix from the sheet that holds it, target and funding tables from wherever they stand.

import { readPlan, type Block, type ReadNotice, type ReadResult } from '@tenun/domain';
import { readPieces, type Piece } from '../blocks/read-pieces.ts';
import type { FileReading } from '../read/file-reading.ts';
import type { ReadOptions } from '../read/read-options.ts';
import { recogniseSakti } from '../sakti/recognise.ts';
import { recogniseTemplate } from '../workbook/read-template.ts';
import { findPlan, type FoundPlan, type SheetMatrix } from './find-plan.ts';
import type { SheetGrid, Workbook } from './grid.ts';
import { matrixNotices } from './matrix-notices.ts';
import { ownSheet, readOwnSheet } from './own-workbook.ts';
import { readWorkbook } from './read-workbook.ts';
import { sheetPieces } from './sheet-pieces.ts';
import { cellsOfMatrix, cellsOfOwn, cellsOfTemplate, type UnderstoodWorkbook } from './understood-sheet.ts';

/** Reads an .xlsx, .ods or .csv. Throws `ReadProblem`, also `which-sheet` and `two-plans`. */
export async function readSheet(bytes: Uint8Array, name: string, options: ReadOptions): Promise<FileReading> {
  const workbook = await readWorkbook(bytes, name, options);
  const understood = understandWorkbook(workbook, options);
  if (options.look !== true) return understood.result;
  const { lookAtWorkbook } = await import('./look-at-sheet.ts');
  return { ...understood.result, look: lookAtWorkbook(workbook, understood, options) };
}

/** The plan in a workbook that was read. */
export function planOfWorkbook(workbook: Workbook, options: ReadOptions): ReadResult {
  return understandWorkbook(workbook, options).result;
}

/** The plan, with the sheet it was read from. */
export function understandWorkbook(workbook: Workbook, options: ReadOptions): UnderstoodWorkbook {
  const template = recogniseTemplate(workbook);
  if (template !== null) return { result: template(), understood: cellsOfTemplate(workbook) };
  const own = ownSheet(workbook, options.sheet);
  if (own !== null) return { result: readOwnSheet(workbook, own), understood: cellsOfOwn(own) };
  const sakti = recogniseSakti(workbook);
  if (sakti !== null) return { result: sakti(options), understood: null };
  const plan = findPlan(workbook, options);
  const leftOut = new Set(plan.others.map(({ sheet }) => sheet));
  const used = workbook.sheets.filter((sheet) => !leftOut.has(sheet));
  const { content, unread } = withYear(readPlan(blocksOf(used, plan.matrix)), plan.matrix);
  const result = { reader: workbook.format, content, unread, suppressions: [], notices: noticesOf(workbook, used, plan) };
  return { result, understood: plan.matrix === null ? null : cellsOfMatrix(plan.matrix) };
}

/** Titles of sheets name the year without the word for it: `MATRIK RKT 2025`; taken where nothing says it better and they name one only. */
function withYear(read: ReturnType<typeof readPlan>, matrix: SheetMatrix | null): ReturnType<typeof readPlan> {
  if (read.content.profile.year !== null || matrix === null) return read;
  const above = matrix.sheet.rows.slice(0, matrix.tables[0]!.header.from).flatMap((row) => row.cells.map((cell) => cell.text));
  for (const texts of [above, [matrix.sheet.name]]) {
    const years = new Set(texts.flatMap((text) => text.match(/(?<!\d)20\d\d(?!\d)/g) ?? []));
    const [year] = years;
    if (year !== undefined && years.size === 1) return { ...read, content: { ...read.content, profile: { ...read.content.profile, year: Number(year) } } };
  }
  return read;
}

/** Sheets in their order; each table of the matrix in its place. */
function blocksOf(sheets: readonly SheetGrid[], matrix: SheetMatrix | null): readonly Block[] {
  const pieces: Piece[] = [];
  for (const sheet of sheets) {
    let at = 0;
    for (const { table, header, end } of matrix?.sheet === sheet ? matrix.tables : []) {
      pieces.push(...sheetPieces(sheet, at, header.from), { kind: 'table', table: { ...table, view: 'matriks' } });
      at = end;
    }
    pieces.push(...sheetPieces(sheet, at, sheet.rows.length));
  }
  return readPieces(pieces);
}

function noticesOf(workbook: Workbook, used: readonly SheetGrid[], { matrix, others }: FoundPlan): readonly ReadNotice[] {
  const isUsed = (cell: string | null): boolean => cell === null || used.some((sheet) => cell.startsWith(`${sheet.name}!`));
  const place = (cell: string): ReadNotice['place'] => ({ line: null, cell });
  return [
    ...(matrix === null
      ? [{ code: 'no-matrix', severity: 'warning', place: place(`${used[0]?.name ?? ''}!A1`), message: { id: 'Tidak ada lembar dengan judul kolom matriks (uraian, target atau volume, anggaran); petakan kolomnya dengan tangan bila seharusnya ada.', en: 'No sheet has the column titles of a matrix (name, target or volume, amount); map the columns by hand if there should be one.' } } as const]
      : matrixNotices(matrix)),
    ...others.map(({ sheet }): ReadNotice => ({ code: 'sheet-left-out', severity: 'warning', place: place(`${sheet.name}!A1`), message: { id: `Lembar "${sheet.name}" memuat matriks lain dan tidak dibaca.`, en: `The sheet "${sheet.name}" holds another matrix and was not read.` } })),
    ...workbook.notices.filter((notice) => isUsed(notice.place.cell)),
  ];
}
