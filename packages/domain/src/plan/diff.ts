// Compares a plan with a newer reading of it, so that rows keep their ids and importing twice changes nothing.

import { textUnits, type Block } from '../document/block.ts';
import type { Indicator } from '../indicator/indicator.ts';
import type { PlanContent, PlanProfile } from './content.ts';
import type { PlanNode } from './node.ts';
import { pairUp, type Candidate, type Decisions, type Doubt } from './pair-up.ts';
import { foldName, likeness } from '../words/likeness.ts';

/** By id, as the ids are in the matched content; `removed` by the ids of the old one. */
export interface Compared {
  readonly added: readonly string[];
  readonly changed: readonly { readonly id: string; readonly fields: readonly string[] }[];
  readonly removed: readonly string[];
  readonly unchanged: number;
}

/** `next` is the id in the newer plan as it was given (decisions are keyed by it), `id` the one in the matched content. */
export interface PlanDoubt extends Doubt {
  readonly kind: 'node' | 'indicator';
  readonly id: string;
}

export interface PlanMatch {
  /** The newer plan, in which everything that was there before has its old id. */
  readonly content: PlanContent;
  readonly nodes: Compared;
  readonly indicators: Compared;
  readonly blocks: Compared;
  readonly profile: readonly (keyof PlanProfile)[];
  /** Pairs that a person has to decide on; until then they count as removed and added. */
  readonly doubts: readonly PlanDoubt[];
}

/**
 * Finds everything of `old` again in `next`. A file does not say all that a plan holds: codes, prices and sources of funds that it leaves out,
 * and the kind, polarity, scope and aggregation of indicators, stay as they were; so do all chapters where the file is the matrix alone.
 */
export function matchPlans(old: PlanContent, next: PlanContent, decisions: Decisions = new Map()): PlanMatch {
  const nodePairs = pairNodes(old.nodes, next.nodes, decisions);
  const nodeIds = newIds(next.nodes.map((node) => node.id), nodePairs.pairs, new Set(old.nodes.map((node) => node.id)));
  const indicatorPairs = pairIndicators(old, next, nodePairs.pairs, decisions);
  const indicatorIds = newIds(next.indicators.map((each) => each.id), indicatorPairs.pairs, new Set(old.indicators.map((each) => each.id)));
  const nextBlocks = saysOnlyMatrix(next) ? old.blocks : next.blocks;
  const blockPairs = pairBlocks(old.blocks, nextBlocks);
  const blockIds = newIds(nextBlocks.map((block) => block.id), blockPairs, new Set(old.blocks.map((block) => block.id)));

  const oldNodes = new Map(old.nodes.map((node) => [node.id, node]));
  const nodes = next.nodes.map((node): PlanNode => {
    const id = nodeIds.get(node.id)!;
    const parentId = node.parentId === null ? null : nodeIds.get(node.parentId)!;
    const was = oldNodes.get(id);
    return same(was, { ...node, id, parentId, code: node.code ?? was?.code ?? null, price: node.price ?? was?.price ?? null, sumberDana: node.sumberDana ?? was?.sumberDana ?? null });
  });
  const oldIndicators = new Map(old.indicators.map((each) => [each.id, each]));
  const indicators = next.indicators.map((indicator): Indicator => {
    const id = indicatorIds.get(indicator.id)!;
    const was = oldIndicators.get(id);
    const kept = was === undefined ? {} : { kind: was.kind, polarity: was.polarity, scope: was.scope, aggregation: was.aggregation };
    return same(was, { ...indicator, ...kept, id, nodeId: nodeIds.get(indicator.nodeId)! });
  });
  const oldBlocks = new Map(old.blocks.map((block) => [block.id, block]));
  const blocks = nextBlocks.map((block): Block => same(oldBlocks.get(blockIds.get(block.id)!), { ...block, id: blockIds.get(block.id)! }));
  const profile = (Object.keys(next.profile) as (keyof PlanProfile)[]).filter((field) => old.profile[field] !== next.profile[field]);

  return {
    content: { profile: profile.length === 0 ? old.profile : next.profile, blocks, nodes, indicators },
    nodes: compare(oldNodes, nodes, NODE_FIELDS),
    indicators: compare(oldIndicators, indicators, INDICATOR_FIELDS),
    blocks: compare(oldBlocks, blocks, ['content']),
    profile,
    doubts: [
      ...nodePairs.doubts.map((doubt): PlanDoubt => ({ ...doubt, kind: 'node', id: nodeIds.get(doubt.next)! })),
      ...indicatorPairs.doubts.map((doubt): PlanDoubt => ({ ...doubt, kind: 'indicator', id: indicatorIds.get(doubt.next)! })),
    ],
  };
}

