// Last year's results as a planner writes them: in numbered prose of several hands, in tables, cut by pages.

import { describe, expect, it } from 'vitest';
import { readText } from '@tenun/documents/text/read-text.ts';
import type { Achievements, UnitResult } from '../src/rkt/achievements.ts';
import { readModel } from '../src/rkt/model.ts';

function read(text: string): Achievements {
  return readModel(readText(text).content).achievements;
}

function chapter(...items: string[]): string {
  return `BADAN NARKOTIKA NASIONAL PROVINSI MALUKU UTARA\n\nBAB I PENDAHULUAN\n\nA. LATAR BELAKANG\n\nCapaian Indikator Kinerja Kegiatan Tahun 2025 sebagai berikut :\n\n${items.map((item, index) => `${index + 1}. ${item}`).join('\n')}\n`;
}

function figures(result: UnitResult | undefined): (string | null | undefined)[] {
  return [result?.unit?.value ?? null, result?.target?.value, result?.realisation?.value, result?.percent?.value, result?.verdict?.value ?? null];
}

describe('the planner of Maluku Utara writes one item in prose', () => {
  it('gives target, realisation, per cent and verdict with their places', () => {
    const text = chapter('IKK Nilai Kinerja Anggaran target kinerja 88 indeks . Realisasi kinerja Nilai Kinerja Anggaran sebesar 90.33 Indeks atau sebesar 102,6%, melebihi dari target kinerja yang telah ditetapkan.');
    const [item] = read(text).items;
    expect(item?.indicator.value).toBe('Nilai Kinerja Anggaran');
    expect(figures(item?.own)).toEqual([null, '88', '90.33', '102.6', 'above']);
    const { percent } = item?.own ?? {};
    const line = text.split('\n')[(percent?.at.place.line ?? 0) - 1] ?? '';
    expect(line.replace(/^\d+\. /, '').slice(percent?.at.start, percent?.at.end)).toBe('102,6%');
  });

  it('takes the outputs of supporting activities apart from the indicator', () => {
    const [item] = read(chapter('IKK Jumlah Kabupaten/Kota tanggap target kinerja 3 Kabupaten/Kota. Untuk mendukung IKK tersebut BNN Provinsi Maluku Utara melakukan kegiatan Advokasi kepada 10 keluarga dengan capaian realisasi output 9 keluarga atau sebesar 90% dan kegiatan Asistensi pada 2 desa dengan realisasi output 2 desa atau sebesar 100%. Realisasi kinerja Jumlah Kabupaten/Kota tanggap berjumlah 3 Kabupaten/Kota dengan persentase capaian kinerja sebesar 100%, sesuai target kinerja.')).items;
    expect(figures(item?.own)).toEqual([null, '3', '3', '100', 'at']);
    expect(item?.outputs.map(figures)).toEqual([[null, '10', '9', '90', null], [null, '2', '2', '100', null]]);
  });

  it('keeps outputs apart where the office did them “guna mencapai” the indicator, without naming the verb again', () => {
    const [item] = read(chapter('IKK Jumlah Kabupaten/Kota tanggap target kinerja 2 Kabupaten/Kota. Guna mencapai IKK ini BNN Provinsi Maluku Utara mendampingi 10 keluarga dengan capaian realisasi output 10 keluarga atau sebesar 100%. Realisasi kinerja berjumlah 2 Kabupaten/Kota dengan persentase capaian kinerja sebesar 100%, sesuai dengan target kinerja.')).items;
    expect(figures(item?.own)).toEqual([null, '2', '2', '100', 'at']);
    expect(item?.outputs.map(figures)).toEqual([[null, '10', '10', '100', null]]);
  });

  it('gives each district office the target they share, and the verdict said of all', () => {
    const [item] = read(chapter('IKK Jumlah petugas terlatih. Target IKK tersebut BNN Provinsi Maluku Utara sebesar 40 Orang dengan realisasi kinerja 40 Orang atau sebesar 100%, sesuai dengan target kinerja. Sedangkan target IKK Jumlah petugas terlatih masing-masing BNN Kabupaten/Kota jajaran masing-masing 10 Orang, dengan realisasi kinerja BNN Kota Ternate 10 Orang atau sebesar 100% dan realisasi kinerja BNN Kabupaten Halmahera Utara 9 Orang atau sebesar 90%, masing-masing realisasi BNN Kabupaten/Kota Jajaran sesuai dengan target kinerja.')).items;
    expect(figures(item?.own)).toEqual([null, '40', '40', '100', 'at']);
    expect(item?.units.map(figures)).toEqual([['BNN Kota Ternate', '10', '10', '100', 'at'], ['BNN Kabupaten Halmahera Utara', '10', '9', '90', 'at']]);
  });

  it('reads an item that a page cut in the middle of a figure and its per cent', () => {
    const cut = `${chapter('IKK Persentase klien yang pulih target kinerja 80% dengan realisasi kinerja 88,00 %')}\natau sebesar 110%, melebihi dari target kinerja yang telah ditetapkan.\n`;
    const [item] = read(cut).items;
    expect(figures(item?.own)).toEqual([null, '80', '88', '110', 'above']);
    expect(item?.paths).toHaveLength(2);
    expect(item?.own.percent?.at.place.line).toBe((item?.own.target?.at.place.line ?? 0) + 2);
  });

  it('counts regions by category, with their names, and leaves the realisation to be reckoned', () => {
    const [item] = read(chapter('IKK Jumlah Kabupaten/Kota berkategori "Tinggi" target kinerja 3 Kabupaten/Kota. Realisasi kinerja Jumlah Kabupaten/Kota berkategori "Sangat Tinggi" berjumlah 2 Kab/Kota yaitu Kota Ternate dan Kabupaten Halmahera Utara, kategori "Tinggi" berjumlah 1 Kab/Kota yaitu Kota Tidore Kepulauan, dengan persentase capaian kinerja sebesar 100%, sesuai dengan target kinerja yang ditetapkan yaitu tercapainya 3 Kabupaten/Kota.')).items;
    expect(item?.category?.value).toBe('Tinggi');
    expect(item?.counted.map((count) => [count.category?.value, count.count.value, count.names.length])).toEqual([['Sangat Tinggi', '2', 2], ['Tinggi', '1', 1]]);
    expect(item?.own.realisation).toBeNull();
    expect(item?.own.targetAgain.map((said) => said.value)).toEqual(['3']);
  });
});

