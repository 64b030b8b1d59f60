// What a KRO and an RO deliver is counted: each has a volume and a unit.

import { Big } from 'big.js';
import type { PlanNode } from '../../../plan/node.ts';
import { formatNumber } from '../../../number/format-number.ts';
import { BudgetTree } from '../../repair/budget-tree.ts';
import { nodeSpot, rowName } from '../../repair/spots.ts';
import type { Change, Repair, Rule } from '../../rule.ts';
import { exampleMatrix, KEGIATAN, KRO, PROGRAM, RO } from './example-matrix.ts';
import { unitName } from './unit-names.ts';

export const outputMissing: Rule = {
  id: 'output-volume-missing',
  family: 9,
  severity: 'error',
  title: { id: 'KRO atau RO tanpa volume atau satuan', en: 'A KRO or RO without volume or unit' },
  what: { id: 'Setiap KRO dan RO pada matriks memuat volume dan satuan. Volume tanpa satuan pada tingkat lain juga dilaporkan.', en: 'Each KRO and RO of the matrix has a volume and a unit. A volume without a unit on another level is reported as well.' },
  why: { id: 'Capaian output dihitung dari volume RO (PMK 62/2023); tanpa volume dan satuan tidak ada yang diukur.', en: 'Output is measured by the volume of an RO (PMK 62/2023); without volume and unit there is nothing to measure.' },
  examples: [
    { title: { id: 'Lengkap', en: 'Complete' }, text: exampleMatrix(PROGRAM, KEGIATAN, KRO, RO), findings: 0 },
    { title: { id: 'RO tanpa volume dan satuan', en: 'An RO without volume and unit' }, text: exampleMatrix(PROGRAM, KEGIATAN, KRO, { ...RO, volume: '', satuan: '' }), findings: 1 },
    { title: { id: 'Volume tanpa satuan', en: 'A volume without unit' }, text: exampleMatrix(PROGRAM, KEGIATAN, KRO, { ...RO, satuan: '' }), findings: 1 },
  ],
  check(model, answers) {
    const { nodes } = model.content;
    const tree = new BudgetTree(nodes);
    // A matrix that gives volumes to no KRO at all has them on its ROs only.
    const counted = new Set(nodes.filter((node) => node.volume !== null).map((node) => node.level));
    for (const node of nodes) {
      if (!needsVolume(node, counted) && (node.volume?.value == null || node.satuan !== null || node.level === 'program' || node.level === 'kegiatan')) continue;
      const missing = [...(node.volume === null ? ['volume' as const] : []), ...(node.satuan === null ? ['satuan' as const] : [])];
      const [first] = missing;
      if (first === undefined) {
        answers.pass();
        continue;
      }
      const name = rowName(node);
      answers.fail({
        spot: nodeSpot(node, first), quote: node.name, stated: null, computed: null, difference: null,
        message: { id: `${name.id} tidak memuat ${missing.join(' dan ')}.`, en: `${name.en} has no ${missing.map((field) => (field === 'satuan' ? 'unit' : 'volume')).join(' and no ')}.` },
        repairs: repairOf(node, missing, tree),
      });
    }
  },
};

function needsVolume(node: PlanNode, counted: ReadonlySet<string>): boolean {
  return (node.level === 'kro' || node.level === 'ro') && (counted.has(node.level) || counted.has('kro') || counted.has('ro')) && (node.level === 'ro' || counted.has('kro'));
}

/** A KRO takes the sum of its ROs of one unit; an only RO takes the volume of its KRO. */
function repairOf(node: PlanNode, missing: readonly ('volume' | 'satuan')[], tree: BudgetTree): Repair[] {
  const below = tree.children(node);
  const parent = tree.parent(node);
  const only = node.level === 'ro' && parent?.level === 'kro' && tree.children(parent).length === 1 ? [parent] : [];
  const from = node.level === 'kro' ? below.filter((child) => child.level === 'ro') : only;
  const unit = from[0]?.satuan ?? null;
  if (unit === null || !from.every((each) => each.volume?.value != null && unitName(each.satuan) === unitName(unit))) return [];
  const volume = from.reduce((sum, each) => sum.plus(each.volume!.value!), new Big(0));
  const values = { volume: formatNumber(volume), satuan: unit };
  const changes = missing.map((field): Change => ({ spot: nodeSpot(node, field), from: '', to: values[field] }));
  const reason = node.level === 'kro'
    ? { id: 'Volume dan satuan dari RO di bawahnya.', en: 'Volume and unit of the ROs below.' }
    : { id: `Satu-satunya RO dari ${rowName(from[0]!).id}; volumenya sama dengan KRO.`, en: `The only RO of ${rowName(from[0]!).en}; its volume is that of the KRO.` };
  return [{ changes, reason }];
}
