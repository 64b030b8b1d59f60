// The workbook that a planner fills: it starts empty or with the plan, counts by itself, and comes back as a plan.

import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { cellText, readModel, rollUp, runRules, RULES, type PlanContent, type PlanNode, type ReadResult } from '@tenun/domain';
import { DEFAULT_LIMITS } from '../../src/read/read-options.ts';
import { readSheet } from '../../src/sheet/read-sheet.ts';
import { readWorkbook } from '../../src/sheet/read-workbook.ts';
import { writeTemplate } from '../../src/workbook/write-template.ts';
import { EXAMPLE } from '../example.ts';
import { convert, HAS_OFFICE } from '../sakti/a-workbook.ts';
import { recogniseSakti } from '../../src/sakti/recognise.ts';
import { grid } from '../sakti/a-workbook.ts';
import { kertasKerja } from '../sakti/kertas-kerja-file.ts';
import { editCells, insertRow, withoutResults } from './edit-cells.ts';

const OPTIONS = { limits: DEFAULT_LIMITS };
const OFFICE = 'BNN Kabupaten Rote Ndao';
const DETAILED: PlanContent = recogniseSakti(grid(kertasKerja()))!(OPTIONS).content;

function read(bytes: Uint8Array): Promise<ReadResult> {
  return readSheet(bytes, 'buku kerja.xlsx', OPTIONS);
}

/** What a planner sees of the rows; sums of parents as they compute. */
function shape({ nodes }: PlanContent): unknown[] {
  const rolled = rollUp(nodes);
  const parents = new Set(nodes.map((node) => node.parentId));
  const at = new Map(nodes.map((node, index) => [node.id, index]));
  return nodes.map((node) => [node.level, node.code, node.name, node.sasaran, node.volume?.value ?? null, node.satuan, node.price?.value ?? null, parents.has(node.id) ? rolled.get(node.id)!.readable : (node.amount?.value ?? null), node.sumberDana, node.parentId === null ? null : at.get(node.parentId)]);
}

describe('the workbook with the plan of BNN Provinsi NTT to start from', () => {
  it('comes back with every row, indicator and amount, and nothing unread', async () => {
    const result = await read(await writeTemplate(EXAMPLE, EXAMPLE.profile.year ?? 2025, ''));
    expect(result.unread).toEqual([]);
    expect(result.notices).toEqual([]);
    expect(shape(result.content)).toEqual(shape(EXAMPLE));
    expect(result.content.indicators.map(({ name, target, satuan }) => [name, target?.value ?? null, satuan])).toEqual(EXAMPLE.indicators.map(({ name, target, satuan }) => [name, target?.value ?? null, satuan]));
    expect(result.content.profile).toMatchObject({ office: EXAMPLE.profile.office, year: EXAMPLE.profile.year });
  });

  it('brings the target table and the funding that follows the matrix', async () => {
    const { content } = await read(await writeTemplate(EXAMPLE, 2025, ''));
    const model = readModel(content);
    expect(model.targets?.rows.length).toBe(readModel(EXAMPLE).targets?.rows.length);
    const rolled = rollUp(EXAMPLE.nodes);
    const kegiatan = EXAMPLE.nodes.filter((node) => node.level === 'kegiatan');
    expect(model.funding?.lines.map((line) => line.amount?.value)).toEqual(kegiatan.map((node) => rolled.get(node.id)!.readable));
  });
});

describe('the workbook with akun, headings and details', () => {
  it('keeps codes as texts, headings over their details, and sources', async () => {
    const result = await read(await writeTemplate(DETAILED, 2024, ''));
    expect(shape(result.content)).toEqual(shape(DETAILED));
    expect(result.content.nodes.map((node) => node.marker)).toEqual(DETAILED.nodes.map((node) => node.marker));
  });

  it('points at the cell that a planner fills', async () => {
    const wrong = { ...DETAILED, nodes: DETAILED.nodes.map((node): PlanNode => (node.name === 'Konsumsi rapat' ? { ...node, volume: { raw: '190', value: '190' } } : node)) };
    const { content, unread, suppressions } = await read(await writeTemplate(wrong, 2024, ''));
    const { findings } = runRules(readModel(content, unread, suppressions), RULES);
    expect(findings.filter((finding) => finding.rule === 'detail-product').map((finding) => finding.spot.place.cell)).toEqual([`Matriks!I${5 + DETAILED.nodes.findIndex((node) => node.name === 'Konsumsi rapat')}`]);
  });
});

