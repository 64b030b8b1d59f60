// "2 of 3 BNN Kabupaten/Kota reached their target" can be counted from what the item says of each of them.

import { Big } from 'big.js';
import { changeTo, spotOf } from '../../spot.ts';
import type { Rule } from '../../rule.ts';
import type { Achievement } from '../../../rkt/achievements.ts';
import { resultsChapter } from './example.ts';
import { decimal, labelOf, standing, type Result } from './results.ts';

const item = (count: number): string => `IKK Jumlah BNN Kabupaten/Kota di wilayah Provinsi dengan Nilai Kinerja Anggaran mencapai target, target 2 BNN Kabupaten/Kota. Realisasi kinerja Jumlah BNN Kabupaten/Kota di wilayah Provinsi dengan Nilai Kinerja Anggaran mencapai target ${count} BNN Kabupaten/Kota dengan persentase ${count * 50}%, ${count === 2 ? 'sesuai dengan' : 'dibawah'} target kinerja. Target IKK Nilai Kinerja Anggaran masing-masing BNN Kabupaten/Kota jajaran dengan rincian : BNN Kota Ternate target kinerja 80 Indeks dengan realisasi kinerja 84 Indeks atau sebesar 105%, melebihi target; BNN Kabupaten Halmahera Utara target kinerja 80 Indeks dengan realisasi kinerja 76 Indeks atau sebesar 95%, dibawah target.`;

export const officesReachingTarget: Rule = {
  id: 'offices-reaching-target',
  family: 4,
  severity: 'error',
  title: { id: 'Jumlah kantor yang mencapai target salah hitung', en: 'Offices that reached their target miscounted' },
  what: { id: 'Untuk indikator yang menghitung kantor yang mencapai target, menghitung ulang kantor itu dari target dan realisasi masing-masing dalam butir yang sama.', en: 'For an indicator that counts offices reaching their target, counts them again from each office’s own target and realisation in the same item.' },
  why: { id: 'Indikator ini lahir dari angka kantor-kantor di bawahnya; keduanya tercetak bersebelahan.', en: 'The indicator follows from the figures of the offices below it, printed right beside it.' },
  examples: [
    { title: { id: 'Dua disebut, satu mencapai', en: 'Two claimed, one reached' }, findings: 1, text: resultsChapter([item(2)]) },
    { title: { id: 'Satu dari dua', en: 'One of two' }, findings: 0, text: resultsChapter([item(1)]) },
  ],
  check(model, answers) {
    for (const achievement of model.achievements.items) {
      const stated = decimal(achievement.own.realisation);
      const said = achievement.own.realisation;
      const reaching = officesReaching(achievement);
      if (stated === null || said === null || reaching === null) {
        answers.notApplicable();
        continue;
      }
      if (stated.eq(reaching.length)) {
        answers.pass();
        continue;
      }
      const target = decimal(achievement.own.target);
      const percent = achievement.own.percent;
      const names = reaching.map((result) => result.result.unit?.value).join(', ');
      const label = labelOf({ item: achievement, result: achievement.own, kind: 'own' });
      const right = String(reaching.length);
      const changes = [changeTo(said, right)];
      if (percent !== null && target !== null && target.gt(0)) changes.push(changeTo(percent, `${new Big(reaching.length).div(target).times(100).toFixed(1).replace(/\.0$/, '').replace('.', ',')}%`));
      answers.fail({
        spot: spotOf(said), quote: said.raw, stated: stated.toFixed(), computed: right, difference: stated.minus(reaching.length).toFixed(),
        message: {
          id: `${label.id}: disebut ${said.raw} kantor mencapai target, tetapi menurut angka masing-masing ada ${right}${names === '' ? '' : ` (${names})`}.`,
          en: `${label.en}: ${said.raw} offices are said to have reached their target, but by their own figures there are ${right}${names === '' ? '' : ` (${names})`}.`,
        },
        related: achievement.units.flatMap((unit) => (unit.realisation === null ? [] : [spotOf(unit.realisation)])),
        repairs: [{ changes, reason: { id: 'Dihitung ulang dari realisasi tiap kantor.', en: 'Counted again from each office’s realisation.' } }],
      });
    }
  },
};

/** The offices of the item that reached their own target; null when the item does not count offices, or does not give the figures of all of them. */
function officesReaching(achievement: Achievement): Result[] | null {
  if (!/^jumlah\b.*\b(?:mencapai|memenuhi|melampaui|melebihi)\s+target/i.test(achievement.indicator.raw)) return null;
  if (!/^(?:BNN|satker|unit|kab|kota|kantor|lembaga)/i.test(achievement.own.realisationUnit ?? achievement.own.targetUnit ?? '')) return null;
  const offices: Result[] = achievement.units.map((result) => ({ item: achievement, result, kind: 'office' }));
  const standings = offices.map((office) => (office.result.realisation === null ? null : standing(office)));
  if (offices.length === 0 || standings.includes(null)) return null;
  const target = decimal(achievement.own.target);
  if (target !== null && target.gt(offices.length)) return null;
  return offices.filter((_, index) => standings[index] !== 'below');
}
