// What the screen Strategi says.

import { catalogue } from '../../language/catalogue.ts';

export const messages = catalogue({
  title: 'Strategi',
  intro: 'Dari visi sampai sasaran kegiatan.',
  visi: 'Visi',
  misi: 'Misi',
  tujuan: 'Tujuan',
  arah: 'Arah strategis',
  sasaran: 'Sasaran strategis',
  empty: 'Belum ada strategi',
}, {
  title: 'Strategy',
  intro: 'From the vision down to the goals of activities.',
  visi: 'Vision',
  misi: 'Missions',
  tujuan: 'Aims',
  arah: 'Strategic directions',
  sasaran: 'Strategic goals',
  empty: 'No strategy yet',
});
