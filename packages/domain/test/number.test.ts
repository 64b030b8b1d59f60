// Figures as planners write them: read without guessing, written back the Indonesian way, and the two agree.

import { Big } from 'big.js';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatNumber, formatPercent, formatRupiah, fromWords, parseNumber, toWords, type NumberKind } from '../src/index.ts';

/** What the parser says, short enough to read in a table. */
function said(text: string, kind: NumberKind): string {
  const parsed = parseNumber(text, kind);
  switch (parsed.kind) {
    case 'value': return [parsed.value.toFixed(), parsed.percent ? '%' : '', parsed.currency ? 'Rp' : '', parsed.unit ?? '', ...parsed.notes].filter(Boolean).join(' | ');
    case 'range': return [`${parsed.from.toFixed()}..${parsed.to.toFixed()}`, parsed.unit ?? ''].filter(Boolean).join(' | ');
    case 'ambiguous': return `${parsed.readings[0].toFixed()} or ${parsed.readings[1].toFixed()}`;
    case 'malformed': return `malformed ${parsed.reason}`;
    default: return parsed.kind;
  }
}

describe('a planner writes a figure', () => {
  it.each<[string, NumberKind, string]>([
    ['1.234.567,89', 'decimal', '1234567.89'],
    ['1,234,567.89', 'decimal', '1234567.89 | english-grouping'],
    ['Rp. 1.000.000', 'rupiah', '1000000 | Rp'],
    ['Rp1.000,-', 'rupiah', '1000 | Rp'],
    ['Rp 1.000.000,00', 'rupiah', '1000000 | Rp'],
    ['Rp.-', 'rupiah', 'dash'],
    ['6,629,642,000', 'rupiah', '6629642000 | english-grouping'],
    ['6.629,642.000', 'rupiah', '6629642000 | mixed-marks'],
    ['60,40,000', 'rupiah', 'malformed grouping'],
    ['60,40', 'rupiah', 'malformed not-integer'],
    ['(1.000)', 'rupiah', '-1000 | parentheses-negative'],
    ['-124', 'count', '-124'],
    ['1,5 miliar', 'rupiah', '1500000000'],
    ['1.000', 'count', '1000'],
    ['1.000', 'decimal', '1'],
    ['1.000', 'unknown', '1000 or 1'],
    ['0,165', 'unknown', '0.165'],
    ['3.77 Indeks', 'decimal', '3.77 | Indeks'],
    ['97.36', 'count', '97.36'],
    ['93.00 %', 'decimal', '93 | %'],
    ['99, 5 %', 'decimal', '99.5 | % | space-inside'],
    ['1 250 000', 'rupiah', '1250000 | space-inside'],
    ['15 – 64 Tahun', 'count', '15..64 | Tahun'],
    ['3 Kabupaten/ Kota', 'count', '3 | Kabupaten/ Kota'],
    ['2.422,736 gram', 'decimal', '2422.736 | gram'],
    ['12,345.6.7', 'decimal', 'malformed two-decimal-marks'],
    ['1..5', 'decimal', 'malformed two-decimal-marks'],
    ['1O0.000', 'rupiah', 'malformed letters-inside'],
    ['47.931,54 m2', 'decimal', '47931.54 | m2'],
    ['-', 'rupiah', 'dash'],
    ['.', 'count', 'dash'],
    ['–', 'count', 'dash'],
    ['  ', 'count', 'empty'],
    ['Indeks', 'count', 'text'],
    ['P-21', 'count', 'text'],
    ['Rp', 'rupiah', 'text'],
  ])('%j in a column of %s reads %s', (text, kind, expected) => {
    expect(said(text, kind)).toBe(expected);
  });

  it('reads back every rupiah amount that it writes', () => {
    fc.assert(fc.property(fc.bigInt({ min: -(10n ** 18n), max: 10n ** 18n }), fc.boolean(), (amount, symbol) => {
      const parsed = parseNumber(formatRupiah(amount, { symbol }), 'rupiah');
      expect(parsed.kind === 'value' && parsed.value.toFixed()).toBe(amount.toString());
    }));
  });

  it('reads back every decimal that it writes, whatever the number of decimals', () => {
    fc.assert(fc.property(fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }), fc.nat(6), (digits, decimals) => {
      const value = new Big(digits.toString()).div(new Big(10).pow(decimals));
      // A whole number in thousands has one mark only: in a decimal column it must be written with decimals.
      const parsed = parseNumber(formatNumber(value, { decimals: Math.max(decimals, 1) }), 'decimal');
      expect(parsed.kind === 'value' && parsed.value.toFixed()).toBe(value.toFixed());
    }));
  });

  it('never throws, whatever is typed', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[Rp0-9., ()%-]{0,20}$/)), fc.constantFrom<NumberKind>('rupiah', 'count', 'decimal', 'unknown'), (text, kind) => {
      parseNumber(text, kind);
    }));
  });
});

describe('a figure is printed', () => {
  it('groups with points and rounds half-up, away from nought', () => {
    expect(formatNumber('1234567.89')).toBe('1.234.567,89');
    expect(formatNumber('2.5', { decimals: 0 })).toBe('3');
    expect(formatNumber('-2.5', { decimals: 0 })).toBe('-3');
    expect(formatNumber('2024', { grouping: false })).toBe('2024');
    expect(formatRupiah(15_249_203_000n)).toBe('Rp15.249.203.000');
    expect(formatPercent('102.645', { decimals: 1 })).toBe('102,6%');
  });
});

describe('an amount in words', () => {
  it('is written as KBBI spells it', () => {
    expect(toWords(15_249_203_000n)).toBe('lima belas miliar dua ratus empat puluh sembilan juta dua ratus tiga ribu');
    expect(toWords(1_111n)).toBe('seribu seratus sebelas');
    expect(toWords(0n)).toBe('nol');
  });

  it('is read with the misspellings that people write, and they are listed', () => {
    const read = fromWords('Lima Belas Myliar Dua Ratus Empat Puluh Sembilan Juta Dua Ratus Tiga Ribu Rupiah');
    expect(read).toEqual({ value: 15_249_203_000n, misspelt: [{ word: 'Myliar', meant: 'miliar' }] });
    expect(fromWords('Delapanpuluh satu jutah')).toEqual({ value: 81_000_000n, misspelt: [{ word: 'Delapanpuluh', meant: 'delapan puluh' }, { word: 'jutah', meant: 'juta' }] });
    expect(fromWords('(enam belas)')).toEqual({ value: 16n, misspelt: [] });
  });

  it.each(['RKT', 'lama', 'satu dua', 'ratus', 'tahun', 'seribu juta', 'satu kawasan', ''])('is not seen in %j', (text) => {
    expect(fromWords(text)).toBeNull();
  });

  it('comes back as the number it was', () => {
    fc.assert(fc.property(fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }), (n) => {
      expect(fromWords(toWords(n))).toEqual({ value: n, misspelt: [] });
    }));
  });

  it('survives one letter doubled in a long word', () => {
    fc.assert(fc.property(fc.bigInt({ min: 1n, max: 10n ** 12n }), (n) => {
      const written = toWords(n).replace('sembilan', 'sembillan').replace('ratus', 'rattus').replace('juta', 'jutaa');
      expect(fromWords(written)?.value).toBe(n);
    }));
  });
});
