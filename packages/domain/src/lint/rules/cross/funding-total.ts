// The total of the funding table is what a head of office signs for; it has to be the sum of its lines.

import { toWords } from '../../../number/terbilang.ts';
import { formatRupiah } from '../../../number/format-number.ts';
import type { Said } from '../../../document/place.ts';
import type { Funding, FundingLine } from '../../../rkt/funding.ts';
import type { PlanModel } from '../../../rkt/model.ts';
import { activitiesOf } from '../../activities.ts';
import { slipBetween } from '../../repair/slips.ts';
import type { Change, Repair, Rule } from '../../rule.ts';
import { inCaseOf } from '../../say.ts';
import { changeTo, spotOf } from '../../spot.ts';
import { funding as fundingTable } from './example-plan.ts';

const table = (total: string): string => `BAB III RENCANA KINERJA DAN PENDANAAN\n\n${fundingTable([['Penyelenggaraan Advokasi', '424.000.000'], ['Pengelolaan Informasi dan Edukasi', '410.000.000']], total)}`;

export const fundingTotal: Rule = {
  id: 'funding-total',
  family: 3,
  severity: 'error',
  title: { id: 'Total pendanaan tidak sama dengan jumlah barisnya', en: 'The funding total is not the sum of its lines' },
  what: { id: 'Menjumlahkan baris tabel pendanaan (baris program yang menjumlah kegiatannya tidak dihitung dua kali) dan membandingkannya dengan baris TOTAL.', en: 'Adds up the lines of the funding table (a program that sums its kegiatan is not counted twice) and compares with the TOTAL.' },
  why: { id: 'Total inilah yang dikutip dalam naskah, terbilang dan usulan anggaran; bila salah satu baris berubah tanpa totalnya, usulan tidak dapat dipertanggungjawabkan.', en: 'The total is quoted in the prose, in words and in the budget proposal; when a line changes without it the proposal cannot be defended.' },
  examples: [
    { title: { id: 'Total kurang dari jumlah baris', en: 'The total is less than the lines' }, text: table('824.000.000'), findings: 1 },
    { title: { id: 'Total tepat', en: 'The total is right' }, text: table('834.000.000'), findings: 0 },
  ],
  check(model, answers) {
    const { funding } = model;
    if (funding === null || funding.total === null || funding.total.value === null) return;
    const counted = funding.lines.filter((line) => line.level === 'kegiatan');
    const amounts = counted.map((line) => line.amount?.value ?? null);
    if (counted.some((line) => line.amount !== null && line.amount.value === null)) {
      answers.notApplicable();
      return;
    }
    const sum = amounts.reduce<bigint>((total, amount) => total + (amount ?? 0n), 0n);
    const stated = funding.total.value;
    if (sum === stated) {
      answers.pass();
      return;
    }
    const gap = stated - sum;
    answers.fail({
      spot: spotOf(funding.total),
      quote: funding.total.raw,
      stated: stated.toString(),
      computed: sum.toString(),
      difference: gap.toString(),
      message: {
        id: `Total tertulis ${formatRupiah(stated)}, padahal ${counted.length} baris di atasnya berjumlah ${formatRupiah(sum)} (selisih ${formatRupiah(gap)}).`,
        en: `The total reads ${formatRupiah(stated)}, but its ${counted.length} lines add up to ${formatRupiah(sum)} (difference ${formatRupiah(gap)}).`,
      },
      related: [...counted.flatMap((line) => (line.amount === null ? [] : [spotOf(line.amount)])), ...funding.claims.map((claim) => spotOf(claim.amount))],
      repairs: repairsOf(funding, counted, funding.total, sum, missingLine(model, gap), paguOfLines(model)),
    });
  },
};

