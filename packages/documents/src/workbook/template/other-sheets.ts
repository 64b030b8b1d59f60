// The other sheets of the workbook for planners: how it is filled, the target table, the funding table that follows the matrix, and the lists.

import { readModel, rollUp, type PlanContent } from '@tenun/domain';
import { SATUAN } from '@tenun/reference';
import type { WriteSheet } from 'hucre/xlsx';
import { printable } from '../../write/printable.ts';
import { column, FIRST_ROW, FUNDING_TITLES, LEVELS, SHEETS, SOURCES, TABLE_HEADER_ROW, TARGET_TITLES, TEMPLATE_ID, TEMPLATE_LABEL } from './columns.ts';
import { SheetCells } from './sheet.ts';
import { HEADER, LABEL, LOCKED_MONEY, OPEN, OPEN_CENTER, TEXT, TITLE } from './styles.ts';

/** Free rows below what is there. */
const SPARE_ROWS = 20;

const STEPS: readonly string[] = [
  'Lembar Matriks: satu baris untuk setiap program, kegiatan, KRO, RO, komponen, subkomponen, akun, dan rincian, dari atas ke bawah. Pilih TINGKAT setiap baris dari daftarnya.',
  'Anggaran hanya diisi pada baris paling bawah. Baris di atasnya dijumlahkan sendiri di kolom ANGGARAN; kolom abu-abu dikunci.',
  'Rincian: isi volume, satuan, dan harga satuan; anggarannya dihitung. Baris menjadi merah bila anggaran yang diketik tidak sama dengan volume × harga satuan.',
  'Sasaran dan indikator diisi pada program dan kegiatan. Indikator kedua dan seterusnya: baris baru di bawahnya dengan TINGKAT kosong.',
  'Tulis angka tanpa Rp, tanpa titik, dan tanpa satuan. Kode ditulis lengkap (066.01.WA, 3249.EBA.994, 051, A, 521211).',
  'Kolom PEMERIKSAAN menyebut apa yang kurang pada baris itu. Baris kuning belum lengkap.',
  'Lembar Target: sasaran, indikator, dan target kegiatan seperti pada BAB III. Lembar Pendanaan mengambil jumlah setiap kegiatan dari Matriks.',
  'Baris boleh ditambah di tengah; jumlah di atasnya ikut menghitungnya. Baris yang tidak dipakai cukup dikosongkan tingkat dan anggarannya.',
  'Simpan sebagai .xlsx atau .ods, lalu impor ke Tenun; sebelum disimpan Tenun memperlihatkan apa yang berubah.',
];

export function guideSheet({ profile }: PlanContent): WriteSheet {
  const cells = new SheetCells();
  cells.set(0, 0, 'BUKU KERJA RENCANA KERJA TAHUNAN', TITLE);
  const facts: readonly (readonly [string, string | number])[] = [['Unit Kerja', printable(profile.office)], ['Tahun', profile.year ?? ''], [TEMPLATE_LABEL, TEMPLATE_ID]];
  for (const [index, [label, value]] of facts.entries()) {
    cells.set(index + 2, 0, label, LABEL);
    cells.set(index + 2, 1, value === '' ? null : value, index < 2 ? { ...OPEN, alignment: { horizontal: 'left', wrapText: true } } : TEXT);
  }
  cells.set(6, 0, 'Cara mengisi', LABEL);
  for (const [index, step] of STEPS.entries()) {
    cells.set(index + 7, 0, index + 1, { ...TEXT, alignment: { vertical: 'top', horizontal: 'right' } });
    cells.set(index + 7, 1, step, TEXT);
  }
  return { name: SHEETS.guide, rows: cells.rows, cells: cells.cells, columns: [{ width: 14 }, { width: 100 }], protection: { sheet: true, formatRows: true, formatColumns: true } };
}

/** The target table of the plan, else the indicators of its kegiatan in the matrix. */
export function targetsSheet(content: PlanContent): WriteSheet {
  const cells = new SheetCells();
  cells.set(0, 0, 'TARGET KINERJA', TITLE);
  for (const [index, title] of TARGET_TITLES.entries()) cells.set(TABLE_HEADER_ROW - 1, index, title, HEADER);
  const rows = targetRows(content);
  for (let index = 0; index < rows.length + SPARE_ROWS; index += 1) {
    for (let at = 0; at < TARGET_TITLES.length; at += 1) cells.set(TABLE_HEADER_ROW + index, at, rows[index]?.[at] ?? null, at === 0 || at >= 4 ? OPEN_CENTER : OPEN);
  }
  return { name: SHEETS.targets, rows: cells.rows, cells: cells.cells, columns: [6, 44, 44, 48, 14, 18].map((width) => ({ width })), freezePane: { rows: TABLE_HEADER_ROW } };
}

