// What the page of a kab/kota is made of: where a plan names it, and where plan and dataset differ.

import { describe, expect, it } from 'vitest';
import { comparePlanWithDatasets, factsBesidePlan, type Dataset, type Observation, type PlanFacts } from '../src/index.ts';
import { mentionsOfRegion } from '../src/region/mentions-of-region.ts';
import { planOf } from './plan-of.ts';

const CASES = 'BAB I PENDAHULUAN\n\n1. Data Pengungkapan Kasus Narkotika POLDA NTT\n\n| No | Kota/Kab | 2022 | | |\n|---|---|---|---|---|\n| | | Kss | TSK | BB |\n| 1 | Kota Kupang | 2 | 3 | 1,5 Gram Shabu |\n| 2 | Kab. Belu | 4 | 4 | - |\n';

function factsOf(observations: readonly (readonly [region: string, measure: Observation['measure'], value: string | null])[]): PlanFacts {
  const dataset: Dataset = {
    id: 'd', source: 'Polda NTT', sourceKey: 'polda', subject: 'kasus-narkotika', title: '', fromYear: 2022, toYear: 2022, fileName: 'rekap.xlsx', sha256: '', origin: 'file', importedBy: '', importedAt: '',
    observations: observations.map(([region, measure, value], index): Observation => ({ id: String(index), region, year: 2022, measure, substance: null, unit: null, quality: null, value, raw: '', place: { line: null, cell: null }, supersedes: null, reason: null, enteredBy: '', enteredAt: '' })),
  };
  return { datasets: [dataset] };
}

describe('where a plan of NTT names a kab/kota', () => {
  const named = (text: string, code: string): readonly string[] => mentionsOfRegion(planOf(`# BAB II RENCANA\n\n${text}\n`), code).map(({ kind, text: { text: whole }, start, end }) => `${kind} ${whole.slice(start, end)}`);

  it('finds its name with Kabupaten or without, and not the longer name of a neighbour', () => {
    expect(named('Sosialisasi di Kabupaten Belu.\n\nTes urine di Belu.', '53.04')).toEqual(['text Kabupaten Belu', 'text Belu']);
    expect(named('Kegiatan di Manggarai Barat dan Sumba Barat Daya.', '53.10')).toEqual([]);
    expect(named('Kegiatan di Manggarai Barat.', '53.15')).toEqual(['text Manggarai Barat']);
  });

  it('a name that a kabupaten and a kota share needs the one or the other', () => {
    expect(named('Rapat di Kupang.', '53.01')).toEqual([]);
    expect(named('Rapat di Kabupaten Kupang dan Kota Kupang.', '53.01')).toEqual(['text Kabupaten Kupang']);
    expect(named('Rapat di Kota Kupang.', '53.71')).toEqual(['text Kota Kupang']);
  });

  it('knows an office by its name, and leaves the tables of cases to the page itself', () => {
    expect(named('Target BNN Kabupaten Rote Ndao 10 orang.', '53.14')).toEqual(['office Kabupaten Rote Ndao']);
    expect(mentionsOfRegion(planOf(CASES), '53.04')).toEqual([]);
  });
});

describe('plan and dataset side by side', () => {
  const { cases } = planOf(CASES);

  it('name what differs and count what is the same; a dash against a figure is a difference', () => {
    const facts = factsOf([['53.71', 'kasus', '2'], ['53.71', 'tersangka', '5'], ['53.04', 'kasus', null], ['53.04', 'tersangka', '4']]);
    const compared = comparePlanWithDatasets(cases, '53', facts);
    expect(compared?.same).toBe(2);
    expect(compared?.differences.map(({ region, layer, inPlan, inDataset }) => [region, layer.kind, inPlan, inDataset])).toEqual([['53.71', 'suspects', '3', '5'], ['53.71', 'seizure', '1.5', null], ['53.04', 'cases', '4', null]]);
  });

  it('have nothing to compare without a source in common', () => {
    expect(comparePlanWithDatasets(cases, '53', { datasets: [] })).toBeNull();
  });

  it('the map takes a source from its dataset alone, so that nothing is counted twice', () => {
    const facts = factsOf([['53.71', 'kasus', '9']]);
    expect(factsBesidePlan(cases, '53', facts).map(({ source, value }) => [source, value])).toEqual([['Polda NTT', '9']]);
    expect(factsBesidePlan(cases, '53', { datasets: [] }).some(({ source }) => source === 'POLDA NTT')).toBe(true);
  });
});
