// The rows of the matrix in a document of Tenun's own: levels by the styles of the names, parents by levels, figures as they stand there.

import { plainText, type Indicator, type PlanNode, type Place, type Unread } from '@tenun/domain';
import { escapeText } from '../../text/tenun/notation.ts';
import { OwnMatrix } from '../../text/tenun/own-matrix.ts';
import type { WordStyles } from '../styles.ts';
import { linesOf } from '../lines.ts';
import type { WordCell, WordItem, WordRow, WordTable } from '../word-items.ts';
import { rowMark } from './segments.ts';
import { levelOfStyle } from './style-names.ts';

export interface OwnRow {
  /** Its number when it was written; null for a row that somebody added. */
  readonly mark: number | null;
  readonly node: PlanNode;
  readonly indicators: readonly Indicator[];
}

export interface OwnMatrixRows {
  readonly rows: readonly OwnRow[];
  readonly unread: readonly Unread[];
}

/** The id of a row of the matrix by its number. */
export function rowId(mark: number): string {
  return `n${mark + 1}`;
}

export function readMatrixTables(tables: readonly WordTable[], styles: WordStyles): OwnMatrixRows {
  const matrix = new OwnMatrix();
  const unread: Unread[] = [];
  const marks: (number | null)[] = [];
  for (const table of tables) {
    let headed = false;
    for (const row of table.rows) {
      const texts = cellsByColumn(row);
      if (!headed && row.header) {
        matrix.columns(texts.map((cell) => (cell === null ? '' : textOf(cell))));
        headed = true;
        continue;
      }
      if (row.header || isTotal(row)) continue;
      const place: Place = { line: null, cell: `t${table.number}!r${row.number}` };
      const name = row.cells[0];
      const begins = name !== undefined && name.merge !== 'continue';
      const level = begins ? levelOf(name.items, styles) : null;
      const mark = begins ? rowMark(name.items) : null;
      const before = matrix.nodes.length;
      const raw = texts.map((cell) => (cell === null || cell.merge === 'continue' ? '' : escapeText(textOf(cell))));
      unread.push(...matrix.add(raw, new Map([...(level === null ? [] : [[level, '']] as const), ['id', mark === null ? `baru${before + 1}` : rowId(mark)]]), place));
      if (matrix.nodes.length > before) marks.push(mark);
    }
  }
  const byNode = Map.groupBy(matrix.indicators, (indicator) => indicator.nodeId);
  return { rows: matrix.nodes.map((node, index) => ({ mark: marks[index] ?? null, node, indicators: byNode.get(node.id) ?? [] })), unread };
}

function cellsByColumn(row: WordRow): (WordCell | null)[] {
  const cells: (WordCell | null)[] = Array.from({ length: row.before }, () => null);
  for (const cell of row.cells) cells.push(cell, ...Array.from({ length: cell.colSpan - 1 }, () => null));
  return cells;
}

/** The row that adds up all: it is computed anew. */
function isTotal(row: WordRow): boolean {
  const first = row.cells[0];
  return first !== undefined && first.colSpan > 1 && textOf(first) === 'JUMLAH';
}

function levelOf(items: readonly WordItem[], styles: WordStyles): PlanNode['level'] | null {
  for (const item of items) {
    const level = item.kind === 'paragraph' ? levelOfStyle(styles.name(item.style)) : null;
    if (level !== null) return level;
  }
  return null;
}

function textOf(cell: WordCell): string {
  return cell.items.flatMap((item) => (item.kind === 'paragraph' ? linesOf(item).flatMap((part) => (part.kind === 'text' ? [plainText(part.content)] : [])) : [])).join('\n');
}
