// The limits on one file as settings of whoever runs Tenun: environment variables, each with its meaning.

import type { Bilingual } from '@tenun/domain';
import { DEFAULT_LIMITS, type ReadLimits } from './read-options.ts';

export interface LimitSetting {
  readonly variable: `TENUN_${string}`;
  readonly limit: keyof ReadLimits;
  readonly meaning: Bilingual;
}

export const LIMIT_SETTINGS: readonly LimitSetting[] = [
  { variable: 'TENUN_FILE_MEGABYTES', limit: 'megabytes', meaning: { id: 'ukuran satu berkas, MB', en: 'size of one file, MB' } },
  { variable: 'TENUN_FILE_EXPANDED_MEGABYTES', limit: 'expandedMegabytes', meaning: { id: 'isi arsip (.docx, .xlsx, .ods) setelah dikembangkan, MB', en: 'what an archive (.docx, .xlsx, .ods) expands to, MB' } },
  { variable: 'TENUN_FILE_ENTRIES', limit: 'entries', meaning: { id: 'banyaknya isi arsip', en: 'entries of an archive' } },
  { variable: 'TENUN_FILE_ROWS', limit: 'rows', meaning: { id: 'baris satu lembar', en: 'rows of a sheet' } },
  { variable: 'TENUN_FILE_CELLS', limit: 'cells', meaning: { id: 'sel seluruhnya', en: 'cells in all' } },
  { variable: 'TENUN_FILE_PAGES', limit: 'pages', meaning: { id: 'halaman PDF', en: 'pages of a PDF' } },
  { variable: 'TENUN_FILE_DEPTH', limit: 'depth', meaning: { id: 'tingkat sarang XML, daftar dan tabel', en: 'levels of nesting in XML, lists and tables' } },
  { variable: 'TENUN_FILE_LINE_LENGTH', limit: 'lineLength', meaning: { id: 'huruf dalam satu baris teks', en: 'letters in one line of text' } },
  { variable: 'TENUN_READ_SECONDS', limit: 'seconds', meaning: { id: 'lama membaca satu berkas, detik', en: 'time for reading one file, seconds' } },
  { variable: 'TENUN_READ_MEMORY_MEGABYTES', limit: 'memoryMegabytes', meaning: { id: 'memori untuk membaca satu berkas, MB', en: 'memory for reading one file, MB' } },
];

/** A setting that is no positive whole number; `text` is the sentence. */
export class SettingProblem extends Error {
  readonly text: Bilingual;

  constructor(variable: string, value: string) {
    super(`${variable}=${value}`);
    this.name = 'SettingProblem';
    this.text = { id: `Setelan ${variable}="${value}" bukan bilangan bulat positif.`, en: `The setting ${variable}="${value}" is not a positive whole number.` };
  }
}

export type Environment = Readonly<Record<string, string | undefined>>;

/** Throws `SettingProblem`: a limit that was mistyped must not be a limit that is missing. */
export function limitsFrom(environment: Environment): ReadLimits {
  const set = LIMIT_SETTINGS.map(({ variable, limit }) => [limit, wholeNumberFrom(environment, variable, DEFAULT_LIMITS[limit])] as const);
  return { ...DEFAULT_LIMITS, ...Object.fromEntries(set) };
}

/** The number that a variable says, `fallback` when it is not set. */
export function wholeNumberFrom(environment: Environment, variable: string, fallback: number): number {
  const said = environment[variable]?.trim() ?? '';
  if (said === '') return fallback;
  if (!/^[1-9]\d{0,9}$/.test(said)) throw new SettingProblem(variable, said);
  return Number(said);
}
