// Evidence texts as reports write them, line by line: what was read, and what a person is asked about.

import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evidenceLines, isTakeable, takenAs, type EvidenceLine } from '../src/dataset/evidence-lines.ts';
import { gramsOf, micrograms, sumByUnit, unitOfSum } from '../src/dataset/weight.ts';
import { readEvidence } from '../src/rkt/evidence-text.ts';
import { saidText } from '../src/rkt/said.ts';
import type { TextUnit } from '../src/document/block.ts';

function linesOf(text: string): readonly EvidenceLine[] {
  const unit: TextUnit = { path: 'b1/r2c3', place: { line: 7, cell: 'c3' }, kind: 'cell', text, block: { kind: 'paragraph', id: 'b1', place: { line: 7, cell: null }, content: [] } };
  return evidenceLines({ region: 'b1/r2c2', year: 2023, evidence: saidText(unit), ...readEvidence(unit) });
}

/** `39.7 gram ganja`, with the kinds of what is unclear behind it. */
function told(text: string): readonly string[] {
  return linesOf(text).map(({ amount, unit, substance, tool, quality, unclear }) => [amount ?? '?', unit ?? '?', substance ?? tool ?? '?', ...(quality === null ? [] : [quality]), ...unclear.map(({ kind, about }) => `!${kind}${kind === 'unknown-word' ? ` ${about}` : ''}`)].join(' '));
}

describe('evidence text is read line by line for the analis intelijen of BNN Provinsi', () => {
  it.each([
    ['39,70 Gram Ganja dan 4 Pkt Shabu', ['39.7 gram ganja', '4 paket shabu']],
    ['1 (satu) bungkus shabu', ['1 bungkus shabu']],
    ['25 (dua puluh lima) butir ekstasi', ['25 butir ekstasi']],
    ['0,99 gram Ganja; 0,26 gram Shabu dan 3 bungkus gorilla', ['0.99 gram ganja', '0.26 gram shabu', '3 bungkus gorila']],
    ['12 kg ganja', ['12 kg ganja']],
    ['5 tablet riklona', ['5 tablet riklona']],
    ['3 pohon ganja dan 2 linting ganja', ['3 pohon ganja !two-amounts', '2 linting ganja !two-amounts']],
    ['1,5 gram bruto shabu', ['1.5 gram shabu bruto']],
    ['shabu berat bersih 0,4 gram', ['0.4 gram shabu netto']],
  ])('%s is clear, or says where one thing may be counted twice', (text, lines) => {
    expect(told(text)).toEqual(lines);
  });

  it.each([
    ['± 5 butir ekstasi', ['5 butir ekstasi !approximate']],
    ['0,5 gr', ['0.5 gram ? !substance-missing']],
    ['2 linting', ['2 linting ? !substance-missing']],
    ['3 shabu', ['3 ? shabu !unit-missing']],
    ['17.6363 Gm Ganja', ['17.6363 gram ganja !misspelt']],
    ['1.143 gram shabu', ['? gram shabu !two-readings']],
    ['1 (dua) bungkus shabu', ['1 bungkus shabu !words-differ']],
    ['2 gram kristal bening shabu', ['2 gram shabu !unknown-word kristal !unknown-word bening']],
    ['2,5 gram bruto shabu / 2,1 gram netto shabu', ['2.5 gram shabu bruto !gross-and-net', '2.1 gram shabu netto !gross-and-net']],
    ['Shabu 2 gram dan 18 paket', ['2 gram shabu !two-amounts', '18 paket shabu !two-amounts']],
    ['0,12345678 gram shabu', ['0.12345678 gram shabu !too-exact']],
    ['Nihil', ['? ? ? !unread']],
    ['dalam proses penyidikan', ['? ? ? !unread']],
  ])('%s is asked about', (text, lines) => {
    expect(told(text)).toEqual(lines);
  });

  it('a thing that is no substance is said to be one, and is nothing to confirm', () => {
    const [line] = linesOf('1 Alat Bong');
    expect(line).toMatchObject({ tool: 'bong', substance: null, amount: '1' });
    expect(takenAs(line!)).toBeNull();
  });

  it('a line knows which characters of the cell it is', () => {
    const text = '  39,70 Gram Ganja dan 4 Pkt Shabu';
    expect(linesOf(text).map((line) => line.text.slice(line.start, line.end))).toEqual(['39,70 Gram Ganja', '4 Pkt Shabu']);
  });

  it('is read whatever stands there, and every line lies inside its cell', () => {
    const pieces = fc.constantFrom('5', '0,5', '1.250', '12,', 'gram', 'gr', 'kg', 'pkt', 'butir', 'shabu', 'ganja', 'ekstasi', 'bong', 'dan', ';', '(satu)', '(', '±', 'bruto', 'netto', 'xyz', '-', '\n', '/');
    fc.assert(fc.property(fc.array(pieces, { maxLength: 14 }), (words) => {
      const text = words.join(' ');
      for (const line of linesOf(text)) {
        expect(line.start).toBeGreaterThanOrEqual(0);
        expect(line.end).toBeLessThanOrEqual(line.text.length);
        const taken = takenAs(line);
        if (taken !== null && line.unclear.length === 0) expect(isTakeable(taken)).toBe(true);
      }
      expect(new Set(linesOf(text).map(({ key }) => key)).size).toBe(linesOf(text).length);
    }));
  });
});

describe('sums of seizures', () => {
  const units = fc.constantFrom('gram', 'kg', 'miligram', 'butir', 'tablet', 'paket', 'bungkus', 'sachet', 'biji', 'linting', 'pohon');
  const amount = fc.tuple(fc.integer({ min: 0, max: 1_000_000 }), fc.integer({ min: 0, max: 9999 })).map(([whole, part]) => `${whole}.${String(part).padStart(4, '0')}`);
  const seized = fc.record({ amount, unit: units });

  it('kilograms and grams are one weight, exact to the microgram: 1 kg and 0,0742 gram are 1.000,0742 gram', () => {
    expect(sumByUnit([{ amount: '1', unit: 'kg' }, { amount: '0.0742', unit: 'gram' }])).toEqual([{ amount: '1000.0742', unit: 'gram' }]);
    expect(micrograms('0.0742', 'gram')).toBe(74_200n);
    expect(micrograms('1', 'paket')).toBeNull();
    expect(gramsOf(1n)).toBe('0.000001');
  });

  it('a unit is never added to another, whatever is seized', () => {
    fc.assert(fc.property(fc.array(seized, { maxLength: 30 }), (list) => {
      const sums = sumByUnit(list);
      expect(sums.map(({ unit }) => unit).toSorted()).toEqual([...new Set(list.map(({ unit }) => unitOfSum(unit)))].toSorted());
      for (const { unit, amount: total } of sums) {
        expect(sumByUnit(list.filter((each) => unitOfSum(each.unit) === unit))).toEqual([{ unit, amount: total }]);
      }
    }));
  });

  it('the order and the grouping do not change a sum', () => {
    fc.assert(fc.property(fc.array(seized, { maxLength: 20 }), fc.nat(20), (list, at) => {
      const sorted = (sums: ReturnType<typeof sumByUnit>): unknown => sums.toSorted((a, b) => (a.unit < b.unit ? -1 : 1)).map(({ unit, amount: total }) => [unit, Number(total)]);
      expect(sorted(sumByUnit(list.toReversed()))).toEqual(sorted(sumByUnit(list)));
      expect(sorted(sumByUnit([...sumByUnit(list.slice(0, at)), ...sumByUnit(list.slice(at))]))).toEqual(sorted(sumByUnit(list)));
    }));
  });
});
