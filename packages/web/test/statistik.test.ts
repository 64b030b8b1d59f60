// The review of statistics: what one key decides, what "confirm all clear ones" leaves alone, and what the server is sent.

import { describe, expect, it } from 'vitest';
import { readText } from '@tenun/documents/text/read-text.ts';
import { readDraft } from '@tenun/domain';
import type { CaseFact } from '@tenun/domain/region/measures.ts';
import type { DraftTable } from '../src/api/datasets.ts';
import { addBeside, answersOf, beginReview, canConfirm, dropAdded, keepReview, keptReview, clearLines, confirmClear, nextOpen, openOf, reopenLine, setCount, setLine, setRegion, setTable, typedAmount } from '../src/screens/statistik/review.ts';
import { trendOf, yearsBetween } from '../src/screens/kabkota/trend.ts';

const TEXT = 'Data Pengungkapan Kasus Narkotika POLDA NTT\n\n| No | Kota/Kab | 2022 | | |\n|---|---|---|---|---|\n| | | Kss | TSK | BB |\n| 1 | Kota Kupang | 2 | 3 | 1,5 Gram Shabu; 0,5 gr |\n| 2 | Kab. Bellu | 4 | 4x | 2 Paket Shabu |\n| 3 | Kab. Alor | 1 | 1 | 1 Alat Bong |\n';

function draft(): readonly DraftTable[] {
  return JSON.parse(JSON.stringify(readDraft(readText(TEXT).content.blocks, '53'))) as DraftTable[];
}

describe('the analis reviews a recapitulation of POLDA', () => {
  it('confirming all clear ones confirms those alone: nothing unclear, no thing that is no substance', () => {
    const tables = draft();
    const review = confirmClear(tables, beginReview(tables));
    expect([...review.lines.values()]).toEqual([{ substance: 'shabu', unit: 'gram', amount: '1.5', quality: null }, { substance: 'shabu', unit: 'paket', amount: '2', quality: null }]);
    expect(clearLines(tables, review)).toEqual([]);
    expect(tables[0]?.lines.filter((line) => !review.lines.has(line.key)).map(({ text, unit, tool }) => [text, unit, tool])).toEqual([['1,5 Gram Shabu; 0,5 gr', 'gram', null], ['1 Alat Bong', null, 'bong']]);
  });

  it('a line without a substance cannot be confirmed by a key; edited it can, and opened again it is open', () => {
    const tables = draft();
    const line = tables[0]?.lines[1];
    if (line === undefined) throw new Error('no second line');
    expect(canConfirm(line)).toBe(false);
    const decided = setLine(beginReview(tables), line.key, { substance: 'shabu', unit: 'gram', amount: '0.5', quality: null });
    expect(decided.lines.size).toBe(1);
    expect(reopenLine(decided, line.key).lines.size).toBe(0);
  });

  it('Enter goes to the next undecided line, from the top again at the end, and nowhere when all are decided', () => {
    const tables = draft();
    const lines = tables[0]?.lines ?? [];
    const begun = beginReview(tables);
    const first = setLine(begun, lines[0]?.key ?? '', null);
    expect(nextOpen(lines, first, 0)).toBe(1);
    expect(nextOpen(lines, first, lines.length - 1)).toBe(1);
    expect(nextOpen(lines, lines.reduce((review, line) => setLine(review, line.key, null), begun), 0)).toBeNull();
  });

  it('what is open is counted until name, figure and lines are decided; then the answers are whole', () => {
    const tables = draft();
    let review = confirmClear(tables, beginReview(tables));
    const kinds = (): readonly string[] => [...new Set(openOf(tables, review).map(({ kind }) => kind))];
    expect(kinds()).toEqual(['region', 'count', 'line']);
    review = setRegion(review, tables[0]?.regions[1]?.path ?? '', '53.04');
    review = setCount(review, tables[0]?.counts.find(({ state }) => state === 'unreadable')?.key ?? '', '-');
    expect(kinds()).toEqual(['line']);
    for (const line of tables[0]?.lines ?? []) if (!review.lines.has(line.key)) review = setLine(review, line.key, null);
    expect(kinds()).toEqual([]);
    expect(answersOf(tables, review)).toMatchObject({ tables: [{ source: 'POLDA NTT', year: null }], counts: [{ value: null }], regions: [{ code: '53.04' }] });
  });

  it('an amount that was not read is added beside its line, and can be taken back', () => {
    const tables = draft();
    const key = tables[0]?.lines[0]?.key ?? '';
    const review = addBeside(beginReview(tables), key, { substance: 'ganja', unit: 'linting', amount: '2', quality: null });
    expect(answersOf(tables, review).added).toEqual([{ beside: key, taken: { substance: 'ganja', unit: 'linting', amount: '2', quality: null } }]);
    expect(answersOf(tables, dropAdded(review, key, 0)).added).toEqual([]);
  });

  it('goes on after the power failed where it was; answers to another reading of the file are not taken for these', () => {
    const tables = draft();
    const review = setTable(confirmClear(tables, beginReview(tables)), tables[0]?.path ?? '', { source: 'Ditresnarkoba' });
    expect(answersOf(tables, keptReview(keepReview(review), tables) ?? beginReview(tables))).toEqual(answersOf(tables, review));
    const other = setLine(review, 'b99/r1c1@0', null);
    expect(keptReview(keepReview(other), tables)?.lines.size).toBe(2);
    expect(keptReview(null, tables)).toBeNull();
    expect(keptReview('{', tables)).toBeNull();
  });

  it('a table that is not taken asks nothing', () => {
    const tables = draft();
    expect(openOf(tables, setTable(beginReview(tables), tables[0]?.path ?? '', { take: false }))).toEqual([]);
  });

  it.each([['39,70', '39.7'], ['1.250,5', '1250.5'], ['0,0742', '0.0742'], ['12', '12'], ['1.234.567', '1234567'], ['1.143', null], ['3.5', null], ['-2', null], ['', null], ['007', '7'], ['abc', null]])('typed, %s is %s', (typed, amount) => {
    expect(typedAmount(typed)).toBe(amount);
  });
});

