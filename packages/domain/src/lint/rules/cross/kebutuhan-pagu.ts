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
const FOUR = ['Penyelenggaraan Advokasi', 'Pelaksanaan Intelijen', 'Pengelolaan Informasi dan Edukasi', 'Pascarehabilitasi'];
const THROUGHOUT = `BAB III RENCANA KINERJA DAN PENDANAAN\n\n${funding(FOUR.map((name, at) => [name, `${at + 2}00.000.000`]), '1.400.000.000')}${matrix('406.000.000', ...FOUR.map((name, at) => ({ name, amount: `${at + 100}.000.000` })))}`;

export const kebutuhanPagu: Rule = {
  id: 'kebutuhan-pagu',
  family: 6,
  severity: 'warning',
  title: { id: 'Kebutuhan pendanaan berbeda dari pagu', en: 'The funding need differs from the allocation' },
  what: { id: 'Menyandingkan kebutuhan setiap kegiatan pada tabel pendanaan dengan pagunya pada matriks, dan totalnya. Bila hampir semua berbeda, satu temuan untuk seluruh rencana dengan semua tempatnya; bila hanya beberapa, masing-masing.', en: 'Sets the need of each kegiatan in the funding table beside its allocation in the matrix, and the totals. Where nearly all differ it is one finding for the plan with all places; where some do, each of those.' },
  why: { id: 'Keduanya boleh berbeda, tetapi target harus disesuaikan dengan dana yang ada, dan selisihnya perlu diketahui pimpinan sebelum menandatangani.', en: 'They may differ, but targets have to fit the money there is, and whoever signs should know the gap.' },
  examples: [
    { title: { id: 'Pagu di bawah kebutuhan', en: 'Less than the need' }, text: NEED + matrix('191.000.000', { name: 'Penyelenggaraan Advokasi', amount: '116.000.000' }, { name: 'Pelaksanaan Intelijen', amount: '75.000.000' }), findings: 2 },
    { title: { id: 'Berbeda pada semua kegiatan: satu temuan', en: 'They differ throughout: one finding' }, text: THROUGHOUT, findings: 1 },
    { title: { id: 'Kebutuhan terpenuhi', en: 'The need is met' }, text: NEED + matrix('499.000.000', { name: 'Penyelenggaraan Advokasi', amount: '424.000.000' }, { name: 'Pelaksanaan Intelijen', amount: '75.000.000' }), findings: 0 },
  ],
  check(model, answers) {
    const { all } = activitiesOf(model);
    const compared: Compared[] = [];
    for (const { line, node } of all) {
      if (line?.amount == null || node === null) continue;
      const need = line.amount.value;
      const given = node.amount?.value ?? null;
      if (need === null || given === null) answers.notApplicable();
      else compared.push({ said: line.amount, name: line.name.value ?? line.name.raw, need, given, spots: [{ path: `node:${node.id}/amount`, place: node.place }] });
    }
    const total = totalOf(model);
    const whole = total !== null && !all.every(({ line, node }) => line === null || node === null) ? total : null;
    const differing = compared.filter(({ need, given }) => need !== given);
    answers.pass(compared.length - differing.length);
    if (whole?.need === whole?.given && whole !== null) answers.pass();
    const both = whole === null || whole.need === whole.given ? differing : [...differing, whole];
    const [first] = both;
    if (first === undefined) return;
    if (differing.length >= FEWEST && differing.length * 3 > compared.length * 2) answers.fail(throughout(whole ?? first, differing, compared.length));
    else for (const each of both) answers.fail(findingOf(each));
  },
};

interface Compared {
  readonly said: Said<bigint>;
  /** Null for the total. */
  readonly name: string | null;
  readonly need: bigint;
  readonly given: bigint;
  readonly spots: readonly Spot[];
}

/** Below this many a planner reads each by itself. */
const FEWEST = 4;

/** The plan was made on a need that its allocation never meets: said once, with every place. */
function throughout(at: Compared, differing: readonly Compared[], compared: number): FindingDraft {
  const finding = findingOf(at);
  return {
    ...finding,
    message: {
      id: `Kebutuhan dan pagu berbeda pada ${differing.length} dari ${compared} kegiatan. ${finding.message.id}`,
      en: `Need and allocation differ for ${differing.length} of ${compared} kegiatan. ${finding.message.en}`,
    },
    related: [...at.spots, ...differing.filter((each) => each !== at).flatMap((each) => [spotOf(each.said), ...each.spots])],
  };
}

function totalOf(model: PlanModel): Compared | null {
  const said = model.funding?.total ?? null;
  const given = totalGiven(model);
  return said === null || said.value === null || given === null ? null : { said, name: null, need: said.value, given: given.amount, spots: given.spots };
}

/** The pagu of the whole plan: what the programs state; null when one of them cannot be read. */
function totalGiven({ content }: PlanModel): { amount: bigint; spots: Spot[] } | null {
  const top = content.nodes.filter((node) => node.parentId === null);
  if (top.length === 0 || top.some((node) => node.amount?.value == null)) return null;
  return { amount: top.reduce((sum, node) => sum + (node.amount?.value ?? 0n), 0n), spots: top.map((node) => ({ path: `node:${node.id}/amount`, place: node.place })) };
}

function findingOf({ said, name, need, given, spots }: Compared): FindingDraft {
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
    related: spots,
  };
}
