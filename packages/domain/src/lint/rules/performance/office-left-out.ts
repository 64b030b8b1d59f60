// An office that all other items report on is missing from one.

import type { Said } from '../../../document/place.ts';
import { editDistance } from '../../../words/edit-distance.ts';
import { spotOf } from '../../spot.ts';
import type { Rule } from '../../rule.ts';
import { resultsChapter } from './example.ts';
import { labelOf, plainFinding } from './results.ts';

const OFFICES = ['BNN Kota Ternate', 'BNN Kabupaten Halmahera Utara', 'BNN Kota Tidore Kepulauan'];
const item = (name: string, offices: readonly string[]): string => `IKK ${name} target kinerja 8 Orang dengan realisasi kinerja 8 Orang atau sebesar 100%, sesuai dengan target kinerja. Sedangkan target IKK ${name} masing-masing BNN Kabupaten/Kota jajaran 5 Orang, dengan ${offices.map((office) => `realisasi kinerja ${office} 5 Orang atau sebesar 100%`).join('; ')}, masing-masing realisasi BNN Kabupaten/Kota Jajaran sesuai dengan target kinerja.`;

export const officeLeftOut: Rule = {
  id: 'office-left-out',
  family: 4,
  severity: 'warning',
  title: { id: 'Kantor jajaran tidak dilaporkan pada satu indikator', en: 'A district office missing from one indicator' },
  what: { id: 'Membandingkan kantor-kantor yang dilaporkan tiap butir; kantor yang ada pada hampir semua butir tetapi hilang pada satu butir dilaporkan.', en: 'Compares the offices each item reports on; one that nearly all items have and one lacks is reported.' },
  why: { id: 'Baris yang terhapus saat menyalin tidak terlihat dari jumlahnya.', en: 'A line lost in copying does not show in any total.' },
  examples: [
    { title: { id: 'Satu kantor hilang', en: 'One office missing' }, findings: 1, text: resultsChapter([item('Jumlah petugas terlatih', OFFICES), item('Jumlah relawan terlatih', OFFICES), item('Jumlah agen terlatih', OFFICES), item('Jumlah konselor terlatih', OFFICES.slice(0, 2))]) },
    { title: { id: 'Semua lengkap', en: 'All complete' }, findings: 0, text: resultsChapter([item('Jumlah petugas terlatih', OFFICES), item('Jumlah relawan terlatih', OFFICES), item('Jumlah agen terlatih', OFFICES)]) },
  ],
  check(model, answers) {
    const items = model.achievements.items.filter((achievement) => achievement.units.length > 1);
    const counts = new Map<string, number>();
    for (const { units } of items) for (const name of new Set(units.map(({ unit }) => keyOf(unit)))) counts.set(name, (counts.get(name) ?? 0) + 1);
    const usual = [...counts].filter(([, count]) => count >= 3 && count >= items.length - 1).map(([name]) => name);
    for (const achievement of items) {
      const own = new Set(achievement.units.map(({ unit }) => keyOf(unit)));
      const missing = usual.filter((name) => !own.has(name) && ![...own].some((other) => counts.get(other) === 1 && editDistance(other, name) <= 2));
      if (missing.length === 0) {
        answers.pass();
        continue;
      }
      const label = labelOf({ item: achievement, result: achievement.own, kind: 'own' });
      const names = missing.map((name) => items.flatMap(({ units }) => units).find(({ unit }) => keyOf(unit) === name)?.unit?.value ?? name).join(', ');
      const last = achievement.units.at(-1)?.unit ?? achievement.indicator;
      answers.fail(plainFinding({
        spot: spotOf(last), quote: last.raw,
        message: { id: `${label.id}: ${names} tidak dilaporkan, padahal ada pada semua butir lain yang merinci kantor jajaran.`, en: `${label.en}: ${names} is not reported, although all other items that list district offices have it.` },
      }));
    }
  },
};

function keyOf(unit: Said<string> | null): string {
  return (unit?.raw ?? '').replace(/^(?:BNNK?|Badan\s+Narkotika\s+Nasional)\s*/i, '').replace(/^(?:(?:Kabupaten|Kab\.?|Kota)\s+)+/i, '').replace(/\s+/g, ' ').toLowerCase();
}
