// Airports and seaports of a plan beside those on the map, whatever their names are written like.

import { describe, expect, it } from 'vitest';
import { placesOf } from '@tenun/reference/peta/places.ts';
import { placesBesidePlan } from '../src/region/places-beside.ts';
import { planOf } from './plan-of.ts';

const table = (rows: string) => planOf(`# BAB I PENDAHULUAN\n\n### DATA BANDAR UDARA\n\n| NO | KOTA / KABUPATEN | NAMA BANDARA |\n|--|--|--|\n${rows}`).places.tables[0]!;
const compare = (rows: string) => placesBesidePlan(table(rows), placesOf('53')!.airports, '53');

describe('the airports of a plan beside those on the map', () => {
  it('are the same place under another spelling, another name or a word more', () => {
    const found = compare('| 1 | Kota Kupang | Eltari |\n| 2 | Sabu Raijua | Terdamu |\n| 3 | Rote Ndao | Bandara Lekunik |\n| 4 | Belu | A. A. Bere Talo |\n| 5 | Sumba Barat Daya | Tambolak |\n');
    for (const code of ['53.71', '53.20', '53.14', '53.04', '53.18']) expect([code, found.get(code)?.both.length, found.get(code)?.planOnly]).toEqual([code, 1, []]);
    expect(found.get('53.20')?.both[0]?.quality).toBe('low');
  });

  it('tell what only the map has from what only the plan names', () => {
    const found = compare('| 1 | Kota Kupang | Eltari |\n| 2 | Alor | Kabir |\n');
    expect(found.get('53.05')).toMatchObject({ both: [], mapOnly: [{ name: 'Mali' }], planOnly: ['Kabir'] });
    expect(found.get('53.15')).toMatchObject({ both: [], mapOnly: [{ name: 'Komodo' }], planOnly: [] });
  });

  it('belong to the kab/kota they lie in: El Tari under Kabupaten Kupang is not the one of Kota Kupang', () => {
    const found = compare('| 1 | Kab. Kupang | Eltari |\n| 2 | Alor | Mali |\n');
    expect(found.get('53.01')).toMatchObject({ both: [], planOnly: ['Eltari'] });
    expect(found.get('53.71')?.mapOnly.map(({ name }) => name)).toEqual(['El Tari']);
  });
});
