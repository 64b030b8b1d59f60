// Pairs the names of two lists that mean the same thing, surest first, each once.

import { compareNames, type NameContext, type NameRelation } from './same-name.ts';

export interface Pairing<L, R> {
  readonly pairs: readonly { readonly left: L; readonly right: R; readonly relation: Exclude<NameRelation, 'other'> }[];
  readonly leftOnly: readonly L[];
  readonly rightOnly: readonly R[];
}

const RANK = { same: 3, spelling: 2, wording: 1, other: 0 } as const;

/**
 * Pairs by name. Among equally sure candidates the more alike pair goes first, then the order of the lists.
 * @param closest with this, two that are left alone (no other is left as close) are one thing when their names share this much
 */
export function pairNames<L, R>(left: readonly L[], right: readonly R[], leftName: (item: L) => string, rightName: (item: R) => string, context: NameContext, closest = Infinity): Pairing<L, R> {
  const candidates = left.flatMap((l, i) => right.flatMap((r, j) => {
    const { relation, score } = compareNames(leftName(l), rightName(r), context);
    return relation === 'other' ? [] : [{ l, r, i, j, relation, score }];
  })).toSorted((a, b) => RANK[b.relation] - RANK[a.relation] || b.score - a.score || a.i - b.i || a.j - b.j);
  const takenLeft = new Set<number>();
  const takenRight = new Set<number>();
  const pairs: { left: L; right: R; relation: Exclude<NameRelation, 'other'>; i: number }[] = [];
  for (const { l, r, i, j, relation } of candidates) {
    if (takenLeft.has(i) || takenRight.has(j)) continue;
    takenLeft.add(i);
    takenRight.add(j);
    pairs.push({ left: l, right: r, relation, i });
  }
  for (const [i, j] of closest === Infinity ? [] : lonelyPairs(left.length, right.length, takenLeft, takenRight, (a, b) => compareNames(leftName(left[a]!), rightName(right[b]!), context).score, closest)) {
    takenLeft.add(i);
    takenRight.add(j);
    pairs.push({ left: left[i]!, right: right[j]!, relation: 'wording', i });
  }
  return {
    pairs: pairs.toSorted((a, b) => a.i - b.i).map(({ left: l, right: r, relation }) => ({ left: l, right: r, relation })),
    leftOnly: left.filter((_, i) => !takenLeft.has(i)),
    rightOnly: right.filter((_, j) => !takenRight.has(j)),
  };
}

/** Pairs of what is left, each the other's only close one. */
function lonelyPairs(lefts: number, rights: number, takenLeft: ReadonlySet<number>, takenRight: ReadonlySet<number>, score: (i: number, j: number) => number, closest: number): [number, number][] {
  const close = Array.from({ length: lefts }, (_, i) => i).filter((i) => !takenLeft.has(i)).flatMap((i) => Array.from({ length: rights }, (_, j) => j).filter((j) => !takenRight.has(j) && score(i, j) >= closest).map((j): [number, number] => [i, j]));
  return close.filter(([i, j]) => close.filter(([a, b]) => a === i || b === j).length === 1);
}

/** Groups items whose names mean the same thing (spelt differently at most), in the order of their first. */
export function groupByName<T>(items: readonly T[], name: (item: T) => string, context: NameContext): T[][] {
  const groups: { name: string; items: T[] }[] = [];
  for (const item of items) {
    const own = name(item);
    const group = groups.find((each) => ['same', 'spelling'].includes(compareNames(each.name, own, context).relation));
    if (group === undefined) groups.push({ name: own, items: [item] });
    else group.items.push(item);
  }
  return groups.map((group) => group.items);
}
