// A "Rincian Kertas Kerja Satker" as SAKTI prints it, in the variants that are in circulation.

import type { Given } from './a-workbook.ts';

export interface Variant {
  /** Titles in one row, or the figures under `PERHITUNGAN TAHUN 2024`. */
  readonly twoRows?: boolean;
  /** `12 BLN` in one cell. */
  readonly unitInVolume?: boolean;
  /** Amounts one column to the right. */
  readonly shifted?: boolean;
  /** Figures as texts with points. */
  readonly asText?: boolean;
  readonly year?: number;
}

type Line = readonly [code: string, name: string, more?: { readonly volume?: number; readonly satuan?: string; readonly price?: number; readonly amount?: number; readonly sd?: string; readonly blokir?: string }];

export const LINES: readonly Line[] = [
  ['066.01.WA', 'Program Dukungan Manajemen', { amount: 61_600_000 }],
  ['3249', 'Pembinaan Administrasi dan Pengelolaan Keuangan', { amount: 61_600_000 }],
  ['3249.EBA', 'Layanan Dukungan Manajemen Internal', { volume: 1, satuan: 'Layanan', amount: 61_600_000 }],
  ['3249.EBA.994', 'Layanan Perkantoran', { volume: 1, satuan: 'Layanan', amount: 61_600_000 }],
  ['002', 'Operasional dan Pemeliharaan Kantor', { amount: 61_600_000 }],
  ['A', 'Kebutuhan Sehari-hari Perkantoran', { amount: 61_600_000 }],
  ['521111', 'Belanja Keperluan Perkantoran', { amount: 32_000_000, sd: 'RM' }],
  ['', '(KPPN.039-Kupang )'],
  ['>', 'Kebutuhan alat tulis', { amount: 20_000_000 }],
  ['>>', 'Triwulan I', { amount: 8_000_000 }],
  ['-', 'Kertas dan map', { volume: 4, satuan: 'BLN', price: 2_000_000, amount: 8_000_000 }],
  ['>>', 'Triwulan II', { amount: 12_000_000 }],
  ['-', 'Kertas, map dan tinta', { volume: 4, satuan: 'BLN', price: 3_000_000, amount: 12_000_000 }],
  ['>', 'Kebersihan', { amount: 12_000_000 }],
  ['-', 'Bahan kebersihan', { volume: 12, satuan: 'BLN', price: 1_000_000, amount: 12_000_000 }],
  ['521211', 'Belanja Bahan', { amount: 9_600_000, sd: 'RM', blokir: '*' }],
  ['-', 'Konsumsi rapat', { volume: 192, satuan: 'OK', price: 50_000, amount: 9_600_000, blokir: '*' }],
  ['521211', 'Belanja Bahan', { amount: 20_000_000, sd: 'PNP' }],
  ['-', 'Bahan uji', { volume: 2.5, satuan: 'PKT', price: 8_000_000, amount: 20_000_000 }],
];

export const LEAVES = 61_600_000n;

export function kertasKerja(variant: Variant = {}, lines: readonly Line[] = LINES): Given[][] {
  const { twoRows = false, unitInVolume = false, shifted = false, asText = false, year = 2024 } = variant;
  const figure = (value: number | undefined): Given => (value === undefined ? '' : asText ? String(value).replace('.', ',').replace(/\B(?=(?:\d{3})+(?!\d))/g, '.') : value);
  const span = (text: string): Given => ({ text, colSpan: 3 });
  const head: Given[][] = [
    [`RINCIAN KERTAS KERJA SATKER T.A. ${year}`],
    [''],
    ['KEMEN/LEMB', '', '', ': (066) BADAN NARKOTIKA NASIONAL'],
    ['UNIT KERJA', '', '', ': (417829) BNN KABUPATEN ROTE NDAO'],
    ['ALOKASI', '', '', ': Rp. 61.600.000'],
    [''],
  ];
  const titles: Given[][] = twoRows
    ? [[span('KODE'), span('PROGRAM/ KEGIATAN/ KRO/ RO/ KOMPONEN/ SUBKOMP/ AKUN/ DETIL'), { text: `PERHITUNGAN TAHUN ${year}`, colSpan: 4 }, '', 'SD/ CP'], ['', '', '', '', '', '', 'VOLUME', unitInVolume ? '' : 'SATUAN', 'HARGA SATUAN', 'JUMLAH BIAYA', '', ''], ['(1)', '', '', '(2)', '', '', '(3)', '(4)', '(5)', '(6)', '(7)', '(8)']]
    : [[span('KODE'), span('URAIAN'), 'VOLUME', unitInVolume ? '' : 'SATUAN', 'HARGA SATUAN', 'JUMLAH BIAYA', '', 'SD/CP']];
  const rows = lines.map(([code, name, more = {}]): Given[] => {
    const { volume, satuan = '', price, amount, sd = '', blokir = '' } = more;
    const marker = /^(?:>{1,2}|-)$/.test(code);
    const quantity: Given[] = unitInVolume && volume !== undefined ? [`${String(volume).replace('.', ',')} ${satuan}`, ''] : [figure(volume), satuan];
    return [
      ...(/^\d{6}$/.test(code) ? ['', code, ''] : marker ? ['', '', ''] : [code, '', '']), ...(marker ? [code, name, ''] : [name, '', '']),
      ...quantity, figure(price), shifted ? '' : figure(amount), shifted ? figure(amount) : blokir, sd,
    ];
  });
  const foot: Given[][] = [
    [''],
    ['Catatan :'], ['1. * = diblokir'], ['2. Rincian ini dicetak dari aplikasi'],
    ['', '', '', '', '', '', '', 'Baa, 12 Desember 2023'], ['', '', '', '', '', '', '', 'Kuasa Pengguna Anggaran'], ['', '', '', '', '', '', '', 'NIP 198001012005011001'],
  ];
  return [...head, ...titles, ...rows, ...foot];
}
