// Pairs the things of an older plan with those of a newer one: surely the same, perhaps the same (a person is asked), or not.

import { foldName, likeness } from '../words/likeness.ts';

/** Something to be paired: what it is called, and what else must agree (level, code). */
export interface Candidate {
  readonly id: string;
  readonly name: string;
  /** Must be equal for a pair at all: the level. */
  readonly sort: string;
  readonly code: string | null;
}

export interface Doubt {
  readonly old: string;
  readonly next: string;
  /** 0 to 1. */
  readonly likeness: number;
}

export interface Pairing {
  /** Old id by next id. */
  readonly pairs: ReadonlyMap<string, string>;
  readonly doubts: readonly Doubt[];
}

/** A person's answers to doubts: by next id, the old id that it is, or null for "something new". */
export type Decisions = ReadonlyMap<string, string | null>;

const SURELY = 0.85;
const PERHAPS = 0.55;
/** Above this many comparisons only equal names pair: two long lists with nothing in common are two lists. */
const MOST_COMPARISONS = 400_000;

/** Pairs two lists of siblings: decisions first, then equal code and name, equal name, equal code with a like name, a very like name. */
export function pairUp(olds: readonly Candidate[], nexts: readonly Candidate[], decisions: Decisions): Pairing {
  const pairs = new Map<string, string>();
  const left = new Set(olds);
  const open = new Set(nexts);
  const take = (old: Candidate, next: Candidate): void => {
    pairs.set(next.id, old.id);
    left.delete(old);
    open.delete(next);
  };
  for (const next of nexts) {
    const decided = decisions.get(next.id);
    if (decided === undefined) continue;
    const old = olds.find((each) => each.id === decided);
    if (old !== undefined && left.has(old)) take(old, next);
    else if (decided === null) open.delete(next);
  }

  pairEqual([...left], [...open], (each) => `${each.sort}|${each.code ?? ''}|${foldName(each.name)}`, take);
  pairEqual([...left], [...open], (each) => `${each.sort}|${foldName(each.name)}`, take);
  if (left.size * open.size > MOST_COMPARISONS) return { pairs, doubts: [] };

  const scored: (Doubt & { readonly candidates: readonly [Candidate, Candidate] })[] = [];
  for (const next of open) {
    for (const old of left) {
      if (old.sort !== next.sort) continue;
      const like = likeness(foldName(old.name), foldName(next.name));
      if (like >= PERHAPS) scored.push({ old: old.id, next: next.id, likeness: like, candidates: [old, next] });
    }
  }
  scored.sort((a, b) => b.likeness - a.likeness);
  const doubts: Doubt[] = [];
  const taken = new Set<Candidate>();
  for (const { old, next, likeness: like, candidates } of scored) {
    if (candidates.some((candidate) => taken.has(candidate))) continue;
    for (const candidate of candidates) taken.add(candidate);
    const sameCode = candidates[0].code !== null && candidates[0].code === candidates[1].code;
    if (like >= SURELY || sameCode) take(...candidates);
    else doubts.push({ old, next, likeness: Math.round(like * 100) / 100 });
  }
  return { pairs, doubts };
}

/** Pairs by equal key; several of one key pair in the order in which they stand. */
function pairEqual(olds: readonly Candidate[], nexts: readonly Candidate[], keyOf: (each: Candidate) => string, take: (old: Candidate, next: Candidate) => void): void {
  const byKey = new Map<string, Candidate[]>();
  for (const old of olds) {
    const key = keyOf(old);
    byKey.set(key, [...(byKey.get(key) ?? []), old]);
  }
  for (const next of nexts) {
    const old = byKey.get(keyOf(next))?.shift();
    if (old !== undefined) take(old, next);
  }
}
