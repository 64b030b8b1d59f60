// What the screen Strategi says.

import { catalogue } from '../../language/catalogue.ts';

export const messages = catalogue({
  title: 'Strategi',
  intro: 'Dari visi sampai indikator sasaran kegiatan, seperti tertulis di BAB II.',
  cascade: 'Turunan strategi',
  visi: 'Visi',
  misi: 'Misi',
  tujuan: 'Tujuan',
  arah: 'Arah strategis',
  sasaran: 'Sasaran strategis',
  goals: 'Sasaran kegiatan',
  indicators: 'Indikator',
  noIndicator: 'belum ada indikator',
  noGoals: 'belum ada sasaran kegiatan',
  noSuchAim: 'tujuan ini tidak ada',
  table: 'Sasaran kegiatan dan indikatornya',
  empty: 'Belum ada strategi',
  emptyHint: 'Strategi ada di BAB II; tulis di Naskah, atau impor RKT yang sudah ada.',
}, {
  title: 'Strategy',
  intro: 'From the vision down to the indicators of activity goals, as BAB II states them.',
  cascade: 'The cascade',
  visi: 'Vision',
  misi: 'Missions',
  tujuan: 'Aims',
  arah: 'Strategic directions',
  sasaran: 'Strategic goals',
  goals: 'Activity goals',
  indicators: 'Indicators',
  noIndicator: 'no indicator yet',
  noGoals: 'no activity goals yet',
  noSuchAim: 'there is no such aim',
  table: 'Activity goals and their indicators',
  empty: 'No strategy yet',
  emptyHint: 'The strategy belongs to BAB II; write it in Text, or import the RKT you have.',
});
