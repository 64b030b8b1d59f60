// The allocation that prose claims for the whole office is the sum of the matrix.

import { formatRupiah } from '../../../number/format-number.ts';
import { readMoneyInProse } from '../../../rkt/money-in-prose.ts';
import type { PlanModel } from '../../../rkt/model.ts';
import type { Rule } from '../../rule.ts';
import { changeTo, spotOf } from '../../spot.ts';
import { matrix } from './example-plan.ts';

const PLAN = matrix('40.000.000', { name: 'Penyelenggaraan Advokasi', amount: '40.000.000' });

export const paguClaim: Rule = {
  id: 'pagu-claim',
  family: 6,
  severity: 'error',
  title: { id: 'Pagu yang disebut naskah bukan jumlah matriks', en: 'The allocation in the prose is not the sum of the matrix' },
  what: { id: 'Membandingkan pagu atau DIPA seluruh kantor yang disebut kalimat dengan jumlah program pada matriks. Pagu satu program, sumber dana dan tahun lain tidak termasuk.', en: 'Compares the allocation (pagu, DIPA) of the whole office in a sentence with the programs of the matrix. The allocation of one program, of a source or of another year does not count.' },
  why: { id: 'Matriks direvisi, kalimatnya tertinggal.', en: 'The matrix gets revised and the sentence is left behind.' },
  examples: [
    { title: { id: 'Pagu lain', en: 'Another allocation' }, text: `BAB III RENCANA KINERJA DAN PENDANAAN\n\nPagu anggaran kantor ini sebesar Rp 45.000.000.\n\n${PLAN}`, findings: 1 },
    { title: { id: 'Pagu yang sama, dan kebutuhan', en: 'The same allocation, and a need' }, text: `BAB III RENCANA KINERJA DAN PENDANAAN\n\nPagu anggaran kantor ini sebesar Rp 40.000.000. Kebutuhan seluruhnya sebesar Rp 90.000.000. Pagu semula sebesar Rp 30.000.000.\n\n${PLAN}`, findings: 0 },
  ],
  check(model, answers) {
    const given = totalGiven(model);
    if (given === null) return;
    const texts = model.outline.texts.filter((text) => text.kind !== 'cell' && text.chapter !== 'bab1');
    for (const { amount, before } of readMoneyInProse(texts)) {
      const sentence = before.split(/[.;](?=\s)/).at(-1) ?? before;
      if (amount.value === null || !isAllocation(sentence, model)) continue;
      if (amount.value === given || amount.value === model.funding?.total?.value) {
        answers.pass();
        continue;
      }
      answers.fail({
        spot: spotOf(amount),
        quote: amount.raw,
        stated: amount.value.toString(),
        computed: given.toString(),
        difference: (amount.value - given).toString(),
        message: { id: `Naskah menyebut pagu ${formatRupiah(amount.value)}, matriks berjumlah ${formatRupiah(given)}.`, en: `The prose says ${formatRupiah(amount.value)} is allocated, the matrix adds up to ${formatRupiah(given)}.` },
        related: model.content.nodes.filter((node) => node.parentId === null).map((node) => ({ path: `node:${node.id}/amount`, place: node.place })),
        repairs: [{ changes: [changeTo(amount, formatRupiah(given, { symbol: false }))], reason: { id: 'Jumlah program pada matriks.', en: 'The sum of the programs of the matrix.' } }],
      });
    }
  },
};

function totalGiven({ content }: PlanModel): bigint | null {
  const top = content.nodes.filter((node) => node.parentId === null);
  if (top.length === 0 || top.some((node) => node.amount?.value == null || node.level !== 'program')) return null;
  return top.reduce((sum, node) => sum + (node.amount?.value ?? 0n), 0n);
}

/** Whether the amount after this text is the allocation of the whole office in the year of the plan. */
function isAllocation(sentence: string, { content }: PlanModel): boolean {
  if (!/\b(?:pagu|DIPA|alokasi\s+anggaran)\b/i.test(sentence) || /Rp\.?\s*\d/.test(sentence)) return false;
  if (/\b(?:realisasi|semula|revisi|blokir\w*|efisiensi|rupiah\s+murni|PNBP|belanja|hibah|kebutuhan|indikatif)\b/i.test(sentence)) return false;
  if (/\b(?:Program|Kegiatan|Bidang|Bagian|Seksi)\s+(?!Kerja\b|Tahun\b)\p{Lu}/u.test(sentence)) return false;
  const years = [...sentence.matchAll(/\b(20\d\d)\b/g)].map((match) => Number(match[1]));
  return years.length === 0 || content.profile.year === null || years.includes(content.profile.year);
}
