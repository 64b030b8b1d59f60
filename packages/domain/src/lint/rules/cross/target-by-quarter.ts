// The quarters of a target make the target: added up, or reached in the last.

import { Big } from 'big.js';
import type { Rule } from '../../rule.ts';
import { changeTo, spotOf } from '../../spot.ts';

const table = (second: string): string => `BAB III TARGET\n\n| No | Kegiatan | Sasaran | Indikator | Satuan | TW I | TW II | TW III | TW IV | Target |\n|---|---|---|---|---|---|---|---|---|---|\n| 1 | Pencegahan | Warga menolak narkotika | Jumlah sekolah bersinar | Sekolah | 2 | ${second} | 3 | 2 | 10 |\n| 2 | Pencegahan | Warga menolak narkotika | Indeks ketahanan remaja | Indeks | - | - | - | 54,10 | 54,10 |\n| 3 | Rehabilitasi | Penyalah guna pulih | Persentase klien yang pulih | Persen | 20 | 40 | 60 | 80 | 80 |\n`;

export const targetByQuarter: Rule = {
  id: 'target-by-quarter',
  family: 11,
  severity: 'error',
  title: { id: 'Target triwulan tidak menjadi target setahun', en: 'The quarters do not make the target of the year' },
  what: { id: 'Target setahun harus sama dengan jumlah target triwulan, atau dengan triwulan terakhir bila targetnya kumulatif.', en: 'The target of the year has to be the sum of its quarters, or the last of them where targets are cumulative.' },
  why: { id: 'Rencana aksi dan pengukuran triwulanan memakai angka ini.', en: 'Quarterly plans and measurements use these figures.' },
  examples: [
    { title: { id: 'Kurang satu', en: 'One short' }, text: table('2'), findings: 1 },
    { title: { id: 'Jumlah, indeks di akhir tahun, dan kumulatif', en: 'A sum, an index at the year’s end, and a cumulative target' }, text: table('3'), findings: 0 },
  ],
  check({ targets }, answers) {
    for (const { periods, target, indicator } of targets?.rows ?? []) {
      if (periods.length === 0) continue;
      const values = periods.flatMap((said) => (said.value === null ? [] : [said.value]));
      const last = periods.at(-1)?.value ?? null;
      if (target?.value == null || values.length === 0) {
        answers.notApplicable();
        continue;
      }
      const sum = values.reduce((total, value) => total.plus(value), new Big(0));
      if (sum.eq(target.value) || (last !== null && new Big(last).eq(target.value))) {
        answers.pass();
        continue;
      }
      answers.fail({
        spot: spotOf(target),
        quote: `${indicator.value}: ${target.raw}`,
        stated: target.value,
        computed: sum.toFixed(),
        difference: new Big(target.value).minus(sum).toFixed(),
        message: { id: `Target "${indicator.value}" ${target.raw}, padahal triwulannya berjumlah ${sum.toFixed().replace('.', ',')}.`, en: `The target of "${indicator.value}" is ${target.raw}, but its quarters add up to ${sum.toFixed()}.` },
        related: periods.map(spotOf),
        repairs: [{ changes: [changeTo(target, sum.toFixed().replace('.', ','))], reason: { id: 'Jumlah triwulannya.', en: 'The sum of its quarters.' } }],
      });
    }
  },
};
