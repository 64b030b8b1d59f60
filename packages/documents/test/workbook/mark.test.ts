// The imported workbook handed back: faulty cells filled and commented, everything else as the planner left it.

import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readModel, runRules, RULES } from '@tenun/domain';
import { DEFAULT_LIMITS } from '../../src/read/read-options.ts';
import { readSheet } from '../../src/sheet/read-sheet.ts';
import { readWorkbook } from '../../src/sheet/read-workbook.ts';
import { issuesOf, markWorkbook, type CellIssue } from '../../src/workbook/mark-workbook.ts';
import { writeTemplate } from '../../src/workbook/write-template.ts';
import { EXAMPLE } from '../example.ts';
import { convert, HAS_OFFICE, xlsxByOffice, type Given } from '../sakti/a-workbook.ts';

const OPTIONS = { limits: DEFAULT_LIMITS };

const ROWS: readonly (readonly Given[])[] = [
  [{ text: 'MATRIK RENCANA KERJA', colSpan: 3 }, '', ''],
  [''],
  ['URAIAN', 'VOLUME', 'SATUAN', 'ANGGARAN'],
  ['051 Pembinaan & Koordinasi', 1, 'Kali', 5_000_000],
  ['A. Rapat', '', '', '5.00.000'],
];

const issue = (cell: string, found: string, severity: CellIssue['severity'] = 'error', sheet = 'Sheet1'): CellIssue => ({ sheet, cell, found, severity, expected: { id: `Seharusnya lain di ${cell} <"&>`, en: `Should differ at ${cell}` } });

interface Seen {
  readonly comment: string | null;
  readonly fill: string | null;
}

/** What LibreOffice shows of the cells of the first sheet: comments and backgrounds. */
function seenByOffice(xlsx: Uint8Array): ReadonlyMap<string, Seen> {
  const fods = strFromU8(convert(xlsx, 'xlsx', 'fods'));
  const fills = new Map([...fods.matchAll(/<style:style style:name="(ce\d+)"[^>]*>(.*?)<\/style:style>/gs)].map((match) => [match[1]!, /fo:background-color="(#[0-9a-f]{6})"/.exec(match[2]!)?.[1] ?? null]));
  const table = /<table:table table:name[^>]*>.*?<\/table:table>/s.exec(fods)![0];
  const seen = new Map<string, Seen>();
  let row = 0;
  for (const line of table.matchAll(/<table:table-row([^>]*)>(.*?)<\/table:table-row>/gs)) {
    const again = Number(/number-rows-repeated="(\d+)"/.exec(line[1]!)?.[1] ?? 1);
    let column = 0;
    for (const cell of line[2]!.matchAll(/<table:(?:covered-)?table-cell([^>]*?)(?:\/>|>(.*?)<\/table:(?:covered-)?table-cell>)/gs)) {
      const note = /<office:annotation[^>]*>(.*?)<\/office:annotation>/s.exec(cell[2] ?? '')?.[1];
      const comment = note === undefined ? null : [...note.matchAll(/<text:p[^>]*?(?:\/>|>(.*?)<\/text:p>)/gs)].map((match) => (match[1] ?? '').replace(/<[^>]*>/g, '')).join('\n').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
      const fill = fills.get(/style-name="(ce\d+)"/.exec(cell[1]!)?.[1] ?? '') ?? null;
      if (comment !== null || fill !== null) seen.set(`${String.fromCodePoint(65 + column)}${row + 1}`, { comment, fill });
      column += Number(/number-columns-repeated="(\d+)"/.exec(cell[1]!)?.[1] ?? 1);
    }
    row += again;
  }
  return seen;
}

