// Reads a plan from a file of any form, or says in a sentence why it cannot be read.

import { readFileSync, statSync } from 'node:fs';
import { limitsFrom, readFile, ReadProblem, SettingProblem, type ReadOptions } from '@tenun/documents';
import { detectFormat } from '@tenun/documents/read/detect-format.ts';
import { refuseLarge } from '@tenun/documents/read/read-file.ts';
import type { Lang, ReadResult } from '@tenun/domain';
import type { Call } from './call.ts';
import { CliError } from './cli-error.ts';

/** Text up to this size is read at once in this process; everything else in one that can be ended. */
const SMALL_TEXT = 4 * 1024 * 1024;

/** The plan in the file. Throws CliError for a file that is missing or cannot be read as a plan. */
export async function readPlanFile(file: string, call: Pick<Call, 'options'>): Promise<ReadResult> {
  try {
    const options = optionsOf(call);
    const bytes = readBytes(file, options);
    const small = bytes.length <= SMALL_TEXT && detectFormat(bytes, file, options.limits) === 'text';
    // The reader that starts processes is loaded only where it is needed; the quick command line is built without it.
    return small ? await readFile(bytes, file, options) : await (await import('@tenun/documents/read/read-apart.ts')).readApart(bytes, file, options);
  } catch (error) {
    if (error instanceof SettingProblem) throw new CliError(error.text);
    if (error instanceof ReadProblem) throw explained(file, error);
    throw error;
  }
}

/** Notices of how a file was read, for standard error. */
export function noticeLines(file: string, { notices }: Pick<ReadResult, 'notices'>, lang: Lang): string {
  return notices.map(({ severity, place, message }) => `${[file, place.line ?? place.cell].filter((part) => part !== null).join(':')}: ${severity === 'warning' ? (lang === 'en' ? 'note' : 'perhatian') : 'info'}: ${message[lang]}\n`).join('');
}

function optionsOf({ options }: Pick<Call, 'options'>): ReadOptions {
  const sheet = options.lembar ?? options.sheet;
  return { limits: limitsFrom(process.env), ...(typeof sheet === 'string' ? { sheet } : {}) };
}

/** A file that is too large is refused before it is taken in. */
function readBytes(file: string, { limits }: ReadOptions): Buffer {
  try {
    refuseLarge(statSync(file).size, limits);
    return readFileSync(file);
  } catch (error) {
    if (error instanceof ReadProblem) throw error;
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'ENOENT') throw new CliError({ id: `${file}: berkas tidak ditemukan.`, en: `${file}: there is no such file.` });
    if (code === 'EISDIR') throw new CliError({ id: `${file}: ini folder, bukan berkas.`, en: `${file}: this is a folder, not a file.` });
    throw new CliError({ id: `${file}: tidak dapat dibaca (${code ?? 'galat'}).`, en: `${file}: cannot be read (${code ?? 'error'}).` });
  }
}

function explained(file: string, problem: ReadProblem): CliError {
  const { id, en } = problem.text;
  const { sheets } = isWhichSheet(problem) ? problem.details : { sheets: [] };
  const choices = (rows: string, hidden: string): string => sheets.map((sheet) => `\n  --lembar "${sheet.name}"  (${sheet.rows} ${rows}${sheet.hidden ? `, ${hidden}` : ''})  ${sheet.sample}`).join('');
  return new CliError({ id: `${file}: ${id}${choices('baris', 'tersembunyi')}`, en: `${file}: ${en}${choices('rows', 'hidden')}` });
}

function isWhichSheet(problem: ReadProblem): problem is ReadProblem<'which-sheet'> {
  return problem.code === 'which-sheet';
}
