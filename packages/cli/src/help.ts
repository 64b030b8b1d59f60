// What `tenun help` says.

import type { Lang } from '@tenun/domain';

const ID = `tenun – rencana kerja tahunan: dibaca, diperiksa, diperbaiki, dicetak

  tenun lint FILE… [--format text|json|sarif] [--rule ID]   memeriksa rencana
  tenun lint --database [--tahun Y] [--format text|json]    memeriksa semua rencana di basis data
  tenun show FILE [--format json|csv]                       menampilkan apa yang terbaca
  tenun rules                                               daftar aturan
  tenun explain ATURAN                                      menerangkan satu aturan
  tenun import FILE… [--replace|--add] [--dry-run]          memasukkan ke basis data
  tenun agency [--tahun Y] [--level program|kegiatan|kro] [--wilayah KODE] [--format text|csv|json]
                                                            jumlah seluruh unit per program dan kegiatan
  tenun render rkt|matriks --tahun Y --out FILE             mencetak (.pdf .docx .xlsx .md)
  tenun template [FILE] --tahun Y --out BUKU.xlsx           buku kerja untuk diisi, kosong atau dari rencana FILE
  tenun mark FILE --out HASIL.xlsx                          buku kerja dikembalikan, sel yang keliru ditandai
  tenun backup [--out FILE]                                 mencadangkan basis data, juga selagi berjalan
  tenun restore FILE [--dry-run]                            memulihkan cadangan ke basis data kosong
  tenun doctor [--format json]                              memeriksa mesin dan data
  tenun serve [--port N]                                    menjalankan Tenun di komputer ini

  FILE: .docx .xlsx .ods .pdf .csv .md .txt
  --lembar NAMA  lembar buku kerja yang memuat rencana, bila ada beberapa
  --lang en      pesan dalam bahasa Inggris
  --data FOLDER  folder basis data tertanam (bawaan ./data; DATABASE_URL untuk server PostgreSQL)

Kode keluar: 0 baik, 1 ada temuan kesalahan, 2 masukan tak terpakai atau panggilan keliru.`;

const EN = `tenun – annual work plans: read, checked, mended, printed

  tenun lint FILE… [--format text|json|sarif] [--rule ID]   check plans
  tenun lint --database [--tahun Y] [--format text|json]    check all plans of the database
  tenun show FILE [--format json|csv]                       show what was read
  tenun rules                                               list the rules
  tenun explain RULE                                        explain a rule
  tenun import FILE… [--replace|--add] [--dry-run]          put plans into the database
  tenun agency [--tahun Y] [--level program|kegiatan|kro] [--wilayah CODE] [--format text|csv|json]
                                                            totals of all units by program and kegiatan
  tenun render rkt|matriks --tahun Y --out FILE             print (.pdf .docx .xlsx .md)
  tenun template [FILE] --tahun Y --out BOOK.xlsx           workbook to fill, empty or from the plan in FILE
  tenun mark FILE --out RESULT.xlsx                         workbook handed back with its faulty cells marked
  tenun backup [--out FILE]                                 back the database up, also while it runs
  tenun restore FILE [--dry-run]                            restore a backup into an empty database
  tenun doctor [--format json]                              examine the machine and the data
  tenun serve [--port N]                                    run Tenun on this machine

  FILE: .docx .xlsx .ods .pdf .csv .md .txt
  --sheet NAME   the sheet of a workbook that is the plan, where several could be
  --lang en      messages in English
  --data FOLDER  folder of the embedded database (default ./data; DATABASE_URL for a PostgreSQL server)

Exit code: 0 fine, 1 findings of severity error, 2 unusable input or wrong call.`;

/** The help page. */
export function help(lang: Lang): string {
  return lang === 'en' ? EN : ID;
}
