// Why a file cannot be read as a plan: one catalogue of sentences for planners, each with the place and what was expected.

import type { Bilingual } from '@tenun/domain';

/** A sheet of a workbook that could be the plan, for a person to choose from. */
export interface SheetChoice {
  readonly name: string;
  readonly rows: number;
  readonly hidden: boolean;
  /** The first texts of the sheet, so that it can be recognised. */
  readonly sample: string;
}

/** What a file is that is no plan, as far as its first bytes tell. */
export type SeenForm = keyof typeof SEEN;

/** A figure that a report states, what its parts add up to, and the difference. */
export interface ControlDifference {
  readonly place: string;
  readonly name: string;
  readonly stated: string;
  readonly computed: string;
  readonly difference: string;
}

interface Kinds {
  'file-empty': Record<never, never>;
  'file-damaged': { readonly format: string; readonly place: string | null };
  'file-encrypted': { readonly format: string };
  'file-old-format': { readonly format: string; readonly saveAs: string };
  'file-unknown': { readonly seen: SeenForm | `.${string}` };
  'file-not-text': { readonly place: string | null };
  'file-is-scan': { readonly pages: number };
  'file-not-a-plan': Record<never, never>;
  'file-too-large': { readonly megabytes: number; readonly limit: number };
  'file-expands': { readonly megabytes: number; readonly limit: number };
  'file-too-many': { readonly what: 'rows' | 'cells' | 'pages' | 'entries' | 'depth' | 'line'; readonly count: number; readonly limit: number; readonly place: string | null };
  'file-unsafe': { readonly what: 'entity' | 'path' | 'macro' | 'bomb' | 'overlap'; readonly place: string | null };
  'which-sheet': { readonly sheets: readonly SheetChoice[] };
  'two-plans': { readonly first: string; readonly second: string };
  /** A report of another system in a version that no layout describes. */
  'layout-unknown': { readonly report: string; readonly expected: string; readonly found: string; readonly place: string | null };
  /** The control totals of a report; `parts` are the rows inside it that are not the sum of what stands below them. Rupiah as printed. */
  'control-totals-differ': { readonly report: string; readonly computed: string; readonly totals: readonly ControlDifference[]; readonly parts: readonly ControlDifference[] };
  'totals-differ': { readonly place: string; readonly stated: string; readonly computed: string };
  'reading-took-too-long': { readonly seconds: number };
  'reading-took-too-much-memory': { readonly megabytes: number };
  'reading-failed': { readonly reference: string };
}

export type ReadProblemCode = keyof Kinds;
export type ReadProblemDetails<C extends ReadProblemCode = ReadProblemCode> = Kinds[C];

const COUNTED = { rows: ['baris', 'rows'], cells: ['sel', 'cells'], pages: ['halaman', 'pages'], entries: ['isi arsip', 'entries'], depth: ['tingkat sarang', 'levels of nesting'], line: ['huruf dalam satu baris', 'letters in one line'] } as const;
const UNSAFE = { entity: ['entitas XML yang mengembang', 'XML entities that expand'], path: ['nama isi yang menunjuk ke luar arsip', 'entry names that point outside the archive'], macro: ['makro', 'macros'], bomb: ['isi yang mengembang ratusan kali lipat', 'an entry that expands hundreds of times'], overlap: ['isi yang bertumpuk', 'entries that overlap'] } as const;

const SEEN = {
  archive: ['arsip; keluarkan dulu berkas di dalamnya', 'an archive; take the file out of it first'],
  'empty-archive': ['arsip kosong', 'an empty archive'],
  gzip: ['arsip gzip; keluarkan dulu berkas di dalamnya', 'a gzip archive; take the file out of it first'],
  image: ['gambar atau video', 'a picture or video'],
  recording: ['rekaman suara', 'a sound recording'],
  program: ['program komputer', 'a computer program'],
  database: ['basis data', 'a database'],
  presentation: ['salindia presentasi', 'slides of a presentation'],
  iwork: ['dokumen Apple Pages atau Numbers; ekspor ke Word atau Excel', 'a document of Apple Pages or Numbers; export it to Word or Excel'],
  compound: ['berkas Microsoft yang bukan dokumen Word atau Excel', 'a Microsoft file that is no Word or Excel document'],
  xml: ['XML', 'XML'],
} as const;

