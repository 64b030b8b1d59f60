// Two activities that stand under each other's indicators: the one for exhibits under detainees, the one for detainees under exhibits.

import type { Said } from '../../../document/place.ts';
import { changeTo, spotOf } from '../../spot.ts';
import type { Rule } from '../../rule.ts';
import type { Achievement } from '../../../rkt/achievements.ts';
import { resultsChapter } from './example.ts';
import { labelOf, plainFinding } from './results.ts';

const item = (indicator: string, activity: string): string => `IKK ${indicator} target kinerja 100 Indeks. Untuk mendukung IKK tersebut BNN Provinsi Maluku Utara melakukan kegiatan ${activity}. Realisasi kinerja ${indicator} sebesar 100 Indeks atau sebesar 100%, sesuai dengan target kinerja.`;
const DETAINEES = 'Nilai tingkat keamanan dan kesehatan tahanan';
const EXHIBITS = 'Nilai tingkat keamanan barang bukti narkotika';

export const activityUnderNeighbour: Rule = {
  id: 'activity-under-neighbour',
  family: 12,
  severity: 'warning',
  title: { id: 'Kegiatan pendukung tertukar antara dua indikator', en: 'Supporting activities of two indicators exchanged' },
  what: { id: 'Melihat apakah kegiatan pendukung dua butir berdekatan masing-masing menyebut pokok indikator yang lain, bukan indikatornya sendiri.', en: 'Looks whether the supporting activities of two near items each name the subject of the other’s indicator and not of their own.' },
  why: { id: 'Kegiatan yang berdiri di bawah indikator tetangganya menjelaskan capaian yang salah, dan anggarannya ikut dipasangkan keliru.', en: 'An activity under its neighbour’s indicator explains the wrong result, and its budget is matched to the wrong one.' },
  examples: [
    { title: { id: 'Tahanan dan barang bukti tertukar', en: 'Detainees and exhibits exchanged' }, findings: 2, text: resultsChapter([item(DETAINEES, 'Pengelolaan Barang Bukti Narkotika'), item(EXHIBITS, 'Perawatan Tahanan Tindak Pidana Narkotika')]) },
    { title: { id: 'Pada tempatnya', en: 'In their places' }, findings: 0, text: resultsChapter([item(DETAINEES, 'Perawatan Tahanan Tindak Pidana Narkotika'), item(EXHIBITS, 'Pengelolaan Barang Bukti Narkotika')]) },
  ],
  check(model, answers) {
    const items = model.achievements.items;
    const weights = rarity(items.flatMap((item) => [item.indicator.raw, ...item.activities.map((activity) => activity.raw)]));
    for (const [index, left] of items.entries()) {
      const swapped = items.slice(index + 1, index + 4).find((right) => areSwapped(left, right, weights));
      const [a, b] = [left.activities[0], swapped?.activities[0]];
      if (a === undefined) answers.notApplicable();
      else if (swapped === undefined || b === undefined) answers.pass();
      else {
        const [labelA, labelB] = [left, swapped].map((achievement) => labelOf({ item: achievement, result: achievement.own, kind: 'own' }));
        for (const [here, there] of [[a, b], [b, a]] as const) answers.fail(plainFinding({
          spot: spotOf(here), quote: here.raw, related: [spotOf(there)],
          message: { id: `Kegiatan pada ${labelA?.id.toLowerCase()} dan ${labelB?.id.toLowerCase()} tampak tertukar: “${a.raw}” menyebut pokok ${labelB?.id.toLowerCase()}, “${b.raw}” pokok ${labelA?.id.toLowerCase()}.`, en: `The activities of ${labelA?.en.toLowerCase()} and ${labelB?.en.toLowerCase()} seem exchanged: “${a.raw}” names the subject of ${labelB?.en.toLowerCase()}, “${b.raw}” that of ${labelA?.en.toLowerCase()}.` },
          repairs: [{ changes: [changeTo(a, b.raw), changeTo(b, a.raw)], reason: { id: 'Kedua kegiatan dipertukarkan.', en: 'The two activities change places.' } }],
        }));
      }
    }
  },
};

/** Each activity says more of the other's indicator than of its own, and shares a telling word with it. */
function areSwapped(left: Achievement, right: Achievement, weights: ReadonlyMap<string, number>): boolean {
  const [a, b] = [left.activities, right.activities];
  if (a.length !== 1 || b.length !== 1) return false;
  const likeness = (activity: Said<string> | undefined, item: Achievement): number => shared(activity?.raw ?? '', item.indicator.raw, weights);
  const [aLeft, aRight, bLeft, bRight] = [likeness(a[0], left), likeness(a[0], right), likeness(b[0], left), likeness(b[0], right)];
  return aRight >= 1 && bLeft >= 0.5 && aRight > 1.5 * aLeft && bLeft > 1.5 * bRight;
}

/** The weight of the words that two texts share; a word that many indicators have weighs little. */
function shared(a: string, b: string, weights: ReadonlyMap<string, number>): number {
  const other = new Set(wordsOf(b));
  return [...new Set(wordsOf(a))].filter((word) => other.has(word)).reduce((sum, word) => sum + (weights.get(word) ?? 0), 0);
}

function rarity(texts: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) for (const word of new Set(wordsOf(text))) counts.set(word, (counts.get(word) ?? 0) + 1);
  return new Map([...counts].map(([word, count]) => [word, count <= 2 ? 1 : count === 3 ? 0.5 : 0.1]));
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().split(/[^\p{L}\d]+/u).filter((word) => word.length > 3 && !['dengan', 'yang', 'serta', 'pada', 'jumlah', 'nilai', 'indeks', 'tingkat', 'persentase', 'kegiatan'].includes(word));
}