describe.skipIf(!HAS_OFFICE)('a workbook that LibreOffice saved', () => {
  const original = HAS_OFFICE ? xlsxByOffice(ROWS) : new Uint8Array();
  const issues = [issue('D5', '5.00.000'), issue('B5', '', 'warning'), issue('C9', '', 'info'), issue('B1', 'MATRIK'), issue('D5', '5.00.000', 'warning'), issue('Z1', '', 'error', 'Tidak Ada')];

  it('shows in LibreOffice the fill and the comment of each faulty cell, also where no cell was', async () => {
    const seen = seenByOffice(await markWorkbook(original, issues));
    expect([...seen.keys()].toSorted()).toEqual(['A1', 'B5', 'C9', 'D5']);
    expect(seen.get('D5')).toEqual({ fill: '#f7c9c0', comment: 'Kesalahan – Seharusnya lain di D5 <"&>\nTertulis: 5.00.000\n\nPeringatan – Seharusnya lain di D5 <"&>\nTertulis: 5.00.000' });
    expect(seen.get('B5')).toEqual({ fill: '#fbe7b2', comment: 'Peringatan – Seharusnya lain di B5 <"&>\nSel kosong.' });
    expect(seen.get('C9')?.fill).toBe('#d9e6f7');
    // A merged cell is marked where it is seen.
    expect(seen.get('A1')?.comment).toContain('MATRIK');
  });

  it('keeps every other part byte for byte and every cell as it was', async () => {
    const marked = await markWorkbook(original, issues, { lang: 'en' });
    const [before, after] = [unzipSync(original), unzipSync(marked)];
    const touched = Object.keys(before).filter((part) => strFromU8(before[part]!) !== strFromU8(after[part] ?? new Uint8Array()));
    expect(touched.toSorted()).toEqual(['[Content_Types].xml', 'xl/styles.xml', 'xl/worksheets/sheet1.xml']);
    const cells = async (bytes: Uint8Array): Promise<unknown> => (await readWorkbook(bytes, 'a.xlsx', OPTIONS)).sheets.map((sheet) => sheet.rows.flatMap((row) => row.cells.flatMap((cell, column) => (cell.text === '' ? [] : [[row.number, column, cell.text, cell.kind, cell.colSpan]]))));
    expect(await cells(marked)).toEqual(await cells(original));
    const { read } = await import('@e965/xlsx');
    expect(read(marked).Sheets['Sheet1']?.['D5']?.c?.[0]?.t).toContain('Error – Should differ at D5');
  });

  it('adds to comments that somebody had written', async () => {
    const once = await markWorkbook(original, [issue('A4', 'Rapat')]);
    const saved = convert(convert(once, 'xlsx', 'ods'), 'ods', 'xlsx');
    const twice = seenByOffice(await markWorkbook(saved, [issue('A4', 'lagi', 'warning'), issue('D4', '5000000')]));
    expect(twice.get('A4')?.comment).toMatch(/Tertulis: Rapat[\s\S]*Tertulis: lagi/);
    expect(twice.get('D4')?.comment).toContain('Tertulis: 5000000');
  });

  it('marks an .ods and a .csv as .xlsx', async () => {
    for (const [extension, sheet] of [['ods', 'Sheet1'], ['csv', 'rencana']] as const) {
      const seen = seenByOffice(await markWorkbook(convert(original, 'xlsx', extension), [issue('D5', '5.00.000', 'error', sheet)], { name: `rencana.${extension}` }));
      expect([...seen].map(([cell, { fill }]) => [cell, fill])).toEqual([['D5', '#f7c9c0']]);
    }
  });
});

