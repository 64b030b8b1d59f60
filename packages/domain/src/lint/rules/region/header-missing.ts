// Every column has a title: where a page repeats the header, too, and under each group of columns.

import { cellPath, type TableBlock, type TableRow } from '../../../document/block.ts';
import { gridRow, headerRows, type GridCell } from '../../../rkt/table-grid.ts';
import type { Answers, FindingDraft, Rule, Spot } from '../../rule.ts';
import { bab1, table } from './example-bab1.ts';

const TITLE = 'DATA PELABUHAN LAUT';
const ROW = ['1', 'Boalemo', 'TILAMUTA', '1'] as const;
const GROUPS = ['No', 'Kab/Kota', '2023', '', '2024', ''] as const;
const CASES = ['1', 'Kab. Boalemo', '3', '4', '1', '1'] as const;

export const headerMissing: Rule = {
  id: 'header-missing',
  family: 9,
  severity: 'warning',
  title: { id: 'Kolom tanpa judul', en: 'A column without a title' },
  what: { id: 'Memeriksa kepala setiap tabel: kolom yang berisi tetapi tidak berjudul, judul yang hilang di bawah kelompoknya, dan kepala yang berulang pada halaman berikut tetapi berbeda dari yang pertama.', en: 'Looks at the header of each table: filled columns without a title, titles lost under their group, and headers repeated on the next page that differ from the first.' },
  why: { id: 'Angka tanpa judul kolom tidak dapat dibaca siapa pun.', en: 'A figure under no title can be read by nobody.' },
  examples: [
    { title: { id: 'Judul kolom hilang', en: 'A title is lost' }, text: bab1(table(TITLE, ['NO', 'KOTA/KAB', 'NAMA PELABUHAN', ''], ROW)), findings: 1 },
    { title: { id: 'Judul hilang di bawah tahunnya', en: 'A title is lost under its year' }, text: bab1(table('DATA KASUS', GROUPS, ['', '', 'Kss', 'TSK', 'Kss', ''], CASES)), findings: 1 },
    { title: { id: 'Kepala yang berulang tidak lengkap', en: 'The repeated header is incomplete' }, text: bab1(table('DATA KASUS', GROUPS, ['', '', 'Kss', 'TSK', 'Kss', 'TSK'], CASES), table('', GROUPS, ['', '', 'Kss', 'TSK', 'Kss', ''], ['2', ...CASES.slice(1)]).trim()), findings: 1 },
    { title: { id: 'Lengkap', en: 'Complete' }, text: bab1(table('DATA KASUS', GROUPS, ['', '', 'Kss', 'TSK', 'Kss', 'TSK'], CASES), table(TITLE, ['NO', 'KOTA/KAB', 'NAMA PELABUHAN', 'JUMLAH'], ROW)), findings: 0 },
  ],
  check({ outline }, answers) {
    for (const { block } of outline.tables) {
      if (block.view !== null || headerRows(block).length === 0) continue;
      checkHeader(block, answers);
      checkRepeated(block, answers);
    }
  },
};

/** What each column is called, top down; a blank cell of a top row belongs to the title on its left when titles stand under it. */
function checkHeader(block: TableBlock, answers: Answers): void {
  const all = block.rows.filter((row) => row.role === 'body').map((row) => gridRow(row, block));
  const below = subtitles(headerRows(block).map((row) => gridRow(row, block)), all);
  const headers = [...headerRows(block).map((row) => gridRow(row, block)), ...(below === null ? [] : [below])];
  const body = below === null ? all : all.slice(1);
  const width = Math.max(0, ...body.map((row) => row.length));
  const [top = [], leaf] = headers;
  const missing: number[] = [];
  for (let c = 0; c < width; c++) {
    if (headers.some((row) => (row[c]?.text ?? '') !== '') && !(leaf !== undefined && isGroup(top, leaf, c) && (leaf[c]?.text ?? '') === '')) continue;
    const cells = body.map((row) => row[c]?.text ?? '');
    if (leaf === undefined ? isFilled(cells) && !isPart(body, c) : true) missing.push(c);
  }
  if (missing.length === 0) {
    answers.pass();
    return;
  }
  const r = headerRows(block).length - 1;
  const headerRow = block.rows[r];
  const first = missing[0] ?? 0;
  if (headerRow === undefined) return;
  const cell = headers[r]?.[first];
  const left = top.slice(0, first).findLast((each) => each.text !== '')?.text ?? '';
  const spot = { path: cell === undefined ? block.id : cellPath(block.id, r, cell.index), place: headerRow.place };
  const finding = findingOf(spot, missing.length, headers[r]?.map((each) => each.text).join(' | ') ?? '', { id: left === '' ? '' : ` sesudah/di bawah “${left}”`, en: left === '' ? '' : ` after/under “${left}”` });
  const titles = leaf === undefined ? [] : missing.flatMap((c) => titleAtSamePlace(top, leaf, c));
  const changes = titles.map(({ c, title }) => ({ spot: { ...spot, path: cellPath(block.id, r, leaf?.[c]?.index ?? c) }, from: null, to: title }));
  answers.fail({ ...finding, repairs: changes.length === missing.length && changes.length > 0 ? [{ changes, reason: { id: 'Judul pada tempat yang sama di kelompok lain.', en: 'The title at the same place of another group.' } }] : [] });
}

