// Workbooks as planners keep them, saved by LibreOffice, become plans: whatever stands above, below and between, however levels are shown.

import { readModel, type PlanNode, type ReadResult } from '@tenun/domain';
import { describe, expect, it } from 'vitest';
import { DEFAULT_LIMITS, type ReadOptions } from '../../src/read/read-options.ts';
import { ReadProblem } from '../../src/read/read-problem.ts';
import { readSheet } from '../../src/sheet/read-sheet.ts';
import { allThroughOffice, fods, NO_OFFICE, type FodsCell, type FodsRow, type FodsSheet } from './office.ts';

type Cells = readonly (FodsCell | string | null)[];
const rows = (...cells: readonly Cells[]): FodsRow[] => cells.map((each) => ({ cells: each }));
const n = (number: number): FodsCell => ({ number: String(number) });

type Format = 'xlsx' | 'ods' | 'csv';
interface Book {
  readonly sheets: readonly FodsSheet[];
  readonly formats: readonly Format[];
}
const books: Book[] = [];
/** A workbook that LibreOffice will save for the tests, all of one form in one go. */
function book(sheets: readonly FodsSheet[], ...formats: readonly Format[]): Book {
  const made: Book = { sheets, formats: formats.length === 0 ? ['xlsx'] : formats };
  books.push(made);
  return made;
}
const saved = new Map<Format, ReadonlyMap<string, Uint8Array>>();

async function read(wanted: Book, options: Partial<ReadOptions> = {}, format: Format = 'xlsx'): Promise<ReadResult> {
  const files = saved.get(format) ?? allThroughOffice(Object.fromEntries(books.flatMap(({ sheets, formats }, index) => (formats.includes(format) ? [[String(index), fods(sheets)]] : []))), 'fods', format);
  saved.set(format, files);
  return readSheet(files.get(String(books.indexOf(wanted)))!, `rencana.${format}`, { limits: DEFAULT_LIMITS, ...options });
}
const levels = (result: ReadResult): string[] => result.content.nodes.map((node) => `${node.level} ${node.code ?? '-'} ${node.name}`);
const amounts = (nodes: readonly PlanNode[]): (bigint | null | undefined)[] => nodes.map((node) => node.amount?.value);
const problemOf = async (reading: Promise<unknown>): Promise<unknown> => reading.catch((error: unknown) => (error instanceof ReadProblem ? { code: error.code, ...error.details } : error));

const TITLES: Cells = ['Kode', 'Program/Kegiatan/KRO/RO/Komponen', 'Sasaran', 'Indikator', 'Vol', 'Satuan', 'Jumlah Biaya (Rp)'];
const MATRIX: readonly Cells[] = [
  ['066.01.WA', 'Program Dukungan Manajemen', 'Meningkatnya tata kelola', 'Nilai kinerja anggaran', '90', 'Nilai', n(30_000_000)],
  ['3249', 'Pembinaan Administrasi', 'Terkelolanya administrasi', 'Indeks layanan', '3,5', 'Indeks', n(30_000_000)],
  ['3249.EBA', 'Layanan Dukungan Manajemen Internal', null, null, null, null, n(30_000_000)],
  ['3249.EBA.994', 'Layanan Perkantoran', null, null, n(1), 'Layanan', n(30_000_000)],
  ['002', 'Operasional Kantor', null, null, n(12), 'Bulan', n(30_000_000)],
  ['A', 'Keperluan sehari-hari', null, null, n(12), 'Bulan', n(20_000_000)],
  ['B', 'Pemeliharaan gedung', null, null, n(2), 'Kali', n(10_000_000)],
];
const LEVELS = ['program 066.01.WA Program Dukungan Manajemen', 'kegiatan 3249 Pembinaan Administrasi', 'kro 3249.EBA Layanan Dukungan Manajemen Internal', 'ro 3249.EBA.994 Layanan Perkantoran', 'komponen 002 Operasional Kantor', 'subkomponen A Keperluan sehari-hari', 'subkomponen B Pemeliharaan gedung'];
const sheetOf = (name: string, ...more: readonly Cells[]): FodsSheet => ({ name, rows: rows(TITLES, ...MATRIX, ...more) });

