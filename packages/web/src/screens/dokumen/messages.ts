// What the screen Dokumen says.

import { catalogue } from '../../language/catalogue.ts';

export const messages = catalogue({
  title: 'Dokumen',
  intro: 'RKT dan lampiran matriks, siap cetak dan tanda tangan.',
  table: 'Dokumen yang dapat dibuat',
  name: 'Dokumen',
  rkt: 'Rencana Kerja Tahunan',
  matriks: 'Matriks (lampiran)',
  files: 'Unduh',
}, {
  title: 'Documents',
  intro: 'The RKT and its matrix, ready to print and sign.',
  table: 'Documents that can be made',
  name: 'Document',
  rkt: 'Annual work plan (RKT)',
  matriks: 'Matrix (annex)',
  files: 'Download',
});
