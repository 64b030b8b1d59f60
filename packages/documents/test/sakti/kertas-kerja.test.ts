// A planner brings the kertas kerja of SAKTI: every level, detail and heading is read, the totals are held against it, and what is not known is refused.

import { describe, expect, it } from 'vitest';
import { cellText, readModel, rollUp, runRules, RULES, type PlanNode, type ReadResult } from '@tenun/domain';
import { readFile } from '../../src/read/read-file.ts';
import { DEFAULT_LIMITS } from '../../src/read/read-options.ts';
import { ReadProblem } from '../../src/read/read-problem.ts';
import { recogniseSakti } from '../../src/sakti/recognise.ts';
import { readWorkbook } from '../../src/sheet/read-workbook.ts';
import { writeDocument } from '../../src/write/write-document.ts';
import { grid, HAS_OFFICE, xlsxByOffice, type Given } from './a-workbook.ts';
import { kertasKerja, LEAVES, LINES, type Variant } from './kertas-kerja-file.ts';

function read(rows: readonly (readonly Given[])[]): ReadResult {
  return recogniseSakti(grid(rows))!({ limits: DEFAULT_LIMITS });
}

function problemOf(rows: readonly (readonly Given[])[]): ReadProblem {
  try {
    read(rows);
  } catch (error) {
    if (error instanceof ReadProblem) return error;
    throw error;
  }
  throw new Error('nothing was refused');
}

const VARIANTS: readonly (readonly [string, Variant])[] = [
  ['numbers in cells', {}],
  ['a header over two rows', { twoRows: true }],
  ['the unit in the cell of the volume', { unitInVolume: true }],
  ['amounts shifted from J to K', { shifted: true }],
  ['figures as texts', { asText: true, twoRows: true }],
];

describe.each(VARIANTS)('a kertas kerja with %s', (_name, variant) => {
  const result = read(kertasKerja(variant));
  const { nodes } = result.content;
  const named = (name: string): PlanNode => nodes.find((node) => node.name === name)!;

  it('gives every row its level by the pattern of its code', () => {
    expect(result.reader).toBe('sakti-kertas-kerja');
    expect(result.unread).toEqual([]);
    expect(nodes.filter((node) => node.code !== null).map((node) => `${node.level} ${node.code}`)).toEqual([
      'program 066.01.WA', 'kegiatan 3249', 'kro 3249.EBA', 'ro 3249.EBA.994', 'komponen 002', 'subkomponen A', 'akun 521111', 'akun 521211', 'akun 521211',
    ]);
    expect(nodes).toHaveLength(LINES.length - 1);
  });

  it('keeps headings inside an akun as rows over their details', () => {
    const parent = (node: PlanNode): PlanNode | undefined => nodes.find((other) => other.id === node.parentId);
    expect(named('Kebutuhan alat tulis').marker).toBe('>');
    expect(parent(named('Kebutuhan alat tulis'))?.code).toBe('521111');
    expect(parent(named('Triwulan II'))?.name).toBe('Kebutuhan alat tulis');
    expect(parent(named('Kertas, map dan tinta'))?.name).toBe('Triwulan II');
    expect(parent(named('Bahan kebersihan'))?.name).toBe('Kebersihan');
    expect(parent(named('Kebersihan'))?.code).toBe('521111');
  });

  it('reads volume, unit, price and amount of a detail, and adds them up to the whole', () => {
    const detail = named('Bahan uji');
    expect([detail.volume?.value, detail.satuan, detail.price?.value, detail.amount?.value]).toEqual(['2.5', 'PKT', 8_000_000n, 20_000_000n]);
    expect(rollUp(nodes).get(nodes[0]!.id)?.computed).toBe(LEAVES);
    expect(result.notices.map((notice) => notice.code)).toContain('control-totals-agree');
  });

  it('keeps one code under two sources apart, and says what is blocked', () => {
    expect(nodes.filter((node) => node.code === '521211').map((node) => node.sumberDana)).toEqual(['RM', 'PNP']);
    const blocked = result.content.blocks.find((block) => block.kind === 'table' && block.view === null);
    if (variant.shifted === true) expect(blocked).toBeUndefined();
    else expect(blocked?.kind === 'table' ? blocked.rows.slice(1).map((row) => row.cells.map(cellText).slice(1, 4)) : []).toEqual([['Belanja Bahan', expect.stringContaining('9') as string, '*'], ['- Konsumsi rapat', expect.stringContaining('9') as string, '*']]);
  });

  it('knows whose plan it is and of which year', () => {
    expect(result.content.profile).toMatchObject({ office: 'BNN KABUPATEN ROTE NDAO', year: 2024, officeKind: 'kabupaten-kota' });
  });

  it('gives the linter nothing to complain of', () => {
    const { findings } = runRules(readModel(result.content, result.unread, result.suppressions), RULES);
    expect(findings.map((finding) => `${finding.rule} ${finding.spot.place.cell} ${finding.message.en}`)).toEqual([]);
  });
});

