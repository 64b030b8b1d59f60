import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PlanContent } from '../src/plan/content.ts';
import { addMissing, matchPlans } from '../src/plan/diff.ts';
import { applyEdits } from '../src/plan/edit.ts';
import { EditRefused } from '../src/plan/edit-refused.ts';
import { A_PLAN, ANY_EDIT, indicator, row, tableRow } from './a-plan.ts';

/** The same plan as a reader gives it: with numbers of its own for rows, indicators and blocks. */
function readAnew(content: PlanContent): PlanContent {
  const nodes = new Map(content.nodes.map((node, index) => [node.id, `x${index + 1}`]));
  return {
    profile: content.profile,
    nodes: content.nodes.map((node) => ({ ...node, id: nodes.get(node.id)!, parentId: node.parentId === null ? null : nodes.get(node.parentId)! })),
    indicators: content.indicators.map((each, index) => ({ ...each, id: `y${index + 1}`, nodeId: nodes.get(each.nodeId)! })),
    blocks: content.blocks.map((block, index) => ({ ...block, id: `z${index + 1}` })),
  };
}

describe('a plan that is read again', () => {
  it('is the very same: every row, indicator and block keeps its id and nothing is to be stored', () => {
    const match = matchPlans(A_PLAN, readAnew(A_PLAN));
    expect(match.content).toEqual(A_PLAN);
    expect(match.content.nodes.every((node, index) => node === A_PLAN.nodes[index])).toBe(true);
    expect([match.nodes, match.indicators, match.blocks]).toEqual([{ added: [], changed: [], removed: [], unchanged: 6 }, { added: [], changed: [], removed: [], unchanged: 3 }, { added: [], changed: [], removed: [], unchanged: 5 }]);
    expect(match.doubts).toEqual([]);
  });

  it('is matched to itself whatever was edited in it before', () => {
    fc.assert(fc.property(fc.array(ANY_EDIT, { maxLength: 20 }), (edits) => {
      let content = A_PLAN;
      for (const edit of edits) {
        try {
          content = applyEdits(content, [edit]).content;
        } catch (error) {
          if (!(error instanceof EditRefused)) throw error;
        }
      }
      expect(matchPlans(content, readAnew(content)).content).toEqual(content);
    }), { numRuns: 200 });
  });
});

describe('a changed plan is compared with the stored one', () => {
  it('a new amount is a change of that row only', () => {
    const next = applyEdits(A_PLAN, [{ op: 'set-node', id: 'n4', field: 'amount', text: '16.000.000' }]).content;
    const match = matchPlans(A_PLAN, readAnew(next));
    expect(match.nodes).toEqual({ added: [], changed: [{ id: 'n4', fields: ['amount'] }], removed: [], unchanged: 5 });
  });

  it('a row that is spelled a little differently is the same row', () => {
    const next = applyEdits(A_PLAN, [{ op: 'set-node', id: 'n5', field: 'name', text: 'Pasca Rehabilitasi' }]).content;
    expect(matchPlans(A_PLAN, readAnew(next)).nodes.changed).toEqual([{ id: 'n5', fields: ['name'] }]);
  });

  it('a row that moved below another kegiatan keeps its id', () => {
    const next = applyEdits(A_PLAN, [{ op: 'move-node', id: 'n3', parentId: 'n5', before: null }]).content;
    expect(matchPlans(A_PLAN, readAnew(next)).nodes).toMatchObject({ added: [], removed: [], changed: [{ id: 'n3', fields: ['parentId'] }] });
  });

  it('when it cannot be told whether a row is new, a person is asked, and the answer is followed', () => {
    const next = readAnew(applyEdits(A_PLAN, [{ op: 'set-node', id: 'n2', field: 'name', text: 'Penyelenggaraan Advokasi dan Pembinaan Desa' }]).content);
    const match = matchPlans(A_PLAN, next);
    expect(match.doubts).toEqual([{ kind: 'node', old: 'n2', next: 'x2', id: 'x2', likeness: expect.any(Number) }]);
    expect(match.nodes).toMatchObject({ removed: ['n2'], added: ['x2'] });
    expect(matchPlans(A_PLAN, next, new Map([['x2', 'n2']])).nodes).toEqual({ added: [], removed: [], changed: [{ id: 'n2', fields: ['name'] }], unchanged: 5 });
    const apart = matchPlans(A_PLAN, next, new Map([['x2', null]]));
    expect([apart.doubts, apart.nodes.added]).toEqual([[], ['x2']]);
  });

  it('what the file does not say stays: a code filled in by hand, the scope of an indicator', () => {
    const stored = applyEdits(A_PLAN, [{ op: 'set-node', id: 'n1', field: 'code', text: '066.01.WA' }, { op: 'set-indicator', id: 'i1', field: 'scope', text: 'wilayah' }]).content;
    expect(matchPlans(stored, readAnew(A_PLAN)).content).toEqual(stored);
  });

  it('a paragraph with a changed sentence and a table with a new row keep their ids', () => {
    const next = applyEdits(A_PLAN, [
      { op: 'replace-text', path: 'b2', start: 5, end: 15, from: 'tahun 2025', to: 'tahun anggaran 2025' },
      { op: 'insert-row', block: 'b4', at: 3, row: tableRow('body', '3', 'Alor', '1') },
    ]).content;
    expect(matchPlans(A_PLAN, readAnew(next)).blocks).toEqual({ added: [], removed: [], changed: [{ id: 'b2', fields: ['content'] }, { id: 'b4', fields: ['content'] }], unchanged: 3 });
  });

  it('adding takes over what is new, where it belongs, and leaves all else as it was', () => {
    const next = applyEdits(A_PLAN, [
      { op: 'set-node', id: 'n4', field: 'amount', text: '1' },
      { op: 'remove-nodes', ids: ['n6'] },
      { op: 'insert-nodes', nodes: [row('q1', 'n2', 'komponen', 'Monitoring', '500.000')], before: 'n4' },
      { op: 'insert-indicator', indicator: indicator('q2', 'q1', 'Jumlah laporan', '2', 'Laporan'), before: null },
    ]).content;
    const added = addMissing(A_PLAN, matchPlans(A_PLAN, readAnew(next)));
    expect(added.nodes.map((node) => node.name)).toEqual(['Program P4GN', 'Penyelenggaraan Advokasi', 'Pembinaan Teknis', 'Monitoring', 'Pelaksanaan', 'Pascarehabilitasi', 'Program Dukungan Manajemen']);
    expect(added.nodes.find((node) => node.id === 'n4')).toEqual(A_PLAN.nodes[3]);
    expect(added.indicators).toHaveLength(4);
  });
});
