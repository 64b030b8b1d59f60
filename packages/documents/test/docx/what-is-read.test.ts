// What of a Word document is read: lists as Word numbers them, cells as it merges them, changes as accepted, and nothing lost in silence.

import { describe, expect, it } from 'vitest';
import type { TableBlock } from '@tenun/domain';
import { blocksOf, cell, HEADER, item, numbering, paragraph, read, row, run, table, told, wordFile } from './word-file.ts';

const HEADING_STYLES = '<w:style w:type="paragraph" w:styleId="Judul1"><w:name w:val="heading 1"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style><w:style w:type="paragraph" w:styleId="Judul2"><w:name w:val="heading 2"/><w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:style><w:style w:type="paragraph" w:styleId="Subjudul"><w:name w:val="Subjudul Kantor"/><w:basedOn w:val="Judul2"/></w:style><w:style w:type="paragraph" w:styleId="DaftarParagraf"><w:name w:val="List Paragraph"/></w:style>';
const style = (id: string): string => `<w:pStyle w:val="${id}"/>`;

describe('titles', () => {
  it('are known by the styles of Word in any language, and by styles based on them', async () => {
    const blocks = await blocksOf(`${paragraph('BAB I PENDAHULUAN', style('Judul1'))}${paragraph('Latar Belakang', style('Judul2'))}${paragraph('Maksud', style('Subjudul'))}${paragraph('Isi.')}`, { styles: HEADING_STYLES });
    expect(told(blocks)).toEqual(['# BAB I PENDAHULUAN', '## Latar Belakang', '## Maksud', 'Isi.']);
  });

  it('are known by their words where the writer only made them bold', async () => {
    const blocks = await blocksOf(`${paragraph('BAB I')}${paragraph('PENDAHULUAN')}${paragraph(run('A. Latar Belakang', '<w:b/>'))}${paragraph('Isi.')}`);
    expect(told(blocks)).toEqual(['# BAB I PENDAHULUAN', '## A. Latar Belakang', 'Isi.']);
  });

  it('carry the number that Word draws before them', async () => {
    const lists = numbering([['upperRoman', 'BAB %1'], ['upperLetter', '%2.']]);
    const blocks = await blocksOf(`${item('PENDAHULUAN', 1, 0, style('Judul1'))}${item('Latar Belakang', 1, 1, style('Judul2'))}${item('Tujuan', 1, 1, style('Judul2'))}${item('KEBIJAKAN', 1, 0, style('Judul1'))}${item('Visi', 1, 1, style('Judul2'))}`, { styles: HEADING_STYLES, numbering: lists });
    expect(told(blocks)).toEqual(['# BAB I PENDAHULUAN', '## A. Latar Belakang', '## B. Tujuan', '# BAB II KEBIJAKAN', '## A. Visi']);
  });

  it('of a table of contents are not read a second time', async () => {
    const field = (kind: string): string => `<w:r><w:fldChar w:fldCharType="${kind}"/></w:r>`;
    const contents = `${paragraph(`${field('begin')}<w:r><w:instrText> TOC \\o "1-3" </w:instrText></w:r>${field('separate')}${run('BAB I PENDAHULUAN\u20263')}`)}${paragraph(`${run('BAB II KEBIJAKAN\u20267')}${field('end')}`)}`;
    expect(told(await blocksOf(`${contents}${paragraph('BAB I PENDAHULUAN')}${paragraph('Isi.')}`))).toEqual(['# BAB I PENDAHULUAN', 'Isi.']);
  });
});

