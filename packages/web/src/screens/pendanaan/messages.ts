// What the screen Pendanaan says.

import { catalogue } from '../../language/catalogue.ts';

export const messages = catalogue({
  title: 'Pendanaan',
  intro: 'Kebutuhan dana tiap kegiatan menurut BAB III.',
  table: 'Kebutuhan pendanaan',
  name: 'Kegiatan',
  amount: 'Kebutuhan (Rp)',
  total: 'Jumlah tertulis',
  empty: 'Belum ada tabel pendanaan',
}, {
  title: 'Funding',
  intro: 'What each activity needs, as BAB III says.',
  table: 'Funding need',
  name: 'Activity',
  amount: 'Need (Rp)',
  total: 'Stated total',
  empty: 'No funding table yet',
});
