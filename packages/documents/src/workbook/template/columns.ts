// How the workbook that a planner fills is laid out: sheets, columns and levels. The writer and the reader of it share this one description.

import type { NodeLevel } from '@tenun/domain';

/** Said on the first sheet, so that a filled workbook is known again; a change of the columns takes a new id. */
export const TEMPLATE_ID = 'tenun-buku-kerja-1';
export const TEMPLATE_LABEL = 'Susunan';

export const SHEETS = { guide: 'Petunjuk', matrix: 'Matriks', targets: 'Target', funding: 'Pendanaan', lists: 'Daftar' } as const;

export type TemplateField = 'level' | 'code' | 'name' | 'sasaran' | 'indicator' | 'volume' | 'satuan' | 'price' | 'entered' | 'sum' | 'sumberDana' | 'check' | 'end';

export interface TemplateColumn {
  readonly field: TemplateField;
  readonly letter: string;
  readonly title: string;
  readonly width: number;
}

const letters = 'ABCDEFGHIJKLM';
export const COLUMNS: readonly TemplateColumn[] = ([
  ['level', 'TINGKAT', 15], ['code', 'KODE', 14], ['name', 'URAIAN PROGRAM/KEGIATAN/KRO/RO/KOMPONEN/AKTIVITAS/AKUN/RINCIAN', 52], ['sasaran', 'SASARAN', 28], ['indicator', 'INDIKATOR KINERJA', 34],
  ['volume', 'TARGET/VOLUME', 11], ['satuan', 'SATUAN', 14], ['price', 'HARGA SATUAN (Rp)', 16], ['entered', 'ANGGARAN DIISI (Rp)', 18], ['sum', 'ANGGARAN (Rp)', 18], ['sumberDana', 'SUMBER DANA', 11], ['check', 'PEMERIKSAAN', 40], ['end', 'BATAS', 8],
] as const).map(([field, title, width], index) => ({ field, letter: letters[index]!, title, width }));

/** The letter of a field's column. */
export function column(field: TemplateField): string {
  return COLUMNS.find((each) => each.field === field)!.letter;
}

/** The zero-based index of a field's column. */
export function columnIndex(field: TemplateField): number {
  return COLUMNS.findIndex((each) => each.field === field);
}

/** 1-based rows of the sheet of the matrix. */
export const HEADER_ROW = 4;
export const FIRST_ROW = HEADER_ROW + 1;

export interface TemplateLevel {
  /** What the list offers. Its first digit says how deep the row stands, so that a formula can compare two rows. */
  readonly text: string;
  readonly level: NodeLevel;
  readonly marker: string | null;
}

export const LEVELS: readonly TemplateLevel[] = [
  { text: '0 Program', level: 'program', marker: null }, { text: '1 Kegiatan', level: 'kegiatan', marker: null }, { text: '2 KRO', level: 'kro', marker: null }, { text: '3 RO', level: 'ro', marker: null },
  { text: '4 Komponen', level: 'komponen', marker: null }, { text: '5 Subkomponen', level: 'subkomponen', marker: null }, { text: '6 Akun', level: 'akun', marker: null },
  { text: '7 Judul', level: 'detil', marker: '>' }, { text: '8 Subjudul', level: 'detil', marker: '>>' }, { text: '9 Rincian', level: 'detil', marker: '-' },
];

/** Sources of money that the list offers. */
export const SOURCES: readonly string[] = ['RM', 'RMP', 'PNBP', 'BLU', 'PHLN', 'HIBAH', 'SBSN'];

export const TARGET_TITLES = ['NO', 'PROGRAM/KEGIATAN', 'SASARAN KEGIATAN', 'INDIKATOR KINERJA', 'TARGET KINERJA', 'SATUAN'] as const;
export const FUNDING_TITLES = ['NO', 'KEGIATAN', 'KEBUTUHAN (Rp)'] as const;
/** Where the tables of these sheets begin (1-based). */
export const TABLE_HEADER_ROW = 3;
