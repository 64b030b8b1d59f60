// What a planner is told of a workbook before anything is saved: each cell that cannot be taken, and columns that nobody recognised.

import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { DEFAULT_LIMITS, type ReadOptions } from '../../src/read/read-options.ts';
import { cellIssues, type CellIssue } from '../../src/sheet/cell-issues.ts';
import { describeColumns } from '../../src/sheet/describe-columns.ts';
import { planOfWorkbook } from '../../src/sheet/read-sheet.ts';
import { readWorkbook } from '../../src/sheet/read-workbook.ts';
import { writeDocument } from '../../src/write/write-document.ts';
import { EXAMPLE } from '../example.ts';

const OPTIONS: ReadOptions = { limits: DEFAULT_LIMITS };
const csv = (...rows: readonly string[]): Uint8Array => new TextEncoder().encode(rows.join('\n'));
const issuesOf = async (bytes: Uint8Array, name: string, options: Partial<ReadOptions> = {}): Promise<readonly CellIssue[]> => cellIssues(await readWorkbook(bytes, name, OPTIONS), { ...OPTIONS, ...options });

const ROWS = ['066.01.WA;Program Dukungan;;90;Nilai;30.000.000', '3249;Pembinaan;;3,5;Indeks;30.000.000', '3249.EBA;Layanan Internal;;1;Layanan;30.000.000'];

describe('The cells of a workbook that cannot be taken', () => {
  it('are all named, with what was expected and what was found', async () => {
    const issues = await issuesOf(csv('Kode;Uraian;Indikator;Volume;Satuan;Jumlah', ...ROWS, '3250.EBA.994;Layanan Perkantoran;;satu;Layanan;60,40,000', '002;Operasional;;1;Bulann;10.000.000', 'A;Rapat;;12 x 3;Kali;-', ';;;;;5.000'), 'rencana.csv');
    expect(issues.map(({ cell, found, severity }) => [cell, found, severity])).toEqual([
      ['A5', '3250.EBA.994', 'error'], ['D5', 'satu', 'error'], ['F5', '60,40,000', 'error'], ['E6', 'Bulann', 'warning'], ['D7', '12 x 3', 'error'], ['B8', '', 'error'],
    ]);
    expect(issues.map((issue) => issue.sheet)).toEqual(issues.map(() => 'rencana'));
    expect(issues[0]?.expected.id).toContain('3249.EBA');
    expect(issues[2]?.expected).toEqual({ id: 'angka rupiah bulat, misalnya 1.500.000', en: 'a whole amount of rupiah, such as 1.500.000' });
  });

  it('are formulas that were never computed: listed, and no figure', async () => {
    const bytes = await writeXlsx({ sheets: [{ name: 'M', rows: [['Kode', 'Uraian', 'Volume', 'Satuan', 'Jumlah'], ['066.01.WA', 'Program Dukungan', null, null, 10], ['3249', 'Pembinaan', 1, 'Layanan', 10], ['3249.EBA', 'Layanan', 1, 'Layanan', null]], cells: new Map([['3,4', { value: null, type: 'formula', formula: 'E2+E3' }]]) }] });
    const workbook = await readWorkbook(bytes, 'm.xlsx', OPTIONS);
    expect(planOfWorkbook(workbook, OPTIONS).content.nodes.at(-1)?.amount).toEqual({ raw: '=E2+E3', value: null });
    expect(workbook.notices.map((notice) => `${notice.code} ${notice.place.cell}`)).toEqual(['formula-without-value M!E4']);
    expect(cellIssues(workbook, OPTIONS)).toMatchObject([{ sheet: 'M', cell: 'E4', found: '=E2+E3', severity: 'error', expected: { en: expect.stringContaining('computed') as string } }]);
  });

  it('are named in the workbook of Tenun, too, by where it shows them', async () => {
    const bytes = await writeDocument(EXAMPLE, 'matriks', 'xlsx');
    const unreadable = EXAMPLE.nodes.filter((node) => node.amount !== null && node.amount.value === null && node.amount.raw !== '-');
    const issues = (await issuesOf(bytes, 'matriks.xlsx')).filter((issue) => issue.severity === 'error');
    expect(unreadable.length).toBeGreaterThan(0);
    expect(issues.map((issue) => issue.found)).toEqual(expect.arrayContaining(unreadable.map((node) => node.amount!.raw)));
  });
});

