// Gives rows that scroll into sight the places of rows that left, so that their elements are written anew instead of made anew.

export interface Slots {
  /** The slot of each index, the same as before for those that stay. */
  assign(indices: readonly number[]): ReadonlyMap<number, number>;
}

export function createSlots(): Slots {
  let taken: ReadonlyMap<number, number> = new Map();
  return {
    assign(indices) {
      const next = new Map<number, number>();
      for (const index of indices) {
        const slot = taken.get(index);
        if (slot !== undefined) next.set(index, slot);
      }
      const used = new Set(next.values());
      let free = 0;
      for (const index of indices) {
        if (next.has(index)) continue;
        while (used.has(free)) free += 1;
        used.add(free);
        next.set(index, free);
      }
      taken = next;
      return next;
    },
  };
}
