// The volume of a KRO must be the sum of the volumes of its ROs where they are counted in the same unit.

import { Big } from 'big.js';
import type { PlanNode } from '../../../plan/node.ts';
import { formatNumber } from '../../../number/format-number.ts';
import { BudgetTree } from '../../repair/budget-tree.ts';
import { nodeSpot, rowName } from '../../repair/spots.ts';
import { slipBetween } from '../../repair/slips.ts';
import type { Repair, Rule } from '../../rule.ts';
import { exampleMatrix, KEGIATAN, KRO, PROGRAM, RO } from './example-matrix.ts';
import { findSatuan, unitName } from './unit-names.ts';

/** Regions and offices can be served by several ROs at once, so their numbers do not add up. */
const OVERLAPPING = /^(?:kab|kota|prov|bnn|satker|satuan kerja|kawasan|wilayah|instansi)/i;
const ADDITIVE = new Set(['whole-thing', 'people', 'weight', 'area']);

export const volumeRollup: Rule = {
  id: 'volume-rollup',
  family: 1,
  severity: 'error',
  title: { id: 'Volume KRO tidak sama dengan jumlah volume RO-nya', en: 'The volume of a KRO is not the sum of its ROs' },
  what: { id: 'Volume KRO dibandingkan dengan jumlah volume RO di bawahnya bila satuannya sama dan dapat dijumlahkan. Bulan, indeks, persen, dan wilayah tidak dijumlahkan.', en: 'The volume of a KRO is compared with the sum of its ROs where the units agree and can be added. Months, indices, per cents and regions are not added.' },
  why: { id: 'Dalam RKA-K/L volume KRO adalah penjumlahan volume RO dengan satuan yang sama.', en: 'In the budget structure the volume of a KRO is the sum of its ROs of the same unit.' },
  examples: [
    { title: { id: '2 = 1 + 1', en: '2 = 1 + 1' }, text: exampleMatrix(PROGRAM, KEGIATAN, KRO, { ...RO, volume: '1', amount: '20.000.000' }, { name: '▪ Layanan Pemantauan', volume: '1', satuan: 'Dokumen', amount: '10.000.000' }), findings: 0 },
    { title: { id: '2, padahal 1 + 3', en: '2, but 1 + 3' }, text: exampleMatrix(PROGRAM, KEGIATAN, KRO, { ...RO, volume: '1', amount: '20.000.000' }, { name: '▪ Layanan Pemantauan', volume: '3', satuan: 'Dokumen', amount: '10.000.000' }), findings: 1 },
    { title: { id: 'Satuan berbeda tidak dijumlahkan', en: 'Different units are not added' }, text: exampleMatrix(PROGRAM, KEGIATAN, KRO, { ...RO, volume: '5', satuan: 'Orang' }), findings: 0 },
  ],
  check(model, answers) {
    const tree = new BudgetTree(model.content.nodes);
    for (const kro of model.content.nodes) {
      if (kro.level !== 'kro') continue;
      const ros = tree.children(kro).filter((child) => child.level === 'ro');
      const sum = sumOfVolumes(kro, ros);
      if (sum === null) answers.notApplicable();
      else if (sum.eq(kro.volume!.value!)) answers.pass();
      else {
        const stated = new Big(kro.volume!.value!);
        const unit = kro.satuan ?? '';
        answers.fail({
          spot: nodeSpot(kro, 'volume'), quote: `${kro.volume!.raw} ${unit}`.trim(), stated: stated.toFixed(), computed: sum.toFixed(), difference: stated.minus(sum).toFixed(),
          message: {
            id: `${rowName(kro).id} bervolume ${formatNumber(stated)} ${unit}, tetapi RO di bawahnya berjumlah ${formatNumber(sum)} ${unit}.`,
            en: `${rowName(kro).en} has a volume of ${formatNumber(stated)} ${unit}, but the ROs below add to ${formatNumber(sum)} ${unit}.`,
          },
          related: ros.map((ro) => nodeSpot(ro, 'volume')),
          repairs: repairsOf(kro, ros, stated, sum),
        });
      }
    }
  },
};

/** Sum of the ROs' volumes; null where they cannot be compared with the KRO's. */
function sumOfVolumes(kro: PlanNode, ros: readonly PlanNode[]): Big | null {
  if (kro.volume?.value == null || ros.length === 0 || !isAdditive(kro.satuan)) return null;
  if (!ros.every((ro) => ro.volume?.value != null && unitName(ro.satuan) === unitName(kro.satuan))) return null;
  return ros.reduce((sum, ro) => sum.plus(ro.volume!.value!), new Big(0));
}

function isAdditive(satuan: string | null): boolean {
  if (satuan === null || OVERLAPPING.test(satuan)) return false;
  const known = findSatuan(satuan);
  return known === undefined ? !/indeks|persen|nilai|%|bulan|tahun|hari/i.test(satuan) : ADDITIVE.has(known.kind);
}


/** A single RO with one slip of a digit is the likelier culprit; otherwise the KRO takes the sum. */
function repairsOf(kro: PlanNode, ros: readonly PlanNode[], stated: Big, sum: Big): Repair[] {
  const kroInstead: Repair = {
    changes: [{ spot: nodeSpot(kro, 'volume'), from: kro.volume!.raw, to: formatNumber(sum) }],
    reason: { id: 'Volume KRO mengikuti jumlah RO-nya.', en: 'The volume of the KRO follows the sum of its ROs.' },
  };
  const roInstead = ros.flatMap((ro): Repair[] => {
    const written = new Big(ro.volume!.value!);
    const meant = written.plus(stated.minus(sum));
    const whole = meant.gt(0) && meant.eq(meant.round()) && written.eq(written.round());
    if (!whole || (ros.length > 1 && slipBetween(BigInt(written.toFixed(0)), BigInt(meant.toFixed(0))) === null)) return [];
    return [{
      changes: [{ spot: nodeSpot(ro, 'volume'), from: ro.volume!.raw, to: formatNumber(meant) }],
      reason: { id: `${rowName(ro).id} bervolume ${formatNumber(meant)}, sehingga jumlahnya sama dengan KRO.`, en: `${rowName(ro).en} is ${formatNumber(meant)}, so that the sum agrees with the KRO.` },
    }];
  });
  return [kroInstead, ...roInstead.slice(0, 2)];
}
