// A small plan of BNNK Rote Ndao for tests of editing, matching and beginning anew; and arbitrary edits that fit it.

import * as fc from 'fast-check';
import type { Block, Inline, TableCell, TableRow } from '../src/document/block.ts';
import { NOWHERE } from '../src/document/place.ts';
import type { Indicator } from '../src/indicator/indicator.ts';
import type { PlanContent } from '../src/plan/content.ts';
import type { Edit } from '../src/plan/edit.ts';
import type { NodeLevel, PlanNode } from '../src/plan/node.ts';
import { typedMoney, typedNumber } from '../src/plan/typed-figure.ts';

export function row(id: string, parentId: string | null, level: NodeLevel, name: string, amount: string | null = null, more: Partial<PlanNode> = {}): PlanNode {
  return { id, parentId, level, code: null, name, marker: null, sasaran: null, volume: null, satuan: null, price: null, amount: typedMoney(amount), sumberDana: null, place: NOWHERE, ...more };
}

export function indicator(id: string, nodeId: string, name: string, target: string | null, satuan: string | null): Indicator {
  return { id, nodeId, sasaran: null, name, marker: null, target: typedNumber(target, satuan), satuan, kind: null, polarity: 'maximize', scope: 'satker', aggregation: 'sum', place: NOWHERE };
}

export function cell(...lines: readonly string[]): TableCell {
  return { lines: lines.map((text) => ({ marker: null, content: [{ text }] })) };
}

export function tableRow(role: TableRow['role'], ...cells: readonly string[]): TableRow {
  return { role, place: NOWHERE, cells: cells.map((text) => cell(...text.split('\n'))) };
}

const BLOCKS: readonly Block[] = [
  { id: 'b1', kind: 'heading', level: 1, place: NOWHERE, content: [{ text: 'BAB I PENDAHULUAN' }] },
  {
    id: 'b2', kind: 'paragraph', place: NOWHERE,
    content: [{ text: 'Pagu tahun 2025 sebesar ' }, { figure: 'pagu.total', stated: 'Rp. 40.000.000' }, { text: ' untuk ' }, { text: 'dua kegiatan', mark: 'bold' }, { text: '.' }],
  },
  {
    id: 'b3', kind: 'list', place: NOWHERE,
    items: [
      { marker: 'a.', content: [{ text: 'Dukungan pemerintah daerah' }], place: NOWHERE, children: [{ marker: '-', content: [{ text: 'Bupati' }], place: NOWHERE, children: [] }] },
      { marker: 'c.', content: [{ text: 'Kemitraan' }], place: NOWHERE, children: [] },
    ],
  },
  { id: 'b4', kind: 'table', view: null, place: NOWHERE, repeatedHeaders: [], rows: [tableRow('header', 'NO', 'KOTA/KAB', 'JUMLAH'), tableRow('body', '1', 'Rote Ndao', '2'), tableRow('body', '2', 'Sabu\nRaijua', '-')] },
  { id: 'b5', kind: 'table', view: 'matriks', place: NOWHERE, repeatedHeaders: [], rows: [] },
];

export const A_PLAN: PlanContent = {
  profile: { office: 'BNN Kabupaten Rote Ndao', officeKind: 'kabupaten-kota', regionCode: '53.14', year: 2025, address: null, city: 'Ba’a', date: '3 Februari 2025', signatory: 'Kepala BNN Kabupaten Rote Ndao' },
  blocks: BLOCKS,
  nodes: [
    row('n1', null, 'program', 'Program P4GN', '40.000.000'),
    row('n2', 'n1', 'kegiatan', 'Penyelenggaraan Advokasi', '25.000.000', { sasaran: 'Meningkatnya daya tangkal' }),
    row('n3', 'n2', 'komponen', 'Pembinaan Teknis', '10.000.000', { code: '051' }),
    row('n4', 'n2', 'komponen', 'Pelaksanaan', '15.000.000', { code: '052', volume: typedNumber('2', 'Desa'), satuan: 'Desa' }),
    row('n5', 'n1', 'kegiatan', 'Pascarehabilitasi', '15.000.000'),
    row('n6', null, 'program', 'Program Dukungan Manajemen', null),
  ],
  indicators: [
    indicator('i1', 'n2', 'Indeks ketahanan keluarga', '81,5', 'Indeks'),
    indicator('i2', 'n5', 'Persentase peningkatan kualitas hidup', '68', 'Persen'),
    indicator('i3', 'n2', 'Jumlah desa bersinar', '2', 'Desa'),
  ],
};

