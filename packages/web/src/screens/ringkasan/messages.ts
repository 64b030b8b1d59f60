// What the screen Ringkasan says.

import { catalogue } from '../../language/catalogue.ts';

export const messages = catalogue({
  title: 'Ringkasan',
  intro: 'Ke mana uangnya pergi, dan apa yang belum cocok.',
  money: 'Pagu menurut program dan kegiatan',
  name: 'Program / kegiatan',
  stated: 'Tertulis (Rp)',
  computed: 'Terhitung (Rp)',
  empty: 'Matriks masih kosong',
}, {
  title: 'Summary',
  intro: 'Where the money goes, and what does not fit yet.',
  money: 'Ceiling by program and activity',
  name: 'Program / activity',
  stated: 'Stated (Rp)',
  computed: 'Computed (Rp)',
  empty: 'The matrix is still empty',
});
