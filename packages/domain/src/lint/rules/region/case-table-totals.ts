// A case table that prints its own totals has to add up, down each column and along each row.

import type { Said } from '../../../document/place.ts';
import type { CaseRow, CaseTable } from '../../../rkt/cases.ts';
import type { Answers, Bilingual, Rule } from '../../rule.ts';
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
  for (const cell of total.cells) {
    const ofYear = table.rows.flatMap((row) => row.cells.filter((each) => each.year === cell.year));
    // Where the rows are the years, the row of totals is of none of them.
    const cells = ofYear.length > 0 ? ofYear : table.rows.flatMap((row) => row.cells);
    const year = cell.year === 0 ? '' : ` ${cell.year}`;
    for (const measure of ['cases', 'suspects'] as const) {
      const parts = cells.map((each) => each[measure]).filter((said) => said !== null);
      compare(cell[measure], parts, { id: `${THINGS[measure].id}${year}`, en: `${THINGS[measure].en}${year}` }, answers);
    }
  }
}

function checkRow(row: CaseRow, answers: Answers): void {
  if (row.sums === null) return;
  for (const measure of ['cases', 'suspects'] as const) {
    const parts = row.cells.map((cell) => cell[measure]).filter((said) => said !== null);
    compare(row.sums[measure], parts, { id: `${THINGS[measure].id} ${row.region.raw}`, en: `${THINGS[measure].en} of ${row.region.raw}` }, answers);
  }
}

function compare(stated: Said<number> | null, parts: readonly Said<number>[], what: Bilingual, answers: Answers): void {
  if (stated === null) return;
  if (stated.value === null || parts.some((part) => part.value === null)) {
    answers.notApplicable();
    return;
  }
  const sum = parts.reduce((total, part) => total + (part.value ?? 0), 0);
  if (sum === stated.value) {
    answers.pass();
    return;
  }
  answers.fail({
    spot: spotOf(stated),
    quote: stated.raw,
    stated: String(stated.value),
    computed: String(sum),
    difference: String(stated.value - sum),
    message: { id: `Jumlah ${what.id} tertulis ${stated.value}, isinya berjumlah ${sum}.`, en: `The total of ${what.en} says ${stated.value}, its parts add up to ${sum}.` },
    related: parts.map(spotOf),
    repairs: [{ changes: [changeTo(stated, String(sum))], reason: { id: 'Jumlah isinya.', en: 'The sum of its parts.' } }],
  });
}
