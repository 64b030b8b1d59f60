// The lists agree with themselves: every short name means an official name, and no writing means two things.

import { describe, expect, it } from 'vitest';
import { kecamatanOf } from './kecamatan.ts';
import { EVIDENCE_UNITS, PROVINCES, REGENCIES, SATUAN, SHORT_NAMES, SUBSTANCES } from './index.ts';

describe('the reference lists', () => {
  it('hold 38 provinces and 514 kabupaten/kota, and the 22 of NTT in both code systems', () => {
    expect(PROVINCES).toHaveLength(38);
    expect(REGENCIES).toHaveLength(514);
    const ntt = REGENCIES.filter((regency) => regency.province === '53');
    expect(ntt).toHaveLength(22);
    expect(ntt.every((regency) => regency.bps !== null)).toBe(true);
    expect(REGENCIES.find((regency) => regency.bps === '5301')?.name).toBe('Kabupaten Sumba Barat');
    expect(REGENCIES.find((regency) => regency.code === '53.01')?.name).toBe('Kabupaten Kupang');
  });

  it('hold the kecamatan of every kabupaten/kota, 12 of Belu among them', () => {
    expect(REGENCIES.filter((regency) => kecamatanOf(regency.code).length === 0).map((regency) => regency.name)).toEqual([]);
    expect(kecamatanOf('53.04')).toHaveLength(12);
    expect(kecamatanOf('53.04')).toContain('Lamaknen');
  });

  it('let every short name mean one official kabupaten/kota of its province', () => {
    const known = new Set(REGENCIES.map((regency) => `${regency.province} ${regency.name}`));
    expect(SHORT_NAMES.filter((short) => !known.has(`${short.province} ${short.name}`))).toEqual([]);
    const keys = SHORT_NAMES.map((short) => `${short.province} ${short.short.toLowerCase()}`);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it.each([
    ['substances', SUBSTANCES.flatMap((substance) => [substance.name, ...substance.aliases, ...substance.misspellings])],
    ['units of evidence', EVIDENCE_UNITS.flatMap((unit) => [unit.name, ...unit.aliases, ...unit.misspellings])],
    ['satuan', SATUAN.flatMap((satuan) => [satuan.name.toLowerCase(), ...satuan.aliases])],
  ])('let no writing among %s mean two things', (_name, writings) => {
    expect(writings.filter((writing, index) => writings.indexOf(writing) !== index)).toEqual([]);
    expect(writings.every((writing) => writing === writing.toLowerCase())).toBe(true);
  });
});
