// Where details are reckoned as volume × price, one that lacks volume or price cannot be followed.

import { Big } from 'big.js';
import { formatNumber, formatRupiah } from '../../../number/format-number.ts';
import { isHeading, type PlanNode } from '../../../plan/node.ts';
import { BudgetTree } from '../../repair/budget-tree.ts';
import { nodeSpot, rowName } from '../../repair/spots.ts';
import type { Repair, Rule } from '../../rule.ts';
import { exampleDetails, type DetailRow } from './example-details.ts';

/** Below this share of reckoned details the matrix does not reckon them at all. */
const HABIT = 0.5;
const AKUN: DetailRow = ['521211', 'Belanja Bahan', '', '', '', '3.000.000'];
const FIRST: DetailRow = ['', '- Konsumsi', '30', 'OK', '50.000', '1.500.000'];

export const detailIncomplete: Rule = {
  id: 'detail-incomplete',
  family: 11,
  severity: 'warning',
  title: { id: 'Rincian tanpa volume atau harga satuan', en: 'A detail without volume or unit price' },
  what: { id: 'Dalam matriks yang merinci biaya dengan volume dan harga satuan, setiap rincian yang memuat jumlah memuat keduanya.', en: 'In a matrix that reckons costs by volume and unit price, each detail with an amount has both.' },
  why: { id: 'Rincian tanpa volume atau harga tidak dapat diuji dengan standar biaya (PMK 62/2023).', en: 'A detail without volume or price cannot be held against the cost standard (PMK 62/2023).' },
  examples: [
    { title: { id: 'Lengkap', en: 'Complete' }, text: exampleDetails(AKUN, FIRST, ['', '- Bahan', '10', 'Paket', '150.000', '1.500.000']), findings: 0 },
    { title: { id: 'Tanpa harga satuan', en: 'Without a unit price' }, text: exampleDetails(AKUN, FIRST, ['', '- Bahan', '10', 'Paket', '', '1.500.000']), findings: 1 },
    { title: { id: 'Tanpa volume', en: 'Without a volume' }, text: exampleDetails(AKUN, FIRST, ['', '- Bahan', '', 'Paket', '150.000', '1.500.000']), findings: 1 },
    { title: { id: 'Matriks yang tidak merinci', en: 'A matrix that does not reckon' }, text: exampleDetails(AKUN, ['', '- Konsumsi', '', '', '', '1.500.000'], ['', '- Bahan', '', '', '', '1.500.000']), findings: 0 },
  ],
  check({ content }, answers) {
    const tree = new BudgetTree(content.nodes);
    const details = content.nodes.filter((node) => node.level === 'detil' && !isHeading(node) && tree.children(node).length === 0 && node.amount?.value != null && node.amount.value !== 0n);
    const complete = details.filter((node) => node.volume !== null && node.price !== null).length;
    if (complete === 0 || complete < details.length * HABIT) return answers.notApplicable(details.length);
    for (const node of details) {
      if (node.volume !== null && node.price !== null) {
        answers.pass();
        continue;
      }
      const name = rowName(node);
      const missing = node.volume === null && node.price === null ? { id: 'volume dan harga satuan', en: 'volume and no unit price' } : node.volume === null ? { id: 'volume', en: 'volume' } : { id: 'harga satuan', en: 'unit price' };
      answers.fail({
        spot: nodeSpot(node, node.volume === null ? 'volume' : 'price'), quote: node.name, stated: null, computed: null, difference: null,
        message: { id: `${name.id} berjumlah ${formatRupiah(node.amount!.value!)} tetapi tidak memuat ${missing.id}.`, en: `${name.en} amounts to ${formatRupiah(node.amount!.value!)} but has no ${missing.en}.` },
        repairs: repairOf(node),
      });
    }
  },
};

/** What is missing follows from the other two where it comes out whole. */
function repairOf(node: PlanNode): Repair[] {
  const amount = new Big(node.amount!.value!.toString());
  const known = node.volume === null ? node.price?.value?.toString() : node.volume.value;
  if (known == null || new Big(known).lte(0)) return [];
  const missing = amount.div(known);
  if (!missing.eq(missing.round())) return [];
  const field = node.volume === null ? 'volume' : 'price';
  return [{ changes: [{ spot: nodeSpot(node, field), from: '', to: formatNumber(missing) }], reason: { id: `Jumlah dibagi ${field === 'volume' ? 'harga satuan' : 'volume'}.`, en: `The amount divided by the ${field === 'volume' ? 'unit price' : 'volume'}.` } }];
}
