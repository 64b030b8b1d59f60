// Why the database cannot be used, in a sentence for whoever started Tenun.

import type { Bilingual } from '@tenun/domain';

const SENTENCES = {
  'folder-in-use': (d: Record<string, string>): Bilingual => ({
    id: `Folder data ${d['folder']} sedang dipakai oleh Tenun lain${d['pid'] === '' ? '' : ` (proses ${d['pid']})`}. Tutup dahulu yang satu itu, atau pilih folder lain dengan --data.`,
    en: `The data folder ${d['folder']} is in use by another Tenun${d['pid'] === '' ? '' : ` (process ${d['pid']})`}. Stop that one first, or choose another folder with --data.`,
  }),
  'database-newer': (d: Record<string, string>): Bilingual => ({
    id: `Basis data ini dibuat oleh Tenun yang lebih baru (${d['migration']}). Jalankan Tenun versi itu.`,
    en: `This database was made by a newer Tenun (${d['migration']}). Run that version.`,
  }),
  'migration-altered': (d: Record<string, string>): Bilingual => ({
    id: `Berkas migrasi ${d['migration']} berubah setelah dijalankan. Kembalikan berkas itu; perubahan struktur ditulis sebagai migrasi baru.`,
    en: `The migration ${d['migration']} was altered after it ran. Restore it; a change of structure is written as a new migration.`,
  }),
  'database-unreachable': (d: Record<string, string>): Bilingual => ({
    id: `Basis data tidak dapat dihubungi: ${d['reason']}.`,
    en: `The database cannot be reached: ${d['reason']}.`,
  }),
} as const;

export class StoreUnusable extends Error {
  readonly code: keyof typeof SENTENCES;
  readonly text: Bilingual;

  constructor(code: keyof typeof SENTENCES, details: Record<string, string>) {
    const text = SENTENCES[code](details);
    super(text.en);
    this.name = 'StoreUnusable';
    this.code = code;
    this.text = text;
  }
}
