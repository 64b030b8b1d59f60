// The matrix as a planner prints it, in more than one layout, becomes the tree of the plan.

import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readText } from '@tenun/documents/text/read-text.ts';
import { rollUp } from '../src/plan/rollup.ts';
import type { PlanNode } from '../src/plan/node.ts';

const SEED = fileURLToPath(new URL('../../../../shared/seed/rkt-bnnp-ntt-2024.md', import.meta.url));
if (!existsSync(SEED)) console.info('skipped: the seed ../shared/seed is not here; the matrix of BNNP NTT is not read');

function levels(nodes: readonly PlanNode[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const node of nodes) counts[node.level] = (counts[node.level] ?? 0) + 1;
  return counts;
}

describe.skipIf(!existsSync(SEED))('the matrix of BNNP NTT 2024', () => {
  const { content, unread } = readText(existsSync(SEED) ? readFileSync(SEED, 'utf8') : '');
  const { nodes, indicators } = content;
  const at = (line: number): PlanNode => nodes.find((node) => node.place.line === line)!;
  const chain = (line: number): string[] => {
    const names: string[] = [];
    for (let node: PlanNode | undefined = at(line); node !== undefined; node = nodes.find((each) => each.id === node?.parentId)) names.push(`${node.level} ${node.place.line}`);
    return names;
  };

  it('is read whole: every row once, nothing left over', () => {
    expect(levels(nodes)).toEqual({ program: 2, kegiatan: 14, kro: 20, ro: 23, komponen: 39, subkomponen: 96 });
    expect(indicators).toHaveLength(23);
    expect(unread.filter((each) => (each.line ?? 0) >= 492)).toEqual([]);
    expect(content.blocks.filter((block) => block.kind === 'table' && block.view === 'matriks')).toHaveLength(1);
  });

  it('keeps the control totals as stated', () => {
    const programs = nodes.filter((node) => node.level === 'program').map((node) => node.amount?.value);
    expect(programs).toEqual([8_866_771_000n, 1_150_786_000n]);
    const kegiatan = nodes.filter((node) => node.level === 'kegiatan').reduce((sum, node) => sum + (node.amount?.value ?? 0n), 0n);
    expect(kegiatan).toBe(10_017_557_000n);
    const leaves = rollUp(nodes);
    expect(nodes.filter((node) => node.level === 'program').map((node) => leaves.get(node.id)?.missing)).toEqual([[at(579).id], []]);
  });

  it('puts each activity under its own komponen, RO, KRO, kegiatan and program', () => {
    expect(chain(716)).toEqual(['subkomponen 716', 'komponen 715', 'ro 714', 'kro 713', 'kegiatan 712', 'program 599']);
    expect(chain(604)).toEqual(['subkomponen 604', 'komponen 603', 'ro 602', 'kro 601', 'kegiatan 600', 'program 599']);
  });

  it('keeps names, codes, volumes, units and amounts as printed', () => {
    expect(at(547)).toMatchObject({ code: 'A', name: 'Supervisi Manajemen Kinerja BNNProvinsi', volume: { raw: '3', value: '3' }, satuan: 'BNN Kab/Kota', amount: { raw: '8,982,000', value: 8_982_000n } });
    expect(at(546)).toMatchObject({ code: '062', name: 'Pemantauan dan Pelaporan Kinerja Unit Vertikal', volume: null, satuan: null });
    expect(at(579).amount).toEqual({ raw: '60,40,000', value: null });
    expect(nodes.every((node) => node.name !== '' && !/^[▪✚📌]/u.test(node.name))).toBe(true);
  });

  it('knows a KRO by its icon, by the blank an icon left, and by what stands around it', () => {
    expect([at(500).marker, at(511).marker, at(601).marker]).toEqual(['📌', '', null]);
    expect([at(500).level, at(511).level, at(601).level]).toEqual(['kro', 'kro', 'kro']);
  });

  it('shares stacked indicators out, each with its own target and unit', () => {
    const of = (line: number): string[] => indicators.filter((each) => each.nodeId === at(line).id).map((each) => `${each.name.split(' ').slice(0, 2).join(' ')}: ${each.target?.raw} ${each.satuan}`);
    expect(of(520)).toEqual(['Indeks Kepuasan: 3.5 Indeks', 'Persentase penilaian: 90 Persen']);
    expect(of(683)).toEqual(['Nilai tingkat: 100 Indeks', 'Nilai tingkat: 100 Indeks']);
    expect(of(712)).toEqual(['Jumlah lembaga: 1 Lembaga', 'Jumlah unit: 8 Unit']);
    expect(of(495)).toHaveLength(3);
  });

  it('tells counts of regions in a category from the office’s own figures', () => {
    const of = (line: number) => indicators.find((each) => each.nodeId === at(line).id);
    expect(of(600)).toMatchObject({ scope: 'wilayah', aggregation: 'count-regions-in-category' });
    expect(of(661)).toMatchObject({ scope: 'wilayah', aggregation: 'count-regions-in-category' });
    expect(of(712)).toMatchObject({ scope: 'wilayah', aggregation: 'sum' });
    expect(of(768)).toMatchObject({ scope: 'satker', aggregation: 'none', kind: 'output' });
  });
});

