// A detail is paid from the source of its akun; another source beside it is a slip.

import { isHeading } from '../../../plan/node.ts';
import { nodeSpot, rowName } from '../../repair/spots.ts';
import type { Rule } from '../../rule.ts';
import { akunAbove } from './akun-above.ts';
import { exampleDetails } from './example-details.ts';

export const detailSource: Rule = {
  id: 'detail-source',
  family: 11,
  severity: 'error',
  title: { id: 'Sumber dana rincian bukan sumber dana akunnya', en: 'A detail has another source of money than its akun' },
  what: { id: 'Bila akun dan rinciannya menyebut sumber dana, keduanya dibandingkan.', en: 'Where an akun and its detail name a source of money, the two are compared.' },
  why: { id: 'Satu akun dengan dua sumber dana dicatat sebagai dua akun; rincian yang tercampur tidak dapat dibayar.', en: 'An akun with two sources is booked as two; mixed details cannot be paid.' },
  examples: [
    { title: { id: 'Sama', en: 'The same' }, text: exampleDetails(['521211', 'Belanja Bahan', '', '', '', '1.500.000', 'RM'], ['', '- Konsumsi', '30', 'OK', '50.000', '1.500.000', 'RM']), findings: 0 },
    { title: { id: 'Akun RM, rincian PNP', en: 'Akun RM, detail PNP' }, text: exampleDetails(['521211', 'Belanja Bahan', '', '', '', '1.500.000', 'RM'], ['', '- Konsumsi', '30', 'OK', '50.000', '1.500.000', 'PNP']), findings: 1 },
  ],
  check({ content }, answers) {
    const above = akunAbove(content.nodes);
    for (const node of content.nodes) {
      const akun = node.level === 'detil' && !isHeading(node) ? above(node) : null;
      // A split by source (`RM 42.000.000; PNP …`) is a figure, checked by source-split.
      if (akun === null || node.sumberDana === null || akun.sumberDana === null || /\d/.test(`${node.sumberDana}${akun.sumberDana}`)) continue;
      if (node.sumberDana.trim().toUpperCase() === akun.sumberDana.trim().toUpperCase()) {
        answers.pass();
        continue;
      }
      answers.fail({
        spot: nodeSpot(node, 'sumberDana'), quote: node.sumberDana, stated: node.sumberDana, computed: akun.sumberDana, difference: null,
        message: { id: `${rowName(node).id} menyebut sumber dana ${node.sumberDana}, tetapi akunnya, ${rowName(akun).id}, ${akun.sumberDana}.`, en: `${rowName(node).en} names the source ${node.sumberDana}, but its akun, ${rowName(akun).en}, ${akun.sumberDana}.` },
        related: [nodeSpot(akun, 'sumberDana')],
        repairs: [{ changes: [{ spot: nodeSpot(node, 'sumberDana'), from: node.sumberDana, to: akun.sumberDana }], reason: { id: 'Sumber dana akunnya.', en: 'The source of its akun.' } }],
      });
    }
  },
};
