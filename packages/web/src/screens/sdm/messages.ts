// What the screen SDM says.

import { catalogue } from '../../language/catalogue.ts';

export const messages = catalogue({
  title: 'SDM',
  intro: 'Pegawai menurut asal terhadap formasi (DSP).',
  table: 'Pegawai terhadap formasi',
  unit: 'Unit',
  computedGap: 'Selisih terhitung',
  filled: 'Terisi (%)',
  picture: 'Terisi dari formasi',
  people: (n: string) => `${n} orang`,
  said: 'Disebut dalam naskah',
  empty: 'Belum ada tabel pegawai',
  emptyHint: 'Tabelnya ada di BAB I; tulis di Naskah, atau impor RKT yang sudah ada.',
}, {
  title: 'Staff',
  intro: 'Staff by origin against the formation (DSP).',
  table: 'Staff against formation',
  unit: 'Unit',
  computedGap: 'Computed difference',
  filled: 'Filled (%)',
  picture: 'Filled out of the formation',
  people: (n: string) => `${n} people`,
  said: 'Said in the text',
  empty: 'No staffing table yet',
  emptyHint: 'It belongs to BAB I; write it in Text, or import the RKT you have.',
});
