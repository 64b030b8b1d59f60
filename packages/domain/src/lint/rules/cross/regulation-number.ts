// One regulation cited under two numbers.

import { readRegulations, type Regulation } from '../../../rkt/regulations.ts';
import { planTexts } from '../../plan-texts.ts';
import type { Rule } from '../../rule.ts';
import { placeNote } from '../../say.ts';
import { changeTo, spotOf } from '../../spot.ts';

export const regulationNumber: Rule = {
  id: 'regulation-number',
  family: 10,
  severity: 'warning',
  title: { id: 'Satu peraturan dengan dua nomor', en: 'One regulation under two numbers' },
  what: { id: 'Mencari peraturan sejenis tentang hal yang sama yang nomor atau tahunnya (bukan keduanya) berbeda. Peraturan pengganti dengan nomor dan tahun lain tidak termasuk.', en: 'Looks for regulations of one kind on one subject that differ in number or in year, not in both. A later regulation with another number and year does not count.' },
  why: { id: 'Salah satu nomornya salah ketik.', en: 'One of the numbers is a slip.' },
  examples: [
    { title: { id: 'Nomor 6 atau 8?', en: 'Number 6 or 8?' }, text: 'BAB I PENDAHULUAN\n\nPeraturan Kepala BNN Nomor 6 Tahun 2020 tentang Rencana Strategis BNN menjadi acuan. Menurut Peraturan Kepala BNN Nomor 8 Tahun 2020 tentang Rencana Strategis BNN, rencana disusun tiap tahun.\n', findings: 1 },
    { title: { id: 'Peraturan pengganti', en: 'A later regulation' }, text: 'BAB I PENDAHULUAN\n\nPeraturan Kepala BNN Nomor 3 Tahun 2015 tentang Organisasi dan Tata Kerja diganti Peraturan Kepala BNN Nomor 6 Tahun 2020 tentang Organisasi dan Tata Kerja.\n', findings: 0 },
  ],
  check(model, answers) {
    const cited = readRegulations(planTexts(model)).filter((each) => each.kind !== 'listed' && subjectKey(each) !== null);
    for (const [index, regulation] of cited.entries()) {
      const other = cited.slice(0, index).find((each) => isSlip(each, regulation));
      if (other === undefined) {
        answers.pass();
        continue;
      }
      const often = (one: Regulation): number => cited.filter((each) => each.number === one.number && each.year === one.year).length;
      const [right, wrong] = often(regulation) > often(other) ? [regulation, other] : [other, regulation];
      answers.fail({
        spot: spotOf(wrong.said),
        quote: wrong.said.raw,
        stated: null,
        computed: null,
        difference: null,
        message: { id: `"${wrong.subject?.value ?? ''}" di sini ${wrong.said.raw}, di tempat lain${placeNote(right.said).id} ${right.said.raw}.`, en: `"${wrong.subject?.value ?? ''}" is ${wrong.said.raw} here and ${right.said.raw} elsewhere${placeNote(right.said).en}.` },
        related: [spotOf(right.said)],
        repairs: [{ changes: [changeTo(wrong.said, right.said.raw)], reason: { id: `Nomor di ${often(right)} tempat.`, en: `The number in ${often(right)} places.` } }],
      });
    }
  },
};

function isSlip(a: Regulation, b: Regulation): boolean {
  return (a.kind === b.kind || a.kind === null || b.kind === null) && subjectKey(a) === subjectKey(b) && (a.number === b.number) !== (a.year === b.year);
}

/** The first words of the subject; null when they are too few to tell it. */
function subjectKey({ subject }: Regulation): string | null {
  const words = (subject?.raw.toLowerCase().match(/\p{L}{3,}/gu) ?? []).filter((word) => !['dan', 'badan', 'narkotika', 'nasional', 'bnn', 'tentang', 'tahun'].includes(word)).slice(0, 3);
  return words.length < 2 ? null : words.join(' ');
}
