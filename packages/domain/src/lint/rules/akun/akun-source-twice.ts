// One akun may stand twice under an activity only where each has a source of money of its own.

import type { PlanNode } from '../../../plan/node.ts';
import { BudgetTree } from '../../repair/budget-tree.ts';
import { nodeSpot, rowName } from '../../repair/spots.ts';
import type { Rule } from '../../rule.ts';
import { exampleDetails } from './example-details.ts';

export const akunSourceTwice: Rule = {
  id: 'akun-source-twice',
  family: 11,
  severity: 'error',
  title: { id: 'Satu akun dua kali tanpa sumber dana yang berbeda', en: 'One akun twice without different sources of money' },
  what: { id: 'Akun yang muncul lebih dari sekali di bawah satu induk harus menyebut sumber dana yang berbeda (misalnya RM dan PNP).', en: 'An akun that stands more than once under one parent names different sources of money (such as RM and PNP).' },
  why: { id: 'Pagu dan realisasi dicatat per akun dan sumber dana; dua baris yang sama tidak dapat dibedakan ketika dibayar.', en: 'Money and spending are booked by akun and source; two equal rows cannot be told apart when paid.' },
  examples: [
    { title: { id: 'RM dan PNP', en: 'RM and PNP' }, text: exampleDetails(['521211', 'Belanja Bahan', '', '', '', '1.500.000', 'RM'], ['521211', 'Belanja Bahan', '', '', '', '500.000', 'PNP']), findings: 0 },
    { title: { id: 'Sumber dana disebut pada rinciannya', en: 'The source stands at the details' }, text: exampleDetails(['521211', 'Belanja Bahan', '', '', '', '1.500.000'], ['', '- Konsumsi', '30', 'OK', '50.000', '1.500.000', 'RM'], ['521211', 'Belanja Bahan', '', '', '', '500.000'], ['', '- Bahan', '10', 'OK', '50.000', '500.000', 'PNP']), findings: 0 },
    { title: { id: 'Keduanya RM', en: 'Both RM' }, text: exampleDetails(['521211', 'Belanja Bahan', '', '', '', '1.500.000', 'RM'], ['521211', 'Belanja Bahan', '', '', '', '500.000', 'RM']), findings: 1 },
    { title: { id: 'Yang kedua tanpa sumber dana', en: 'The second without a source' }, text: exampleDetails(['521211', 'Belanja Bahan', '', '', '', '1.500.000', 'RM'], ['521211', 'Belanja Bahan', '', '', '', '500.000']), findings: 1 },
  ],
  check({ content }, answers) {
    const tree = new BudgetTree(content.nodes);
    for (const node of content.nodes) {
      if (node.level !== 'akun' || node.code === null) continue;
      const before = tree.siblings(node).slice(0, tree.siblings(node).indexOf(node)).filter((sibling) => sibling.level === 'akun' && sibling.code === node.code);
      const source = sourceOf(node, tree);
      const twin = before.find((sibling) => source === null || [null, source].includes(sourceOf(sibling, tree)));
      if (twin === undefined) {
        answers.pass();
        continue;
      }
      const [name, other] = [rowName(node), rowName(twin)];
      const same = source !== null && sourceOf(twin, tree) !== null;
      answers.fail({
        spot: nodeSpot(node, same ? 'code' : source === null ? 'sumberDana' : 'code'), quote: `${node.code} ${node.name}`, stated: node.code, computed: null, difference: null,
        message: same
          ? { id: `Akun ${node.code} pada ${name.id} sudah ada pada ${other.id} dengan sumber dana yang sama (${source}).`, en: `Akun ${node.code} at ${name.en} already stands at ${other.en} with the same source (${source}).` }
          : { id: `Akun ${node.code} pada ${name.id} sudah ada pada ${other.id}, dan ${source === null ? 'sumber dananya tidak disebut' : 'yang lain tidak menyebut sumber dananya'}.`, en: `Akun ${node.code} at ${name.en} already stands at ${other.en}, and ${source === null ? 'its source is not named' : 'the other names no source'}.` },
        related: [nodeSpot(twin, 'sumberDana')],
      });
    }
  },
};

/** The source that an akun names, or that all its details name alike. */
function sourceOf(akun: PlanNode, tree: BudgetTree): string | null {
  if (akun.sumberDana !== null) return akun.sumberDana.trim().toUpperCase();
  const named = new Set(leavesOf(akun, tree).map((detail) => detail.sumberDana?.trim().toUpperCase() ?? null));
  const [only = null] = named;
  return named.size === 1 ? only : null;
}

function leavesOf(node: PlanNode, tree: BudgetTree): readonly PlanNode[] {
  return tree.children(node).flatMap((child) => (tree.children(child).length === 0 ? [child] : leavesOf(child, tree)));
}
