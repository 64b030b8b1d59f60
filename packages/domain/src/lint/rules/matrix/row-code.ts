// Codes of the budget structure stand under the row they belong to, and each one only once.

import type { NodeLevel, PlanNode } from '../../../plan/node.ts';
import { BudgetTree } from '../../repair/budget-tree.ts';
import { nodeSpot, rowName } from '../../repair/spots.ts';
import type { Rule } from '../../rule.ts';
import { exampleMatrix, KEGIATAN, PROGRAM } from './example-matrix.ts';

const CODED_KEGIATAN = { ...KEGIATAN, name: '3249 Pembinaan Administrasi' };
const ONCE: readonly NodeLevel[] = ['program', 'kegiatan', 'kro', 'ro', 'komponen'];

export const rowCode: Rule = {
  id: 'row-code',
  family: 8,
  severity: 'error',
  title: { id: 'Kode berulang atau tidak berada di bawah induknya', en: 'A code stands twice or not under its parent' },
  what: { id: 'Kode KRO dan RO memuat kode induknya (3249.EBA.994 di bawah 3249.EBA). Kode program, kegiatan, KRO, RO, dan komponen hanya muncul sekali di bawah satu induk, dan kode komponen naik di dalam satu RO.', en: 'The code of a KRO or RO holds that of its parent (3249.EBA.994 under 3249.EBA). A code of program, kegiatan, KRO, RO or komponen stands only once under one parent, and codes of komponen rise within an RO.' },
  why: { id: 'Aplikasi anggaran mencocokkan baris menurut kode; kode yang salah tempat memindahkan anggaran ke kegiatan lain.', en: 'Budget applications match rows by code; a misplaced code moves money to another kegiatan.' },
  examples: [
    { title: { id: 'Kode di bawah induknya', en: 'Codes under their parents' }, text: exampleMatrix(PROGRAM, CODED_KEGIATAN, { name: '3249.EBA Layanan Internal', amount: '30.000.000' }, { name: '3249.EBA.994 Layanan Perkantoran', volume: '1', satuan: 'Layanan', amount: '30.000.000' }), findings: 0 },
    { title: { id: 'RO di bawah KRO lain', en: 'An RO under another KRO' }, text: exampleMatrix(PROGRAM, CODED_KEGIATAN, { name: '3249.EBA Layanan Internal', amount: '30.000.000' }, { name: '3249.EBD.994 Layanan Perkantoran', volume: '1', satuan: 'Layanan', amount: '30.000.000' }), findings: 1 },
    { title: { id: 'Komponen berulang', en: 'A komponen twice' }, text: exampleMatrix(PROGRAM, KEGIATAN, { name: '▪ Layanan Umum', volume: '1', satuan: 'Layanan', amount: '30.000.000' }, { name: '051. Rapat', amount: '10.000.000' }, { name: '051. Koordinasi', amount: '20.000.000' }), findings: 1 },
  ],
  check(model, answers) {
    const tree = new BudgetTree(model.content.nodes);
    for (const node of model.content.nodes) {
      if (node.code === null || !ONCE.includes(node.level)) continue;
      const parent = tree.parent(node);
      const before = tree.siblings(node).slice(0, tree.siblings(node).indexOf(node)).filter((sibling) => sibling.level === node.level && sibling.code !== null);
      const twin = before.find((sibling) => sibling.code === node.code);
      const higher = node.level === 'komponen' ? before.find((sibling) => isHigher(sibling.code!, node.code!)) : undefined;
      if (parent !== undefined && !fitsUnder(node, parent)) {
        answers.fail({ ...draft(node), computed: parent.code, message: { id: `Kode ${node.code} pada ${rowName(node).id} tidak berada di bawah kode induknya, ${parent.code}.`, en: `Code ${node.code} at ${rowName(node).en} is not under the code of its parent, ${parent.code}.` }, related: [nodeSpot(parent, 'code')] });
      } else if (twin !== undefined) {
        answers.fail({ ...draft(node), message: { id: `Kode ${node.code} pada ${rowName(node).id} sudah dipakai ${rowName(twin).id}.`, en: `Code ${node.code} at ${rowName(node).en} already stands at ${rowName(twin).en}.` }, related: [nodeSpot(twin, 'code')] });
      } else if (higher !== undefined) {
        answers.fail({ ...draft(node), message: { id: `Kode komponen ${node.code} berada sesudah ${higher.code}.`, en: `Komponen ${node.code} stands after ${higher.code}.` }, related: [nodeSpot(higher, 'code')] });
      } else answers.pass();
    }
  },
};

function draft(node: PlanNode): { spot: ReturnType<typeof nodeSpot>; quote: string; stated: string | null; computed: string | null; difference: null } {
  return { spot: nodeSpot(node, 'code'), quote: `${node.code ?? ''} ${node.name}`, stated: node.code, computed: null, difference: null };
}

/** A code of several parts begins with the code of its parent, where both are printed in full. */
function fitsUnder(node: PlanNode, parent: PlanNode): boolean {
  if (parent.code === null || node.code === null || !/^\d{4}\./.test(node.code)) return true;
  if (parent.level === 'kegiatan') return !/\d{4}$/.test(parent.code) || node.code.startsWith(`${parent.code.slice(-4)}.`);
  return !/^\d{4}\./.test(parent.code) || node.code.startsWith(`${parent.code}.`);
}

function isHigher(a: string, b: string): boolean {
  return /^\d{3}$/.test(a) && /^\d{3}$/.test(b) && Number(a) > Number(b);
}
