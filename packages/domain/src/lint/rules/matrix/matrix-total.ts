// A printed total of the matrix must be the sum of its programs.

import { cellText, cellPath, type TableBlock } from '../../../document/block.ts';
import { formatRupiah } from '../../../number/format-number.ts';
import { parseNumber } from '../../../number/parse-number.ts';
import { BudgetTree } from '../../repair/budget-tree.ts';
import { nodeSpot } from '../../repair/spots.ts';
import { writeLike } from '../../repair/write-like.ts';
import type { Rule } from '../../rule.ts';
import { exampleMatrix, KEGIATAN, PROGRAM } from './example-matrix.ts';

const BRANCH = [{ name: '▪ Layanan Umum', volume: '1', satuan: 'Layanan', amount: '30.000.000' }] as const;

export const matrixTotal: Rule = {
  id: 'matrix-total',
  family: 3,
  severity: 'error',
  title: { id: 'Jumlah pada akhir matriks tidak sama dengan jumlah program', en: 'The total of the matrix is not the sum of its programs' },
  what: { id: 'Baris “Total” atau “Jumlah” pada akhir matriks dibandingkan dengan jumlah baris tingkat teratas.', en: 'A row “Total” or “Jumlah” at the end of the matrix is compared with the sum of the topmost rows.' },
  why: { id: 'Jumlah ini yang dibandingkan orang dengan DIPA.', en: 'This is the figure people compare with the DIPA.' },
  examples: [
    { title: { id: 'Sama', en: 'Equal' }, text: exampleMatrix(PROGRAM, KEGIATAN, ...BRANCH, { name: 'TOTAL', amount: '30.000.000' }), findings: 0 },
    { title: { id: 'Berbeda', en: 'Different' }, text: exampleMatrix(PROGRAM, KEGIATAN, ...BRANCH, { name: 'TOTAL', amount: '35.000.000' }), findings: 1 },
  ],
  check(model, answers) {
    const tree = new BudgetTree(model.content.nodes);
    const amounts = tree.roots().map((root) => tree.amount(root));
    const sum = amounts.every((amount): amount is bigint => amount !== null) ? amounts.reduce((total, amount) => total + amount, 0n) : null;
    for (const block of model.content.blocks) {
      if (block.kind !== 'table' || block.view !== 'matriks') continue;
      const last = block.rows.length - 1;
      for (const [r] of block.rows.entries()) {
        const found = r === last ? amountIn(block, r) : null;
        if (found === null || sum === null) answers.notApplicable();
        else if (found.amount === sum) answers.pass();
        else {
          answers.fail({
            spot: { path: cellPath(block.id, r, found.column), place: block.rows[r]!.place }, quote: found.raw, stated: found.amount.toString(), computed: sum.toString(), difference: (found.amount - sum).toString(),
            message: { id: `Jumlah matriks tertulis ${formatRupiah(found.amount)}, padahal program-programnya berjumlah ${formatRupiah(sum)}.`, en: `The total of the matrix says ${formatRupiah(found.amount)}, but its programs add to ${formatRupiah(sum)}.` },
            related: tree.roots().map((root) => nodeSpot(root, 'amount')),
            repairs: [{ changes: [{ spot: { path: cellPath(block.id, r, found.column), place: block.rows[r]!.place }, from: found.raw, to: writeLike(sum, found.raw) }], reason: { id: 'Jumlah seluruh program.', en: 'The sum of all programs.' } }],
          });
        }
      }
    }
  },
};

/** The last figure of a row of totals. */
function amountIn(block: TableBlock, r: number): { column: number; raw: string; amount: bigint } | null {
  const cells = block.rows[r]?.cells ?? [];
  for (const [column, cell] of [...cells.entries()].toReversed()) {
    const raw = cellText(cell).trim();
    const parsed = parseNumber(raw, 'rupiah');
    if (parsed.kind === 'value') return { column, raw, amount: BigInt(parsed.value.toFixed(0)) };
  }
  return null;
}
