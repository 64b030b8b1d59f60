import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellText, plainText, textUnits } from '../src/document/block.ts';
import { decodePlan, encodePlan } from '../src/plan/codec.ts';
import type { PlanContent } from '../src/plan/content.ts';
import { applyEdits, type Edit } from '../src/plan/edit.ts';
import { EditRefused } from '../src/plan/edit-refused.ts';
import { textAt } from '../src/plan/edit-text.ts';
import { NODE_LEVELS } from '../src/plan/node.ts';
import { A_PLAN, ANY_EDIT, row } from './a-plan.ts';

/** Applies those edits of the list that fit, one by one. */
function applyWhatFits(content: PlanContent, edits: readonly Edit[]): { content: PlanContent; inverse: readonly Edit[]; applied: number } {
  let current = content;
  let inverse: readonly Edit[] = [];
  let applied = 0;
  for (const edit of edits) {
    try {
      const edited = applyEdits(current, [edit]);
      current = edited.content;
      inverse = [...edited.inverse, ...inverse];
      applied += 1;
    } catch (error) {
      if (!(error instanceof EditRefused)) throw error;
    }
  }
  return { content: current, inverse, applied };
}

function refusal(edits: readonly Edit[]): EditRefused {
  try {
    applyEdits(A_PLAN, edits);
  } catch (error) {
    if (error instanceof EditRefused) return error;
    throw error;
  }
  throw new Error('was not refused');
}

describe('any edits', () => {
  it('are taken back exactly by their inverse', () => {
    let applied = 0;
    fc.assert(fc.property(fc.array(ANY_EDIT, { maxLength: 25 }), (edits) => {
      const edited = applyWhatFits(A_PLAN, edits);
      applied += edited.applied;
      expect(applyEdits(edited.content, edited.inverse).content).toEqual(A_PLAN);
    }), { numRuns: 400 });
    expect(applied).toBeGreaterThan(500);
  });

  it('leave every row after its parent, under a higher level, in one run per subtree, and every indicator on a row that exists', () => {
    fc.assert(fc.property(fc.array(ANY_EDIT, { maxLength: 25 }), (edits) => {
      const { nodes, indicators } = applyWhatFits(A_PLAN, edits).content;
      const open: string[] = [];
      const levels = new Map<string, number>();
      for (const node of nodes) {
        const depth = node.parentId === null ? 0 : open.indexOf(node.parentId) + 1;
        expect(node.parentId === null || depth > 0).toBe(true);
        const level = NODE_LEVELS.indexOf(node.level);
        if (node.parentId !== null) expect(level).toBeGreaterThan(levels.get(node.parentId)!);
        levels.set(node.id, level);
        open.length = depth;
        open.push(node.id);
      }
      for (const each of indicators) expect(levels.has(each.nodeId)).toBe(true);
    }), { numRuns: 200 });
  });

  it('survive JSON through the codec', () => {
    fc.assert(fc.property(fc.array(ANY_EDIT, { maxLength: 10 }), (edits) => {
      const { content } = applyWhatFits(A_PLAN, edits);
      expect(decodePlan(JSON.parse(JSON.stringify(encodePlan(content))))).toEqual(content);
    }), { numRuns: 50 });
  });

  it('replace a stretch of any text and nothing else', () => {
    const paths = [...textUnits(A_PLAN.blocks)].map((unit) => unit.path);
    fc.assert(fc.property(fc.constantFrom(...paths), fc.nat(60), fc.nat(60), fc.constantFrom('', 'baru', 'dua\nbaris'), (path, a, b, to) => {
      const before = textAt(A_PLAN, path);
      const start = Math.min(a, b, before.length);
      const end = Math.min(Math.max(a, b), before.length);
      const edited = applyEdits(A_PLAN, [{ op: 'replace-text', path, start, end, from: before.slice(start, end), to }]);
      expect(textAt(edited.content, path)).toBe(before.slice(0, start) + to + before.slice(end));
      for (const other of paths) if (other !== path) expect(textAt(edited.content, other)).toBe(textAt(A_PLAN, other));
      expect(applyEdits(edited.content, edited.inverse).content).toEqual(A_PLAN);
    }), { numRuns: 300 });
  });
});

