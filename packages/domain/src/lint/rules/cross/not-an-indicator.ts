// An indicator has to name something measured; an activity is none.

import type { Said } from '../../../document/place.ts';
import { isActivity } from '../../measured.ts';
import type { Rule } from '../../rule.ts';
import { saidField, spotOf } from '../../spot.ts';
import { targets } from './example-plan.ts';

export const notAnIndicator: Rule = {
  id: 'not-an-indicator',
  family: 9,
  severity: 'warning',
  title: { id: 'Indikator yang bukan ukuran', en: 'An indicator that measures nothing' },
  what: { id: 'Mencari indikator (BAB II, tabel target, matriks) yang menyebut kegiatan, misalnya "Penyelenggaraan Advokasi", tanpa ukuran seperti jumlah, nilai, indeks atau persentase.', en: 'Looks for indicators (BAB II, target table, matrix) that name an activity, as "Penyelenggaraan Advokasi", without a measure such as a number, value, index or per cent.' },
  why: { id: 'PermenPANRB 88/2021 menuntut indikator yang SMART; kegiatan tidak dapat diukur capaiannya.', en: 'PermenPANRB 88/2021 asks for SMART indicators; the result of an activity as such cannot be measured.' },
  examples: [
    { title: { id: 'Nama kegiatan', en: 'The name of an activity' }, text: targets(['Penyelenggaraan Advokasi', 'Meningkatnya daya tangkal keluarga', 'Penyelenggaraan Advokasi dan Pembinaan Keluarga', '2 Keluarga']), findings: 1 },
    { title: { id: 'Ukuran', en: 'A measure' }, text: targets(['Penyelenggaraan Advokasi', 'Meningkatnya daya tangkal keluarga', 'Persentase pelaksanaan advokasi', '80 Persen'], ['Kehumasan', 'Meningkatnya layanan', 'Pelayanan publikasi dengan tingkat kepuasan tinggi', '90 Persen']), findings: 0 },
  ],
  check({ strategy, targets: table, content }, answers) {
    const said: Said<string>[] = [
      ...strategy.groups.flatMap((group) => group.goals.flatMap((goal) => goal.indicators)),
      ...(table?.rows ?? []).map((row) => row.indicator),
      ...content.indicators.map((indicator) => saidField(`indicator:${indicator.id}/name`, indicator.place, indicator.name)),
    ];
    for (const indicator of said) {
      if (!isActivity(indicator.raw)) {
        answers.pass();
        continue;
      }
      answers.fail({
        spot: spotOf(indicator),
        quote: indicator.raw,
        stated: null,
        computed: null,
        difference: null,
        message: { id: `"${indicator.value}" adalah kegiatan, bukan indikator: tidak ada yang diukur.`, en: `"${indicator.value}" is an activity, not an indicator: nothing is measured.` },
      });
    }
  },
};
