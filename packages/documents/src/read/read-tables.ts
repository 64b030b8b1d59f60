// Reads a file for its tables of statistics: sheets, text and documents as blocks, with nothing taken for a plan.

import { blocksOfRows, rowsOfPaste, type Block, type ReadNotice, type ReadResult } from '@tenun/domain';
import { readBlocks } from '../text/read-blocks.ts';
import { decodeText } from './decode-text.ts';
import type { FileFormat } from './detect-format.ts';
import type { ReadOptions } from './read-options.ts';

/** The blocks of the file as the content of a plan that says nothing else. */
export async function readTables(format: FileFormat, bytes: Uint8Array, name: string, options: ReadOptions, tell: (notice: ReadNotice) => void): Promise<ReadResult> {
  switch (format) {
    case 'xlsx':
    case 'ods': return only(format, await ofWorkbook(bytes, name, options));
    case 'csv':
    case 'text': {
      const text = decodeText(bytes, options.limits, tell);
      const pasted = rowsOfPaste(text);
      if (pasted !== null) return only('csv', blocksOfRows('', 'p', pasted));
      return format === 'csv' ? only(format, await ofWorkbook(new TextEncoder().encode(text), name, options)) : only(format, readBlocks(text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/), 1).blocks);
    }
    case 'docx': return (await import('../docx/read-docx.ts')).readDocx(bytes, options);
    case 'pdf': return (await import('../pdf/read-pdf.ts')).readPdf(bytes, options);
  }
}

/** Every sheet that is not hidden; its name is a title, since it often says who reported or which year. */
async function ofWorkbook(bytes: Uint8Array, name: string, options: ReadOptions): Promise<readonly Block[]> {
  const { readWorkbook } = await import('../sheet/read-workbook.ts');
  const { sheets } = await readWorkbook(bytes, name, options);
  return sheets.filter(({ hidden }) => !hidden).flatMap((sheet, index) => blocksOfRows(sheet.name, `s${index + 1}`, sheet.rows.map(({ number, cells }) => ({
    place: { line: null, cell: `${sheet.name}!${number}` },
    // A number is kept exact with a decimal point; the tables are read as Indonesians write them.
    cells: cells.map(({ text, kind }) => (kind === 'number' ? text.replace('.', ',') : text)),
  }))));
}

function only(reader: string, blocks: readonly Block[]): ReadResult {
  return { reader, content: { profile: NOBODY, blocks, nodes: [], indicators: [] }, unread: [], suppressions: [], notices: [] };
}

const NOBODY: ReadResult['content']['profile'] = { office: '', officeKind: null, regionCode: null, year: null, address: null, city: null, date: null, signatory: null };
