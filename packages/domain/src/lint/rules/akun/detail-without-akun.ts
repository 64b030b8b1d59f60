// In a matrix that has akun, a detail belongs under one.

import { isHeading } from '../../../plan/node.ts';
import { BudgetTree } from '../../repair/budget-tree.ts';
import { nodeSpot, rowName } from '../../repair/spots.ts';
import type { Rule } from '../../rule.ts';
import { akunAbove } from './akun-above.ts';
import { exampleDetails } from './example-details.ts';

export const detailWithoutAkun: Rule = {
  id: 'detail-without-akun',
  family: 11,
  severity: 'error',
  title: { id: 'Rincian tidak berada di bawah akun', en: 'A detail stands under no akun' },
  what: { id: 'Dalam matriks yang memuat akun, setiap rincian (baris “-”) berada di bawah akun.', en: 'In a matrix with akun, each detail (a “-” row) stands under one.' },
  why: { id: 'Setiap rupiah RKA-K/L dibelanjakan melalui akun (PMK 62/2023); rincian tanpa akun tidak dapat dibayar.', en: 'Each rupiah of an RKA-K/L is spent through an akun (PMK 62/2023); a detail without one cannot be paid.' },
  examples: [
    { title: { id: 'Di bawah akun, juga melalui judul “>”', en: 'Under an akun, also through a “>” heading' }, text: exampleDetails(['521211', 'Belanja Bahan', '', '', '', '1.500.000'], ['', '> Rapat'], ['', '- Konsumsi', '30', 'OK', '50.000', '1.500.000']), findings: 0 },
    { title: { id: 'Langsung di bawah aktivitas', en: 'Right under an activity' }, text: exampleDetails(['', '- Konsumsi', '30', 'OK', '50.000', '1.500.000'], ['521211', 'Belanja Bahan', '', '', '', '1.500.000'], ['', '- Bahan', '30', 'OK', '50.000', '1.500.000']), findings: 1 },
  ],
  check({ content }, answers) {
    const details = content.nodes.filter((node) => node.level === 'detil' && !isHeading(node));
    if (!content.nodes.some((node) => node.level === 'akun')) return answers.notApplicable(details.length);
    const above = akunAbove(content.nodes);
    const tree = new BudgetTree(content.nodes);
    for (const node of details) {
      if (above(node) !== null) {
        answers.pass();
        continue;
      }
      const parent = tree.parent(node);
      answers.fail({
        spot: nodeSpot(node, 'name'), quote: node.name, stated: null, computed: null, difference: null,
        message: parent === undefined
          ? { id: `${rowName(node).id} tidak berada di bawah akun.`, en: `${rowName(node).en} stands under no akun.` }
          : { id: `${rowName(node).id} berada langsung di bawah ${rowName(parent).id}, yang bukan akun.`, en: `${rowName(node).en} stands right under ${rowName(parent).en}, which is no akun.` },
        related: parent === undefined ? [] : [nodeSpot(parent, 'name')],
      });
    }
  },
};
