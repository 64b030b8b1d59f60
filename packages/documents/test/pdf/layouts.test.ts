// How people lay plans out on paper, and what a reader has to make of it: tables with and without lines, pages turned and cut, letters that printing changed.

import { cellText, plainText, type Block, type ListBlock, type ReadResult, type TableBlock } from '@tenun/domain';
import { describe, expect, it } from 'vitest';
import { handmade, line, lines, ruledTable } from './handmade.ts';
import { byTypst } from './printed-by-typst.ts';
import { byChromium, HAS_CHROMIUM, read } from './printed.ts';

const blocksOf = (result: ReadResult): readonly Block[] => result.content.blocks;
const tablesOf = (result: ReadResult): readonly TableBlock[] => blocksOf(result).filter((block) => block.kind === 'table');
const rowsOf = (table: TableBlock | undefined): string[][] => (table?.rows ?? []).map((row) => row.cells.map(cellText));
const textsOf = (result: ReadResult): string[] => blocksOf(result).flatMap((block) => ('content' in block ? [plainText(block.content)] : []));

const STAFF = [['NO', 'JABATAN', 'JUMLAH'], ['1', 'Penyuluh Narkoba', '12'], ['2', 'Konselor Adiksi', '3'], ['', 'JUMLAH', '15']];
const PROSE = ['Rencana Kerja Tahunan BNN Kabupaten Rote Ndao disusun menurut pagu indikatif dan', 'hasil evaluasi tahun sebelumnya, agar setiap kegiatan mendukung sasaran program', 'yang telah ditetapkan.'];

