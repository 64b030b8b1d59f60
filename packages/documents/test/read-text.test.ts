// What a planner's file becomes: blocks with their lines, whatever the page cuts did to it.

import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { cellText, plainText, type Block, type ListBlock, type TableBlock } from '@tenun/domain';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readText } from '../src/index.ts';

const seed = fileURLToPath(new URL('../../../../shared/seed/rkt-bnnp-ntt-2024.md', import.meta.url));

function blocksOf(text: string): readonly Block[] {
  return readText(text).content.blocks;
}

describe('a plan given as text', () => {
  it('takes amounts in full that its titles say are in thousands, and says so; a sentence of prose changes nothing', () => {
    const matrix = (title: string): string => `LAMPIRAN\n\n${title}\n\n| PROGRAM/KEGIATAN/KOMPONEN | TARGET | SATUAN | ANGGARAN |\n|---|---|---|---|\n| Program Pencegahan dan Pemberantasan | | | 30.000 |\n| Kegiatan Penyelenggaraan Advokasi | 2 | Kegiatan | 30.000 |\n| 051. Pembinaan Teknis | 1 | Kegiatan | 17.000 |\n| 052. Rapat Kerja | 1 | Kegiatan | 13.000 |\n`;
    const amounts = (text: string): readonly (bigint | null | undefined)[] => readText(text).content.nodes.map((node) => node.amount?.value);
    expect(amounts(matrix('Matrik rencana kerja (dalam ribuan rupiah)'))).toEqual([30_000_000n, 30_000_000n, 17_000_000n, 13_000_000n]);
    expect(readText(matrix('Matrik rencana kerja (dalam ribuan rupiah)')).notices).toMatchObject([{ code: 'amounts-scaled', severity: 'warning', place: { line: 5 } }]);
    expect(amounts(matrix('Matrik rencana kerja'))).toEqual([30_000n, 30_000n, 17_000n, 13_000n]);
    expect(amounts(matrix('Sebagaimana diuraikan pada bagian sebelumnya, anggaran yang tersedia jauh lebih kecil daripada kebutuhan yang diajukan, yaitu beberapa ribu rupiah saja untuk tiap orang.'))).toEqual([30_000n, 30_000n, 17_000n, 13_000n]);
  });

  it('keeps the line of every heading, paragraph, item and row', () => {
    const blocks = blocksOf('# BAB I PENDAHULUAN\n\nSatu kalimat.\n\n1. Pertama;\n2. Kedua.\n\n| NO | NAMA |\n|---|---|\n| 1 | Belu |\n');
    expect(blocks.map((block) => [block.kind, block.place.line])).toEqual([['heading', 1], ['paragraph', 3], ['list', 5], ['table', 8]]);
    expect((blocks[2] as ListBlock).items.map((item) => [item.marker, item.place.line])).toEqual([['1.', 5], ['2.', 6]]);
    expect((blocks[3] as TableBlock).rows.map((row) => [row.role, row.place.line])).toEqual([['header', 8], ['body', 10]]);
  });

  it('joins a table that a page cut, and keeps the repeated header apart', () => {
    const piece = (row: string): string => `| NO | NAMA |\n|---|---|\n| 1 | 2 |\n${row}\n`;
    const [table, ...rest] = blocksOf(`${piece('| 1 | Belu |')}\n${piece('| 2 | Malaka |')}`) as TableBlock[];
    expect(rest).toEqual([]);
    expect(table?.rows.map((row) => row.role)).toEqual(['header', 'column-numbers', 'body', 'body']);
    expect(table?.repeatedHeaders.map((row) => row.place.line)).toEqual([6]);
  });

  it('takes titles grouped over two rows as one header', () => {
    const [table] = blocksOf('| No | Kota/Kab | 2022 | | 2023 | |\n|---|---|---|---|---|---|\n| | | Kss | TSK | Kss | TSK |\n| 1 | Kab. Belu | 3 | 4 | - | - |\n') as TableBlock[];
    expect(table?.rows.map((row) => row.role)).toEqual(['header', 'header', 'body']);
  });

  it('splits indicators stacked in a cell and keeps their bullets, and the trace of a lost icon', () => {
    const [table] = blocksOf('| A | B |\n|---|---|\n|  Layanan Umum | <ul style="list-style-type: none"> ▪ Indeks Satu ▪ Indeks Dua |\n') as TableBlock[];
    const cells = table?.rows[1]?.cells ?? [];
    expect(cells[0]?.lines[0]?.marker).toBe('');
    expect(cells[1]?.lines.map((line) => [line.marker, plainText(line.content)])).toEqual([['▪', 'Indeks Satu'], ['▪', 'Indeks Dua']]);
  });

  it('lets an item go on after a page cut without losing the line of either part', () => {
    const [list] = blocksOf('1. Target kinerja 95 Indeks dengan realisasi 90 Indeks atau sebesar\n\n94,7% dari target.\n2. Berikutnya.\n') as ListBlock[];
    expect(list?.items.map((item) => item.children.map((child) => child.place.line))).toEqual([[3], []]);
  });

  it('takes titles numbered by depth as titles, and a numbered sentence over a table as an item', () => {
    const blocks = blocksOf('BAB II. TUJUAN\n\n2.1 Tujuan\n\nPulih.\n\n2.1.1 Rincian\n\nSatu.\n\n1. IKK Jumlah desa bersinar dengan target kinerja 2 desa dan realisasi 2 desa atau sebesar 100%, sehingga sesuai dengan target.\n\n| A | B |\n|---|---|\n| 1 | 2 |\n');
    expect(blocks.map((block) => (block.kind === 'heading' ? block.level : block.kind))).toEqual([1, 2, 'paragraph', 3, 'paragraph', 'list', 'table']);
  });

  it('joins lines that an editor broke at its margin, and no others', () => {
    const said = (text: string): string[] => blocksOf(`# BAB I\n\n${text}\n`).slice(1).map((block) => (block.kind === 'paragraph' ? `${block.place.line} ${plainText(block.content)}` : block.kind));
    const broken = ['Pada tahun 2024 kantor melaksanakan rehabilitasi rawat jalan bagi 28 orang', 'klien dari tiga kecamatan, dan seluruhnya menuntaskan layanan sampai dengan', 'akhir tahun.'];
    expect(said(broken.join('\n'))).toEqual([`3 ${broken.join(' ')}`]);
    const own = ['Indikator Jumlah desa bersinar ditargetkan 2 desa dan terealisasi 2 desa', 'Indikator Jumlah klien yang pulih ditargetkan 28 orang, terealisasi 28 orang', 'Catatan: angka sementara'];
    expect(said(own.join('\n'))).toEqual(own.map((text, index) => `${index + 3} ${text}`));
    const ended = ['Kantor melaksanakan rehabilitasi rawat jalan bagi dua puluh delapan orang.', 'Kantor membina dua desa bersinar di kecamatan pesisir bersama puskesmas.'];
    expect(said(ended.join('\n'))).toEqual(ended.map((text, index) => `${index + 3} ${text}`));
  });

  it('reads tables without outer bars, also a row whose first cell is empty', () => {
    const blocks = blocksOf('Keadaan pegawai:\n\nNo | Unsur | Jumlah\n--- | --- | ---:\n1 | PNS | 22\n  | Jumlah | 22\n\nSatu | dua.\n');
    expect(blocks.map((block) => block.kind)).toEqual(['paragraph', 'table', 'paragraph']);
    expect((blocks[1] as TableBlock).rows.map((row) => [row.role, row.place.line, ...row.cells.map(cellText)])).toEqual([['header', 3, 'No', 'Unsur', 'Jumlah'], ['body', 5, '1', 'PNS', '22'], ['body', 6, '', 'Jumlah', '22']]);
  });

  it('puts items that stand further in below the item above them, with what goes on', () => {
    const [list, ...rest] = blocksOf('* Jumlah desa bersinar\n    * Target: 2 desa\n    * Realisasi: 2 desa di kecamatan\n      pesisir\n* Nilai Kinerja Anggaran\n\t* Target: 88\n') as ListBlock[];
    const told = (items: ListBlock['items']): unknown[] => items.map((item) => (item.children.length === 0 ? plainText(item.content) : [plainText(item.content), told(item.children)]));
    expect(rest).toEqual([]);
    expect(told(list?.items ?? [])).toEqual([['Jumlah desa bersinar', ['Target: 2 desa', ['Realisasi: 2 desa di kecamatan', ['pesisir']]]], ['Nilai Kinerja Anggaran', ['Target: 88']]]);
  });

  it('takes chapters on two lines, titles underlined and titles in bold as titles, and rules as nothing', () => {
    const blocks = blocksOf('BAB I\nPENDAHULUAN\n===========\n\n**A. Latar Belakang**\n\nSatu.\n\n---\n\n**Sumber data kantor**\n\n+ Dua\n');
    expect(blocks.map((block) => (block.kind === 'heading' ? `${block.level} ${plainText(block.content)}` : block.kind))).toEqual(['1 BAB I PENDAHULUAN', '2 A. Latar Belakang', 'paragraph', 'paragraph', 'list']);
  });

  it('takes numbers in brackets as the markers of a list', () => {
    const [list, ...rest] = blocksOf('(1) Warga terlindung.\n(2) Kantor tertib.\n') as ListBlock[];
    expect(rest).toEqual([]);
    expect(list?.items.map((item) => item.marker)).toEqual(['(1)', '(2)']);
  });

  it('takes the year from the cover where nothing else says it', () => {
    expect(readText('RENCANA KERJA TAHUNAN\nBNN KOTA BATU\nTAHUN ANGGARAN 2026\n\nBAB I PENDAHULUAN\n').content.profile.year).toBe(2026);
  });

  it('knows whose plan it is and for which year', () => {
    const { profile } = readText('KATA PENGANTAR\n\nKupang, 6 Februari 2024\nKepala BNN Kabupaten Belu\n\nUnit Kerja : BNN Kabupaten Belu\n\nTahun : 2024\n').content;
    expect(profile).toMatchObject({ office: 'BNN Kabupaten Belu', officeKind: 'kabupaten-kota', regionCode: '53', year: 2024, city: 'Kupang', date: '6 Februari 2024', signatory: 'Kepala BNN Kabupaten Belu' });
  });

  it('takes a suppression with its reason for the line that follows', () => {
    const { suppressions } = readText('# BAB I\n\n<!-- tenun-abaikan amount-rollup: dibulatkan oleh pusat -->\n| A | B |\n|---|---|\n');
    expect(suppressions).toEqual([{ rule: 'amount-rollup', reason: 'dibulatkan oleh pusat', line: 4, path: null }]);
  });

  it('never throws and never loses a word, whatever the text', () => {
    const line = fc.oneof(fc.string(), fc.constantFrom('| a | b |', '|---|---|', '1. x', '- b. y', 'BAB I', '**z', '', '<!-- x -->'));
    fc.assert(fc.property(fc.array(line, { maxLength: 30 }), (lines) => {
      const words = lines.filter((one) => !/^[\s|:-]*$|<!--|^---|!\[|\{\{|^#|[<>&*`]/.test(one)).flatMap((one) => one.match(/\p{L}{3,}/gu) ?? []);
      const { content } = readText(['x', ...lines].join('\n'));
      const said = JSON.stringify([content.blocks, content.nodes, content.indicators]);
      for (const word of words) expect(said).toContain(word);
    }), { numRuns: 300 });
  });
});

describe.skipIf(!existsSync(seed))('the real RKT of 2024', () => {
  it('is read whole: chapters, tables of BAB I and III, nineteen results in one list', () => {
    const { content } = readText(readFileSync(seed, 'utf8'));
    const headings = content.blocks.filter((block) => block.kind === 'heading' && block.level === 1).map((block) => (block.kind === 'heading' ? plainText(block.content).split(' ').slice(0, 2).join(' ') : ''));
    expect(headings).toEqual(['KATA PENGANTAR', 'BAB I', 'BAB II', 'BAB III', 'BAB IV', 'Lampiran']);
    const results = content.blocks.find((block) => block.kind === 'list' && block.items.length === 19);
    expect(results?.place.line).toBe(202);
    const cases = content.blocks.find((block): block is TableBlock => block.kind === 'table' && block.place.line === 151);
    expect(cases?.rows.filter((row) => row.role === 'body').map((row) => cellText(row.cells[0]))).toHaveLength(22);
  });
});