describe('sheets of other programs', () => {
  /** The workbook with its names under a prefix and without numbers of rows and cells, as some libraries write. */
  async function prefixed(): Promise<Uint8Array> {
    const { writeXlsx } = await import('hucre/xlsx');
    const parts = unzipSync(await writeXlsx({ sheets: [{ name: 'Data', rows: [['a', 'b', 'c'], [1, 2, 3]] }] }));
    const xml = strFromU8(parts['xl/worksheets/sheet1.xml']!).replace(/<(\/?)(\w+)(?=[\s>/])/g, '<$1x:$2').replace('xmlns="', 'xmlns:x="').replace(/ r="\w+"/g, '');
    return zipSync({ ...parts, 'xl/worksheets/sheet1.xml': strToU8(xml) });
  }

  it('with prefixed names and unnumbered cells are marked at the right cell', async () => {
    const marked = unzipSync(await markWorkbook(await prefixed(), [issue('B2', '2', 'error', 'Data'), issue('F2', '', 'error', 'Data'), issue('A4', '', 'error', 'Data')]));
    const xml = strFromU8(marked['xl/worksheets/sheet1.xml']!);
    const rows = [...xml.matchAll(/<x:row[ >].*?<\/x:row>/gs)].map((match) => match[0]);
    expect(rows[1]).toMatch(/^<x:row[^>]*><x:c[^>]*><x:v>1<\/x:v><\/x:c><x:c s="\d+"[^>]*><x:v>2<\/x:v><\/x:c>.*<x:c r="F2" s="\d+"\/><\/x:row>$/);
    expect(rows[2]).toMatch(/^<x:row r="4"><x:c r="A4" s="\d+"\/><\/x:row>$/);
    expect(xml).toMatch(/<x:legacyDrawing [^>]*r:id="rIdTenun2"\/>/);
  });
});

describe('a workbook with macros', () => {
  it('is handed back without them, as a plain .xlsx', async () => {
    const { writeXlsx } = await import('hucre/xlsx');
    const parts = unzipSync(await writeXlsx({ sheets: [{ name: 'Data', rows: [['a']] }] }));
    const types = strFromU8(parts['[Content_Types].xml']!).replace('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml', 'application/vnd.ms-excel.sheet.macroEnabled.main+xml').replace('</Types>', '<Override PartName="/xl/vbaProject.bin" ContentType="application/vnd.ms-office.vbaProject"/></Types>');
    const rels = strFromU8(parts['xl/_rels/workbook.xml.rels']!).replace('</Relationships>', '<Relationship Id="rIdMacro" Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject" Target="vbaProject.bin"/></Relationships>');
    const withMacro = zipSync({ ...parts, '[Content_Types].xml': strToU8(types), 'xl/_rels/workbook.xml.rels': strToU8(rels), 'xl/vbaProject.bin': new Uint8Array([1, 2, 3]) });
    const marked = unzipSync(await markWorkbook(withMacro, [issue('A1', 'a', 'error', 'Data')]));
    expect(marked['xl/vbaProject.bin']).toBeUndefined();
    expect(`${strFromU8(marked['[Content_Types].xml']!)}${strFromU8(marked['xl/_rels/workbook.xml.rels']!)}`).not.toMatch(/macro|vba/i);
    expect(strFromU8(marked['xl/comments1.xml']!)).toContain('Tertulis: a');
  });
});

describe('the workbook for planners with its findings', () => {
  it('is handed back with each finding on the cell where it can be mended', async () => {
    const wrong = { ...EXAMPLE, nodes: EXAMPLE.nodes.map((node, index) => (index === 5 ? { ...node, amount: { raw: '60,40,000', value: null } } : node)) };
    const bytes = await writeTemplate(wrong, 2025, '');
    const { content, unread, suppressions } = await readSheet(bytes, 'buku.xlsx', OPTIONS);
    const issues = issuesOf(runRules(readModel(content, unread, suppressions), RULES).findings, unread).filter((each) => each.sheet === 'Matriks');
    expect(issues.some((each) => /^I\d+$/.test(each.cell) && each.found === '60,40,000')).toBe(true);
    const marked = await markWorkbook(bytes, issues);
    const comments = strFromU8(unzipSync(marked)['xl/comments1.xml']!);
    expect([...comments.matchAll(/<comment /g)]).toHaveLength(new Set(issues.map((each) => each.cell)).size);
    expect((await readSheet(marked, 'buku.xlsx', OPTIONS)).content.nodes).toEqual(content.nodes);
  });
});
