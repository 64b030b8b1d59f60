// Reads a plan from a file, or says in a sentence why it cannot be read.

import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { readText } from '@tenun/documents';
import type { ReadResult } from '@tenun/domain';
import { CliError } from './cli-error.ts';

const OTHER_FORMATS = new Set(['.docx', '.doc', '.xlsx', '.xls', '.ods', '.odt', '.pdf', '.rtf', '.zip']);

/** The plan in the file. Throws CliError for a file that is missing, empty, not text or holds no part of a plan. */
export function readPlanFile(file: string): ReadResult {
  const bytes = readBytes(file);
  if (bytes.length === 0) throw new CliError({ id: `${file}: berkas kosong.`, en: `${file}: the file is empty.` });
  if (OTHER_FORMATS.has(extname(file).toLowerCase()) || bytes.includes(0)) {
    throw new CliError({ id: `${file}: yang dapat dibaca saat ini adalah teks dengan tabel Markdown (.md, .txt), bukan ${extname(file) || 'berkas biner'}.`, en: `${file}: what can be read at present is text with Markdown tables (.md, .txt), not ${extname(file) || 'a binary file'}.` });
  }
  const result = readText(decode(file, bytes));
  const { blocks, nodes } = result.content;
  if (nodes.length === 0 && !blocks.some((block) => block.kind === 'table' || block.kind === 'list' || block.kind === 'heading')) {
    throw new CliError({ id: `${file}: tidak ditemukan bab, tabel atau daftar; ini tampaknya bukan rencana kerja.`, en: `${file}: no chapter, table or list was found; this does not look like a work plan.` });
  }
  return result;
}

function readBytes(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'ENOENT') throw new CliError({ id: `${file}: berkas tidak ditemukan.`, en: `${file}: there is no such file.` });
    if (code === 'EISDIR') throw new CliError({ id: `${file}: ini folder, bukan berkas.`, en: `${file}: this is a folder, not a file.` });
    throw new CliError({ id: `${file}: tidak dapat dibaca (${code ?? 'galat'}).`, en: `${file}: cannot be read (${code ?? 'error'}).` });
  }
}

function decode(file: string, bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new CliError({ id: `${file}: bukan teks UTF-8.`, en: `${file}: not UTF-8 text.` });
  }
}