describe('perencana Rote Ndao edits the matrix', () => {
  it('types an amount: the characters are kept and the figure is read as rupiah', () => {
    const { content } = applyEdits(A_PLAN, [{ op: 'set-node', id: 'n3', field: 'amount', text: 'Rp 10.500.000,-' }]);
    expect(content.nodes[2]?.amount).toEqual({ raw: 'Rp 10.500.000,-', value: 10_500_000n });
  });

  it('types an amount that cannot be read: it stays as typed, without a value', () => {
    const { content } = applyEdits(A_PLAN, [{ op: 'set-node', id: 'n3', field: 'amount', text: '60,40,000' }]);
    expect(content.nodes[2]?.amount).toEqual({ raw: '60,40,000', value: null });
  });

  it('clears an amount: not filled is not zero', () => {
    const { content } = applyEdits(A_PLAN, [{ op: 'set-node', id: 'n3', field: 'amount', text: ' ' }, { op: 'set-node', id: 'n4', field: 'amount', text: '0' }]);
    expect(content.nodes[2]?.amount).toBeNull();
    expect(content.nodes[3]?.amount?.value).toBe(0n);
  });

  it('reads 3.170 as an index in a row of indices and as thousands in a row of people', () => {
    const { content } = applyEdits(A_PLAN, [
      { op: 'set-indicator', id: 'i1', field: 'target', text: '3.170' },
      { op: 'set-indicator', id: 'i3', field: 'target', text: '3.170' },
    ]);
    expect(content.indicators.map((each) => each.target?.value)).toEqual(['3.17', '68', '3170']);
  });

  it('removes a kegiatan with all that is below it and its indicators, and gets it all back', () => {
    const edited = applyEdits(A_PLAN, [{ op: 'remove-nodes', ids: ['n2'] }]);
    expect(edited.content.nodes.map((node) => node.id)).toEqual(['n1', 'n5', 'n6']);
    expect(edited.content.indicators.map((each) => each.id)).toEqual(['i2']);
    expect(applyEdits(edited.content, edited.inverse).content).toEqual(A_PLAN);
  });

  it('moves a komponen to another kegiatan', () => {
    const { content } = applyEdits(A_PLAN, [{ op: 'move-node', id: 'n3', parentId: 'n5', before: null }]);
    expect(content.nodes.map((node) => node.id)).toEqual(['n1', 'n2', 'n4', 'n5', 'n3', 'n6']);
  });

  it('pastes a block of rows with rows below them', () => {
    const { content } = applyEdits(A_PLAN, [{ op: 'insert-nodes', before: 'n4', nodes: [row('p1', 'n2', 'komponen', 'Satu'), row('p2', 'p1', 'detil', 'Isi', '5.000'), row('p3', 'n2', 'komponen', 'Dua')] }]);
    expect(content.nodes.map((node) => node.id)).toEqual(['n1', 'n2', 'n3', 'p1', 'p2', 'p3', 'n4', 'n5', 'n6']);
  });

  it('is told why an edit does not fit, and which one it was', () => {
    expect(refusal([{ op: 'set-node', id: 'n1', field: 'code', text: 'x' }, { op: 'move-node', id: 'n2', parentId: 'n3', before: null }])).toMatchObject({ code: 'move-into-itself', index: 1 });
    expect(refusal([{ op: 'set-node', id: 'n2', field: 'level', text: 'program' }])).toMatchObject({ code: 'level-does-not-fit', details: { parentLevel: 'program' } });
    expect(refusal([{ op: 'insert-nodes', nodes: [row('n1', null, 'program', 'Kembar')], before: null }])).toMatchObject({ code: 'duplicate-id' });
    expect(refusal([{ op: 'insert-row', block: 'b5', at: 0, row: { role: 'body', place: { line: null, cell: null }, cells: [] } }])).toMatchObject({ code: 'table-is-a-view' });
    expect(refusal([{ op: 'set-profile', field: 'year', text: 'dua ribu' }])).toMatchObject({ code: 'not-a-year' });
  });
});

describe('perencana Rote Ndao edits the document', () => {
  it('changes words around a figure: the figure stays a reference and the bold stays bold', () => {
    const { content } = applyEdits(A_PLAN, [{ op: 'replace-text', path: 'b2', start: 5, end: 15, from: 'tahun 2025', to: 'tahun 2026' }]);
    const block = content.blocks[1];
    expect(block?.kind === 'paragraph' && block.content).toEqual([
      { text: 'Pagu tahun 2026 sebesar ' }, { figure: 'pagu.total', stated: 'Rp. 40.000.000' }, { text: ' untuk ' }, { text: 'dua kegiatan', mark: 'bold' }, { text: '.' },
    ]);
  });

  it('changes the figure itself: it becomes text', () => {
    const { content } = applyEdits(A_PLAN, [{ op: 'replace-text', path: 'b2', start: 28, end: 30, from: '40', to: '45' }]);
    const block = content.blocks[1];
    expect(block?.kind === 'paragraph' && plainText(block.content)).toBe('Pagu tahun 2025 sebesar Rp. 45.000.000 untuk dua kegiatan.');
    expect(block?.kind === 'paragraph' && block.content.some((inline) => 'figure' in inline)).toBe(false);
  });

  it('is refused when somebody else changed the words meanwhile, and is shown what stands there now', () => {
    expect(refusal([{ op: 'replace-text', path: 'b3/i2', start: 0, end: 9, from: 'Kerjasama', to: 'Sinergi' }])).toMatchObject({ code: 'text-changed', details: { found: 'Kemitraan' } });
  });

  it('mends the letter of an item', () => {
    const { content } = applyEdits(A_PLAN, [{ op: 'set-marker', path: 'b3/i2', marker: 'b.' }]);
    const list = content.blocks[2];
    expect(list?.kind === 'list' && list.items[1]?.marker).toBe('b.');
  });

  it('replaces over two lines of a cell: they become one', () => {
    const { content } = applyEdits(A_PLAN, [{ op: 'replace-text', path: 'b4/r3c2', start: 4, end: 5, from: '\n', to: ' ' }]);
    const table = content.blocks[3];
    expect(table?.kind === 'table' && cellText(table.rows[2]?.cells[1])).toBe('Sabu Raijua');
  });
});
