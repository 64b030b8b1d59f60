// A small RKT of BNN Kabupaten Belu as text, with one sum that does not close, for stories told over HTTP.

export interface PlanFileFacts {
  readonly office?: string;
  readonly year?: number;
  /** The kegiatan states 30.000.000; its two komponen add up to this and 12.000.000. */
  readonly first?: string;
  readonly extraRow?: string;
  /** Stands in BAB I. */
  readonly more?: string;
}

export function planFile({ office = 'BNN Kabupaten Belu', year = 2025, first = '17.000.000', extraRow = '', more = '' }: PlanFileFacts = {}): string {
  return `# KATA PENGANTAR

Rencana Kerja Tahunan (RKT) ${office} Tahun ${year} menjadi acuan kegiatan.

# BAB I PENDAHULUAN

## A. LATAR BELAKANG

Kabupaten ini berbatasan dengan Timor-Leste.
${more === '' ? '' : `\n${more}\n`}
## B. POTENSI DAN PERMASALAHAN

### 1. POTENSI

- a. Dukungan pemerintah daerah
- b. Kemitraan antar lembaga

### 2. PERMASALAHAN

- a. Jalur masuk yang belum terjaga
- b. Jumlah petugas

# BAB III RENCANA KINERJA DAN PENDANAAN

## A. TARGET KINERJA

| NO | PROGRAM/KEGIATAN | SASARAN KEGIATAN | INDIKATOR KINERJA | TARGET KINERJA |
|----|----|----|----|----|
| 1 | Kegiatan Penyelenggaraan Advokasi | Meningkatnya daya tangkal keluarga | Jumlah desa bersinar | 3 Desa |

# LAMPIRAN

Unit Kerja : ${office}

Tahun : ${year}

| PROGRAM/KEGIATAN/KOMPONEN/AKTIVITAS | SASARAN | INDIKATOR KINERJA | TARGET/VOL | SATUAN | ANGGARAN (Rp) |
|---|---|---|---|---|---|
| 1 | 2 | 3 | 4 | 5 | 6 |
| Kegiatan Penyelenggaraan Advokasi | Meningkatnya daya tangkal keluarga | Jumlah desa bersinar | 3 | Desa | 30.000.000 |
| 051. Pembinaan Teknis | | | | | ${first} |
| 052. Pelaksanaan Penguatan Keluarga | | | | | 12.000.000 |
${extraRow}`;
}
