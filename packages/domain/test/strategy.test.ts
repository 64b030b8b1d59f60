// The cascade of BAB II in boxes, in lists and in plain words.

import { describe, expect, it } from 'vitest';
import { planOf } from './plan-of.ts';

describe('visi, misi and tujuan', () => {
  it('stand in boxes whose items run into one another', () => {
    const { strategy } = planOf('BAB II KEBIJAKAN\n\n| | |\n|---|---|\n| VISI | PROVINSI YANG BERSIH |\n\n| | |\n|---|---|\n| MISI | <ol style="x">1. MENCEGAH PENYALAHGUNAAN.2. MEMULIHKAN PENYALAH GUNA3. MEMBANGUN LEMBAGA |\n');
    expect(strategy.visi?.value).toBe('PROVINSI YANG BERSIH');
    expect(strategy.misi.map((item) => [item.marker?.raw, item.text.value])).toEqual([['1.', 'MENCEGAH PENYALAHGUNAAN.'], ['2.', 'MEMULIHKAN PENYALAH GUNA'], ['3.', 'MEMBANGUN LEMBAGA']]);
  });

  it('stand under titles, or after a colon', () => {
    const { strategy } = planOf('# BAB II STRATEGI\n\nVisi: Kota yang bersih dari narkotika.\n\n## B. Misi\n\n1. Menguatkan sekolah.\n2. Memulihkan warga.\n\n## C. Tujuan\n\n(1) Warga terlindung.\n(2) Kantor tertib.\n');
    expect(strategy.visi?.value).toBe('Kota yang bersih dari narkotika.');
    expect(strategy.misi.map((item) => item.text.value)).toEqual(['Menguatkan sekolah.', 'Memulihkan warga.']);
    expect(strategy.tujuan.map((item) => item.text.value)).toEqual(['Warga terlindung.', 'Kantor tertib.']);
  });

  it('are said again below their box, each by its number', () => {
    const { strategy } = planOf('BAB II KEBIJAKAN\n\n| | |\n|---|---|\n| TUJUAN | <ol>1. MELINDUNGI MASYARAKAT PERBATASAN.2. MEWUJUDKAN LAYANAN.</ol> |\n\n1. “Melindungi masyarakat perbatasan” Tujuan pertama diukur dengan angka prevalensi.\n\n2. “Mewujudkan layanan” Tujuan kedua diukur dengan indeks.\n\nSasaran Strategis 1\n\n“Meningkatnya penanganan”\n');
    expect(strategy.restated.tujuan.map((item) => item.text.value)).toEqual(['Melindungi masyarakat perbatasan', 'Mewujudkan layanan']);
    expect(strategy.sasaran.map((item) => [item.marker?.value, item.text.value])).toEqual([['Sasaran Strategis 1', 'Meningkatnya penanganan']]);
  });
});

describe('sasaran kegiatan under a tujuan', () => {
  it('take the indicators of the next lines, also after a page', () => {
    const { strategy } = planOf('BAB II KEBIJAKAN\n\n2. Sasaran Kegiatan Tujuan (4) :\n\n- a. Desa Bersih Narkoba\nIndikator Kinerja Kegiatan Jumlah desa bersih\n- b. Relawan\n\nIndikator Kinerja Kegiatan Jumlah relawan\n\nBAB III TARGET\n');
    expect(strategy.groups.map((group) => [group.tujuan?.value, group.goals.map((goal) => [goal.marker?.raw, goal.sasaran.value, goal.indicators.map((said) => said.value)])])).toEqual([[4, [['a.', 'Desa Bersih Narkoba', ['Jumlah desa bersih']], ['b.', 'Relawan', ['Jumlah relawan']]]]]);
  });

  it('part from the indicator that runs into them', () => {
    const { strategy } = planOf('BAB II KEBIJAKAN\n\n1. Sasaran Kegiatan Tujuan (1) :\n\n- a. Meningkatnya kinerja Indikator Kinerja Kegiatan Nilai Kinerja Anggaran\n- b. Meningkatnya tata kelola Nilai Indikator Pelaksanaan Anggaran (IKPA)\n');
    expect(strategy.groups[0]?.goals.map((goal) => [goal.sasaran.value, goal.indicators[0]?.value])).toEqual([['Meningkatnya kinerja', 'Nilai Kinerja Anggaran'], ['Meningkatnya tata kelola', 'Nilai Indikator Pelaksanaan Anggaran (IKPA)']]);
  });

  it('are measured by several indicators in one sentence', () => {
    const { strategy } = planOf('# BAB II STRATEGI\n\nTujuan 1 diwujudkan melalui sasaran kegiatan berikut:\n\na. Menguatnya ketahanan remaja, diukur dengan Indeks ketahanan remaja dan Jumlah sekolah;\nb. Pulihnya klien, diukur dengan Persentase klien pulih.\n');
    expect(strategy.groups[0]?.goals.map((goal) => [goal.sasaran.value, goal.indicators.map((said) => said.value)])).toEqual([['Menguatnya ketahanan remaja', ['Indeks ketahanan remaja', 'Jumlah sekolah']], ['Pulihnya klien', ['Persentase klien pulih']]]);
  });
});

describe('counts that prose claims', () => {
  const claims = (text: string): (string | number | null)[][] => planOf(text).countClaims.map((claim) => [claim.thing, claim.count.value, claim.word?.value ?? null]);

  it('are read with their words', () => {
    expect(claims('BAB II\n\nDijabarkan menjadi 13 (tiga belas) Sasaran Kegiatan, 16 (enam belas) Indikator Kinerja yang didukung dengan 2 (dua) Program.\n')).toEqual([['sasaran kegiatan', 13, 13], ['indikator kinerja', 16, 16], ['program', 2, 2]]);
  });

  it('are not targets of outputs, a case status or the misi of the President', () => {
    expect(claims('BAB II\n\nTarget output 2 kegiatan dengan realisasi 2 kegiatan. Berkas yang P-21 target kinerja 5 berkas. Presiden memiliki 9 (sembilan) misi. Layanan ini terdiri dari 3 kegiatan.\n')).toEqual([]);
  });
});
