// How a wrong figure may have come from the right one: the slips of a hand that types or copies digits.

import { formatRupiah } from '../../number/format-number.ts';

export type Slip = 'transposed' | 'one-digit' | 'missing-digit' | 'extra-digit' | 'thousand-times';

/** The slip that turns `meant` into `written`; null when no single slip does. Both are positive. */
export function slipBetween(written: bigint, meant: bigint): Slip | null {
  if (written <= 0n || meant <= 0n || written === meant) return null;
  if (written * 1000n === meant || meant * 1000n === written) return 'thousand-times';
  const w = written.toString();
  const m = meant.toString();
  if (w.length === m.length) {
    const differing = [...w].flatMap((digit, index) => (digit === m[index] ? [] : [index]));
    if (differing.length === 1) return 'one-digit';
    const [first = -1, second = -1] = differing;
    return differing.length === 2 && second === first + 1 && w[first] === m[second] && w[second] === m[first] ? 'transposed' : null;
  }
  if (w.length + 1 === m.length) return isWithout(w, m) ? 'missing-digit' : null;
  return m.length + 1 === w.length && isWithout(m, w) ? 'extra-digit' : null;
}

/** Whether `shorter` is `longer` without one digit. */
function isWithout(shorter: string, longer: string): boolean {
  let at = 0;
  while (at < shorter.length && shorter[at] === longer[at]) at += 1;
  return shorter.slice(at) === longer.slice(at + 1);
}

/** How many digits stand before the closing zeros: how telling it is that two amounts are equal. */
export function tellingDigits(amount: bigint): number {
  return amount.toString().replace(/^-/, '').replace(/0+$/, '').length;
}

/**
 * Whether an amount with broken groups (`60,40,000`) may stand for `value`: each whole group must be the same, and a short or long one
 * must come from its group by leaving out or adding digits.
 */
export function mayStandFor(written: string, value: bigint): boolean {
  const groups = written.replace(/^\D+/, '').replace(/[.,]\s*(?:-+|00)$/, '').split(/[.,\s]+/).filter((group) => /^\d+$/.test(group));
  const meant = formatRupiah(value, { symbol: false }).split('.');
  if (groups.length !== meant.length) return groups.join('') === value.toString();
  return groups.every((group, index) => {
    const right = meant[index] ?? '';
    return group === right || (group.length < right.length && isSubsequence(group, right)) || (group.length > right.length && isSubsequence(right, group));
  });
}

function isSubsequence(shorter: string, longer: string): boolean {
  let at = 0;
  for (const digit of longer) if (digit === shorter[at]) at += 1;
  return at === shorter.length;
}

/** The amounts that a writing with one broken group suggests: a zero lost before or after its digits, or only the marks misplaced. */
export function likelyReadings(written: string): readonly bigint[] {
  const groups = written.replace(/^\D+/, '').split(/[.,\s]+/).filter((group) => /^\d+$/.test(group));
  if (groups.length === 0) return [];
  const short = groups.map((group, index) => (index > 0 && group.length < 3 ? index : -1)).filter((index) => index >= 0);
  const filled = short.length === 1
    ? [groups.map((group, index) => (index === short[0] ? group.padEnd(3, '0') : group)), groups.map((group, index) => (index === short[0] ? group.padStart(3, '0') : group))]
    : [];
  const readings = [...filled, groups].map((each) => BigInt(each.join('')));
  return [...new Set(readings)].filter((reading) => reading > 0n);
}
