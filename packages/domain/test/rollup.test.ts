// Amounts are entered at the leaves; every parent is their sum, and what it stated stays beside it.

import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NOWHERE, rollUp, type PlanNode } from '../src/index.ts';

function row(id: string, parentId: string | null, amount: bigint | null, raw = amount?.toString() ?? ''): PlanNode {
  return {
    id, parentId, level: 'komponen', code: null, name: id, marker: null, sasaran: null, volume: null, satuan: null, price: null,
    amount: raw === '' ? null : { raw, value: amount }, sumberDana: null, place: NOWHERE,
  };
}

describe('the planner of a provincial office enters amounts', () => {
  it('and sees a parent rolled up beside what it states', () => {
    const rolled = rollUp([row('ro', null, 100n), row('a', 'ro', null), row('a1', 'a', 30n), row('a2', 'a', 40n), row('b', 'ro', 20n)]);
    expect(rolled.get('ro')).toEqual({ computed: 90n, readable: 90n, missing: [], stated: 100n, children: null });
    expect(rolled.get('a')).toEqual({ computed: 70n, readable: 70n, missing: [], stated: null, children: 70n });
    expect(rolled.get('b')).toEqual({ computed: 20n, readable: 20n, missing: [], stated: 20n, children: null });
  });

  it('and a leaf that cannot be read makes every sum above it unknown, never short', () => {
    const rolled = rollUp([row('ro', null, 100n), row('a', 'ro', 60n), row('a1', 'a', null, '60,40,000'), row('a2', 'a', 40n), row('b', 'ro', null)]);
    expect(rolled.get('ro')).toEqual({ computed: null, readable: 40n, missing: ['a1', 'b'], stated: 100n, children: null });
    expect(rolled.get('a')?.children).toBeNull();
  });

  it('and the root is the sum of all leaves, whatever the shape of the tree', () => {
    fc.assert(fc.property(fc.array(fc.tuple(fc.nat(), fc.bigInt({ min: 0n, max: 10n ** 12n })), { minLength: 1, maxLength: 60 }), (rows) => {
      const nodes = rows.map(([above, amount], index) => row(`n${index}`, index === 0 ? null : `n${above % index}`, amount));
      const parents = new Set(nodes.map((node) => node.parentId));
      const leaves = nodes.filter((node) => !parents.has(node.id)).reduce((sum, node) => sum + (node.amount?.value ?? 0n), 0n);
      expect(rollUp(nodes).get('n0')?.computed).toBe(leaves);
    }));
  });
});
