// What an import would do to the plan that is there: added, changed, removed and unchanged, each with a name a person recognises.

import { plainText, textUnits, type Block, type Compared, type PlanContent, type PlanMatch, type PlanNode } from '@tenun/domain';
import { z } from 'zod';
import { named } from '../contract/registry.ts';

const item = z.strictObject({ id: z.string(), label: z.string() });
const compared = z.strictObject({
  added: z.array(item),
  changed: z.array(z.strictObject({ id: z.string(), label: z.string(), fields: z.array(z.string()) })),
  removed: z.array(item),
  unchanged: z.int(),
});

export const wireComparison = named('Comparison', z.strictObject({
  nodes: compared,
  indicators: compared,
  blocks: compared,
  profile: z.array(z.string()).describe('Fields of the profile that differ.'),
  doubts: z.array(z.strictObject({
    kind: z.enum(['node', 'indicator']),
    next: z.string().describe('Key of the decision.'),
    nextLabel: z.string(),
    old: z.string(),
    oldLabel: z.string(),
    likeness: z.number(),
  })).describe('Pairs that a person has to decide on; until then the old one counts as removed and the new one as added.'),
}));
export type Comparison = z.output<typeof wireComparison>;

export interface ComparisonCounts {
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly removed: number;
}

export function describeComparison(old: PlanContent, match: PlanMatch): Comparison {
  const nodes = labelled(old.nodes, match.content.nodes, nodeLabel);
  const indicators = labelled(old.indicators, match.content.indicators, (each) => each.name);
  const blocks = labelled(old.blocks, match.content.blocks, blockLabel);
  const named = (labels: ReadonlyMap<string, string>, { added, changed, removed, unchanged }: Compared) => ({
    added: added.map((id) => ({ id, label: labels.get(id) ?? id })),
    changed: changed.map(({ id, fields }) => ({ id, label: labels.get(id) ?? id, fields: [...fields] })),
    removed: removed.map((id) => ({ id, label: labels.get(id) ?? id })),
    unchanged,
  });
  return {
    nodes: named(nodes, match.nodes),
    indicators: named(indicators, match.indicators),
    blocks: named(blocks, match.blocks),
    profile: [...match.profile],
    doubts: match.doubts.map(({ kind, next, id, old: oldId, likeness }) => {
      const labels = kind === 'node' ? nodes : indicators;
      return { kind, next, nextLabel: labels.get(id) ?? id, old: oldId, oldLabel: labels.get(oldId) ?? oldId, likeness };
    }),
  };
}

export function countComparison(match: PlanMatch): ComparisonCounts {
  const parts = [match.nodes, match.indicators, match.blocks];
  const sum = (count: (part: Compared) => number): number => parts.reduce((total, part) => total + count(part), 0);
  return { added: sum((part) => part.added.length), changed: sum((part) => part.changed.length) + (match.profile.length > 0 ? 1 : 0), unchanged: sum((part) => part.unchanged), removed: sum((part) => part.removed.length) };
}

function labelled<T extends { readonly id: string }>(olds: readonly T[], nexts: readonly T[], label: (each: T) => string): ReadonlyMap<string, string> {
  return new Map([...olds, ...nexts].map((each) => [each.id, label(each)]));
}

function nodeLabel(node: PlanNode): string {
  return [node.code, node.name].filter((part) => part !== null).join('. ');
}

function blockLabel(block: Block): string {
  if (block.kind === 'picture') return block.alt;
  const text = block.kind === 'heading' || block.kind === 'paragraph' ? plainText(block.content) : (textUnits([block]).next().value?.text ?? '');
  return text.length > 120 ? `${text.slice(0, 119)}…` : text;
}