describe('a kertas kerja of another program', () => {
  it.skipIf(!HAS_OFFICE).each(VARIANTS.slice(0, 4))('saved by LibreOffice with %s, gives the same plan', async (_name, variant) => {
    const workbook = await readWorkbook(xlsxByOffice(kertasKerja(variant)), 'kertas kerja.xlsx', { limits: DEFAULT_LIMITS });
    const result = recogniseSakti(workbook)!({ limits: DEFAULT_LIMITS });
    expect(result.content).toEqual(read(kertasKerja(variant)).content);
    expect(result.content.nodes.find((node) => node.name === 'Bahan uji')?.place.cell).toMatch(/^Sheet1!\d+$/);
  });

  it('that took the code of a komponen for a number has its zeros back', () => {
    const rows = kertasKerja().map((row) => row.map((cell) => (cell === '002' ? 2 : cell)));
    expect(read(rows).content.nodes.find((node) => node.level === 'komponen')?.code).toBe('002');
  });

  it('that broke a long name into two rows has it in one', () => {
    const rows = kertasKerja().flatMap((row): (readonly Given[])[] => (row[0] === '3249' ? [row, ['3249', '', '', 'pada Kantor', '', '']] : [row]));
    expect(read(rows).content.nodes.find((node) => node.code === '3249')?.name).toBe('Pembinaan Administrasi dan Pengelolaan Keuangan pada Kantor');
  });
});

describe('a kertas kerja taken in', () => {
  it.each(['md', 'xlsx', 'docx'] as const)('keeps its headings and details through %s', async (format) => {
    const { content } = read(kertasKerja());
    const again = await readFile(await writeDocument(content, 'matriks', format), `matriks.${format}`);
    expect(again.unread).toEqual([]);
    const shape = (nodes: readonly PlanNode[]): unknown => nodes.map(({ level, code, marker, name, parentId, volume, satuan, price, amount, sumberDana }) => [level, code, marker, name, nodes.findIndex((node) => node.id === parentId), volume?.value, satuan, price?.value, amount?.value, sumberDana]);
    expect(shape(again.content.nodes)).toEqual(shape(content.nodes));
  });
});

describe('a kertas kerja that something is wrong with', () => {
  it('is not taken in when its details do not add up to its allocation, and the differences are named', () => {
    const lines = LINES.map((line) => (line[1] === 'Bahan kebersihan' ? ['-', 'Bahan kebersihan', { ...line[2], amount: 11_000_000 }] as const : line));
    const problem = problemOf(kertasKerja({}, lines));
    expect(problem.code).toBe('control-totals-differ');
    expect(problem.text.id).toContain('rinciannya berjumlah Rp60.600.000');
    expect(problem.text.id).toContain('ALOKASI (Sheet1!5) menyebut Rp61.600.000 (selisih Rp1.000.000)');
    expect(problem.text.id).toContain('Kebersihan (Sheet1!21) menyebut Rp12.000.000, rinciannya Rp11.000.000');
  });

  it('is refused in a version without a layout, saying what was expected and what was found', () => {
    const renamed = kertasKerja().map((row) => row.map((cell) => (cell === 'HARGA SATUAN' ? 'NILAI PER UNIT' : cell)));
    const problem = problemOf(renamed);
    expect(problem.code).toBe('layout-unknown');
    expect(problem.text.id).toMatch(/diharapkan .*HARGA SATUAN/);
    expect(problem.text.id).toMatch(/ditemukan .*NILAI PER UNIT/);
    expect(problem.text.id).toContain('Sheet1!7');
  });

  it('is refused for a budget year before KRO and RO', () => {
    expect(problemOf(kertasKerja({ year: 2019 })).text.id).toContain('T.A. 2019');
  });

  it('is no report of SAKTI when it says nothing of the kind', () => {
    expect(recogniseSakti(grid([['MATRIK RENCANA KERJA'], ['PROGRAM', 'ANGGARAN']]))).toBeNull();
  });
});
