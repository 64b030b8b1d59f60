// A generated plan of any size, to measure the grid with: the depth and proportions of a real matrix, no real names.

import type { Indicator } from '@tenun/domain/indicator/indicator.ts';
import { NODE_LEVELS, type NodeLevel, type PlanNode } from '@tenun/domain/plan/node.ts';
import type { PlanContent } from '@tenun/domain/plan/content.ts';

const NOWHERE = { line: null, cell: null };
/** How many children a row of each level has, from program down to akun. */
const FAN_OUT = [6, 3, 3, 3, 3, 4, 5];
const WORDS: Readonly<Record<NodeLevel, string>> = { program: 'Program', kegiatan: 'Kegiatan pembinaan', kro: 'Fasilitasi dan pembinaan', ro: 'Layanan', komponen: 'Pelaksanaan', subkomponen: 'Koordinasi', akun: 'Belanja barang', detil: 'Perlengkapan' };

/** The same plan for the same number of rows. Parents state the sum of their children, except one in fifty. */
export function bigPlan(rows: number): PlanContent {
  const nodes: PlanNode[] = [];
  const indicators: Indicator[] = [];
  function grow(parentId: string | null, depth: number, index: number): bigint {
    const level = NODE_LEVELS[depth] ?? 'detil';
    const id = `n${nodes.length + 1}`;
    const at = nodes.length;
    const node: PlanNode = {
      id, parentId, level, code: String(index + 1).padStart(3, '0'), name: `${WORDS[level]} ${id} untuk wilayah kabupaten ke-${index + 1}`, marker: null,
      sasaran: level === 'kegiatan' ? `Meningkatnya layanan nomor ${id}` : null,
      volume: depth >= 2 ? { raw: String(index + 1), value: String(index + 1) } : null, satuan: depth >= 2 ? 'Paket' : null,
      price: null, amount: null, sumberDana: depth >= 6 ? 'RM' : null, place: { line: at + 1, cell: null },
    };
    nodes.push(node);
    if (level === 'kegiatan') indicators.push({ id: `i${indicators.length + 1}`, nodeId: id, sasaran: null, name: `Indeks layanan ${id}`, marker: null, target: { raw: '3,25', value: '3.25' }, satuan: 'Indeks', kind: 'output', polarity: 'maximize', scope: 'satker', aggregation: 'none', place: NOWHERE });
    let amount = 0n;
    if (depth < FAN_OUT.length) {
      for (let child = 0; child < (FAN_OUT[depth] ?? 0) && nodes.length < rows; child += 1) amount += grow(id, depth + 1, child);
    }
    if (amount === 0n) amount = BigInt(((at * 7919) % 900) + 100) * 10_000n;
    const stated = at % 50 === 7 ? amount + 100_000n : amount;
    nodes[at] = { ...node, amount: { raw: stated.toString(), value: stated } };
    return stated;
  }
  for (let program = 0; nodes.length < rows; program += 1) grow(null, 0, program);
  return { profile: { office: 'Rencana uji', officeKind: null, regionCode: null, year: 2024, address: null, city: null, date: null, signatory: null }, blocks: [], nodes, indicators };
}
