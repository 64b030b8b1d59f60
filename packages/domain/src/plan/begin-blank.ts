// A blank plan: the whole skeleton of an RKT in its official order, with the heads of its tables, so that nothing has to be remembered but only filled in.

import { REGENCIES } from '@tenun/reference';
import type { Block, TableBlock } from '../document/block.ts';
import type { PlanContent, PlanProfile } from './content.ts';
import { heading, list, paragraph, table, type NewBlock } from './new-block.ts';

/** What has to be written stands in square brackets. */
export function beginBlank(profile: PlanProfile): PlanContent {
  const blocks = [...foreword(profile), ...chapterOne(profile), ...chapterTwo(profile), ...chapterThree(profile), ...chapterFour(profile), ...annex(profile)];
  return { profile, blocks: blocks.map((block, index): Block => ({ ...block, id: `b${index + 1}` })), nodes: [], indicators: [] };
}

function foreword({ office, year }: PlanProfile): NewBlock[] {
  return [
    heading(1, 'KATA PENGANTAR'),
    paragraph(`Rencana Kerja Tahunan (RKT) ${office} Tahun ${year ?? '…'} disusun sebagai acuan pelaksanaan program dan kegiatan dalam satu tahun anggaran.`),
    paragraph('[Tuliskan dasar penyusunan dan ucapan terima kasih.]'),
  ];
}

function chapterOne(profile: PlanProfile): NewBlock[] {
  const { office, officeKind, year } = profile;
  const regions = regionsOf(profile);
  const last = year === null ? null : year - 1;
  const years = last === null ? ['…'] : [last - 4, last - 3, last - 2, last - 1, last].map(String);
  const caseTable = (): NewBlock => table(
    [['No', 'Kota/Kab', ...years.flatMap((each) => [each, '', ''])], ['', '', ...years.flatMap(() => ['Kss', 'TSK', 'BB'])]],
    regions.map((region, index) => [`${index + 1}`, region, ...years.flatMap(() => ['', '', ''])]),
  );
  const period = `TAHUN ${years[0]} S.D. TAHUN ${years.at(-1)}`;
  return [
    heading(1, 'BAB I PENDAHULUAN'),
    heading(2, 'A. LATAR BELAKANG'),
    paragraph('[Uraikan keadaan wilayah kerja dan ancaman narkotika di wilayah itu.]'),
    heading(3, 'DATA WILAYAH PERBATASAN'),
    table([['NO', 'SATUAN WILAYAH', 'NAMA KECAMATAN']], [['1', '', '']]),
    heading(3, 'PETA KERAWANAN NARKOTIKA'),
    { kind: 'picture', place: { line: null, cell: null }, picture: 'peta', alt: `Peta kerawanan narkotika wilayah ${office}` },
    heading(3, 'DATA BANDAR UDARA'),
    table([['NO', 'KOTA / KABUPATEN', 'NAMA BANDARA']], [['1', '', '']]),
    heading(3, 'DATA PELABUHAN LAUT'),
    table([['NO', 'KOTA/KAB', 'NAMA PELABUHAN', 'JUMLAH']], regions.map((region, index) => [`${index + 1}`, region, '', ''])),
    heading(3, `DATA PENGUNGKAPAN KASUS NARKOTIKA ${period}`),
    heading(3, '1. Data Pengungkapan Kasus Narkotika Kepolisian Daerah'),
    caseTable(),
    heading(3, `2. Data Pengungkapan Kasus Narkotika ${office}`),
    caseTable(),
    heading(3, `CAPAIAN KINERJA TAHUN ${last ?? '…'}`),
    paragraph(`Capaian Indikator Kinerja Kegiatan (IKK) ${office} Tahun ${last ?? '…'} sebagai berikut:`),
    resultsTable([]),
    paragraph('Rekomendasi untuk peningkatan kinerja sebagai berikut:'),
    list('1.', ['[Tuliskan rekomendasi.]']),
    heading(3, 'TUGAS DAN FUNGSI'),
    paragraph('[Uraikan tugas dan fungsi menurut peraturan organisasi dan tata kerja.]'),
    paragraph('Susunan organisasi terdiri dari:'),
    list('1.', officeKind === 'kabupaten-kota'
      ? ['Kepala', 'Subbagian Umum', 'Seksi Pencegahan dan Pemberdayaan Masyarakat', 'Seksi Rehabilitasi', 'Seksi Pemberantasan']
      : ['Kepala', 'Bagian Umum', 'Bidang Pencegahan dan Pemberdayaan Masyarakat', 'Bidang Rehabilitasi', 'Bidang Pemberantasan']),
    heading(3, 'STRUKTUR ORGANISASI'),
    { kind: 'picture', place: { line: null, cell: null }, picture: 'organisasi', alt: `Bagan struktur organisasi ${office}` },
    heading(3, 'SUMBER DAYA MANUSIA'),
    table([['NO', 'SATUAN KERJA', 'POLRI', 'PEMDA', 'BNN', 'JML', 'DSP', 'KET (+/-)', 'PPNPN', 'TOTAL PEGAWAI']], [['1', office, '', '', '', '', '', '', '', ''], ['', 'JUMLAH', '', '', '', '', '', '', '', '']]),
    heading(2, 'B. POTENSI DAN PERMASALAHAN'),
    heading(3, '1. POTENSI'),
    list('a.', ['[Tuliskan keadaan yang mendukung tugas.]']),
    heading(3, '2. PERMASALAHAN'),
    list('a.', ['[Tuliskan keadaan yang menghambat tugas.]']),
  ];
}