describe.skipIf(NO_OFFICE)('The workbook of a planner in Rote Ndao', () => {
  const kept = book([
    { name: 'Catatan rapat', rows: rows(['Dibahas tanggal 3 Maret'], ['Belum final']) },
    {
      name: 'Sheet2', hiddenColumns: [8],
      rows: [
        { cells: [{ text: 'MATRIK RENCANA KERJA TAHUNAN', colSpan: 9 }] },
        { cells: ['Unit Kerja', ': BNN Kabupaten Rote Ndao'] },
        { cells: ['Tahun', ':', n(2025)] },
        { cells: [] },
        { cells: [{ text: 'NO', rowSpan: 2 }, { text: 'KODE', rowSpan: 2 }, { text: 'URAIAN', rowSpan: 2 }, { text: 'INDIKATOR KINERJA', rowSpan: 2 }, { text: 'TARGET', colSpan: 2 }, { covered: true }, { text: 'ANGGARAN', colSpan: 3 }, { covered: true }, { covered: true }] },
        { cells: [{ covered: true }, { covered: true }, { covered: true }, { covered: true }, 'VOL', 'SATUAN', 'RM', 'JUMLAH', 'PNBP'] },
        { cells: ['1', '2', '3', '4', '5', '6', '7', '8', '9'] },
        { cells: ['1', '066.01.WA', 'Program Dukungan Manajemen', 'Nilai kinerja anggaran', '90,5', 'Nilai', n(30_000_000), n(30_000_000)] },
        { cells: [null, { number: '3249' }, 'Pembinaan Administrasi', 'Indeks layanan', '3,5', 'Indeks', n(30_000_000), n(30_000_000)] },
        { cells: [null, '3249.EBA', 'Layanan Dukungan Manajemen Internal', null, n(1), 'Layanan', n(30_000_000), n(30_000_000)] },
        { cells: [null, '3249.EBA.994', 'Layanan Perkantoran', null, n(1), 'Layanan', n(30_000_000), { formula: 'of:=[.H12]' }] },
        { cells: [null, { code: '2' }, 'Operasional Kantor', null, n(12), 'Bulan', n(30_000_000), { formula: 'of:=[.H13]+10000000' }] },
        { cells: [null, 'A', 'Keperluan sehari-hari', null, n(12), 'Bulan', n(20_000_000), n(20_000_000)], hidden: true },
        { cells: [null, 'B', 'Pemeliharaan gedung', null, n(2), 'Kali', 'Rp. 9.000.000,-', 'Rp. 10.000.000,-', '1,000,000'] },
        { cells: [null, null, 'JUMLAH KEGIATAN 3249', null, null, null, null, n(30_000_000)] },
        { cells: [] },
        { cells: ['JUMLAH', null, null, null, null, null, null, n(30_000_000)] },
        { cells: ['Catatan: angka sementara'] },
        { cells: [null, null, null, null, null, 'Ba\'a, 6 Februari 2025'] },
        { cells: [null, null, null, null, null, 'Kepala BNN Kabupaten Rote Ndao'] },
      ],
    },
    {
      name: 'Target', hidden: true,
      rows: rows(['TARGET KINERJA TAHUN 2025'], ['No', 'Kegiatan', 'Sasaran Kegiatan', 'Indikator Kinerja', 'Target', 'Satuan'], ['1', 'Pembinaan Administrasi', 'Terkelolanya administrasi', 'Indeks layanan', '3,5', 'Indeks'], ['2', 'Pembinaan Administrasi', 'Terkelolanya administrasi', 'Nilai kinerja anggaran', { percent: '0.905' }, null]),
    },
    { name: 'Dana', rows: rows(['KEBUTUHAN PENDANAAN'], ['No', 'Kode', 'Kegiatan', 'Kebutuhan (Rp)'], ['1', n(3249), 'Pembinaan Administrasi', n(30_000_000)], ['2', n(3250), 'Pengembangan Organisasi', n(12_500_000)], [null, null, 'Jumlah', { formula: 'of:=SUM([.D3:.D4])' }]) },
  ], 'xlsx', 'ods');

  it.each([['xlsx'], ['ods']] as const)('is read from .%s with its titles, merged header, hidden rows, subtotals, notes and signature', async (format) => {
    const { content, unread, notices } = await read(kept, {}, format);
    expect(content.nodes.map((node) => [node.level, node.code, node.name, node.volume?.value, node.satuan, node.amount?.value, node.sumberDana, node.place.cell])).toEqual([
      ['program', '066.01.WA', 'Program Dukungan Manajemen', undefined, null, 30_000_000n, 'RM', 'Sheet2!8'],
      ['kegiatan', '3249', 'Pembinaan Administrasi', undefined, null, 30_000_000n, 'RM', 'Sheet2!9'],
      ['kro', '3249.EBA', 'Layanan Dukungan Manajemen Internal', '1', 'Layanan', 30_000_000n, 'RM', 'Sheet2!10'],
      ['ro', '3249.EBA.994', 'Layanan Perkantoran', '1', 'Layanan', 30_000_000n, 'RM', 'Sheet2!11'],
      ['komponen', '002', 'Operasional Kantor', '12', 'Bulan', 30_000_000n, 'RM', 'Sheet2!12'],
      ['subkomponen', 'A', 'Keperluan sehari-hari', '12', 'Bulan', 20_000_000n, 'RM', 'Sheet2!13'],
      ['subkomponen', 'B', 'Pemeliharaan gedung', '2', 'Kali', 10_000_000n, 'RM Rp. 9.000.000,-; PNBP 1,000,000', 'Sheet2!14'],
    ]);
    expect(content.indicators.map((each) => [each.name, each.target?.value, each.satuan, each.place.cell])).toEqual([['Nilai kinerja anggaran', '90.5', 'Nilai', 'Sheet2!8'], ['Indeks layanan', '3.5', 'Indeks', 'Sheet2!9']]);
    expect(content.profile).toMatchObject({ office: 'BNN Kabupaten Rote Ndao', year: 2025, signatory: 'Kepala BNN Kabupaten Rote Ndao', date: '6 Februari 2025' });
    expect(unread).toEqual([]);
    expect(notices.map((notice) => `${notice.code} ${notice.place.cell}`)).toEqual(['sheet-read Sheet2!5', 'subtotal-rows Sheet2!15', 'hidden-rows Sheet2!13', 'hidden-columns Sheet2!I', 'formula-values Sheet2!H11', 'hidden-sheet Target!A1', 'formula-values Dana!D5']);
  });

  it('gives the rules its target and funding tables from the other sheets, each with its cells', async () => {
    const model = readModel((await read(kept)).content);
    expect(model.targets?.rows.map((row) => [row.indicator.raw, row.target?.value, row.indicator.at.place.cell])).toEqual([['Indeks layanan', '3.5', 'Target!3'], ['Nilai kinerja anggaran', '90.5', 'Target!4']].map(([name, value]) => [name, value, expect.anything() as unknown]));
    expect([model.funding?.lines.map((line) => [line.code, line.amount?.value]), model.funding?.total?.value]).toEqual([[['3249', 30_000_000n], ['3250', 12_500_000n]], 42_500_000n]);
    const table = model.content.blocks.find((block) => block.kind === 'table' && block.view === null);
    expect(table?.kind === 'table' ? table.rows.map((row) => row.place.cell) : []).toEqual(['Target!2', 'Target!3', 'Target!4']);
  });

  const single = book([sheetOf('Matriks', [null, 'JUMLAH', null, null, null, null, n(30_000_000)])], 'csv');

  it('is read from .csv, too, where it holds one sheet', async () => {
    const { content, reader } = await read(single, {}, 'csv');
    expect([reader, content.nodes.length, amounts(content.nodes)]).toEqual(['csv', 7, [30_000_000n, 30_000_000n, 30_000_000n, 30_000_000n, 30_000_000n, 20_000_000n, 10_000_000n]]);
  });
});

