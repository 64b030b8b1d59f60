// Classes of a map: every figure above zero in exactly one, equal figures alike, a zero and a hole in none.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lookOf, mapClasses } from '../src/region/map-classes.ts';
import type { Gap } from '../src/region/measures.ts';

type Value = { readonly value: string | null; readonly gap: Gap | null };
const figure = fc.oneof(fc.nat({ max: 30 }).map(String), fc.nat({ max: 5_000_000 }).map((value) => (value / 1000).toFixed(3))).map((value): Value => ({ value, gap: null }));
const hole = fc.constantFrom<Gap>('not-listed', 'not-stated', 'unreadable', 'disputed').map((gap): Value => ({ value: null, gap }));
const values = fc.array(fc.oneof(figure, hole), { maxLength: 40 });

describe('the classes of a map', () => {
  it('hold every figure above zero exactly once', () => {
    fc.assert(fc.property(values, (all) => {
      const { classes } = mapClasses(all);
      for (const { value } of all) if (value !== null && Number(value) > 0) expect(classes.filter(({ from, to }) => Number(value) >= Number(from) && Number(value) <= Number(to))).toHaveLength(1);
    }));
  });

  it('begin and end at figures that occur, rise, and are no more than four', () => {
    fc.assert(fc.property(values, (all) => {
      const { classes } = mapClasses(all);
      const said = new Set(all.flatMap(({ value }) => (value === null ? [] : [Number(value)])));
      expect(classes.length).toBeLessThanOrEqual(4);
      for (const [index, { from, to, shade }] of classes.entries()) {
        expect(said.has(Number(from)) && said.has(Number(to)) && Number(from) <= Number(to)).toBe(true);
        const before = classes[index - 1];
        if (before !== undefined) expect(Number(before.to) < Number(from) && before.shade < shade).toBe(true);
      }
    }));
  });

  it('never take a hole or a zero for a figure, and say that they occur', () => {
    fc.assert(fc.property(values, (all) => {
      const classes = mapClasses(all);
      for (const each of all) {
        const look = lookOf(each, classes);
        if (each.value === null) expect(look).toBe(each.gap === 'unreadable' || each.gap === 'disputed' ? 'unreadable' : 'gap');
        else expect(typeof look).toBe(Number(each.value) > 0 ? 'number' : 'string');
      }
      expect(classes.hasZero).toBe(all.some(({ value }) => value !== null && Number(value) === 0));
      expect(classes.hasGap).toBe(all.some(({ gap }) => gap === 'not-listed' || gap === 'not-stated'));
    }));
  });

  it('are none without figures', () => {
    expect(mapClasses([{ value: null, gap: 'not-listed' }, { value: '0', gap: null }]).classes).toEqual([]);
  });
});
