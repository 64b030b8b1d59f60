import { describe, expect, it } from 'vitest';
import { NOWHERE } from '../src/document/place.ts';
import type { Change, Repair } from '../src/lint/rule.ts';
import type { PlanContent } from '../src/plan/content.ts';
import { applyEdits } from '../src/plan/edit.ts';
import { EditRefused } from '../src/plan/edit-refused.ts';
import { textAt } from '../src/plan/edit-text.ts';
import { editsOfRepair } from '../src/plan/repair-edits.ts';
import { A_PLAN } from './a-plan.ts';

interface Wanted {
  readonly path: string;
  readonly start?: number;
  readonly end?: number;
  readonly from: string | null;
  readonly to: string;
}

function repair(...changes: readonly Wanted[]): Repair {
  return { reason: { id: '', en: '' }, changes: changes.map(({ path, start, end, from, to }): Change => ({ spot: { path, place: NOWHERE, ...(start === undefined || end === undefined ? {} : { start, end }) }, from, to })) };
}

function mend(...changes: readonly Wanted[]): PlanContent {
  const edited = applyEdits(A_PLAN, editsOfRepair(repair(...changes), A_PLAN));
  expect(applyEdits(edited.content, edited.inverse).content).toEqual(A_PLAN);
  return edited.content;
}

describe('a repair becomes edits', () => {
  it('of an amount in the matrix', () => {
    expect(mend({ path: 'node:n3/amount', from: '10.000.000', to: '11.000.000' }).nodes[2]?.amount?.value).toBe(11_000_000n);
  });

  it('of two amounts that only close together', () => {
    const { nodes } = mend({ path: 'node:n3/amount', from: '10.000.000', to: '15.000.000' }, { path: 'node:n4/amount', from: '15.000.000', to: '10.000.000' });
    expect(nodes.slice(2, 4).map((node) => node.amount?.value)).toEqual([15_000_000n, 10_000_000n]);
  });

  it('of a field that is empty', () => {
    expect(mend({ path: 'node:n3/satuan', from: null, to: 'Paket' }).nodes[2]?.satuan).toBe('Paket');
  });

  it('of a row that is missing: it comes to stand after its neighbour, with code and amount', () => {
    const { nodes } = mend({ path: 'node:n3/name', from: null, to: 'B. … | 500.000' });
    expect(nodes[3]).toMatchObject({ id: 'n3-2', parentId: 'n2', level: 'komponen', code: 'B', name: '…', amount: { value: 500_000n } });
  });

  it('of part of a name and of two stretches of one text', () => {
    expect(mend({ path: 'node:n2/name', start: 0, end: 14, from: 'Penyelenggaraa', to: 'Pelaksanaa' }).nodes[1]?.name).toBe('Pelaksanaan Advokasi');
    const text = 'Pagu tahun 2026 sebesar Rp. 40.000.000 untuk 2 (dua) kegiatan.';
    expect(textAt(mend({ path: 'b2', start: 11, end: 15, from: '2025', to: '2026' }, { path: 'b2', start: 45, end: 48, from: 'dua', to: '2 (dua)' }), 'b2')).toBe(text);
  });

  it('of a letter in a sequence, in a list and in a cell', () => {
    const list = mend({ path: 'b3/i2/marker', start: 0, end: 2, from: 'c.', to: 'b.' }).blocks[2];
    expect(list?.kind === 'list' && list.items[1]?.marker).toBe('b.');
    const atText = mend({ path: 'b3/i2', start: 0, end: 0, from: 'c.', to: 'b.' }).blocks[2];
    expect(atText).toEqual(list);
  });

  it('of a line that a table lacks: its cells fill the row from the end', () => {
    const table = mend({ path: 'b4', from: null, to: 'Alor | 1' }).blocks[3];
    expect(table?.kind === 'table' && table.rows.at(-1)?.cells.map((cell) => cell.lines[0]?.content)).toEqual([[], [{ text: 'Alor' }], [{ text: '1' }]]);
  });

  it('of an item that a list lacks', () => {
    const list = mend({ path: 'b3/i1', from: null, to: 'b. Anggaran' }).blocks[2];
    expect(list?.kind === 'list' && list.items.map((item) => item.marker)).toEqual(['a.', 'b.', 'c.']);
  });

  it('and is refused when the text is not what it was', () => {
    expect(() => editsOfRepair(repair({ path: 'node:n3/amount', from: '9.000.000', to: '1' }), A_PLAN)).toThrow(EditRefused);
  });
});
