// Money that is blocked is a part of the pagu of its row: never more than that.

import { cellPath, cellText, type TableBlock } from '../../../document/block.ts';
import { placeInTable } from '../../../plan/place-of-path.ts';
import { formatRupiah } from '../../../number/format-number.ts';
import { readMoney } from '../../../rkt/matrix/quantities.ts';
import { shorten } from '../../repair/spots.ts';
import type { Rule } from '../../rule.ts';

const HEAD = '# Lampiran\n\nTahun : 2025\n\n### BLOKIR\n\n| KODE | URAIAN | PAGU (Rp) | TANDA BLOKIR | BLOKIR (Rp) |\n|--|--|--|--|--|\n';

export const blockedAmount: Rule = {
  id: 'blocked-amount',
  family: 11,
  severity: 'error',
  title: { id: 'Blokir lebih besar daripada pagunya', en: 'More is blocked than the row has' },
  what: { id: 'Dalam tabel yang memuat pagu dan blokir, blokir setiap baris dibandingkan dengan pagunya.', en: 'In a table of pagu and blokir, what is blocked on each row is compared with its pagu.' },
  why: { id: 'Blokir (Halaman IV DIPA, automatic adjustment) menahan sebagian pagu; yang lebih besar berarti angkanya salah kolom atau salah ketik.', en: 'Blocking (page IV of the DIPA, automatic adjustment) holds a part of the pagu; more than that is a wrong column or a slip.' },
  examples: [
    { title: { id: 'Sebagian diblokir', en: 'A part is blocked' }, text: `${HEAD}| 521211 | Belanja Bahan | 9.600.000 | | 1.600.000 |\n`, findings: 0 },
    { title: { id: 'Lebih dari pagunya', en: 'More than its pagu' }, text: `${HEAD}| 521211 | Belanja Bahan | 9.600.000 | | 96.000.000 |\n`, findings: 1 },
  ],
  check({ content }, answers) {
    for (const table of content.blocks) {
      if (table.kind !== 'table' || table.view !== null) continue;
      const columns = columnsOf(table);
      if (columns === null) continue;
      for (const [r, row] of table.rows.entries()) {
        if (row.role !== 'body') continue;
        const [pagu, blocked] = [columns.pagu, columns.blocked].map((column) => readMoney(cellText(row.cells[column]).trim()));
        if (pagu?.value == null || blocked?.value == null) answers.notApplicable();
        else if (blocked.value <= pagu.value) answers.pass();
        else {
          const name = shorten(row.cells.slice(0, columns.pagu).map((cell) => cellText(cell).trim()).filter((text) => text !== '').join(' '));
          const spot = (column: number) => ({ path: cellPath(table.id, r, column), place: placeInTable(table, r, column) });
          answers.fail({
            spot: spot(columns.blocked), quote: blocked.raw, stated: blocked.value.toString(), computed: pagu.value.toString(), difference: (blocked.value - pagu.value).toString(),
            message: { id: `Blokir “${name}” ${formatRupiah(blocked.value)}, lebih besar daripada pagunya ${formatRupiah(pagu.value)}.`, en: `“${name}” has ${formatRupiah(blocked.value)} blocked, more than its pagu of ${formatRupiah(pagu.value)}.` },
            related: [spot(columns.pagu)],
          });
        }
      }
    }
  },
};

function columnsOf(table: TableBlock): { readonly pagu: number; readonly blocked: number } | null {
  const header = table.rows.find((row) => row.role === 'header');
  const titles = (header?.cells ?? []).map((cell) => cellText(cell).toLowerCase().replace(/\s+/g, ' ').trim());
  const pagu = titles.findIndex((title) => /^(?:pagu|anggaran|jumlah)\b/.test(title) && !/blokir/.test(title));
  const blocked = titles.findIndex((title) => /^(?:jumlah |nilai |pagu )?blokir\b/.test(title));
  return pagu === -1 || blocked === -1 ? null : { pagu, blocked };
}
