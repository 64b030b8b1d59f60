// Reads a workbook of any form as sheets of cells: what plans, layouts of SAKTI and statistics are read from.

import type { ReadNotice } from '@tenun/domain';
import { detectFormat } from '../read/detect-format.ts';
import type { ReadOptions } from '../read/read-options.ts';
import { ReadProblem } from '../read/read-problem.ts';
import { readCsvSheet } from './csv-grid.ts';
import type { Workbook } from './grid.ts';
import { sheetNotices, workbookNotice } from './grid-notices.ts';
import { readOdsSheets } from './ods-grid.ts';
import { readXlsxSheets } from './xlsx-grid.ts';

/** Every sheet of an .xlsx, .ods or .csv, hidden ones too. Throws `ReadProblem` for what is no workbook, is damaged or exceeds the limits. */
export async function readWorkbook(bytes: Uint8Array, name: string, options: Pick<ReadOptions, 'limits'>): Promise<Workbook> {
  const { limits } = options;
  switch (detectFormat(bytes, name, limits)) {
    case 'xlsx': {
      const { sheets, macros, links } = readXlsxSheets(bytes, limits);
      return finish({ format: 'xlsx', sheets, notices: [...(macros ? [workbookNotice('macros')] : []), ...(links ? [workbookNotice('external-links')] : [])] });
    }
    case 'ods': return finish({ format: 'ods', sheets: readOdsSheets(bytes, limits), notices: [] });
    case 'csv':
    case 'text': return finish({ format: 'csv', sheets: [readCsvSheet(bytes, sheetNameOf(name), limits).sheet], notices: [] });
    case 'docx': throw new ReadProblem('file-unknown', { seen: '.docx' });
    case 'pdf': throw new ReadProblem('file-unknown', { seen: '.pdf' });
  }
}

function finish(workbook: Workbook): Workbook {
  const notices: readonly ReadNotice[] = workbook.sheets.flatMap((sheet) => sheetNotices(sheet));
  return { ...workbook, notices: [...workbook.notices, ...notices] };
}

/** A .csv has one sheet, called as the file. */
function sheetNameOf(name: string): string {
  return (name.split(/[/\\]/).at(-1) ?? name).replace(/\.[^.]*$/, '') || 'CSV';
}