/** Best first: a line that is a slip of the hand, a line that is missing, then the total with everything that repeats it. */
function repairsOf(funding: Funding, lines: readonly FundingLine[], total: Said<bigint>, sum: bigint, missing: Repair | null, pagu: ReadonlyMap<FundingLine, bigint>): Repair[] {
  const stated = total.value ?? 0n;
  const repeated = funding.claims.filter((claim) => claim.amount.value === stated);
  const agrees = funding.claims.some((claim) => claim.amount.value === sum || claim.words?.value === sum);
  const changes: Change[] = [changeTo(total, formatRupiah(sum, { symbol: false }))];
  for (const claim of repeated) {
    changes.push(changeTo(claim.amount, formatRupiah(sum, { symbol: false })));
    if (claim.words !== null) changes.push(changeTo(claim.words, inCaseOf(claim.words.raw, `${toWords(sum)}${/rupiah/i.test(claim.words.raw) ? ' rupiah' : ''}`)));
  }
  const whole: Repair = {
    changes,
    reason: agrees
      ? { id: 'Naskah menyebut jumlah yang sama dengan jumlah baris.', en: 'The prose says what the lines add up to.' }
      : { id: `Total${repeated.length > 0 ? ', beserta naskah yang mengutipnya,' : ''} disamakan dengan jumlah barisnya.`, en: `The total${repeated.length > 0 ? ', with the prose that quotes it,' : ''} becomes the sum of its lines.` },
  };
  const slips = lines.flatMap((line) => slipOf(line, stated - sum, pagu.get(line) ?? null));
  if (agrees) return [whole, ...slips];
  return [...slips, ...(missing === null ? [] : [missing]), whole];
}

function paguOfLines(model: PlanModel): ReadonlyMap<FundingLine, bigint> {
  return new Map(activitiesOf(model).all.flatMap(({ line, node }) => (line === null || node?.amount?.value == null ? [] : [[line, node.amount.value] as const])));
}

/** The line as it must read for the sum to close, if that is a slip of the hand away from what is written or from the pagu of the same kegiatan. */
function slipOf(line: FundingLine, gap: bigint, pagu: bigint | null): Repair[] {
  const amount = line.amount?.value ?? null;
  const meant = amount === null ? 0n : amount + gap;
  if (line.amount === null || amount === null || meant <= 0n) return [];
  const changes = [changeTo(line.amount, formatRupiah(meant, { symbol: false }))];
  if (slipBetween(amount, meant) !== null) return [{ changes, reason: { id: `Satu salah ketik pada baris ${line.name.value}; total dan naskah tetap.`, en: `One slip in the line ${line.name.value}; the total and the prose stay.` } }];
  if (pagu === null || (pagu !== meant && slipBetween(pagu, meant) === null)) return [];
  return [{ changes, reason: { id: `Jumlah menutup bila baris ini ${formatRupiah(meant)}, ${pagu === meant ? 'yaitu pagunya di matriks' : `satu angka dari pagunya di matriks (${formatRupiah(pagu)})`}.`, en: `The sum closes if this line is ${formatRupiah(meant)}, ${pagu === meant ? 'which is its allocation in the matrix' : `one digit from its allocation in the matrix (${formatRupiah(pagu)})`}.` } }];
}

/** A kegiatan of the matrix that the table leaves out and whose pagu is just what the total has more than the lines. */
function missingLine(model: PlanModel, gap: bigint): Repair | null {
  const { all } = activitiesOf(model);
  const left = all.find((activity) => activity.line === null && activity.node?.amount?.value === gap);
  if (left?.node === undefined || left.node === null || model.funding === null) return null;
  return {
    changes: [{ spot: { path: model.funding.path, place: model.funding.lines.at(-1)?.name.at.place ?? { line: null, cell: null } }, from: null, to: `${left.node.name} | Rp. | ${formatRupiah(gap, { symbol: false })}` }],
    reason: { id: 'Kegiatan ini ada di matriks dengan pagu sebesar selisihnya, tetapi tidak ada di tabel pendanaan.', en: 'The matrix has this kegiatan with an amount equal to the difference; the funding table lacks it.' },
  };
}
