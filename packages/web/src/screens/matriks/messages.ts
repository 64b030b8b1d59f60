// What the matrix says.

import { catalogue } from '../../language/catalogue.ts';

export const messages = catalogue({
  title: 'Matriks',
  name: 'Uraian',
  volume: 'Volume',
  amount: 'Anggaran (Rp)',
}, {
  title: 'Matrix',
  name: 'Description',
  volume: 'Volume',
  amount: 'Budget (Rp)',
});