describe.skipIf(NO_OFFICE)('The workbook of BNN Kota Kupang', () => {
  const covered = { covered: true } as const;
  const merged = book([{
    name: 'RKT', rows: [
      { cells: [null, { text: 'MATRIK RENCANA KERJA TAHUNAN 2025', colSpan: 7 }] },
      { cells: [null, { text: 'BNN KOTA KUPANG', colSpan: 7 }] },
      { cells: [] },
      { cells: [null, 'PROGRAM/KEGIATAN/KRO/RO', 'SASARAN', 'INDIKATOR KINERJA', 'TARGET', 'SATUAN', 'ANGGARAN\n(Rp)', 'SUMBER DANA'] },
      { cells: [null, '(1)', '(2)', '(3)', '(4)', '(5)', '(6)', '(7)'] },
      { cells: [null, { text: 'Program Dukungan Manajemen', rowSpan: 2 }, { text: 'Meningkatnya tata kelola', rowSpan: 2 }, 'Nilai Kinerja Anggaran', '90', 'Nilai', { number: '5000000', rowSpan: 2 }, { text: 'RM', rowSpan: 2 }] },
      { cells: [null, covered, covered, 'Indeks Layanan', '3,5', 'Indeks', covered, covered] },
      { cells: [null, 'Kegiatan Pembinaan Administrasi', 'Terkelolanya', '▪ Indeks A\n▪ Indeks B', '3,5\n90', 'Indeks\nPersen', n(5_000_000), 'RM'] },
      { cells: [null, '📌 Layanan Dukungan Manajemen Internal', null, null, n(1), 'Layanan', n(5_000_000), 'RM'] },
      { cells: [null, '▪ Layanan Perkantoran', null, null, n(1), 'Layanan', n(5_000_000), 'RM'] },
      { cells: [null, '001. Gaji dan Tunjangan', null, null, n(12), 'Bulan', n(5_000_000), 'RM'] },
      { cells: [null, '   B. Pembayaran tunjangan yang namanya\npanjang', null, null, n(12), 'Bulan', n(5_000_000), 'RM'] },
      { cells: [null, { text: 'TOTAL', colSpan: 5 }, covered, covered, covered, covered, n(5_000_000)] },
      { cells: [] },
      { cells: [null, 'Mengetahui,', null, null, null, 'Kupang, 6 Februari 2025'] },
      { cells: [null, 'Kasubbag Umum', null, null, null, 'Kepala BNN Kota Kupang'] },
    ],
  }]);

  it('has rows merged over their indicators, stacked cells, markers, and two signatures side by side', async () => {
    const { content, unread } = await read(merged);
    expect(content.nodes.map((node) => [node.level, node.marker, node.name, node.place.cell])).toEqual([
      ['program', null, 'Program Dukungan Manajemen', 'RKT!6'], ['kegiatan', null, 'Kegiatan Pembinaan Administrasi', 'RKT!8'], ['kro', '📌', 'Layanan Dukungan Manajemen Internal', 'RKT!9'], ['ro', '▪', 'Layanan Perkantoran', 'RKT!10'],
      ['komponen', null, 'Gaji dan Tunjangan', 'RKT!11'], ['subkomponen', null, 'Pembayaran tunjangan yang namanya panjang', 'RKT!12'],
    ]);
    expect(content.indicators.map((each) => [each.nodeId, each.name, each.target?.value, each.satuan])).toEqual([['n1', 'Nilai Kinerja Anggaran', '90', 'Nilai'], ['n1', 'Indeks Layanan', '3.5', 'Indeks'], ['n2', 'Indeks A', '3.5', 'Indeks'], ['n2', 'Indeks B', '90', 'Persen']]);
    expect(content.profile).toMatchObject({ office: 'BNN Kota Kupang', year: 2025, city: 'Kupang', date: '6 Februari 2025', signatory: 'Kepala BNN Kota Kupang' });
    expect(unread).toEqual([]);
  });
});

