// The few icons of the screens, drawn with one stroke so that they weigh nothing; always beside or in place of a named control.

const SHAPES = {
  ringkasan: 'M3 10h6V3H3zM11 17h6v-7h-6zM3 17h6v-5H3zM11 8h6V3h-6z',
  wilayah: 'M7 4L2.500 6v10.500L7 14.500l6 2 4.500-2V4L13 6zM7 4v10.500M13 6v10.500',
  statistik: 'M3 16.500h14M5 14V9.500M9 14V4.500M13 14v-3M5 6.500h.01M13 8h.01',
  capaian: 'M3 17V3M3 17h14M6 13l3.500-4 3 2.500L17 6',
  sdm: 'M7.500 9a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM2 17c0-3.500 2.500-5 5.500-5s5.500 1.500 5.500 5M13.500 3.500a2.700 2.700 0 0 1 0 5.200M15 12.300c2 .6 3 2.200 3 4.700',
  strategi: 'M5 17V3M5 4h10l-2 3.500L15 11H5',
  target: 'M10 17a7 7 0 1 0 0-14 7 7 0 0 0 0 14zM10 13a3 3 0 1 0 0-6 3 3 0 0 0 0 6z',
  pendanaan: 'M2.500 5h15v10h-15zM10 12.500a2.500 2.500 0 1 0 0-5 2.500 2.500 0 0 0 0 5zM5 7.500v5M15 7.500v5',
  matriks: 'M2.500 3.500h15v13h-15zM2.500 8h15M2.500 12.200h15M8 3.500v13',
  naskah: 'M5 2.500h7l3.500 3.500v11.500H5zM12 2.500V6h3.500M7.500 10h5M7.500 13h5',
  periksa: 'M9 15.500a6.500 6.500 0 1 0 0-13 6.500 6.500 0 0 0 0 13zM14 14l3.500 3.500M6.500 9l2 2 3.500-4',
  dokumen: 'M5.500 7V2.500h9V7M5.500 14H3V7h14v7h-2.500M5.500 11.500h9v6h-9z',
  impor: 'M10 3v9M6.500 8.500L10 12l3.500-3.500M3 14v3h14v-3',
  baru: 'M10 4v12M4 10h12',
  cari: 'M8.500 14a5.500 5.500 0 1 0 0-11 5.500 5.500 0 0 0 0 11zM12.500 12.500L17 17',
  urungkan: 'M4 8h8a4 4 0 0 1 0 8H8M4 8l3.500-3.500M4 8l3.500 3.500',
  ulangi: 'M16 8H8a4 4 0 0 0 0 8h4M16 8l-3.500-3.500M16 8l-3.500 3.500',
  terang: 'M10 13.500a3.500 3.500 0 1 0 0-7 3.500 3.500 0 0 0 0 7zM10 1.500v2M10 16.500v2M1.500 10h2M16.500 10h2M4 4l1.400 1.400M14.600 14.600L16 16M4 16l1.400-1.400M14.600 5.400L16 4',
  gelap: 'M16.500 12A7 7 0 0 1 8 3.500a7 7 0 1 0 8.500 8.500z',
  sistem: 'M2.500 4h15v9.500h-15zM7 17h6M10 13.500V17',
  menu: 'M3 5.500h14M3 10h14M3 14.500h14',
  lainnya: 'M4.500 10h.01M10 10h.01M15.500 10h.01',
  tutup: 'M5 5l10 10M15 5L5 15',
  buka: 'M7.500 5l5 5-5 5',
  bawah: 'M5 7.500l5 5 5-5',
  ganti: 'M6.500 8L10 4.500 13.500 8M6.500 12l3.500 3.500 3.500-3.500',
  centang: 'M4 10.500l4 4 8-9',
  awas: 'M10 3L2 16.500h16zM10 8v4M10 14.300v.2',
  salah: 'M10 17.500a7.500 7.500 0 1 0 0-15 7.500 7.500 0 0 0 0 15zM10 6v5M10 13.700v.2',
  kabar: 'M10 17.500a7.500 7.500 0 1 0 0-15 7.500 7.500 0 0 0 0 15zM10 9v5M10 6.100v.2',
  awan: 'M6 15.500h8.500a3.200 3.200 0 0 0 .4-6.400 5 5 0 0 0-9.600 1A2.800 2.800 0 0 0 6 15.500zM4 3l12 14',
  asal: 'M5 5.500a2 2 0 1 0 0-.01M5 7.500v5M5 16.500a2 2 0 1 0 0-4 2 2 0 0 0 0 4zM15 12a2 2 0 1 0 0-4 2 2 0 0 0 0 4zM5 7.500c0 2 3 2.500 8 2.500',
  perbaiki: 'M12.500 7.500a3.500 3.500 0 0 0 4.500-4.300l-2.300 2.200-1.900-1.900L15 1.300a3.600 3.600 0 0 0-4.600 4.600L3 13.300 5.700 16z',
  naik: 'M10 16V4M5.500 8.500L10 4l4.500 4.500',
  turun: 'M10 4v12M5.500 11.500L10 16l4.500-4.500',
  masuk: 'M3 4h14M9 8.500h8M9 12.500h8M3 17h14M3 8l2.800 2.500L3 13',
  keluar: 'M3 4h14M9 8.500h8M9 12.500h8M3 17h14M5.800 8L3 10.500 5.800 13',
  hapus: 'M4 5.500h12M8 5.500V3.500h4v2M5.500 5.500l.7 11h7.600l.7-11M8.500 8.500v5M11.500 8.500v5',
  saring: 'M3 4h14l-5.500 6.500V16l-3 1.500v-7z',
  tombol: 'M2 5.500h16v9H2zM5 8.500h.01M8 8.500h.01M11 8.500h.01M14.500 8.500h.01M6 11.700h8',
  ubah: 'M4 16l.8-3.500L13.500 3.800l2.700 2.700L7.500 15.200z',
} as const;

export type IconName = keyof typeof SHAPES;

export function Icon({ name, size = 18 }: { readonly name: IconName; readonly size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 20 20" fill="none" stroke="currentColor" strokeWidth={name === 'lainnya' ? 2.6 : 1.6} strokeLinecap="round" strokeLinejoin="round" aria-hidden="true" focusable="false">
      <path d={SHAPES[name]} />
    </svg>
  );
}
