// Brackets in the matrix open and close in pairs.

import { rowName } from '../../repair/spots.ts';
import type { Rule } from '../../rule.ts';
import { exampleActivities } from './example-matrix.ts';
import { matrixTexts, stretch } from './texts.ts';

export const brackets: Rule = {
  id: 'matrix-brackets',
  family: 12,
  severity: 'info',
  title: { id: 'Tanda kurung tidak berpasangan', en: 'A bracket without its pair' },
  what: { id: 'Tanda kurung pada nama, sasaran, dan indikator matriks dibuka dan ditutup berpasangan.', en: 'Brackets in names, sasaran and indicators of the matrix open and close in pairs.' },
  why: { id: 'Kurung yang tersisa biasanya bekas kata yang terhapus atau terpotong.', en: 'A left-over bracket is usually the trace of words deleted or cut.' },
  examples: [
    { title: { id: 'Kurung tutup tanpa pembuka', en: 'A closing bracket alone' }, text: exampleActivities({ name: 'A. Layanan Rawat Jalan)', volume: '1', satuan: 'Kali', amount: '30.000.000' }), findings: 1 },
    { title: { id: 'Berpasangan', en: 'In pairs' }, text: exampleActivities({ name: 'A. Layanan Rawat Jalan (BNNP)', volume: '1', satuan: 'Kali', amount: '30.000.000' }), findings: 0 },
    { title: { id: 'Butir bernomor', en: 'Numbered items' }, text: exampleActivities({ name: 'A. Rapat: 1) teknis, 2) koordinasi', volume: '1', satuan: 'Kali', amount: '30.000.000' }), findings: 0 },
  ],
  check(model, answers) {
    for (const text of matrixTexts(model.content)) {
      const at = unpaired(text.text);
      if (at === null) {
        answers.pass();
        continue;
      }
      const bracket = text.text[at] ?? '';
      const spot = stretch(text, at, at + 1);
      answers.fail({
        spot, quote: text.text, stated: bracket, computed: null, difference: null,
        message: { id: `“${bracket}” pada ${rowName(text.node).id} tidak berpasangan.`, en: `“${bracket}” at ${rowName(text.node).en} has no pair.` },
        repairs: at === text.text.length - 1 ? [{ changes: [{ spot, from: bracket, to: '' }], reason: { id: 'Tanda kurung dihapus.', en: 'The bracket is taken out.' } }] : [],
      });
    }
  },
};

/** Where a bracket without its pair stands; `1)` and `a)` number items and need none. */
function unpaired(text: string): number | null {
  const open: number[] = [];
  for (const [at, character] of [...text.matchAll(/[()]/g)].map((match) => [match.index, match[0]] as const)) {
    if (character === '(') open.push(at);
    else if (open.pop() === undefined && !/(?:^|[\s,;:])[\da-z]{1,2}$/i.test(text.slice(0, at))) return at;
  }
  return open[0] ?? null;
}
