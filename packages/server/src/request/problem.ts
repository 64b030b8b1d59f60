// Everything that can go wrong in a request, in one catalogue: a stable code, the HTTP status, named details, and a sentence in both languages (RFC 9457).

import type { Bilingual, EditRefusal } from '@tenun/domain';
import type { ReadProblemCode } from '@tenun/documents';
import { z } from 'zod';
import { bilingual } from '../contract/finding.ts';
import { named } from '../contract/registry.ts';
import { refusalSentence } from './edit-refusal.ts';

interface Kind<D> {
  readonly status: number;
  readonly title: Bilingual;
  sentence(details: D): Bilingual;
}

function kind<D>(status: number, id: string, en: string, sentence: (details: D) => readonly [string, string]): Kind<D> {
  return {
    status,
    title: { id, en },
    sentence(details) {
      const [inIndonesian, inEnglish] = sentence(details);
      return { id: inIndonesian, en: inEnglish };
    },
  };
}

/** One change that somebody made since the revision a command was meant for. */
export interface ChangeSince {
  readonly revision: number;
  readonly label: string;
  readonly actor: string;
  readonly at: string;
  /** Paths of what was touched. */
  readonly touched: readonly string[];
}

export const PROBLEMS = {
  'not-valid': kind<{ issues: readonly { path: string; message: string }[] }>(400, 'Isian tidak sesuai', 'The request does not fit', ({ issues }) => {
    const where = [...new Set(issues.map((issue) => (issue.path === '' ? '(isi)' : issue.path)))].slice(0, 5);
    const why = issues.slice(0, 3).map((issue) => `${issue.path === '' ? '(body)' : issue.path}: ${issue.message}`);
    return [`Permintaan tidak sesuai bentuknya pada ${where.join(', ')}.`, `The request does not have the right form: ${why.join('; ')}.`];
  }),
  'text-not-storable': kind<Record<string, never>>(400, 'Teks tidak dapat disimpan', 'Text that cannot be stored', () => ['Teks memuat karakter kosong (NUL), yang tidak dapat disimpan.', 'The text holds a NUL character, which cannot be stored.']),
  'figure-too-large': kind<Record<string, never>>(422, 'Angka terlalu besar', 'Figure too large', () => ['Sebuah angka lebih besar daripada yang dapat disimpan (9,2 triliun juta).', 'A figure is larger than can be stored (9.2 quintillion).']),
  'not-allowed': kind<{ permission: string }>(403, 'Tidak diizinkan', 'Not allowed', ({ permission }) => [`Anda tidak memiliki izin "${permission}" untuk unit ini.`, `You do not have the permission "${permission}" for this unit.`]),
  'host-not-allowed': kind<{ host: string }>(403, 'Alamat tidak dikenal', 'Unknown address', ({ host }) => [`Tenun hanya melayani komputer ini; permintaan untuk "${host}" ditolak.`, `Tenun serves this machine only; a request for "${host}" is refused.`]),
  'origin-not-allowed': kind<{ origin: string }>(403, 'Asal permintaan tidak dikenal', 'Unknown origin', ({ origin }) => [`Perubahan dari halaman lain ("${origin}") ditolak.`, `Changes from another page ("${origin}") are refused.`]),
  'not-found': kind<{ what: 'plan' | 'import' | 'suppression' | 'rule' | 'address' | 'dataset' | 'observation'; id: string }>(404, 'Tidak ditemukan', 'Not found', ({ what, id }) => {
    const names = { plan: ['Rencana', 'plan'], import: ['Impor', 'import'], suppression: ['Pengecualian', 'suppression'], rule: ['Aturan', 'rule'], address: ['Alamat', 'address'], dataset: ['Statistik', 'dataset'], observation: ['Angka', 'figure'] } as const;
    return [`${names[what][0]} "${id}" tidak ada.`, `There is no ${names[what][1]} "${id}".`];
  }),
  stale: kind<{ expectedRevision: number; currentRevision: number; changes: readonly ChangeSince[] }>(409, 'Sudah diubah orang lain', 'Changed meanwhile', ({ expectedRevision, currentRevision, changes }) => {
    const last = changes.at(-1);
    const who = last === undefined ? ['', ''] : [` Terakhir oleh ${last.actor}: "${last.label}".`, ` Last by ${last.actor}: "${last.label}".`];
    return [
      `Perubahan dibuat untuk revisi ${expectedRevision}, padahal rencana sudah di revisi ${currentRevision}.${who[0]} Tidak ada yang hilang: muat ulang, lalu ulangi perubahan Anda.`,
      `The change was made for revision ${expectedRevision}, but the plan is at revision ${currentRevision}.${who[1]} Nothing is lost: reload and make your change again.`,
    ];
  }),
  'plan-not-draft': kind<Record<string, never>>(409, 'Bukan draf lagi', 'No draft any more', () => ['Rencana ini sudah disahkan, maka tidak dapat dihapus.', 'This plan was approved, so it cannot be taken back.']),
  'import-gone': kind<Record<string, never>>(404, 'Berkas tidak disimpan lagi', 'The file is no longer held', () => ['Berkas yang dibaca tidak disimpan lagi; baca berkas itu sekali lagi. Tidak ada yang berubah.', 'The file that was read is no longer held; read it once more. Nothing was changed.']),
  'command-reused': kind<{ commandId: string }>(409, 'Nomor perintah sudah dipakai', 'Command id already used', ({ commandId }) => [`Perintah ${commandId} sudah dijalankan dengan isi yang lain.`, `The command ${commandId} was already carried out with another body.`]),
  'edit-refused': kind<{ refusal: EditRefusal; index: number; about: Readonly<Record<string, string>> }>(422, 'Perubahan tidak dapat dilakukan', 'The edit does not fit', ({ refusal, about }) => {
    const sentence = refusalSentence(refusal, about);
    return [sentence.id, sentence.en];
  }),
  'finding-gone': kind<{ rule: string; path: string }>(409, 'Temuan sudah tidak ada', 'The finding is gone', ({ rule, path }) => [`Temuan ${rule} di ${path} tidak ada lagi pada revisi ini; mungkin sudah diperbaiki.`, `The finding ${rule} at ${path} does not exist at this revision; it may be mended already.`]),
  'repair-unknown': kind<{ rule: string; path: string; repair: number; available: number }>(404, 'Perbaikan tidak ada', 'No such repair', ({ repair, available }) => [`Temuan ini tidak memiliki perbaikan nomor ${repair + 1}; yang ada ${available}.`, `The finding has no repair number ${repair + 1}; there are ${available}.`]),
  'nothing-to-undo': kind<{ available: number }>(409, 'Tidak ada yang dapat dibatalkan', 'Nothing to undo', ({ available }) => [`Hanya ${available} perubahan yang dapat dibatalkan.`, `Only ${available} changes can be undone.`]),
  'nothing-to-redo': kind<{ available: number }>(409, 'Tidak ada yang dapat diulangi', 'Nothing to redo', ({ available }) => [`Hanya ${available} perubahan yang dapat diulangi.`, `Only ${available} changes can be done again.`]),
  'plan-exists': kind<{ office: string; year: number; planId: string }>(409, 'Rencana sudah ada', 'The plan exists', ({ office, year }) => [`${office} sudah memiliki rencana tahun ${year}. Buka rencana itu, atau pilih tahun lain.`, `${office} already has a plan for ${year}. Open that one, or choose another year.`]),
  'plan-needed': kind<{ office: string; year: number }>(409, 'Belum ada rencananya', 'There is no plan yet', ({ office, year }) => [`${office} belum memiliki rencana tahun ${year}; pilih "rencana baru".`, `${office} has no plan for ${year} yet; choose "new plan".`]),
  'choice-needed': kind<{ office: string; year: number; added: number; changed: number; removed: number }>(409, 'Pilih ganti atau tambah', 'Replace or add?', ({ office, year, added, changed, removed }) => [
    `${office} sudah memiliki rencana tahun ${year} yang berbeda dari berkas ini (${added} baru, ${changed} berubah, ${removed} tidak ada di berkas). Pilih: ganti (--replace) atau tambah saja (--add).`,
    `${office} already has a plan for ${year} that differs from this file (${added} new, ${changed} changed, ${removed} not in the file). Choose: replace it (--replace) or only add (--add).`,
  ]),
  'unit-needed': kind<{ year: number; offices: readonly string[] }>(409, 'Sebutkan kantornya', 'Name the office', ({ year, offices }) => [`Ada beberapa rencana tahun ${year}: ${offices.join('; ')}. Sebutkan kantornya.`, `There are several plans for ${year}: ${offices.join('; ')}. Name the office.`]),
  'no-plan-of-year': kind<{ year: number; unit: string }>(404, 'Tidak ditemukan', 'Not found', ({ year, unit }) => [`Belum ada rencana tahun ${year}${unit === '' ? '' : ` untuk ${unit}`}.`, `There is no plan for ${year}${unit === '' ? '' : ` of ${unit}`} yet.`]),
  'plan-of-other': kind<{ planId: string }>(409, 'Rencana milik kantor atau tahun lain', 'A plan of another office or year', ({ planId }) => [`Rencana ${planId} milik kantor atau tahun lain daripada berkas ini.`, `The plan ${planId} belongs to another office or year than this file.`]),
  'reason-needed': kind<Record<string, never>>(422, 'Alasan diperlukan', 'A reason is needed', () => ['Temuan hanya dapat dikecualikan dengan alasan.', 'A finding can only be suppressed with a reason.']),
  'office-unknown': kind<Record<string, never>>(422, 'Kantor tidak diketahui', 'Office unknown', () => ['Berkas tidak menyebut kantor mana yang memiliki rencana ini; sebutkan kantornya.', 'The file does not say which office the plan is of; name the office.']),
  'year-unknown': kind<Record<string, never>>(422, 'Tahun tidak diketahui', 'Year unknown', () => ['Berkas tidak menyebut tahun rencana; sebutkan tahunnya.', 'The file does not say which year the plan is for; name the year.']),
  'file-missing': kind<Record<string, never>>(400, 'Berkas tidak disertakan', 'No file', () => ['Sertakan satu berkas.', 'Send one file.']),
  'file-too-large': kind<{ limitMegabytes: number }>(413, 'Berkas terlalu besar', 'File too large', ({ limitMegabytes }) => [`Berkas lebih besar dari ${limitMegabytes} MB.`, `The file is larger than ${limitMegabytes} MB.`]),
  /** `reason` and `about` are the code and the details of the reader's problem (documents/read/read-problem.ts), `sentence` what it says. */
  'file-unreadable': kind<{ name: string; reason: ReadProblemCode; about: object; sentence: Bilingual }>(422, 'Berkas tidak dapat dibaca', 'The file cannot be read', ({ name, sentence }) => [`${name}: ${sentence.id}`, `${name}: ${sentence.en}`]),
  'dataset-unreadable': kind<{ name: string; reason: Bilingual }>(422, 'Berkas tidak dapat dibaca', 'The file cannot be read', ({ name, reason }) => [`${name}: ${reason.id}`, `${name}: ${reason.en}`]),
  'no-case-table': kind<{ name: string }>(422, 'Tidak ada tabel statistik', 'No table of statistics', ({ name }) => [
    `${name}: tidak ditemukan tabel kasus (kolom Kab/Kota, Kasus, Tersangka, BB) maupun tabel penduduk (kolom Kab/Kota dan jumlah penduduk).`,
    `${name}: no table of cases (columns for kab/kota, cases, suspects, evidence) and none of people (kab/kota and number of people) was found.`,
  ]),
  'dataset-too-long': kind<{ name: string; rows: number; limit: number }>(422, 'Tabel terlalu panjang', 'Tables too long', ({ name, rows, limit }) => [
    `${name}: ${rows} baris tabel, lebih dari ${limit}. Statistik satu baris per kab/kota; pisahkan menurut provinsi atau tahun.`,
    `${name}: ${rows} rows of tables, more than ${limit}. Statistics have one row for each kab/kota; divide them by province or year.`,
  ]),
  'dataset-undecided': kind<{ open: number; kind: string; about: string }>(422, 'Masih ada yang belum diputuskan', 'Not everything is decided', ({ open, about }) => [`${open} hal belum diputuskan, pertama: ${about}. Tidak ada yang disimpan.`, `${open} things are not decided yet, the first: ${about}. Nothing was stored.`]),
  'dataset-empty': kind<{ name: string }>(422, 'Tidak ada angka', 'No figures', ({ name }) => [`${name}: tidak ada baris yang dipilih; tidak ada yang disimpan.`, `${name}: no row was chosen; nothing was stored.`]),
  'dataset-exists': kind<{ source: string; title: string }>(409, 'Statistik sudah ada', 'The statistics are there', ({ source, title }) => [`${source} dari tabel "${title}" berkas ini sudah diimpor. Perbaiki angkanya, atau tarik yang lama dahulu.`, `${source} of the table "${title}" of this file was imported already. Correct its figures, or take the old one back first.`]),
  'correction-reason-needed': kind<Record<string, never>>(422, 'Alasan diperlukan', 'A reason is needed', () => ['Tuliskan alasannya; alasan disimpan bersama angka yang lama.', 'Give the reason; it is kept beside the old figure.']),
  'observation-superseded': kind<{ value: string | null; by: string }>(409, 'Sudah dikoreksi', 'Corrected meanwhile', ({ value, by }) => [`Angka ini sudah dikoreksi menjadi ${value ?? 'tidak disebut'} oleh ${by}. Muat ulang, lalu koreksi yang baru bila perlu.`, `This figure was corrected to ${value ?? 'not stated'} by ${by}. Reload, and correct the new one if needed.`]),
  'observation-value': kind<{ value: string; unit: string }>(422, 'Angka tidak sesuai', 'The figure does not fit', ({ value, unit }) => [`"${value}" ${unit} tidak dapat disimpan: kasus, tersangka dan penduduk bilangan bulat; barang bukti angka dengan satuan yang dikenal.`, `"${value}" ${unit} cannot be stored: cases, suspects and people are whole numbers; seizures are a figure in a known unit.`]),
  'document-not-available': kind<{ document: string; format: string; reason: Bilingual }>(501, 'Dokumen tidak dapat dibuat', 'The document cannot be made', ({ reason }) => [reason.id, reason.en]),
  'permission-not-checked': kind<{ endpoint: string }>(500, 'Kesalahan program', 'Program error', ({ endpoint }) => [`${endpoint} selesai tanpa memeriksa izin, maka ditolak. Ini kesalahan Tenun; tidak ada yang diubah.`, `${endpoint} ended without having checked a permission and was refused. This is a fault of Tenun; nothing was changed.`]),
  internal: kind<{ reference: string }>(500, 'Kesalahan program', 'Program error', ({ reference }) => [`Terjadi kesalahan di Tenun (${reference}); tidak ada yang diubah.`, `Something went wrong in Tenun (${reference}); nothing was changed.`]),
} as const;

