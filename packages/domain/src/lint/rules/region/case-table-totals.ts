// A case table that prints its own totals has to add up, down each column and along each row.

import { Big } from 'big.js';
import type { Said } from '../../../document/place.ts';
import type { CaseRow, CaseTable } from '../../../rkt/cases.ts';
import { formatNumber } from '../../../number/format-number.ts';
import { slipBetween } from '../../repair/slips.ts';
import type { Answers, Bilingual, FindingDraft, Repair, Rule } from '../../rule.ts';
import { placeNote } from '../../say.ts';
import { changeTo, spotOf } from '../../spot.ts';
import { bab1, caseTable } from './example-bab1.ts';

const BOALEMO = ['1', 'Kab. Boalemo', '3', '4', '2,5 Gram Shabu', '-', '-', '-'] as const;
const GORONTALO = ['2', 'Kota Gorontalo', '5', '6', '4,5 Gram Shabu', '2', '2', '1 Gram Shabu'] as const;

export const caseTableTotals: Rule = {
  id: 'case-table-totals',
  family: 3,
  severity: 'error',
  title: { id: 'Jumlah pada tabel kasus tidak sama dengan isinya', en: 'A total of a case table is not the sum it states' },
  what: { id: 'Membandingkan baris JUMLAH tabel kasus dengan jumlah tiap kolomnya, dan kolom jumlah dengan jumlah tahun-tahunnya.', en: 'Compares the row of totals of a case table with the sum of each column, and columns of totals with the sum of the years.' },
  why: { id: 'Baris jumlah yang disalin dari tahun lalu tidak mengikuti isi tabel.', en: 'A row of totals that was copied from last year does not follow the table.' },
  examples: [
    { title: { id: 'Tersangka 2023 berjumlah 11, bukan 10', en: 'Suspects in 2023 are 10, not 11' }, text: bab1(caseTable('POLDA GORONTALO', BOALEMO, GORONTALO, ['', 'JUMLAH', '8', '11', '', '2', '2', ''])), findings: 1 },
    { title: { id: 'Satu baris hilang: satu temuan', en: 'A row is lost: one finding' }, text: bab1(caseTable('POLDA GORONTALO', BOALEMO, ['3', ...GORONTALO.slice(1)], ['', 'JUMLAH', '9', '12', '', '3', '3', ''])), findings: 1 },
    { title: { id: 'Jumlah cocok', en: 'The totals agree' }, text: bab1(caseTable('POLDA GORONTALO', BOALEMO, GORONTALO, ['', 'JUMLAH', '8', '10', '', '2', '2', ''])), findings: 0 },
  ],
  check({ cases }, answers) {
    for (const table of cases.tables) {
      if (table.total !== null) checkColumns(table, table.total, answers);
      for (const row of table.rows) checkRow(row, answers);
      if (table.total !== null) checkRow(table.total, answers);
    }
  },
};

const THINGS: Readonly<Record<'cases' | 'suspects', Bilingual>> = { cases: { id: 'kasus', en: 'cases' }, suspects: { id: 'tersangka', en: 'suspects' } };

function checkColumns(table: CaseTable, total: CaseRow, answers: Answers): void {
  const wrong: Mismatch[] = [];
  for (const [i, cell] of total.cells.entries()) {
    const cells = table.rows.flatMap((row) => row.cells[i] ?? []);
    const year = cell.year === 0 ? '' : ` ${cell.year}`;
    for (const measure of ['cases', 'suspects'] as const) {
      const parts = cells.map((each) => each[measure]).filter((said) => said !== null);
      wrong.push(...compare(cell[measure], parts, { id: `${THINGS[measure].id}${year}`, en: `${THINGS[measure].en}${year}` }, answers));
    }
    for (const seizure of cell.seizures) {
      const parts = cells.flatMap((each) => each.seizures.filter((other) => other.substance === seizure.substance && other.unit === seizure.unit));
      const what = `${seizure.substance ?? ''} (${seizure.unit ?? ''})${year}`;
      if (seizure.substance !== null && seizure.unit !== null) wrong.push(...compare(seizure.figure, parts.map((part) => part.figure), { id: what, en: what }, answers));
    }
  }
  const lost = wrong.length > 1 && wrong.every((each) => each.gap.gt(0)) ? lostRow(table) : null;
  if (lost === null) for (const mismatch of wrong) answers.fail(findingOf(mismatch));
  else answers.fail(lostRowFinding(wrong, lost));
}

interface LostRow {
  readonly number: number;
  readonly after: CaseRow;
}

/** The one number that the row numbers skip, and the row before it; null when none or several are skipped. */
function lostRow({ rows }: CaseTable): LostRow | null {
  const numbers = rows.map((row) => Number.parseInt(row.no?.raw ?? '', 10));
  const gaps = rows.flatMap((row, i) => (i > 0 && numbers[i] === (numbers[i - 1] ?? 0) + 2 ? [{ number: (numbers[i] ?? 0) - 1, after: rows[i - 1] ?? row }] : []));
  return gaps.length === 1 ? (gaps[0] ?? null) : null;
}