describe('lists', () => {
  it('have the markers that Word shows: digits, letters, roman numerals, bullets, several levels', async () => {
    const lists = numbering([['decimal', '%1.'], ['lowerLetter', '%2)'], ['lowerRoman', '(%3)']], [['bullet', '\uF0A7', '<w:rPr><w:rFonts w:ascii="Wingdings" w:hAnsi="Wingdings"/></w:rPr>']], [['decimal', '%1'], ['decimal', '%1.%2.']]);
    const blocks = await blocksOf([item('Kepala', 1), item('Bagian', 1, 1), item('Seksi', 1, 2), item('Seksi lain', 1, 2), item('Bagian lain', 1, 1), item('Wakil', 1), paragraph('Lalu:'), item('Butir', 2), paragraph('Dan:'), item('Satu', 3), item('Satu dua', 3, 1), item('Satu tiga', 3, 1)].join(''), { numbering: lists });
    expect(told(blocks)).toEqual(['1. Kepala', '  a) Bagian', '    (i) Seksi', '    (ii) Seksi lain', '  b) Bagian lain', '2. Wakil', 'Lalu:', '▪ Butir', 'Dan:', '1 Satu', '  1.1. Satu dua', '  1.2. Satu tiga']);
  });

  it('go on where they were interrupted, and begin anew where Word is told so', async () => {
    const lists = `${numbering([['decimal', '%1.']])}<w:num w:numId="2"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>`;
    const blocks = await blocksOf([item('Satu', 1), paragraph('Sela.'), item('Dua', 1), paragraph('Baru.'), item('Awal', 2), item('Lanjut', 2)].join(''), { numbering: lists });
    expect(told(blocks)).toEqual(['1. Satu', 'Sela.', '2. Dua', 'Baru.', '1. Awal', '2. Lanjut']);
  });

  it('with markers typed as text are the same lists; a bullet before them says nothing', async () => {
    const blocks = await blocksOf([paragraph('a.\tSosialisasi;'), paragraph('b.\tAsistensi.'), paragraph('Lalu:'), item('1. Rapat', 1), item('2. Kunjungan', 1)].join(''), { numbering: numbering([['bullet', '•']]) });
    expect(told(blocks)).toEqual(['a. Sosialisasi;', 'b. Asistensi.', 'Lalu:', '1. Rapat', '2. Kunjungan']);
  });

  it('keep the paragraphs that belong to an item, and lose none of what follows', async () => {
    const blocks = await blocksOf([item('Pertama', 1, 0, style('DaftarParagraf')), paragraph('Penjelasan butir.', `${style('DaftarParagraf')}<w:ind w:left="720"/>`), item('Kedua', 1), paragraph('Kalimat sesudahnya.')].join(''), { styles: HEADING_STYLES, numbering: numbering([['decimal', '%1.']]) });
    expect(told(blocks)).toEqual(['1. Pertama', '  + Penjelasan butir.', '2. Kedua', 'Kalimat sesudahnya.']);
  });
});

describe('tables', () => {
  it('have their merged cells, both ways, and columns left out at the side', async () => {
    const blocks = await blocksOf(table(
      row([cell('No', '<w:vMerge w:val="restart"/>'), cell('Kab/Kota', '<w:vMerge w:val="restart"/>'), cell('2023', '<w:gridSpan w:val="2"/>')], HEADER),
      row([cell('', '<w:vMerge/>'), cell('', '<w:vMerge/>'), 'Kasus', 'Tersangka'], HEADER),
      row(['1', cell('Belu', '<w:vMerge w:val="restart"/>'), '2', '3']), row(['2', cell('', '<w:vMerge/>'), '4', '5']),
      row(['6', '7'], '<w:gridBefore w:val="2"/>'),
    ));
    expect(told(blocks)).toEqual(['(header) No↓2 | Kab/Kota↓2 | 2023→2', '(header) Kasus | Tersangka', '1 | Belu↓2 | 2 | 3', '2 | 4 | 5', ' |  | 6 | 7']);
    expect((blocks[0] as TableBlock).rows.map((each) => each.place.cell)).toEqual(['t1!r1', 't1!r2', 't1!r3', 't1!r4', 't1!r5']);
  });

  it('cut by pages are one table, their repeated headers kept apart', async () => {
    const page = (number: string): string => table(row(['No', 'Nama'], HEADER), row([number, 'Belu']));
    const [block, ...others] = await blocksOf(`${page('1')}${paragraph('')}${page('2')}`);
    expect(others).toEqual([]);
    expect(told([block!])).toEqual(['(header) No | Nama', '1 | Belu', '2 | Belu']);
    expect((block as TableBlock).repeatedHeaders.map((each) => each.place.cell)).toEqual(['t2!r1']);
  });

  it('have a header where Word does not say so but the first row reads like one', async () => {
    const bold = (text: string): string => cell(paragraph(run(text, '<w:b/>')));
    expect(told(await blocksOf(table(row(['No', 'Kegiatan', 'Pagu']), row(['1', 'Diseminasi', '5.000.000']))))[0]).toBe('(header) No | Kegiatan | Pagu');
    expect(told(await blocksOf(table(row([bold('Uraian'), bold('Target')]), row(['Diseminasi', '5']), row(['Advokasi', '6']))))[0]).toBe('(header) Uraian | Target');
    expect(told(await blocksOf(table(row(['1.', 'Kegiatan A', '410.000.000']), row(['2.', 'Kegiatan B', '424.000.000']))))[0]).toBe('1. | Kegiatan A | 410.000.000');
  });

  it('keep lists in cells line by line with their markers, and the numbers of a column that Word counts', async () => {
    const lists = numbering([['decimal', '%1.']], [['bullet', '▪']]);
    const blocks = await blocksOf(table(row(['No', 'Indikator'], HEADER), row([cell(item('', 1)), cell(`${item('Indeks A', 2)}${item('Indeks B', 2)}`)]), row([cell(item('', 1)), cell(paragraph('✚ Layanan ▪ Dokumen'))])), { numbering: lists });
    const rows = (blocks[0] as TableBlock).rows;
    expect(told(blocks)).toEqual(['(header) No | Indikator', '1. | Indeks A/Indeks B', '2. | Layanan/Dokumen']);
    expect(rows.flatMap((each) => each.cells[1]!.lines.map((line) => line.marker))).toEqual([null, '▪', '▪', '✚', '▪']);
  });

  it('within cells are lines of the cell, and a frame around a table is no table', async () => {
    const inner = table(row(['Target', '5']), row(['Realisasi', '4']));
    const result = await read(wordFile(table(row(['No', 'Uraian'], HEADER), row(['1', cell(`${paragraph('Capaian')}${inner}${paragraph('')}`)]))));
    expect(told(result.content.blocks)).toEqual(['(header) No | Uraian', '1 | Capaian/Target | 5/Realisasi | 4']);
    expect(result.notices.map(({ code }) => code)).toEqual(['nested-tables']);
    expect(told(await blocksOf(table(row([cell(`${paragraph('Lampiran')}${table(row(['No', 'Nama'], HEADER), row(['1', 'Belu']))}`)]))))).toEqual(['# Lampiran', '(header) No | Nama', '1 | Belu']);
  });
});