const TEXTS = fc.constantFrom('', 'x', '1.234.567', 'dua\nbaris', 'Rp 5', '60,40,000');
const IDS = fc.constantFrom('n1', 'n2', 'n3', 'n4', 'n5', 'n6', 'n9', 'new');
const INDICATOR_IDS = fc.constantFrom('i1', 'i2', 'i3', 'i9', 'inew');
const BLOCK_IDS = fc.constantFrom('b1', 'b2', 'b3', 'b4', 'b5', 'bnew');
const PATHS = fc.constantFrom('b1', 'b2', 'b3/i1', 'b3/i1.1', 'b3/i2', 'b4/r1c2', 'b4/r3c2', 'b5', 'b4/r9c1');
const LEVELS = fc.constantFrom<NodeLevel>('program', 'kegiatan', 'kro', 'komponen', 'akun');
const ADDRESSES = fc.constantFrom('1', '2', '3', '1.1', '1.2', '2.1');
const INLINES: fc.Arbitrary<readonly Inline[]> = fc.array(fc.oneof(TEXTS.map((text) => ({ text })), fc.constant({ figure: 'pagu.total', stated: '7' })), { maxLength: 3 });
const ROWS = fc.constantFrom(tableRow('body', '9', 'Belu', '4'), tableRow('body', '', '', ''));

/** Edits, of which some fit `A_PLAN` and some do not. */
export const ANY_EDIT: fc.Arbitrary<Edit> = fc.oneof(
  fc.record({ op: fc.constant('set-node' as const), id: IDS, field: fc.constantFrom('level' as const, 'code' as const, 'name' as const, 'volume' as const, 'satuan' as const, 'amount' as const), text: fc.option(fc.oneof(TEXTS, LEVELS)) }),
  fc.record({ op: fc.constant('insert-nodes' as const), nodes: fc.tuple(fc.option(IDS), LEVELS).map(([parent, level]) => [row('new', parent, level, 'Baru'), row('new2', 'new', 'detil', 'Di bawahnya', '5')]), before: fc.option(IDS) }),
  fc.record({ op: fc.constant('move-node' as const), id: IDS, parentId: fc.option(IDS), before: fc.option(IDS), level: LEVELS }),
  fc.record({ op: fc.constant('remove-nodes' as const), ids: fc.uniqueArray(IDS, { minLength: 1, maxLength: 3 }) }),
  fc.record({ op: fc.constant('set-indicator' as const), id: INDICATOR_IDS, field: fc.constantFrom('name' as const, 'target' as const, 'satuan' as const, 'polarity' as const), text: fc.option(fc.oneof(TEXTS, fc.constant('minimize'))) }),
  fc.record({ op: fc.constant('insert-indicator' as const), indicator: IDS.map((nodeId) => indicator('inew', nodeId, 'Indikator baru', '3', 'Kali')), before: fc.option(INDICATOR_IDS) }),
  fc.record({ op: fc.constant('move-indicator' as const), id: INDICATOR_IDS, nodeId: IDS, before: fc.option(INDICATOR_IDS) }),
  fc.record({ op: fc.constant('remove-indicator' as const), id: INDICATOR_IDS }),
  fc.record({ op: fc.constant('set-text' as const), path: PATHS, content: INLINES }),
  fc.record({ op: fc.constant('set-marker' as const), path: PATHS, marker: fc.option(fc.constant('b.')) }),
  fc.record({ op: fc.constant('insert-block' as const), block: fc.constant<Block>({ id: 'bnew', kind: 'paragraph', place: NOWHERE, content: [{ text: 'Paragraf baru' }] }), before: fc.option(BLOCK_IDS) }),
  fc.record({ op: fc.constant('move-block' as const), id: BLOCK_IDS, before: fc.option(BLOCK_IDS) }),
  fc.record({ op: fc.constant('remove-block' as const), id: BLOCK_IDS }),
  fc.record({ op: fc.constant('insert-row' as const), block: BLOCK_IDS, at: fc.nat(4), row: ROWS }),
  fc.record({ op: fc.constant('move-row' as const), block: BLOCK_IDS, from: fc.nat(4), to: fc.nat(4) }),
  fc.record({ op: fc.constant('remove-row' as const), block: BLOCK_IDS, at: fc.nat(4) }),
  fc.record({ op: fc.constant('insert-item' as const), block: BLOCK_IDS, address: ADDRESSES, item: fc.constant({ marker: null, content: [{ text: 'Butir baru' }], place: NOWHERE, children: [] }) }),
  fc.record({ op: fc.constant('remove-item' as const), block: BLOCK_IDS, address: ADDRESSES }),
  fc.record({ op: fc.constant('set-profile' as const), field: fc.constantFrom('office' as const, 'year' as const, 'date' as const), text: fc.option(fc.constantFrom('2026', 'BNN Kabupaten Belu', '')) }),
);
