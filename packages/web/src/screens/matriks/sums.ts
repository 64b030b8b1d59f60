// What a row states against what stands below it.

import type { RolledUp } from '@tenun/domain/plan/rollup.ts';
import type { Tree } from './rows.ts';

/** Stated minus what a reader would add up: the children as they stand, or the details below where a child states nothing. Null when they agree or cannot be added. */
export function differenceOf(rolled: RolledUp): bigint | null {
  const sum = sumBelow(rolled);
  return rolled.stated === null || sum === null || rolled.stated === sum ? null : rolled.stated - sum;
}

export function sumBelow(rolled: RolledUp): bigint | null {
  return rolled.children ?? rolled.computed;
}

export interface Totals {
  readonly stated: bigint | null;
  readonly computed: bigint | null;
  readonly readable: bigint;
}

/** Sums over the programs: as stated, and from the leaves. */
export function totalsOf(tree: Tree, rolled: ReadonlyMap<string, RolledUp>): Totals {
  let stated: bigint | null = 0n;
  let computed: bigint | null = 0n;
  let readable = 0n;
  for (const top of tree.children.get(null) ?? []) {
    const one = rolled.get(top.id);
    stated = stated === null || one === undefined || one.stated === null ? null : stated + one.stated;
    computed = computed === null || one === undefined || one.computed === null ? null : computed + one.computed;
    readable += one?.readable ?? 0n;
  }
  return { stated, computed, readable };
}
