// The matrix of the plan: found by its header, taken out of the blocks as nodes and indicators.

import { cellText, type Block, type TableBlock, type TableRow } from '../document/block.ts';
import type { Indicator } from '../indicator/indicator.ts';
import type { Unread } from '../plan/content.ts';
import type { PlanNode } from '../plan/node.ts';
import { layOut } from '../document/lay-out.ts';
import { findColumns, type MatrixColumns } from './matrix/columns.ts';
import { findMatrixTables } from './matrix/find-tables.ts';
import { readRows, type MatrixRowText } from './matrix/row.ts';
import { growTree } from './matrix/tree.ts';

export interface SeparatedMatrix {
  readonly blocks: readonly Block[];
  readonly nodes: readonly PlanNode[];
  readonly indicators: readonly Indicator[];
  readonly unread: readonly Unread[];
  /** The id of the block that marks where the matrix is printed; null when the document has none. */
  readonly at: string | null;
}

const TOTAL = /^(?:grand\s+)?(?:total|jumlah)(?:\s+(?:total|keseluruhan|seluruh(?:nya)?|anggaran|pagu|biaya|belanja|kebutuhan))*\s*(?:\(?\s*rp\.?\s*\)?)?\s*:?$/i;

/**
 * Takes the matrix out of the blocks. Several tables that are one matrix cut by pages are joined; the first gives its place.
 * The block that stays keeps, in `repeatedHeaders`, all headers as read, and in `rows` what is no row of the tree: a printed total.
 * Rows that are not understood are listed as unread.
 */
export function separateMatrix(blocks: readonly Block[]): SeparatedMatrix {
  const tables = findMatrixTables(blocks);
  const first = tables[0];
  if (first === undefined) return { blocks, nodes: [], indicators: [], unread: [], at: null };
  const rows: MatrixRowText[] = [];
  const totals: TableRow[] = [];
  for (const { table, columns, headerless } of tables) {
    const header = table.rows.find((row) => row.role === 'header');
    const cells = layOut(table.rows);
    for (const [index, row] of table.rows.entries()) {
      if (row.role !== 'body' && !headerless) continue;
      if (header !== undefined && !headerless && isRepeatedHeader(header, row, columns)) continue;
      const texts = readRows(cells[index] ?? [], columns, row);
      if (texts[0]?.code === null && TOTAL.test(texts[0].name)) totals.push(withoutDepth(row));
      else rows.push(...texts);
    }
  }
  const joined = new Set(tables.map(({ table }) => table));
  const headers = tables.flatMap(({ table, headerless }) => [...(headerless ? [] : table.rows.filter((row) => row.role === 'header')), ...table.repeatedHeaders]);
  const mark: TableBlock = { ...first.table, view: 'matriks', rows: totals, repeatedHeaders: headers };
  return {
    blocks: blocks.flatMap((block) => (block === first.table ? [mark] : block.kind === 'table' && joined.has(block) ? [] : [block])),
    ...growTree(rows),
    at: first.table.id,
  };
}

/** A printed total has no level. */
function withoutDepth({ role, place, cells }: TableRow): TableRow {
  return { role, place, cells };
}

/** A header that stands again inside the body, and a row of column numbers. */
function isRepeatedHeader(header: TableRow, row: TableRow, columns: MatrixColumns): boolean {
  const texts = row.cells.map((cell) => cellText(cell).trim());
  if (texts.length > 2 && texts.every((text, index) => text.replace(/[().]/g, '') === String(index + 1))) return true;
  const again = findColumns([row.cells]);
  const name = columns.fields.get('name') ?? -1;
  return again !== null && cellText(header.cells[name]).toLowerCase() === cellText(row.cells[name]).toLowerCase();
}
