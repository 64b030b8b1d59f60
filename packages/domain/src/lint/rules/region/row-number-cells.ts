// The numbers in the first column of tables, as printed.

import { cellPath } from '../../../document/block.ts';
import type { Said } from '../../../document/place.ts';
import type { Outline } from '../../../rkt/outline.ts';
import { bodyRows, gridRow, headerRows, isTotalLabel } from '../../../rkt/table-grid.ts';

export interface NumberedTable {
  readonly path: string;
  readonly title: string;
  /** One for each row that has a number; `value` is null when its form is no number. */
  readonly numbers: readonly Said<number>[];
}

/** `1`, `1.`, `1)`: what a row number looks like. */
const WELL_FORMED = /^\d{1,3}[.)]?$/;

/** Tables whose first column numbers their rows. */
export function numberedTables(outline: Outline): readonly NumberedTable[] {
  return outline.tables.flatMap(({ block, before }) => {
    if (block.view !== null) return [];
    const title = headerRows(block)[0]?.cells[0];
    const named = title !== undefined && /^(?:no|nomor)\b/i.test(gridRow({ role: 'header', place: block.place, cells: [title] }, block)[0]?.text ?? '');
    const numbers = bodyRows(block).flatMap(({ row, r }): Said<number>[] => {
      const grid = gridRow(row, block);
      const raw = grid[0]?.text ?? '';
      if (raw === '' || isTotalLabel(raw)) return [];
      const value = WELL_FORMED.test(raw) ? Number.parseInt(raw, 10) : null;
      return [{ raw, value, at: { path: cellPath(block.id, r, 0), start: 0, end: raw.length, place: { line: row.place.line, cell: row.place.line === null ? row.place.cell : 'c1' } } }];
    });
    const formed = numbers.filter((number) => number.value !== null).length;
    const headless = headerRows(block).length === 0 && formed >= 4;
    return (named || headless) && formed >= 2 && formed * 10 >= numbers.length * 6 ? [{ path: block.id, title: before, numbers }] : [];
  });
}