const CODED = `# Lampiran

Matriks Rencana Kerja BNNK Rote Ndao

Tahun : 2025

| Kode | Uraian | Volume | Satuan | Harga Satuan (Rp) | Jumlah (Rp) | Sumber Dana | Penanggung Jawab |
|---|---|---|---|---|---|---|---|
| (1) | (2) | (3) | (4) | (5) | (6) | (7) | (8) |
| 066.01.BN | Program P4GN | | | | 9.000.000 | | |
| 3260 | Pemberdayaan Masyarakat | | | | 9.000.000 | | |
| 3260.QDC | Fasilitasi Masyarakat | 2 | Desa | | 9.000.000 | | |
| 3260.QDC.001 | Desa Bersinar | 2 | Desa | | 9.000.000 | | Seksi P2M |
| 051 | Pembentukan | | | | 9.000.000 | | |
| A | Rapat Koordinasi | | | | 9.000.000 | | |
| 521211 | Belanja Bahan | | | | 3.000.000 | RM | |
| | - Konsumsi rapat | 60 | OK | 50.000 | 3.000.000 | RM | |
| 524113 | Belanja Perjalanan Dinas | | | | 6.000.000 | RM | |
| | > Perjalanan ke desa | | | | | | |
| | - Transpor petugas | 40 | OH | 150.000 | 6.000.000 | RM | |
| | JUMLAH | | | | 9.000.000 | | |
`;

describe('a matrix of another office, with codes, akun and details', () => {
  const { content, unread } = readText(CODED);
  const { nodes } = content;

  it('takes the level from the code, whatever the order of the columns', () => {
    expect(nodes.map((node) => [node.level, node.code])).toEqual([
      ['program', '066.01.BN'], ['kegiatan', '3260'], ['kro', '3260.QDC'], ['ro', '3260.QDC.001'], ['komponen', '051'], ['subkomponen', 'A'],
      ['akun', '521211'], ['detil', null], ['akun', '524113'], ['detil', null], ['detil', null],
    ]);
  });

  it('keeps a heading inside an akun as a row over its details', () => {
    expect(nodes.slice(8).map((node) => [node.marker, node.name, node.parentId])).toEqual([[null, 'Belanja Perjalanan Dinas', 'n6'], ['>', 'Perjalanan ke desa', 'n9'], ['-', expect.any(String), 'n10']]);
  });

  it('reads price, volume and source of money of a detail', () => {
    expect(nodes[7]).toMatchObject({ marker: '-', name: 'Konsumsi rapat', volume: { value: '60' }, satuan: 'OK', price: { value: 50_000n }, amount: { value: 3_000_000n }, sumberDana: 'RM', parentId: 'n7' });
  });

  it('lists what it has no place for, and keeps the printed total', () => {
    expect(unread).toEqual([{ line: 13, cell: 'c8', text: 'Seksi P2M' }]);
    const table = content.blocks.find((block) => block.kind === 'table');
    expect(table?.kind === 'table' && [table.view, table.rows.length, table.rows[0]?.place.line]).toEqual(['matriks', 1, 21]);
  });
});

