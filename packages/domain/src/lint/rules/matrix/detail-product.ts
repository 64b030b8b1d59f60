// A detail is volume times price: the three figures of its row must agree.

import { Big } from 'big.js';
import { formatNumber, formatRupiah } from '../../../number/format-number.ts';
import type { PlanNode } from '../../../plan/node.ts';
import { BudgetTree } from '../../repair/budget-tree.ts';
import { nodeSpot, rowName } from '../../repair/spots.ts';
import { writeLike } from '../../repair/write-like.ts';
import type { Repair, Rule } from '../../rule.ts';

const HEAD = '# Lampiran\n\nMatrik Rencana Kerja\n\nTahun : 2025\n\n| KODE | URAIAN | VOLUME | SATUAN | HARGA SATUAN | JUMLAH BIAYA |\n|--|--|--|--|--|--|\n| 051 | Pembinaan | | | | 1.500.000 |\n| A | Rapat Kerja | | | | 1.500.000 |\n| 521211 | Belanja Bahan | | | | 1.500.000 |\n';

export const detailProduct: Rule = {
  id: 'detail-product',
  family: 11,
  severity: 'error',
  title: { id: 'Jumlah tidak sama dengan volume × harga satuan', en: 'The amount is not volume × unit price' },
  what: { id: 'Pada setiap baris yang memuat volume, harga satuan, dan jumlah, ketiganya dihitung ulang.', en: 'On each row with volume, unit price and amount the three are recomputed.' },
  why: { id: 'RAB dihitung dari volume dan harga satuan (SBM); jumlah yang lain tidak dapat dibelanjakan.', en: 'The cost estimate is volume times unit price (SBM); another amount cannot be spent.' },
  examples: [
    { title: { id: '30 × 50.000 = 1.500.000', en: '30 × 50,000 = 1,500,000' }, text: `${HEAD}| | - Konsumsi | 30 | OK | 50.000 | 1.500.000 |\n`, findings: 0 },
    { title: { id: '30 × 50.000, tertulis 1.550.000', en: '30 × 50,000, written 1,550,000' }, text: `${HEAD}| | - Konsumsi | 30 | OK | 50.000 | 1.550.000 |\n`, findings: 1 },
  ],
  check(model, answers) {
    const tree = new BudgetTree(model.content.nodes);
    for (const node of model.content.nodes) {
      const price = node.price?.value ?? null;
      const amount = node.amount?.value ?? null;
      if (price === null || amount === null || node.volume?.value == null) {
        if (node.price !== null) answers.notApplicable();
        continue;
      }
      const product = new Big(node.volume.value).times(price.toString());
      // A product with a fraction of a rupiah is rounded by hand one way or the other.
      if (product.minus(amount.toString()).abs().lt(1)) {
        answers.pass();
        continue;
      }
      const computed = BigInt(product.toFixed(0));
      answers.fail({
        spot: nodeSpot(node, 'amount'), quote: node.amount!.raw, stated: amount.toString(), computed: computed.toString(), difference: (amount - computed).toString(),
        message: {
          id: `${rowName(node).id}: ${formatNumber(node.volume.value)} × ${formatRupiah(price)} = ${formatRupiah(computed)}, tetapi tertulis ${formatRupiah(amount)}.`,
          en: `${rowName(node).en}: ${formatNumber(node.volume.value)} × ${formatRupiah(price)} = ${formatRupiah(computed)}, but ${formatRupiah(amount)} is written.`,
        },
        related: [nodeSpot(node, 'volume'), nodeSpot(node, 'price')],
        repairs: repairsOf(node, computed, tree),
      });
    }
  },
};

/** Where the sum above closes with the amount as written, volume or price is the odd one; otherwise the amount. */
function repairsOf(node: PlanNode, computed: bigint, tree: BudgetTree): Repair[] {
  const parent = tree.parent(node);
  const amount = node.amount!.value!;
  const closes = parent !== undefined && tree.gap(parent) === null;
  const amountInstead: Repair = { changes: [{ spot: nodeSpot(node, 'amount'), from: node.amount!.raw, to: writeLike(computed, node.amount!.raw) }], reason: { id: 'Jumlah dihitung ulang dari volume dan harga satuan.', en: 'The amount recomputed from volume and unit price.' } };
  const volume = new Big(node.volume!.value!);
  const price = new Big(amount.toString()).div(volume.eq(0) ? 1 : volume);
  const priceInstead: Repair[] = volume.gt(0) && price.eq(price.round()) && price.gt(0) ? [{ changes: [{ spot: nodeSpot(node, 'price'), from: node.price!.raw, to: writeLike(BigInt(price.toFixed(0)), node.price!.raw) }], reason: { id: 'Jumlah cocok dengan induknya; harga satuan yang menghasilkannya.', en: 'The amount agrees with its parent; the unit price that gives it.' } }] : [];
  const count = new Big(amount.toString()).div(node.price!.value === 0n ? 1 : node.price!.value!.toString());
  const volumeInstead: Repair[] = node.price!.value !== 0n && count.eq(count.round()) && count.gt(0) ? [{ changes: [{ spot: nodeSpot(node, 'volume'), from: node.volume!.raw, to: formatNumber(count) }], reason: { id: 'Jumlah cocok dengan induknya; volume yang menghasilkannya.', en: 'The amount agrees with its parent; the volume that gives it.' } }] : [];
  return closes ? [...volumeInstead, ...priceInstead, amountInstead] : [amountInstead];
}
