// Every column of the matrix has a title, also where a page repeats the header.

import { cellText, type TableRow } from '../../../document/block.ts';
import type { Rule } from '../../rule.ts';

const HEAD = '# Lampiran\n\nMatrik Rencana Kerja\n\nTahun : 2025\n\n';
const ROWS = '|--|--|--|--|\n| Program Dukungan Manajemen | 1 | Program | 5.000.000 |\n| Kegiatan Administrasi | 1 | Kegiatan | 5.000.000 |\n| ▪ Layanan Umum | 1 | Layanan | 5.000.000 |\n| 051. Rapat | 1 | Kali | 5.000.000 |\n';

export const headerBlank: Rule = {
  id: 'matrix-header-blank',
  family: 9,
  severity: 'warning',
  title: { id: 'Kolom matriks tanpa judul', en: 'A column of the matrix without a title' },
  what: { id: 'Setiap kolom matriks yang berisi harus berjudul.', en: 'Each column of the matrix that holds something has a title.' },
  why: { id: 'Angka di bawah kolom tanpa judul tidak dapat dibaca siapa pun selain penulisnya.', en: 'Figures under a column without a title can be read by nobody but their writer.' },
  examples: [
    { title: { id: 'Semua berjudul', en: 'All titled' }, text: `${HEAD}| PROGRAM/KEGIATAN | VOLUME | SATUAN | ANGGARAN |\n${ROWS}`, findings: 0 },
    { title: { id: 'Satu kolom tanpa judul', en: 'One column without a title' }, text: `${HEAD}| PROGRAM/KEGIATAN | VOLUME | | ANGGARAN |\n${ROWS}`, findings: 1 },
  ],
  check(model, answers) {
    for (const block of model.content.blocks) {
      if (block.kind !== 'table' || block.view !== 'matriks') continue;
      for (const header of titleRows(block.repeatedHeaders)) {
        const blank = header.cells.flatMap((cell, index) => (cellText(cell).trim() === '' ? [index + 1] : []));
        if (blank.length === 0) {
          answers.pass();
          continue;
        }
        answers.fail({
          spot: { path: block.id, place: { line: header.place.line, cell: header.place.line === null ? header.place.cell : `c${blank[0]}` } },
          quote: header.cells.map((cell) => cellText(cell)).join(' | '), stated: null, computed: null, difference: null,
          message: { id: `Kolom ${blank.join(', ')} matriks tidak berjudul.`, en: `Column ${blank.join(', ')} of the matrix has no title.` },
        });
      }
    }
  },
};

/** Headers of one row; where titles stand over each other, holes are part of the drawing. */
function titleRows(headers: readonly TableRow[]): readonly TableRow[] {
  const rows = headers.filter((row) => row.role === 'header');
  const near = (row: TableRow, other: TableRow | undefined): boolean => other !== undefined && (row.place.line === null || other.place.line === null || Math.abs(row.place.line - other.place.line) <= 2);
  return rows.filter((row, index) => !near(row, rows[index - 1]) && !near(row, rows[index + 1]));
}