/** Rows under the usual header. */
function nodesOf(rows: string, header = '| PROGRAM/KEGIATAN | SASARAN | INDIKATOR | TARGET | SATUAN | ANGGARAN |'): { nodes: readonly PlanNode[]; unread: readonly { text: string }[]; shape: string[] } {
  const { content, unread } = readText(`# Lampiran\n\nMatriks Rencana Kerja\n\n${header}\n|--|--|--|--|--|--|\n${rows}`);
  return { nodes: content.nodes, unread, shape: content.nodes.map((node) => `${node.level} ${node.name}`) };
}

describe('rows that say little of their level', () => {
  it('a KRO without marker stands between its kegiatan and a bulleted RO', () => {
    expect(nodesOf('| Kegiatan Advokasi | | | | | 5.000 |\n| Fasilitasi Keluarga | | | 5 | Keluarga | 5.000 |\n| ▪ Pendampingan Keluarga | | | 5 | Keluarga | 5.000 |\n| 051. Pelaksanaan | | | | | 5.000 |\n').shape)
      .toEqual(['kegiatan Kegiatan Advokasi', 'kro Fasilitasi Keluarga', 'ro Pendampingan Keluarga', 'komponen Pelaksanaan']);
  });

  it('activities without letters stay under their komponen where the matrix uses no letters', () => {
    expect(nodesOf('| Kegiatan Advokasi | | | | | 5.000 |\n| ✚ Fasilitasi | | | 5 | Keluarga | 5.000 |\n| ▪ Pendampingan | | | 5 | Keluarga | 5.000 |\n| 051. Pelaksanaan | | | | | 5.000 |\n| Rapat Persiapan | | | 1 | Kali | 2.000 |\n| Pendampingan Lapangan | | | 3 | Kali | 3.000 |\n').shape.slice(3))
      .toEqual(['komponen Pelaksanaan', 'subkomponen Rapat Persiapan', 'subkomponen Pendampingan Lapangan']);
  });

  it('two kinds of bullets: the upper one is the KRO', () => {
    expect(nodesOf('| Kegiatan Advokasi | | | | | 5.000 |\n| ■ Fasilitasi | | | 5 | Keluarga | 5.000 |\n| • Pendampingan | | | 5 | Keluarga | 5.000 |\n| 051. Pelaksanaan | | | | | 5.000 |\n').shape.slice(1, 3)).toEqual(['kro Fasilitasi', 'ro Pendampingan']);
  });

  it('an activity that begins with the word Kegiatan is still an activity', () => {
    expect(nodesOf('| Kegiatan Kehumasan | Meningkatnya publikasi | Indeks Kehumasan | 4 | Indeks | 5.000 |\n| ▪ Layanan Humas | | | 1 | Layanan | 5.000 |\n| 054. Publikasi | | | | | 5.000 |\n| A. Siaran Pers | | | 1 | Kali | 2.000 |\n| B. Kegiatan Kehumasan | | | 12 | Kali | 3.000 |\n').shape.slice(-2))
      .toEqual(['subkomponen Siaran Pers', 'subkomponen Kegiatan Kehumasan']);
  });

  it('a name that a page cut goes on with its row', () => {
    expect(nodesOf('| Kegiatan Pembinaan dan | | | | | 5.000 |\n| pengembangan pegawai | | | | | |\n| ▪ Layanan SDM | | | 1 | Layanan | 5.000 |\n').shape[0]).toBe('kegiatan Kegiatan Pembinaan dan pengembangan pegawai');
  });

  it('a unit behind the figure is taken where its column is empty', () => {
    expect(nodesOf('| Kegiatan Advokasi | | | | | 5.000 |\n| ▪ Pendampingan | | | 12 Bulan | | 5.000 |\n').nodes[1]).toMatchObject({ volume: { raw: '12', value: '12' }, satuan: 'Bulan' });
  });
});

