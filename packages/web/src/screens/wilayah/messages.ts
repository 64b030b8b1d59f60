// What the screen Wilayah & Kasus says.

import { catalogue } from '../../language/catalogue.ts';

export const messages = catalogue({
  title: 'Wilayah & Kasus',
  intro: 'Perbatasan, bandara, pelabuhan, dan pengungkapan kasus menurut kabupaten/kota.',
  region: 'Kabupaten/Kota',
  cases: (year: number) => `Kasus ${year}`,
  suspects: (year: number) => `Tersangka ${year}`,
  empty: 'Belum ada tabel wilayah atau kasus',
}, {
  title: 'Region & Cases',
  intro: 'Borders, airports, seaports, and cases by regency or city.',
  region: 'Regency/City',
  cases: (year: number) => `Cases ${year}`,
  suspects: (year: number) => `Suspects ${year}`,
  empty: 'No table of regions or cases yet',
});
