// Tells what a file is by its first bytes and the entries of its archive; a name decides only between forms of text.

import { ReadProblem } from './read-problem.ts';

export type FileFormat = 'docx' | 'xlsx' | 'ods' | 'csv' | 'pdf' | 'text';

/** Throws `ReadProblem` for an empty file and for forms that are not read. */
export function detectFormat(bytes: Uint8Array, name: string): FileFormat {
  if (bytes.length === 0) throw new ReadProblem('file-empty', {});
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 1024));
  if (start.startsWith('%PDF-')) return 'pdf';
  if (start.startsWith('PK\u0003\u0004')) return archiveFormat(bytes);
  return /\.csv$/i.test(name) ? 'csv' : 'text';
}

function archiveFormat(bytes: Uint8Array): FileFormat {
  // Names of entries stand uncompressed in the directory at the end of the archive.
  const names = new TextDecoder('latin1').decode(bytes.subarray(Math.max(0, bytes.length - 65_536)));
  if (names.includes('word/document.xml')) return 'docx';
  if (names.includes('xl/workbook.xml')) return 'xlsx';
  return 'ods';
}
