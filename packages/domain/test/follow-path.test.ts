import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdits, type Edit } from '../src/plan/edit.ts';
import { textAt } from '../src/plan/edit-text.ts';
import { followPath } from '../src/plan/follow-path.ts';
import { A_PLAN, tableRow } from './a-plan.ts';

function follow(path: string, ...edits: readonly Edit[]): string | null {
  return followPath(path, A_PLAN, applyEdits(A_PLAN, edits).content);
}

describe('what is said of a text stays with it', () => {
  it('when rows come before it, move or go', () => {
    expect(follow('b4/r2c3', { op: 'insert-row', block: 'b4', at: 1, row: tableRow('body', '0', 'Alor', '5') })).toBe('b4/r3c3');
    expect(follow('b4/r2c3', { op: 'move-row', block: 'b4', from: 1, to: 2 })).toBe('b4/r3c3');
    expect(follow('b4/r3c2', { op: 'remove-row', block: 'b4', at: 1 })).toBe('b4/r2c2');
    expect(follow('b3/i2/marker', { op: 'remove-item', block: 'b3', address: '1' })).toBe('b3/i1/marker');
  });

  it('when the text itself is edited', () => {
    expect(follow('b4/r2c3', { op: 'set-text', path: 'b4/r2c3', content: [{ text: '7' }] })).toBe('b4/r2c3');
    expect(follow('b4/r3c2', { op: 'set-text', path: 'b4/r3c2', content: [{ text: 'Sabu Raijua dan Sumba' }] }, { op: 'insert-row', block: 'b4', at: 1, row: tableRow('body', '0', 'Alor', '5') })).toBe('b4/r4c2');
  });

  it('and ends when the text is taken away', () => {
    expect(follow('b4/r2c3', { op: 'remove-row', block: 'b4', at: 1 })).toBeNull();
    expect(follow('b2', { op: 'remove-block', id: 'b2' })).toBeNull();
    expect(follow('node:n2/amount', { op: 'remove-nodes', ids: ['n1'] })).toBeNull();
  });

  it('a row that is followed reads the same, wherever rows with other texts are put and moved', () => {
    const edit: fc.Arbitrary<Edit> = fc.oneof(
      fc.nat(3).map((at): Edit => ({ op: 'insert-row', block: 'b4', at, row: tableRow('body', '9', `Baris ${at}`, '4') })),
      fc.tuple(fc.nat(2), fc.nat(2)).map(([from, to]): Edit => ({ op: 'move-row', block: 'b4', from, to })),
    );
    fc.assert(fc.property(fc.array(edit, { maxLength: 6 }), fc.constantFrom('b4/r2c2', 'b4/r3c2'), (edits, path) => {
      const after = applyEdits(A_PLAN, edits).content;
      const followed = followPath(path, A_PLAN, after);
      expect(followed === null ? null : textAt(after, followed)).toBe(textAt(A_PLAN, path));
    }));
  });
});
