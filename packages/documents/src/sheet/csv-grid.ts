// Reads a .csv as a sheet: the separator is found by the rows it gives, and every cell stays the text that it was.

import Papa from 'papaparse';
import { decodeText } from '../read/decode-text.ts';
import { unguardFormula } from '../read/formula-text.ts';
import type { ReadLimits } from '../read/read-options.ts';
import { ReadProblem } from '../read/read-problem.ts';
import { EMPTY_CELL, type GridCell, type SheetGrid } from './grid.ts';
import { GridBuilder, SizeGuard } from './grid-builder.ts';

const FORMAT = '.csv';
const SEPARATORS = [';', ',', '\t', '|'] as const;
/** Rows that are looked at to find the separator. */
const LOOK_AT = 300;

export interface CsvSheet {
  readonly sheet: SheetGrid;
  readonly separator: string;
}

/** The one sheet is named `name`. Throws `ReadProblem`. */
export function readCsvSheet(bytes: Uint8Array, name: string, limits: ReadLimits): CsvSheet {
  const decoded = decodeText(bytes, limits).replace(/^\uFEFF/, '');
  // Excel's own way of naming the separator.
  const named = /^sep=(.)\r?\n/i.exec(decoded);
  const separator = named?.[1] ?? findSeparator(decoded);
  const grid = new GridBuilder(name, new SizeGuard(FORMAT, limits));
  let row = named === null ? 0 : 1;
  let problem: ReadProblem | null = null;
  Papa.parse<string[]>(named === null ? decoded : decoded.slice(named[0].length), {
    delimiter: separator, skipEmptyLines: false,
    step({ data, errors }, parser) {
      row += 1;
      try {
        // A quotation mark that never closes swallows all that follows.
        if (errors.some((error) => error.code === 'MissingQuotes')) throw new ReadProblem('file-damaged', { format: FORMAT, place: `${name}!${row}` });
        grid.addRow(row, data.map(cellOf));
      } catch (error) {
        if (!(error instanceof ReadProblem)) throw error;
        problem = error;
        parser.abort();
      }
    },
  });
  if (problem !== null) throw problem;
  return { sheet: grid.finish(false), separator };
}

function cellOf(text: string): GridCell {
  return text.trim() === '' ? EMPTY_CELL : { text: unguardFormula(text).replace(/\r\n?/g, '\n'), kind: 'text', formula: null, colSpan: 1, rowSpan: 1 };
}

/** The separator that gives the most cells in rows of one width. */
function findSeparator(text: string): string {
  let best = { separator: ',', cells: 0 };
  for (const separator of SEPARATORS) {
    const { data } = Papa.parse<string[]>(text, { delimiter: separator, preview: LOOK_AT });
    const widths = Map.groupBy(data.map((cells) => cells.length).filter((width) => width > 1), (width) => width);
    const cells = Math.max(0, ...[...widths].map(([width, rows]) => width * rows.length));
    if (cells > best.cells) best = { separator, cells };
  }
  return best.separator;
}
