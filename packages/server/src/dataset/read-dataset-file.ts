// Turns a file of statistics into the blocks that tables are read from: text, tables pasted from a spreadsheet, workbooks, documents, or tables of a plan.

import { readFile, readText, ReadProblem } from '@tenun/documents';
import { decodeText } from '@tenun/documents/read/decode-text.ts';
import { detectFormat } from '@tenun/documents/read/detect-format.ts';
import { DEFAULT_LIMITS } from '@tenun/documents/read/read-options.ts';
import { readWorkbook } from '@tenun/documents/sheet/read-workbook.ts';
import { blocksOfRows, rowsOfPaste, type Block } from '@tenun/domain';

export type Origin = 'file' | 'paste' | 'plan';

/** Throws `ReadProblem` with a sentence for whatever is wrong with the file. */
export async function readDatasetBlocks(bytes: Uint8Array, name: string, origin: Origin): Promise<readonly Block[]> {
  // Written by Tenun itself, never by others.
  if (origin === 'plan') return JSON.parse(Buffer.from(bytes).toString('utf8')) as readonly Block[];
  if (bytes.length === 0) throw new ReadProblem('file-empty', {});
  switch (origin === 'paste' ? 'text' : detectFormat(bytes, name)) {
    case 'xlsx':
    case 'ods':
    case 'csv': {
      const { sheets } = await readWorkbook(bytes, name, { limits: DEFAULT_LIMITS });
      return sheets.filter(({ hidden }) => !hidden).flatMap((sheet, index) => blocksOfRows(sheet.name, `s${index + 1}`, sheet.rows.map(({ number, cells }) => ({ place: { line: null, cell: `${sheet.name}!${number}` }, cells: cells.map(({ text, kind }) => (kind === 'number' ? text.replace('.', ',') : text)) }))));
    }
    case 'text': {
      const text = decodeText(bytes, DEFAULT_LIMITS);
      const pasted = rowsOfPaste(text);
      return pasted === null ? readText(text).content.blocks : blocksOfRows(name, 'p', pasted);
    }
    default:
      return (await readFile(bytes, name)).content.blocks;
  }
}
