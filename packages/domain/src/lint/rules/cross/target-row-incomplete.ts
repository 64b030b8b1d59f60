// Each row of the target table says whose it is, what for, and how much.

import type { TargetRow } from '../../../rkt/targets.ts';
import type { Bilingual, Rule } from '../../rule.ts';
import { spotOf } from '../../spot.ts';
import { targets } from './example-plan.ts';

export const targetRowIncomplete: Rule = {
  id: 'target-row-incomplete',
  family: 9,
  severity: 'warning',
  title: { id: 'Baris tabel target tidak lengkap', en: 'A row of the target table is incomplete' },
  what: { id: 'Setiap baris tabel target menyebut kegiatan, sasaran, target dan satuan. Sel gabungan yang melanjutkan baris di atasnya tidak termasuk.', en: 'Each row of the target table names kegiatan, sasaran, target and unit. Merged cells that go on from the row above do not count.' },
  why: { id: 'Target tanpa kegiatan tidak punya anggaran dan penanggung jawab.', en: 'A target without a kegiatan has no money and nobody who answers for it.' },
  examples: [
    { title: { id: 'Tanpa kegiatan', en: 'No kegiatan' }, text: targets(['Penyelenggaraan Advokasi', 'Meningkatnya daya tangkal keluarga', 'Indeks ketahanan keluarga', '78 Indeks'], ['', 'Meningkatnya reformasi birokrasi', 'Nilai Zona Integritas', '75 Indeks']), findings: 1 },
    { title: { id: 'Sel gabungan', en: 'Merged cells' }, text: targets(['Penyelenggaraan Advokasi', 'Meningkatnya daya tangkal keluarga', 'Indeks ketahanan keluarga', '78 Indeks'], ['', '', 'Jumlah keluarga yang didampingi', '5 Keluarga']), findings: 0 },
    { title: { id: 'Indeks tanpa satuan di samping jumlah dengan satuan', en: 'An index without a unit beside counts with theirs' }, text: targets(['Penyelenggaraan Advokasi', 'Meningkatnya daya tangkal keluarga', 'Indeks ketahanan keluarga', '78,5'], ['', '', 'Jumlah keluarga yang didampingi', '5 Keluarga'], ['', '', 'Jumlah desa yang didampingi', '5 Desa']), findings: 0 },
  ],
  check({ targets: table }, answers) {
    const rows = table?.rows ?? [];
    const usual = new Map([...Map.groupBy(rows, saysItsUnit)].map(([says, alike]) => [says, unitsAreUsual(alike)]));
    for (const row of rows) {
      const missing = missingOf(row, usual.get(saysItsUnit(row)) ?? false);
      if (missing.length === 0) {
        answers.pass();
        continue;
      }
      const what = { id: missing.map((each) => each.id).join(', '), en: missing.map((each) => each.en).join(', ') };
      answers.fail({
        spot: spotOf(row.indicator),
        quote: row.indicator.raw,
        stated: null,
        computed: null,
        difference: null,
        message: { id: `Baris ${row.no?.raw ?? ''} "${row.indicator.value}" tidak menyebut ${what.id}.`.replace('  ', ' '), en: `Row ${row.no?.raw ?? ''} "${row.indicator.value}" does not name ${what.en}.`.replace('  ', ' ') },
      });
    }
  },
};

/** An index and a nilai are their own unit; a table may print none for them, and one for all it counts. */
function saysItsUnit(row: TargetRow): boolean {
  return /^(?:indeks|nilai|skor|persentase|opini|tingkat)\b/i.test(row.indicator.value ?? '');
}

function unitsAreUsual(rows: readonly TargetRow[]): boolean {
  return rows.filter((row) => row.satuan !== null).length * 2 > rows.length;
}

function missingOf(row: TargetRow, unitsUsual: boolean): Bilingual[] {
  return [
    ...(row.kegiatanMissing ? [{ id: 'program dan kegiatan', en: 'a program and kegiatan' }] : []),
    ...(row.sasaran === null && row.kegiatan !== null ? [{ id: 'sasaran', en: 'a sasaran' }] : []),
    ...(row.target === null || row.target.raw === '' ? [{ id: 'target', en: 'a target' }] : unitsUsual && row.satuan === null && /\d/.test(row.target.raw) ? [{ id: 'satuan target', en: 'the unit of its target' }] : []),
  ];
}