function chapterTwo(_profile: PlanProfile): NewBlock[] {
  return [
    heading(1, 'BAB II KEBIJAKAN DAN STRATEGI OPERASIONAL'),
    heading(2, 'A. KEBIJAKAN'),
    heading(3, '1. VISI DAN MISI'),
    table([], [['VISI', '']]),
    table([], [['MISI', '']]),
    heading(3, '2. TUJUAN DAN SASARAN STRATEGIS'),
    table([], [['TUJUAN', '']]),
    table([], [['ARAH STRATEGIS', '']]),
    heading(2, 'B. STRATEGI OPERASIONAL'),
    paragraph('[Uraikan sasaran kegiatan dan indikator kinerja untuk setiap tujuan.]'),
  ];
}

function chapterThree({ year }: PlanProfile): NewBlock[] {
  return [
    heading(1, 'BAB III RENCANA KINERJA DAN PENDANAAN'),
    heading(2, 'A. TARGET KINERJA'),
    paragraph(`Sasaran, indikator dan target kinerja Tahun ${year ?? '…'} sebagai berikut:`),
    table([['NO', 'PROGRAM/KEGIATAN', 'SASARAN KEGIATAN', 'INDIKATOR KINERJA', 'TARGET KINERJA']], [['1', '', '', '', '']]),
    heading(2, 'B. PENDANAAN'),
    paragraph(`Kebutuhan pendanaan menurut kegiatan Tahun ${year ?? '…'} sebagai berikut:`),
    table([['NO', 'KEGIATAN', 'KEBUTUHAN (Rp)']], [['1.', '', ''], ['', 'TOTAL', '']]),
  ];
}

function chapterFour({ year }: PlanProfile): NewBlock[] {
  return [heading(1, 'BAB IV PENUTUP'), paragraph(`RKT Tahun ${year ?? '…'} menjadi acuan pelaksanaan kegiatan dan dievaluasi secara berkala.`)];
}

function annex({ office, year }: PlanProfile): NewBlock[] {
  return [
    heading(1, 'LAMPIRAN'),
    paragraph('Matriks Rencana Kerja'),
    paragraph(`Unit Kerja : ${office}`),
    paragraph(`Tahun : ${year ?? '…'}`),
    { kind: 'table', place: { line: null, cell: null }, view: 'matriks', rows: [], repeatedHeaders: [] },
  ];
}

/** Last year's results: one row for each indicator, realisation still to be filled in. */
export function resultsTable(rows: readonly { readonly indicator: string; readonly target: string }[]): Omit<TableBlock, 'id'> {
  const given = rows.length === 0 ? [{ indicator: '', target: '' }] : rows;
  return table([['NO', 'INDIKATOR KINERJA KEGIATAN', 'TARGET', 'REALISASI', 'CAPAIAN (%)']], given.map(({ indicator, target }, index) => [`${index + 1}`, indicator, target, '', '']));
}

/** The kab/kota of the region, by their official names. */
function regionsOf({ regionCode }: PlanProfile): readonly string[] {
  const regions = regionCode === null ? [] : REGENCIES.filter((regency) => regency.code === regionCode || regency.province === regionCode).map((regency) => regency.name);
  return regions.length === 0 ? [''] : regions;
}
