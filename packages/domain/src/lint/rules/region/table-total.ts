// A row JUMLAH is the sum of the rows above it, in whatever table it stands.

import type { Rule } from '../../rule.ts';
import { bab1, table } from './example-bab1.ts';
import { answerSums } from './own-sums.ts';

const HEADER = ['Jenis', 'Unit', 'Nilai perolehan (Rp)'] as const;

export const tableTotal: Rule = {
  id: 'table-total',
  family: 3,
  severity: 'error',
  title: { id: 'Baris jumlah tidak sama dengan kolomnya', en: 'A row of totals is not the sum of its columns' },
  what: { id: 'Menjumlahkan setiap kolom angka pada tabel yang mempunyai satu baris JUMLAH atau TOTAL. Kolom persen, indeks dan sejenisnya tidak dijumlah.', en: 'Adds up each column of figures in tables with one row JUMLAH or TOTAL. Per cents, indices and the like are not added.' },
  why: { id: 'Baris jumlah adalah yang pertama dibaca, dan yang terakhir diperbarui.', en: 'The total is what is read first, and updated last.' },
  examples: [
    { title: { id: '13 tertulis, 12 isinya', en: '13 written, the rows have 12' }, text: bab1(table('DATA KENDARAAN', ['Jenis', 'Jumlah'], ['Roda empat', '5'], ['Roda dua', '7'], ['Jumlah', '13'])), findings: 1 },
    { title: { id: 'Jumlah cocok', en: 'The total agrees' }, text: bab1(table('DATA KENDARAAN', HEADER, ['Roda empat', '5', '1.250.000.000'], ['Roda dua', '7', '140.000.000'], ['Jumlah', '12', '1.390.000.000'])), findings: 0 },
    { title: { id: 'Persen dan indeks', en: 'Per cents and indices' }, text: bab1(table('CAPAIAN', ['Unit', 'Indeks', 'Capaian (%)'], ['BNNK', '3,5', '101,2'], ['BNNP', '3,6', '99,0'], ['Jumlah', '3,55', '100,1'])), findings: 0 },
  ],
  check(model, answers) {
    answerSums(model, 'column', answers);
  },
};
