// Names of the styles in which Tenun prints, as far as they say what a paragraph is; programs may change the ids of styles, never their names.

import type { NodeLevel } from '@tenun/domain';

export const STYLE_NAMES = {
  cover: 'Sampul', contents: 'Judul Daftar Isi', signature: 'Tanda Tangan', list: 'List Paragraph', picture: 'Gambar', chart: 'Isi Bagan', matrix: 'Isi Matriks',
  headerCell: 'Kepala Tabel', headerCellWide: 'Kepala Tabel Lebar', numberCell: 'Nomor Kolom', numberCellWide: 'Nomor Kolom Lebar',
} as const;

const LEVELS: Readonly<Record<NodeLevel, string>> = { program: 'Program', kegiatan: 'Kegiatan', kro: 'KRO', ro: 'RO', komponen: 'Komponen', subkomponen: 'Subkomponen', akun: 'Akun', detil: 'Detil' };

export function levelStyleName(level: NodeLevel): string {
  return `Matriks ${LEVELS[level]}`;
}

export function levelOfStyle(name: string): NodeLevel | null {
  return (Object.keys(LEVELS) as NodeLevel[]).find((level) => levelStyleName(level).toLowerCase() === name.toLowerCase()) ?? null;
}
