// Akun of the government chart of accounts that plans use, with how far each is known, so that a code that does not exist or a name on the wrong code is told.

import type { ListSource, Mark } from './mark.ts';

/** Jenis belanja by the first two digits of an akun. */
export interface JenisBelanja {
  readonly code: string;
  readonly name: string;
}

export interface Akun {
  readonly code: string;
  readonly name: string;
  /** How far the code is known; the short names are from memory throughout. */
  readonly mark: Mark;
}

export const JENIS_BELANJA: readonly JenisBelanja[] = [
  { code: '51', name: 'Belanja Pegawai' },
  { code: '52', name: 'Belanja Barang dan Jasa' },
  { code: '53', name: 'Belanja Modal' },
  { code: '57', name: 'Belanja Bantuan Sosial' },
];

export const AKUN_SOURCE: ListSource = { source: 'Codes seen in public POK and kertas kerja of satker; others and all names from memory of the chart of accounts (BAS)', mark: 'M', validFrom: '2021-01-01', validTo: null };

export const AKUN: readonly Akun[] = [
  ...list('M',
    ['511111', 'Belanja Gaji Pokok PNS'], ['511119', 'Belanja Pembulatan Gaji PNS'], ['511121', 'Belanja Tunjangan Suami/Istri PNS'], ['511122', 'Belanja Tunjangan Anak PNS'], ['511123', 'Belanja Tunjangan Struktural PNS'], ['511124', 'Belanja Tunjangan Fungsional PNS'],
    ['511125', 'Belanja Tunjangan PPh PNS'], ['511126', 'Belanja Tunjangan Beras PNS'], ['511129', 'Belanja Uang Makan PNS'], ['511151', 'Belanja Tunjangan Umum PNS'], ['512211', 'Belanja Uang Lembur'], ['512411', 'Belanja Pegawai (Tunjangan Khusus/Kegiatan/Kinerja)'],
    ['521113', 'Belanja Penambah Daya Tahan Tubuh'], ['521114', 'Belanja Pengiriman Surat Dinas Pos Pusat'], ['521211', 'Belanja Bahan'], ['521213', 'Belanja Honor Output Kegiatan'], ['521219', 'Belanja Barang Non Operasional Lainnya'],
    ['522111', 'Belanja Langganan Listrik'], ['522113', 'Belanja Langganan Air'], ['522119', 'Belanja Langganan Daya dan Jasa Lainnya'], ['522121', 'Belanja Jasa Pos dan Giro'], ['522131', 'Belanja Jasa Konsultan'], ['522141', 'Belanja Sewa'], ['522151', 'Belanja Jasa Profesi'], ['522191', 'Belanja Jasa Lainnya'],
    ['523121', 'Belanja Pemeliharaan Peralatan dan Mesin'], ['524113', 'Belanja Perjalanan Dinas Dalam Kota'], ['524114', 'Belanja Perjalanan Dinas Paket Meeting Dalam Kota'], ['524119', 'Belanja Perjalanan Dinas Paket Meeting Luar Kota'],
    ['532121', 'Belanja Penambahan Nilai Peralatan dan Mesin'], ['533111', 'Belanja Modal Gedung dan Bangunan'], ['533121', 'Belanja Penambahan Nilai Gedung dan Bangunan'], ['536111', 'Belanja Modal Lainnya']),
  ...list('S',
    ['521111', 'Belanja Keperluan Perkantoran'], ['521112', 'Belanja Pengadaan Bahan Makanan'], ['521115', 'Belanja Honor Operasional Satuan Kerja'], ['521119', 'Belanja Barang Operasional Lainnya'], ['521811', 'Belanja Barang Persediaan Barang Konsumsi'],
    ['522112', 'Belanja Langganan Telepon'], ['523111', 'Belanja Pemeliharaan Gedung dan Bangunan'], ['523122', 'Belanja Bahan Bakar Minyak dan Pelumas'], ['524111', 'Belanja Perjalanan Dinas Biasa'], ['532111', 'Belanja Modal Peralatan dan Mesin']),
];

function list(mark: Mark, ...akun: readonly (readonly [string, string])[]): readonly Akun[] {
  return akun.map(([code, name]) => ({ code, name, mark }));
}
