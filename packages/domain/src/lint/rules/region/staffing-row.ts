// In a staffing row every figure but the sources and the formation follows from the others.

import type { StaffingColumn, StaffingRow, StaffingTable } from '../../../rkt/staffing.ts';
import type { FindingDraft, Rule } from '../../rule.ts';
import { changeTo, spotOf } from '../../spot.ts';
import { bab1, table } from './example-bab1.ts';
import { culprits, expectedCells, type Culprit } from './staffing-sums.ts';

const HEADER = ['NO', 'SATKER', 'POLRI', 'PEMDA', 'BNN', 'JML', 'DSP', 'KET (+/-)', 'PPNPN', 'TOTAL PEGAWAI'] as const;

export const staffingRow: Rule = {
  id: 'staffing-row',
  family: 11,
  severity: 'error',
  title: { id: 'Hitungan baris pegawai tidak cocok', en: 'A staffing row does not add up' },
  what: { id: 'Untuk setiap baris: sumber pegawai berjumlah JML, JML dikurangi DSP adalah KET, JML ditambah PPNPN adalah total.', en: 'For each row: the sources add to JML, JML less DSP is KET, JML and PPNPN are the total.' },
  why: { id: 'Kekurangan pegawai adalah dasar usulan formasi.', en: 'The shortage is what a request for posts is based on.' },
  examples: [
    { title: { id: '30 dikurangi 153 bukan -124', en: '30 less 153 is not -124' }, text: bab1(table('DATA PEGAWAI', HEADER, ['1', 'BNNP', '13', '-', '17', '30', '153', '-124', '23', '53'])), findings: 1 },
    { title: { id: 'Cocok', en: 'It adds up' }, text: bab1(table('DATA PEGAWAI', HEADER, ['1', 'BNNP', '13', '-', '17', '30', '153', '-123', '23', '53'])), findings: 0 },
    { title: { id: 'Kekurangan tanpa tanda minus', en: 'A shortage without its minus' }, text: bab1(table('DATA PEGAWAI', ['NO', 'SATKER', 'POLRI', 'PNS', 'JUMLAH', 'DSP', 'KEKURANGAN'], ['1', 'BNNP', '13', '17', '30', '153', '123'])), findings: 0 },
  ],
  check({ staffing: { tables } }, answers) {
    // A total row that breaks its own columns is staffing-total's.
    for (const { row, columns, culprit } of tables.flatMap(rowsOf)) {
      if (culprit !== undefined) {
        answers.fail(atCulprit(culprit));
        continue;
      }
      for (const cell of expectedCells(row, columns)) {
        if (cell.said.value === cell.expected) {
          answers.pass();
          continue;
        }
        answers.fail({
          spot: spotOf(cell.said),
          quote: cell.said.raw,
          stated: String(cell.said.value),
          computed: String(cell.expected),
          difference: String((cell.said.value ?? 0) - cell.expected),
          message: { id: `${row.unit.raw}, ${cell.column.title}: tertulis ${cell.said.raw}, seharusnya ${cell.how} = ${cell.expected}.`, en: `${row.unit.raw}, ${cell.column.title}: says ${cell.said.raw}, but ${cell.how} = ${cell.expected}.` },
          related: cell.from.map(spotOf),
          repairs: [{ changes: [changeTo(cell.said, String(cell.expected))], reason: { id: `${cell.how} = ${cell.expected}.`, en: `${cell.how} = ${cell.expected}.` } }],
        });
      }
    }
  },
};

function rowsOf(table: StaffingTable): { row: StaffingRow; columns: readonly StaffingColumn[]; culprit: Culprit | undefined }[] {
  const found = culprits(table);
  return table.rows.filter((row) => !row.isTotal).map((row) => ({ row, columns: table.columns, culprit: found.find((each) => each.row === row) }));
}

function atCulprit({ row, cell, right }: Culprit): FindingDraft {
  return {
    spot: spotOf(cell),
    quote: cell.raw,
    stated: String(cell.value),
    computed: String(right),
    difference: String((cell.value ?? 0) - right),
    message: { id: `${row.unit.raw}: ${cell.raw} tidak cocok dengan barisnya maupun kolomnya; keduanya menutup dengan ${right}.`, en: `${row.unit.raw}: ${cell.raw} fits neither its row nor its column; both close with ${right}.` },
    related: [...row.values.values()].filter((said) => said !== null && said !== cell).map((said) => spotOf(said ?? cell)),
    repairs: [{ changes: [changeTo(cell, String(right))], reason: { id: 'Satu sel ini menutup baris dan kolomnya sekaligus.', en: 'This one cell closes its row and its column at once.' } }],
  };
}
