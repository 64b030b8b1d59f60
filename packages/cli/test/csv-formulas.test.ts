// The CSV that `tenun show` prints, opened in a spreadsheet: what people typed is never run, and our own reader gives it back unchanged.

import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readText } from '@tenun/documents';
import { DEFAULT_LIMITS } from '@tenun/documents/read/read-options.ts';
import { readCsvSheet } from '@tenun/documents/sheet/csv-grid.ts';
import { matrixText } from '../../documents/test/bad-input/office-files.ts';
import { NO_OFFICE, throughOffice } from '../../documents/test/sheet/office.ts';
import { matrixCsv } from '../src/output/csv.ts';

const TYPED = ['=1+1', "=cmd|' /C calc'!A0", '+1+2', '-2+3+cmd|x', '@SUM(A1)', "'=1+1", '-', '-5', '- Terlaksananya; "advokasi"', '\t=1'];

const PLAN = readText(matrixText()).content;
const csv = matrixCsv({ ...PLAN, nodes: TYPED.map((name, index) => ({ ...PLAN.nodes[0]!, id: `n${index}`, name })), indicators: [] });

describe('the matrix as CSV', () => {
  it('is read back with every name as it was typed', () => {
    const { sheet } = readCsvSheet(new TextEncoder().encode(csv), 'matriks.csv', DEFAULT_LIMITS);
    expect(sheet.rows.slice(1).map((row) => row.cells[3]?.text)).toEqual(TYPED);
  });

  it.skipIf(NO_OFFICE)('gives LibreOffice no formula at all', () => {
    const parts = unzipSync(throughOffice(csv, 'csv', 'xlsx'));
    const sheets = Object.entries(parts).filter(([name]) => name.startsWith('xl/worksheets/')).map(([, xml]) => strFromU8(xml)).join('');
    expect(sheets).toContain('<row');
    expect(sheets).not.toMatch(/<f[ >]/);
  });
});
