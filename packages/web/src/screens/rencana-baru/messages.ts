// What the screen Rencana baru says.

import { catalogue } from '../../language/catalogue.ts';

export const messages = catalogue({
  title: 'Rencana baru',
  intro: 'Mulai dari kosong, atau tahun depan dari rencana ini.',
  table: 'Rencana yang sudah ada',
  office: 'Kantor',
  year: 'Tahun',
}, {
  title: 'New plan',
  intro: 'Start blank, or next year from this plan.',
  table: 'Plans so far',
  office: 'Office',
  year: 'Year',
});
