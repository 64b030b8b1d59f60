// The prose under the funding table says its total again; both have to be one figure.

import { formatRupiah } from '../../../number/format-number.ts';
import type { Rule } from '../../rule.ts';
import { changeTo, spotOf } from '../../spot.ts';
import { funding as fundingTable } from './example-plan.ts';

const TABLE = `BAB III RENCANA KINERJA DAN PENDANAAN\n\n${fundingTable([['Penyelenggaraan Advokasi', '424.000.000'], ['Pengelolaan Informasi dan Edukasi', '410.000.000']], '834.000.000')}`;


export const fundingTotalClaim: Rule = {
  id: 'funding-total-claim',
  family: 3,
  severity: 'error',
  title: { id: 'Naskah menyebut total pendanaan yang lain', en: 'The prose claims another funding total' },
  what: { id: 'Membandingkan jumlah yang disebut kalimat di bawah tabel pendanaan dengan baris TOTAL (bila tidak ada, dengan jumlah barisnya).', en: 'Compares the amount in the sentence about the funding table with the TOTAL (where there is none, with the sum of the lines).' },
  why: { id: 'Kalimat ini dibaca pimpinan; tabelnya dibaca perencana. Keduanya harus sama.', en: 'The sentence is what a head of office reads; the table is what a planner reads. They have to agree.' },
  examples: [
    { title: { id: 'Naskah berbeda', en: 'The prose differs' }, text: `${TABLE}Kebutuhan pendanaan Tahun 2024 sebesar Rp 843.000.000.\n`, findings: 1 },
    { title: { id: 'Naskah sama; sebagian anggaran bukan total', en: 'The prose agrees; a part is no total' }, text: `${TABLE}Kebutuhan pendanaan Tahun 2024 sebesar Rp 834.000.000. Dari jumlah itu, Kegiatan Advokasi sebesar Rp 424.000.000.\n`, findings: 0 },
  ],
  check({ funding }, answers) {
    if (funding === null) return;
    const amounts = funding.lines.filter((line) => line.level === 'kegiatan').map((line) => line.amount?.value ?? null);
    const sum = amounts.some((amount) => amount === null) ? null : amounts.reduce<bigint>((total, amount) => total + (amount ?? 0n), 0n);
    const total = funding.total?.value ?? sum;
    for (const { amount } of funding.claims) {
      if (amount.value === null || total === null) answers.notApplicable();
      else if (amount.value === total || amount.value === sum) answers.pass();
      else {
        answers.fail({
          spot: spotOf(amount),
          quote: amount.raw,
          stated: amount.value.toString(),
          computed: total.toString(),
          difference: (amount.value - total).toString(),
          message: {
            id: `Naskah menyebut ${formatRupiah(amount.value)}, tabel pendanaan ${formatRupiah(total)}.`,
            en: `The prose says ${formatRupiah(amount.value)}, the funding table ${formatRupiah(total)}.`,
          },
          related: funding.total === null ? funding.lines.flatMap((line) => (line.amount === null ? [] : [spotOf(line.amount)])) : [spotOf(funding.total)],
          repairs: [{ changes: [changeTo(amount, formatRupiah(total, { symbol: false }))], reason: { id: 'Angka tabel pendanaan.', en: 'The figure of the funding table.' } }],
        });
      }
    }
  },
};
