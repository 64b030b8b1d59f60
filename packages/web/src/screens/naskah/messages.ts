// What the screen Naskah says.

import { catalogue } from '../../language/catalogue.ts';

export const messages = catalogue({
  title: 'Naskah',
  intro: 'Seluruh RKT menurut urutan cetaknya.',
  table: 'Isi naskah',
  place: 'Bab',
  text: 'Teks',
  empty: 'Naskah masih kosong',
}, {
  title: 'Document text',
  intro: 'The whole RKT in the order it is printed.',
  table: 'Texts of the document',
  place: 'Chapter',
  text: 'Text',
  empty: 'The document is still empty',
});
