// Where the plan's sheet holds what, so that a row of the plan leads back to the cell that said it.

import type { ReadResult } from '@tenun/domain';
import { columnIndex, SHEETS } from '../workbook/template/columns.ts';
import type { SheetMatrix } from './find-plan.ts';
import { EMPTY_CELL, type GridCell, type GridRow, type SheetGrid, type Workbook } from './grid.ts';
import { filledIn, groupOf } from './matrix-columns.ts';
import type { OwnSheet } from './own-workbook.ts';

/** What a cell can be wrong in. `target`: a target or a volume. */
export type IssueField = 'name' | 'code' | 'target' | 'satuan' | 'price' | 'amount';

export interface PlacedCell {
  readonly cell: GridCell;
  /** Zero-based. */
  readonly column: number;
}

/** The plan of a workbook, and the sheet it was read from with its columns; null for a report of SAKTI and where no matrix was found. */
export interface UnderstoodWorkbook {
  readonly result: ReadResult;
  readonly understood: UnderstoodSheet | null;
}

export interface UnderstoodSheet {
  readonly sheet: SheetGrid;
  /** The cell that says `field` on a row; where none does, the one in which it would be looked for. */
  cellOf(row: GridRow, field: IssueField): PlacedCell;
}

/** A sheet as people keep it: by the header over the row; names and codes begin in any column of their group. */
export function cellsOfMatrix({ sheet, tables }: SheetMatrix): UnderstoodSheet {
  return {
    sheet,
    cellOf(row, field) {
      const { columns } = (tables.findLast(({ header }) => header.to < row.number - 1) ?? tables[0]!).header;
      const { fields, levels } = columns.found!;
      const names = [...levels.map((level) => level.column), fields.get('name')];
      const candidates = field === 'name' ? names : field === 'code' ? [fields.get('code'), ...names] : field === 'target' ? [fields.get('volume'), fields.get('target')] : [fields.get(field)];
      const known = candidates.filter((column) => column !== undefined);
      return known.flatMap((column) => filledIn(row.cells, groupOf(columns.groups, column)))[0] ?? { cell: EMPTY_CELL, column: known[0] ?? 0 };
    },
  };
}

/** The workbook that Tenun wrote: codes stand before names, and a stated amount beside a sum that differs. */
export function cellsOfOwn({ sheet, columns }: OwnSheet): UnderstoodSheet {
  return {
    sheet,
    cellOf(row, field) {
      const stated = field === 'amount' ? columns.of('stated') : null;
      if (stated !== null && (row.cells[stated]?.text ?? '').trim() !== '') return at(row, stated);
      return at(row, columns.of(field === 'code' ? 'name' : field) ?? 0);
    },
  };
}

/** The workbook that a planner fills; an amount that was typed comes before the sum. */
export function cellsOfTemplate(workbook: Workbook): UnderstoodSheet | null {
  const sheet = workbook.sheets.find(({ name }) => name === SHEETS.matrix);
  if (sheet === undefined) return null;
  return {
    sheet,
    cellOf(row, field) {
      if (field === 'amount') {
        const entered = at(row, columnIndex('entered'));
        return entered.cell.text.trim() === '' ? at(row, columnIndex('sum')) : entered;
      }
      return at(row, columnIndex(field === 'target' ? 'volume' : field));
    },
  };
}

function at(row: GridRow, column: number): PlacedCell {
  return { cell: row.cells[column] ?? EMPTY_CELL, column };
}
