// The amount of each row must be the sum of the rows directly below it.

import type { PlanNode } from '../../../plan/node.ts';
import { formatRupiah } from '../../../number/format-number.ts';
import { BudgetTree, type Gap } from '../../repair/budget-tree.ts';
import { smallestRepairs, type RankedRepair } from '../../repair/smallest-repair.ts';
import { likelyReadings, mayStandFor } from '../../repair/slips.ts';
import { nodeSpot, rowName } from '../../repair/spots.ts';
import type { Bilingual, FindingDraft, Rule } from '../../rule.ts';
import { exampleActivities, exampleMatrix, KEGIATAN, KOMPONEN, KRO, PROGRAM, RO } from './example-matrix.ts';

export const amountRollup: Rule = {
  id: 'amount-rollup',
  family: 1,
  severity: 'error',
  title: { id: 'Anggaran induk tidak sama dengan jumlah rinciannya', en: 'The amount of a parent is not the sum of its rows' },
  what: {
    id: 'Anggaran yang tertulis pada setiap program, kegiatan, KRO, RO, komponen, subkomponen, dan akun dibandingkan dengan jumlah anggaran baris-baris tepat di bawahnya. Satu nilai yang keliru dilaporkan satu kali, di tempat ia memutus jumlah.',
    en: 'The amount stated for each program, kegiatan, KRO, RO, komponen, subkomponen and akun is compared with the sum of the amounts stated directly below it. One wrong figure is reported once, where it breaks the sum.',
  },
  why: {
    id: 'RKA-K/L disusun dari rincian ke atas (PMK 62/2023); induk yang tidak sama dengan rinciannya tidak dapat dijadikan DIPA.',
    en: 'The budget is built from the details upward (PMK 62/2023); a parent that differs from its details cannot become a DIPA.',
  },
  examples: [
    { title: { id: 'Jumlah menutup', en: 'The sum closes' }, text: exampleActivities({ name: 'A. Rapat Kerja', volume: '1', satuan: 'Kali', amount: '18.000.000' }, { name: 'B. Koordinasi', volume: '1', satuan: 'Kali', amount: '12.000.000' }), findings: 0 },
    { title: { id: 'Dua angka tertukar', en: 'Two digits changed places' }, text: exampleActivities({ name: 'A. Rapat Kerja', volume: '1', satuan: 'Kali', amount: '18.000.000' }, { name: 'B. Koordinasi', volume: '1', satuan: 'Kali', amount: '21.000.000' }), findings: 1 },
    { title: { id: 'Satu nilai di tengah keliru: satu temuan', en: 'One wrong figure in the middle: one finding' }, text: exampleMatrix(PROGRAM, KEGIATAN, KRO, RO, { ...KOMPONEN, amount: '33.000.000' }, { name: 'A. Rapat Kerja', volume: '1', satuan: 'Kali', amount: '30.000.000' }), findings: 1 },
    { title: { id: 'Nilai yang tidak terbaca dapat menutup jumlah', en: 'A figure that cannot be read may still close the sum' }, text: exampleActivities({ name: 'A. Rapat Kerja', volume: '1', satuan: 'Kali', amount: '18.00.000' }, { name: 'B. Koordinasi', volume: '1', satuan: 'Kali', amount: '12.000.000' }), findings: 0 },
  ],
  check(model, answers) {
    const tree = new BudgetTree(model.content.nodes);
    const gaps = tree.gaps();
    const gapOf = new Map(gaps.map((gap) => [gap.parent, gap]));
    const repairs = new Map(gaps.map((gap) => [gap.parent, smallestRepairs(gap, tree, gaps)]));
    // A parent whose own repair closes the sum above it as well is the cause of both.
    const explained = new Set(gaps.flatMap((gap) => causedHere(gap, repairs.get(gap.parent) ?? [])));
    for (const node of model.content.nodes) {
      if (tree.children(node).length === 0) continue;
      const gap = gapOf.get(node);
      if (gap === undefined) {
        if (node.amount?.value == null) answers.notApplicable();
        else answers.pass();
      } else if (explained.has(node) || (gap.unreadable.length > 0 && mayClose(gap))) answers.notApplicable();
      else answers.fail(findingOf(gap, repairs.get(node) ?? []));
    }
  },
};

/** Parents above whose gap goes away when this parent states what its rows add to. */
function causedHere(gap: Gap, repairs: readonly RankedRepair[]): readonly PlanNode[] {
  const own = repairs.find((repair) => repair.changes.some((change) => change.spot.path === nodeSpot(gap.parent, 'amount').path));
  return own?.alsoCloses ?? [];
}

/** Whether rows that cannot be read, or are not filled, leave room for the sum to close. */
function mayClose(gap: Gap): boolean {
  const rest = gap.stated - gap.sum;
  const [only] = gap.unreadable;
  if (rest < 0n) return false;
  if (gap.unreadable.length > 1 || only?.amount == null) return true;
  return mayStandFor(only.amount.raw, rest) || likelyReadings(only.amount.raw).includes(rest);
}

function findingOf(gap: Gap, repairs: readonly RankedRepair[]): FindingDraft {
  const difference = gap.stated - gap.sum;
  const above = repairs.flatMap((repair) => [...repair.alsoCloses, ...(repair.evidence === undefined ? [] : [repair.evidence])]);
  return {
    spot: nodeSpot(gap.parent, 'amount'),
    quote: gap.parent.amount?.raw ?? '',
    stated: gap.stated.toString(),
    computed: gap.sum.toString(),
    difference: difference.toString(),
    message: messageOf(gap, difference),
    related: [...gap.children, ...new Set(above)].map((node) => nodeSpot(node, 'amount')),
    repairs: repairs.map(({ changes, reason }) => ({ changes, reason })),
  };
}

function messageOf(gap: Gap, difference: bigint): Bilingual {
  const name = rowName(gap.parent);
  const more = difference > 0n;
  const gapText = formatRupiah(more ? difference : -difference);
  const [unread] = gap.unreadable;
  if (unread === undefined) {
    return {
      id: `${name.id} menyebut ${formatRupiah(gap.stated)}, tetapi ${gap.children.length} rinciannya berjumlah ${formatRupiah(gap.sum)}: ${more ? 'lebih' : 'kurang'} ${gapText}.`,
      en: `${name.en} states ${formatRupiah(gap.stated)}, but its ${gap.children.length} rows add to ${formatRupiah(gap.sum)}: ${gapText} too ${more ? 'much' : 'little'}.`,
    };
  }
  const row = rowName(unread);
  const readings = unread.amount === null ? [] : likelyReadings(unread.amount.raw);
  const left = readings.map((reading) => ({ reading: formatRupiah(reading), rest: formatRupiah(difference - reading) }));
  return {
    id: `${name.id} menyebut ${formatRupiah(gap.stated)}; rincian yang terbaca berjumlah ${formatRupiah(gap.sum)}, sisa ${gapText}. ${row.id} (“${unread.amount?.raw ?? ''}”) tidak dapat menutupnya${left.map(({ reading, rest }) => `; dibaca ${reading} masih selisih ${rest}`).join('')}.`,
    en: `${name.en} states ${formatRupiah(gap.stated)}; the rows that can be read add to ${formatRupiah(gap.sum)}, which leaves ${gapText}. ${row.en} (“${unread.amount?.raw ?? ''}”) cannot close it${left.map(({ reading, rest }) => `; read as ${reading}, ${rest} is still missing`).join('')}.`,
  };
}