describe('matrices drawn in other ways', () => {
  const read = (table: string) => readText(`# Lampiran\n\nMatriks Rencana Kerja\n\n${table}`);

  it('one column for each level: a name printed again on each row is one row of the plan', () => {
    const { content } = read('| No | Program | Kegiatan | RO | Komponen | Target | Satuan | Pagu (Rp) |\n|--|--|--|--|--|--|--|--|\n| 1 | P4GN | Pencegahan | Sekolah bersinar | Pelatihan guru | 2 | Kegiatan | 10.000.000 |\n| 2 | P4GN | Pencegahan | Sekolah bersinar | Lomba pelajar | 1 | Kegiatan | 5.000.000 |\n');
    expect(content.nodes.map((node) => `${node.level} ${node.name} ${node.amount?.value ?? '-'}`)).toEqual(['program P4GN -', 'kegiatan Pencegahan -', 'ro Sekolah bersinar -', 'komponen Pelatihan guru 10000000', 'komponen Lomba pelajar 5000000']);
  });

  it('amounts split by source of money keep their parts', () => {
    const { content, unread } = read('| Kode | Uraian | Target | Satuan | RM (Rp) | PNBP (Rp) | Jumlah (Rp) |\n|--|--|--|--|--|--|--|\n| 6303 | Rehabilitasi | | | 42.000.000 | 9.800.000 | 51.800.000 |\n| 6303.BAH | Layanan | 28 | Orang | 42.000.000 | 9.800.000 | 51.800.000 |\n| 6304 | Pemberantasan | | | 3.000.000 | - | 3.000.000 |\n');
    expect(content.nodes.map((node) => node.sumberDana)).toEqual(['RM 42.000.000; PNBP 9.800.000', 'RM 42.000.000; PNBP 9.800.000', 'RM']);
    expect(unread).toEqual([]);
  });

  it('an RO by its short code begins where the komponen before have filled theirs', () => {
    const { content } = read('| KODE | PROGRAM/KEGIATAN/KRO/RO/KOMPONEN | VOLUME | ANGGARAN |\n|--|--|--|--|\n| 3236 | Pengelolaan Keuangan | | 30.000.000 |\n| EBA | Layanan Internal | 2 Layanan | 30.000.000 |\n| 994 | Layanan Perkantoran | 1 Layanan | 20.000.000 |\n| 001 | Gaji | 12 Bulan | 15.000.000 |\n| 002 | Operasional | 12 Bulan | 5.000.000 |\n| 962 | Layanan Umum | 1 Layanan | 10.000.000 |\n| 051 | Urusan Umum | 12 Bulan | 10.000.000 |\n');
    expect(content.nodes.map((node) => node.level)).toEqual(['kegiatan', 'kro', 'ro', 'komponen', 'komponen', 'ro', 'komponen']);
  });

  it('programs and kegiatan numbered by hand, activities in small letters, indicators numbered', () => {
    const { content } = read('| NO | SASARAN KEGIATAN | INDIKATOR KINERJA | TARGET | SATUAN | PROGRAM/KEGIATAN/KOMPONEN | BELANJA (Rp) |\n|--|--|--|--|--|--|--|\n| 1 | | | | | I. PROGRAM DUKUNGAN MANAJEMEN | 12.000.000 |\n| | Meningkatnya tata kelola | 1. Nilai Kinerja Anggaran | 90 | Nilai | 1. Kegiatan Perencanaan | 12.000.000 |\n| | | 2. Nilai IKPA | 95 | Nilai | | |\n| | | | 2 | Dokumen | • Layanan Perencanaan | 12.000.000 |\n| | | | 1 | Dok | a. Penyusunan RKA | 7.000.000 |\n| | | | 1 | Dok | b. Penyusunan Renja | 5.000.000 |\n');
    expect(content.nodes.map((node) => `${node.level} ${node.code}`)).toEqual(['program I', 'kegiatan 1', 'ro null', 'komponen a', 'komponen b']);
    expect(content.indicators.map((each) => [each.marker, each.name, each.target?.value])).toEqual([['1.', 'Nilai Kinerja Anggaran', '90'], ['2.', 'Nilai IKPA', '95']]);
  });
});

