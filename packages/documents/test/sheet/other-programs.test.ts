// Workbooks in ways of writing that LibreOffice does not use but Excel, Google and libraries do.

import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { DEFAULT_LIMITS } from '../../src/read/read-options.ts';
import { ReadProblem } from '../../src/read/read-problem.ts';
import type { Workbook } from '../../src/sheet/grid.ts';
import { readWorkbook } from '../../src/sheet/read-workbook.ts';

const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

interface Parts {
  readonly sheet: string;
  readonly strings?: string;
  readonly styles?: string;
  readonly workbookPr?: string;
  /** Other entries of the archive. */
  readonly more?: Readonly<Record<string, string>>;
}

function xlsx({ sheet, strings, styles, workbookPr = '', more = {} }: Parts): Uint8Array {
  const parts: Record<string, string> = {
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>',
    '_rels/.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${REL}/officeDocument" Target="/xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${REL}">${workbookPr}<sheets><sheet name="A &amp; B" sheetId="3" r:id="s1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="s1" Type="${REL}/worksheet" Target="worksheets/data.xml"/><Relationship Id="s2" Type="${REL}/sharedStrings" Target="sharedStrings.xml"/><Relationship Id="s3" Type="${REL}/styles" Target="/xl/styles.xml"/></Relationships>`,
    'xl/worksheets/data.xml': sheet, ...(strings === undefined ? {} : { 'xl/sharedStrings.xml': strings }), ...(styles === undefined ? {} : { 'xl/styles.xml': styles }), ...more,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
}

const read = (parts: Parts): Promise<Workbook> => readWorkbook(xlsx(parts), 'buku.xlsx', { limits: DEFAULT_LIMITS });
const sheet = (rows: string, after = ''): string => `<worksheet xmlns="${MAIN}"><sheetData>${rows}</sheetData>${after}</worksheet>`;
const texts = (workbook: Workbook): string[][] => workbook.sheets[0]!.rows.map((row) => row.cells.map((cell) => cell.text));
const problemOf = async (reading: Promise<unknown>): Promise<unknown> => reading.catch((error: unknown) => (error instanceof ReadProblem ? { code: error.code, ...error.details } : error));

describe('A .xlsx of another program', () => {
  it('may prefix its elements and leave out where cells stand', async () => {
    const workbook = await read({ sheet: `<x:worksheet xmlns:x="${MAIN}"><x:sheetData><x:row><x:c t="inlineStr"><x:is><x:t>satu</x:t></x:is></x:c><x:c><x:v>2</x:v></x:c></x:row><x:row r="3"><x:c r="C3"><x:v>3</x:v></x:c><x:c><x:v>4</x:v></x:c></x:row></x:sheetData></x:worksheet>` });
    expect(texts(workbook)).toEqual([['satu', '2'], [], ['', '', '3', '4']]);
    expect(workbook.sheets[0]?.name).toBe('A & B');
  });

  it('may hold rich text, reading aids, escaped characters and blanks that matter', async () => {
    const strings = `<sst xmlns="${MAIN}"><si><r><rPr><b/></rPr><t xml:space="preserve">Program </t></r><r><t>Pencegahan</t></r></si><si><t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh></si><si><t>baris_x000D_&#10;dua_x0041_</t></si><si/><si><t xml:space="preserve">  inden</t></si></sst>`;
    expect(texts(await read({ strings, sheet: sheet('<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c><c r="D1" t="s"><v>3</v></c><c r="E1" t="s"><v>4</v></c></row>') }))).toEqual([['Program Pencegahan', '東京', 'baris\nduaA', '', '  inden']]);
  });

  it('keeps every digit of a whole number, and no noise of a fraction', async () => {
    const workbook = await read({ sheet: sheet('<row r="1"><c r="A1"><v>9007199254740993</v></c><c r="B1"><v>0.30000000000000004</v></c><c r="C1"><v>1.5E7</v></c><c r="D1"><v>-2E-3</v></c><c r="E1"><v>1e999</v></c></row>') });
    expect(texts(workbook)).toEqual([['9007199254740993', '0.3', '15000000', '-0.002', '1e999']]);
    expect(workbook.sheets[0]!.rows[0]!.cells[4]?.kind).toBe('text');
    expect(workbook.notices.map((notice) => `${notice.code} ${notice.place.cell}`)).toEqual(['large-numbers A & B!A1']);
  });

  it('may share formulas, compute an empty text or leave a formula uncomputed', async () => {
    const { sheets, notices } = await read({ sheet: sheet('<row r="1"><c r="A1"><f t="shared" ref="A1:A2" si="0">B1*2</f><v>4</v></c><c r="B1"><v>2</v></c></row><row r="2"><c r="A2"><f t="shared" si="0"/><v>6</v></c><c r="B2" t="str"><f>""</f><v></v></c><c r="C2"><f>SUM(B1:B2)</f></c><c r="D2" t="e"><f>1/0</f><v>#DIV/0!</v></c></row>') });
    expect(sheets[0]!.rows.map((row) => row.cells.map((cell) => [cell.kind, cell.text, cell.formula]))).toEqual([
      [['number', '4', 'B1*2'], ['number', '2', null]],
      [['number', '6', 'B1*2'], ['text', '', '""'], ['empty', '', 'SUM(B1:B2)'], ['error', '#DIV/0!', '1/0']],
    ]);
    expect(notices.map((notice) => `${notice.code} ${notice.place.cell}`)).toEqual(['formula-values A & B!A1', 'formula-without-value A & B!C2', 'error-values A & B!D2']);
  });

  it('shows dates, per cents and codes by its formats, also counted from 1904', async () => {
    const styles = `<styleSheet xmlns="${MAIN}"><numFmts count="4"><numFmt numFmtId="164" formatCode="dd\\ mmmm\\ yyyy"/><numFmt numFmtId="165" formatCode="000"/><numFmt numFmtId="166" formatCode="&quot;Rp&quot;#,##0;[Red]-&quot;Rp&quot;#,##0"/><numFmt numFmtId="167" formatCode="[$-421]hh:mm"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="10"/><xf numFmtId="165"/><xf numFmtId="166"><alignment indent="3"/></xf><xf numFmtId="167"/></cellXfs></styleSheet>`;
    const row = '<row r="1"><c r="A1" s="1"><v>45328</v></c><c r="B1" s="2"><v>45328.5625</v></c><c r="C1" s="3"><v>0.5</v></c><c r="D1" s="4"><v>51</v></c><c r="E1" s="5"><v>1000</v></c><c r="F1" s="6"><v>0.5</v></c><c r="G1" t="d"><v>2024-02-06T00:00:00</v></c><c r="H1" s="1"><v>99999999</v></c></row>';
    const { sheets } = await read({ styles, sheet: sheet(row) });
    expect(sheets[0]!.rows[0]!.cells.map((cell) => [cell.kind, cell.text, cell.percent ?? cell.shown ?? cell.indent])).toEqual([['date', '2024-02-06', undefined], ['date', '2024-02-06 13:30', undefined], ['number', '0.5', true], ['number', '51', '051'], ['number', '1000', 3], ['date', '12:00', undefined], ['date', '2024-02-06', undefined], ['number', '99999999', undefined]]);
    expect(texts(await read({ styles, workbookPr: '<workbookPr date1904="1"/>', sheet: sheet('<row r="1"><c r="A1" s="1"><v>43866</v></c></row>') }))).toEqual([['2024-02-06']]);
  });

  it('says that it carries macros and leads to other files, and is read all the same', async () => {
    const { notices, sheets } = await read({ sheet: sheet('<row r="1"><c r="A1"><f>[1]Lain!A1</f><v>5</v></c></row>'), more: { 'xl/externalLinks/externalLink1.xml': '<externalLink/>', 'xl/vbaProject.bin': 'x' } });
    expect([sheets[0]!.rows[0]!.cells[0]?.text, notices.map((notice) => notice.code)]).toEqual(['5', ['macros', 'external-links', 'formula-values']]);
  });

  it.each([
    ['rows out of their order', { sheet: sheet('<row r="2"><c r="A2"><v>1</v></c></row><row r="1"><c r="A1"><v>1</v></c></row>') }, { code: 'file-damaged', place: 'A & B!1' }],
    ['a text that is not among its texts', { strings: `<sst xmlns="${MAIN}"/>`, sheet: sheet('<row r="1"><c r="A1" t="s"><v>7</v></c></row>') }, { code: 'file-damaged' }],
    ['a cut sheet', { sheet: `<worksheet xmlns="${MAIN}"><sheetData><row r="1"><c r="A1"><v>1` }, { code: 'file-damaged' }],
    ['entities', { sheet: `<!DOCTYPE w [<!ENTITY a "aaaa">]>${sheet('<row r="1"><c r="A1" t="inlineStr"><is><t>&a;</t></is></c></row>')}` }, { code: 'file-unsafe', what: 'entity' }],
    ['a cell at each end of the largest sheet', { sheet: sheet(`<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>`) }, { code: 'file-too-many', what: 'rows' }],
    ['a column beyond any sheet', { sheet: sheet('<row r="1"><c r="ZZZ1"><v>1</v></c></row>') }, { code: 'file-damaged' }],
    ['cells merged over all there is, many times', { sheet: sheet(Array.from({ length: 300 }, (_, row) => `<row r="${row + 1}">${Array.from({ length: 30 }, () => '<c><v>1</v></c>').join('')}</row>`).join(''), `<mergeCells>${'<mergeCell ref="A1:XFD1048576"/>'.repeat(400)}</mergeCells>`) }, { code: 'file-too-many', what: 'cells' }],
  ] as const)('is refused with %s', async (_what, parts, expected) => {
    expect(await problemOf(read(parts))).toMatchObject(expected);
  });
});