describe('Columns that were not recognised', () => {
  const FILE = csv('Unit Kerja: BNNK Kupang', '', 'Kd;Apa yang dikerjakan;Banyaknya;Sat;Uang;Ket', '066.01.WA;Program Dukungan;;;30.000.000;', '3249;Pembinaan;;;30.000.000;', '3249.EBA;Layanan Internal;1;Layanan;30.000.000;baru', '3249.EBA.994;Layanan Perkantoran;1;Layanan;30.000.000;');
  const COLUMNS = { kd: 'code', 'apa yang dikerjakan': 'name', banyaknya: 'volume', uang: 'amount', ket: 'ignore' } as const;

  it('are described with samples, so that a person can say what they are', async () => {
    expect(await describeColumns(FILE, 'rencana.csv', OPTIONS)).toEqual({
      sheet: 'rencana', header: [3, 3], complete: false,
      columns: [
        { letter: 'A', title: 'Kd', key: 'kd', field: null, samples: ['066.01.WA', '3249', '3249.EBA'] }, { letter: 'B', title: 'Apa yang dikerjakan', key: 'apa yang dikerjakan', field: null, samples: ['Program Dukungan', 'Pembinaan', 'Layanan Internal'] },
        { letter: 'C', title: 'Banyaknya', key: 'banyaknya', field: null, samples: ['1'] }, { letter: 'D', title: 'Sat', key: 'sat', field: 'satuan', samples: ['Layanan'] },
        { letter: 'E', title: 'Uang', key: 'uang', field: null, samples: ['30.000.000'] }, { letter: 'F', title: 'Ket', key: 'ket', field: null, samples: ['baru'] },
      ],
    });
  });

  it('are read as the person said', async () => {
    const workbook = await readWorkbook(FILE, 'rencana.csv', OPTIONS);
    expect(planOfWorkbook(workbook, OPTIONS).content.nodes).toEqual([]);
    const { content, unread } = planOfWorkbook(workbook, { ...OPTIONS, columns: COLUMNS });
    expect(content.nodes.map((node) => [node.level, node.code, node.volume?.value, node.satuan, node.amount?.value])).toEqual([['program', '066.01.WA', undefined, null, 30_000_000n], ['kegiatan', '3249', undefined, null, 30_000_000n], ['kro', '3249.EBA', '1', 'Layanan', 30_000_000n], ['ro', '3249.EBA.994', '1', 'Layanan', 30_000_000n]]);
    expect([content.profile.office, unread]).toEqual(['BNNK Kupang', []]);
    expect((await describeColumns(FILE, 'rencana.csv', { ...OPTIONS, columns: COLUMNS }))).toMatchObject({ complete: true, columns: [{ field: 'code' }, { field: 'name' }, { field: 'volume' }, { field: 'satuan' }, { field: 'amount' }, { field: 'ignore' }] });
  });

  it('win over what another title seems to say', async () => {
    const two = csv('Kode;Uraian;Volume;Pagu Lama;Pagu Baru', ...ROWS.map((row) => row.split(';')).map(([code, name, , volume, , amount]) => `${code};${name};${volume};${amount};1`));
    const workbook = await readWorkbook(two, 'a.csv', OPTIONS);
    const nodes = planOfWorkbook(workbook, { ...OPTIONS, columns: { 'pagu lama': 'amount', 'pagu baru': 'ignore' } }).content.nodes;
    expect(nodes.map((node) => node.amount?.value)).toEqual([30_000_000n, 30_000_000n, 30_000_000n]);
  });

  it('are told where two say the same, and where a revision says before and after', async () => {
    const noticesOf = async (bytes: Uint8Array): Promise<string[]> => planOfWorkbook(await readWorkbook(bytes, 'a.csv', OPTIONS), OPTIONS).notices.map(({ code, place }) => `${code} ${place.cell}`);
    expect(await noticesOf(csv('Kode;Uraian;Volume;Pagu 2024;Pagu 2025;Penanggung jawab', ...ROWS.map((row) => row.replace(';;', ';').replace(/;[^;]*(;[^;]*)$/, '$1$1;Umum'))))).toEqual(['sheet-read a!1', 'columns-alike a!D1', 'columns-unknown a!F1']);
    const revision = csv('Kode;Uraian;Volume Semula;Anggaran Semula;Volume Menjadi;Anggaran Menjadi', '066.01.WA;Program Dukungan;;10;;20', '3249;Pembinaan;;10;;20', '3249.EBA;Layanan Internal;1;10;2;20');
    expect(await noticesOf(revision)).toEqual(['sheet-read a!1', 'columns-before-revision a!C1']);
    const { content, unread } = planOfWorkbook(await readWorkbook(revision, 'a.csv', OPTIONS), OPTIONS);
    expect([content.nodes.map((node) => [node.volume?.value, node.amount?.value]), unread]).toEqual([[[undefined, 20n], [undefined, 20n], ['2', 20n]], []]);
  });
});

describe('Amounts in thousands or millions of rupiah', () => {
  it.each([
    ['(dalam ribuan rupiah)', 'Anggaran', ['30.000', '1.234,5', '-'], [30_000_000n, 1_234_500n, null]],
    ['', 'Anggaran (Rp. 000)', ['30.000', '0', ''], [30_000_000n, 0n, undefined]],
    ['', 'Pagu (juta rupiah)', ['30', '1,25', '60,40,000'], [30_000_000n, 1_250_000n, null]],
    ['(dalam rupiah)', 'Anggaran (Rp)', ['30.000', '1.234', '5'], [30_000n, 1_234n, 5n]],
  ] as const)('are taken in full, which is said: %s %s', async (above, title, cells, expected) => {
    const workbook = await readWorkbook(csv(above, `Kode;Uraian;Volume;${title}`, `066.01.WA;Program Dukungan;;${cells[0]}`, `3249;Pembinaan;;${cells[1]}`, `3249.EBA;Layanan;1;${cells[2]}`), 'a.csv', OPTIONS);
    const { content, notices } = planOfWorkbook(workbook, OPTIONS);
    expect(content.nodes.map((node) => node.amount?.value)).toEqual(expected);
    expect(notices.some((notice) => notice.code === 'amounts-scaled')).toBe(title !== 'Anggaran (Rp)');
  });
});
