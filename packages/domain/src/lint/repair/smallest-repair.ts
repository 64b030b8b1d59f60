// The smallest repair of a sum that does not close: the cell, or pair, whose change closes it and breaks nothing else, ranked, each with its reason.

import type { PlanNode } from '../../plan/node.ts';
import type { Change, Repair } from '../rule.ts';
import type { Amounts, BudgetTree, Gap } from './budget-tree.ts';
import { because, type Reason } from './reasons.ts';
import { likelyReadings, mayStandFor, slipBetween, tellingDigits, type Slip } from './slips.ts';
import { sequenceOf } from './row-sequence.ts';
import { nodeSpot } from './spots.ts';
import { writeLike } from './write-like.ts';

export interface RankedRepair extends Repair {
  /** 0–100: how strongly the page itself speaks for this repair. Below `STRONG` it is arithmetic only, and few are shown. */
  readonly weight: number;
  /** Other parents that this repair closes as well. */
  readonly alsoCloses: readonly PlanNode[];
  /** The row elsewhere that speaks for it. */
  readonly evidence?: PlanNode;
}

export const STRONG = 60;
const MOST = 8;
const MOST_WEAK = 3;

const SLIP_WEIGHT: Readonly<Record<Slip, number>> = { 'transposed': 86, 'one-digit': 80, 'missing-digit': 76, 'extra-digit': 76, 'thousand-times': 88 };

/** Repairs of one gap, best first; at most eight. */
export function smallestRepairs(gap: Gap, tree: BudgetTree, gaps: readonly Gap[] = tree.gaps()): readonly RankedRepair[] {
  const found = gap.unreadable.length > 0 ? unreadableChild(gap, tree) : [
    ...childInstead(gap, tree), ...parentInstead(gap, tree), ...exchanged(gap, tree, gaps), ...missingRow(gap), ...rowTooMuch(gap),
  ];
  const strong = found.filter((repair) => repair.weight >= STRONG).length;
  const all = strong > 0 ? found : [...found, ...twoSlips(gap, tree)];
  return all.toSorted((a, b) => b.weight - a.weight).slice(0, Math.max(Math.min(strong, MOST), MOST_WEAK));
}

/** One child states something else. */
function childInstead(gap: Gap, tree: BudgetTree): RankedRepair[] {
  const firsts = new Map<bigint | null, PlanNode>();
  for (const child of gap.children) if (!firsts.has(child.amount?.value ?? null)) firsts.set(child.amount?.value ?? null, child);
  return gap.children.flatMap((child) => {
    const written = child.amount?.value ?? null;
    const meant = (tree.amount(child) ?? 0n) + gap.stated - gap.sum;
    if (written === null || meant <= 0n) return [];
    const repair = tryAmounts(new Map([[child.id, meant]]), gap, tree);
    if (repair === null) return [];
    const [weight, reason] = evidenceFor(child, written, meant, firsts.get(written) ?? child, gap, tree);
    return [{ ...repair, weight: repair.alsoCloses.length > 0 ? 99 : weight, reason: because(reason), ...(reason.kind === 'elsewhere' ? { evidence: reason.other } : {}) }];
  });
}

/** What on the page speaks for this child having `meant` instead of what is written; `firstAlike` is the first child with the amount written. */
function evidenceFor(child: PlanNode, written: bigint, meant: bigint, firstAlike: PlanNode, gap: Gap, tree: BudgetTree): [number, Reason] {
  const slip = slipBetween(written, meant);
  const twin = firstAlike === child ? undefined : firstAlike;
  if (gap.children.length > 1 && written === gap.stated) return [92, { kind: 'carries-total', child, parent: gap.parent, meant }];
  if (slip !== null) return [SLIP_WEIGHT[slip] + (twin === undefined ? 0 : 4), { kind: 'slip', slip, child, written, meant, twin: twin ?? null }];
  const elsewhere = nearestWith(meant, child, tree);
  if (elsewhere !== null) {
    const telling = tellingDigits(meant);
    const weight = telling >= 4 ? 84 : telling === 3 && elsewhere.distance <= 25 ? 72 : 40;
    return [weight, { kind: 'elsewhere', child, meant, other: elsewhere.node }];
  }
  if (twin !== undefined) return [64, { kind: 'copied', child, written, meant, twin }];
  return [gap.children.length === 1 ? 45 : 30, { kind: 'only-arithmetic', child, meant }];
}

