// Tables whose amounts are printed in thousands or millions of rupiah, as their titles or the line above them say: they are taken in full, and a person is told.

import { plainText, type Block, type ReadNotice, type TableBlock, type TableCell } from '@tenun/domain';
import { cellText } from '@tenun/domain/document/block.ts';
import { layOut } from '@tenun/domain/document/lay-out.ts';
import { parseNumber } from '@tenun/domain/number/parse-number.ts';
import { columnKey, fieldOfTitle, isSourceTitle } from '@tenun/domain/rkt/matrix/columns.ts';
import { fullAmount, scaleOf, type MoneyScale } from './money-scale.ts';

/** A longer text above a table is prose, whose thousands are its own. */
const LONGEST_CAPTION = 120;
/** Lines above a table that can speak of its amounts. */
const ABOVE = 3;

/** The same blocks with the amounts of their tables in whole rupiah. */
export function amountsInFull(blocks: readonly Block[]): { readonly blocks: readonly Block[]; readonly notices: readonly ReadNotice[] } {
  const notices: ReadNotice[] = [];
  let above: string[] = [];
  const full = blocks.map((block): Block => {
    if (block.kind === 'heading' || block.kind === 'paragraph') {
      above = [...above, plainText(block.content)].slice(-ABOVE);
      return block;
    }
    const said = above;
    above = [];
    if (block.kind !== 'table' || !speaksOfScale(block, said)) return block;
    const money = moneyColumns(block);
    const scale = [...money.values(), ...said.filter((text) => text.length < LONGEST_CAPTION)].map(scaleOf).find((found) => found > 0) ?? 0;
    if (scale === 0 || money.size === 0) return block;
    notices.push(noticeOf(block, scale));
    return inFull(block, new Set(money.keys()), scale);
  });
  return { blocks: full, notices };
}

/** Whether a scale can be meant at all; most tables are told at a glance. */
function speaksOfScale({ rows }: TableBlock, said: readonly string[]): boolean {
  const titles = rows.flatMap((row) => (row.role === 'header' ? row.cells.map((cell) => cellText(cell)) : []));
  return [...said, ...titles].some((text) => /ribu|juta|000/i.test(text));
}

/** Columns with amounts, each with its title. */
function moneyColumns(table: TableBlock): ReadonlyMap<number, string> {
  const cells = layOut(table.rows);
  const headers = table.rows.flatMap((row, index) => (row.role === 'header' ? [cells[index] ?? []] : []));
  const width = Math.max(0, ...headers.map((header) => header.length));
  const found = new Map<number, string>();
  for (let column = 0; column < width; column += 1) {
    const title = headers.map((header) => cellText(header[column])).filter((text) => text !== '').join(' ');
    const field = fieldOfTitle(columnKey(title));
    if (field === 'amount' || field === 'price' || isSourceTitle(columnKey(title))) found.set(column, title);
  }
  return found;
}

function inFull(table: TableBlock, money: ReadonlySet<number>, scale: MoneyScale): TableBlock {
  const cells = layOut(table.rows);
  return {
    ...table,
    rows: table.rows.map((row, index) => {
      if (row.role !== 'body') return row;
      const amounts = new Set((cells[index] ?? []).filter((cell, column) => cell !== undefined && money.has(column)));
      return { ...row, cells: row.cells.map((cell) => (amounts.has(cell) ? amountInFull(cell, scale) : cell)) };
    }),
  };
}

/** What is no single figure stays as it is, for the linter to say. */
function amountInFull(cell: TableCell, scale: MoneyScale): TableCell {
  const parsed = parseNumber(cellText(cell), 'count');
  const [line] = cell.lines;
  if (parsed.kind !== 'value' || parsed.percent || line === undefined) return cell;
  return { ...cell, lines: [{ ...line, content: [{ text: fullAmount(parsed.value, scale) }] }] };
}

function noticeOf(table: TableBlock, scale: MoneyScale): ReadNotice {
  return {
    code: 'amounts-scaled', severity: 'warning', place: table.place,
    message: scale === 3
      ? { id: 'Judul menyebut ribuan rupiah; anggaran di tabel ini yang tertulis 1.500 dibaca 1.500.000.', en: 'The titles speak of thousands of rupiah; an amount of this table written 1.500 was taken as 1.500.000.' }
      : { id: 'Judul menyebut jutaan rupiah; anggaran di tabel ini yang tertulis 1,5 dibaca 1.500.000.', en: 'The titles speak of millions of rupiah; an amount of this table written 1,5 was taken as 1.500.000.' },
  };
}
