// What the pictures say.

import { catalogue } from '../../language/catalogue.ts';

export const messages = catalogue({
  notFilled: 'belum diisi',
  unknown: 'tidak dapat dihitung',
  path: 'Letak dalam anggaran',
  tooSmall: (n: number) => `${n} lagi tanpa nilai, lihat tabel`,
}, {
  notFilled: 'not filled in',
  unknown: 'cannot be computed',
  path: 'Place in the budget',
  tooSmall: (n: number) => `${n} more without an amount, see the table`,
});
