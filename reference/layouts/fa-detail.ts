// Layouts of the SAKTI report "Laporan FA Detail (16 Segmen)" (GLP039): sixteen segments, pagu, blokir and realisation, in the versions Akrual and SP2D.

import type { Mark } from '../mark.ts';
import type { Layout } from './layout.ts';

export type FaDetailField = 'pagu' | 'blokir' | 'realisasiLalu' | 'realisasiPeriode' | 'realisasiSampai' | 'persen' | 'sisa';

/** What a segment is; the ones that make the tree of the plan, from the highest, and the rest. */
export type FaSegment = 'kementerian' | 'unit' | 'satker' | 'program' | 'kegiatan' | 'kro' | 'ro' | 'komponen' | 'subkomponen' | 'akun' | 'item' | 'sumberDana' | 'caraTarik' | 'kewenangan' | 'kppn' | 'lokasi';

export interface FaDetailLayout extends Layout<FaDetailField> {
  /** The segments in the columns 0–15; found by their titles, by this order only where the titles are missing. */
  readonly segments: readonly { readonly segment: FaSegment; readonly title: RegExp }[];
  readonly segmentsMark: Mark;
  /** The first row of data (1-based) where there is no header to be found. */
  readonly firstRow: number;
}

export const FA_DETAIL_LAYOUTS: readonly FaDetailLayout[] = [
  {
    id: 'sakti-fa-detail-glp039', validFrom: '2021-01-01', validTo: null, mark: 'S', segmentsMark: 'M', firstRow: 10,
    source: 'Public parsers of GLP039: positions of segments and figures, data from row 10; names and order of the segments from memory',
    report: /\bfa detail\b|\bglp ?-?039\b|\b16 segmen\b/, called: 'Laporan FA Detail (16 Segmen)', headerRows: 3,
    segments: [
      { segment: 'kementerian', title: /^(?:kementerian|k\/l|bagian anggaran|ba)\b/ },
      { segment: 'unit', title: /^(?:unit|eselon)\b/ },
      { segment: 'satker', title: /^(?:satker|satuan kerja)\b/ },
      { segment: 'program', title: /^program\b/ },
      { segment: 'kegiatan', title: /^kegiatan\b/ },
      { segment: 'kro', title: /^(?:kro|output|klasifikasi)\b/ },
      { segment: 'ro', title: /^(?:ro|sub ?output|rincian output)\b/ },
      { segment: 'komponen', title: /^komponen\b/ },
      { segment: 'subkomponen', title: /^sub ?-?komponen\b/ },
      { segment: 'akun', title: /^akun\b/ },
      { segment: 'item', title: /^(?:item|detil|detail)\b/ },
      { segment: 'sumberDana', title: /^(?:sumber dana|sd|dana)\b/ },
      { segment: 'caraTarik', title: /^cara (?:tarik|penarikan)\b/ },
      { segment: 'kewenangan', title: /^kewenangan\b/ },
      { segment: 'kppn', title: /^kppn\b/ },
      { segment: 'lokasi', title: /^lokasi\b/ },
    ],
    columns: [
      { field: 'pagu', title: /^pagu\b(?!.*\bblokir\b)/, position: 16, required: true, called: 'PAGU' },
      { field: 'blokir', title: /\block\b|\bblokir\b/, position: 18, required: false, called: 'BLOKIR' },
      { field: 'realisasiLalu', title: /\b(?:realisasi )?(?:periode )?(?:yang )?lalu\b/, position: 22, required: false, called: 'REALISASI PERIODE LALU' },
      { field: 'realisasiSampai', title: /\bs\.?\/?d\.?\b.*\b(?:periode|ini)\b|\bsampai dengan\b/, position: 25, required: true, called: 'REALISASI S.D. PERIODE' },
      { field: 'realisasiPeriode', title: /\bperiode ini\b|\brealisasi ini\b/, position: 23, required: false, called: 'REALISASI PERIODE INI' },
      { field: 'persen', title: /%|\bpersen/, position: 28, required: false, called: '%' },
      { field: 'sisa', title: /\bsisa\b/, position: 30, required: false, called: 'SISA ANGGARAN' },
    ],
  },
];
