// An amount that is split by source of money is the sum of its parts.

import { formatRupiah } from '../../../number/format-number.ts';
import { parseNumber } from '../../../number/parse-number.ts';
import { nodeSpot, rowName } from '../../repair/spots.ts';
import { writeLike } from '../../repair/write-like.ts';
import { BudgetTree } from '../../repair/budget-tree.ts';
import type { Rule } from '../../rule.ts';

const HEAD = '# Lampiran\n\nMatrik Rencana Kerja\n\nTahun : 2025\n\n| KODE | URAIAN | TARGET | SATUAN | RM (Rp) | PNBP (Rp) | JUMLAH (Rp) |\n|--|--|--|--|--|--|--|\n';

export const sourceSplit: Rule = {
  id: 'source-split',
  family: 1,
  severity: 'error',
  title: { id: 'Bagian menurut sumber dana tidak berjumlah sama dengan anggarannya', en: 'The parts by source of money do not add to the amount' },
  what: { id: 'Bila anggaran sebuah baris dirinci menurut sumber dana (RM, PNBP, …), bagian-bagiannya dijumlahkan dan dibandingkan.', en: 'Where the amount of a row is split by source (RM, PNBP, …), the parts are added and compared.' },
  why: { id: 'Realisasi dicatat per sumber dana; bagian yang tidak berjumlah sama tidak dapat dibelanjakan.', en: 'Spending is booked by source; parts that do not add up cannot be spent.' },
  examples: [
    { title: { id: '42 + 9,8 = 51,8', en: '42 + 9.8 = 51.8' }, text: `${HEAD}| 3250 | Rehabilitasi | | | 42.000.000 | 9.800.000 | 51.800.000 |\n| 3250.QEA | Pelayanan Publik | 18 | Orang | 42.000.000 | 9.800.000 | 51.800.000 |\n`, findings: 0 },
    { title: { id: '42 + 9,8, tertulis 58,1', en: '42 + 9.8, written 58.1' }, text: `${HEAD}| 3250 | Rehabilitasi | | | 42.000.000 | 9.800.000 | 58.100.000 |\n| 3250.QEA | Pelayanan Publik | 18 | Orang | 48.300.000 | 9.800.000 | 58.100.000 |\n`, findings: 1 },
  ],
  check(model, answers) {
    const tree = new BudgetTree(model.content.nodes);
    for (const node of model.content.nodes) {
      const parts = (node.sumberDana ?? '').split(';').map((part) => /^\s*[A-Z ]+\s+(\S.*)$/.exec(part)?.[1]).filter((text) => text !== undefined);
      const amount = node.amount?.value ?? null;
      if (parts.length === 0) continue;
      const values = parts.map((text) => parseNumber(text, 'rupiah')).flatMap((parsed) => (parsed.kind === 'value' ? [BigInt(parsed.value.toFixed(0))] : []));
      if (amount === null || values.length < parts.length) {
        answers.notApplicable();
        continue;
      }
      const sum = values.reduce((total, value) => total + value, 0n);
      if (sum === amount) {
        answers.pass();
        continue;
      }
      const fixes = tree.effect(new Map([[node.id, sum]])).breaks.length === 0;
      answers.fail({
        spot: nodeSpot(node, 'amount'), quote: node.amount!.raw, stated: amount.toString(), computed: sum.toString(), difference: (amount - sum).toString(),
        message: { id: `${rowName(node).id} menyebut ${formatRupiah(amount)}, tetapi menurut sumber dana (${node.sumberDana}) berjumlah ${formatRupiah(sum)}.`, en: `${rowName(node).en} states ${formatRupiah(amount)}, but by source (${node.sumberDana}) it adds to ${formatRupiah(sum)}.` },
        related: [nodeSpot(node, 'sumberDana')],
        repairs: fixes ? [{ changes: [{ spot: nodeSpot(node, 'amount'), from: node.amount!.raw, to: writeLike(sum, node.amount!.raw) }], reason: { id: 'Jumlah bagiannya.', en: 'The sum of its parts.' } }] : [],
      });
    }
  },
};