describe('an empty workbook', () => {
  it('has lists, checks, locked sums, colours and a frozen header', async () => {
    const parts = unzipSync(await writeTemplate(null, 2026, OFFICE));
    const xml = strFromU8(parts['xl/worksheets/sheet2.xml']!);
    expect([...xml.matchAll(/<dataValidation type="(\w+)"/g)].map((match) => match[1])).toEqual(['list', 'list', 'list', 'decimal', 'whole', 'whole']);
    expect(xml).toMatch(/<sheetProtection sheet="1"/);
    expect(xml.match(/<cfRule /g)).toHaveLength(3);
    expect(xml).toMatch(/<pane [^>]*ySplit="4"[^>]*state="frozen"/);
    expect(strFromU8(parts['xl/workbook.xml']!)).toMatch(/<sheet name="Petunjuk"[^>]*\/><sheet name="Matriks"[^>]*\/><sheet name="Target"[^>]*\/><sheet name="Pendanaan"[^>]*\/><sheet name="Daftar"[^>]*state="hidden"/);
  });

  it('read before it is filled is a plan of nothing for that unit and year', async () => {
    const { content, unread } = await read(await writeTemplate(null, 2026, OFFICE));
    expect([content.nodes, unread, content.profile.office, content.profile.year]).toEqual([[], [], OFFICE, 2026]);
  });

  it.skipIf(!HAS_OFFICE)('filled in LibreOffice counts by level and comes back as the plan of BNN Kabupaten Rote Ndao', async () => {
    const rows = [
      ['0 Program', '066.01.WA', 'Program Dukungan Manajemen'], ['1 Kegiatan', '3249', 'Pembinaan Administrasi'], ['2 KRO', '3249.EBA', 'Layanan Dukungan Manajemen Internal', 1, 'Layanan'],
      ['3 RO', '3249.EBA.994', 'Layanan Perkantoran', 1, 'Layanan'], ['4 Komponen', '002', 'Operasional'], ['5 Subkomponen', 'A', 'Perkantoran'], ['6 Akun', '521111', 'Belanja Keperluan Perkantoran'],
      ['9 Rincian', '', 'Alat tulis', 12, 'Bulan', 1_000_000], ['9 Rincian', '', 'Rapat', 2, 'Kali', 500_000], ['4 Komponen', '003', 'Lain-lain', '', '', '', 7_000_000],
    ] as const;
    const filled = editCells(await writeTemplate(null, 2026, OFFICE), 'Matriks', rows.flatMap((row, index) => row.map((value, at): readonly [string, string | number] => [`${'ABCFGHI'[at]!}${index + 5}`, value])).filter(([, value]) => value !== ''));
    const saved = convert(withoutResults(filled), 'xlsx', 'ods');
    const result = await readSheet(saved, 'buku kerja.ods', OPTIONS);
    expect(result.unread).toEqual([]);
    expect(result.notices).toEqual([]);
    const { nodes } = result.content;
    expect(nodes.map((node) => [node.level, node.code, node.amount?.value])).toEqual([
      ['program', '066.01.WA', 20_000_000n], ['kegiatan', '3249', 20_000_000n], ['kro', '3249.EBA', 20_000_000n], ['ro', '3249.EBA.994', 20_000_000n], ['komponen', '002', 13_000_000n], ['subkomponen', 'A', 13_000_000n],
      ['akun', '521111', 13_000_000n], ['detil', null, 12_000_000n], ['detil', null, 1_000_000n], ['komponen', '003', 7_000_000n],
    ]);
  });

  it.skipIf(!HAS_OFFICE)('says in LibreOffice what a row lacks, and where a product does not match', async () => {
    const filled = editCells(await writeTemplate(DETAILED, 2024, ''), 'Matriks', [['F16', 5], ['A30', '6 Akun'], ['C31', 'Tanpa tingkat'], ['I8', 1000]]);
    const workbook = await readWorkbook(convert(withoutResults(filled), 'xlsx', 'ods'), 'buku.ods', OPTIONS);
    const sheet = workbook.sheets.find((each) => each.name === 'Matriks')!;
    const check = (row: number): string => sheet.rows.find((each) => each.number === row)?.cells[11]?.text ?? '';
    expect(DETAILED.nodes[11]?.marker).toBe('-');
    expect([check(8), check(16), check(30), check(31), check(20)]).toEqual(['Kosongkan anggaran diisi: dijumlahkan dari rinciannya', 'Anggaran tidak sama dengan volume × harga satuan', 'Isi uraian', 'Pilih tingkat baris ini', '']);
    expect(sheet.rows.flatMap((row) => row.cells.filter((cell) => cell.kind === 'error'))).toEqual([]);
  });
});

