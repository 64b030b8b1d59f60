// Every text of a plan that a person reads: the document's own and the names in the matrix.

import type { Chapter } from '../rkt/outline.ts';
import type { PlanModel } from '../rkt/model.ts';
import type { PlacedText } from '../rkt/said.ts';

export interface PlanText extends PlacedText {
  readonly chapter: Chapter;
  readonly kind: 'heading' | 'paragraph' | 'item' | 'cell' | 'row';
}

const remembered = new WeakMap<PlanModel, readonly PlanText[]>();

/** The texts in reading order; those of the matrix last. */
export function planTexts(model: PlanModel): readonly PlanText[] {
  const known = remembered.get(model);
  if (known !== undefined) return known;
  const field = (path: string, place: PlacedText['place'], text: string | null): PlanText[] => (text === null || text === '' ? [] : [{ path, place, text, chapter: 'lampiran', kind: 'row' }]);
  const texts: PlanText[] = [
    ...model.outline.texts,
    ...model.content.nodes.flatMap((node) => [...field(`node:${node.id}/name`, node.place, node.name), ...field(`node:${node.id}/sasaran`, node.place, node.sasaran)]),
    ...model.content.indicators.flatMap((indicator) => [...field(`indicator:${indicator.id}/name`, indicator.place, indicator.name), ...field(`indicator:${indicator.id}/sasaran`, indicator.place, indicator.sasaran)]),
  ];
  remembered.set(model, texts);
  return texts;
}