describe('a table with lines around its cells', () => {
  it('comes with its header, and each row with its place', async () => {
    const [table] = tablesOf(await read(handmade([{ content: lines(PROSE) + ruledTable(STAFF, [40, 200, 80], 72, 700) }])));
    expect(rowsOf(table)).toEqual(STAFF);
    expect(table?.rows.map(({ role }) => role)).toEqual(['header', 'body', 'body', 'body']);
    expect(table?.rows.map(({ place }) => place.cell)).toEqual(['hal.1!r1', 'hal.1!r2', 'hal.1!r3', 'hal.1!r4']);
  });

  it('is the same on a page that was turned, printed across, or cut out of a larger sheet', async () => {
    const content = lines(PROSE) + ruledTable(STAFF, [40, 200, 80], 72, 700);
    const across = `q 0 1 -1 0 595 0 cm\n${lines(PROSE, 72, 520)}${ruledTable(STAFF, [40, 200, 80], 72, 450)}Q\n`;
    for (const page of [{ content, rotate: 90 }, { content, rotate: 180 }, { content: across }, { content: across, rotate: 90 }, { content: `q 1 0 0 1 200 100 cm\n${content}Q\n${line('di luar halaman', 20, 20)}`, size: [0, 0, 900, 1000] as const, crop: [200, 100, 795, 942] as const }]) {
      const result = await read(handmade([page]));
      expect(rowsOf(tablesOf(result)[0])).toEqual(STAFF);
      expect(textsOf(result)).toEqual([PROSE.join(' ')]);
    }
  });

  it('keeps cells over several columns, and lays cells over several rows open', async () => {
    const [table] = tablesOf(await read(byTypst(`#table(columns: 5, table.header(table.cell(rowspan: 2)[*No*], table.cell(rowspan: 2)[*Kota/Kab*], table.cell(colspan: 3)[*2024*], [*Kss*], [*TSK*], [*BB*]),
      [1], [Kab. Rote Ndao], [2], [3], [1,25 gram], table.cell(rowspan: 2)[2], table.cell(rowspan: 2)[Kab. Alor], [1], [1], [0,5 gram], [1], [2], [3 paket])`)));
    expect(rowsOf(table)).toEqual([['No', 'Kota/Kab', '2024'], ['', '', 'Kss', 'TSK', 'BB'], ['1', 'Kab. Rote Ndao', '2', '3', '1,25 gram'], ['2', 'Kab. Alor', '1', '1', '0,5 gram'], ['', '', '1', '2', '3 paket']]);
    expect(table?.rows[0]?.cells[2]?.colSpan).toBe(3);
    expect(table?.rows.map(({ role }) => role)).toEqual(['header', 'header', 'body', 'body', 'body']);
  });

  it('keeps the lines of a cell apart that were ended, and joins those that the column broke', async () => {
    const [table] = tablesOf(await read(byTypst(`#set page(width: 12cm)\n#table(columns: (1cm, 5cm, 3cm), [NO], [INDIKATOR KINERJA], [TARGET],
      [1], [▪ Indeks kepuasan layanan klinik rehabilitasi narkotika \\ ▪ Persentase klien yang pulih], [3,5 \\ 90 %])`)));
    expect(table?.rows[1]?.cells[1]?.lines.map(({ marker, content }) => [marker, plainText(content)])).toEqual([['▪', 'Indeks kepuasan layanan klinik rehabilitasi narkotika'], ['▪', 'Persentase klien yang pulih']]);
    expect(table?.rows[1]?.cells[2]?.lines.length).toBe(2);
  });

  it('goes on over the page, with its header standing again or without', async () => {
    const rows = Array.from({ length: 60 }, (_, index) => `[${index + 1}], [Kegiatan ke-${index + 1} bidang rehabilitasi], [${index + 10} Orang]`).join(', ');
    for (const header of ['table.header([*NO*], [*KEGIATAN*], [*TARGET*])', '[*NO*], [*KEGIATAN*], [*TARGET*]']) {
      const tables = tablesOf(await read(byTypst(`#set page(height: 14cm)\n#table(columns: (1cm, 8cm, 3cm), ${header}, ${rows})`)));
      expect(tables.length).toBe(1);
      const lastPage = Number(/^hal\.(\d+)/.exec(tables[0]?.rows.at(-1)?.place.cell ?? '')?.[1]);
      expect(lastPage).toBeGreaterThan(2);
      expect(tables[0]?.rows.length).toBe(61);
      expect(rowsOf(tables[0]).at(-1)).toEqual(['60', 'Kegiatan ke-60 bidang rehabilitasi', '69 Orang']);
      expect(tables[0]?.repeatedHeaders.length).toBe(header.startsWith('table.header') ? lastPage - 1 : 0);
    }
  });

  it('is one row again where the page cut a row in two', async () => {
    const [table] = tablesOf(await read(byTypst(`#set page(width: 14cm, height: 7cm, margin: 1.5cm)\n#table(columns: (1cm, 5.5cm, 4cm), table.header([*NO*], [*SASARAN*], [*TARGET*]), [1], [Terwujudnya layanan rehabilitasi yang mudah dijangkau oleh seluruh masyarakat], [3 Lembaga],
      [2], [Meningkatnya upaya pemulihan penyalah guna dan pecandu narkotika melalui layanan pascarehabilitasi yang berkelanjutan di wilayah kerja badan narkotika nasional provinsi dan jajaran], [68 Persen])`)));
    expect(rowsOf(table).slice(1)).toEqual([['1', 'Terwujudnya layanan rehabilitasi yang mudah dijangkau oleh seluruh masyarakat', '3 Lembaga'], ['2', 'Meningkatnya upaya pemulihan penyalah guna dan pecandu narkotika melalui layanan pascarehabilitasi yang berkelanjutan di wilayah kerja badan narkotika nasional provinsi dan jajaran', '68 Persen']]);
  });

  it('is no table when it is a frame, or boxes with wires between them', async () => {
    const chart = '0.5 w\n100 600 120 40 re S\n60 500 100 40 re S\n260 500 100 40 re S\n160 600 m 160 560 l S\n110 560 m 310 560 l S\n110 560 m 110 540 l S\n310 560 m 310 540 l S\n';
    const result = await read(handmade([{ content: lines(PROSE) + chart + line('Kepala', 120, 615) + line('Umum', 80, 515) + line('Rehabilitasi', 280, 515) }]));
    expect(tablesOf(result)).toEqual([]);
    expect(textsOf(result).join(' ')).toContain('Rehabilitasi');
  });
});

