// Rows that are numbered are numbered one after another: a gap may be a lost row, a repeat a row too many.

import type { Said } from '../../../document/place.ts';
import type { Answers, Bilingual, Change, Rule } from '../../rule.ts';
import { changeTo, spotOf } from '../../spot.ts';
import { bab1, table } from './example-bab1.ts';
import { numberedTables, type NumberedTable } from './row-number-cells.ts';

const HEADER = ['NO', 'KOTA/KAB', 'NAMA BANDARA'] as const;
const rows = (...numbers: readonly string[]): string => bab1(table('DATA BANDAR UDARA', HEADER, ...numbers.map((number, i) => [number, `Kab. ${'ABCDEF'[i] ?? ''}`, `Bandara ${'ABCDEF'[i] ?? ''}`])));

export const rowNumbers: Rule = {
  id: 'row-numbers',
  family: 8,
  severity: 'warning',
  title: { id: 'Nomor baris melompat, berulang atau rusak', en: 'Row numbers skip, repeat or are malformed' },
  what: { id: 'Membaca kolom nomor setiap tabel: 1, 2, 3 … tanpa lompatan dan pengulangan; "3.." dan sejenisnya dilaporkan sebagai rusak. Penomoran yang mulai lagi dari 1 dibiarkan.', en: 'Reads the number column of each table: 1, 2, 3 … without gaps and repeats; "3.." and the like are malformed. Numbering that starts again at 1 is left alone.' },
  why: { id: 'Nomor yang melompat sering berarti baris yang terhapus.', en: 'A number that is skipped is often a row that was deleted.' },
  examples: [
    { title: { id: '3 dilompati', en: '3 is skipped' }, text: rows('1', '2', '4', '5'), findings: 1 },
    { title: { id: '2 dua kali', en: '2 twice' }, text: rows('1', '2', '2', '4'), findings: 1 },
    { title: { id: '3..', en: '3..' }, text: rows('1.', '2.', '3..', '4.'), findings: 1 },
    { title: { id: 'Urut', en: 'In order' }, text: rows('1', '2', '3', '4', '5'), findings: 0 },
    { title: { id: 'Mulai lagi dari 1', en: 'Starting again at 1' }, text: rows('1', '2', '1', '2'), findings: 0 },
  ],
  check({ outline }, answers) {
    let before: { readonly title: string; readonly last: number } | null = null;
    for (const numbered of numberedTables(outline)) {
      const goesOnFrom: number = before !== null && before.title === numbered.title ? before.last : 0;
      before = { title: numbered.title, last: checkTable(numbered, goesOnFrom, answers) };
    }
  },
};

/** Returns the last number, so that the next piece of a table can go on from it. */
function checkTable({ numbers }: NumberedTable, goesOnFrom: number, answers: Answers): number {
  let last = numbers[0]?.value === 1 ? 0 : goesOnFrom;
  for (const [i, number] of numbers.entries()) {
    const expected = last + 1;
    if (number.value === null) {
      if (reads(number.raw) === null) {
        answers.notApplicable();
        continue;
      }
      const style = /[.)]$/.exec(numbers[i - 1]?.raw ?? numbers[i + 1]?.raw ?? '')?.[0] ?? '';
      fail(number, expected, { id: `Nomor “${number.raw}” rusak.`, en: `The number “${number.raw}” is malformed.` }, [changeTo(number, `${expected}${style}`)], answers);
      last = expected;
    } else if (number.value === expected || (number.value === 1 && i > 0)) {
      answers.pass();
      last = number.value;
    } else {
      const next = numbers[i + 1]?.value ?? null;
      const alone = next === null ? number.value <= last : next === expected + 1;
      const message = number.value === last
        ? { id: `Nomor ${number.value} berulang.`, en: `Number ${number.value} stands twice.` }
        : number.value < last
          ? { id: `Sesudah nomor ${last} berdiri ${number.value}.`, en: `After number ${last} stands ${number.value}.` }
          : { id: `Sesudah nomor ${last} berdiri ${number.value}: ${missing(expected, number.value).id}`, en: `After number ${last} stands ${number.value}: ${missing(expected, number.value).en}` };
      const renumbered = alone ? [number] : numbers.slice(i);
      const changes = renumbered.flatMap((each, offset) => (each.value === null || (offset > 0 && each.value <= (renumbered[offset - 1]?.value ?? 0)) ? [] : [changeTo(each, each.raw.replace(/\d+/, String(expected + offset)))]));
      fail(number, expected, message, changes, answers);
      last = alone ? expected : number.value;
    }
  }
  return last;
}

/** What a malformed number most likely is; null when it is no number at all (a letter, a heading inside the table). */
function reads(raw: string): number | null {
  const digits = /^(\d{1,3})(?:[.,)\s]{2,}|[,;:])$/.exec(raw)?.[1];
  return digits === undefined ? null : Number(digits);
}

function missing(from: number, to: number): Bilingual {
  return to - from === 1 ? { id: `${from} tidak ada.`, en: `${from} is missing.` } : { id: `${from}–${to - 1} tidak ada.`, en: `${from}–${to - 1} are missing.` };
}

function fail(number: Said<number>, expected: number, message: Bilingual, changes: readonly Change[], answers: Answers): void {
  answers.fail({
    spot: spotOf(number),
    quote: number.raw,
    stated: number.value === null ? number.raw : String(number.value),
    computed: String(expected),
    difference: number.value === null ? null : String(number.value - expected),
    message,
    repairs: changes.length === 0 ? [] : [{ changes, reason: { id: 'Dinomori urut; periksa dahulu apakah ada baris yang hilang.', en: 'Numbered in order; see first whether a row is lost.' } }],
  });
}