describe('the page of Kabupaten Belu', () => {
  const fact = (source: string, year: number, value: string | null, region = '53.04'): CaseFact => ({ region, name: '', year, source, layer: { kind: 'cases' }, value, gap: value === null ? 'not-stated' : null, table: source });
  const facts = [fact('POLDA NTT', 2019, '3'), fact('POLDA NTT', 2022, null), fact('POLDA NTT', 2023, '0'), fact('BNN Provinsi NTT', 2019, '1', '53.71')];

  it('shows every year between the first and the last: a year nobody reported is a gap, a dash is not stated, nought is nought', () => {
    const years = yearsBetween(facts);
    expect(years).toEqual([2019, 2020, 2021, 2022, 2023]);
    expect(trendOf(facts, { code: '53.04', source: 'POLDA NTT', layer: { kind: 'cases' }, years }).points.map(({ value, hole }) => value ?? hole)).toEqual(['3', 'no-data', 'no-data', 'not-stated', '0']);
  });

  it('keeps the sources apart: a source that has a row for another kab/kota only does not list this one', () => {
    expect(trendOf(facts, { code: '53.04', source: 'BNN Provinsi NTT', layer: { kind: 'cases' }, years: [2019, 2023] }).points.map(({ value, hole }) => value ?? hole)).toEqual(['not-listed', 'no-data']);
  });

  it('gives rates where people were counted, exact to two places', () => {
    const [point] = trendOf(facts, { code: '53.04', source: 'POLDA NTT', layer: { kind: 'cases' }, years: [2019], population: new Map([['53.04', '231008']]) }).points;
    expect(point?.per100k).toBe('1.3');
  });
});
