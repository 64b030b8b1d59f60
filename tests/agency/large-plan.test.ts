// A plan with thousands of kegiatan under one program: the linter answers, and answers right; compared pair by pair it would not within the time of a test.

import { NOWHERE, readModel, RULES, runRules, type Block, type Indicator, type PlanContent, type PlanNode } from '@tenun/domain';
import { heading, table } from '@tenun/domain/plan/new-block.ts';
import { natureOf } from '@tenun/domain/rkt/matrix/indicator-wording.ts';
import { describe, expect, it } from 'vitest';
import { rupiah } from './matrix.ts';

const COUNT = 3000;

/** Every name differs from all others in a few letters only; one target, one amount and the total are wrong. */
function largePlan(): PlanContent {
  const amountOf = (index: number): bigint => 1_000_000n + BigInt(index % 50) * 1000n;
  const row = (id: string, parentId: string | null, level: PlanNode['level'], name: string, sasaran: string, amount: bigint): PlanNode => ({ id, parentId, level, code: null, name, marker: null, sasaran, volume: null, satuan: null, price: null, amount: rupiah(amount), sumberDana: null, place: NOWHERE });
  const numbers = Array.from({ length: COUNT }, (_, index) => index);
  const kegiatan = numbers.map((index) => row(`n${index}`, 'p', 'kegiatan', `Kegiatan Penyelenggaraan Advokasi Bidang ${index} Wilayah ${(index * 7919) % 997}`, `Meningkatnya ketahanan bidang ${index}`, amountOf(index)));
  const total = kegiatan.reduce((sum, node) => sum + node.amount!.value!, 0n);
  const indicators = numbers.map((index): Indicator => {
    const name = `Jumlah keluarga bidang ${index} yang didampingi`;
    return { id: `i${index}`, nodeId: `n${index}`, sasaran: null, name, marker: null, target: { raw: '3', value: '3' }, satuan: 'Keluarga', ...natureOf(name), place: NOWHERE };
  });
  const blocks = [
    heading(1, 'BAB III RENCANA KINERJA DAN PENDANAAN'), heading(2, 'A. TARGET KINERJA'),
    table([['NO', 'PROGRAM/KEGIATAN', 'SASARAN KEGIATAN', 'INDIKATOR KINERJA', 'TARGET KINERJA']], kegiatan.map((node, index) => [String(index + 1), node.name, node.sasaran!, indicators[index]!.name, `${index === 1234 ? 4 : 3} Keluarga`])),
    heading(2, 'B. PENDANAAN'),
    table([['NO', 'KEGIATAN', 'KEBUTUHAN (Rp)']], [...kegiatan.map((node, index) => [String(index + 1), node.name, node.amount!.raw]), ['', 'TOTAL', rupiah(total + 7_000n).raw]]),
  ].map((block, index) => ({ ...block, id: `b${index + 1}` }) as Block);
  return {
    profile: { office: 'BNN Kota Kupang', officeKind: 'kabupaten-kota', regionCode: '53.71', year: 2025, address: null, city: null, date: null, signatory: null },
    blocks, indicators, nodes: [row('p', null, 'program', 'Program Dukungan Manajemen', 'Terwujudnya tata kelola yang baik', total - 500_000n), ...kegiatan],
  };
}

describe(`a plan of ${COUNT} kegiatan`, () => {
  it('is checked like any other: the wrong sum, target and total are found, and nothing else', () => {
    const { findings } = runRules(readModel(largePlan()), RULES);
    const found = findings.map(({ rule, spot }) => `${rule} ${spot.path}`);
    expect(found).toContain('amount-rollup node:p/amount');
    expect(found).toContain('funding-total b5/r3002c3');
    expect(findings.filter((finding) => finding.rule === 'indicator-target').map((finding) => finding.spot.path)).toEqual(['b3/r1236c5']);
    expect(new Set(findings.map((finding) => finding.rule).filter((rule) => ['kegiatan-missing', 'kegiatan-name', 'indicator-missing', 'indicator-name', 'sasaran-differs'].includes(rule)))).toEqual(new Set());
  });
});
