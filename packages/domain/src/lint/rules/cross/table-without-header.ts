// A table without column titles leaves the meaning of its figures to the reader.

import { cellPath, cellText } from '../../../document/block.ts';
import type { Rule } from '../../rule.ts';

export const tableWithoutHeader: Rule = {
  id: 'table-without-header',
  family: 9,
  severity: 'info',
  title: { id: 'Tabel tanpa judul kolom', en: 'A table without column titles' },
  what: { id: 'Mencari tabel dengan beberapa baris dan sedikitnya tiga kolom yang tidak berjudul kolom. Kotak visi dan misi tidak termasuk.', en: 'Looks for tables of several rows and at least three columns that have no titles. Boxes of visi and misi do not count.' },
  why: { id: 'Pembaca harus menebak apakah angka itu kebutuhan atau pagu.', en: 'A reader has to guess whether a figure is need or allocation.' },
  examples: [
    { title: { id: 'Tabel tanpa judul kolom', en: 'A table without titles' }, text: 'BAB III PENDANAAN\n\n| | | |\n|---|---|---|\n| 1. | Kegiatan Advokasi | 424.000.000 |\n| 2. | Kegiatan Edukasi | 410.000.000 |\n', findings: 1 },
    { title: { id: 'Kotak satu baris dan tabel berjudul', en: 'A box of one row, and a table with titles' }, text: 'BAB II KEBIJAKAN\n\n| | |\n|---|---|\n| VISI | Terwujudnya masyarakat bersih |\n\nBAB III PENDANAAN\n\n| No | Kegiatan | Kebutuhan |\n|---|---|---|\n| 1. | Kegiatan Advokasi | 424.000.000 |\n| 2. | Kegiatan Edukasi | 410.000.000 |\n', findings: 0 },
  ],
  check({ outline }, answers) {
    for (const { block } of outline.tables) {
      const body = block.rows.filter((row) => row.role === 'body');
      const first = body[0];
      if (block.view !== null || body.length < 2 || first === undefined || first.cells.length < 3) continue;
      if (block.rows.some((row) => row.role === 'header')) {
        answers.pass();
        continue;
      }
      answers.fail({
        spot: { path: cellPath(block.id, block.rows.indexOf(first), 0), place: block.place },
        quote: first.cells.map((cell) => cellText(cell)).filter((text) => text !== '').join(' | ').slice(0, 80),
        stated: null,
        computed: null,
        difference: null,
        message: { id: 'Tabel ini tidak mempunyai judul kolom.', en: 'This table has no column titles.' },
      });
    }
  },
};
