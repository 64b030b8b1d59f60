// The funding need (kebutuhan) of BAB III: lines, total, the total in words. Compared with the pagu of the matrix, never mixed with it.

import { cellPath, cellText, type TableBlock, type TableRow } from '../document/block.ts';
import type { Said } from '../document/place.ts';
import { parseNumber } from '../number/parse-number.ts';
import { readMoneyInProse, type MoneyInProse } from './money-in-prose.ts';
import type { Outline, OutlinedBlock, OutlinedText } from './outline.ts';
import { closeUp, saidAs, saidText, textsByPath } from './said.ts';
import { columnTitles, gridRow } from './table-grid.ts';

export interface FundingLine {
  readonly no: Said<string> | null;
  /** The code of the kegiatan, where the table has a column for it. */
  readonly code: string | null;
  readonly name: Said<string>;
  readonly amount: Said<bigint> | null;
  /** A line that sums the kegiatan below it is a program, not one more line of the total. */
  readonly level: 'program' | 'kegiatan';
}

/** An amount of money that prose claims as the total, with its words. */
export interface FundingClaim {
  readonly amount: Said<bigint>;
  /** The value is null when the words are no number. */
  readonly words: Said<bigint> | null;
}

export interface Funding {
  readonly path: string;
  readonly lines: readonly FundingLine[];
  readonly total: Said<bigint> | null;
  readonly claims: readonly FundingClaim[];
}

const TOTAL = /^(?:grand\s+)?(?:total|jumlah)\b/i;
const NUMBERING = /^(?:\(?(?:\d{1,3}|[A-Za-z])[.)]*|[IVX]+\.?)$/;
/** `3256`, `066.01.WA`, `3256.EBA`. */
const CODE = /^(?=.*\d)[\dA-Z]{2,}(?:\.[\dA-Z]{1,4})*$/;

/** The funding table; null when the document has none. */
export function readFunding(outline: Outline): Funding | null {
  const texts = textsByPath(outline);
  const found = outline.tables
    .map((entry) => ({ entry, read: readTable(entry.block, texts) }))
    .filter(({ entry, read }) => entry.chapter !== 'bab1' && entry.chapter !== 'lampiran' && read.lines.some((line) => line.amount !== null))
    .toSorted((a, b) => likeliness(b.entry) - likeliness(a.entry));
  const best = found.find(({ read }) => read.lines.filter((line) => line.amount !== null).length >= 2);
  if (best === undefined) return null;
  const pieces = found.filter(({ entry }) => entry === best.entry || goesOn(best.entry, entry)).toSorted((a, b) => outline.tables.indexOf(a.entry) - outline.tables.indexOf(b.entry));
  return {
    path: best.entry.block.id,
    lines: markPrograms(pieces.flatMap(({ read }) => read.lines)),
    total: pieces.findLast(({ read }) => read.total !== null)?.read.total ?? null,
    claims: totalClaims(outline, best.entry),
  };
}

/** A piece without a header under the same titles, as wide as the table: a page cut it off. */
function goesOn(table: OutlinedBlock & { readonly block: TableBlock }, piece: OutlinedBlock & { readonly block: TableBlock }): boolean {
  const width = (block: TableBlock): number => Math.max(0, ...block.rows.map((row) => row.cells.length));
  return piece.trail.join('/') === table.trail.join('/') && piece.block.rows.every((row) => row.role === 'body') && width(piece.block) === width(table.block);
}

function likeliness({ chapter, trail, before }: OutlinedBlock): number {
  const about = `${trail.join(' ')} ${before}`;
  return (chapter === 'bab3' ? 1 : 0) + (/pendanaan|kebutuhan|anggaran|pagu/i.test(about) ? 2 : 0);
}

function readTable(table: TableBlock, texts: ReadonlyMap<string, OutlinedText>): Pick<Funding, 'lines' | 'total'> {
  if (table.view !== null || hasOtherPurpose(table)) return { lines: [], total: null };
  const column = moneyColumn(table);
  // Beside a column for the program, the one for the kegiatan says what is paid for.
  const nameColumn = columnTitles(table).findIndex((title) => /^(?:nama\s+)?kegiatan$/i.test(title));
  const lines: FundingLine[] = [];
  let total: Said<bigint> | null = null;
  for (const [r, row] of table.rows.entries()) {
    if (row.role !== 'body' || column === null) continue;
    const grid = gridRow(row, table);
    const money = grid[column] === undefined ? row.cells.length - 1 : grid[column].index;
    const amount = readAmount(texts.get(cellPath(table.id, r, money)));
    const before = row.cells.map((cell, c) => ({ c, text: closeUp(cellText(cell)) })).filter(({ c, text }) => c < money && text !== '' && !/^rp\.?$/i.test(text));
    if (before.some(({ text }) => TOTAL.test(text))) {
      total = amount ?? total;
      continue;
    }
    const no = before.find(({ text }) => NUMBERING.test(text));
    const code = before.find(({ text }) => CODE.test(text) && !NUMBERING.test(text));
    const named = before.find(({ c, text }) => c === grid[nameColumn]?.index && /\p{L}{3}/u.test(text));
    const name = named ?? before.find(({ text }) => !NUMBERING.test(text) && !CODE.test(text) && /\p{L}{3}/u.test(text));
    const said = name === undefined ? null : saidText(texts.get(cellPath(table.id, r, name.c)));
    if (said === null) continue;
    lines.push({ no: no === undefined ? null : saidText(texts.get(cellPath(table.id, r, no.c))), code: code?.text ?? null, name: said, amount, level: 'kegiatan' });
  }
  return { lines, total };
}

