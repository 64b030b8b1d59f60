// When two names are one thing, and when they only look so.

import { describe, expect, it } from 'vitest';
import { compareNames, NO_CONTEXT, type NameContext, type NameRelation } from '../src/lint/same-name.ts';
import { pairNames } from '../src/lint/pair-names.ts';

const context: NameContext = { abbreviations: new Map([['ibm', 'intervensi berbasis masyarakat'], ['p4gn', 'pencegahan dan pemberantasan penyalahgunaan dan peredaran gelap narkoba']]), regions: ['nusa tenggara timur', 'ntt'] };

describe('two names', () => {
  it.each<[NameRelation, string, string]>([
    ['same', 'Kegiatan Pemberdayaan Peran Serta Masyarakat', 'PEMBERDAYAAN PERAN SERTA MASYARAKAT'],
    ['same', 'Jumlah Kabupaten / Kota berkategori “ Tinggi”', 'Jumlah Kab/Kota berkategori "Tinggi"'],
    ['same', 'Jumlah petugas IBM yang terlatih', 'Jumlah petugas Intervensi Berbasis Masyarakat (IBM) yang terlatih'],
    ['same', 'Program P4GN', 'Program Pencegahan dan Pemberantasan Penyalahgunaan dan Peredaran Gelap Narkoba (P4GN)'],
    ['same', 'Nilai Kinerja Anggaran BNN Provinsi Nusa Tenggara Timur', 'Nilai Kinerja Anggaran BNN'],
    ['spelling', 'upaya pemulihan penyalah guna narkotika', 'Upaya Pemulihan Penyalaguna Narkotika'],
    ['spelling', 'fasilitas layananrehabilitasi narkotika', 'fasilitas layanan rehabilitasi narkotika'],
    ['spelling', 'ketertiban, kesehatan tahanan', 'ketertiban, dan kesehatan tahanan'],
    ['wording', 'Meningkatnya kesadaran masyarakat', 'Meningkatkan Kesadaran Masyarakat'],
    ['wording', 'Pascarehabilitasi Pecandu Narkotika', 'Pascarehabilitasi Pecandu Narkoba'],
    ['wording', 'Penyidikan Jaringan Gelap Peredaran Gelap Narkotika', 'Penyidikan Jaringan Peredaran Gelap Narkotika'],
    ['wording', 'Pembinaan Kehumasan, Tata Usaha, Rumah Tangga, dan Sarana Prasarana', 'Penyelenggaraan Ketatausahaan, Rumah Tangga dan Sarana dan Prasarana'],
    ['other', 'Penguatan Lembaga Rehabilitasi Instansi Pemerintah', 'Penguatan Lembaga Rehabilitasi Komponen Masyarakat'],
    ['other', 'Meningkatnya daya tangkal remaja terhadap narkotika', 'Meningkatnya daya tangkal keluarga terhadap narkotika'],
    ['other', 'Penyidikan', 'Penyelidikan'],
    ['other', 'Indeks ketahanan diri remaja', 'Indeks ketahanan keluarga'],
  ])('%s: %s / %s', (relation, a, b) => {
    expect(compareNames(a, b, context).relation).toBe(relation);
    expect(compareNames(b, a, context).relation).toBe(relation);
  });
});

describe('the names of two tables', () => {
  it('are paired surest first, so that a lost kegiatan is not mistaken for its neighbour', () => {
    const left = ['Penguatan Lembaga Rehabilitasi Instansi Pemerintah', 'Penguatan Lembaga Rehabilitasi Komponen Masyarakat', 'Penyelenggaraan Advokasi'];
    const { pairs, leftOnly, rightOnly } = pairNames(left, ['Kegiatan Penyelenggaraan Advokasi', 'Penguatan Lembaga Rehabilitasi Komponen Masyarakat'], (name) => name, (name) => name, NO_CONTEXT);
    expect(pairs.map(({ left: name, relation }) => [name, relation])).toEqual([['Penguatan Lembaga Rehabilitasi Komponen Masyarakat', 'same'], ['Penyelenggaraan Advokasi', 'same']]);
    expect(leftOnly).toEqual(['Penguatan Lembaga Rehabilitasi Instansi Pemerintah']);
    expect(rightOnly).toEqual([]);
  });
});
