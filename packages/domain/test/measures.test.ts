// The figures of the map: a hole stays a hole, sources add up only where they have figures, units never mix.

import { describe, expect, it } from 'vitest';
import { layersOf, measureOf, type CaseFact } from '../src/region/measures.ts';
import { caseFacts, sourcesOfFacts, yearsOfFacts } from '../src/region/plan-measures.ts';
import { planOf } from './plan-of.ts';

const BELU = '53.04';
const fact = (more: Partial<CaseFact>): CaseFact => ({ region: BELU, name: 'Kab. Belu', year: 2023, source: 'POLDA NTT', layer: { kind: 'cases' }, value: '3', gap: null, table: 'b1', ...more });
const belu = (facts: readonly CaseFact[], sources = ['POLDA NTT'], years = [2023]) => measureOf(facts, { layer: { kind: 'cases' }, years, sources, province: '53' }).values.find((value) => value.region === BELU);

describe('one layer of the map', () => {
  it('gives every kab/kota of the province a place, in the order of their codes, with a figure or without', () => {
    const { values, unit } = measureOf([fact({})], { layer: { kind: 'cases' }, years: [2023], sources: ['POLDA NTT'], province: '53' });
    expect(values.map((value) => value.region)).toHaveLength(22);
    expect(values.map((value) => value.region)).toEqual(values.map((value) => value.region).toSorted());
    expect(values.filter((value) => value.value !== null)).toEqual([{ region: BELU, value: '3', gap: null, missing: [], per100k: null }]);
    expect(unit).toBe('kasus');
  });

  it('tells a zero from a dash, from a row that is not there and from a figure nobody can read', () => {
    expect(belu([fact({ value: '0' })])).toMatchObject({ value: '0', gap: null });
    expect(belu([fact({ value: null, gap: 'not-stated' })])).toMatchObject({ value: null, gap: 'not-stated' });
    expect(belu([])).toMatchObject({ value: null, gap: 'not-listed' });
    expect(belu([fact({ value: null, gap: 'unreadable' })])).toMatchObject({ value: null, gap: 'unreadable' });
    expect(belu([fact({ layer: { kind: 'suspects' } })]), 'listed for suspects, so listed').toMatchObject({ value: null, gap: 'not-stated' });
  });

  it('adds sources together and says which of them has no figure', () => {
    const both = [fact({}), fact({ source: 'BNNP NTT', value: '2', table: 'b2' })];
    expect(belu(both, ['POLDA NTT', 'BNNP NTT'])).toMatchObject({ value: '5', missing: [] });
    expect(belu([fact({})], ['POLDA NTT', 'BNNP NTT'])).toMatchObject({ value: '3', missing: ['BNNP NTT'] });
    expect(belu([fact({}), fact({ source: 'BNNP NTT', value: null, gap: 'unreadable', table: 'b2' })], ['POLDA NTT', 'BNNP NTT']), 'what cannot be read leaves no sum').toMatchObject({ value: null, gap: 'unreadable' });
  });

  it('adds rows of one table, takes two tables of a source that agree once, and does not choose between two that differ', () => {
    expect(belu([fact({}), fact({ value: '1' })])?.value).toBe('4');
    expect(belu([fact({}), fact({ table: 'b9' })])?.value).toBe('3');
    expect(belu([fact({}), fact({ table: 'b9', value: '4' })])).toMatchObject({ value: null, gap: 'disputed' });
  });

  it('adds years exactly, without floating point', () => {
    const grams = (year: number, value: string): CaseFact => fact({ year, value, layer: { kind: 'seizure', substance: 'shabu', unit: 'gram' } });
    const { values } = measureOf([grams(2022, '0.1'), grams(2023, '0.2')], { layer: { kind: 'seizure', substance: 'shabu', unit: 'gram' }, years: [2022, 2023], sources: ['POLDA NTT'], province: '53' });
    expect(values.find((value) => value.region === BELU)?.value).toBe('0.3');
  });

  it('counts per 100,000 people only where the population is known', () => {
    const { values } = measureOf([fact({})], { layer: { kind: 'cases' }, years: [2023], sources: ['POLDA NTT'], province: '53', population: new Map([[BELU, '217973']]) });
    expect(values.find((value) => value.region === BELU)?.per100k).toBe('1.38');
    expect(values.find((value) => value.region === '53.05')?.per100k).toBeNull();
  });

  it('keeps the figure of a row that names no kab/kota of the province', () => {
    const { unplaced } = measureOf([fact({ region: null, name: 'Laut Sawu', value: '2' })], { layer: { kind: 'cases' }, years: [2023], sources: ['POLDA NTT'], province: '53' });
    expect(unplaced).toEqual([{ name: 'Laut Sawu', value: '2' }]);
  });
});

describe('the case tables of a plan', () => {
  const plan = planOf([
    '# BAB I PENDAHULUAN', '', '### 1. Data Pengungkapan Kasus Narkotika POLDA NTT', '',
    '| No | Kota/Kab | 2022 | | | 2023 | | |', '|--|--|--|--|--|--|--|--|', '| | | Kss | TSK | BB | Kss | TSK | BB |',
    '| 1 | Kota Kupang | 9 | 13 | 1,5 kg Ganja dan 4 Pkt Shabu | 2 | 2 | 3,863 Gram Shabu |',
    '| 2 | Kab. Mabar | - | - | - | 0 | 0 | - |',
    '| 3 | Kab. Belu | 1O | 1 | 20 gram Ganja | - | - | - |',
    '| | Jumlah | 10 | 14 | | 2 | 2 | |', '',
  ].join('\n'));
  const facts = caseFacts(plan.cases, '53');
  const layer = (kind: 'cases' | 'suspects', year: number) => new Map(measureOf(facts, { layer: { kind }, years: [year], sources: sourcesOfFacts(facts), province: '53' }).values.map((value) => [value.region, value.value ?? value.gap]));

  it('become figures by kab/kota, whatever their names are written like, without the row of totals', () => {
    expect(yearsOfFacts(facts)).toEqual([2022, 2023]);
    expect(layer('cases', 2022).get('53.71')).toBe('9');
    expect(layer('cases', 2022).get('53.15')).toBe('not-stated');
    expect(layer('cases', 2023).get('53.15')).toBe('0');
    expect(layer('cases', 2022).get('53.04')).toBe('unreadable');
    expect(layer('suspects', 2022).get('53.04')).toBe('1');
    expect(layer('cases', 2022).get('53.20')).toBe('not-listed');
  });

  it('give a layer for each substance in each unit, weights in grams', () => {
    expect(layersOf(facts)).toEqual([{ kind: 'cases' }, { kind: 'suspects' }, { kind: 'seizure', substance: 'ganja', unit: 'gram' }, { kind: 'seizure', substance: 'shabu', unit: 'gram' }, { kind: 'seizure', substance: 'shabu', unit: 'paket' }]);
    const ganja = measureOf(facts, { layer: { kind: 'seizure', substance: 'ganja', unit: 'gram' }, years: [2022], sources: ['POLDA NTT'], province: '53' });
    expect(ganja.values.filter((value) => value.value !== null).map((value) => [value.region, value.value])).toEqual([['53.04', '20'], ['53.71', '1500']]);
  });
});
