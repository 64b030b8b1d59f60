// A folder of files as offices send them, made by real programs: each is read as a careful person reads it, or refused in words; nothing is silently wrong.

import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readFile, ReadProblem } from '../../src/index.ts';
import type { ReadOptions } from '../../src/read/read-options.ts';
import { cells, grouped, page, pageTable, READ, ROWS, TITLES, TOTAL, workbook } from './the-plan.ts';

const has = (program: string): boolean => spawnSync(program, ['--version'], { timeout: 60_000 }).status === 0;
const HAS_OFFICE = has('soffice');
const HAS_BROWSER = has('chromium');

const folder = mkdtempSync(join(tmpdir(), 'tenun-kiriman-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function read(name: string, options: Partial<ReadOptions> = {}) {
  const { content, notices } = await readFile(new Uint8Array(readFileSync(join(folder, name))), name, options);
  return {
    office: content.profile.office, year: content.profile.year, notices: notices.map(({ code }) => code),
    rows: content.nodes.map(({ level, name: said, amount }) => `${level} ${said} ${amount?.value}`),
    targets: content.indicators.map((indicator) => `${indicator.name}: ${indicator.target?.value}`),
  };
}

async function refusal(name: string): Promise<ReadProblem> {
  const problem: unknown = await read(name).catch((error: unknown) => error);
  expect(problem).toBeInstanceOf(ReadProblem);
  return problem as ReadProblem;
}

const thousands = (rupiah: number): string => grouped(rupiah / 1000);
const title = (office: string, year: number): readonly (readonly string[])[] => [['MATRIKS RENCANA KERJA TAHUNAN'], [`${office} TAHUN ANGGARAN ${year}`], []];
const TARGETS = ['Indeks Ketahanan Keluarga: 82.5', 'Jumlah klien rawat jalan: 22'];

describe.skipIf(!HAS_OFFICE)('sheets and documents of offices', () => {
  beforeAll(() => {
    const months = Array.from({ length: 12 }, (_, index) => ['Jan', 'Feb', 'Mar', 'Apr', 'Mei', 'Jun', 'Jul', 'Agu', 'Sep', 'Okt', 'Nov', 'Des'][index]!);
    const detail = [...title('BNN KOTA PALU', 2026), TITLES, ...cells()];
    const recap = [...title('BNN KOTA PALU', 2026), ['No', 'Program/Kegiatan', 'Jumlah'], ...ROWS.filter(([level]) => level === 'kegiatan').map(([, , name, , , amount], index) => [index + 1, name, amount])];
    const sheets = {
      teks: [{ name: 'Sheet1', rows: [...title('BNN KABUPATEN KOLAKA', 2025), TITLES, ...cells((rupiah) => `Rp. ${grouped(rupiah)},-`), ['JUMLAH SELURUHNYA', '', '', '', `Rp. ${grouped(TOTAL)},-`]] }],
      subtotal: [{ name: 'MATRIKS', rows: [...title('BNN PROVINSI SULAWESI TENGGARA', 2024), TITLES, ...cells().slice(0, 6), ['', 'JUMLAH PENCEGAHAN', '', '', 73_500_000], [], TITLES, ['', 'Jumlah pindahan', '', '', 73_500_000], ...cells().slice(6), ['', 'TOTAL', '', '', TOTAL]] }],
      ribuan: [{ name: 'Rencana', rows: [...title('BNN KOTA TARAKAN', 2025).slice(0, 2), ['', '', '', '', '(dalam ribuan rupiah)'], TITLES, ...cells((rupiah) => rupiah / 1000)] }],
      tampilan: [{ name: 'Rencana', shownInThousands: true as const, rows: [...title('BNN KOTA SORONG', 2025), [...TITLES.slice(0, 4), 'Anggaran (Rp ribu)'], ...cells()] }],
      bulanan: [{ name: 'RPD', rows: [...title('BNN KABUPATEN POSO', 2025), [...TITLES.slice(0, 4), ...months, 'Jumlah (Rp)'], ...cells().map((row) => [...row.slice(0, 4), ...months.map(() => Math.floor(Number(row[4]) / 12)), row[4]!])] }],
      beberapa: [{ name: 'Rekap', rows: recap }, { name: 'Detail 2025', rows: [...title('BNN KOTA PALU', 2025), TITLES, ...cells((rupiah) => rupiah - 1_000_000)] }, { name: 'Detail', rows: detail }],
    };
    const documents = {
      bingkai: page('BNN Kota Mataram', 2025, `<table><tr><td>Matriks:</td></tr><tr><td>${pageTable()}</td></tr></table>`),
      'ribuan-di-word': page('BNN Kabupaten Sumbawa', 2026, `<p>(dalam ribuan rupiah)</p>${pageTable(thousands, 'Anggaran')}`),
      'juta-di-judul': page('BNN Kota Singkawang', 2026, pageTable((rupiah) => String(rupiah / 1_000_000).replace('.', ','), 'Anggaran (juta Rp)')),
    };
    for (const [name, given] of Object.entries(sheets)) writeFileSync(join(folder, `${name}.fods`), workbook(given));
    for (const [name, given] of Object.entries(documents)) writeFileSync(join(folder, `${name}.html`), given);
    writeFileSync(join(folder, 'terpotong.fods'), workbook([{ name: 'Matriks', width: 5.5, rows: [...title('BNN PROVINSI PAPUA', 2025), TITLES, ...cells()] }]));
    const office = (to: string, files: readonly string[], filter: readonly string[] = []): void => {
      execFileSync('soffice', [`-env:UserInstallation=file://${folder}/profil`, '--headless', ...filter, '--convert-to', to, '--outdir', folder, ...files.map((file) => join(folder, file))], { stdio: 'pipe', timeout: 120_000 });
    };
    office('xlsx', Object.keys(sheets).map((name) => `${name}.fods`));
    office('docx', Object.keys(documents).map((name) => `${name}.html`), ['--infilter=HTML (StarWriter)']);
    office('ods', ['tampilan.fods']);
    office('pdf', ['terpotong.fods']);
    office('xls', ['teks.fods']);
  }, 180_000);

  it('amounts typed as text (`Rp. 28.500.000,-`) are amounts', async () => {
    expect(await read('teks.xlsx')).toMatchObject({ office: 'BNN Kabupaten Kolaka', year: 2025, rows: READ });
  });

  it('sums in the middle, carried over under a header printed again, are no rows of the plan, and that is said', async () => {
    expect(await read('subtotal.xlsx')).toMatchObject({ office: 'BNN Provinsi Sulawesi Tenggara', year: 2024, rows: READ, notices: expect.arrayContaining(['subtotal-rows']) });
  });

  it('thousands of rupiah in a sheet are taken in full, and that is said', async () => {
    expect(await read('ribuan.xlsx')).toMatchObject({ office: 'BNN Kota Tarakan', year: 2025, rows: READ, notices: expect.arrayContaining(['amounts-scaled']) });
  });

  it.each(['xlsx', 'ods'])('amounts that an .%s only shows in thousands are what their cells hold', async (form) => {
    expect(await read(`tampilan.${form}`)).toMatchObject({ office: 'BNN Kota Sorong', year: 2025, rows: READ });
  });

  it('twelve months beside the sum leave the sum as the amount', async () => {
    expect(await read('bulanan.xlsx')).toMatchObject({ year: 2025, rows: READ, notices: expect.arrayContaining(['columns-unknown']) });
  });

  it('of several sheets a person chooses one; the others are named as left out', async () => {
    const problem = await refusal('beberapa.xlsx');
    expect(problem.code).toBe('which-sheet');
    expect(problem.text.id).toContain('Detail 2025, Detail');
    expect(await read('beberapa.xlsx', { sheet: 'Detail' })).toMatchObject({ rows: READ, notices: expect.arrayContaining(['sheet-left-out']) });
  });

  it('a matrix within a frame of another table is the matrix', async () => {
    expect(await read('bingkai.docx')).toMatchObject({ office: 'BNN Kota Mataram', year: 2025, rows: READ, targets: TARGETS, notices: [] });
  });

  it('thousands of rupiah said above a table of Word are taken in full, and that is said', async () => {
    expect(await read('ribuan-di-word.docx')).toMatchObject({ office: 'BNN Kabupaten Sumbawa', year: 2026, rows: READ, targets: TARGETS, notices: ['amounts-scaled'] });
  });

  it('millions of rupiah in the title of a column of Word are taken in full', async () => {
    expect(await read('juta-di-judul.docx')).toMatchObject({ year: 2026, rows: READ, targets: TARGETS, notices: ['amounts-scaled'] });
  });

  it('a sheet printed wider than its paper says where its columns were cut apart', async () => {
    expect(await read('terpotong.pdf')).toMatchObject({ rows: [], notices: expect.arrayContaining(['columns-cut']) });
  });

  it('a workbook of before 2007 is refused with what to do', async () => {
    expect((await refusal('teks.xls')).text.id).toContain('simpan sebagai .xlsx');
  });
});

describe.skipIf(!HAS_BROWSER)('a page printed by a browser', () => {
  beforeAll(() => {
    writeFileSync(join(folder, 'sambas.html'), page('BNN Kabupaten Sambas', 2025, `<p>(dalam ribuan rupiah)</p>${pageTable(thousands, 'Anggaran')}`));
    execFileSync('chromium', ['--headless', '--no-sandbox', '--disable-gpu', `--user-data-dir=${folder}/peramban`, '--no-pdf-header-footer', `--print-to-pdf=${join(folder, 'sambas.pdf')}`, `file://${join(folder, 'sambas.html')}`], { stdio: 'pipe', timeout: 120_000 });
  }, 150_000);

  it('keeps indicators that its narrow columns broke, and amounts in thousands', async () => {
    expect(await read('sambas.pdf')).toMatchObject({ office: 'BNN Kabupaten Sambas', year: 2025, rows: READ, targets: TARGETS, notices: ['amounts-scaled'] });
  });
});

describe('exports as text', () => {
  const lines = [['MATRIKS RENCANA KERJA BNN KABUPATEN MANOKWARI TAHUN 2026'], TITLES, ...cells(grouped).map((row) => row.map(String))];

  it('Unicode text of Excel, with tabs under a title, is a table', async () => {
    writeFileSync(join(folder, 'unicode.txt'), Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(lines.map((row) => row.join('\t')).join('\r\n'), 'utf16le')]));
    expect(await read('unicode.txt')).toMatchObject({ office: 'BNN Kabupaten Manokwari', year: 2026, rows: READ });
  });

  it('a web page named .xls is refused with what to do', async () => {
    writeFileSync(join(folder, 'unduhan.xls'), page('BNN Kabupaten Fakfak', 2025, pageTable()));
    expect((await refusal('unduhan.xls')).text.id).toContain('simpan sebagai .xlsx');
  });
});
