// What the shared parts say.

import { catalogue } from '../language/catalogue.ts';

export const messages = catalogue({
  notFilled: 'Belum diisi',
  notComputable: 'Tidak dapat dihitung',
  loading: 'Memuat…',
  retry: 'Coba lagi',
  errorTitle: 'Tidak dapat dimuat',
  findings: (n: number) => `${n} temuan di sini`,
  error: 'Kesalahan',
  warning: 'Peringatan',
  info: 'Catatan',
  openCheck: 'Buka di Periksa',
  stated: 'Tertulis',
  computed: 'Terhitung',
  difference: 'Selisih',
  rows: (n: number) => `${n} baris`,
  tableScrolls: (name: string) => `${name}; tabel dapat digeser`,
}, {
  notFilled: 'Not filled in',
  notComputable: 'Cannot be computed',
  loading: 'Loading…',
  retry: 'Try again',
  errorTitle: 'Could not be loaded',
  findings: (n: number) => `${n} findings here`,
  error: 'Error',
  warning: 'Warning',
  info: 'Note',
  openCheck: 'Open in Check',
  stated: 'Stated',
  computed: 'Computed',
  difference: 'Difference',
  rows: (n: number) => `${n} rows`,
  tableScrolls: (name: string) => `${name}; the table scrolls`,
});