export type ProblemCode = keyof typeof PROBLEMS;
type Details<C extends ProblemCode> = (typeof PROBLEMS)[C] extends Kind<infer D> ? D : never;

export class Problem<C extends ProblemCode = ProblemCode> extends Error {
  readonly code: C;
  readonly details: Details<C>;

  /** @param cause the fault behind it, for the log; never sent */
  constructor(code: C, details: Details<C>, cause?: unknown) {
    super(code, { cause });
    this.name = 'Problem';
    this.code = code;
    this.details = details;
  }

  get status(): number {
    return PROBLEMS[this.code].status;
  }

  /** The sentence in both languages. */
  get text(): Bilingual {
    return (PROBLEMS[this.code] as unknown as Kind<Details<C>>).sentence(this.details);
  }
}

export const wireProblem = named('Problem', z.strictObject({
  type: z.string().describe('urn:tenun:problem:CODE'),
  title: z.string(),
  status: z.int(),
  detail: z.string().describe('The sentence in the language asked for (Accept-Language), Indonesian by default.'),
  code: z.enum(Object.keys(PROBLEMS) as [ProblemCode, ...ProblemCode[]]),
  message: bilingual,
  details: z.record(z.string(), z.unknown()),
}));

/** The body of the answer. */
export function problemBody(problem: Problem, lang: 'id' | 'en'): z.output<typeof wireProblem> {
  const { title, status } = PROBLEMS[problem.code];
  return { type: `urn:tenun:problem:${problem.code}`, title: title[lang], status, detail: problem.text[lang], code: problem.code, message: problem.text, details: problem.details as Record<string, unknown> };
}
