// A column Jumlah is the sum of the columns before it, and quarters make the year.

import type { Rule } from '../../rule.ts';
import { bab1, table } from './example-bab1.ts';
import { answerSums } from './own-sums.ts';

const HEADER = ['Unit', 'Laki-laki', 'Perempuan', 'Balita', 'Jumlah'] as const;
const TARGETS = ['No', 'Indikator', 'TW I', 'TW II', 'TW III', 'TW IV', 'Target 2025'] as const;

export const rowTotal: Rule = {
  id: 'row-total',
  family: 11,
  severity: 'error',
  title: { id: 'Kolom jumlah tidak sama dengan barisnya', en: 'A column of totals is not the sum of its row' },
  what: { id: 'Menjumlahkan kolom-kolom sebelum kolom Jumlah, bila pada sebagian besar baris memang berjumlah demikian, dan triwulan menjadi target setahun (dijumlah atau kumulatif).', en: 'Adds the columns before a column Jumlah, where they do add up in most rows, and quarters to the target of the year (added or cumulative).' },
  why: { id: 'Baris yang tidak berjumlah menunjukkan satu angka yang keliru ketik.', en: 'A row that does not add up shows one figure mistyped.' },
  examples: [
    { title: { id: '9 + 8 + 0 bukan 19', en: '9 + 8 + 0 is not 19' }, text: bab1(table('PESERTA', HEADER, ['Desa A', '9', '8', '-', '19'], ['Desa B', '4', '5', '1', '10'], ['Desa C', '3', '6', '-', '9'])), findings: 1 },
    { title: { id: 'Satu sel memutus baris dan kolom', en: 'One cell breaks its row and its column' }, text: bab1(table('PESERTA', HEADER, ['Desa A', '9', '3', '-', '17'], ['Desa B', '4', '5', '1', '10'], ['Desa C', '3', '6', '-', '9'], ['Jumlah', '16', '19', '1', '36'])), findings: 1 },
    { title: { id: 'Triwulan berjumlah 28, target 48', en: 'Quarters make 28, the target is 48' }, text: bab1(table('TARGET', TARGETS, ['1', 'Jumlah klien', '6', '8', '8', '6', '48'], ['2', 'Indeks kepuasan', '-', '-', '-', '3,6', '3,6'])), findings: 1 },
    { title: { id: 'Menutup; triwulan kumulatif', en: 'It closes; cumulative quarters' }, text: bab1(table('PESERTA', HEADER, ['Desa A', '9', '8', '-', '17'], ['Desa B', '4', '5', '1', '10']), table('TARGET', TARGETS, ['1', 'Jumlah klien', '6', '14', '22', '28', '28'])), findings: 0 },
  ],
  check(model, answers) {
    answerSums(model, 'row', answers);
  },
};
