// The case tables of BAB I as offices write them, and the sentences that count them.

import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readText } from '@tenun/documents/text/read-text.ts';
import { describe, expect, it } from 'vitest';
import { readModel, type PlanModel } from '../src/index.ts';
import { readEvidence } from '../src/rkt/evidence-text.ts';

const SEED = fileURLToPath(new URL('../../../../shared/seed/rkt-bnnp-ntt-2024.md', import.meta.url));

function read(text: string): PlanModel {
  const { content, unread } = readText(`BAB I PENDAHULUAN\n\nA. LATAR BELAKANG\n\n${text}\n`);
  return readModel(content, unread);
}

/** Evidence in short: `4874 butir ekstasi`. */
function seized(text: string): string[] {
  const unit = { path: 'b1/r3c5', place: { line: 7, cell: 'c5' }, kind: 'cell' as const, block: { kind: 'paragraph' as const, id: 'b1', place: { line: 7, cell: null }, content: [] }, text };
  return readEvidence(unit).seizures.map((seizure) => [seizure.amount ?? seizure.readings?.join(' or ') ?? seizure.malformed, seizure.unit, seizure.substance ?? seizure.tool].join(' '));
}

describe('evidence as an investigator writes it', () => {
  it.each([
    ['100,9762 Gram Shabu dan 10 butir ekstasi', ['100.9762 gram shabu', '10 butir ekstasi']],
    ['4.874 butir Ekta si dan 230 butir Riklo na', ['4874 butir ekstasi', '230 butir riklona']],
    ['0,99 gram Ganja; 0,26 gram Shabu dan 3 bungkus gorilla', ['0.99 gram ganja', '0.26 gram shabu', '3 bungkus gorila']],
    ['7,37 gram temba kau gorila', ['7.37 gram gorila']],
    ['17.6363 Gm Ganja dan 3,0034 Gram Shabu', ['17.6363 gram ganja', '3.0034 gram shabu']],
    ['171 sacht suboxone', ['171 sachet suboxone']],
    ['8 Biji Ganja', ['8 biji ganja']],
    ['1 Alat Bong', ['1  bong']],
    ['Sabu 1.100 gram, ganja 1,2 kg', ['1100 or 1.1 gram shabu', '1.2 kg ganja']],
    ['Shabu 224.4231 gram dan 18 paket; ganja 2.422,736 gram', ['224.4231 gram shabu', '18 paket shabu', '2422.736 gram ganja']],
    ['4 paket dan 10 gram shabu', ['4 paket shabu', '10 gram shabu']],
    ['60,40,000 gram shabu', ['grouping gram shabu']],
    ['5 orang saksi', []],
  ])('%s', (text, expected) => {
    expect(seized(text)).toEqual(expected);
  });
});

