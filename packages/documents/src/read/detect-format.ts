// Tells what a file is by its content: a name decides only between forms of text.

import { extensionOf } from './extension.ts';
import { compoundNames } from './compound-file.ts';
import { hasColumns } from './has-columns.ts';
import { openArchive, type Archive } from './open-archive.ts';
import { DEFAULT_LIMITS, type ReadLimits } from './read-options.ts';
import { ReadProblem, type SeenForm } from './read-problem.ts';

export type FileFormat = 'docx' | 'xlsx' | 'ods' | 'csv' | 'pdf' | 'text';

/** How files begin that are something else altogether. */
const OTHERS: readonly (readonly [start: string, seen: SeenForm])[] = [
  ['\u001f\u008b', 'gzip'], ['7z\u00bc\u00af', 'archive'], ['Rar!\u001a', 'archive'], ['BZh', 'archive'], ['\u00fd7zXZ', 'archive'],
  ['\u0089PNG', 'image'], ['\u00ff\u00d8\u00ff', 'image'], ['GIF8', 'image'], ['II*\u0000', 'image'], ['MM\u0000*', 'image'],
  ['MZ', 'program'], ['\u007fELF', 'program'], ['\u00cf\u00fa\u00ed\u00fe', 'program'], ['\u00ca\u00fe\u00ba\u00be', 'program'],
  ['SQLite format 3', 'database'], ['\u0000\u0001\u0000\u0000Standard ', 'database'], ['ID3', 'recording'], ['OggS', 'recording'],
];

/** Throws `ReadProblem` for an empty file and for forms that are not read. */
export function detectFormat(bytes: Uint8Array, name: string, limits: ReadLimits = DEFAULT_LIMITS): FileFormat {
  if (bytes.length === 0) throw new ReadProblem('file-empty', {});
  const start = letters(bytes, 1024);
  if (start.includes('%PDF-')) return 'pdf';
  if (start.startsWith('PK\u0003\u0004') || start.startsWith('PK\u0005\u0006')) return archiveFormat(bytes, name, limits);
  if (start.startsWith('\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1')) refuseCompoundFile(bytes, name);
  if (start.startsWith('{\\rtf')) throw new ReadProblem('file-old-format', { format: '.rtf', saveAs: '.docx' });
  // Of two letters that could also begin a text, only a file with NULs is a program or a picture.
  const other = OTHERS.find(([mark]) => start.startsWith(mark) && (mark.length > 2 || mark > '\u007f' || mark < ' ' || bytes.includes(0)));
  if (other !== undefined) throw new ReadProblem('file-unknown', { seen: other[1] });
  if (start.startsWith('RIFF') || start.slice(4, 8) === 'ftyp' || (start.startsWith('BM') && bytes.includes(0))) throw new ReadProblem('file-unknown', { seen: 'image' });
  refuseMarkup(start, bytes);
  const extension = extensionOf(name);
  if (extension === 'csv' || extension === 'tsv') return 'csv';
  if (extension === 'md' || extension === 'markdown') return 'text';
  return hasColumns(bytes) ? 'csv' : 'text';
}

/** One letter for each byte (the decoder named `latin1` is that of Windows). */
function letters(bytes: Uint8Array, most: number): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(most, bytes.length)).toString('latin1');
}

