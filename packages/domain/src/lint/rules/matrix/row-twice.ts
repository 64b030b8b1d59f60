// The same row stands twice under one parent: same name, same amount.

import type { NodeLevel, PlanNode } from '../../../plan/node.ts';
import { nodeSpot, rowName } from '../../repair/spots.ts';
import type { Rule } from '../../rule.ts';
import { exampleActivities } from './example-matrix.ts';

/** Details may rightly repeat (two meetings of one kind); rows above them may not. */
const CHECKED: readonly NodeLevel[] = ['program', 'kegiatan', 'kro', 'ro', 'komponen', 'subkomponen'];

export const rowTwice: Rule = {
  id: 'row-twice',
  family: 12,
  severity: 'warning',
  title: { id: 'Baris yang sama tercantum dua kali', en: 'The same row stands twice' },
  what: { id: 'Di bawah satu induk tidak ada dua baris dengan nama dan anggaran yang sama.', en: 'Under one parent no two rows have the same name and the same amount.' },
  why: { id: 'Baris yang tersalin dihitung dua kali dalam pagu.', en: 'A copied row is counted twice in the budget.' },
  examples: [
    { title: { id: 'Nama dan nilai sama', en: 'Same name and amount' }, text: exampleActivities({ name: 'A. Rapat Kerja', volume: '1', satuan: 'Kali', amount: '15.000.000' }, { name: 'B. Rapat Kerja', volume: '1', satuan: 'Kali', amount: '15.000.000' }), findings: 1 },
    { title: { id: 'Nama sama, nilai berbeda', en: 'Same name, other amount' }, text: exampleActivities({ name: 'A. Rapat Kerja', volume: '1', satuan: 'Kali', amount: '10.000.000' }, { name: 'B. Rapat Kerja', volume: '2', satuan: 'Kali', amount: '20.000.000' }), findings: 0 },
  ],
  check(model, answers) {
    const seen = new Map<string, PlanNode>();
    for (const node of model.content.nodes) {
      if (!CHECKED.includes(node.level) || node.amount?.value == null) continue;
      const key = [node.parentId, node.level, node.amount.value, plain(node.name)].join('\n');
      const twin = seen.get(key);
      if (twin === undefined) {
        seen.set(key, node);
        answers.pass();
        continue;
      }
      answers.fail({
        spot: nodeSpot(node, 'name'), quote: node.name, stated: node.amount.value.toString(), computed: null, difference: null,
        message: { id: `${rowName(node).id} sama nama dan anggarannya dengan ${rowName(twin).id}.`, en: `${rowName(node).en} has the name and the amount of ${rowName(twin).en}.` },
        related: [nodeSpot(twin, 'name')],
      });
    }
  },
};

function plain(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\d]+/gu, ' ').trim();
}
