// The funding table and what prose says of it, in the layouts of several offices.

import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatNumber, toWords } from '../src/index.ts';
import { findingsOf, planOf } from './plan-of.ts';

const BAB3 = 'BAB III RENCANA KINERJA DAN PENDANAAN\n\nB. PENDANAAN\n\n';

function linesOf(table: string): (string | null)[][] {
  return (planOf(BAB3 + table).funding?.lines ?? []).map((line) => [line.no?.raw ?? null, line.code, line.name.value, line.amount?.value?.toString() ?? null, line.level]);
}

describe('perencana writes what each kegiatan needs', () => {
  it('without column titles and with Rp. in a column of its own', () => {
    const funding = planOf(`${BAB3}| | | | |\n|---|---|---|---|\n| 1. | Kegiatan Advokasi | Rp. | 424.000.000 |\n| 2. | Kegiatan Edukasi | Rp. | 410.000.000 |\n| TOTAL | | Rp. | 834.000.000 |\n`).funding;
    expect(funding?.lines.map((line) => [line.no?.raw, line.name.value, line.amount?.value])).toEqual([['1.', 'Kegiatan Advokasi', 424_000_000n], ['2.', 'Kegiatan Edukasi', 410_000_000n]]);
    expect(funding?.total?.value).toBe(834_000_000n);
  });

  it('with codes, sources of money and a total in bold', () => {
    expect(linesOf('| No | Kode | Kegiatan | RM (Rp) | PNBP (Rp) | Jumlah (Rp) |\n|---|---|---|---|---|---|\n| 1 | 3256 | Keuangan | 4.853.665.000 | - | 4.853.665.000 |\n| 2 | 3259 | Perencanaan | 30.800.000 | 9.000.000 | 39.800.000 |\n| | | **Jumlah** | 4.884.465.000 | 9.000.000 | 4.893.465.000 |\n')).toEqual([
      ['1', '3256', 'Keuangan', '4853665000', 'kegiatan'],
      ['2', '3259', 'Perencanaan', '39800000', 'kegiatan'],
    ]);
  });

  it('under programs, whose sums are no more lines of the total', () => {
    const table = '| No | Uraian | Anggaran |\n|---|---|---|\n| A | Program P4GN | 300.000.000 |\n| 1 | Kegiatan Advokasi | 100.000.000 |\n| 2 | Kegiatan Edukasi | 200.000.000 |\n| B | Program Dukungan Manajemen | 50.000.000 |\n| 1 | Kegiatan Keuangan | 50.000.000 |\n| | TOTAL | 350.000.000 |\n';
    expect(linesOf(table).map((line) => line[4])).toEqual(['program', 'kegiatan', 'kegiatan', 'program', 'kegiatan']);
    expect(findingsOf(BAB3 + table, 'funding-total')).toEqual([]);
  });

  it('with an amount that cannot be read: kept as written, and the total is not judged', () => {
    const table = '| No | Kegiatan | Kebutuhan |\n|---|---|---|\n| 1 | Advokasi | 424.00.000 |\n| 2 | Edukasi | 410.000.000 |\n| 3 | Intelijen | 75.000.000 |\n| | Total | 909.000.000 |\n';
    expect(planOf(BAB3 + table).funding?.lines[0]?.amount).toMatchObject({ raw: '424.00.000', value: null });
    expect(findingsOf(BAB3 + table, 'funding-total')).toEqual([]);
    expect(findingsOf(BAB3 + table, 'funding-figure').map((finding) => finding.quote)).toEqual(['424.00.000']);
  });
});

describe('a total that is said three times', () => {
  const plan = (amounts: readonly bigint[], total: bigint): string => {
    const rows = amounts.map((amount, index) => `| ${index + 1}. | Kegiatan ${'ABCDEFGHIJ'[index]}advokasi | Rp. | ${formatNumber(amount.toString())} |`);
    return `${BAB3}| No | Kegiatan | | Kebutuhan |\n|---|---|---|---|\n${rows.join('\n')}\n| TOTAL | | Rp. | ${formatNumber(total.toString())} |\n\nKebutuhan pendanaan sebesar Rp ${formatNumber(total.toString())} (*${toWords(total)} rupiah*).\n`;
  };
  const amounts = fc.array(fc.bigInt({ min: 100_000n, max: 9_999_999_999n }), { minLength: 2, maxLength: 10 });
  const MONEY = ['funding-total', 'funding-total-claim', 'money-words', 'number-word-spelling'];

  it('is left alone wherever it is right', () => {
    fc.assert(fc.property(amounts, (lines) => {
      expect(findingsOf(plan(lines, lines.reduce((sum, line) => sum + line, 0n)), ...MONEY)).toEqual([]);
    }), { numRuns: 40 });
  });

  it('is found wherever it is wrong, with the difference, and the last repair makes all three agree', () => {
    fc.assert(fc.property(amounts, fc.bigInt({ min: 1n, max: 99_999n }), (lines, off) => {
      const sum = lines.reduce((total, line) => total + line, 0n);
      const [finding, ...others] = findingsOf(plan(lines, sum + off), ...MONEY);
      expect(others).toEqual([]);
      expect([finding?.rule, finding?.difference]).toEqual(['funding-total', off.toString()]);
      expect(finding?.repairs.at(-1)?.changes.map((change) => change.to)).toEqual([formatNumber(sum.toString()), formatNumber(sum.toString()), `${toWords(sum)} rupiah`]);
    }), { numRuns: 40 });
  });

  it('is not confused by parts, sources and last year', () => {
    const text = `${plan([100_000_000n, 200_000_000n], 300_000_000n)}\nDari jumlah itu rupiah murni Rp 250.000.000 dan PNBP Rp 50.000.000. Program P4GN sebesar Rp 120.000.000. Realisasi anggaran Tahun 2023 sebesar Rp 90.000.000.\n`;
    expect(findingsOf(text, ...MONEY)).toEqual([]);
  });
});