describe('other hands write it shorter, or as a table', () => {
  it.each([
    ['Jumlah kawasan rawan yang dipulihkan: target 3 Kabupaten/Kota, realisasi 3 Kabupaten/Kota, capaian 100%', ['3', '3', '100']],
    ['Jumlah desa tanggap dengan target 4 (empat) desa dan realisasi 3 (tiga) desa (75%).', ['4', '3', '75']],
    ['Persentase klien pulih ditargetkan 70% dan terealisasi 73,5%, sehingga capaiannya 105%.', ['70', '73.5', '105']],
    ['Jumlah berkas perkara P-21, tercapai 6 berkas dari target 5 berkas atau 120 persen.', ['5', '6', '120']],
    ['Capaian indeks kepuasan layanan sebesar 3,62 dari target 3,50 atau mencapai 103,43%.', ['3.5', '3.62', '103.43']],
    ['IKK Jumlah penggiat, target 1.250 orang, realisasi 1.375 orang, capaian 110%.', ['1250', '1375', '110']],
  ])('reads %s', (item, expected) => {
    const [first] = read(chapter(item)).items;
    expect([first?.own.target?.value, first?.own.realisation?.value, first?.own.percent?.value]).toEqual(expected);
  });

  it('reads a table with a row for each indicator, and leaves tables of money alone', () => {
    const { items } = read('BAB I PENDAHULUAN\n\n| No | Indikator Kinerja | Satuan | Target | Realisasi | Capaian (%) |\n|---|---|---|---|---|---|\n| 1 | Jumlah berkas perkara | Berkas | 8 | 6 | 75 |\n| 2 | Indeks kepuasan | Indeks | 3,5 | 3,6 | 102,9 |\n\n| No | Kegiatan | Pagu (Rp) | Target | Realisasi |\n|---|---|---|---|---|\n| 1 | Advokasi | 1.000.000 | 1 | 900.000 |\n');
    expect(items.map((item) => [item.no?.value, item.indicator.value, ...figures(item.own).slice(1, 4)])).toEqual([['1', 'Jumlah berkas perkara', '8', '6', '75'], ['2', 'Indeks kepuasan', '3.5', '3.6', '102.9']]);
    expect(items[0]?.own.targetUnit).toBe('Berkas');
  });
});

describe('results in lists of bullets', () => {
  it('are named without the word that leads to the target', () => {
    const { items } = read('BAB I PENDAHULUAN\n\nC. HASIL\n\n+ Indeks Ketahanan Keluarga dari target 80,50 terealisasi 82,11 (102%), melampaui target;\n+ Jumlah klien dari target 20 orang terealisasi 20 orang (100%), sesuai target.\n');
    expect(items.map((item) => [item.indicator.value, ...figures(item.own)])).toEqual([['Indeks Ketahanan Keluarga', null, '80.5', '82.11', '102', 'above'], ['Jumlah klien', null, '20', '20', '100', 'at']]);
  });

  it('may have target, realisation and per cent each as an item of its own below the indicator', () => {
    const { items } = read('BAB I PENDAHULUAN\n\nC. HASIL\n\n* Jumlah desa bersinar\n    * Target: 4 desa\n    * Realisasi: 5 desa\n    * Capaian: 125%\n* Nilai Kinerja Anggaran\n    * Target: 88,00\n    * Realisasi: 91,30\n    * Capaian: 103,75%\n');
    expect(items.map((item) => [item.indicator.value, ...figures(item.own)])).toEqual([['Jumlah desa bersinar', null, '4', '5', '125', null], ['Nilai Kinerja Anggaran', null, '88', '91.3', '103.75', null]]);
  });
});