function archiveFormat(bytes: Uint8Array, name: string, limits: ReadLimits): FileFormat {
  const extension = extensionOf(name);
  const archive = openArchive(bytes, extension === '' ? 'ZIP' : `.${extension}`, limits);
  const mimetype = new TextDecoder().decode(archive.bytes('mimetype')).trim();
  if (mimetype.includes('opendocument')) return openDocumentFormat(archive, mimetype);
  const types = archive.text('[Content_Types].xml') ?? '';
  if (/wordprocessingml\.(?:document|template)\.main|ms-word\.(?:document|template)\.macroEnabled/i.test(types)) return 'docx';
  if (/spreadsheetml\.(?:sheet|template)\.main|ms-excel\.(?:sheet|template|addin)\.macroEnabled\.main/i.test(types)) return 'xlsx';
  if (/ms-excel\.sheet\.binary/i.test(types)) throw new ReadProblem('file-old-format', { format: '.xlsb', saveAs: '.xlsx' });
  if (/presentationml/i.test(types)) throw new ReadProblem('file-unknown', { seen: 'presentation' });
  if (archive.names.some((entry) => entry.startsWith('Index/') && entry.endsWith('.iwa'))) throw new ReadProblem('file-unknown', { seen: 'iwork' });
  // An office file that lost its list of contents is broken, not another thing.
  if (archive.names.some((entry) => entry === 'word/document.xml' || entry === 'xl/workbook.xml')) throw new ReadProblem('file-damaged', { format: archive.has('word/document.xml') ? '.docx' : '.xlsx', place: '[Content_Types].xml' });
  throw new ReadProblem('file-unknown', { seen: archive.names.length === 0 ? 'empty-archive' : 'archive' });
}

function openDocumentFormat(archive: Archive, mimetype: string): 'ods' {
  const format = mimetype.includes('spreadsheet') ? '.ods' : mimetype.includes('opendocument.text') ? '.odt' : null;
  if (format === null) throw new ReadProblem('file-unknown', { seen: 'presentation' });
  if ((archive.text('META-INF/manifest.xml') ?? '').includes('encryption-data') || archive.has('encrypted-package')) throw new ReadProblem('file-encrypted', { format });
  if (format === '.odt') throw new ReadProblem('file-old-format', { format, saveAs: '.docx' });
  return 'ods';
}

function refuseCompoundFile(bytes: Uint8Array, name: string): never {
  const names = compoundNames(bytes);
  const extension = extensionOf(name);
  if (names.has('EncryptedPackage')) throw new ReadProblem('file-encrypted', { format: extension === '' ? 'Office' : `.${extension}` });
  if (names.has('WordDocument')) throw new ReadProblem('file-old-format', { format: '.doc', saveAs: '.docx' });
  if (names.has('Workbook') || names.has('Book')) throw new ReadProblem('file-old-format', { format: '.xls', saveAs: '.xlsx' });
  if (names.size === 0) throw new ReadProblem('file-damaged', { format: extension === '' ? 'Office' : `.${extension}`, place: null });
  throw new ReadProblem('file-unknown', { seen: names.has('PowerPoint Document') ? 'presentation' : 'compound' });
}

/** Web pages and XML that programs save under the name of a workbook. */
function refuseMarkup(start: string, bytes: Uint8Array): void {
  const text = (start.includes('\u0000') ? start.replaceAll('\u0000', '') : start).replace(/^(?:\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)/, '').trimStart();
  if (/^(?:<!doctype html|<html|<table|<head|<meta|<body)\b/i.test(text) || /^MIME-Version:/i.test(text)) throw new ReadProblem('file-old-format', { format: 'HTML', saveAs: '.xlsx' });
  if (!/^<\?xml/i.test(text)) return;
  const more = letters(bytes, 16_384).replaceAll('\u0000', '');
  if (more.includes('urn:schemas-microsoft-com:office:spreadsheet')) throw new ReadProblem('file-old-format', { format: 'XML Spreadsheet 2003', saveAs: '.xlsx' });
  if (/<pkg:package|schemas\.microsoft\.com\/office\/word\/2003/.test(more)) throw new ReadProblem('file-old-format', { format: 'Word XML', saveAs: '.docx' });
  if (more.includes('opendocument')) throw new ReadProblem('file-old-format', { format: more.includes('opendocument.text') ? '.fodt' : '.fods', saveAs: more.includes('opendocument.text') ? '.docx' : '.ods' });
  if (/<html/i.test(more)) throw new ReadProblem('file-old-format', { format: 'HTML', saveAs: '.xlsx' });
  throw new ReadProblem('file-unknown', { seen: 'xml' });
}
