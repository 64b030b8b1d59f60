// The matrix as sums: who stands under whom, what each row states, and which parents do not close.

import type { PlanNode } from '../../plan/node.ts';

/** A parent whose stated amount is not the sum of what its own children state. Rupiah. */
export interface Gap {
  readonly parent: PlanNode;
  readonly children: readonly PlanNode[];
  readonly stated: bigint;
  /** Sum of the children that can be read. */
  readonly sum: bigint;
  /** Children whose amount cannot be read or is not filled; then the sum is only a part. */
  readonly unreadable: readonly PlanNode[];
}

/** What each changed row would state. */
export type Amounts = ReadonlyMap<string, bigint>;

const NONE: Amounts = new Map();

/** What the children of a row add up to as far as they can be read, and how many cannot. */
interface ChildSum {
  readonly sum: bigint;
  readonly unreadable: number;
}

export class BudgetTree {
  readonly nodes: readonly PlanNode[];
  readonly #byId: ReadonlyMap<string, PlanNode>;
  readonly #positions: ReadonlyMap<string, number>;
  readonly #byAmount: ReadonlyMap<bigint | null, readonly PlanNode[]>;
  readonly #children: ReadonlyMap<string | null, readonly PlanNode[]>;
  readonly #amounts = new Map<string, bigint | null>();
  readonly #sums = new Map<string, ChildSum>();

  constructor(nodes: readonly PlanNode[]) {
    this.nodes = nodes;
    this.#byId = new Map(nodes.map((node) => [node.id, node]));
    this.#positions = new Map(nodes.map((node, index) => [node.id, index]));
    this.#byAmount = Map.groupBy(nodes, (node) => node.amount?.value ?? null);
    this.#children = Map.groupBy(nodes, (node) => node.parentId);
    // Children stand after their parent, so from the end every child is known before it is added.
    for (const node of nodes.toReversed()) this.#amounts.set(node.id, node.amount?.value ?? this.#sumOf(this.children(node), NONE));
  }

  children(node: PlanNode): readonly PlanNode[] {
    return this.#children.get(node.id) ?? [];
  }

  roots(): readonly PlanNode[] {
    return this.#children.get(null) ?? [];
  }

  parent(node: PlanNode): PlanNode | undefined {
    return node.parentId === null ? undefined : this.#byId.get(node.parentId);
  }

  siblings(node: PlanNode): readonly PlanNode[] {
    return this.#children.get(node.parentId) ?? [];
  }

  /** What a row states; where a parent states nothing readable, what its children add to; null when that is not known either. */
  amount(node: PlanNode): bigint | null {
    return this.#amounts.get(node.id) ?? null;
  }

  /** How many rows stand before this one. */
  position(node: PlanNode): number {
    return this.#positions.get(node.id)!;
  }

  /** The rows that state this amount, in the order of the matrix. */
  stating(amount: bigint): readonly PlanNode[] {
    return this.#byAmount.get(amount) ?? [];
  }

  /** The rows that changes touch, in the order of the matrix. */
  changed(changes: Amounts): readonly PlanNode[] {
    return [...changes.keys()].map((id) => this.#byId.get(id)!).toSorted((a, b) => this.position(a) - this.position(b));
  }

  /** The gap of a parent; null where it closes, states nothing readable, or has no children. `changes` are amounts to try. */
  gap(parent: PlanNode, changes: Amounts = NONE): Gap | null {
    const children = this.children(parent);
    const stated = changes.get(parent.id) ?? parent.amount?.value ?? null;
    if (children.length === 0 || stated === null) return null;
    const unreadable = children.filter((child) => (changes.get(child.id) ?? this.amount(child)) === null);
    const sum = children.reduce((total, child) => total + (changes.get(child.id) ?? this.amount(child) ?? 0n), 0n);
    if (unreadable.length === 0 && sum === stated) return null;
    return { parent, children, stated, sum, unreadable };
  }

  gaps(): readonly Gap[] {
    return this.nodes.flatMap((node) => this.gap(node) ?? []);
  }

  /** Parents that would close, and parents that would stop closing, if the amounts were changed so. */
  effect(changes: Amounts): { readonly closes: readonly PlanNode[]; readonly breaks: readonly PlanNode[] } {
    const touched = new Set<PlanNode>();
    for (const id of changes.keys()) {
      const node = this.#byId.get(id)!;
      touched.add(node);
      const parent = this.parent(node);
      if (parent !== undefined) touched.add(parent);
    }
    const closes: PlanNode[] = [];
    const breaks: PlanNode[] = [];
    for (const node of touched) {
      const before = this.#isOpen(node, NONE);
      const after = this.#isOpen(node, changes);
      if (before && !after) closes.push(node);
      if (!before && after) breaks.push(node);
    }
    return { closes, breaks };
  }

  /** Whether a parent has a gap when these amounts are changed; only what is changed is added anew, so that many amounts can be tried. */
  #isOpen(node: PlanNode, changes: Amounts): boolean {
    const stated = changes.get(node.id) ?? node.amount?.value ?? null;
    if (stated === null || this.children(node).length === 0) return false;
    let { sum, unreadable } = this.#childSum(node);
    for (const [id, amount] of changes) {
      const child = this.#byId.get(id)!;
      if (child.parentId !== node.id) continue;
      const before = this.amount(child);
      if (before === null) unreadable -= 1;
      sum += amount - (before ?? 0n);
    }
    return unreadable > 0 || sum !== stated;
  }

  #childSum(node: PlanNode): ChildSum {
    const known = this.#sums.get(node.id);
    if (known !== undefined) return known;
    const amounts = this.children(node).map((child) => this.amount(child));
    const found = { sum: amounts.reduce<bigint>((total, amount) => total + (amount ?? 0n), 0n), unreadable: amounts.filter((amount) => amount === null).length };
    this.#sums.set(node.id, found);
    return found;
  }

  #sumOf(children: readonly PlanNode[], changes: Amounts): bigint | null {
    let sum: bigint | null = children.length === 0 ? null : 0n;
    for (const child of children) {
      const amount = changes.get(child.id) ?? this.amount(child);
      sum = sum === null || amount === null ? null : sum + amount;
    }
    return sum;
  }
}
