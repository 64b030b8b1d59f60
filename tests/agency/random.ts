// Chance that can be repeated: the same seed and the same keys give the same numbers on every machine, in whatever order they are asked for.

export interface Chance {
  /** A whole number from `from` to `to`, both included. */
  int(from: number, to: number): number;
  pick<T>(list: readonly T[]): T;
  /** True in `share` of the cases (0 to 1). */
  happens(share: number): boolean;
}

/** Chance of its own for these keys: what one unit, year or row draws never shifts what another one draws. */
export function chanceOf(...keys: readonly (string | number)[]): Chance {
  let state = hash(keys.join('\u0000'));
  /** Mulberry32: 32 bits of state, enough for plans that look different. */
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  return {
    int: (from, to) => from + Math.floor(next() * (to - from + 1)),
    pick: (list) => list[Math.floor(next() * list.length)]!,
    happens: (share) => next() < share,
  };
}

/** FNV-1a with a last stirring. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (const character of text) value = Math.imul(value ^ character.codePointAt(0)!, 0x01000193);
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  return value ^ (value >>> 13);
}