/** A first row that only names what its columns hold (`2023 | 2024` under `Target`) although the reader took it for a row of the body. */
function subtitles(headers: readonly (readonly GridCell[])[], body: readonly (readonly GridCell[])[]): readonly GridCell[] | null {
  const [top] = headers;
  const [first] = body;
  if (headers.length !== 1 || top === undefined || first === undefined || body.length < 2 || (first[0]?.text ?? '') !== '') return null;
  const untitled = first.filter((_, c) => (top[c]?.text ?? '') === '');
  return untitled.length > 0 && untitled.every((cell) => /^(?:20\d\d|[\p{L} ().%/-]{1,20})$/u.test(cell.text)) ? first : null;
}

/** What the other groups of columns have where this one has nothing. */
function titleAtSamePlace(top: readonly GridCell[], leaf: readonly GridCell[], c: number): { c: number; title: string }[] {
  const starts = top.flatMap((cell, at) => (cell.text !== '' && isGroup(top, leaf, at) ? [at] : []));
  const own = starts.findLast((start) => start <= c);
  const titles = own === undefined ? [] : starts.filter((start) => start !== own).map((start) => leaf[start + c - own]?.text ?? '').filter((text) => text !== '');
  return titles[0] === undefined ? [] : [{ c, title: titles[0] }];
}

/** Whether the column stands under a group: its top title has another column to the right that has a title of its own below. */
function isGroup(top: readonly GridCell[], leaf: readonly GridCell[], c: number): boolean {
  const start = top.slice(0, c + 1).findLastIndex((cell) => cell.text !== '');
  const end = top.findIndex((cell, at) => at > start && cell.text !== '' && (!cell.first || at > start));
  const members = leaf.slice(Math.max(start, 0), end < 0 ? leaf.length : end);
  return members.length > 1 && members.some((cell) => cell.text !== '');
}

function isFilled(cells: readonly string[]): boolean {
  return cells.length > 0 && cells.filter((text) => text !== '').length * 2 >= cells.length;
}

/**
 * A column that is a part of the one on its left needs no title: `Rp` before an amount, `:` before a text, a number before a name;
 * neither does the column of row labels at the very left.
 */
function isPart(body: readonly (readonly GridCell[])[], c: number): boolean {
  if (c === 0) return true;
  const left = body.map((row) => row[c - 1]?.text ?? '').filter((text) => text !== '');
  const own = body.map((row) => row[c]?.text ?? '').filter((text) => text !== '');
  const sign = (text: string): boolean => /^(?:rp\.?|:|=|\p{L}[.)]|[^\p{L}\p{N}]+|\d+[.)])$/iu.test(text);
  return left.every(sign) || own.every((text) => /^(?::|%|[^\p{L}\p{N}.-]+)$/u.test(text));
}

/** The header that stands again after a page says what the first one says. */
function checkRepeated(block: TableBlock, answers: Answers): void {
  const headers = headerRows(block);
  for (let at = 0; at < block.repeatedHeaders.length; at += headers.length) {
    const piece = block.repeatedHeaders.slice(at, at + headers.length);
    const lost = piece.flatMap((row, r) => lostTitles(headers[r], row, block).map((title) => ({ ...title, row, path: `${block.id}/h${at + r + 1}c${title.c + 1}` })));
    const [first] = lost;
    if (first === undefined) answers.pass();
    else {
      const titles = lost.map(({ title }) => title).join(', ');
      const finding = findingOf(
        { path: first.path, place: first.row.place },
        lost.length,
        gridRow(first.row, block).map((cell) => cell.text).join(' | '),
        { id: ` (${titles} pada kepala yang pertama)`, en: ` (${titles} in the first header)` },
      );
      const changes = lost.map(({ path, row, found, title }) => ({ spot: { path, place: row.place }, from: found === '' ? null : found, to: title }));
      answers.fail({ ...finding, repairs: [{ changes, reason: { id: 'Judul pada kepala yang pertama.', en: 'The titles of the first header.' } }] });
    }
  }
}

function lostTitles(first: TableRow | undefined, repeated: TableRow, block: TableBlock): { title: string; found: string; c: number }[] {
  if (first === undefined) return [];
  const again = gridRow(repeated, block);
  const key = (text: string): string => text.toLowerCase().replace(/\s+/g, '');
  return gridRow(first, block).flatMap((cell, c) => (cell.text !== '' && key(cell.text) !== key(again[c]?.text ?? '') ? [{ title: cell.text, found: again[c]?.text ?? '', c: again[c]?.index ?? c }] : []));
}

function findingOf(spot: Spot, count: number, quote: string, where: { id: string; en: string }): FindingDraft {
  return {
    spot,
    quote,
    stated: null,
    computed: null,
    difference: null,
    message: { id: `${count} kolom tanpa judul${where.id}.`, en: `${count} ${count === 1 ? 'column' : 'columns'} without a title${where.en}.` },
  };
}
