// Kab/kota by any name they are written, places and staff as the tables of BAB I list them.

import { readText } from '@tenun/documents/text/read-text.ts';
import { describe, expect, it } from 'vitest';
import { provinceOfOffice, readModel, recogniseRegion, type PlanModel } from '../src/index.ts';

function read(text: string): PlanModel {
  const { content, unread } = readText(`BAB I PENDAHULUAN\n\nA. LATAR BELAKANG\n\n${text}\n`);
  return readModel(content, unread);
}

describe('a kabupaten or kota', () => {
  it.each([
    ['Kab. Manggarai Barat', '53.15 official'],
    ['KABUPATEN BELU (5 KECAMATAN)', '53.04 official'],
    ['Kab Sikka', '53.07 official'],
    ['Kota Kupang', '53.71 official'],
    ['Kupang', '53.01 official'],
    ['Kab. TTS', '53.02 initials'],
    ['Kab. Mabar (LBJ)', '53.15 short'],
    ['Kab. Manggarai Brat', '53.15 misspelt'],
    ['Kota Sikka', '53.07 wrong-kind'],
    ['Kab. Minahasa', 'unknown'],
    ['Dermaga Barat', 'unknown'],
  ])('written %j is %s', (text, expected) => {
    const region = recogniseRegion(text, '53');
    expect(region === null ? 'unknown' : `${region.code} ${region.how}`).toBe(expected);
  });

  it('belongs to the province that the office is named after', () => {
    const profile = (office: string, officeKind: 'provinsi' | 'kabupaten-kota') => ({ office, officeKind, regionCode: null, year: null, address: null, city: null, date: null, signatory: null });
    expect(provinceOfOffice(profile('Badan Narkotika Nasional Provinsi Nusa Tenggara Timur', 'provinsi'))).toBe('53');
    expect(provinceOfOffice(profile('BNN Kota Bitung', 'kabupaten-kota'))).toBe('71');
    expect(provinceOfOffice(profile('Badan Narkotika Nasional', 'provinsi'))).toBeNull();
  });
});

describe('places', () => {
  it('are border districts under their kabupaten, which may claim how many there are', () => {
    const { borders } = read('DATA WILAYAH PERBATASAN\n\n| NO | SATUAN WILAYAH | NAMA KECAMATAN |\n|--|--|--|\n| 1 | KABUPATEN BELU (2 KECAMATAN) | KEC. LAMAKNEN |\n| | | KEC. LASIOLAT |\n| 2 | KABUPATEN MALAKA | KEC. WEWIKU |\n').places;
    expect(borders.map((border) => [border.region.raw, border.claimed?.value ?? null, border.districts.map((district) => district.raw)])).toEqual([
      ['KABUPATEN BELU (2 KECAMATAN)', 2, ['KEC. LAMAKNEN', 'KEC. LASIOLAT']],
      ['KABUPATEN MALAKA', null, ['KEC. WEWIKU']],
    ]);
  });

  it('are seaports with their count, a lone point for none, and a total said in words', () => {
    const [table] = read('DATA PELABUHAN LAUT\n\n| NO | KOTA/KAB | NAMA PELABUHAN | JUMLAH |\n|--|--|--|--|\n| 1 | Sumba Barat | . | . |\n| 2 | Ende | IPPI, PELNI DAN ENDE | 3 |\n| 3 | Ngada | AIMERE | . |\n| | Pelabuhan di wilayah ini berjumlah | | 3 |\n').places.tables;
    expect(table?.kind).toBe('seaports');
    expect(table?.rows.map((row) => [row.names.length, row.count?.value ?? null, row.countCell?.raw])).toEqual([[0, null, '.'], [3, 3, '3'], [1, null, '.']]);
    expect(table?.total?.value).toBe(3);
  });
});

describe('staff', () => {
  it('stand by source against the formation, whatever the page did to a title', () => {
    const { table, claims } = read('Kantor didukung Sumber Daya Manusia sebanyak 53 orang:\n\n| NO | SATKER | POLRI | PEMDA | BNN | JML | DSP | KET (+/-) | PPNP N | TOTAL PEGAWAI |\n|--|--|--|--|--|--|--|--|--|--|\n| 1 | BNNP | 13 | - | 17 | 30 | 153 | -123 | 23 | 53 |\n| | JUMLAH | 13 | - | 17 | 30 | 153 | -123 | 23 | 53 |\n').staffing;
    expect(table?.columns.map((column) => column.role)).toEqual(['source', 'source', 'source', 'subtotal', 'formation', 'gap', 'contract', 'total']);
    expect(table?.rows.map((row) => [row.isTotal, row.values.get('KET (+/-)')?.value, row.values.get('PEMDA')])).toEqual([[false, -123, null], [true, -123, null]]);
    expect(claims.map((claim) => claim.value)).toEqual([53]);
  });

  it('are in no table of budgets', () => {
    expect(read('| No | Kegiatan | Jumlah |\n|--|--|--|\n| 1 | Sosialisasi | 12.000.000 |\n').staffing.tables).toEqual([]);
  });
});
