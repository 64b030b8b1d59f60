// Finds the tables that are the matrix: by what their header says and by rows of more than one level, wherever they stand.

import { cellText, plainText, type Block, type TableBlock } from '../../document/block.ts';
import { parseNumber } from '../../number/parse-number.ts';
import type { NodeLevel } from '../../plan/node.ts';
import { layOut } from '../../document/lay-out.ts';
import { findColumns, type MatrixColumns } from './columns.ts';
import { levelsOf } from './levels.ts';
import { readRows } from './row.ts';

export interface MatrixTable {
  readonly table: TableBlock;
  readonly columns: MatrixColumns;
  /** The table goes on after a page without a header: its first row is one of the matrix. */
  readonly headerless: boolean;
}

const TITLE = /\bmatri(?:k|ks|x)\b|\brincian kertas kerja\b|\bpetunjuk operasional\b/i;

/** All tables of the matrix in reading order; empty when the document has none. A shallow table counts only where no deep one does, by its title. */
export function findMatrixTables(blocks: readonly Block[]): MatrixTable[] {
  const deep = collect(blocks, (table, columns) => isDeep(table, columns));
  return deep.length > 0 ? deep : collect(blocks, (_table, _columns, title) => TITLE.test(title));
}

function collect(blocks: readonly Block[], isMatrix: (table: TableBlock, columns: MatrixColumns, title: string) => boolean): MatrixTable[] {
  const found: MatrixTable[] = [];
  let title = '';
  for (const block of blocks) {
    if (block.kind === 'heading' || block.kind === 'paragraph') title = `${title} ${plainText(block.content)}`.slice(-400);
    if (block.kind !== 'table') continue;
    const last = title === '' ? found.at(-1) : undefined;
    const columns = columnsOf(block);
    // A reader that was told which table is the matrix marks it.
    if (columns !== null && (block.view === 'matriks' || isMatrix(block, columns, title) || (last !== undefined && sameColumns(last.columns, columns)))) found.push({ table: block, columns, headerless: false });
    else if (columns === null && last !== undefined && goesOn(block, last)) found.push({ table: block, columns: last.columns, headerless: true });
    title = '';
  }
  return found;
}

function columnsOf(table: TableBlock): MatrixColumns | null {
  const cells = layOut(table.rows);
  return findColumns(table.rows.flatMap((row, index) => (row.role === 'header' ? [cells[index] ?? []] : [])));
}

/** Rows below kegiatan (KRO, RO, komponen …) are what a list of programs or a target table does not have. */
function isDeep(table: TableBlock, columns: MatrixColumns): boolean {
  const cells = layOut(table.rows);
  const rows = table.rows.flatMap((row, index) => (row.role === 'body' ? readRows(cells[index] ?? [], columns, row) : [])).filter((row) => row.name !== '');
  const levels = new Set<NodeLevel | null>(levelsOf(rows));
  levels.delete(null);
  const deep: readonly NodeLevel[] = ['kro', 'ro', 'komponen', 'subkomponen', 'akun'];
  return levels.size >= 2 && deep.some((level) => levels.has(level)) && rows.some((row) => row.code !== null || row.marker !== null || row.level !== null || row.numbering !== null || row.depth !== null);
}

function sameColumns(before: MatrixColumns, columns: MatrixColumns): boolean {
  return before.fields.size === columns.fields.size && [...before.fields].every(([field, column]) => columns.fields.get(field) === column);
}

/** As many columns, and an amount where the matrix has its amounts, even in what looks like a header. */
function goesOn(table: TableBlock, last: MatrixTable): boolean {
  const width = Math.max(...last.table.rows.map((row) => row.cells.length));
  const amount = last.columns.fields.get('amount') ?? -1;
  return table.rows.every((row) => row.cells.length === width)
    && table.rows.some((row) => parseNumber(cellText(row.cells[amount]), 'rupiah').kind === 'value')
    && table.rows.every((row) => ['value', 'empty', 'dash', 'malformed'].includes(parseNumber(cellText(row.cells[amount]), 'rupiah').kind));
}