describe('a table beside the prose', () => {
  it('restates the results and is not counted again; rows without an indicator are offices of the one in the title', () => {
    const prose = chapter('IKK Indeks kepuasan target kinerja 3,5 Indeks dengan realisasi kinerja 3,6 Indeks atau sebesar 102,9%.');
    const { items, restated } = read(`${prose}\n| No | Indikator | Target | Realisasi | % |\n|---|---|---|---|---|\n| 1 | Indeks kepuasan | 3,5 | 3,6 | 102,9 |\n\nIndeks kepuasan per kantor\n\n| Kantor | Target | Realisasi | % |\n|---|---|---|---|\n| BNN Kota Ternate | 3,4 | 3,5 | 102,9 |\n| BNN Kabupaten Halmahera Utara | 3,4 | 3,3 | 97,1 |\n`);
    expect(items).toHaveLength(1);
    expect(restated.map((item) => [item.indicator.value, item.units.map((unit) => unit.unit?.value)])).toEqual([['Indeks kepuasan', []], ['Indeks kepuasan per kantor', ['BNN Kota Ternate', 'BNN Kabupaten Halmahera Utara']]]);
  });
});

describe('the tally after the items', () => {
  it('is read in either order of words, with its bracketed words, and the recommendations after it', () => {
    const item = 'IKK Nilai Kinerja Anggaran target kinerja 90 Indeks dengan realisasi kinerja 91,8 Indeks atau sebesar 102%, melebihi target kinerja.';
    const tail = (sentence: string): string => `${chapter(item)}\n${sentence}\n\n1. Menambah personel.\n2. Memperluas jejaring.\n`;
    const one = read(tail('Maka IKK diatas target berjumlah 5 (lima), IKK sesuai target berjumlah 10 (sepuluh) dan IKK tidak mencapai target berjumlah 1 (satu), maka direkomendasikan langkah-langkah sebagai berikut :'));
    expect(one.categoryClaims.map((claim) => [claim.category, claim.count.value, claim.word?.value])).toEqual([['above', 5, 5], ['at', 10, 10], ['not-reached', 1, 1]]);
    expect(one.recommendations.map((recommendation) => recommendation.text.value)).toEqual(['Menambah personel.', 'Memperluas jejaring.']);
    const other = read(tail('Dari 11 (sebelas) indikator, 8 (delapan) indikator melebihi target dan 3 indikator di bawah target. Rekomendasi :'));
    expect(other.categoryClaims.map((claim) => [claim.category, claim.count.value])).toEqual([['above', 8], ['below', 3]]);
    expect(other.itemClaims.map((claim) => claim.count.value)).toEqual([11]);
  });
});

describe('a chapter without results', () => {
  it('gives nothing, whatever its lists say', () => {
    const none = read('BAB I PENDAHULUAN\n\n1. Meningkatkan capaian kinerja dengan target yang jelas.\n2. Memperluas jejaring di 3 kabupaten.\n\n| NO | KEGIATAN | INDIKATOR | TARGET KINERJA |\n|---|---|---|---|\n| 1 | Advokasi | Indeks | 3 |\n');
    expect(none).toEqual({ items: [], restated: [], categoryClaims: [], itemClaims: [], recommendations: [] });
  });
});

describe('potensi and permasalahan', () => {
  const listed = (text: string): (string | null | undefined)[][] => {
    const { potensi, permasalahan } = readModel(readText(text).content).environment;
    return [potensi, permasalahan].map((items) => items.map((item) => item.text.value));
  };

  it('are the lists under their titles', () => {
    expect(listed('BAB I PENDAHULUAN\n\nB. POTENSI DAN PERMASALAHAN\n\n1. POTENSI\n\nPotensi yang dimiliki :\n\n- a. Dukungan pimpinan\n- b. Relawan\n\n2. PERMASALAHAN\n\n- a. Jalur laut\n\nDemikian potensi dan permasalahan.\n\nC. SISTEMATIKA\n\n- a. Bab satu\n')).toEqual([['Dukungan pimpinan', 'Relawan'], ['Jalur laut']]);
  });

  it('are the columns of a table', () => {
    expect(listed('BAB I PENDAHULUAN\n\nB. POTENSI DAN PERMASALAHAN\n\n| No | Potensi | Permasalahan |\n|---|---|---|\n| 1 | Relawan | Jalur laut |\n| 2 | Dukungan pimpinan | |\n')).toEqual([['Relawan', 'Dukungan pimpinan'], ['Jalur laut']]);
  });
});
