// What the screen SDM says.

import { catalogue } from '../../language/catalogue.ts';

export const messages = catalogue({
  title: 'SDM',
  intro: 'Pegawai menurut asal dan formasi (DSP).',
  table: 'Pegawai terhadap formasi',
  unit: 'Unit',
  empty: 'Belum ada tabel pegawai',
}, {
  title: 'Staff',
  intro: 'Staff by origin against the formation (DSP).',
  table: 'Staff against formation',
  unit: 'Unit',
  empty: 'No staffing table yet',
});
