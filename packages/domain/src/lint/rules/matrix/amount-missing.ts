// A row that should carry money carries none.

import { formatRupiah } from '../../../number/format-number.ts';
import { isHeading, type NodeLevel, type PlanNode } from '../../../plan/node.ts';
import { BudgetTree } from '../../repair/budget-tree.ts';
import { smallestRepairs } from '../../repair/smallest-repair.ts';
import { nodeSpot, rowName } from '../../repair/spots.ts';
import { writeLike } from '../../repair/write-like.ts';
import type { Repair, Rule } from '../../rule.ts';
import { exampleActivities } from './example-matrix.ts';

export const amountMissing: Rule = {
  id: 'amount-missing',
  family: 9,
  severity: 'error',
  title: { id: 'Baris tanpa anggaran', en: 'A row without an amount' },
  what: { id: 'Setiap baris pada tingkat yang baris-baris lainnya memuat anggaran harus memuat anggaran. Tanda “-” berarti memang tidak ada.', en: 'Each row of a level whose other rows carry an amount has one. A “-” means there is none on purpose.' },
  why: { id: 'Baris kosong tidak sama dengan nol; jumlah di atasnya tidak dapat dipastikan.', en: 'An empty row is not zero; the sum above it cannot be certain.' },
  examples: [
    { title: { id: 'Satu baris kosong', en: 'One empty row' }, text: exampleActivities({ name: 'A. Rapat Kerja', volume: '1', satuan: 'Kali', amount: '18.000.000' }, { name: 'B. Koordinasi', volume: '1', satuan: 'Kali' }), findings: 1 },
    { title: { id: 'Sengaja tidak ada', en: 'None on purpose' }, text: exampleActivities({ name: 'A. Rapat Kerja', volume: '1', satuan: 'Kali', amount: '30.000.000' }, { name: 'B. Koordinasi', volume: '1', satuan: 'Kali', amount: '-' }), findings: 0 },
  ],
  check(model, answers) {
    const { nodes } = model.content;
    const tree = new BudgetTree(nodes);
    const byLevel = Map.groupBy(nodes, (node) => node.level);
    // Three in four, so that a level that is only a heading in this matrix is not asked; of two or three rows, half.
    const carries = new Set<NodeLevel>([...byLevel].filter(([, rows]) => rows.filter((row) => row.amount !== null).length * 4 >= rows.length * (rows.length > 3 ? 3 : 2)).map(([level]) => level));
    for (const node of nodes) {
      // A heading inside an akun may leave the sum to its details.
      if (!carries.has(node.level) || (node.amount === null && isHeading(node))) continue;
      if (node.amount !== null) {
        answers.pass();
        continue;
      }
      const rows = tree.amount(node);
      answers.fail({
        spot: nodeSpot(node, 'amount'), quote: node.name, stated: null, computed: rows === null ? null : rows.toString(), difference: null,
        message: rows === null
          ? { id: `${rowName(node).id} tidak memuat anggaran.`, en: `${rowName(node).en} carries no amount.` }
          : { id: `${rowName(node).id} tidak memuat anggaran; rinciannya berjumlah ${formatRupiah(rows)}.`, en: `${rowName(node).en} carries no amount; its rows add to ${formatRupiah(rows)}.` },
        repairs: repairsOf(node, rows, tree),
      });
    }
  },
};

function repairsOf(node: PlanNode, rows: bigint | null, tree: BudgetTree): Repair[] {
  const spot = nodeSpot(node, 'amount');
  const model = tree.siblings(node).find((sibling) => sibling.amount !== null)?.amount?.raw ?? null;
  if (rows !== null) return [{ changes: [{ spot, from: '', to: writeLike(rows, model) }], reason: { id: 'Jumlah rinciannya.', en: 'The sum of its rows.' } }];
  const parent = tree.parent(node);
  const gap = parent === undefined ? null : tree.gap(parent);
  return gap === null ? [] : smallestRepairs(gap, tree).filter((repair) => repair.changes.some((change) => change.spot.path === spot.path)).map(({ changes, reason }) => ({ changes, reason }));
}
