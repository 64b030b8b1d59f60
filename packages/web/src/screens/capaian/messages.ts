// What the screen Capaian says.

import { catalogue } from '../../language/catalogue.ts';

export const messages = catalogue({
  title: 'Capaian',
  intro: 'Hasil tahun lalu: target, realisasi, dan persentase menurut indikator.',
  table: 'Capaian tahun lalu',
  indicator: 'Indikator',
  target: 'Target',
  realisation: 'Realisasi',
  percent: 'Persen',
  empty: 'Belum ada capaian tahun lalu',
}, {
  title: 'Results',
  intro: 'Last year: target, realisation and per cent for each indicator.',
  table: 'Results of last year',
  indicator: 'Indicator',
  target: 'Target',
  realisation: 'Realisation',
  percent: 'Per cent',
  empty: 'No results of last year yet',
});
