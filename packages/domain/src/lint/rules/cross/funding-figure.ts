// An amount of the funding table or a target that cannot be read is no figure.

import { parseNumber } from '../../../number/parse-number.ts';
import type { Said } from '../../../document/place.ts';
import { likelyReadings } from '../../repair/slips.ts';
import type { FindingDraft, Repair, Rule } from '../../rule.ts';
import { formatRupiah } from '../../../number/format-number.ts';
import { changeTo, spotOf } from '../../spot.ts';
import { funding as fundingTable, targets as targetTable } from './example-plan.ts';

export const fundingFigure: Rule = {
  id: 'funding-figure',
  family: 2,
  severity: 'error',
  title: { id: 'Angka pada tabel target atau pendanaan tidak terbaca', en: 'A figure of the target or funding table cannot be read' },
  what: { id: 'Mencari jumlah yang salah pengelompokan ribuannya ("424.00.000"), berspasi, bercampur titik dan koma, dan target yang bukan angka.', en: 'Looks for amounts with broken groups ("424.00.000"), with spaces, with mixed marks, and for targets that are malformed figures.' },
  why: { id: 'Angka yang dapat dibaca dua cara akan dibaca salah.', en: 'A figure that can be read in two ways will be read wrongly.' },
  examples: [
    { title: { id: 'Kelompok ribuan rusak', en: 'A broken group' }, text: `BAB III\n\n${fundingTable([['Penyelenggaraan Advokasi', '424.00.000'], ['Edukasi', '410.000.000'], ['Intelijen', '75.000.000']], null)}`, findings: 1 },
    { title: { id: 'Terbaca', en: 'Readable' }, text: `${targetTable(['Penyelenggaraan Advokasi', 'Meningkatnya', 'Indeks ketahanan', '78,5 Indeks'])}${fundingTable([['Penyelenggaraan Advokasi', '424.000.000,-'], ['Edukasi', '410.000.000']], null)}`, findings: 0 },
  ],
  check({ targets, funding }, answers) {
    const amounts = [...(funding?.lines ?? []).map((line) => line.amount), funding?.total ?? null].filter((said) => said !== null);
    for (const said of amounts) {
      const parsed = parseNumber(said.raw, 'rupiah');
      const odd = parsed.kind !== 'value' ? true : parsed.notes.includes('space-inside') || parsed.notes.includes('mixed-marks');
      if (!odd) answers.pass();
      else answers.fail(findingOf(said, parsed.kind === 'value' ? [BigInt(parsed.value.toFixed(0))] : likelyReadings(said.raw)));
    }
    for (const { target } of targets?.rows ?? []) {
      if (target === null || !/\d/.test(target.raw)) continue;
      const kind = parseNumber(target.raw, 'count').kind;
      if (kind === 'malformed') answers.fail(findingOf(target, []));
      else answers.pass();
    }
  },
};

function findingOf(said: Said<unknown>, readings: readonly bigint[]): FindingDraft {
  const repairs: Repair[] = readings.map((reading) => ({ changes: [changeTo(said, formatRupiah(reading, { symbol: false }))], reason: { id: 'Bacaan yang paling mungkin.', en: 'The most likely reading.' } }));
  return {
    spot: spotOf(said),
    quote: said.raw,
    stated: null,
    computed: null,
    difference: null,
    message: { id: `Angka "${said.raw}" salah tulis: kelompok ribuan atau tandanya tidak terbaca pasti.`, en: `The figure "${said.raw}" is malformed: its groups or marks cannot be read with certainty.` },
    repairs,
  };
}
