// A figure of the matrix that cannot be read, with what it most likely should say.

import { BudgetTree } from '../../repair/budget-tree.ts';
import { smallestRepairs } from '../../repair/smallest-repair.ts';
import { likelyReadings } from '../../repair/slips.ts';
import { rowName } from '../../repair/spots.ts';
import { writeLike } from '../../repair/write-like.ts';
import { formatRupiah } from '../../../number/format-number.ts';
import type { Bilingual, Repair, Rule } from '../../rule.ts';
import { exampleActivities } from './example-matrix.ts';
import { matrixFigures, type MatrixFigure } from './figures.ts';

export const figureMalformed: Rule = {
  id: 'matrix-figure-malformed',
  family: 2,
  severity: 'error',
  title: { id: 'Angka pada matriks tidak terbaca', en: 'A figure of the matrix cannot be read' },
  what: { id: 'Setiap anggaran, harga, volume, dan target pada matriks harus terbaca sebagai satu angka: ribuan dikelompokkan tiga-tiga, satu tanda desimal, tanpa huruf di dalamnya.', en: 'Each amount, price, volume and target of the matrix must read as one figure: thousands in groups of three, one decimal mark, no letters inside.' },
  why: { id: 'Angka seperti “60,40,000” dapat berarti enam juta atau enam puluh juta; jumlah di atasnya tidak dapat dihitung.', en: 'A figure such as “60,40,000” may mean six or sixty million; the sum above it cannot be computed.' },
  examples: [
    { title: { id: 'Ribuan tidak tiga-tiga', en: 'Thousands not in threes' }, text: exampleActivities({ name: 'A. Rapat Kerja', volume: '1', satuan: 'Kali', amount: '18.00.000' }, { name: 'B. Koordinasi', volume: '1', satuan: 'Kali', amount: '12.000.000' }), findings: 1 },
    { title: { id: 'Terbaca', en: 'Readable' }, text: exampleActivities({ name: 'A. Rapat Kerja', volume: '1', satuan: 'Kali', amount: 'Rp 18.000.000,-' }, { name: 'B. Koordinasi', volume: '1', satuan: 'Kali', amount: '12.000.000' }), findings: 0 },
    { title: { id: 'Target berupa kata bukan angka yang rusak', en: 'A target in words is no broken figure' }, text: exampleActivities({ name: 'A. Rapat Kerja', volume: '-', satuan: '', amount: '30.000.000' }), findings: 0 },
  ],
  check(model, answers) {
    const tree = new BudgetTree(model.content.nodes);
    for (const figure of matrixFigures(model.content)) {
      if (!isUnreadable(figure)) {
        answers.pass();
        continue;
      }
      const repairs = repairsOf(figure, tree);
      const readings = figure.field === 'amount' || figure.field === 'price' ? likelyReadings(figure.raw) : [];
      answers.fail({
        spot: figure.spot, quote: figure.raw, stated: figure.raw, computed: null, difference: null,
        message: messageOf(figure, readings), repairs,
        related: figure.field === 'amount' && figure.node.parentId !== null ? [{ path: `node:${figure.node.parentId}/amount`, place: tree.parent(figure.node)!.place }] : [],
      });
    }
  },
};

/** Words in a column of money cannot be added; a target may be a word (`WTP`, `Mandiri`). */
function isUnreadable(figure: MatrixFigure): boolean {
  if (figure.parsed.kind === 'malformed' || figure.parsed.kind === 'ambiguous') return true;
  return figure.parsed.kind === 'text' && (figure.field === 'amount' || figure.field === 'price');
}

/** What the sum of the parent asks for; for a parent, what its rows add to. */
function repairsOf(figure: MatrixFigure, tree: BudgetTree): Repair[] {
  if (figure.field !== 'amount') return [];
  const rows = tree.amount(figure.node);
  if (rows !== null && tree.children(figure.node).length > 0) {
    return [{ changes: [{ spot: figure.spot, from: figure.raw, to: writeLike(rows, figure.raw) }], reason: { id: `Rinciannya berjumlah ${formatRupiah(rows)}.`, en: `Its rows add to ${formatRupiah(rows)}.` } }];
  }
  const parent = tree.parent(figure.node);
  const gap = parent === undefined ? null : tree.gap(parent);
  if (gap === null) return [];
  return smallestRepairs(gap, tree).filter((repair) => repair.changes.some((change) => change.spot.path === figure.spot.path)).map(({ changes, reason }) => ({ changes, reason }));
}

function messageOf(figure: MatrixFigure, readings: readonly bigint[]): Bilingual {
  const name = rowName(figure.node);
  const texts = readings.map((reading) => formatRupiah(reading));
  const maybe = texts.length === 0 ? { id: '', en: '' } : { id: ` Mungkin ${texts.join(' atau ')}.`, en: ` Perhaps ${texts.join(' or ')}.` };
  return { id: `“${figure.raw}” pada ${name.id} tidak terbaca sebagai satu angka.${maybe.id}`, en: `“${figure.raw}” at ${name.en} does not read as one figure.${maybe.en}` };
}
