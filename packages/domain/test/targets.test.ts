// The target table as offices print it: stacked cells, merged cells, columns of their own, quarters.

import { describe, expect, it } from 'vitest';
import { planOf } from './plan-of.ts';

const BAB3 = 'BAB III RENCANA KINERJA DAN PENDANAAN\n\nA. TARGET KINERJA\n\n';

function rowsOf(table: string): (string | null)[][] {
  return (planOf(BAB3 + table).targets?.rows ?? []).map((row) => [row.program?.value ?? null, row.kegiatan?.value ?? null, row.sasaran?.value ?? null, row.indicator.value, row.target?.value ?? null, row.satuan?.value ?? null]);
}

describe('perencana BNN Provinsi stacks program and kegiatan in one cell', () => {
  const stacked = (cell: string, other = 'Program P4GN Kegiatan Pengelolaan Informasi'): string => `| NO | PROGRAM/KEGIATAN | SASARAN KEGIATAN | INDIKATOR KINERJA | TARGET KINERJA |\n|---|---|---|---|---|\n| 1 | 2 | 3 | 4 | 5 |\n| 1 | <ul> ${other} | Meningkatnya daya tangkal remaja | Indeks ketahanan remaja | 53,2 Indeks |\n| 2 | <ul> ${cell} | Meningkatnya daya tangkal keluarga | Jumlah keluarga tangguh | 3 Kabupaten/ Kota |\n`;

  it('splits at the word Kegiatan, and where it is missing after a program that another row names', () => {
    expect(rowsOf(stacked('Program P4GN Kegiatan Penyelenggaraan Advokasi'))[1]).toEqual(['Program P4GN', 'Kegiatan Penyelenggaraan Advokasi', 'Meningkatnya daya tangkal keluarga', 'Jumlah keluarga tangguh', '3', 'Kabupaten/ Kota']);
    expect(rowsOf(stacked('Program P4GN Penyelenggaraan Advokasi'))[1]?.slice(0, 2)).toEqual(['Program P4GN', 'Penyelenggaraan Advokasi']);
  });

  it('splits after the usual programs even in the only row', () => {
    expect(rowsOf(stacked('Program Dukungan Manajemen Pembinaan Administrasi', 'Program Dukungan Manajemen Kepegawaian')).map((row) => row.slice(0, 2))).toEqual([
      ['Program Dukungan Manajemen', 'Kepegawaian'],
      ['Program Dukungan Manajemen', 'Pembinaan Administrasi'],
    ]);
  });

  it('points at the very characters of the cell', () => {
    const row = planOf(BAB3 + stacked('Program P4GN Kegiatan Penyelenggaraan Advokasi')).targets?.rows[1];
    expect(row?.target?.at).toMatchObject({ start: 0, end: 1, place: { line: 9, cell: 'c5' } });
    expect(row?.satuan?.at).toMatchObject({ start: 2, end: 17 });
    expect(row?.kegiatan?.at.start).toBe('Program P4GN '.length);
  });
});

describe('perencana BNN Kabupaten leaves cells blank', () => {
  const table = (...rows: readonly string[]): string => `| No | Kegiatan | Sasaran | Indikator | Target | Satuan |\n|---|---|---|---|---|---|\n${rows.join('\n')}\n`;

  it('goes on with the kegiatan and sasaran above where cells are merged', () => {
    expect(rowsOf(table('| 1 | Rehabilitasi | Klien pulih | Jumlah klien | 20 | Orang |', '| | | | Indeks kepuasan | 3,5 | Indeks |')).map((row) => [row[1], row[2], row[4]])).toEqual([['Rehabilitasi', 'Klien pulih', '20'], ['Rehabilitasi', 'Klien pulih', '3.5']]);
  });

  it('has a row without kegiatan where the table prints the kegiatan again in each row', () => {
    const rows = planOf(BAB3 + table('| 1 | Rehabilitasi | Klien pulih | Jumlah klien | 20 | Orang |', '| 2 | Rehabilitasi | Klien pulih | Indeks kepuasan | 3,5 | Indeks |', '| 3 | | Birokrasi bersih | Nilai Zona Integritas | 75 | Nilai |')).targets?.rows ?? [];
    expect(rows.map((row) => [row.kegiatan?.value ?? null, row.kegiatanMissing])).toEqual([['Rehabilitasi', false], ['Rehabilitasi', false], [null, true]]);
  });

  it('reads indicators and targets that stand stacked in a row', () => {
    expect(rowsOf(table('| 1 | Rehabilitasi | Klien pulih | <ul><li>▪ Jumlah klien</li><li>▪ Indeks kepuasan</li></ul> | 20<br>3,5 | Orang |')).map((row) => [row[3], row[4]])).toEqual([['Jumlah klien', '20'], ['Indeks kepuasan', '3.5']]);
  });

  it('reads stacked indicators with letters, or with as many figures beside them', () => {
    const rows = (cells: string): (string | null)[][] => rowsOf(`| No | Sasaran | Indikator | Target |\n|---|---|---|---|\n| 1 | Remaja tangguh | ${cells} |\n`).map((row) => row.slice(3));
    const both = [['Indeks Ketahanan Remaja', '52.5', null], ['Jumlah sekolah', '10', 'sekolah']];
    expect(rows('a. Indeks Ketahanan Remaja<br>b. Jumlah sekolah | 52,50<br>10 sekolah')).toEqual(both);
    expect(rows('Indeks Ketahanan Remaja<br>Jumlah sekolah | 52,50<br>10 sekolah')).toEqual(both);
    expect(rows('a. Indeks Ketahanan Remaja<br>b. Jumlah sekolah | a. 52,50<br>b. 10 sekolah')).toEqual(both);
    expect(rows('Jumlah sekolah yang<br>dibina | 10 sekolah')).toEqual([['Jumlah sekolah yang\ndibina'.replace('\n', ' '), '10', 'sekolah']]);
  });

  it('reads a figure that cannot be one figure as no value, and keeps what was written', () => {
    const row = planOf(BAB3 + table('| 1 | Rehabilitasi | Klien pulih | Jumlah klien | 15-20 | Orang |')).targets?.rows[0];
    expect([row?.target?.raw, row?.target?.value]).toEqual(['15-20', null]);
  });
});

describe('what is no target table', () => {
  it('is a table of results, and a plan without one has none', () => {
    expect(planOf(`${BAB3}| Indikator | Target | Realisasi |\n|---|---|---|\n| Indeks kepuasan | 3,5 | 3,6 |\n`).targets).toBeNull();
    expect(planOf('BAB I PENDAHULUAN\n\nSatu kalimat.\n').targets).toBeNull();
  });
});
