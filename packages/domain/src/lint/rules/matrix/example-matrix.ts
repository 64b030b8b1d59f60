// Writes the small matrices of the examples, so that each example shows only the rows it is about.

const HEADER = '| PROGRAM/KEGIATAN/KOMPONEN/AKTIVITAS | SASARAN | INDIKATOR KINERJA | TARGET/VOL | SATUAN | ANGGARAN (Rp) |\n|--|--|--|--|--|--|\n';

/** A row: name, volume, unit, amount; `sasaran` and `indicator` for programs and kegiatan. */
export interface ExampleRow {
  readonly name: string;
  readonly sasaran?: string;
  readonly indicator?: string;
  readonly volume?: string;
  readonly satuan?: string;
  readonly amount?: string;
}

/** The text of an RKT that is only a matrix of the year 2025. */
export function exampleMatrix(...rows: readonly ExampleRow[]): string {
  const line = (row: ExampleRow): string => `| ${[row.name, row.sasaran ?? '', row.indicator ?? '', row.volume ?? '', row.satuan ?? '', row.amount ?? ''].join(' | ')} |`;
  return `# Lampiran\n\nMatrik Rencana Kerja\n\nUnit Kerja : BNN Kabupaten Rote Ndao\n\nTahun : 2025\n\n${HEADER}${rows.map(line).join('\n')}\n`;
}

export const PROGRAM: ExampleRow = { name: 'Program Dukungan Manajemen', sasaran: 'Terwujudnya tata kelola yang baik', indicator: 'Nilai Akuntabilitas Kinerja', volume: '80', satuan: 'Indeks', amount: '30.000.000' };
export const KEGIATAN: ExampleRow = { name: 'Kegiatan Pembinaan Administrasi', sasaran: 'Tata kelola administrasi yang tertib', indicator: 'Nilai Kinerja Anggaran', volume: '89', satuan: 'Indeks', amount: '30.000.000' };
export const KRO: ExampleRow = { name: '✚ Layanan Manajemen Kinerja Internal', volume: '2', satuan: 'Dokumen', amount: '30.000.000' };
export const RO: ExampleRow = { name: '▪ Layanan Perencanaan dan Penganggaran', volume: '2', satuan: 'Dokumen', amount: '30.000.000' };
export const KOMPONEN: ExampleRow = { name: '051. Penyusunan Rencana', amount: '30.000.000' };

/** A whole branch down to one komponen of 30 million, to which activities are added. */
export function exampleActivities(...activities: readonly ExampleRow[]): string {
  return exampleMatrix(PROGRAM, KEGIATAN, KRO, RO, KOMPONEN, ...activities);
}