describe('a case table', () => {
  const HEADER = '| No | Kab/Kota | 2023 | | | 2024 | | |\n|--|--|--|--|--|--|--|--|\n| | | Kss | TSK | BB | Kss | TSK | BB |\n';

  it('is read by year and region, with its source from the title', () => {
    const { cases } = read(`1. Data Kasus POLDA Maluku Tahun 2023 s.d 2024\n\n${HEADER}| 1 | Kota Ambon | 3 | 4 | 2,5 Gram Shabu | - | - | - |\n`);
    const [table] = cases.tables;
    expect(table?.source).toBe('POLDA Maluku');
    expect(table?.years).toEqual([2023, 2024]);
    expect(table?.rows[0]?.cells.map((cell) => [cell.year, cell.cases?.value ?? null, cell.suspects?.value ?? null, cell.seizures.length])).toEqual([[2023, 3, 4, 1], [2024, null, null, 0]]);
    expect(table?.rows[0]?.cells[0]?.suspects?.at).toEqual({ path: 'b4/r3c4', start: 0, end: 1, place: { line: 10, cell: 'c4' } });
  });

  it('goes on over a page whose header is damaged, and in a piece that stands apart', () => {
    const damaged = HEADER.replace('Kss | TSK | BB |\n', 'Kss | | |\n');
    const { cases } = read(`Data Kasus POLDA Maluku\n\n${HEADER}| 1 | Kota Ambon | 3 | 4 | - | - | - | - |\n\n${damaged}| 2 | Kota Tual | 1 | 1 | - | 2 | 5 | 1 paket ganja |\n\n| No | Kabupaten | 2023 | | | 2024 | | |\n|--|--|--|--|--|--|--|--|\n| | | Kss | TSK | BB | Kss | | |\n| 3 | Kab. Buru | 1 | 1 | - | 2 | 6 | - |\n`);
    expect(cases.tables).toHaveLength(1);
    expect(cases.tables[0]?.rows.map((row) => row.cells[1]?.suspects?.value ?? null)).toEqual([null, 5, 6]);
  });

  it('of an office with one row per year, one column per substance, or turned on its side is read as well', () => {
    const byYear = read('Data kasus Polda Maluku:\n\n| No | Tahun | Kasus | Tersangka | Shabu (gram) |\n|--|--|--|--|--|\n| 1 | 2023 | 30 | 41 | 12,5 |\n| 2 | 2024 | 33 | 40 | - |\n| | Jumlah | 63 | 81 | 12,5 |\n').cases.tables[0];
    expect(byYear?.rows.map((row) => [row.cells[0]?.year, row.cells[0]?.cases?.value, row.cells[0]?.seizures[0]?.amount ?? null])).toEqual([[2023, 30, '12.5'], [2024, 33, null]]);
    expect(byYear?.total?.cells[0]?.suspects?.value).toBe(81);
    const turned = read('Kasus BNN Provinsi Maluku\n\n| Uraian | 2023 | 2024 | Jumlah |\n|--|--|--|--|\n| Laporan kasus | 8 | 11 | 19 |\n| Tersangka | 10 | 13 | 23 |\n').cases.tables[0];
    expect(turned?.rows[0]?.cells.map((cell) => [cell.year, cell.cases?.value, cell.suspects?.value])).toEqual([[2023, 8, 10], [2024, 11, 13]]);
    expect(turned?.rows[0]?.sums?.suspects?.value).toBe(23);
  });

  it('is not seen where nothing counts cases', () => {
    expect(read('Data Bandara\n\n| No | Kab/Kota | Nama Bandara |\n|--|--|--|\n| 1 | Kota Ambon | Pattimura |\n').cases.tables).toEqual([]);
  });
});

describe('a sentence that counts cases', () => {
  const claims = (text: string): string[] => read(text).cases.claims.map((claim) => [claim.measure, claim.amount.value, claim.unit, claim.substance, claim.fromYear, claim.toYear, claim.source].filter((part) => part !== null).join(' '));

  it('claims cases, suspects and evidence for its years', () => {
    expect(claims('Pada Tahun 2019 s.d 2023 tercatat 117 kasus dan 158 orang tersangka, barang bukti: Ektasi 4.874 butir.')).toEqual(['cases 117 2019 2023', 'suspects 158 2019 2023', 'seizure 4874 butir ekstasi 2019 2023']);
  });

  it('may give the evidence in the next sentence, and name the source', () => {
    expect(claims('Pada tahun 2024 Polda Maluku mengungkap 1.024 kasus. Barang bukti yang disita berupa ganja 3 kg.')).toEqual(['cases 1024 2024 2024 Polda Maluku', 'seizure 3 kg ganja 2024 2024 Polda Maluku']);
  });

  it('is not a title, a target or a case file', () => {
    expect(claims('Tabel 1.1 Kasus tahun 2024')).toEqual([]);
    expect(claims('Target tahun 2024 adalah 5 kasus dengan 5 tersangka.')).toEqual([]);
    expect(claims('1.2 Kasus yang Ditangani')).toEqual([]);
  });
});

describe.skipIf(!existsSync(SEED))('the case tables of the real plan', () => {
  it('add up to 117 cases and 157 suspects of two sources', () => {
    const { content, unread } = readText(readFileSync(SEED, 'utf8'));
    const { cases } = readModel(content, unread);
    const sums = cases.tables.map((table) => table.rows.flatMap((row) => row.cells).reduce(([c, s], cell) => [c + (cell.cases?.value ?? 0), s + (cell.suspects?.value ?? 0)] as const, [0, 0] as readonly [number, number]));
    expect(cases.tables.map((table) => [table.source, table.rows.length])).toEqual([['POLDA NTT', 22], ['BNN Provinsi NTT', 7]]);
    expect(sums).toEqual([[106, 139], [11, 18]]);
    expect(cases.claims).toHaveLength(10);
  });
});