function targetRows(content: PlanContent): (string | null)[][] {
  const { targets } = readModel(content);
  if (targets !== null) {
    return targets.rows.map((row, index) => [row.no?.raw ?? `${index + 1}`, row.kegiatan?.raw ?? row.program?.raw ?? null, row.sasaran?.raw ?? null, row.indicator.raw, row.target?.raw ?? null, row.satuan?.raw ?? null].map((text) => (text === null ? null : printable(text))));
  }
  const kegiatan = new Map(content.nodes.filter((node) => node.level === 'kegiatan').map((node) => [node.id, node]));
  return content.indicators.flatMap((indicator) => {
    const node = kegiatan.get(indicator.nodeId);
    return node === undefined ? [] : [{ indicator, node }];
  }).map(({ indicator, node }, index) => [`${index + 1}`, printable(node.name), indicator.sasaran ?? node.sasaran, printable(indicator.name), indicator.target?.raw ?? null, indicator.satuan]);
}

/** What each kegiatan needs, out of the matrix by its name. */
export function fundingSheet(content: PlanContent, lastRow: number): WriteSheet {
  const cells = new SheetCells();
  const matrix = (field: 'level' | 'name' | 'sum'): string => `${SHEETS.matrix}!$${column(field)}$${FIRST_ROW}:$${column(field)}$${lastRow}`;
  const kegiatan = content.nodes.filter((node) => node.level === 'kegiatan');
  const rolled = rollUp(content.nodes);
  const names = [...new Set(kegiatan.map((node) => printable(node.name)))];
  const needs = names.map((name) => kegiatan.filter((node) => printable(node.name) === name).reduce((sum, node) => sum + rolled.get(node.id)!.readable, 0n));
  cells.set(0, 0, 'PENDANAAN', TITLE);
  for (const [index, title] of FUNDING_TITLES.entries()) cells.set(TABLE_HEADER_ROW - 1, index, title, HEADER);
  const last = TABLE_HEADER_ROW + names.length + SPARE_ROWS;
  for (let row = TABLE_HEADER_ROW + 1; row <= last; row += 1) {
    const index = row - TABLE_HEADER_ROW - 1;
    cells.set(row - 1, 0, names[index] === undefined ? null : `${index + 1}.`, OPEN_CENTER);
    cells.set(row - 1, 1, names[index] ?? null, OPEN);
    cells.formula(row - 1, 2, `IF(B${row}="","",SUMIFS(${matrix('sum')},${matrix('name')},B${row},${matrix('level')},"${LEVELS[1]!.text}"))`, needs[index] === undefined ? '' : Number(needs[index]), LOCKED_MONEY);
  }
  cells.set(last, 1, 'TOTAL', LABEL);
  cells.formula(last, 2, `SUM(C${TABLE_HEADER_ROW + 1}:C${last})`, Number(needs.reduce((sum, need) => sum + need, 0n)), LOCKED_MONEY);
  return { name: SHEETS.funding, rows: cells.rows, cells: cells.cells, columns: [6, 70, 22].map((width) => ({ width })), freezePane: { rows: TABLE_HEADER_ROW }, protection: { sheet: true, formatRows: true, formatColumns: true } };
}

export const SATUAN_NAMES: readonly string[] = SATUAN.map((satuan) => satuan.name).toSorted((a, b) => a.localeCompare(b, 'id'));

/** What the lists to choose from offer; hidden. */
export function listsSheet(): WriteSheet {
  const cells = new SheetCells();
  const lists: readonly (readonly [string, readonly string[]])[] = [['TINGKAT', LEVELS.map((level) => level.text)], ['SATUAN', SATUAN_NAMES], ['SUMBER DANA', SOURCES]];
  for (const [at, [title, items]] of lists.entries()) for (const [index, item] of [title, ...items].entries()) cells.set(index, at, item, TEXT);
  return { name: SHEETS.lists, rows: cells.rows, cells: cells.cells, columns: [{ width: 18 }, { width: 24 }, { width: 16 }], hidden: true };
}