/** Tables of targets, results or prices have money too; a funding table says what costs how much and no more. */
function hasOtherPurpose(table: TableBlock): boolean {
  const titles = table.rows.filter((row) => row.role === 'header').flatMap((row) => row.cells.map((cell) => cellText(cell).toLowerCase()));
  return titles.some((title) => /indikator|target|realisasi|komponen|volume|satuan/.test(title));
}

/** The column of the need: the last in which most filled cells are money. */
function moneyColumn(table: TableBlock): number | null {
  const body = table.rows.filter((row) => row.role === 'body');
  const width = Math.max(0, ...body.map((row) => gridRow(row, table).length));
  for (let c = width - 1; c >= 1; c--) {
    const filled = body.map((row) => cellAt(row, table, c)).filter((text) => text !== '');
    const money = filled.filter(isMoney).length;
    if (money >= Math.min(2, body.length) && money > 0 && money * 2 > filled.length) return c;
  }
  return null;
}

/** The text of a column in a row; what a merged cell says stands in its first column. */
function cellAt(row: TableRow, table: TableBlock, c: number): string {
  const cell = gridRow(row, table)[c];
  return cell?.first === true ? cell.text : '';
}

function isMoney(text: string): boolean {
  const parsed = parseNumber(text, 'rupiah');
  return parsed.kind === 'value' && parsed.unit === null && (parsed.currency || parsed.value.gte(100_000));
}

/** The amount in a cell; null when the cell is empty or a dash, value null when the writing cannot be read. */
function readAmount(unit: OutlinedText | undefined): Said<bigint> | null {
  const said = saidText(unit);
  if (unit === undefined || said === null) return null;
  const parsed = parseNumber(said.raw, 'rupiah');
  if (parsed.kind === 'dash' || parsed.kind === 'empty') return null;
  return saidAs(unit, said.at.start, said.at.end, parsed.kind === 'value' ? BigInt(parsed.value.toFixed(0)) : null);
}

/** Lines named Program, or numbered otherwise than those below them (A. over 1.), are the sums of what stands below. */
function markPrograms(lines: readonly FundingLine[]): FundingLine[] {
  const style = (line: FundingLine | undefined): string => (line?.no?.raw ?? '').replace(/[^\p{L}\d]/gu, '').replace(/^\d+$/, '1').replace(/^[IVX]+$/, 'I').replace(/^[A-Z]$/, 'A').replace(/^[a-z]$/, 'a');
  const upper = style(lines[0]);
  const nested = ['A', 'I'].includes(upper) && lines.some((line) => style(line) === '1' || style(line) === 'a' || style(line) === '');
  const isProgram = (line: FundingLine | undefined): boolean => line !== undefined && (/^program\b/i.test(line.name.raw) || (nested && style(line) === upper));
  return lines.map((line, index) => (isProgram(line) && index + 1 < lines.length && !isProgram(lines[index + 1]) ? { ...line, level: 'program' } : line));
}

/** Whole amounts that the prose of the same chapter claims: the total of the table said again. */
function totalClaims(outline: Outline, table: OutlinedBlock): FundingClaim[] {
  const found = readMoneyInProse(outline.texts.filter((text) => text.chapter === table.chapter && text.kind !== 'cell'));
  return found
    .filter(({ amount, before }, index) => isAboutTotal(before) && !isPart(before, found[index - 1]?.amount.at.path === amount.at.path ? found[index - 1] : undefined))
    .map(({ amount, words }) => ({ amount, words }));
}

/** "… seluruhnya Rp 5, terdiri atas rupiah murni Rp 4 dan PNBP Rp 1": after the first amount of a sentence only a word for the whole makes another total. */
function isPart(before: string, previous: MoneyInProse | undefined): boolean {
  if (/\b(?:rupiah\s+murni|RM|PNBP|BLU|PHLN|SBSN|hibah|pinjaman|belanja\s+(?:pegawai|barang|modal))\b[^.;]{0,25}$/i.test(before)) return true;
  if (previous === undefined) return false;
  const between = before.slice(previous.amount.at.end);
  return !/\.\s+\p{Lu}/u.test(between) && !/\b(?:total|seluruh\w*|jumlah)\b/i.test(between);
}

/** Whether what stands before the amount speaks of the whole and not of one program, a part or another year's spending. */
function isAboutTotal(before: string): boolean {
  const sentence = before.split(/[.;:]\s/).at(-1) ?? before;
  if (/realisasi|terserap|penyerapan/i.test(sentence)) return false;
  if (/(?<!program\s?\/\s?)\b(?:program|kegiatan)\s+(?!\/|kerja\b|rencana\b|tahun|bnn|badan|satker|dan\s+kegiatan|sebesar|di\b|pada\b)[a-z]/i.test(sentence)) return false;
  return /(?:pendanaan|kebutuhan|anggaran|total|jumlah|pagu|alokasi|dana)/i.test(sentence);
}
