// What a person should know of a file as such: a name that says another form, macros and links to other files that were left alone.

import { NOWHERE, type ReadNotice } from '@tenun/domain';
import type { FileFormat } from './detect-format.ts';
import { extensionOf } from './extension.ts';
import { openArchive } from './open-archive.ts';
import type { ReadLimits } from './read-options.ts';

const ENDINGS: Readonly<Record<FileFormat, readonly string[]>> = {
  docx: ['docx', 'docm', 'dotx', 'dotm'],
  xlsx: ['xlsx', 'xlsm', 'xltx', 'xltm', 'xlam'],
  ods: ['ods', 'ots'],
  csv: ['csv', 'tsv', 'txt', 'text', 'tab', 'dat'],
  pdf: ['pdf'],
  text: ['md', 'markdown', 'txt', 'text'],
};

const KNOWN = new Set([...Object.values(ENDINGS).flat(), 'doc', 'xls', 'xlsb', 'odt', 'rtf', 'html', 'htm', 'zip']);

const CALLED: Readonly<Record<FileFormat, readonly [id: string, en: string]>> = {
  docx: ['dokumen Word', 'a Word document'],
  xlsx: ['buku kerja Excel', 'an Excel workbook'],
  ods: ['lembar OpenDocument', 'an OpenDocument sheet'],
  csv: ['tabel teks (CSV)', 'a table as text (CSV)'],
  pdf: ['PDF', 'a PDF'],
  text: ['teks biasa', 'plain text'],
};

export function noticesOfFile(bytes: Uint8Array, name: string, format: FileFormat, limits: ReadLimits): readonly ReadNotice[] {
  const notices: ReadNotice[] = [];
  const extension = extensionOf(name);
  if (KNOWN.has(extension) && !ENDINGS[format].includes(extension)) {
    const [id, en] = CALLED[format];
    notices.push(notice('name-differs', 'warning', `Berkas bernama .${extension}, tetapi isinya ${id}; dibaca menurut isinya.`, `The file is named .${extension} but is ${en}; it was read as what it is.`));
  }
  if (format !== 'docx' && format !== 'xlsx' && format !== 'ods') return notices;
  const { names } = openArchive(bytes, `.${format}`, limits);
  if (names.some((entry) => /(?:^|\/)vbaProject\.bin$/i.test(entry) || /^(?:Basic|Scripts)\/./.test(entry))) notices.push(notice('macros', 'info', 'Berkas memuat makro; makro tidak dijalankan dan tidak disimpan.', 'The file holds macros; they were neither run nor kept.'));
  if (names.some((entry) => /(?:^|\/)externalLinks\/externalLink\d+\.xml$/i.test(entry))) notices.push(notice('external-links', 'warning', 'Ada rumus yang merujuk berkas lain; yang dibaca adalah nilai terakhir yang tersimpan, berkas lain itu tidak dibuka.', 'Formulas refer to other files; the last stored values were read, the other files were not opened.'));
  return notices;
}

function notice(code: string, severity: ReadNotice['severity'], id: string, en: string): ReadNotice {
  return { code, severity, place: NOWHERE, message: { id, en } };
}