describe('a table without lines', () => {
  it('is read by the white between its columns', async () => {
    const xs = [72, 110, 330, 420];
    const rows = [['No', 'Uraian Kegiatan', 'Volume', 'Anggaran'], ['1', 'Sosialisasi bahaya narkoba', '4 Kali', '12.500.000'], ['2', 'Tes urine pelajar', '2 Kali', '8.000.000'], ['3', 'Rapat koordinasi', '1 Kali', '4.250.000']];
    const content = rows.map((row, r) => row.map((text, c) => line(text, xs[c] ?? 0, 650 - r * 18, 10, r === 0 ? 'F2' : 'F1')).join('')).join('');
    const result = await read(handmade([{ content: lines(PROSE) + content }]));
    expect(rowsOf(tablesOf(result)[0])).toEqual(rows);
    expect(tablesOf(result)[0]?.rows[0]?.role).toBe('header');
    expect(textsOf(result)).toEqual([PROSE.join(' ')]);
  });

  it('is not made of items, of labels with their colons, or of text that fills its lines', async () => {
    const labels = [['Unit Kerja', ': BNN Kabupaten Rote Ndao'], ['Tahun', ': 2025'], ['Alamat', ': Ba’a']].map(([label, value], index) => line(label ?? '', 72, 650 - index * 16) + line(value ?? '', 160, 650 - index * 16)).join('');
    const items = ['Kepala', 'Subbagian Umum', 'Seksi Rehabilitasi', 'Seksi Pemberantasan'].map((text, index) => line(`${index + 1}.`, 72, 560 - index * 16) + line(text, 100, 560 - index * 16)).join('');
    const result = await read(handmade([{ content: lines(PROSE) + labels + items }]));
    expect(tablesOf(result)).toEqual([]);
    expect(blocksOf(result).filter((block): block is ListBlock => block.kind === 'list').flatMap(({ items: all }) => all.map(({ marker, content }) => `${marker} ${plainText(content)}`))).toEqual(['1. Kepala', '2. Subbagian Umum', '3. Seksi Rehabilitasi', '4. Seksi Pemberantasan']);
  });
});

describe('letters that printing changed', () => {
  it('are read as they were typed: ligatures, a bullet of Wingdings, a soft hyphen, letters drawn twice', async () => {
    const drawnTwice = line('Sasaran kegiatan', 72, 640) + line('Sasaran kegiatan', 72.3, 640);
    const content = `BT /F1 11 Tf 72 700 Td (E) Tj /F3 11 Tf (a) Tj /F1 11 Tf (siensi anggaran) Tj ET\nBT /F3 11 Tf 72 670 Td (b) Tj /F1 11 Tf 14 0 Td (Layanan Perkantoran) Tj ET\n${drawnTwice}`;
    const result = await read(handmade([{ content }]));
    expect(textsOf(result)).toEqual(['Efisiensi anggaran', 'Sasaran kegiatan']);
    expect(blocksOf(result).some((block) => block.kind === 'paragraph' && block.content.some(({ mark }) => mark === 'bold'))).toBe(true);
    const list = blocksOf(result).find((block): block is ListBlock => block.kind === 'list');
    expect(list?.items.map(({ marker }) => marker)).toEqual(['▪']);
  });

  it('are put together where the margin divided a word, and keep the hyphen that belongs to it', async () => {
    const content = lines(['Kegiatan ini dilaksanakan menurut rencana yang telah disusun bersama oleh para penye-', 'lenggara layanan rehabilitasi, lembaga pemerintah maupun non pemerintah, dan masing-', 'masing melaporkan hasilnya kepada Kepala Bidang setiap akhir triwulan kepada pim-', 'pinan sesuai dengan ketentuan. Setiap penyelenggara wajib hadir.']);
    expect(textsOf(await read(handmade([{ content }])))[0]).toBe('Kegiatan ini dilaksanakan menurut rencana yang telah disusun bersama oleh para penyelenggara layanan rehabilitasi, lembaga pemerintah maupun non pemerintah, dan masing-masing melaporkan hasilnya kepada Kepala Bidang setiap akhir triwulan kepada pimpinan sesuai dengan ketentuan. Setiap penyelenggara wajib hadir.');
  });

  it('that stand across the page, a watermark, are left out with a notice', async () => {
    const result = await read(handmade([{ content: `${lines(PROSE)}q 0.7 0.7 -0.7 0.7 150 300 cm\n${line('KONSEP', 0, 0, 80)}Q\n` }]));
    expect(textsOf(result)).toEqual([PROSE.join(' ')]);
    expect(result.notices.map(({ code }) => code)).toEqual(['slanted-text']);
  });
});