/** A file that holds the matrix and nothing else (a workbook) says nothing of the chapters: they stay. */
function saysOnlyMatrix({ blocks }: PlanContent): boolean {
  const [only, another] = blocks;
  return another === undefined && only?.kind === 'table' && only.view === 'matriks';
}

/** The old plan with what the newer one adds: nothing is overwritten, nothing removed, and what is in doubt is left out. */
export function addMissing(old: PlanContent, match: PlanMatch): PlanContent {
  const inDoubt = new Set(match.doubts.map((doubt) => doubt.id));
  const sure = (ids: readonly string[]): ReadonlySet<string> => new Set(ids.filter((id) => !inDoubt.has(id)));
  const nodes = inTreeOrder(merge(old.nodes, match.content.nodes, sure(match.nodes.added)));
  const present = new Set(nodes.map((node) => node.id));
  return {
    profile: old.profile,
    nodes,
    indicators: merge(old.indicators, match.content.indicators, sure(match.indicators.added)).filter((each) => present.has(each.nodeId)),
    blocks: merge(old.blocks, match.content.blocks, sure(match.blocks.added)),
  };
}

const NODE_FIELDS = ['parentId', 'level', 'code', 'name', 'marker', 'sasaran', 'volume', 'satuan', 'price', 'amount', 'sumberDana'] as const;
const INDICATOR_FIELDS = ['nodeId', 'sasaran', 'name', 'marker', 'target', 'satuan', 'kind', 'polarity', 'scope', 'aggregation'] as const;

/** From the top down: children are looked for below the row that their parent was; what is left, anywhere. */
function pairNodes(olds: readonly PlanNode[], nexts: readonly PlanNode[], decisions: Decisions): { readonly pairs: Map<string, string>; readonly doubts: readonly Doubt[] } {
  const pairs = new Map<string, string>();
  const taken = new Set<string>();
  const doubts: Doubt[] = [];
  const pair = (next: string, old: string): void => {
    pairs.set(next, old);
    taken.add(old);
  };
  const oldsBelow = Map.groupBy(olds, (node) => node.parentId);
  const nextsBelow = Map.groupBy(nexts, (node) => node.parentId);
  const descend = (oldParent: string | null, nextParent: string | null): void => {
    const oldChildren = (oldsBelow.get(oldParent) ?? []).filter((node) => !taken.has(node.id));
    const nextChildren = (nextsBelow.get(nextParent) ?? []).filter((node) => !pairs.has(node.id));
    const paired = pairUp(oldChildren.map(nodeCandidate), nextChildren.map(nodeCandidate), decisions);
    for (const [next, old] of paired.pairs) pair(next, old);
    doubts.push(...paired.doubts);
    for (const [next, old] of paired.pairs) descend(old, next);
  };
  descend(null, null);
  // Rows that moved: the one of this level and name that is left on each side.
  const keyOf = (node: PlanNode): string => `${node.level}|${node.code ?? ''}|${foldName(node.name)}`;
  const movedFrom = Map.groupBy(olds.filter((node) => !taken.has(node.id)), keyOf);
  const movedTo = Map.groupBy(nexts.filter((node) => !pairs.has(node.id)), keyOf);
  for (const [key, [next, another]] of movedTo) {
    const [old, second] = movedFrom.get(key) ?? [];
    if (next === undefined || another !== undefined || old === undefined || second !== undefined || decisions.get(next.id) === null) continue;
    pair(next.id, old.id);
    descend(old.id, next.id);
  }
  return { pairs, doubts: doubts.filter((doubt) => !pairs.has(doubt.next) && !taken.has(doubt.old)) };
}

function nodeCandidate(node: PlanNode): Candidate {
  return { id: node.id, name: node.name, sort: node.level, code: node.code };
}

function pairIndicators(old: PlanContent, next: PlanContent, nodePairs: ReadonlyMap<string, string>, decisions: Decisions): { readonly pairs: ReadonlyMap<string, string>; readonly doubts: readonly Doubt[] } {
  const pairs = new Map<string, string>();
  const doubts: Doubt[] = [];
  const candidate = (each: Indicator): Candidate => ({ id: each.id, name: each.name, sort: '', code: null });
  const oldsOf = Map.groupBy(old.indicators, (each) => each.nodeId);
  for (const [nodeId, indicators] of Map.groupBy(next.indicators, (each) => each.nodeId)) {
    const oldNode = nodePairs.get(nodeId);
    if (oldNode === undefined) continue;
    const paired = pairUp((oldsOf.get(oldNode) ?? []).map(candidate), indicators.map(candidate), decisions);
    for (const [nextId, oldId] of paired.pairs) pairs.set(nextId, oldId);
    doubts.push(...paired.doubts);
  }
  return { pairs, doubts };
}