describe.skipIf(NO_OFFICE)('Figures in a workbook', () => {
  const written: readonly (readonly [FodsCell | string | null, string | null, bigint | null])[] = [
    ['1.000', '1.000', 1000n], ['1,000', '1,000', 1000n], ['Rp 1.250.000,00', 'Rp 1.250.000,00', 1_250_000n], ['1 500 000', '1 500 000', 1_500_000n], ['(2.000)', '(2.000)', -2000n], [n(1000), '1.000', 1000n],
    [{ number: '123456789012' }, '123.456.789.012', 123_456_789_012n], ['60,40,000', '60,40,000', null], ['-', '-', null], [n(0), '0', 0n], [null, null, null], [{ number: '1234.5' }, '1.234,5', null], [{ formula: 'of:=1/0' }, '#DIV/0!', null],
  ];

  const amountBook = book([{ name: 'M', rows: rows(TITLES, ...MATRIX.slice(0, 5), ...written.map(([cell], index): Cells => [String.fromCodePoint(65 + index), `Kegiatan ${index}`, null, null, n(1), 'Kali', cell])) }]);

  it('are amounts in every writing, exact or not readable, and never a guess', async () => {
    const { content } = await read(amountBook);
    expect(content.nodes.slice(5).map((node) => [node.amount?.raw ?? null, node.amount?.value ?? null])).toEqual(written.map(([, raw, value]) => [raw, value]));
  });

  const cells: readonly (readonly [FodsCell | string, string, string | null])[] = [[n(1234), 'Orang', '1234'], [n(1.234), 'Orang', '1.234'], ['1.234', 'Orang', '1234'], ['1.234', 'Indeks', '1.234'], [n(1234), 'Persen', '1234'], [n(97.365), 'Indeks', '97.365'], [{ percent: '0.973' }, '%', '97.3'], [{ percent: '0.5' }, '', '50'], ['12 Bulan', '', '12']];
  const quantityBook = book([{ name: 'M', rows: rows(TITLES, ...MATRIX.slice(0, 5), ...cells.map(([cell, satuan], index): Cells => [String.fromCodePoint(65 + index), `Kegiatan ${index}`, null, null, cell, satuan, n(1000)])) }]);

  it('are volumes and targets with decimals only where they have them', async () => {
    const { content } = await read(quantityBook);
    expect(content.nodes.slice(5).map((node) => node.volume?.value)).toEqual(cells.map(([, , value]) => value));
    expect(content.nodes.slice(-3).map((node) => node.satuan)).toEqual(['%', '%', 'Bulan']);
  });
});

