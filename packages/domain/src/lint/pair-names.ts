// Pairs the names of two lists that mean the same thing, surest first, each once.

import { compareNames, digitsOfName, plainName, type NameContext, type NameRelation } from './same-name.ts';

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
  const takenLeft = new Set<number>();
  const takenRight = new Set<number>();
  const pairs: { left: L; right: R; relation: Exclude<NameRelation, 'other'>; i: number }[] = [];
  const take = (i: number, j: number, relation: Exclude<NameRelation, 'other'>): void => {
    takenLeft.add(i);
    takenRight.add(j);
    pairs.push({ left: left[i]!, right: right[j]!, relation, i });
  };
  // Nothing is surer than the same name, so these pairs come first and only the others have to be compared with each other.
  for (const [i, j] of samePairs(left.map((item) => plainName(leftName(item), context)), right.map((item) => plainName(rightName(item), context)))) take(i, j, 'same');
  const restOfRight = right.flatMap((r, j) => (takenRight.has(j) ? [] : [{ name: rightName(r), j }]));
  const candidates = left.flatMap((l, i) => (takenLeft.has(i) ? [] : restOfRight.flatMap(({ name, j }) => {
    const { relation, score } = compareNames(leftName(l), name, context);
    return relation === 'other' ? [] : [{ i, j, relation, score }];
  }))).toSorted((a, b) => RANK[b.relation] - RANK[a.relation] || b.score - a.score || a.i - b.i || a.j - b.j);
  for (const { i, j, relation } of candidates) if (!takenLeft.has(i) && !takenRight.has(j)) take(i, j, relation);
  if (closest !== Infinity) {
    for (const [i, j] of lonelyPairs(left.length, right.length, takenLeft, takenRight, (one, other) => compareNames(leftName(left[one]!), rightName(right[other]!), context).score, closest)) take(i, j, 'wording');
  }
  return {
    pairs: pairs.toSorted((a, b) => a.i - b.i).map(({ left: l, right: r, relation }) => ({ left: l, right: r, relation })),
    leftOnly: left.filter((_, i) => !takenLeft.has(i)),
    rightOnly: right.filter((_, j) => !takenRight.has(j)),
  };
}

/** Pairs of equal names in the order of the lists, each once. */
function samePairs(left: readonly string[], right: readonly string[]): [number, number][] {
  const places = Map.groupBy(right.keys(), (j) => right[j]!);
  const next = new Map<string, number>();
  return left.flatMap((name, i): [number, number][] => {
    const at = next.get(name) ?? 0;
    const j = places.get(name)?.[at];
    if (j === undefined) return [];
    next.set(name, at + 1);
    return [[i, j]];
  });
}

/** Pairs of what is left, each the other's only close one. */
function lonelyPairs(lefts: number, rights: number, takenLeft: ReadonlySet<number>, takenRight: ReadonlySet<number>, score: (i: number, j: number) => number, closest: number): [number, number][] {
  const left = Array.from({ length: lefts }, (_, i) => i).filter((i) => !takenLeft.has(i));
  const right = Array.from({ length: rights }, (_, j) => j).filter((j) => !takenRight.has(j));
  const close = left.flatMap((i) => right.filter((j) => score(i, j) >= closest).map((j): [number, number] => [i, j]));
  const ofLeft = Map.groupBy(close, ([i]) => i);
  const ofRight = Map.groupBy(close, ([, j]) => j);
  return close.filter(([i, j]) => ofLeft.get(i)?.length === 1 && ofRight.get(j)?.length === 1);
}

/** Groups items whose names mean the same thing (spelt differently at most), in the order of their first. */
export function groupByName<T>(items: readonly T[], name: (item: T) => string, context: NameContext): T[][] {
  const groups: T[][] = [];
  const names = new NameBook<T[]>(context);
  for (const item of items) {
    const own = name(item);
    const known = names.find(own);
    if (known !== undefined) {
      known.push(item);
      continue;
    }
    const group = [item];
    groups.push(group);
    names.add(own, group);
  }
  return groups;
}

/** Finds a name that means the same thing (spelt differently at most) among many: the first that was added. */
export class NameBook<T> {
  readonly #context: NameContext;
  readonly #byPlain = new Map<string, T>();
  readonly #byDigits = new Map<string, { readonly name: string; readonly value: T }[]>();

  constructor(context: NameContext) {
    this.#context = context;
  }

  add(name: string, value: T): void {
    const digits = digitsOfName(name, this.#context);
    const alike = this.#byDigits.get(digits) ?? [];
    alike.push({ name, value });
    this.#byDigits.set(digits, alike);
  }

  find(name: string): T | undefined {
    // Once found, it stays the first, whatever is added later.
    const plain = plainName(name, this.#context);
    const known = this.#byPlain.get(plain);
    if (known !== undefined) return known;
    const found = this.#byDigits.get(digitsOfName(name, this.#context))?.find((each) => ['same', 'spelling'].includes(compareNames(each.name, name, this.#context).relation));
    if (found !== undefined) this.#byPlain.set(plain, found.value);
    return found?.value;
  }
}