/** Blocks with the same text pair in order; between two pairs, those of one kind with a like text. */
function pairBlocks(olds: readonly Block[], nexts: readonly Block[]): ReadonlyMap<string, string> {
  const pairs = new Map<string, string>();
  const byKey = Map.groupBy(olds, blockKey);
  for (const next of nexts) {
    const old = byKey.get(blockKey(next))?.shift();
    if (old !== undefined) pairs.set(next.id, old.id);
  }
  const taken = new Set(pairs.values());
  let at = 0;
  for (const next of nexts) {
    const known = pairs.get(next.id);
    if (known !== undefined) {
      at = olds.findIndex((old) => old.id === known) + 1;
      continue;
    }
    for (let ahead = at; ahead < olds.length && !taken.has(olds[ahead]!.id); ahead += 1) {
      const old = olds[ahead]!;
      if (old.kind !== next.kind || likeness(blockText(old), blockText(next)) < 0.5) continue;
      pairs.set(next.id, old.id);
      taken.add(old.id);
      at = ahead + 1;
      break;
    }
  }
  return pairs;
}

function blockKey(block: Block): string {
  const kind = block.kind === 'table' ? `table ${block.view ?? ''}` : block.kind === 'picture' ? `picture ${block.picture}` : block.kind;
  return `${kind}|${blockText(block)}`;
}

function blockText(block: Block): string {
  return foldName([...textUnits([block])].map((unit) => unit.text).join('|')).slice(0, 2000);
}

/** The id in the matched content by the id in the newer one: the old id of a pair, else its own unless an old one has it. */
function newIds(nexts: readonly string[], pairs: ReadonlyMap<string, string>, oldIds: ReadonlySet<string>): ReadonlyMap<string, string> {
  const used = new Set(oldIds);
  const ids = new Map<string, string>();
  for (const next of nexts) {
    const known = pairs.get(next);
    if (known !== undefined) {
      ids.set(next, known);
      continue;
    }
    let fresh = next;
    for (let count = 2; used.has(fresh); count += 1) fresh = `${next}-${count}`;
    used.add(fresh);
    ids.set(next, fresh);
  }
  return ids;
}

/** The old object when nothing at all is different, so that nothing is stored anew. */
function same<T extends object>(old: T | undefined, next: T): T {
  return old !== undefined && key(old) === key(next) ? old : next;
}

function key(value: unknown): string {
  return JSON.stringify(value, (_name, inner: unknown) => {
    if (typeof inner === 'bigint') return `${inner}n`;
    if (inner === null || typeof inner !== 'object' || Array.isArray(inner)) return inner;
    return Object.fromEntries(Object.entries(inner).toSorted(([a], [b]) => (a < b ? -1 : 1)));
  });
}

/** Where something stands in a file is no part of what it says. */
function keyWithoutPlace(value: unknown): string {
  return key(JSON.parse(key(value), (name, inner: unknown) => (name === 'place' ? undefined : inner)));
}

function compare<T extends { readonly id: string }>(olds: ReadonlyMap<string, T>, nexts: readonly T[], fields: readonly string[]): Compared {
  const added: string[] = [];
  const changed: { id: string; fields: readonly string[] }[] = [];
  let unchanged = 0;
  for (const next of nexts) {
    const old = olds.get(next.id);
    if (old === undefined) added.push(next.id);
    else if (old === next || keyWithoutPlace(old) === keyWithoutPlace(next)) unchanged += 1;
    else changed.push({ id: next.id, fields: fields.length === 1 ? fields : fields.filter((field) => key(old[field as keyof T] ?? null) !== key(next[field as keyof T] ?? null)) });
  }
  const present = new Set(nexts.map((next) => next.id));
  return { added, changed, unchanged, removed: [...olds.keys()].filter((id) => !present.has(id)) };
}

/** What was added stands after what stands before it in the newer plan. */
function merge<T extends { readonly id: string }>(olds: readonly T[], nexts: readonly T[], added: ReadonlySet<string>): readonly T[] {
  const after = new Map<string | null, T[]>();
  let previous: string | null = null;
  const known = new Set(olds.map((old) => old.id));
  for (const next of nexts) {
    if (known.has(next.id)) previous = next.id;
    else if (added.has(next.id)) after.set(previous, [...(after.get(previous) ?? []), next]);
  }
  return [...(after.get(null) ?? []), ...olds.flatMap((old) => [old, ...(after.get(old.id) ?? [])])];
}

/** A parent before its children, siblings in the order in which they were given. */
function inTreeOrder(nodes: readonly PlanNode[]): readonly PlanNode[] {
  const below = Map.groupBy(nodes, (node) => node.parentId);
  const ordered: PlanNode[] = [];
  const visit = (parentId: string | null): void => {
    for (const node of below.get(parentId) ?? []) {
      ordered.push(node);
      visit(node.id);
    }
  };
  visit(null);
  return ordered;
}
