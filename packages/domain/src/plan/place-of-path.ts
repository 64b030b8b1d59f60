// Finds the very cell that a path names in a plan read from a format without lines: a node keeps the place of its row, the header says which column a field stands in.

import type { TableBlock } from '../document/block.ts';
import { layOut } from '../document/lay-out.ts';
import { placeOfCell, type Path, type Place } from '../document/place.ts';
import { findColumns, type MatrixColumns, type MatrixField } from '../rkt/matrix/columns.ts';
import type { PlanContent } from './content.ts';

const FIELDS: Readonly<Record<string, readonly MatrixField[]>> = {
  code: ['code', 'name'], name: ['name'], marker: ['name'], level: ['name'], sasaran: ['sasaran'], volume: ['volume', 'target'], target: ['target', 'volume'], satuan: ['satuan', 'target', 'volume'], price: ['price'], amount: ['amount'], sumberDana: ['sumberDana'],
};

/** A function from (path, place of its row) to the place of its cell; whatever it does not know it leaves as it is. */
export function cellFinder(content: PlanContent): (path: Path, place: Place) => Place {
  const tables = new Map(content.blocks.flatMap((block) => (block.kind === 'table' ? [[block.id, block] as const] : [])));
  const matrix = [...tables.values()].find((table) => table.view === 'matriks');
  const columns = matrix === undefined ? null : matrixColumns(matrix);
  return (path, place) => {
    if (place.line !== null || place.cell === null) return place;
    const field = /^(node|indicator):.*\/(\w+)$/s.exec(path);
    if (field !== null) {
      const fields: readonly MatrixField[] = field[1] === 'indicator' && field[2] === 'name' ? ['indicator', 'name'] : (FIELDS[field[2]!] ?? []);
      const column = fields.map((each) => columns?.fields.get(each)).find((each) => each !== undefined);
      return column === undefined ? place : placeOfCell(place, column);
    }
    const cell = /^(\w+)\/r(\d+)c(\d+)$/.exec(path);
    const table = cell === null ? undefined : tables.get(cell[1]!);
    return table === undefined ? place : placeInTable(table, Number(cell![2]) - 1, Number(cell![3]) - 1);
  };
}

/** The place of cell `c` of row `r`, both from zero, counting the columns that spans cover. */
export function placeInTable(table: TableBlock, r: number, c: number): Place {
  const row = table.rows[r];
  if (row === undefined) return table.place;
  const column = layOut(table.rows)[r]!.indexOf(row.cells[c]);
  return placeOfCell(row.place, column < 0 ? c : column);
}

/** The header of the matrix as read; where pages repeat it, the first rows that make a whole one. */
function matrixColumns(matrix: TableBlock): MatrixColumns | null {
  for (let rows = 1; rows <= Math.min(4, matrix.repeatedHeaders.length); rows += 1) {
    const columns = findColumns(layOut(matrix.repeatedHeaders.slice(0, rows)));
    if (columns !== null) return columns;
  }
  return null;
}
