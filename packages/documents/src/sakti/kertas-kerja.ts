// Takes the rows of a "Rincian Kertas Kerja Satker" out of its sheet: codes by their pattern, headings inside an akun, details, blocked rows; footers dropped.

import { SOURCE_CODES, SOURCE_COLUMNS, type KertasKerjaField, type Layout } from '@tenun/reference';
import { placeOfCell, type Place } from '@tenun/domain';
import { levelOfCode } from '@tenun/domain/rkt/matrix/codes.ts';
import type { GridRow } from '../sheet/grid.ts';
import { key, type Located } from './locate.ts';
import { codeOf, textOf, type SaktiRow } from './sakti-row.ts';

export interface KertasKerja {
  readonly rows: readonly SaktiRow[];
  /** What the report itself states as its whole: in its head (`ALOKASI : Rp…`) and in a row of totals. */
  readonly totals: readonly { readonly place: string; readonly text: string }[];
  /** Rows of places and paying offices (`(KPPN.039-Kupang)`), which are no rows of the plan. */
  readonly locations: number;
  readonly shifted: readonly number[];
}

type Columns = Located<KertasKerjaField, Layout<KertasKerjaField>>['columns'];

const MARKER = /^(>{1,2}|[-–])\s*/;
const TOTAL = /^(?:jumlah|total)\b(?!\s+[a-z]+\s+[a-z]+\s+[a-z]+)/i;
/** Notes under a report, the signature under it, and what printing adds to each page. */
const FOOTER = /^(?:catatan\b|nip\b|halaman\s+\d|\d+\.?\s*[*a-z]\s*=|\p{Lu}[\p{L} ]+,\s*\d{1,2}\s+\p{L}+\s+20\d\d$)/iu;
const LOCATION = /^\(?\s*(?:kppn|lokasi|lok)\b[\s.:]/i;

export function takeRows({ sheet, from, columns }: Located<KertasKerjaField, Layout<KertasKerjaField>>): KertasKerja {
  const data = sheet.rows.slice(from);
  const rows: SaktiRow[] = [];
  const totals: { place: string; text: string }[] = [];
  const shifted: number[] = [];
  let locations = 0;
  let noted = false;
  for (const row of data) {
    const read = readRow(row, columns, { line: null, cell: `${sheet.name}!${row.number}` });
    const text = [read.row.code ?? '', read.row.name].join(' ').trim();
    if (text === '' && read.row.amount === '') continue;
    if (/^catatan\b/i.test(text)) noted = true;
    if (read.row.amount === '' && LOCATION.test(read.row.name) && read.row.code === null) locations += 1;
    else if (read.row.code === null && read.row.marker === null && TOTAL.test(read.row.name)) totals.push({ place: `${sheet.name}!${row.number}`, text: read.row.amount });
    else if (isHeaderAgain(row)) continue;
    else if (FOOTER.test(text) || ((noted || text === '') && read.row.level === null && read.row.marker === null)) continue;
    else if (goesOn(read.row, rows.at(-1))) rows[rows.length - 1] = { ...rows.at(-1)!, name: `${rows.at(-1)!.name} ${read.row.name}`.trim() };
    else {
      rows.push(read.row);
      if (read.shifted) shifted.push(row.number);
    }
  }
  // A signature stands below the last row with an amount; nothing after it is a row of the plan.
  const last = rows.findLastIndex((row) => row.amount !== '');
  return { rows: rows.slice(0, last + 1), totals, locations, shifted };
}

function readRow(row: GridRow, columns: Columns, place: Place): { readonly row: SaktiRow; readonly shifted: boolean } {
  const texts = (field: KertasKerjaField): string[] => {
    const span = columns.get(field);
    return span === undefined ? [] : row.cells.slice(span.from, span.to + 1).map(textOf).filter((text) => text !== '');
  };
  const codes = columns.get('code')!;
  const code = row.cells.slice(codes.from, codes.to + 1).map(codeOf).find((text) => text !== '') ?? '';
  const marked = [...(MARKER.test(code) ? [code] : []), ...texts('name')].join(' ');
  const marker = MARKER.exec(marked)?.[1] ?? null;
  const amountColumn = columns.get('amount')!.from;
  const blokirColumn = columns.get('blokir')?.from ?? amountColumn + 1;
  const stated = textOf(row.cells[amountColumn]);
  const beside = textOf(row.cells[blokirColumn]);
  // In some files the amount stands one column to the right, where the mark of blocking would be.
  const shifted = !isMoney(stated) && isMoney(beside) && moneyDigits(beside) > 3;
  const amount = shifted ? beside : stated;
  const star = /\s*\*+$/.test(marked) || row.cells.slice(amountColumn + 1, SOURCE_COLUMNS[1] + 1).some((cell) => textOf(cell) === '*') ? '*' : '';
  const blokir = shifted ? star : (beside || star);
  const level = MARKER.test(code) || code === '' ? null : levelOfCode(code, true);
  return {
    shifted,
    row: {
      place, code: MARKER.test(code) || code === '' ? null : code, level, marker: level === null ? marker : null,
      name: (level === null && marker !== null ? marked.replace(MARKER, '') : marked).replace(/\s*\*+$/, '').trim(),
      volume: texts('volume').join(' '), satuan: texts('satuan').join(' '), price: texts('price')[0] ?? '', amount,
      sumberDana: sourceOf(row, columns), blokir, blokirPlace: placeOfCell(place, blokirColumn),
    },
  };
}

/** A name that the report broke into a second row: no code of its own, or the same code again, and no figures. */
function goesOn(row: SaktiRow, last: SaktiRow | undefined): boolean {
  if (last === undefined || row.marker !== null || row.amount !== '' || row.volume !== '') return false;
  return row.code === null ? row.name !== '' : row.code === last.code && row.level === last.level;
}

function isHeaderAgain(row: GridRow): boolean {
  return row.cells.some((cell) => /^kode$/.test(key(cell.text))) && row.cells.some((cell) => /\bjumlah\b/.test(key(cell.text)));
}

/** The source by its column, else by one of its codes in the columns where it was seen. */
function sourceOf(row: GridRow, columns: Columns): string {
  const own = columns.get('sumberDana');
  const titled = own === undefined ? '' : textOf(row.cells[own.from]);
  if (titled !== '') return titled.toUpperCase();
  const [from, to] = SOURCE_COLUMNS;
  return row.cells.slice(from, to + 1).map((cell) => textOf(cell).toUpperCase()).find((text) => SOURCE_CODES.includes(text)) ?? '';
}

function isMoney(text: string): boolean {
  return /^(?:rp\.?\s*)?-?\d[\d.,]*$/i.test(text);
}

function moneyDigits(text: string): number {
  return text.replace(/,\d{1,2}$/, '').replace(/\D/g, '').length;
}
