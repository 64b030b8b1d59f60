// Letters and numbers before activities run on from the first without a hole, a repetition or a step back.

import type { PlanNode } from '../../../plan/node.ts';
import { BudgetTree } from '../../repair/budget-tree.ts';
import { codeAt, ordinalOf, sequenceOf, type RowSequence } from '../../repair/row-sequence.ts';
import { smallestRepairs } from '../../repair/smallest-repair.ts';
import { nodeSpot, rowName } from '../../repair/spots.ts';
import type { Bilingual, Repair, Rule } from '../../rule.ts';
import { exampleActivities, exampleMatrix, KEGIATAN, KOMPONEN, KRO, PROGRAM, RO } from './example-matrix.ts';

const ACTIVITY = { volume: '1', satuan: 'Kali' } as const;

export const rowSequence: Rule = {
  id: 'row-sequence',
  family: 8,
  severity: 'warning',
  title: { id: 'Huruf atau nomor baris meloncat, berulang, atau mundur', en: 'Letters or numbers of rows skip, repeat or run backwards' },
  what: { id: 'Huruf subkomponen (A, B, C …) di bawah satu komponen, dan nomor urut (1, 2, 3 …), harus mulai dari yang pertama dan berurutan. Kode komponen berasal dari referensi dan boleh meloncat.', en: 'The letters of subkomponen (A, B, C …) below one komponen, and running numbers (1, 2, 3 …), start with the first and follow each other. Codes of komponen come from a reference list and may skip.' },
  why: { id: 'Huruf yang hilang sering berarti baris yang hilang beserta anggarannya.', en: 'A missing letter often means a missing row with its money.' },
  examples: [
    { title: { id: 'A, B', en: 'A, B' }, text: exampleActivities({ name: 'A. Rapat', ...ACTIVITY, amount: '18.000.000' }, { name: 'B. Koordinasi', ...ACTIVITY, amount: '12.000.000' }), findings: 0 },
    { title: { id: 'A, C', en: 'A, C' }, text: exampleActivities({ name: 'A. Rapat', ...ACTIVITY, amount: '18.000.000' }, { name: 'C. Koordinasi', ...ACTIVITY, amount: '12.000.000' }), findings: 1 },
    { title: { id: 'Mulai dari C', en: 'Starts with C' }, text: exampleActivities({ name: 'C. Rapat', ...ACTIVITY, amount: '18.000.000' }, { name: 'D. Koordinasi', ...ACTIVITY, amount: '12.000.000' }), findings: 1 },
    { title: { id: 'Huruf yang berlanjut ke komponen berikutnya', en: 'Letters that run on into the next komponen' }, text: exampleMatrix(PROGRAM, KEGIATAN, KRO, RO, { ...KOMPONEN, amount: '18.000.000' }, { name: 'A. Rapat', ...ACTIVITY, amount: '18.000.000' }, { name: '052. Pelaksanaan', amount: '12.000.000' }, { name: 'B. Koordinasi', ...ACTIVITY, amount: '12.000.000' }), findings: 0 },
    { title: { id: 'B dua kali', en: 'B twice' }, text: exampleActivities({ name: 'A. Rapat', ...ACTIVITY, amount: '10.000.000' }, { name: 'B. Koordinasi', ...ACTIVITY, amount: '8.000.000' }, { name: 'B. Evaluasi', ...ACTIVITY, amount: '12.000.000' }), findings: 1 },
  ],
  check(model, answers) {
    const tree = new BudgetTree(model.content.nodes);
    const across = lettersRunOn(model.content.nodes, tree);
    for (const parent of model.content.nodes) {
      for (const group of sequencesUnder(across ? activitiesUnder(parent, tree) : tree.children(parent))) {
        const sequence = sequenceOf(group);
        const at = sequence.missing[0] === undefined ? (sequence.repeated[0] ?? sequence.backwards[0]) : rowAfterHole(group, sequence);
        if (at === undefined) {
          answers.pass();
          continue;
        }
        answers.fail({
          spot: nodeSpot(at, 'code'), quote: at.code ?? '', stated: at.code, computed: sequence.missing[0]?.code ?? null, difference: null,
          message: messageOf(parent, sequence),
          related: group.filter((node) => node !== at).map((node) => nodeSpot(node, 'code')),
          repairs: repairsOf(parent, group, sequence, tree),
        });
      }
    }
  },
};