function nearestWith(amount: bigint, child: PlanNode, tree: BudgetTree): { node: PlanNode; distance: number } | null {
  const at = tree.position(child);
  let best: { node: PlanNode; distance: number } | null = null;
  for (const node of tree.stating(amount)) {
    if (node === child || tree.parent(child) === node) continue;
    const distance = Math.abs(tree.position(node) - at);
    if (best === null || distance < best.distance) best = { node, distance };
  }
  return best;
}

/** The parent states something else, with the rows above that took its amount over. */
function parentInstead(gap: Gap, tree: BudgetTree): RankedRepair[] {
  const amounts = new Map([[gap.parent.id, gap.sum]]);
  const change = gap.sum - gap.stated;
  const chain = [gap.parent];
  let top = gap.parent;
  while (tree.effect(amounts).breaks.length > 0) {
    const above = tree.parent(top);
    if (above?.amount?.value === undefined || above.amount.value === null || chain.length === 2) return [];
    amounts.set(above.id, above.amount.value + change);
    chain.push(above);
    top = above;
  }
  const repair = tryAmounts(amounts, gap, tree);
  if (repair === null || gap.sum <= 0n) return [];
  const slip = slipBetween(gap.stated, gap.sum);
  const both = repair.alsoCloses.length > 0;
  const weight = both ? (chain.length === 1 ? 98 : 95) : chain.length > 1 ? 42 : slip === null ? 48 : SLIP_WEIGHT[slip] - 2;
  return [{ ...repair, weight, reason: because({ kind: 'parent', chain, sum: gap.sum, alsoCloses: repair.alsoCloses, slip }) }];
}

/** Two amounts stand in each other's place, and both sums wait for the exchange. */
function exchanged(gap: Gap, tree: BudgetTree, gaps: readonly Gap[]): RankedRepair[] {
  const change = gap.stated - gap.sum;
  return gaps.flatMap((other) => {
    if (other.parent === gap.parent || other.unreadable.length > 0 || other.stated - other.sum !== -change) return [];
    const twins = Map.groupBy(other.children, (twin) => twin.amount?.value ?? null);
    return gap.children.flatMap((child) => (child.amount?.value == null ? [] : (twins.get(child.amount.value + change) ?? [])).flatMap((twin) => {
      const own = child.amount!.value!;
      const theirs = own + change;
      const repair = tryAmounts(new Map([[child.id, theirs], [twin.id, own]]), gap, tree);
      return repair === null ? [] : [{ ...repair, weight: 96, reason: because({ kind: 'exchanged', child, twin }) }];
    }));
  });
}

/** A row is missing: best seen where a letter of the sequence is. */
function missingRow(gap: Gap): RankedRepair[] {
  const difference = gap.stated - gap.sum;
  if (difference <= 0n) return [];
  const skipped = sequenceOf(gap.children);
  const last = gap.children.at(-1)!;
  const to = (code: string | null): string => `${code === null ? '' : `${code}. `}… | ${writeLike(difference, last.amount?.raw ?? gap.parent.amount?.raw ?? null)}`;
  const add = (after: PlanNode, code: string | null, weight: number, sure: boolean): RankedRepair => ({
    weight, alsoCloses: [], reason: because({ kind: 'missing-row', code, after, difference, sure }),
    changes: [{ spot: nodeSpot(after, 'name'), from: null, to: to(code) }],
  });
  const places = skipped.missing.map((hole) => add(hole.after ?? gap.children[0]!, hole.code, 84, true));
  return places.length > 0 ? places : [add(last, skipped.next, skipped.next === null ? 31 : 50, false)];
}

/** A row too many: taking out the amount of a row that stands twice closes the sum. */
function rowTooMuch(gap: Gap): RankedRepair[] {
  const surplus = gap.sum - gap.stated;
  return gap.children.flatMap((child) => {
    if (child.amount?.value !== surplus) return [];
    const twice = gap.children.some((other) => other !== child && other.name.toLowerCase() === child.name.toLowerCase());
    return [{ weight: twice ? 82 : 40, alsoCloses: [], changes: [{ spot: nodeSpot(child, 'amount'), from: child.amount.raw, to: '' }], reason: because({ kind: 'row-too-much', child, twice }) }];
  });
}

