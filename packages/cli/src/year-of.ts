// Reads the year that `--tahun` names.

import { CliError } from './cli-error.ts';

/** The year as a number; throws CliError for anything else. */
export function yearOf(text: string): number {
  if (!/^20\d\d$/.test(text)) throw new CliError({ id: `Tahun "${text}" bukan tahun; contoh: --tahun 2024`, en: `"${text}" is not a year; for example: --tahun 2024` });
  return Number(text);
}