/** Whether this matrix letters its activities through all komponen of an RO: most komponen then begin where the one before ended. */
function lettersRunOn(nodes: readonly PlanNode[], tree: BudgetTree): boolean {
  let runsOn = 0;
  let startsAnew = 0;
  for (const node of nodes) {
    const komponen = tree.children(node).filter((child) => child.level === 'komponen');
    for (const [index, each] of komponen.entries()) {
      const first = ordinalOf(tree.children(each)[0]?.code ?? '');
      const before = index === 0 ? null : ordinalOf(tree.children(komponen[index - 1]!).at(-1)?.code ?? '');
      if (first === null || before === null) continue;
      if (first === 1) startsAnew += 1;
      else if (first === before + 1) runsOn += 1;
    }
  }
  return runsOn > startsAnew;
}

/** The activities of all komponen of an RO, or of any other parent its own rows. */
function activitiesUnder(parent: PlanNode, tree: BudgetTree): readonly PlanNode[] {
  if (parent.level === 'komponen') return [];
  return tree.children(parent).flatMap((child) => (child.level === 'komponen' ? tree.children(child) : [child]));
}

/** Rows of one level with letters or running numbers: subkomponen and numbered activities. */
function sequencesUnder(children: readonly PlanNode[]): readonly (readonly PlanNode[])[] {
  return [...Map.groupBy(children.filter((child) => child.code !== null && /^(?:[A-Za-z]{1,2}|\d{1,2})$/.test(child.code)), (child) => child.level).values()].filter((group) => sequenceOf(group).next !== null);
}

function rowAfterHole(group: readonly PlanNode[], sequence: RowSequence): PlanNode | undefined {
  const after = sequence.missing[0]?.after ?? null;
  return after === null ? group[0] : (group[group.indexOf(after) + 1] ?? group.at(-1));
}

function messageOf(parent: PlanNode, { missing, repeated, backwards }: RowSequence): Bilingual {
  const name = rowName(parent);
  const id: string[] = [];
  const en: string[] = [];
  if (missing.length > 0) {
    const codes = missing.map((hole) => hole.code).join(', ');
    id.push(`${codes} tidak ada`);
    en.push(`${codes} ${missing.length === 1 ? 'is' : 'are'} missing`);
  }
  if (repeated.length > 0) {
    id.push(`${repeated.map((node) => node.code).join(', ')} berulang`);
    en.push(`${repeated.map((node) => node.code).join(', ')} stands twice`);
  }
  if (backwards.length > 0) {
    id.push(`${backwards.map((node) => node.code).join(', ')} mundur`);
    en.push(`${backwards.map((node) => node.code).join(', ')} runs backwards`);
  }
  return { id: `Urutan di bawah ${name.id}: ${id.join('; ')}.`, en: `Sequence below ${name.en}: ${en.join('; ')}.` };
}

/** Where the sum waits for the missing row, the row; otherwise the codes run on anew. */
function repairsOf(parent: PlanNode, group: readonly PlanNode[], sequence: RowSequence, tree: BudgetTree): Repair[] {
  const gap = sequence.missing.length > 0 ? tree.gap(parent) : null;
  const rows = gap === null ? [] : smallestRepairs(gap, tree).filter((repair) => repair.changes.some((change) => change.from === null)).map(({ changes, reason }) => ({ changes, reason }));
  const renamed = group.flatMap((node, index) => {
    const to = codeAt(index + 1, node.code!);
    return to === node.code ? [] : [{ spot: nodeSpot(node, 'code'), from: node.code!, to }];
  });
  return renamed.length === 0 ? rows : [...rows, { changes: renamed, reason: { id: 'Baris diberi huruf atau nomor berurutan.', en: 'The rows are lettered or numbered anew.' } }];
}
