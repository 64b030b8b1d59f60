// Puts the rows of a report of SAKTI into the blocks of a plan: the matrix in the columns of the sheet, so that a finding points at the very cell, and what is blocked below it.

import { NOWHERE, type Block, type TableCell, type TableRow } from '@tenun/domain';
import type { SaktiRow } from './sakti-row.ts';

export type PlanColumn = 'code' | 'name' | 'volume' | 'satuan' | 'price' | 'amount' | 'sumberDana';

/** Zero-based columns of the sheet. */
export type PlanColumns = Readonly<Partial<Record<PlanColumn, number>>>;

const TITLES: Readonly<Record<PlanColumn, string>> = { code: 'KODE', name: 'URAIAN', volume: 'VOLUME', satuan: 'SATUAN', price: 'HARGA SATUAN', amount: 'JUMLAH BIAYA', sumberDana: 'SUMBER DANA' };

export interface PlanBlocksOf {
  /** Title of the report, whose plan it is and of which year; null where the report does not say. */
  readonly title: string;
  readonly office: string | null;
  readonly year: number | null;
  readonly rows: readonly SaktiRow[];
  readonly columns: PlanColumns;
  /** The title of columns before the first one of the plan. */
  readonly before?: string;
  /** A row of totals, printed below the rows. */
  readonly total: { readonly text: string; readonly place: TableRow['place'] } | null;
}

export function planBlocks({ title, office, year, rows, columns, before = '', total }: PlanBlocksOf): Block[] {
  const blocks: Block[] = [
    { kind: 'heading', id: 'b1', place: NOWHERE, level: 1, content: [{ text: title }] },
    ...(office === null ? [] : [paragraph('b2', `Unit Kerja : ${office}`)]),
    ...(year === null ? [] : [paragraph('b3', `Tahun : ${year}`)]),
    { kind: 'table', id: 'b4', place: rows[0]?.place ?? NOWHERE, view: null, repeatedHeaders: [], rows: matrixRows(rows, columns, before, total) },
  ];
  const blocked = rows.filter((row) => row.blokir !== '');
  if (blocked.length === 0) return blocks;
  return [
    ...blocks,
    { kind: 'heading', id: 'b5', place: NOWHERE, level: 3, content: [{ text: 'BLOKIR' }] },
    { kind: 'table', id: 'b6', place: blocked[0]!.blokirPlace, view: null, repeatedHeaders: [], rows: [row('header', NOWHERE, ['KODE', 'URAIAN', 'PAGU (Rp)', 'TANDA BLOKIR', 'BLOKIR (Rp)']), ...blocked.map(blockedRow)] },
  ];
}

function matrixRows(rows: readonly SaktiRow[], columns: PlanColumns, before: string, total: PlanBlocksOf['total']): TableRow[] {
  const named = Object.entries(columns) as [PlanColumn, number][];
  const width = Math.max(...named.map(([, column]) => column)) + 1;
  const line = (role: TableRow['role'], place: TableRow['place'], text: (column: PlanColumn) => string): TableRow => {
    const cells = Array.from({ length: width }, () => '');
    for (const [column, at] of named) cells[at] = text(column);
    return row(role, place, cells);
  };
  return [
    header(named, before),
    ...rows.map((each) => line('body', each.place, (column) => (column === 'name' ? [each.marker ?? '', each.name].join(' ').trim() : column === 'code' ? (each.code ?? '') : each[column]))),
    ...(total === null ? [] : [line('body', total.place, (column) => (column === 'name' ? 'JUMLAH' : column === 'amount' ? total.text : ''))]),
  ];
}

/** Each title covers the columns up to the next one, as in the report. */
function header(columns: readonly (readonly [PlanColumn, number])[], before: string): TableRow {
  const titles = columns.toSorted(([, a], [, b]) => a - b);
  const cells = titles.map(([column, from], index): TableCell => {
    const next = titles[index + 1]?.[1] ?? from + 1;
    return { lines: [{ marker: null, content: [{ text: TITLES[column] }] }], ...(next - from > 1 ? { colSpan: next - from } : {}) };
  });
  const first = titles[0]![1];
  const leading: TableCell[] = first === 0 ? [] : [{ lines: before === '' ? [] : [{ marker: null, content: [{ text: before }] }], ...(first > 1 ? { colSpan: first } : {}) }];
  return { role: 'header', place: NOWHERE, cells: [...leading, ...cells] };
}

/** A mark of blocking holds the whole amount of its row; a figure is what is held of it. */
function blockedRow(each: SaktiRow): TableRow {
  const figure = /^-?\d[\d.,]{3,}$/.test(each.blokir);
  return row('body', each.blokirPlace, [each.code ?? '', [each.marker ?? '', each.name].join(' ').trim(), each.amount, figure ? '' : each.blokir, figure ? each.blokir : each.marker === '-' ? each.amount : '']);
}

function paragraph(id: string, text: string): Block {
  return { kind: 'paragraph', id, place: NOWHERE, content: [{ text }] };
}

function row(role: TableRow['role'], place: TableRow['place'], texts: readonly string[]): TableRow {
  return { role, place, cells: texts.map((text): TableCell => ({ lines: text === '' ? [] : [{ marker: null, content: [{ text }] }] })) };
}