describe('tracked changes', () => {
  const by = 'w:id="1" w:author="perencana" w:date="2024-01-01T00:00:00Z"';
  const ins = (content: string): string => `<w:ins ${by}>${content}</w:ins>`;
  const del = (text: string): string => `<w:del ${by}><w:r><w:delText>${text}</w:delText></w:r></w:del>`;

  it('are read as accepted, and a notice says how many and where the first is', async () => {
    const { content, notices } = await read(wordFile([
      paragraph('Tidak berubah.'),
      `<w:p>${run('Target ')}${del('5')}${ins(run('7'))}${run(' orang.')}</w:p>`,
      `<w:p><w:moveFrom ${by}>${run('Kalimat yang pindah.')}</w:moveFrom></w:p>`,
      paragraph('Antara.'),
      `<w:p><w:moveTo ${by}>${run('Kalimat yang pindah.')}</w:moveTo></w:p>`,
    ].join('')));
    expect(told(content.blocks)).toEqual(['Tidak berubah.', 'Target 7 orang.', 'Antara.', 'Kalimat yang pindah.']);
    const [notice] = notices;
    expect(notice).toMatchObject({ code: 'tracked-changes', severity: 'warning', place: { line: null, cell: 'p2' } });
    expect(notice?.message.id).toMatch(/^4 perubahan/);
  });

  it('join paragraphs whose mark was deleted', async () => {
    expect(told(await blocksOf(`<w:p><w:pPr><w:rPr><w:del ${by}/></w:rPr></w:pPr>${run('Awal kalimat ')}</w:p>${paragraph('dan akhirnya.')}`))).toEqual(['Awal kalimat dan akhirnya.']);
    expect(told(await blocksOf(`<w:p><w:pPr><w:rPr><w:del ${by}/></w:rPr></w:pPr>${run('Terakhir.')}</w:p>`))).toEqual(['Terakhir.']);
  });

  it('leave out rows and cells that were deleted and keep those that were inserted', async () => {
    const blocks = await blocksOf(table(row(['No', 'Nama', 'Kasus'], HEADER), row(['1', 'Belu', '2'], `<w:del ${by}/>`), row(['2', 'Alor', '3'], `<w:ins ${by}/>`), row(['3', cell('lama', `<w:cellDel ${by}/>`), cell('Ende', `<w:cellIns ${by}/>`), '4'])));
    expect(told(blocks)).toEqual(['(header) No | Nama | Kasus', '2 | Alor | 3', '3 | Ende | 4']);
  });
});