/** Several totals that are too high by what one lost row would hold are one finding. */
function lostRowFinding(wrong: readonly Mismatch[], { number, after }: LostRow): FindingDraft {
  const [first, ...others] = wrong.map(findingOf);
  const what = (lang: 'id' | 'en'): string => wrong.map(({ what: name, gap }) => `${name[lang]} ${formatNumber(gap)}`).join(', ');
  const columnOf = ({ stated }: Mismatch): number => Number(/c(\d+)$/.exec(stated.at.path)?.[1] ?? 0) - 1;
  const cells = Array.from({ length: Math.max(...wrong.map(columnOf)) + 1 }, (_, c) => {
    const mismatch = wrong.find((each) => columnOf(each) === c);
    return mismatch === undefined ? (c === 0 ? String(number) : c === 1 ? '…' : '-') : formatNumber(mismatch.gap);
  });
  return {
    ...(first ?? neverEmpty()),
    message: {
      id: `Baris JUMLAH lebih besar dari isinya: ${what('id')}. Baris nomor ${number} tidak ada; nilainya tepat selisih itu.`,
      en: `The row of totals is more than the rows: ${what('en')}. Row ${number} is missing, and would hold just that.`,
    },
    related: others.map((other) => other.spot),
    repairs: [
      { changes: [{ spot: spotOf(after.region), from: null, to: cells.join(' | ') }], reason: { id: `Baris nomor ${number} dikembalikan; nama wilayahnya perlu diisi.`, en: `Row ${number} is put back; the name of its region has to be filled in.` } },
      { changes: [first, ...others].flatMap((finding) => finding?.repairs?.[0]?.changes ?? []), reason: { id: 'Atau jumlahnya yang diganti.', en: 'Or the totals are replaced.' } },
    ],
  };
}

function neverEmpty(): never {
  throw new Error('a lost row without a wrong total');
}

function checkRow(row: CaseRow, answers: Answers): void {
  if (row.sums === null) return;
  for (const measure of ['cases', 'suspects'] as const) {
    const parts = row.cells.map((cell) => cell[measure]).filter((said) => said !== null);
    const wrong = compare(row.sums[measure], parts, { id: `${THINGS[measure].id} ${row.region.raw}`, en: `${THINGS[measure].en} of ${row.region.raw}` }, answers);
    for (const mismatch of wrong) answers.fail(findingOf(mismatch));
  }
}

type Figure = Said<number> | Said<string>;

interface Mismatch {
  readonly what: Bilingual;
  readonly stated: Figure;
  readonly parts: readonly Figure[];
  readonly sum: Big;
  readonly gap: Big;
}

/** Answers a sum that is right or cannot be read; a wrong one is given back, since several may have one cause. */
function compare(stated: Figure | null, parts: readonly Figure[], what: Bilingual, answers: Answers): Mismatch[] {
  if (stated === null) return [];
  if (stated.value === null || parts.some((part) => part.value === null)) {
    answers.notApplicable();
    return [];
  }
  const sum = parts.reduce((all, part) => all.plus(part.value ?? 0), new Big(0));
  const gap = new Big(stated.value).minus(sum);
  if (!gap.eq(0)) return [{ what, stated, parts, sum, gap }];
  answers.pass();
  return [];
}

function findingOf({ what, stated, parts, sum, gap }: Mismatch): FindingDraft {
  return {
    spot: spotOf(stated),
    quote: stated.raw,
    stated: new Big(stated.value ?? 0).toFixed(),
    computed: sum.toFixed(),
    difference: gap.toFixed(),
    message: { id: `Jumlah ${what.id} tertulis ${stated.raw}, isinya berjumlah ${formatNumber(sum)}.`, en: `The total of ${what.en} says ${stated.raw}, its parts add up to ${formatNumber(sum)}.` },
    related: parts.map(spotOf),
    repairs: [{ changes: [changeTo(stated, formatNumber(sum))], reason: { id: 'Jumlah isinya.', en: 'The sum of its parts.' } }, ...slips(parts, gap)],
  };
}

/** The cells that are one slip of two digits away from what would close the sum. */
function slips(parts: readonly Figure[], gap: Big): Repair[] {
  return parts.flatMap((part) => {
    const value = new Big(part.value ?? 0);
    const right = value.plus(gap);
    const [digits, meant] = [value, right].map((each) => BigInt(each.toFixed(2).replace('.', '')));
    if (digits === undefined || meant === undefined || slipBetween(digits, meant) !== 'transposed') return [];
    return [{ changes: [changeTo(part, formatNumber(right))], reason: { id: `Dua angka tertukar${placeNote(part).id}; dengan ${formatNumber(right)} jumlahnya menutup.`, en: `Two digits changed places${placeNote(part).en}; with ${formatNumber(right)} the total closes.` } }];
  });
}
