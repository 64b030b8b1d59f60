// The years over the columns of a case table follow one another and are those of its title.

import type { CaseTable } from '../../../rkt/cases.ts';
import { yearSpan } from '../../../rkt/year-span.ts';
import type { Answers, Rule } from '../../rule.ts';
import { changeTo, spotOf } from '../../spot.ts';
import { bab1, table } from './example-bab1.ts';

const TITLE = 'DATA KASUS NARKOTIKA POLDA GORONTALO TAHUN 2022 S.D 2024';
const ROW = ['1', 'Kab. Boalemo', '3', '5', '2'] as const;

export const caseTableYears: Rule = {
  id: 'case-table-years',
  family: 10,
  severity: 'error',
  title: { id: 'Tahun pada kolom tabel kasus tidak urut atau bukan tahun judulnya', en: 'The years of a case table do not follow, or are not those of its title' },
  what: { id: 'Memeriksa tahun di atas kolom: tidak berulang, tidak melompat, dan sama dengan rentang tahun pada judul tabel.', en: 'Looks at the years over the columns: none twice, none skipped, and the span of the title.' },
  why: { id: 'Tahun yang salah di kepala kolom memindahkan seluruh angkanya ke tahun lain.', en: 'A wrong year over a column moves all its figures to another year.' },
  examples: [
    { title: { id: '2023 dua kali', en: '2023 twice' }, text: bab1(table(TITLE, ['No', 'Kab/Kota', '2022', '2023', '2023'], ROW)), findings: 1 },
    { title: { id: 'Judul 2022–2024, kolom 2021–2023', en: 'Title 2022–2024, columns 2021–2023' }, text: bab1(table(TITLE, ['No', 'Kab/Kota', '2021', '2022', '2023'], ROW)), findings: 1 },
    { title: { id: 'Urut dan sesuai judul', en: 'In order and as titled' }, text: bab1(table(TITLE, ['No', 'Kab/Kota', '2022', '2023', '2024'], ROW)), findings: 0 },
  ],
  check({ cases }, answers) {
    for (const table of cases.tables) if (table.yearTitles.length > 0) checkTable(table, answers);
  },
};

function checkTable(table: CaseTable, answers: Answers): void {
  const titles = table.yearTitles;
  const years = titles.map((title) => title.value ?? 0);
  const step = years.length > 1 && years.filter((year, i) => i > 0 && year < (years[i - 1] ?? 0)).length > years.length / 2 ? -1 : 1;
  const odd = titles.findIndex((_, i) => i > 0 && years[i] !== (years[i - 1] ?? 0) + step);
  const at = titles[odd];
  if (at !== undefined) {
    const expected = (years[odd - 1] ?? 0) + step;
    answers.fail({
      spot: spotOf(at),
      quote: at.raw,
      stated: String(at.value),
      computed: String(expected),
      difference: null,
      message: { id: `Sesudah kolom tahun ${years[odd - 1]} berdiri ${at.raw}, bukan ${expected}.`, en: `After the column of ${years[odd - 1]} stands ${at.raw}, not ${expected}.` },
      related: titles.filter((title) => title !== at).map(spotOf),
      repairs: [{ changes: [changeTo(at, at.raw.replace(String(at.value), String(expected)))], reason: { id: 'Tahun yang melanjutkan urutan.', en: 'The year that goes on with the sequence.' } }],
    });
    return;
  }
  const span = yearSpan(table.title);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  if (span === null || span.from === span.to) answers.notApplicable();
  else if (span.from === first && span.to === last) answers.pass();
  else {
    const wrong = titles.find((title) => (title.value ?? 0) < span.from || (title.value ?? 0) > span.to) ?? titles[0];
    if (wrong === undefined) return;
    answers.fail({
      spot: spotOf(wrong),
      quote: wrong.raw,
      stated: `${first}-${last}`,
      computed: `${span.from}-${span.to}`,
      difference: null,
      message: { id: `Judul tabel menyebut ${span.from}–${span.to}, kolomnya ${first}–${last}.`, en: `The title says ${span.from}–${span.to}, the columns are ${first}–${last}.` },
      related: titles.filter((title) => title !== wrong).map(spotOf),
      repairs: years.length === span.to - span.from + 1
        ? [{ changes: titles.map((title, i) => changeTo(title, title.raw.replace(String(title.value), String(span.from + i)))), reason: { id: 'Tahun menurut judul.', en: 'The years of the title.' } }]
        : [],
    });
  }
}
