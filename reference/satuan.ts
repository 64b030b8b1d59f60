// Units of volume and target as plans write them, with the name to use and what kind of thing they count, so that one that cannot be right is told.

import type { ListSource } from './mark.ts';

export type SatuanKind = 'whole-thing' | 'people' | 'time' | 'money' | 'index' | 'percent' | 'weight' | 'area';

export interface Satuan {
  readonly name: string;
  readonly kind: SatuanKind;
  /** Other writings, lower case. */
  readonly aliases: readonly string[];
}

export const SATUAN_SOURCE: ListSource = { source: 'Units seen in plans of offices and in public RKA-K/L samples', mark: 'M', validFrom: null, validTo: null };

export const SATUAN: readonly Satuan[] = [
  ...list('people', ['Orang', 'org'], ['Pegawai', 'peg'], ['Peserta'], ['Siswa'], ['Mahasiswa'], ['Responden', 'resp'], ['Klien'], ['Petugas'], ['Relawan'], ['Penggiat', 'pegiat'], ['Tahanan'], ['Keluarga', 'kk', 'kepala keluarga'], ['Jiwa'], ['Tersangka', 'tsk']),
  ...list('time', ['Bulan', 'bln'], ['Tahun', 'thn'], ['Triwulan', 'tw'], ['Semester', 'smt'], ['Minggu', 'mgg'], ['Hari', 'hr'], ['Jam', 'jpl', 'jam pelajaran'], ['Menit']),
  // Times that a thing is done by people on days: `OH`, `OJ`, `OB`.
  ...list('time', ['OH', 'orang hari', 'orang/hari'], ['OJ', 'orang jam', 'orang/jam'], ['OB', 'orang bulan', 'orang/bulan'], ['OT', 'orang tahun'], ['OK', 'orang kali', 'orang/kali']),
  ...list('money', ['Rupiah', 'rp']),
  ...list('index', ['Indeks', 'index', 'indek'], ['Nilai'], ['Skor', 'score'], ['Poin', 'point'], ['Predikat'], ['Opini'], ['Level']),
  ...list('percent', ['Persen', '%', 'prosen', 'persentase']),
  ...list('weight', ['Gram', 'gr', 'gm', 'grm', 'g'], ['Kilogram', 'kg'], ['Ton'], ['Liter', 'ltr'], ['Mililiter', 'ml']),
  ...list('area', ['Hektare', 'ha', 'hektar'], ['m²', 'm2', 'meter persegi', 'meter²'], ['km²', 'km2', 'kilometer persegi']),
  ...list('whole-thing',
    ['Layanan', 'lyn'], ['Dokumen', 'dok'], ['Laporan', 'lap'], ['Kegiatan', 'keg', 'giat'], ['Kali', 'x', 'kl'], ['Paket', 'pkt'], ['Unit'], ['Lembaga', 'lbg'], ['Instansi'], ['Lokasi', 'lok'], ['Lingkungan'],
    ['Desa'], ['Kelurahan', 'kel'], ['Desa/Kelurahan', 'kelurahan/desa'], ['Kecamatan', 'kec'], ['Kawasan'], ['Kabupaten/Kota', 'kab/kota', 'kabu/kota', 'kota/kabupaten', 'kota/kab'], ['Kabupaten', 'kab'], ['Kota'], ['Provinsi', 'prov'], ['BNN Kab/Kota', 'bnnk', 'bnn kabupaten/kota', 'bnnk/kota'], ['Satker', 'satuan kerja'],
    ['Berkas Perkara', 'berkas', 'bp'], ['Perkara'], ['Kasus', 'kss'], ['Jaringan'], ['Produk'], ['Sampel', 'sample'], ['Data'], ['Informasi'], ['Media'], ['Konten'], ['Rekomendasi', 'rek'], ['Kesepakatan'], ['Kelompok', 'kelompok masyarakat', 'pokmas'], ['Kerja Sama', 'kerjasama'], ['Regulasi'], ['Modul'], ['Aplikasi', 'sistem'], ['Buku'], ['Buah', 'bh'], ['Lembar', 'lbr'], ['Eksemplar', 'eks'], ['Set'], ['Stel'], ['Perangkat'], ['Rumah'], ['Sekolah'], ['Titik'], ['Tim'], ['Angkatan'], ['Sesi'], ['Rapat'], ['Perjalanan'], ['Botol'], ['Butir'], ['Bungkus', 'bks'], ['Tablet'], ['Kotak'], ['Dus'], ['Rim'], ['Surat', 'srt'], ['Sertifikat'], ['Operasi'], ['Target Operasi'], ['Benih'], ['Pohon', 'batang'], ['Wilayah']),
];

function list(kind: SatuanKind, ...names: readonly (readonly [string, ...string[]])[]): readonly Satuan[] {
  return names.map(([name, ...aliases]) => ({ name, kind, aliases }));
}