describe('what stands beside the text', () => {
  it('is not mixed into it and not lost in silence', async () => {
    const { content, notices } = await read(wordFile(
      `${paragraph('Awal.')}<w:p>${run('Jumlah kasus 12')}<w:r><w:footnoteReference w:id="2"/></w:r>${run('.')}<w:r><w:commentReference w:id="0"/></w:r></w:p>${paragraph(run('rahasia', '<w:vanish/>') + run('Terlihat.'))}`,
      { footnotes: `<w:footnote w:id="-1"><w:p>${run('')}</w:p></w:footnote><w:footnote w:id="2">${paragraph('Data Polda.')}</w:footnote>`, comments: `<w:comment w:id="0" w:author="x">${paragraph('Cek angka ini.')}</w:comment>`, header: paragraph('RKT BNNP NTT') },
    ));
    expect(told(content.blocks)).toEqual(['Awal.', 'Jumlah kasus 12.', 'Terlihat.']);
    expect(notices.map(({ code, place, message }) => [code, place.cell, message.id])).toEqual([
      ['hidden-text', 'p3', 'Teks tersembunyi tidak dibaca: “rahasia”.'],
      ['comments', 'p2', '1 komentar tidak dibaca sebagai isi rencana: “Cek angka ini.”.'],
      ['footnotes', 'p2', '1 catatan kaki tidak dibaca sebagai isi rencana: “Data Polda.”.'],
      ['headers-and-footers', null, 'Kepala dan kaki halaman tidak dibaca sebagai isi rencana: “RKT BNNP NTT”.'],
    ]);
  });

  it('is read where it is text of the page: boxes once, fields by their result, controls by their content', async () => {
    const box = `<w:txbxContent>${paragraph('Isi kotak.')}</w:txbxContent>`;
    const field = (kind: string): string => `<w:r><w:fldChar w:fldCharType="${kind}"/></w:r>`;
    const blocks = await blocksOf([
      `<w:p>${run('Sebelum kotak.')}<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>${box}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>${box}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>`,
      `<w:p>${run('Tahun ')}${field('begin')}<w:r><w:instrText> DOCPROPERTY Tahun </w:instrText></w:r>${field('separate')}${run('2024')}${field('end')}<w:fldSimple w:instr=" PAGE ">${run(', 3')}</w:fldSimple></w:p>`,
      `<w:sdt><w:sdtPr><w:alias w:val="Unit"/></w:sdtPr><w:sdtContent>${paragraph('Unit Kerja : BNNP NTT')}</w:sdtContent></w:sdt>`,
      `<w:p>${run('Diisi: ')}<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${run('Klik untuk mengisi')}</w:sdtContent></w:sdt>${run('akhir.')}</w:p>`,
      `<w:p><w:hyperlink r:id="r9">${run('ntt.bnn.go.id')}</w:hyperlink></w:p>`,
    ].join(''));
    expect(told(blocks)).toEqual(['Sebelum kotak.', 'Isi kotak.', 'Tahun 2024, 3', 'Unit Kerja : BNNP NTT', 'Diisi: akhir.', 'ntt.bnn.go.id']);
    expect(blocks.map((block) => block.place.cell)).toEqual(['p1', 'p2', 'p3', 'p4', 'p5', 'p6']);
  });

  it('is named where only a picture is left of it', async () => {
    const drawing = (name: string, description: string): string => `<w:drawing><wp:inline><wp:docPr id="1" name="${name}" descr="${description}"/><a:graphic><pic:pic/></a:graphic></wp:inline></w:drawing>`;
    const { content, notices } = await read(wordFile(`${paragraph('Pembuka rencana.')}<w:p><w:r>${drawing('Picture 3', 'Peta rawan')}</w:r></w:p><w:p><w:r>${drawing('tenun:logo', 'Lambang BNN')}</w:r></w:p><w:p><w:r><w:object><v:shape><v:imagedata o:title="Anggaran"/></v:shape><o:OLEObject ProgID="Excel.Sheet.12"/></w:object></w:r></w:p>`));
    expect(told(content.blocks)).toEqual(['Pembuka rencana.', '[hilang: Peta rawan]', '[logo: Lambang BNN]', '[hilang: Anggaran]']);
    expect(notices.map(({ code, place }) => [code, place.cell])).toEqual([['embedded-objects', 'p4']]);
  });
});

describe('signs of Word', () => {
  it('are the letters that are seen: blanks that hold words together, hyphens, symbols, capitals', async () => {
    const blocks = await blocksOf(`<w:p>${run('Rp\u00A05.000 peng\u00ADawasan')}<w:r><w:noBreakHyphen/><w:t>baru</w:t><w:tab/><w:t>x</w:t><w:sym w:font="Wingdings" w:char="F0FC"/></w:r>${run(' pidana', '<w:caps/>')}</w:p>`);
    expect(told(blocks)).toEqual(['Rp 5.000 pengawasan-baru x✓ PIDANA']);
  });

  it('are read under any prefix and in strict documents too', async () => {
    const strict = `<?xml version="1.0"?><x:document xmlns:x="http://purl.oclc.org/ooxml/wordprocessingml/main"><x:body><x:p><x:r><x:t>BAB I PENDAHULUAN</x:t></x:r></x:p><x:tbl><x:tr><x:trPr><x:tblHeader x:val="true"/></x:trPr><x:tc><x:p><x:r><x:t>No</x:t></x:r></x:p></x:tc></x:tr><x:tr><x:tc><x:p><x:r><x:t>1</x:t></x:r></x:p></x:tc></x:tr></x:tbl></x:body></x:document>`;
    expect(told((await read(wordFile(strict))).content.blocks)).toEqual(['# BAB I PENDAHULUAN', '(header) No', '1']);
  });
});
