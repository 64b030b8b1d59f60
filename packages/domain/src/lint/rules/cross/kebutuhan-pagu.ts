// What a kegiatan needs (kebutuhan) beside what it is given (pagu): two things, compared and never mixed.

import { Big } from 'big.js';
import type { Said } from '../../../document/place.ts';
import { formatNumber, formatRupiah } from '../../../number/format-number.ts';
import type { PlanModel } from '../../../rkt/model.ts';
import { activitiesOf } from '../../activities.ts';
import type { FindingDraft, Rule, Spot } from '../../rule.ts';
import { spotOf } from '../../spot.ts';
import { funding, matrix } from './example-plan.ts';

const NEED = `BAB III RENCANA KINERJA DAN PENDANAAN\n\n${funding([['Penyelenggaraan Advokasi', '424.000.000'], ['Pelaksanaan Intelijen', '75.000.000']], '499.000.000')}`;


export const kebutuhanPagu: Rule = {
  id: 'kebutuhan-pagu',
  family: 6,
  severity: 'warning',
  title: { id: 'Kebutuhan pendanaan berbeda dari pagu', en: 'The funding need differs from the allocation' },
  what: { id: 'Menyandingkan kebutuhan setiap kegiatan pada tabel pendanaan dengan pagunya pada matriks, dan totalnya.', en: 'Sets the need of each kegiatan in the funding table beside its allocation in the matrix, and the totals.' },
  why: { id: 'Keduanya boleh berbeda, tetapi target harus disesuaikan dengan dana yang ada, dan selisihnya perlu diketahui pimpinan sebelum menandatangani.', en: 'They may differ, but targets have to fit the money there is, and whoever signs should know the gap.' },
  examples: [
    { title: { id: 'Pagu di bawah kebutuhan', en: 'Less than the need' }, text: NEED + matrix('191.000.000', { name: 'Penyelenggaraan Advokasi', amount: '116.000.000' }, { name: 'Pelaksanaan Intelijen', amount: '75.000.000' }), findings: 2 },
    { title: { id: 'Kebutuhan terpenuhi', en: 'The need is met' }, text: NEED + matrix('499.000.000', { name: 'Penyelenggaraan Advokasi', amount: '424.000.000' }, { name: 'Pelaksanaan Intelijen', amount: '75.000.000' }), findings: 0 },
  ],
  check(model, answers) {
    const { all } = activitiesOf(model);
    for (const { line, node } of all) {
      const need = line?.amount?.value ?? null;
      const given = node?.amount?.value ?? null;
      if (line?.amount == null || node === null) continue;
      if (need === null || given === null) answers.notApplicable();
      else if (need === given) answers.pass();
      else answers.fail(findingOf(line.amount, line.name.value ?? line.name.raw, need, given, [{ path: `node:${node.id}/amount`, place: node.place }]));
    }
    const need = model.funding?.total?.value ?? null;
    const given = totalGiven(model);
    if (model.funding?.total == null || need === null || given === null || all.every(({ line, node }) => line === null || node === null)) return;
    if (need === given.amount) answers.pass();
    else answers.fail(findingOf(model.funding.total, null, need, given.amount, given.spots));
  },
};

/** The pagu of the whole plan: what the programs state; null when one of them cannot be read. */
function totalGiven({ content }: PlanModel): { amount: bigint; spots: Spot[] } | null {
  const top = content.nodes.filter((node) => node.parentId === null);
  if (top.length === 0 || top.some((node) => node.amount?.value == null)) return null;
  return { amount: top.reduce((sum, node) => sum + (node.amount?.value ?? 0n), 0n), spots: top.map((node) => ({ path: `node:${node.id}/amount`, place: node.place })) };
}

function findingOf(said: Said<bigint>, name: string | null, need: bigint, given: bigint, related: readonly Spot[]): FindingDraft {
  const gap = need - given;
  const share = need === 0n ? '–' : formatNumber(new Big(given.toString()).times(100).div(need.toString()), { decimals: 1 });
  const id = gap > 0n ? `pagu mencukupi ${share}% kebutuhan` : 'pagu melebihi kebutuhan';
  const en = gap > 0n ? `the allocation covers ${share}% of the need` : 'the allocation exceeds the need';
  return {
    spot: spotOf(said),
    quote: said.raw,
    stated: need.toString(),
    computed: given.toString(),
    difference: gap.toString(),
    message: {
      id: `${name ?? 'Seluruhnya'}: kebutuhan ${formatRupiah(need)} di tabel pendanaan, pagu ${formatRupiah(given)} di matriks; ${id}.`,
      en: `${name ?? 'Altogether'}: ${formatRupiah(need)} needed in the funding table, ${formatRupiah(given)} allocated in the matrix; ${en}.`,
    },
    related,
  };
}