/** One child cannot be read: the sum says what it has to be, alone or together with one slip beside it. */
function unreadableChild(gap: Gap, tree: BudgetTree): RankedRepair[] {
  const [child] = gap.unreadable;
  if (child === undefined || gap.unreadable.length > 1 || tree.children(child).length > 0) return [];
  const meant = gap.stated - gap.sum;
  const raw = child.amount?.raw ?? null;
  const pairs = raw === null ? [] : likelyReadings(raw).flatMap((reading) => gap.children.flatMap((other): RankedRepair[] => {
    const written = other.amount?.value ?? null;
    const needed = written === null ? 0n : written + meant - reading;
    if (written === null || needed <= 0n || slipBetween(written, needed) === null) return [];
    const repair = tryAmounts(new Map([[child.id, reading], [other.id, needed]]), gap, tree);
    return repair === null ? [] : [{ ...repair, weight: 62, reason: because({ kind: 'reading-and-slip', child, reading, other, needed }) }];
  }));
  if (meant <= 0n) return pairs;
  const repair = tryAmounts(new Map([[child.id, meant]]), gap, tree);
  if (repair === null) return pairs;
  const reading = raw !== null && mayStandFor(raw, meant);
  return [{ ...repair, weight: reading ? 95 : raw === null ? 70 : 60, reason: because({ kind: reading ? 'reading' : 'closing-value', child, meant }) }, ...pairs];
}

/** Two swapped digits, or a zero too many or few, in two children at once; only where exactly one such pair closes the sum. */
function twoSlips(gap: Gap, tree: BudgetTree): RankedRepair[] {
  if (gap.unreadable.length > 0) return [];
  const change = gap.stated - gap.sum;
  const slips = gap.children.flatMap((child) => {
    const written = child.amount?.value ?? null;
    return written === null || tree.children(child).length > 0 ? [] : swapsOf(written).map((meant) => ({ child, meant, change: meant - written }));
  });
  const only = onlyPair(slips, change);
  if (only === null) return [];
  const repair = tryAmounts(new Map(only.map(({ child, meant }) => [child.id, meant])), gap, tree);
  return repair === null ? [] : [{ ...repair, weight: 35, reason: because({ kind: 'two-slips', first: only[0].child, second: only[1].child }) }];
}

interface Swap {
  readonly child: PlanNode;
  readonly meant: bigint;
  readonly change: bigint;
}

/** The two slips, in two children, that together make the change; null when none do, or several. */
function onlyPair(slips: readonly Swap[], change: bigint): readonly [Swap, Swap] | null {
  const later = new Map<bigint, Swap[]>();
  let only: readonly [Swap, Swap] | null = null;
  for (const slip of slips.toReversed()) {
    for (const other of later.get(change - slip.change) ?? []) {
      if (other.child === slip.child) continue;
      if (only !== null) return null;
      only = [slip, other];
    }
    const same = later.get(slip.change) ?? [];
    same.push(slip);
    later.set(slip.change, same);
  }
  return only;
}

function swapsOf(amount: bigint): bigint[] {
  const digits = amount.toString();
  const swapped = [...digits].slice(1).map((digit, index) => `${digits.slice(0, index)}${digit}${digits[index]}${digits.slice(index + 2)}`);
  return [...new Set([...swapped.map(BigInt), amount * 10n, ...(amount % 10n === 0n ? [amount / 10n] : [])])].filter((each) => each !== amount && each > 0n);
}

/** The changes as a repair, if they close the gap and stop nothing else from closing. */
function tryAmounts(amounts: Amounts, gap: Gap, tree: BudgetTree): Pick<RankedRepair, 'changes' | 'alsoCloses'> | null {
  const { closes, breaks } = tree.effect(amounts);
  if (breaks.length > 0 || !closes.includes(gap.parent)) return null;
  const changes = tree.changed(amounts).map((node): Change => {
    const model = node.amount?.raw ?? gap.children.find((child) => child.amount !== null)?.amount?.raw ?? null;
    return { spot: nodeSpot(node, 'amount'), from: node.amount?.raw ?? '', to: writeLike(amounts.get(node.id)!, model) };
  });
  return { changes, alsoCloses: closes.filter((node) => node !== gap.parent) };
}
