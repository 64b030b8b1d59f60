// A .csv or .ods as an .xlsx with the same cells, since only that keeps marks and comments in every program.

import type { Cell, MergeRange } from 'hucre/xlsx';
import type { Workbook } from '../../sheet/grid.ts';

/** A name that an .xlsx may have. */
export function nameInXlsx(name: string): string {
  return name.replace(/[\\/?*[\]:]/g, ' ').slice(0, 31) || 'Sheet1';
}

/** Cells keep their text or number; a formula stands as its value, so that no text of a stranger becomes a formula. */
export async function asXlsx(workbook: Workbook): Promise<Uint8Array> {
  const { writeXlsx } = await import('hucre/xlsx');
  return writeXlsx({
    defaultFont: { name: 'Arial', size: 10 },
    sheets: workbook.sheets.map((sheet) => {
      const cells = new Map<string, Partial<Cell>>();
      const rows: (string | number | null)[][] = [];
      const merges: MergeRange[] = [];
      const widths: number[] = [];
      for (const { number, cells: grid } of sheet.rows) {
        while (rows.length < number) rows.push([]);
        rows[number - 1] = grid.map((cell, column) => {
          const isNumber = cell.kind === 'number' && /^-?\d{1,15}(?:\.\d+)?$/.test(cell.text);
          const value = cell.kind === 'empty' ? null : isNumber ? Number(cell.text) : cell.text;
          if (value !== null) cells.set(`${number - 1},${column}`, { value, type: isNumber ? 'number' : 'string' });
          if (cell.colSpan > 1 || cell.rowSpan > 1) merges.push({ startRow: number - 1, endRow: number - 2 + cell.rowSpan, startCol: column, endCol: column + cell.colSpan - 1 });
          widths[column] = Math.min(60, Math.max(widths[column] ?? 8, cell.colSpan === 1 ? cell.text.length + 2 : 0));
          return value;
        });
      }
      return { name: nameInXlsx(sheet.name), rows, cells, merges, hidden: sheet.hidden, columns: Array.from(widths, (width) => ({ width: width ?? 8 })) };
    }),
  });
}
