// A reckoning written beside a detail (`[2 ORG x 3 HR]`) gives its volume, or its amount where the volume is the reckoning itself.

import { Big } from 'big.js';
import { formatNumber, formatRupiah } from '../../../number/format-number.ts';
import { parseNumber } from '../../../number/parse-number.ts';
import { isHeading, type PlanNode } from '../../../plan/node.ts';
import { nodeSpot, rowName } from '../../repair/spots.ts';
import { writeLike } from '../../repair/write-like.ts';
import type { Answers, Rule } from '../../rule.ts';
import { exampleDetails, type DetailRow } from './example-details.ts';

const AKUN: DetailRow = ['522151', 'Belanja Jasa Profesi', '', '', '', '5.400.000'];
const FACTOR = String.raw`\d[\d.,]*\s*[\p{L}/.]*(?:\s[\p{L}/.]+)?`;
const RECKONING = new RegExp(String.raw`^${FACTOR}(?:\s*[x×*]\s*${FACTOR})+$`, 'iu');
/** In the name it stands in brackets, which other figures of a name do not. */
const IN_NAME = /[[(]([^[\]()]*\d\s*[\p{L}/.]*\s*[x×*]\s*\d[^[\]()]*)[\])]/u;

export const detailReckoning: Rule = {
  id: 'detail-reckoning',
  family: 11,
  severity: 'error',
  title: { id: 'Perkalian pada rincian tidak sama dengan volumenya', en: 'The reckoning beside a detail is not its volume' },
  what: { id: 'Perkalian yang ditulis pada rincian, seperti [2 ORG x 3 JAM], dihitung ulang dan dibandingkan dengan volume; bila volume sendiri berupa perkalian, hasilnya × harga satuan dibandingkan dengan jumlah.', en: 'A reckoning written beside a detail, such as [2 ORG x 3 JAM], is worked out and compared with the volume; where the volume is the reckoning itself, it times the price is compared with the amount.' },
  why: { id: 'Volume RAB berasal dari perkalian itu; yang tidak sama akan dipertanyakan reviu APIP.', en: 'The volume of a cost estimate comes from that reckoning; one that differs will be questioned by the review.' },
  examples: [
    { title: { id: '2 × 3 = 6 OJ', en: '2 × 3 = 6 OJ' }, text: exampleDetails(AKUN, ['', '- Narasumber [2 ORG x 3 JAM]', '6', 'OJ', '900.000', '5.400.000']), findings: 0 },
    { title: { id: '2 × 3, volume 8', en: '2 × 3, volume 8' }, text: exampleDetails(AKUN, ['', '- Narasumber [2 ORG x 3 JAM]', '8', 'OJ', '675.000', '5.400.000']), findings: 1 },
    { title: { id: 'Perkalian sebagai volume', en: 'The reckoning as volume' }, text: exampleDetails(AKUN, ['', '- Narasumber', '2 ORG x 3 JAM', '', '900.000', '5.400.000']), findings: 0 },
    { title: { id: 'Perkalian sebagai volume, jumlah lain', en: 'The reckoning as volume, another amount' }, text: exampleDetails(AKUN, ['', '- Narasumber', '2 ORG x 3 JAM', '', '900.000', '4.500.000']), findings: 1 },
  ],
  check({ content }, answers) {
    for (const node of content.nodes) {
      if (node.level !== 'detil' || isHeading(node)) continue;
      const asVolume = node.volume === null ? null : productOf([node.volume.raw, node.satuan ?? ''].join(' ').trim());
      if (asVolume !== null) checkAmount(node, asVolume, answers);
      else checkVolume(node, answers);
    }
  },
};

function checkVolume(node: PlanNode, answers: Answers): void {
  const match = IN_NAME.exec(node.name);
  const product = match === null ? null : productOf(match[1]!.trim());
  if (product === null || node.volume?.value == null) return;
  if (product.eq(node.volume.value)) return answers.pass();
  const start = match!.index + 1;
  answers.fail({
    spot: nodeSpot(node, 'volume'), quote: node.volume.raw, stated: node.volume.value, computed: product.toFixed(), difference: new Big(node.volume.value).minus(product).toFixed(),
    message: { id: `${rowName(node).id}: ${match![1]!.trim()} = ${formatNumber(product)}, tetapi volumenya ${formatNumber(node.volume.value)}.`, en: `${rowName(node).en}: ${match![1]!.trim()} = ${formatNumber(product)}, but its volume is ${formatNumber(node.volume.value)}.` },
    related: [{ ...nodeSpot(node, 'name'), start, end: start + match![1]!.length }],
    repairs: [{ changes: [{ spot: nodeSpot(node, 'volume'), from: node.volume.raw, to: formatNumber(product) }], reason: { id: 'Hasil perkaliannya.', en: 'The result of the reckoning.' } }],
  });
}

function checkAmount(node: PlanNode, volume: Big, answers: Answers): void {
  const price = node.price?.value ?? null;
  const amount = node.amount?.value ?? null;
  if (price === null || amount === null) return answers.notApplicable();
  const product = volume.times(price.toString());
  if (product.minus(amount.toString()).abs().lt(1)) return answers.pass();
  const computed = BigInt(product.toFixed(0));
  answers.fail({
    spot: nodeSpot(node, 'amount'), quote: node.amount!.raw, stated: amount.toString(), computed: computed.toString(), difference: (amount - computed).toString(),
    message: { id: `${rowName(node).id}: ${node.volume!.raw} = ${formatNumber(volume)}, × ${formatRupiah(price)} = ${formatRupiah(computed)}, tetapi tertulis ${formatRupiah(amount)}.`, en: `${rowName(node).en}: ${node.volume!.raw} = ${formatNumber(volume)}, × ${formatRupiah(price)} = ${formatRupiah(computed)}, but ${formatRupiah(amount)} is written.` },
    related: [nodeSpot(node, 'volume'), nodeSpot(node, 'price')],
    repairs: [{ changes: [{ spot: nodeSpot(node, 'amount'), from: node.amount!.raw, to: writeLike(computed, node.amount!.raw) }], reason: { id: 'Jumlah dihitung ulang dari perkalian dan harga satuan.', en: 'The amount recomputed from the reckoning and the unit price.' } }],
  });
}

/** `2 ORG x 3 JAM` → 6; null when it is no reckoning of two factors or more. */
function productOf(text: string): Big | null {
  if (!RECKONING.test(text)) return null;
  const factors = text.split(/\s*[x×*]\s*(?=\d)/i).map((factor) => parseNumber(/^\d[\d.,]*/.exec(factor)?.[0]?.replace(/[.,]$/, '') ?? '', 'count'));
  return factors.length < 2 ? null : factors.reduce<Big | null>((product, factor) => (product === null || factor.kind !== 'value' ? null : product.times(factor.value)), new Big(1));
}
