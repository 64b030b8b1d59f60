// "Kabupaten Belu (5 kecamatan)" promises as many names as follow.

import type { Rule } from '../../rule.ts';
import { changeTo, spotOf } from '../../spot.ts';
import { bab1, table } from './example-bab1.ts';

const TITLE = 'DATA WILAYAH PERBATASAN';
const HEADER = ['NO', 'SATUAN WILAYAH', 'NAMA KECAMATAN'] as const;

export const districtCount: Rule = {
  id: 'district-count',
  family: 4,
  severity: 'error',
  title: { id: 'Jumlah kecamatan dalam kurung tidak sama dengan yang tercantum', en: 'The number of districts in brackets is not the number listed' },
  what: { id: 'Menghitung kecamatan (atau desa, kelurahan) yang tercantum pada setiap kabupaten/kota dan membandingkannya dengan angka dalam kurung.', en: 'Counts the kecamatan (or desa, kelurahan) listed for each regency and compares with the number in brackets.' },
  why: { id: 'Nama yang tertinggal atau angka yang lama membuat sasaran wilayah keliru.', en: 'A name left out, or a number of last year, points the work at the wrong places.' },
  examples: [
    { title: { id: '3 disebut, 2 tercantum', en: '3 claimed, 2 listed' }, text: bab1(table(TITLE, HEADER, ['1', 'KABUPATEN BOALEMO (3 KECAMATAN)', 'KEC. MANANGGU'], ['', '', 'KEC. TILAMUTA'])), findings: 1 },
    { title: { id: '2 disebut, 2 tercantum', en: '2 claimed, 2 listed' }, text: bab1(table(TITLE, HEADER, ['1', 'KABUPATEN BOALEMO (2 KECAMATAN)', 'KEC. MANANGGU'], ['', '', 'KEC. TILAMUTA'])), findings: 0 },
  ],
  check({ places }, answers) {
    for (const { region, claimed, districts } of places.borders) {
      if (claimed?.value == null) continue;
      if (claimed.value === districts.length) {
        answers.pass();
        continue;
      }
      answers.fail({
        spot: spotOf(claimed),
        quote: region.raw,
        stated: String(claimed.value),
        computed: String(districts.length),
        difference: String(claimed.value - districts.length),
        message: { id: `${region.raw}: disebut ${claimed.value}, tercantum ${districts.length}.`, en: `${region.raw}: ${claimed.value} claimed, ${districts.length} listed.` },
        related: districts.map(spotOf),
        repairs: [{ changes: [changeTo(claimed, String(districts.length))], reason: { id: 'Sebanyak yang tercantum.', en: 'As many as are listed.' } }],
      });
    }
  },
};
