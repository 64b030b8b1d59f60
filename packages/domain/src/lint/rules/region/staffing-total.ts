// The row of totals of the staffing table adds up its columns.

import type { Said } from '../../../document/place.ts';
import type { StaffingColumn, StaffingRow, StaffingTable } from '../../../rkt/staffing.ts';
import type { Answers, Rule } from '../../rule.ts';
import { changeTo, spotOf } from '../../spot.ts';
import { bab1, table } from './example-bab1.ts';
import { columnParts, culprits, expectedCells } from './staffing-sums.ts';

const HEADER = ['NO', 'SATKER', 'POLRI', 'BNN', 'JML', 'DSP', 'KET (+/-)', 'PPNPN', 'TOTAL PEGAWAI'] as const;
const ROWS = [['1', 'BNNP', '13', '17', '30', '153', '-123', '23', '53'], ['2', 'BNNK', '2', '8', '10', '40', '-30', '5', '15']] as const;

export const staffingTotal: Rule = {
  id: 'staffing-total',
  family: 3,
  severity: 'error',
  title: { id: 'Baris jumlah pegawai tidak sama dengan kolomnya', en: 'The total row of the staffing table is not the sum of its columns' },
  what: { id: 'Menjumlahkan setiap kolom tabel pegawai dan membandingkannya dengan baris JUMLAH.', en: 'Adds up each column of the staffing table and compares with the row JUMLAH.' },
  why: { id: 'Baris jumlah yang disalin dari tahun lalu menyesatkan usulan formasi.', en: 'A total row copied from last year misleads a request for posts.' },
  examples: [
    { title: { id: 'KET berjumlah -153, bukan -240', en: 'KET adds to -153, not -240' }, text: bab1(table('DATA PEGAWAI', HEADER, ...ROWS, ['', 'JUMLAH', '15', '25', '40', '193', '-240', '28', '68'])), findings: 1 },
    { title: { id: 'Jumlah cocok', en: 'The totals agree' }, text: bab1(table('DATA PEGAWAI', HEADER, ...ROWS, ['', 'JUMLAH', '15', '25', '40', '193', '-153', '28', '68'])), findings: 0 },
  ],
  check({ staffing: { tables } }, answers) {
    for (const table of tables) checkTable(table, answers);
  },
};

function checkTable(table: StaffingTable, answers: Answers): void {
  const totals = table.rows.filter((row) => row.isTotal);
  const total = totals.length === 1 ? totals[0] : undefined;
  if (total === undefined) return;
  const explained = culprits(table).map(({ cell }) => cell);
  for (const column of table.columns) {
    const said = total.values.get(column.title) ?? null;
    if (column.role === 'other' || said === null) continue;
    const parts = columnParts(table, column);
    if (said.value === null || parts.some((part) => part.value === null)) answers.notApplicable();
    else if (said.value === sumOf(parts)) answers.pass();
    else if (parts.some((part) => explained.includes(part))) answers.notApplicable();
    else {
      const { expected, how } = rightTotal(table, total, column, parts);
      answers.fail({
        spot: spotOf(said),
        quote: said.raw,
        stated: String(said.value),
        computed: String(expected),
        difference: String(said.value - expected),
        message: { id: `${total.unit.raw}, ${column.title}: tertulis ${said.raw}, seharusnya ${expected} (${how.id}).`, en: `${total.unit.raw}, ${column.title}: says ${said.raw}, should be ${expected} (${how.en}).` },
        related: parts.map(spotOf),
        repairs: [{ changes: [changeTo(said, String(expected))], reason: how }],
      });
    }
  }
}

/** A row that is wrong itself would make its column wrong: the rows are added up as they should be. */
function rightTotal(table: StaffingTable, total: StaffingRow, column: StaffingColumn, parts: readonly Said<number>[]): { expected: number; how: { id: string; en: string } } {
  const sum = sumOf(parts);
  const mended = table.rows.filter((row) => !row.isTotal).reduce((all, row) => all + (expectedCells(row, table.columns).find((cell) => cell.column === column)?.expected ?? row.values.get(column.title)?.value ?? 0), 0);
  const across = expectedCells(total, table.columns).find((cell) => cell.column === column);
  if (mended === sum || across?.expected !== mended) return { expected: sum, how: { id: `kolomnya menjumlah ${sum}`, en: `the column adds up to ${sum}` } };
  return { expected: mended, how: { id: `${across.how} = ${mended}; kolomnya menjumlah ${sum} karena barisnya sendiri keliru`, en: `${across.how} = ${mended}; the column adds up to ${sum} since its row is wrong itself` } };
}

function sumOf(parts: readonly Said<number>[]): number {
  return parts.reduce((sum, part) => sum + (part.value ?? 0), 0);
}
