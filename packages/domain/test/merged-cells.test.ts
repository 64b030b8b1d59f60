// Tables with cells merged downwards, as Word and workbooks give them: every column stays the same column in every row.

import { describe, expect, it } from 'vitest';
import { readModel, readPlan, type PlanModel } from '../src/index.ts';
import type { Block, TableBlock, TableCell, TableRow } from '../src/document/block.ts';

const place = { line: null, cell: null };
/** `2v Kab. Belu`: two rows down; `3> 2024`: three columns wide. */
function cell(written: string): TableCell {
  const [, size, way, text] = /^(?:(\d)([v>])\s)?(.*)$/.exec(written) ?? [];
  return { lines: [{ marker: null, content: [{ text: text ?? '' }] }], ...(way === 'v' ? { rowSpan: Number(size) } : way === '>' ? { colSpan: Number(size) } : {}) };
}
const row = (role: TableRow['role'], ...cells: readonly string[]): TableRow => ({ role, place, cells: cells.map(cell) });
const table = (...rows: readonly TableRow[]): TableBlock => ({ kind: 'table', id: 'b9', place, view: null, rows, repeatedHeaders: [] });

function planWith(chapter: string, title: string, block: TableBlock): PlanModel {
  const blocks: Block[] = [{ kind: 'heading', id: 'b1', place, level: 1, content: [{ text: chapter }] }, { kind: 'paragraph', id: 'b2', place, content: [{ text: title }] }, block];
  return readModel(readPlan(blocks, { office: 'BNN Provinsi Nusa Tenggara Timur', year: '2026' }).content);
}

describe('cells merged downwards', () => {
  it('leave the cases of each year under their year', () => {
    const { cases } = planWith('BAB I PENDAHULUAN', 'DATA KASUS BNN PROVINSI NTT', table(
      row('header', '2v No', '2v Kab/Kota', '2> 2024', '2> 2025'),
      row('header', 'Kss', 'TSK', 'Kss', 'TSK'),
      row('body', '1', 'Kab. Belu', '3', '4', '5', '6'),
      row('body', '2', 'Kab. Sikka', '1', '1', '2', '2'),
    ));
    expect(cases.tables[0]?.rows.map(({ region, cells }) => [region.value, ...cells.map(({ year, cases: count, suspects }) => [year, count?.value, suspects?.value])])).toEqual([['Kab. Belu', [2024, 3, 4], [2025, 5, 6]], ['Kab. Sikka', [2024, 1, 1], [2025, 2, 2]]]);
  });

  it('say the kab/kota of each year below it', () => {
    const { cases } = planWith('BAB I PENDAHULUAN', 'DATA KASUS BNN PROVINSI NTT', table(
      row('header', 'No', 'Kab/Kota', 'Tahun', 'Kasus', 'Tersangka'),
      row('body', '2v 1', '2v Kab. Belu', '2024', '3', '4'),
      row('body', '2025', '5', '6'),
      row('body', '2', 'Kab. Sikka', '2024', '1', '1'),
    ));
    expect(cases.tables[0]?.rows.map(({ region, cells }) => [region.value, cells[0]?.year, cells[0]?.cases?.value, cells[0]?.suspects?.value])).toEqual([['Kab. Belu', 2024, 3, 4], ['Kab. Belu', 2025, 5, 6], ['Kab. Sikka', 2024, 1, 1]]);
  });

  it('gather the ports of a kab/kota', () => {
    const { places } = planWith('BAB I PENDAHULUAN', 'DATA PELABUHAN LAUT', table(
      row('header', 'NO', 'KOTA/KAB', 'NAMA PELABUHAN', 'JUMLAH'),
      row('body', '2v 1', '2v Kab. Belu', 'Atapupu', '2v 2'),
      row('body', 'Teluk Gurita'),
      row('body', '2', 'Kab. Sikka', 'Lorens Say', '1'),
    ));
    expect(places.tables[0]?.rows.map(({ region, names, count }) => [region.value, names.map((name) => name.value), count?.value])).toEqual([['Kab. Belu', ['Atapupu', 'Teluk Gurita'], 2], ['Kab. Sikka', ['Lorens Say'], 1]]);
  });

  it('keep kegiatan and sasaran for each indicator, and its target in its column', () => {
    const { targets } = planWith('BAB III RENCANA KINERJA DAN PENDANAAN', 'Target kinerja', table(
      row('header', 'No', 'Kegiatan', 'Sasaran Kegiatan', 'Indikator Kinerja', 'Target'),
      row('body', '2v 1', '2v Pengawasan Tahanan', '2v Tahanan terawasi', 'Nilai keamanan tahanan', '100 Indeks'),
      row('body', 'Nilai keamanan barang bukti', '90 Indeks'),
      row('body', '2', 'Advokasi', 'Keluarga tangguh', 'Indeks ketahanan keluarga', '78 Indeks'),
    ));
    expect(targets?.rows.map((each) => [each.kegiatan?.value, each.sasaran?.value, each.indicator.value, each.target?.value, each.kegiatanMissing])).toEqual([
      ['Pengawasan Tahanan', 'Tahanan terawasi', 'Nilai keamanan tahanan', '100', false],
      ['Pengawasan Tahanan', 'Tahanan terawasi', 'Nilai keamanan barang bukti', '90', false],
      ['Advokasi', 'Keluarga tangguh', 'Indeks ketahanan keluarga', '78', false],
    ]);
  });

  it('keep the money of each kegiatan under a merged program', () => {
    const { funding } = planWith('BAB III RENCANA KINERJA DAN PENDANAAN', 'Kebutuhan pendanaan', table(
      row('header', 'No', 'Program', 'Kegiatan', 'Kebutuhan (Rp)', 'Keterangan'),
      row('body', '1', '3v P4GN', 'Penyelenggaraan Advokasi', '30.000.000', '3v RM'),
      row('body', '2', 'Pengelolaan Informasi', '20.000.000'),
      row('body', '3', 'Pascarehabilitasi', '10.000.000'),
      row('body', '3> Jumlah', '60.000.000', ''),
    ));
    expect(funding?.lines.map(({ name, amount }) => [name.value, amount?.value])).toEqual([['Penyelenggaraan Advokasi', 30_000_000n], ['Pengelolaan Informasi', 20_000_000n], ['Pascarehabilitasi', 10_000_000n]]);
    expect(funding?.total?.value).toBe(60_000_000n);
  });

  it('keep the staff under the titles below a group', () => {
    const { staffing } = planWith('BAB I PENDAHULUAN', 'Sumber daya manusia', table(
      row('header', '2v No', '2v Unsur', '3> Pegawai', '2v DSP'),
      row('header', 'POLRI', 'BNN', 'JML'),
      row('body', '1', 'Bagian Umum', '2', '9', '11', '20'),
      row('body', '2', 'Bidang Pemberantasan', '8', '3', '11', '25'),
    ));
    expect(staffing.table?.rows.map(({ unit, values }) => [unit.value, ...[...values].map(([title, count]) => `${title} ${count?.value}`)])).toEqual([['Bagian Umum', 'POLRI 2', 'BNN 9', 'JML 11', 'DSP 20'], ['Bidang Pemberantasan', 'POLRI 8', 'BNN 3', 'JML 11', 'DSP 25']]);
  });
});
