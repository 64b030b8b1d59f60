// Whether one figure is the other mistyped: a digit wrong, swapped, dropped or doubled.

/** What the hand did, or null when the two figures differ by more than a slip. */
export function digitSlip(a: bigint, b: bigint): 'digit' | 'swap' | 'length' | null {
  const left = a.toString();
  const right = b.toString();
  if (left === right) return null;
  if (left.length === right.length) {
    const differing = [...left].flatMap((digit, index) => (digit === right[index] ? [] : [index]));
    const [first, second] = differing;
    if (differing.length === 1) return 'digit';
    const swapped = differing.length === 2 && first !== undefined && second === first + 1 && left[first] === right[second] && left[second] === right[first];
    return swapped ? 'swap' : null;
  }
  const [short, long] = left.length < right.length ? [left, right] : [right, left];
  if (long.length - short.length > 3) return null;
  if (/^0+$/.test(long.slice(short.length)) && long.startsWith(short)) return 'length';
  return long.length - short.length === 1 && [...long].some((_, index) => long.slice(0, index) + long.slice(index + 1) === short) ? 'length' : null;
}
