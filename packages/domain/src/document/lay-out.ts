// Tables with spans laid out as a grid, so that a column has one index in all rows.

import type { TableCell, TableRow } from './block.ts';

/** The cells of each row by column; a place that another cell covers is undefined. */
export function layOut(rows: readonly TableRow[]): readonly (readonly (TableCell | undefined)[])[] {
  const covered = new Map<number, number>();
  return rows.map((row) => {
    const cells: (TableCell | undefined)[] = [];
    const skipCovered = (): void => {
      while ((covered.get(cells.length) ?? 0) > 0) {
        covered.set(cells.length, (covered.get(cells.length) ?? 0) - 1);
        cells.push(undefined);
      }
    };
    for (const cell of row.cells) {
      skipCovered();
      const first = cells.length;
      cells.push(cell);
      for (let extra = 1; extra < (cell.colSpan ?? 1); extra += 1) cells.push(undefined);
      for (let column = first; column < cells.length; column += 1) covered.set(column, (cell.rowSpan ?? 1) - 1);
    }
    skipCovered();
    return cells;
  });
}
