// What the screen Target says.

import { catalogue } from '../../language/catalogue.ts';

export const messages = catalogue({
  title: 'Target',
  intro: 'Sasaran kegiatan dan target kinerja tahun ini.',
  table: 'Target kinerja',
  kegiatan: 'Kegiatan',
  sasaran: 'Sasaran',
  indicator: 'Indikator',
  target: 'Target',
  satuan: 'Satuan',
  empty: 'Belum ada target',
}, {
  title: 'Targets',
  intro: 'Goals of activities and performance targets of this year.',
  table: 'Performance targets',
  kegiatan: 'Activity',
  sasaran: 'Goal',
  indicator: 'Indicator',
  target: 'Target',
  satuan: 'Unit',
  empty: 'No targets yet',
});
