// What the screen Periksa says.

import { catalogue } from '../../language/catalogue.ts';

export const messages = catalogue({
  title: 'Periksa',
  intro: 'Semua yang bertentangan dalam rencana ini.',
  table: 'Temuan',
  rule: 'Aturan',
  quote: 'Tertulis',
  message: 'Temuan',
  empty: 'Tidak ada temuan',
}, {
  title: 'Check',
  intro: 'Everything in this plan that contradicts itself.',
  table: 'Findings',
  rule: 'Rule',
  quote: 'Written',
  message: 'Finding',
  empty: 'No findings',
});