describe.skipIf(NO_OFFICE)('Levels in a workbook', () => {
  const WORDS = ['Program Dukungan Manajemen', 'Pembinaan Administrasi', 'Layanan Internal', 'Layanan Perkantoran', 'Operasional Kantor', 'Keperluan sehari-hari'];
  const plainTitles: Cells = ['Uraian', 'Volume', 'Satuan', 'Jumlah'];
  const shown = ['program - Program Dukungan Manajemen', 'kegiatan - Pembinaan Administrasi', 'kro - Layanan Internal', 'ro - Layanan Perkantoran', 'komponen - Operasional Kantor', 'subkomponen - Keperluan sehari-hari'];
  const figures: Cells = [n(1), 'Layanan', n(5_000_000)];

  const byColumns = WORDS.slice(0, 5).map((word, index): Cells => [...Array.from({ length: index }, () => null), word, ...Array.from({ length: 4 - index }, () => null), ...figures]);
  const byStart = WORDS.map((word, index): Cells => [...Array.from({ length: index }, () => null), word, ...Array.from({ length: 5 - index }, () => null), ...figures]);
  const covered = Array.from({ length: 5 }, () => ({ covered: true as const }));
  const moved = (row: (word: string, index: number) => FodsRow): Book => book([{ name: 'M', rows: [...rows(plainTitles), ...WORDS.map(row)] }], 'xlsx', 'ods');

  it.each([
    ['by codes', book([sheetOf('M')]), LEVELS],
    ['by columns side by side', book([{ name: 'M', rows: rows(['Program', 'Kegiatan', 'KRO', 'RO', 'Komponen', 'Volume', 'Satuan', 'Jumlah'], ...byColumns) }]), shown.slice(0, 5)],
    ['by the column in which a name begins, under one merged title', book([{ name: 'M', rows: rows([{ text: 'Program/Kegiatan', colSpan: 6 }, ...covered, 'Volume', 'Satuan', 'Jumlah'], ...byStart) }]), shown],
    ['by indents, where nothing else tells', moved((word, index) => ({ cells: [index === 0 ? word : { text: word, indent: index }, ...figures] })), shown],
    ['by blanks before the name, where nothing else tells', moved((word, index) => ({ cells: [`${' '.repeat(index * 3)}${word}`, ...figures] })), shown],
    ['by how deep rows are folded, where nothing else tells', moved((word, index) => ({ cells: [word, ...figures], folded: index })), shown],
  ] as const)('are told %s', async (_how, wanted, expected) => {
    for (const format of wanted.formats) expect(levels(await read(wanted, {}, format)), format).toEqual(expected);
  });
});

