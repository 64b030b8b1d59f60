// Where target table and matrix differ, the first repair is the one that the rest of the plan supports.

import { describe, expect, it } from 'vitest';
import { findingsOf } from './plan-of.ts';

const plan = (indicator: string, promised: string, quarters: string, planned: string, output: string): string => `BAB III RENCANA KINERJA DAN PENDANAAN

A. TARGET KINERJA

| NO | KEGIATAN | SASARAN KEGIATAN | INDIKATOR KINERJA | TARGET | TW I | TW II | TW III | TW IV |
|---|---|---|---|---|---|---|---|---|
| 1 | Penyidikan Jaringan | Meningkatnya pengungkapan | ${indicator} | ${promised} | ${quarters} |

LAMPIRAN

Matriks Rencana Kerja

| PROGRAM/KEGIATAN/KOMPONEN | SASARAN | INDIKATOR KINERJA | TARGET/VOL | SATUAN | ANGGARAN (Rp) |
|---|---|---|---|---|---|
| Program P4GN | | | | | 40.000.000 |
| Kegiatan Penyidikan Jaringan | Meningkatnya pengungkapan | ${indicator} | ${planned} | 40.000.000 |
| - Perkara Hukum Perseorangan | | | ${output} | 40.000.000 |
`;
const CASES = 'Jumlah berkas perkara yang P-21';
const first = (text: string, rule: string): (string | undefined)[] => {
  const repair = findingsOf(text, rule)[0]?.repairs[0];
  return [repair?.changes[0]?.to, repair?.reason.id];
};

describe('the first repair of a differing target', () => {
  it('follows the output below that was budgeted on the target of the matrix', () => {
    expect(first(plan(CASES, '5 Berkas Perkara', '1 | 1 | 1 | 1', '3 | Berkas Perkara', '3 | Berkas Perkara'), 'indicator-target')).toEqual(['3', 'Target di matriks, didukung volume 1 output di bawahnya.']);
  });

  it('follows the output below and the quarters that agree with the target table', () => {
    expect(first(plan(CASES, '5 Berkas Perkara', '1 | 2 | 1 | 1', '3 | Berkas Perkara', '5 | Berkas Perkara'), 'indicator-target')).toEqual(['5', 'Target di tabel target, didukung volume 1 output di bawahnya dan rincian per periode.']);
  });

  it('says that the plan does not tell where nothing agrees with either', () => {
    expect(first(plan(CASES, '5 Berkas Perkara', ' | | | ', '3 | Berkas Perkara', '9 | Berkas Perkara'), 'indicator-target')[1]).toContain('tidak menunjukkan mana yang benar');
  });
});

describe('the first repair of a differing unit', () => {
  it('follows the words of the indicator', () => {
    expect(first(plan('Persentase berkas perkara yang P-21', '80 Orang', ' | | | ', '80 | Persen', '9 | Berkas Perkara'), 'indicator-unit')).toEqual(['Persen', 'Satuan di matriks, didukung bunyi indikatornya.']);
  });
});
