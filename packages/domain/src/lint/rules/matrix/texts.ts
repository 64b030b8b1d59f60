// The words of the matrix: names of rows, sasaran and indicators, each with its place, and how often each word stands in the whole plan.

import type { PlanContent } from '../../../plan/content.ts';
import type { PlanModel } from '../../../rkt/model.ts';
import type { PlanNode } from '../../../plan/node.ts';
import { nodeSpot } from '../../repair/spots.ts';
import type { Spot } from '../../rule.ts';

export interface MatrixText {
  readonly text: string;
  readonly spot: Spot;
  readonly node: PlanNode;
  readonly field: 'name' | 'sasaran' | 'indicator';
}

/** The texts in printed order. */
export function matrixTexts(content: PlanContent): readonly MatrixText[] {
  const byNode = Map.groupBy(content.indicators, (indicator) => indicator.nodeId);
  return content.nodes.flatMap((node): MatrixText[] => [
    { text: node.name, spot: nodeSpot(node, 'name'), node, field: 'name' },
    ...(node.sasaran === null ? [] : [{ text: node.sasaran, spot: nodeSpot(node, 'sasaran'), node, field: 'sasaran' as const }]),
    ...(byNode.get(node.id) ?? []).flatMap((indicator): MatrixText[] => [
      { text: indicator.name, spot: { path: `indicator:${indicator.id}/name`, place: indicator.place }, node, field: 'indicator' },
      ...(indicator.sasaran === null ? [] : [{ text: indicator.sasaran, spot: { path: `indicator:${indicator.id}/sasaran`, place: indicator.place }, node, field: 'sasaran' as const }]),
    ]),
  ]);
}

const WORD = /\p{L}+/gu;

/** How often each word (lower case) stands in the plan, matrix and prose together. */
export function wordCounts(model: PlanModel): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const count = (text: string): void => {
    for (const [word] of text.toLowerCase().matchAll(WORD)) counts.set(word, (counts.get(word) ?? 0) + 1);
  };
  for (const { text } of model.outline.texts) count(text);
  for (const { text } of matrixTexts(model.content)) count(text);
  return counts;
}

/** The part of a text from `start` to `end`, as a spot. */
export function stretch({ spot }: MatrixText, start: number, end: number): Spot {
  return { ...spot, start, end };
}
