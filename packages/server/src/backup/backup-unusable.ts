// Why a backup cannot be used or a database cannot take it, in a sentence for whoever needs it badly.

import type { Bilingual } from '@tenun/domain';

type Details = Readonly<Record<string, string>>;

const SENTENCES = {
  'not-a-backup': (): Bilingual => ({ id: 'Ini bukan cadangan Tenun.', en: 'This is not a backup of Tenun.' }),
  'cut-off': (d: Details): Bilingual => ({ id: `Cadangan terpotong pada baris ${d['line']}: pembuatannya tidak selesai atau berkasnya tidak tersalin utuh. Pakai cadangan lain.`, en: `The backup is cut off at line ${d['line']}: it was not finished or not copied whole. Use another one.` }),
  altered: (d: Details): Bilingual => ({ id: `Isi tabel ${d['table']} dalam cadangan tidak sama dengan saat dibuat (${d['found']} baris, seharusnya ${d['expected']}). Pakai cadangan lain.`, en: `Table ${d['table']} of the backup is not what it was when made (${d['found']} rows, ${d['expected']} expected). Use another one.` }),
  'from-newer': (d: Details): Bilingual => ({ id: `Cadangan dibuat oleh Tenun yang lebih baru (${d['migration']}). Pakai versi itu untuk memulihkannya.`, en: `The backup was made by a newer Tenun (${d['migration']}). Restore it with that version.` }),
  'columns-differ': (d: Details): Bilingual => ({ id: `Tabel ${d['table']} dalam cadangan berbeda susunannya dari yang dikenal Tenun ini.`, en: `Table ${d['table']} of the backup has another shape than this Tenun knows.` }),
  'not-empty': (): Bilingual => ({ id: 'Basis data tujuan sudah berisi rencana; memulihkan hanya ke tempat yang kosong (pilih folder baru dengan --data, atau basis data baru dengan DATABASE_URL).', en: 'The database already holds plans; a backup is restored into an empty place only (a new folder with --data, or a new database with DATABASE_URL).' }),
  'restored-differs': (d: Details): Bilingual => ({ id: `Setelah dipulihkan tabel ${d['table']} tidak sama dengan cadangan; semuanya dibatalkan.`, en: `After restoring, table ${d['table']} is not what the backup holds; all of it was taken back.` }),
} as const;

export class BackupUnusable extends Error {
  readonly code: keyof typeof SENTENCES;
  readonly text: Bilingual;

  constructor(code: keyof typeof SENTENCES, details: Details = {}) {
    const text = SENTENCES[code](details);
    super(text.en);
    this.name = 'BackupUnusable';
    this.code = code;
    this.text = text;
  }
}
