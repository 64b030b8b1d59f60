// A file is what it holds, not what it is called; what is no plan is refused with what to do instead.

import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readFile } from '../../src/read/read-file.ts';
import { NO_OFFICE, throughOffice } from '../sheet/office.ts';
import { compoundFile, docxParts, matrixRows, odsParts, paragraph, wordTable, xlsxParts, zipped } from './office-files.ts';
import { problemOf } from './problem-of.ts';

const bytes = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'latin1'));
const refused = async (content: Uint8Array | string, name: string): Promise<{ readonly code: string; readonly id: string; readonly en: string }> => {
  const problem = await problemOf(readFile(typeof content === 'string' ? bytes(content) : content, name));
  return { code: problem.code, ...problem.text };
};

describe('a file that is something else is refused', () => {
  it.each([
    ['nothing at all', '', 'rkt.docx', 'file-empty', 'kosong'],
    ['blanks and line ends', ' \r\n\t\n', 'rkt.txt', 'file-empty', 'kosong'],
    ['a mark of UTF-8 and nothing else', '\xef\xbb\xbf', 'rkt.csv', 'file-empty', 'kosong'],
    ['a program named as a workbook', 'MZ\x90\x00\x03\x00\x00', 'rkt.xlsx', 'file-unknown', 'program komputer'],
    ['a photograph', '\xff\xd8\xff\xe0\x00\x10JFIF', 'matriks.jpg', 'file-unknown', 'gambar'],
    ['a picture of the screen named as a document', '\x89PNG\r\n\x1a\n', 'rkt.docx', 'file-unknown', 'gambar'],
    ['a Word document of before 2007', compoundFile(['WordDocument', '1Table']), 'rkt.doc', 'file-old-format', 'simpan sebagai .docx'],
    ['an Excel workbook of before 2007 under the new name', compoundFile(['Workbook']), 'matriks.xlsx', 'file-old-format', 'simpan sebagai .xlsx'],
    ['slides of before 2007', compoundFile(['PowerPoint Document']), 'paparan.ppt', 'file-unknown', 'salindia'],
    ['rich text', '{\\rtf1\\ansi RKT}', 'rkt.docx', 'file-old-format', '.rtf'],
    ['a web page that a system of the ministry calls .xls', '\r\n<html><body><table><tr><td>Kode</td></tr></table></body></html>', 'realisasi.xls', 'file-old-format', 'HTML'],
    ['a bare table of the web', '<table border=1><tr><td>1</td></tr></table>', 'pagu.xls', 'file-old-format', 'HTML'],
    ['XML of Excel 2003', '<?xml version="1.0"?>\n<?mso-application progid="Excel.Sheet"?>\n<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet">', 'pagu.xls', 'file-old-format', 'XML Spreadsheet 2003'],
    ['XML of anything', '<?xml version="1.0"?><rss/>', 'rkt.xml', 'file-unknown', 'XML'],
    ['a compressed text', new Uint8Array(gzipSync('# BAB I')), 'rkt.md', 'file-unknown', 'gzip'],
    ['an archive with the documents inside', zipped({ 'rkt.docx': 'x', 'matriks.xlsx': 'x' }), 'kiriman.zip', 'file-unknown', 'keluarkan dulu'],
    ['an archive with nothing inside', zipped({}), 'rkt.xlsx', 'file-unknown', 'arsip kosong'],
    ['a document of OpenDocument text', zipped({ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': '<x/>' }), 'rkt.odt', 'file-old-format', 'simpan sebagai .docx'],
    ['a workbook of binary parts', zipped({ '[Content_Types].xml': '<Types><Override ContentType="application/vnd.ms-excel.sheet.binary.macroEnabled.main"/></Types>', 'xl/workbook.bin': 'x' }), 'rkt.xlsb', 'file-old-format', '.xlsb'],
    ['a workbook that lost its list of contents', zipped({ 'xl/workbook.xml': '<workbook/>' }), 'rkt.xlsx', 'file-damaged', 'Content_Types'],
    ['a letter', 'Yth. Kepala BNNP\nDengan hormat.\n', 'surat.txt', 'file-not-a-plan', 'bukan rencana kerja'],
    ['a document of Word without chapter or table', zipped(docxParts(paragraph('Dengan hormat.'))), 'surat.docx', 'file-not-a-plan', 'bukan rencana kerja'],
  ])('%s', async (_what, content, name, code, words) => {
    const problem = await refused(content, name);
    expect(problem.code).toBe(code);
    expect(problem.id).toContain(words);
    expect(problem.en.length).toBeGreaterThan(15);
  });

  it.each([
    ['a Word document', compoundFile(['EncryptionInfo', 'EncryptedPackage']), 'rkt.docx', '.docx'],
    ['an Excel workbook', compoundFile(['EncryptionInfo', 'EncryptedPackage']), 'rkt.xlsx', '.xlsx'],
    ['an OpenDocument sheet', zipped(odsParts(matrixRows(), { 'META-INF/manifest.xml': '<?xml version="1.0"?><manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><manifest:file-entry manifest:full-path="content.xml"><manifest:encryption-data/></manifest:file-entry></manifest:manifest>' })), 'rkt.ods', '.ods'],
  ])('%s with a password says so, not that it is damaged', async (_what, content, name, format) => {
    const problem = await refused(content, name);
    expect(problem).toMatchObject({ code: 'file-encrypted', id: `Berkas ${format} dikunci dengan kata sandi; simpan tanpa kata sandi, lalu coba kembali.` });
  });

  it('a file that is larger than the limit is refused before it is looked at', async () => {
    const problem = await problemOf(readFile(new Uint8Array(41 * 1024 * 1024), 'besar.xlsx'));
    expect(problem.text.id).toBe('Berkas 41 MB, lebih besar dari batas 40 MB.');
  });

  it.each([
    ['Word', 'rkt.docx', zipped(docxParts(paragraph('BAB I PENDAHULUAN').repeat(30)))],
    ['Excel', 'rkt.xlsx', zipped(xlsxParts([{ name: 'Matriks', rows: matrixRows() }]))],
    ['OpenDocument', 'rkt.ods', zipped(odsParts(matrixRows()))],
  ])('a file of %s that was cut off anywhere is damaged, and never half a plan', async (_program, name, whole) => {
    for (let tenth = 1; tenth < 10; tenth += 1) {
      const problem = await refused(whole.subarray(0, Math.floor((whole.length * tenth) / 10)), name);
      expect(problem.code, `${tenth}/10`).toBe('file-damaged');
      expect(problem.id).toContain('rusak atau terpotong');
    }
    expect((await refused(whole.subarray(0, whole.length - 1), name)).code).toBe('file-damaged');
  });
});

describe('a name that says another form than the content', () => {
  it.each([
    ['plain text named .xlsx', bytes('# BAB I PENDAHULUAN\n\n- Butir\n'), 'rkt.xlsx', 'text', 'teks biasa'],
    ['a workbook named .md', zipped(xlsxParts([{ name: 'Matriks', rows: matrixRows() }])), 'rkt.md', 'xlsx', 'buku kerja Excel'],
    ['a Word document named .pdf', zipped(docxParts(paragraph('BAB I PENDAHULUAN') + wordTable(matrixRows()))), 'rkt.pdf', 'docx', 'dokumen Word'],
    ['a table with semicolons named .xls', bytes(matrixRows().map((row) => row.join(';')).join('\r\n')), 'matriks.xls', 'csv', 'tabel teks'],
  ])('%s is read as what it is, and a person is told', async (_what, content, name, reader, words) => {
    const read = await readFile(content, name);
    expect(read.reader).toBe(reader);
    expect(read.notices.find(({ code }) => code === 'name-differs')).toMatchObject({ severity: 'warning', message: { id: expect.stringContaining(words) } });
  });

  it('a name that fits, or none, is no reason for a notice', async () => {
    for (const name of ['RKT 2026.MD', 'rkt.txt', 'rkt']) expect((await readFile(bytes('# BAB I PENDAHULUAN\n\n- Butir\n'), name)).notices).toEqual([]);
  });
});

describe.skipIf(NO_OFFICE)('files that LibreOffice saved in forms of other days', () => {
  it.each([['xls', '.xlsx'], ['fods', '.ods'], ['html', '.xlsx']])('.%s is refused with the form to save it in', async (form, saveAs) => {
    const content = throughOffice(matrixRows().map((row) => row.join(';')).join('\n'), 'csv', form as 'fods');
    for (const name of [`matriks.${form}`, 'matriks.xlsx']) expect(await refused(content, name)).toMatchObject({ code: 'file-old-format', id: expect.stringContaining(saveAs) });
  });
});