describe('what is no matrix', () => {
  it('a table of targets or of funding stays a table', () => {
    const { content } = readText('# BAB III\n\n| NO | PROGRAM/KEGIATAN | SASARAN KEGIATAN | INDIKATOR KINERJA | TARGET KINERJA |\n|--|--|--|--|--|\n| 1 | Kegiatan Advokasi | Meningkatnya daya tangkal | Jumlah desa | 3 Desa |\n\nPendanaan\n\n| No | Kegiatan | Anggaran (Rp) |\n|--|--|--|\n| 1 | Kegiatan Advokasi | 5.000.000 |\n');
    expect(content.nodes).toEqual([]);
    expect(content.blocks.filter((block) => block.kind === 'table' && block.view === null)).toHaveLength(2);
  });

  it('a matrix that goes on after a page without its header is still one', () => {
    const { content } = readText('# Lampiran\n\n| PROGRAM/KEGIATAN | TARGET | SATUAN | ANGGARAN |\n|--|--|--|--|\n| Kegiatan Advokasi | | | 5.000.000 |\n| ▪ Pendampingan | 1 | Desa | 5.000.000 |\n\n| 051. Pelaksanaan | | | 5.000.000 |\n|--|--|--|--|\n| A. Rapat | 1 | Kali | 5.000.000 |\n');
    expect(content.nodes.map((node) => node.level)).toEqual(['kegiatan', 'ro', 'komponen', 'subkomponen']);
    expect(content.blocks.filter((block) => block.kind === 'table')).toHaveLength(1);
  });
});

describe('a matrix numbered by depth', () => {
  const levelsIn = (rows: readonly string[], header: string): string[] => readText(`MATRIKS RENCANA KERJA TAHUN 2025\n\n${header}\n${header.replace(/[^|]+/g, '---')}\n${rows.join('\n')}\n`).content.nodes.map((node) => `${node.level} ${node.name}`);

  it('takes each level from its number, and the letters below an RO as its komponen', () => {
    expect(levelsIn([
      '| 1 | Program P4GN | | | 30 |', '| 1.1 | Kegiatan Pencegahan | | | 30 |', '| 1.1.1 | KRO Fasilitasi Lembaga | 8 | Sekolah | 30 |', '| 1.1.1.1 | RO Sekolah Bersinar | 8 | Sekolah | 30 |',
      '| a | Lokakarya | 2 | Kali | 10 |', '| b | Pembinaan | 8 | Sekolah | 20 |', '| 2 | Program Dukungan Manajemen | | | 5 |', '| 2.1. | Kegiatan Tata Kelola | | | 5 |',
    ], '| No | Uraian | Volume | Satuan | Anggaran (Rp) |')).toEqual([
      'program Program P4GN', 'kegiatan Kegiatan Pencegahan', 'kro KRO Fasilitasi Lembaga', 'ro RO Sekolah Bersinar', 'komponen Lokakarya', 'komponen Pembinaan', 'program Program Dukungan Manajemen', 'kegiatan Kegiatan Tata Kelola',
    ]);
  });

  it('reads the numbers before the names too, and says nothing of them in the name', () => {
    expect(levelsIn([
      '| 1. P4GN | | | 30 |', '| 1.1 Pencegahan | | | 30 |', '| 1.1.1 Fasilitasi Lembaga | 8 | Sekolah | 30 |', '| 1.1.1.1 Sekolah Bersinar | 8 | Sekolah | 30 |', '| - Lokakarya | 2 | Kali | 30 |',
    ], '| Program/Kegiatan/KRO/RO | Volume | Satuan | Anggaran (Rp) |')).toEqual([
      'program P4GN', 'kegiatan Pencegahan', 'kro Fasilitasi Lembaga', 'ro Sekolah Bersinar', 'komponen Lokakarya',
    ]);
  });

  it('takes codes of regional budgets by their depth', () => {
    expect(levelsIn([
      '| 5.02.01 | Penunjang Urusan | | | 30 |', '| 5.02.01.2.01 | Kegiatan Perencanaan | | | 30 |', '| 5.02.01.2.01.0001 | Sub Kegiatan Penyusunan Dokumen | 8 | Dokumen | 30 |',
    ], '| Kode | Uraian | Volume | Satuan | Anggaran (Rp) |')).toEqual([
      'program Penunjang Urusan', 'kegiatan Kegiatan Perencanaan', 'ro Sub Kegiatan Penyusunan Dokumen',
    ]);
  });
});
