// The same row stands twice under one parent: copied whole, or copied and given another amount.

import type { NodeLevel, PlanNode } from '../../../plan/node.ts';
import type { PlanModel } from '../../../rkt/model.ts';
import { nodeSpot, rowName } from '../../repair/spots.ts';
import type { Bilingual, FindingDraft, Rule } from '../../rule.ts';
import { exampleActivities } from './example-matrix.ts';

/** Details may rightly repeat (two meetings of one kind); rows above them may not. */
const CHECKED: readonly NodeLevel[] = ['program', 'kegiatan', 'kro', 'ro', 'komponen', 'subkomponen'];
/** A kegiatan may have one KRO twice, with other outputs below; an amount of its own then tells them apart. */
const BY_NAME: readonly NodeLevel[] = ['program', 'kegiatan', 'ro', 'komponen', 'subkomponen'];

export const rowTwice: Rule = {
  id: 'row-twice',
  family: 12,
  severity: 'warning',
  title: { id: 'Baris yang sama tercantum dua kali', en: 'The same row stands twice' },
  what: { id: 'Di bawah satu induk tidak ada dua baris yang senama; pada nama yang sama dengan nilai lain, jumlah induknya menunjukkan baris mana yang tertinggal dari salinan.', en: 'Under one parent no two rows have the same name; where the amounts differ, the sum of the parent tells which of them a copy left over.' },
  why: { id: 'Baris yang tersalin dihitung dua kali dalam pagu; dua baris senama tidak dapat dibedakan dalam laporan.', en: 'A copied row is counted twice in the budget, and two rows of one name cannot be told apart in any report.' },
  examples: [
    { title: { id: 'Nama dan nilai sama', en: 'Same name and amount' }, text: exampleActivities({ name: 'A. Rapat Kerja', volume: '1', satuan: 'Kali', amount: '15.000.000' }, { name: 'B. Rapat Kerja', volume: '1', satuan: 'Kali', amount: '15.000.000' }), findings: 1 },
    { title: { id: 'Nama sama, nilai berbeda', en: 'Same name, other amount' }, text: exampleActivities({ name: 'A. Rapat Kerja', volume: '1', satuan: 'Kali', amount: '10.000.000' }, { name: 'B. Rapat Kerja', volume: '2', satuan: 'Kali', amount: '20.000.000' }), findings: 1 },
    { title: { id: 'Nama yang membedakan', en: 'Names that tell them apart' }, text: exampleActivities({ name: 'A. Rapat Kerja Semester I', volume: '1', satuan: 'Kali', amount: '10.000.000' }, { name: 'B. Rapat Kerja Semester II', volume: '2', satuan: 'Kali', amount: '20.000.000' }), findings: 0 },
  ],
  check(model, answers) {
    const seen = new Map<string, PlanNode>();
    for (const node of model.content.nodes) {
      if (!CHECKED.includes(node.level) || node.amount?.value == null || plain(node.name) === '') continue;
      const key = [node.parentId, node.level, BY_NAME.includes(node.level) ? '' : node.amount.value, plain(node.name)].join('\n');
      const twin = seen.get(key);
      if (twin === undefined) seen.set(key, node);
      if (twin === undefined || (twin.amount?.value !== node.amount.value && holdOtherThings(twin, node, model))) answers.pass();
      else answers.fail(findingOf(twin, node, node.amount.value, model));
    }
  },
};

function findingOf(twin: PlanNode, node: PlanNode, amount: bigint, model: PlanModel): FindingDraft {
  const same = twin.amount?.value === amount;
  const left = same ? null : leftOver(twin, node, model);
  const [here, there] = left === twin ? [twin, node] : [node, twin];
  const why: Bilingual = left === null ? { id: '', en: '' } : { id: ' Tanpa baris ini jumlah induknya cocok.', en: ' Without this row the sum of its parent closes.' };
  return {
    spot: nodeSpot(here, 'name'), quote: here.name, stated: here.amount?.value?.toString() ?? null, computed: null, difference: null,
    message: same
      ? { id: `${rowName(node).id} sama nama dan anggarannya dengan ${rowName(twin).id}.`, en: `${rowName(node).en} has the name and the amount of ${rowName(twin).en}.` }
      : { id: `${rowName(here).id} senama dengan ${rowName(there).id} di bawah induk yang sama, dengan anggaran lain: sisa salinan, atau perlu nama yang membedakan.${why.id}`, en: `${rowName(here).en} has the name of ${rowName(there).en} under one parent, with another amount: left over from a copy, or in need of a name that tells them apart.${why.en}` },
    related: [nodeSpot(there, 'name')],
  };
}

/** The one of two without which the parent's own amount is the sum of its rows. */
function leftOver(a: PlanNode, b: PlanNode, { content }: PlanModel): PlanNode | null {
  const parent = content.nodes.find((node) => node.id === a.parentId)?.amount?.value ?? null;
  const siblings = content.nodes.filter((node) => node.parentId === a.parentId);
  if (parent === null || siblings.some((node) => node.amount?.value == null)) return null;
  const over = siblings.reduce((sum, node) => sum + (node.amount?.value ?? 0n), 0n) - parent;
  const fits = [b, a].filter((node) => node.amount?.value === over);
  return fits[0] ?? null;
}

/** Two rows of one name that each have rows below, none of them the same, are two things under one heading. */
function holdOtherThings(a: PlanNode, b: PlanNode, { content }: PlanModel): boolean {
  const below = (node: PlanNode): string[] => content.nodes.filter((child) => child.parentId === node.id).map((child) => plain(child.name));
  const [first, second] = [below(a), below(b)];
  return first.length > 0 && second.length > 0 && !first.some((name) => second.includes(name));
}

function plain(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\d]+/gu, ' ').trim();
}
