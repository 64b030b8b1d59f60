// What the screen Impor says.

import { catalogue } from '../../language/catalogue.ts';

export const messages = catalogue({
  title: 'Impor',
  intro: 'Masukkan RKT yang sudah ada; tidak ada yang disimpan sebelum Anda putuskan.',
  table: 'Rencana yang sudah ada',
  office: 'Kantor',
  year: 'Tahun',
}, {
  title: 'Import',
  intro: 'Bring in an RKT; nothing is kept before you decide.',
  table: 'Plans so far',
  office: 'Office',
  year: 'Year',
});
