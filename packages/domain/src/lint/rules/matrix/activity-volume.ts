// In a plan that counts its activities, an activity without volume or unit was forgotten.

import type { PlanNode } from '../../../plan/node.ts';
import { BudgetTree } from '../../repair/budget-tree.ts';
import { nodeSpot, rowName } from '../../repair/spots.ts';
import type { Rule } from '../../rule.ts';
import { exampleActivities, type ExampleRow } from './example-matrix.ts';

/** Below this many a habit cannot be told from chance; above this share it is one. */
const FEWEST = 4;
const HABIT = 0.75;

const activity = (letter: string, more: Partial<ExampleRow> = {}): ExampleRow => ({ name: `${letter}. Rapat Koordinasi Tahap ${letter}`, volume: '1', satuan: 'Kali', amount: '6.000.000', ...more });

export const activityVolume: Rule = {
  id: 'activity-volume-missing',
  family: 9,
  severity: 'warning',
  title: { id: 'Aktivitas tanpa volume, padahal yang lain bervolume', en: 'An activity without volume among others that have one' },
  what: { id: 'Bila aktivitas (subkomponen) dalam matriks pada umumnya memuat volume dan satuan, aktivitas beranggaran yang tidak memuatnya dilaporkan.', en: 'Where the activities (subkomponen) of a matrix have a volume and a unit as a rule, one with money that lacks them is reported.' },
  why: { id: 'Tanpa volume, anggaran aktivitas tidak dapat dinilai wajar atau tidak.', en: 'Without a volume nobody can tell whether the money for an activity is reasonable.' },
  examples: [
    { title: { id: 'Satu tanpa volume', en: 'One without volume' }, text: exampleActivities(activity('A'), activity('B'), activity('C', { volume: '' }), activity('D'), activity('E')), findings: 1 },
    { title: { id: 'Satu tanpa keduanya', en: 'One without both' }, text: exampleActivities(activity('A'), activity('B'), activity('C', { volume: '', satuan: '' }), activity('D'), activity('E')), findings: 1 },
    { title: { id: 'Rencana yang tidak menghitung aktivitas', en: 'A plan that does not count activities' }, text: exampleActivities(activity('A', { volume: '', satuan: '' }), activity('B', { volume: '', satuan: '' }), activity('C', { volume: '', satuan: '' }), activity('D', { volume: '', satuan: '' }), activity('E')), findings: 0 },
  ],
  check({ content }, answers) {
    const tree = new BudgetTree(content.nodes);
    const activities = content.nodes.filter((node) => node.level === 'subkomponen' && node.amount !== null && tree.children(node).length === 0);
    const counted = activities.filter(isCounted).length;
    if (activities.length < FEWEST || counted < activities.length * HABIT) return answers.notApplicable(activities.length);
    for (const node of activities) {
      // A volume without its unit is reported by output-volume-missing, on every level.
      if (isCounted(node) || node.volume !== null) {
        answers.pass();
        continue;
      }
      const name = rowName(node);
      answers.fail({
        spot: nodeSpot(node, 'volume'), quote: node.name, stated: null, computed: null, difference: null,
        message: { id: `${name.id} tidak memuat volume${node.satuan === null ? ' dan satuan' : ''}, padahal ${counted} aktivitas lain memuatnya.`, en: `${name.en} has no volume${node.satuan === null ? ' and no unit' : ''}; ${counted} other activities have them.` },
      });
    }
  },
};

function isCounted(node: PlanNode): boolean {
  return node.volume !== null && node.satuan !== null;
}