const at = (place: string | null): readonly [string, string] => (place === null ? ['', ''] : [` (di ${place})`, ` (at ${place.replace(/^baris (?=\d)/, 'line ')})`]);

/** The first rows that do not close, so that a person knows where to look. */
function listed(parts: readonly ControlDifference[], opening: string, states: string, details: string, and: string, more: string): string {
  if (parts.length === 0) return '';
  const shown = parts.slice(0, 5).map((part) => `${part.name} (${part.place}) ${states} ${part.stated}, ${details} ${part.computed}`).join('; ');
  return ` ${opening}: ${shown}${parts.length > 5 ? `; ${and} ${parts.length - 5} ${more}` : ''}.`;
}

const SENTENCES: { readonly [C in ReadProblemCode]: (details: Kinds[C]) => readonly [string, string] } = {
  'file-empty': () => ['Berkas kosong.', 'The file is empty.'],
  'file-damaged': ({ format, place }) => [`Berkas ${format} rusak atau terpotong${at(place)[0]}; buka di program asalnya, simpan lagi, lalu coba kembali.`, `The ${format} file is damaged or cut off${at(place)[1]}; open it in the program it came from, save it again and retry.`],
  'file-encrypted': ({ format }) => [`Berkas ${format} dikunci dengan kata sandi; simpan tanpa kata sandi, lalu coba kembali.`, `The ${format} file is locked with a password; save it without one and retry.`],
  'file-old-format': ({ format, saveAs }) => [`Format ${format} tidak dapat dibaca; buka di Word, Excel atau LibreOffice dan simpan sebagai ${saveAs}.`, `The format ${format} cannot be read; open it in Word, Excel or LibreOffice and save it as ${saveAs}.`],
  'file-unknown': ({ seen }) => [`Isi berkas bukan dokumen rencana (${seenAs(seen, 0)}); yang dapat dibaca: .docx, .xlsx, .ods, .pdf berteks, .csv, .md, .txt.`, `The file is no document of a plan (${seenAs(seen, 1)}); what can be read: .docx, .xlsx, .ods, .pdf with text, .csv, .md, .txt.`],
  'file-not-text': ({ place }) => [`Berkas bukan teks UTF-8 yang dapat dibaca${at(place)[0]}; buka di program asalnya dan simpan sebagai teks UTF-8.`, `The file is not UTF-8 text that can be read${at(place)[1]}; open it in its program and save it as UTF-8 text.`],
  'file-is-scan': ({ pages }) => [`PDF ini hasil pindaian (${pages} halaman gambar tanpa teks); pakai berkas Word atau Excel aslinya.`, `This PDF is a scan (${pages} pages of pictures without text); use the original Word or Excel file.`],
  'file-not-a-plan': () => ['Tidak ditemukan bab, tabel atau daftar; ini tampaknya bukan rencana kerja.', 'No chapter, table or list was found; this does not look like a work plan.'],
  'file-too-large': ({ megabytes, limit }) => [`Berkas ${megabytes} MB, lebih besar dari batas ${limit} MB.`, `The file has ${megabytes} MB, more than the limit of ${limit} MB.`],
  'file-expands': ({ megabytes, limit }) => [`Isi arsip mengembang menjadi ${megabytes} MB, lebih dari batas ${limit} MB; berkas seperti ini tidak dibuka.`, `The archive expands to ${megabytes} MB, more than the limit of ${limit} MB; such a file is not opened.`],
  'file-too-many': ({ what, count, limit, place }) => [`Ada ${count} ${COUNTED[what][0]}${at(place)[0]}, lebih dari batas ${limit}.`, `There are ${count} ${COUNTED[what][1]}${at(place)[1]}, more than the limit of ${limit}.`],
  'file-unsafe': ({ what, place }) => [`Berkas memuat ${UNSAFE[what][0]}${at(place)[0]} dan tidak dibuka.`, `The file holds ${UNSAFE[what][1]}${at(place)[1]} and is not opened.`],
  'which-sheet': ({ sheets }) => [`Ada beberapa lembar yang mungkin rencananya: ${sheets.map((sheet) => sheet.name).join(', ')}. Pilih salah satu; bila rencananya terbagi atas beberapa lembar, satukan dulu dalam satu lembar.`, `Several sheets could be the plan: ${sheets.map((sheet) => sheet.name).join(', ')}. Choose one; if the plan is spread over several sheets, put it together in one first.`],
  'two-plans': ({ first, second }) => [`Berkas memuat dua matriks: di ${first} dan di ${second}; dijumlahkan, anggarannya terhitung dua kali. Sisakan satu, atau pisahkan menjadi dua berkas.`, `The file holds two matrices: at ${first.replace(/^baris (?=\d)/, 'line ')} and at ${second.replace(/^baris (?=\d)/, 'line ')}; added up, the budget would count twice. Keep one, or split the file in two.`],
  'layout-unknown': ({ report, expected, found, place }) => [`${report} ini memakai susunan yang belum dikenal${at(place)[0]}: diharapkan ${expected}; ditemukan ${found}. Tidak ada yang ditebak; kirimkan berkasnya agar susunannya dapat ditambahkan.`, `This ${report} has a layout that is not known${at(place)[1]}: expected ${expected}; found ${found}. Nothing is guessed; send the file so that its layout can be added.`],
  'control-totals-differ': ({ report, computed, totals, parts }) => [
    `Jumlah kendali ${report} tidak cocok: rinciannya berjumlah ${computed}, ${totals.map((total) => `sedangkan ${total.name} (${total.place}) menyebut ${total.stated} (selisih ${total.difference})`).join(', ')}.${listed(parts, 'Baris yang tidak sama dengan rinciannya', 'menyebut', 'rinciannya', 'dan', 'lainnya')} Tidak ada yang dimasukkan.`,
    `The control totals of ${report} do not agree: its details add up to ${computed}, ${totals.map((total) => `but ${total.name} (${total.place}) states ${total.stated} (difference ${total.difference})`).join(', ')}.${listed(parts, 'Rows that are not the sum of their details', 'states', 'its details', 'and', 'more')} Nothing was taken in.`,
  ],
  'totals-differ': ({ place, stated, computed }) => [`Jumlah kendali di ${place} menyebut ${stated}, sedangkan rinciannya berjumlah ${computed}; tidak ada yang dimasukkan.`, `The control total at ${place} says ${stated}, but its parts add up to ${computed}; nothing was taken in.`],
  'reading-took-too-long': ({ seconds }) => [`Membaca berkas melewati ${seconds} detik dan dihentikan.`, `Reading the file took more than ${seconds} seconds and was stopped.`],
  'reading-took-too-much-memory': ({ megabytes }) => [`Membaca berkas memerlukan lebih dari ${megabytes} MB memori dan dihentikan.`, `Reading the file needed more than ${megabytes} MB of memory and was stopped.`],
  'reading-failed': ({ reference }) => [`Berkas tidak dapat dibaca karena kesalahan Tenun (${reference}); tidak ada yang diubah.`, `The file could not be read because of a fault of Tenun (${reference}); nothing was changed.`],
};

function seenAs(seen: string, lang: 0 | 1): string {
  return seen in SEEN ? SEEN[seen as SeenForm][lang] : seen;
}

/** Thrown by readers; `text` is the sentence in both languages, without the name of the file. */
export class ReadProblem<C extends ReadProblemCode = ReadProblemCode> extends Error {
  readonly code: C;
  readonly details: Kinds[C];

  /** @param cause the fault behind `reading-failed`, for the log; never shown */
  constructor(code: C, details: Kinds[C], cause?: unknown) {
    super(code, { cause });
    this.name = 'ReadProblem';
    this.code = code;
    this.details = details;
  }

  get text(): Bilingual {
    const [id, en] = SENTENCES[this.code](this.details);
    return { id, en };
  }
}