describe('a row that a planner adds', () => {
  it.skipIf(!HAS_OFFICE)('right below a heading and at the end of its details is counted in every sum above', async () => {
    const bytes = await writeTemplate(DETAILED, 2024, '');
    const akun = 5 + DETAILED.nodes.findIndex((node) => node.code === '521111');
    const end = 5 + DETAILED.nodes.findLastIndex((node) => node.name === 'Bahan kebersihan');
    const more = insertRow(insertRow(bytes, 'Matriks', end + 1, [['A', '9 Rincian'], ['C', 'Sapu'], ['I', 700_000]]), 'Matriks', akun + 1, [['A', '9 Rincian'], ['C', 'Map'], ['I', 300_000]]);
    const { content, unread } = await readSheet(convert(withoutResults(more), 'xlsx', 'ods'), 'buku.ods', OPTIONS);
    expect(unread).toEqual([]);
    expect(content.nodes.find((node) => node.code === '521111')?.amount?.value).toBe(33_000_000n);
    expect(content.nodes.find((node) => node.name === 'Kebersihan')?.amount?.value).toBe(12_700_000n);
    expect(content.nodes[0]?.amount?.value).toBe(62_600_000n);
  });
});

describe('what LibreOffice makes of the workbook', () => {
  it.skipIf(!HAS_OFFICE)('opens without an error in any formula, computes what is stored, and gives the same plan', async () => {
    const bytes = await writeTemplate(EXAMPLE, 2025, '');
    const before = await readWorkbook(bytes, 'a.xlsx', OPTIONS);
    const recomputed = await readWorkbook(convert(convert(withoutResults(bytes), 'xlsx', 'ods'), 'ods', 'xlsx'), 'b.xlsx', OPTIONS);
    for (const name of ['Matriks', 'Pendanaan']) {
      const [own, office] = [before, recomputed].map((workbook) => workbook.sheets.find((sheet) => sheet.name === name)!.rows.flatMap((row) => row.cells.flatMap((cell, column) => (cell.formula !== null && cell.kind === 'number' && column !== 12 ? [`${row.number},${column}: ${cell.text}`] : []))));
      expect(office).toEqual(own);
      expect(own!.length).toBeGreaterThan(5);
    }
    expect(recomputed.sheets.flatMap((sheet) => sheet.rows.flatMap((row) => row.cells.filter((cell) => cell.kind === 'error').map((cell) => cell.text)))).toEqual([]);
    const again = await readSheet(convert(withoutResults(bytes), 'xlsx', 'ods'), 'b.ods', OPTIONS);
    expect(shape(again.content)).toEqual(shape(EXAMPLE));
    expect(again.content.blocks.filter((block) => block.kind === 'table').map((table) => table.rows.map((row) => row.cells.map(cellText)))).toEqual((await read(bytes)).content.blocks.filter((block) => block.kind === 'table').map((table) => table.rows.map((row) => row.cells.map(cellText))));
  });
});