describe.skipIf(NO_OFFICE)('Which sheet is the plan', () => {
  const other: FodsSheet = { name: 'Usulan', hidden: true, rows: rows(['USULAN AWAL'], TITLES, ...MATRIX.map((row, index): Cells => (index === 6 ? [...row.slice(0, 6), n(99_000_000)] : row))) };

  const twoSheets = book([sheetOf('Final'), other]);
  const copied = book([{ ...sheetOf('Cadangan'), hidden: true }, sheetOf('Final')]);
  const twoPlans = book([{ name: 'Semua', rows: rows(TITLES, ...MATRIX, [], ['MATRIK RENCANA KERJA BNNK KUPANG'], TITLES, ...MATRIX) }]);
  const headerAgain = book([{ name: 'M', rows: rows(TITLES, ...MATRIX.slice(0, 4), TITLES, ...MATRIX.slice(4)) }]);
  const noPlan = book([{ name: 'Belanja', rows: rows(['Beras', '10'], ['Gula', '5']) }]);

  it('is asked where two could be, with what each holds; the answer is taken', async () => {
    expect(await problemOf(read(twoSheets))).toMatchObject({ code: 'which-sheet', sheets: [{ name: 'Final', rows: 8, hidden: false, sample: expect.stringContaining('Kode | Program') as string }, { name: 'Usulan', rows: 9, hidden: true, sample: expect.stringContaining('USULAN AWAL') as string }] });
    const { content, notices } = await read(twoSheets, { sheet: 'Usulan' });
    expect([content.nodes.at(-1)?.amount?.value, content.nodes.length]).toEqual([99_000_000n, 7]);
    expect(notices.map((notice) => `${notice.code} ${notice.place.cell}`)).toContain('sheet-left-out Final!A1');
    expect(await problemOf(read(twoSheets, { sheet: 'Tidak ada' }))).toMatchObject({ code: 'which-sheet' });
  });

  it('is not asked where a sheet was only copied', async () => {
    expect(levels(await read(copied))).toEqual(LEVELS);
  });

  it('cannot be told where one sheet holds two plans', async () => {
    expect(await problemOf(read(twoPlans))).toMatchObject({ code: 'two-plans', first: 'Semua!1', second: 'Semua!11' });
  });

  it('holds its matrix once where the header is printed again', async () => {
    expect(levels(await read(headerAgain))).toEqual(LEVELS);
  });

  it('is no sheet at all in a workbook without a plan, which is said', async () => {
    expect((await read(noPlan)).notices.map((notice) => notice.code)).toEqual(['no-matrix']);
  });
});
