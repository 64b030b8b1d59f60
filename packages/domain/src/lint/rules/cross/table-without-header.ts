// A table without column titles leaves the meaning of its figures to the reader.

import { cellPath, cellText } from '../../../document/block.ts';
import type { Rule } from '../../rule.ts';

export const tableWithoutHeader: Rule = {
  id: 'table-without-header',
  family: 9,
  severity: 'warning',
  title: { id: 'Tabel tanpa judul kolom', en: 'A table without column titles' },
  what: { id: 'Mencari tabel dengan beberapa baris dan sedikitnya tiga kolom, satu di antaranya berisi angka, yang tidak berjudul kolom. Kotak visi dan misi tidak termasuk.', en: 'Looks for tables of several rows and at least three columns, one of them of figures, that have no titles. Boxes of visi and misi do not count.' },
  why: { id: 'Pembaca harus menebak apakah angka itu kebutuhan atau pagu.', en: 'A reader has to guess whether a figure is need or allocation.' },
  examples: [
    { title: { id: 'Tabel tanpa judul kolom', en: 'A table without titles' }, text: 'BAB III PENDANAAN\n\n| | | |\n|---|---|---|\n| 1. | Kegiatan Advokasi | 424.000.000 |\n| 2. | Kegiatan Edukasi | 410.000.000 |\n', findings: 1 },
    { title: { id: 'Kotak satu baris, lembar pengesahan, dan tabel berjudul', en: 'A box of one row, a sheet of names, and a table with titles' }, text: 'BAB II KEBIJAKAN\n\n| | |\n|---|---|\n| VISI | Terwujudnya masyarakat bersih |\n\n| | | |\n|---|---|---|\n| Disusun | : | Bagian Umum |\n| Diperiksa | : | Kepala |\n\nBAB III PENDANAAN\n\n| No | Kegiatan | Kebutuhan |\n|---|---|---|\n| 1. | Kegiatan Advokasi | 424.000.000 |\n| 2. | Kegiatan Edukasi | 410.000.000 |\n', findings: 0 },
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
      if (!first.cells.some((_, column) => column > 0 && isFigures(body.map((row) => row.cells[column]).map((cell) => (cell === undefined ? '' : cellText(cell)))))) {
        answers.notApplicable();
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

/** Whether most cells of a column hold nothing but a figure; only such a column needs a title to be understood. */
function isFigures(cells: readonly string[]): boolean {
  return cells.filter((cell) => /^\s*(?:Rp\.?\s*)?\d[\d.,]*(?:,-)?\s*%?\s*$/i.test(cell)).length * 2 > cells.length;
}
