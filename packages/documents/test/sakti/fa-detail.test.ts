// A planner brings the FA Detail of SAKTI: pagu becomes the plan, realisation stays readable by segment, and the version is said.

import { describe, expect, it } from 'vitest';
import { cellText, readModel, rollUp, RULES, runRules, type ReadResult } from '@tenun/domain';
import { DEFAULT_LIMITS } from '../../src/read/read-options.ts';
import { ReadProblem } from '../../src/read/read-problem.ts';
import { readFaDetail } from '../../src/sakti/read-fa-detail.ts';
import { recogniseSakti } from '../../src/sakti/recognise.ts';
import { readWorkbook } from '../../src/sheet/read-workbook.ts';
import { grid, HAS_OFFICE, xlsxByOffice, type Given } from './a-workbook.ts';
import { asCsv, faDetail, FA_LINES } from './fa-detail-file.ts';

function read(rows: readonly (readonly Given[])[]): ReadResult {
  return recogniseSakti(grid(rows))!({ limits: DEFAULT_LIMITS });
}

describe('an FA Detail of sixteen segments', () => {
  const result = read(faDetail());

  it('becomes a plan of its codes with the pagu as amounts', () => {
    const { nodes } = result.content;
    expect(result.reader).toBe('sakti-fa-detail');
    expect(result.unread).toEqual([]);
    expect(nodes.map((node) => [node.level, node.code, node.amount?.value ?? null, node.sumberDana])).toEqual([
      ['program', '066.01.WA', null, null], ['kegiatan', '3249', null, null], ['kro', '3249.EBA', null, null], ['ro', '3249.EBA.994', null, null], ['komponen', '002', null, null], ['subkomponen', 'A', null, null],
      ['akun', '521111', 32_000_000n, 'A'], ['akun', '521211', 9_600_000n, 'A'], ['akun', '521211', 20_000_000n, 'D'],
    ]);
    expect(rollUp(nodes).get(nodes[0]!.id)?.computed).toBe(61_600_000n);
    expect(nodes.find((node) => node.level === 'kro')?.name).toBe('Layanan Dukungan Manajemen Internal');
    expect(result.content.profile).toMatchObject({ office: 'BNN KABUPATEN ROTE NDAO', year: 2024 });
  });

  it('gives findings the cell of the akun or of its pagu', () => {
    const lines = FA_LINES.map((line) => ({ ...line, segments: line.segments.map((code) => (code === '521111' ? '524111' : code)) }));
    const wrong = read(faDetail({}, lines.map((line) => (line.segments[9] === '524111' ? { ...line, segments: line.segments.with(9, '524111 Belanja Bahan') } : line))));
    const { findings } = runRules(readModel(wrong.content, wrong.unread, wrong.suppressions), RULES);
    expect(findings.map((finding) => `${finding.rule} ${finding.spot.place.cell}`)).toEqual(['akun-name Sheet1!J10']);
    expect(runRules(readModel(result.content), RULES).findings).toEqual([]);
  });

  it('says which version it is and keeps what is blocked', () => {
    expect(result.notices.find((notice) => notice.code === 'sakti-version')?.message.id).toContain('SP2D');
    const blocked = result.content.blocks.find((block) => block.kind === 'table' && block.view === null);
    expect(blocked?.kind === 'table' ? blocked.rows.slice(1).map((row) => row.cells.map(cellText)) : []).toEqual([['521211', 'Belanja Bahan', '9.600.000', '', '1.600.000']]);
    expect(blocked?.kind === 'table' ? blocked.rows[1]?.place.cell : null).toBe('Sheet1!S11');
  });

  it('warns where the report says no version', () => {
    expect(read(faDetail({ version: null })).notices.find((notice) => notice.code === 'sakti-version')?.severity).toBe('warning');
    expect(readFaDetail(grid(faDetail({ version: 'Akrual' })).sheets[0]!).version).toBe('akrual');
  });

  it('keeps realisation by segment for those who need it', () => {
    const report = readFaDetail(grid(faDetail()).sheets[0]!);
    expect(report.rows).toHaveLength(FA_LINES.length);
    expect(report.rows[0]).toMatchObject({ pagu: 32_000_000n, blokir: 0n, realisasiLalu: 10_000_000n, realisasiPeriode: 2_500_000n, realisasiSampai: 12_500_000n, sisa: 19_500_000n, persen: '39,06', segments: { satker: '417829', akun: '521111', kppn: '039', lokasi: '24.14' } });
    expect(report.total?.pagu).toBe(61_600_000n);
  });
});

describe('other writings of the report', () => {
  it('a .csv with points and commas gives the same plan', async () => {
    const workbook = await readWorkbook(new TextEncoder().encode(asCsv(faDetail())), 'fa detail.csv', { limits: DEFAULT_LIMITS });
    const csv = recogniseSakti(workbook)!({ limits: DEFAULT_LIMITS });
    const strip = (result: ReadResult): unknown => result.content.nodes.map(({ level, code, name, amount, sumberDana }) => [level, code, name, amount?.value ?? null, sumberDana]);
    expect(strip(csv)).toEqual(strip(read(faDetail())));
  });

  it.skipIf(!HAS_OFFICE)('an .xlsx saved by LibreOffice gives the same plan', async () => {
    const workbook = await readWorkbook(xlsxByOffice(faDetail()), 'fa detail.xlsx', { limits: DEFAULT_LIMITS });
    expect(recogniseSakti(workbook)!({ limits: DEFAULT_LIMITS }).content.nodes).toEqual(read(faDetail()).content.nodes);
  });

  it('a hierarchy with one code on each row is read by the patterns of its codes, subtotals as stated', () => {
    const { nodes } = read(faDetail({ hierarchy: true })).content;
    // Without sources the two rows of 521211 cannot be told apart, and stand as one.
    expect(nodes.map((node) => [node.level, node.amount?.value])).toEqual([...['program', 'kegiatan', 'kro', 'ro', 'komponen', 'subkomponen'].map((level) => [level, 61_600_000n]), ['akun', 32_000_000n], ['akun', 29_600_000n]]);
    expect(nodes[0]).toMatchObject({ name: 'Program Dukungan Manajemen', amount: { value: 61_600_000n } });
  });

  it('a hierarchy without titles is read by position, and that is said', () => {
    const result = read(faDetail({ hierarchy: true, titles: false }));
    expect(result.content.nodes[0]?.amount?.value).toBe(61_600_000n);
    expect(result.notices.find((notice) => notice.code === 'sakti-layout')).toMatchObject({ severity: 'warning' });
  });

  it('other titles are another version, and refused', () => {
    const rows = faDetail().map((row) => row.map((cell) => (cell === 'PAGU' ? 'ANGGARAN DIPA' : cell)));
    expect(() => read(rows)).toThrow(ReadProblem);
  });

  it('is not taken in when its parts are not its total', () => {
    let problem: ReadProblem | null = null;
    try {
      read(faDetail({ total: 61_000_000 }));
    } catch (error) {
      problem = error as ReadProblem;
    }
    expect(problem?.code).toBe('control-totals-differ');
    expect(problem?.text.en).toContain('Rp61.600.000');
  });
});