describe('pages', () => {
  const body = (page: number): string => lines([`Bagian ${['pertama', 'kedua', 'ketiga', 'keempat'][page]} menguraikan keadaan wilayah kerja dan sumber daya yang ada,`, 'serta kegiatan yang direncanakan untuk satu tahun anggaran bagi seluruh bidang.'], 72, 700);

  it('leave their running titles and numbers out, and say so', async () => {
    const pages = Array.from({ length: 4 }, (_, page) => ({ content: line('RKT BNNK Rote Ndao 2025', 72, 810, 9) + body(page) + line(`Halaman ${page + 1} dari 4`, 280, 30, 9) }));
    const result = await read(handmade(pages));
    expect(textsOf(result).length).toBe(4);
    expect(textsOf(result).join(' ')).not.toMatch(/RKT BNNK|Halaman/);
    expect(result.notices.map(({ message }) => message.id)).toEqual(['Judul lari dan nomor halaman tidak ikut dibaca: “RKT BNNK Rote Ndao 2025”.']);
  });

  it('that cut a sentence are not seen in it', async () => {
    const sentence = ['Untuk mendukung sasaran tersebut Badan Narkotika Nasional Kabupaten Rote Ndao akan', 'melaksanakan advokasi kebijakan pada instansi pemerintah, instansi swasta, lingkungan', 'pendidikan dan kelompok masyarakat di seluruh kecamatan.'];
    const result = await read(handmade([{ content: lines(sentence.slice(0, 2), 72, 100) }, { content: lines(sentence.slice(2)) }]));
    expect(textsOf(result)).toEqual([sentence.join(' ')]);
  });
});

describe.skipIf(!HAS_CHROMIUM)('a plan printed from a browser', () => {
  it('gives its table and its list', { timeout: 60_000 }, async () => {
    const result = await read(byChromium(`<html lang="id"><style>table { border-collapse: collapse } td, th { border: 1px solid black; padding: 4px }</style><body><h1>BAB III RENCANA KINERJA</h1>
      <p>Target kinerja BNN Kabupaten Rote Ndao Tahun 2025:</p><ol><li>Sosialisasi di empat kecamatan</li><li>Tes urine pegawai</li></ol>
      <table><thead><tr><th>NO</th><th>PROGRAM/KEGIATAN</th><th>ANGGARAN (Rp)</th></tr></thead><tbody><tr><td>1</td><td>Pencegahan<br>Pemberdayaan</td><td>120.000.000</td></tr><tr><td>2</td><td>Rehabilitasi</td><td>80.500.000</td></tr><tr><td colspan="2">JUMLAH</td><td>200.500.000</td></tr></tbody></table></body></html>`));
    const [table] = tablesOf(result);
    expect(rowsOf(table)).toEqual([['NO', 'PROGRAM/KEGIATAN', 'ANGGARAN (Rp)'], ['1', 'Pencegahan\nPemberdayaan', '120.000.000'], ['2', 'Rehabilitasi', '80.500.000'], ['JUMLAH', '200.500.000']]);
    expect(table?.rows[3]?.cells[0]?.colSpan).toBe(2);
    expect(blocksOf(result)[0]).toMatchObject({ kind: 'heading', level: 1 });
    expect(blocksOf(result).some((block) => block.kind === 'list' && block.items.length === 2)).toBe(true);
  });
});
