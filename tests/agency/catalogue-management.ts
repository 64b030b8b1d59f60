// Program Dukungan Manajemen: what keeps an office running.

import type { ProgramPlan } from './catalogue.ts';
import { activity, indicator, kegiatan, komponen, kro, ro } from './catalogue-makers.ts';

export const MANAGEMENT: ProgramPlan = {
  code: '066.01.WA', name: 'Program Dukungan Manajemen', short: 'Program Dukungan Manajemen', sasaran: 'Terwujudnya tata kelola pemerintahan yang baik di lingkungan kantor',
  indicators: [indicator('Nilai akuntabilitas kinerja', 'Nilai', [76, 84])],
  kegiatan: [
    kegiatan('3236', 'Kegiatan Pembinaan Administrasi dan Pengelolaan Keuangan', 'Meningkatnya tata kelola administrasi keuangan yang sesuai prosedur',
      [indicator('Nilai Indikator Kinerja Pelaksanaan Anggaran (IKPA) {unit}', 'Indeks', [92, 97], 2)],
      [kro('EBA', 'Layanan Dukungan Manajemen Internal', ro('994', 'Layanan Perkantoran', 'Layanan', [1, 1],
        komponen('001', 'Pembayaran Gaji dan Tunjangan', activity('Gaji Pokok dan Tunjangan Pegawai', 'Bulan', [12, 12], [1_150_000, 2_600_000]), activity('Tunjangan Kinerja Pegawai', 'Bulan', [12, 12], [620_000, 1_400_000])),
        komponen('002', 'Operasional dan Pemeliharaan Kantor', activity('Honor Pengelola Keuangan', 'Bulan', [12, 12], [28_000, 64_000], 'honor'), activity('Pengelolaan Sistem Akuntansi', 'Bulan', [12, 12], [6_000, 12_000], 'honor')))),
      kro('EBD', 'Layanan Manajemen Kinerja Internal', ro('955', 'Layanan Manajemen Keuangan', 'Dokumen', [1, 3],
        komponen('056', 'Penyusunan Laporan Keuangan', activity('Rekonsiliasi Data Keuangan', 'Kali', [2, 4], [1_200, 8_500], 'luar'), activity('Penyusunan Laporan Keuangan Semester', 'Kali', [2, 2], [1_000, 5_200], 'rapat'))))]),
    kegiatan('3237', 'Kegiatan Penyusunan dan Pengembangan Rencana Program dan Anggaran', 'Meningkatnya proses manajemen kinerja secara efektif dan efisien',
      [indicator('Nilai Kinerja Anggaran {unit}', 'Indeks', [84, 94], 2)],
      [kro('EBD', 'Layanan Manajemen Kinerja Internal',
        ro('952', 'Layanan Perencanaan dan Penganggaran', 'Dokumen', [1, 3], komponen('064', 'Penganggaran Satuan Kerja', activity('Koordinasi Perencanaan Kinerja', 'Kali', [1, 4], [3_500, 14_000], 'luar'), activity('Penyelarasan Pagu Anggaran', 'Kali', [1, 2], [4_000, 9_500], 'rapat', 'luar'))),
        ro('953', 'Layanan Pemantauan dan Evaluasi', 'Dokumen', [2, 4], komponen('062', 'Pemantauan dan Pelaporan Kinerja', activity('Supervisi Manajemen Kinerja', 'Kali', [2, 4], [2_500, 8_000], 'luar'), activity('Penyusunan Laporan Kinerja Tahunan', 'Kali', [1, 1], [1_500, 4_500], 'rapat'))))]),
    kegiatan('3238', 'Kegiatan Penyelenggaraan Ketatausahaan, Rumah Tangga, dan Pengelolaan Sarana Prasarana', 'Meningkatnya pelayanan umum yang cepat dan tertib',
      [indicator('Indeks kualitas penyelenggaraan ketatausahaan', 'Indeks', [3, 4], 2)],
      [kro('EBA', 'Layanan Dukungan Manajemen Internal',
        ro('962', 'Layanan Umum', 'Layanan', [1, 1], komponen('054', 'Pelaksanaan Urusan Umum', activity('Rapat Kerja Pimpinan', 'Kali', [2, 4], [12_000, 30_000], 'rapat', 'luar'), activity('Koordinasi Kelembagaan', 'Kali', [6, 18], [30_000, 90_000], 'luar', 'lokal'))),
        ro('994', 'Layanan Perkantoran', 'Layanan', [1, 1], komponen('002', 'Operasional dan Pemeliharaan Kantor', activity('Keperluan Perkantoran', 'Bulan', [12, 12], [60_000, 160_000], 'kantor'), activity('Langganan Daya dan Jasa', 'Bulan', [12, 12], [40_000, 110_000], 'daya'), activity('Pemeliharaan Kendaraan dan Peralatan', 'Bulan', [12, 12], [60_000, 180_000], 'rawat'))))]),
    kegiatan('3239', 'Kegiatan Pengembangan Organisasi, Tata Laksana, dan Sumber Daya Manusia', 'Meningkatnya pengelolaan reformasi birokrasi satuan kerja',
      [indicator('Nilai Zona Integritas {unit} berdasarkan penilaian mandiri', 'Indeks', [72, 82], 2)],
      [kro('EBC', 'Layanan Manajemen SDM Internal', ro('954', 'Layanan Manajemen Sumber Daya Manusia', 'Layanan', [1, 2],
        komponen('052', 'Administrasi Kepegawaian', activity('Pelantikan dan Pengambilan Sumpah', 'Kali', [1, 3], [2_500, 9_000], 'rapat')),
        komponen('053', 'Pembinaan Kepegawaian', activity('Pembinaan Rohani dan Mental', 'Kali', [4, 12], [3_000, 7_500], 'narasumber'), activity('Pemeriksaan Kesehatan Berkala', 'Kali', [1, 2], [4_000, 12_000], 'jasa'))))]),
  ],
};
