// A share of an amount as readers write it; the whole is never nought here: who asks looks first.

/** Per cent with one decimal, rounded half-up, without its sign: `65,7`. Both in rupiah. */
export function percentOf(part: bigint, whole: bigint): string {
  const tenths = (part * 2000n + whole) / (whole * 2n);
  return `${tenths / 10n},${tenths % 10n}`;
}
