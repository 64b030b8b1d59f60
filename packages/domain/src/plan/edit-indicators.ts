// Edits of the indicators of the matrix.

import type { Aggregation, Indicator, IndicatorField, IndicatorKind, Polarity, Scope } from '../indicator/indicator.ts';
import type { PlanContent } from './content.ts';
import type { Edited } from './edit.ts';
import { EditRefused } from './edit-refused.ts';
import { indexOfNode } from './find-node.ts';
import { typedNumber } from './typed-figure.ts';

const KINDS: readonly IndicatorKind[] = ['input', 'output', 'outcome', 'impact'];
const POLARITIES: readonly Polarity[] = ['maximize', 'minimize', 'stabilize'];
const SCOPES: readonly Scope[] = ['satker', 'wilayah'];
const AGGREGATIONS: readonly Aggregation[] = ['sum', 'count-units-reaching-target', 'count-regions-in-category', 'none'];

export function setIndicator(content: PlanContent, id: string, field: IndicatorField, text: string | null): Edited {
  const at = indexOfIndicator(content, id);
  const indicator = content.indicators[at]!;
  const changed = { ...indicator, ...indicatorValue(indicator, field, text) };
  return { content: { ...content, indicators: content.indicators.with(at, changed) }, inverse: [{ op: 'put-indicator', indicator }] };
}

function indicatorValue(indicator: Indicator, field: IndicatorField, text: string | null): Partial<Indicator> {
  const filled = text === null || text.trim() === '' ? null : text;
  switch (field) {
    case 'name':
      return { name: text ?? '' };
    case 'target':
      return { target: typedNumber(filled, indicator.satuan) };
    case 'satuan':
      return { satuan: filled, target: typedNumber(indicator.target?.raw ?? null, filled) };
    case 'sasaran':
      return { sasaran: filled };
    case 'kind':
      return { kind: filled === null ? null : oneOf(KINDS, field, filled) };
    case 'polarity':
      return { polarity: oneOf(POLARITIES, field, filled) };
    case 'scope':
      return { scope: oneOf(SCOPES, field, filled) };
    case 'aggregation':
      return { aggregation: oneOf(AGGREGATIONS, field, filled) };
  }
}

function oneOf<T extends string>(allowed: readonly T[], field: string, text: string | null): T {
  const value = allowed.find((each) => each === text);
  if (value === undefined) throw new EditRefused('unknown-value', { field, text: text ?? '', allowed: allowed.join(', ') });
  return value;
}

export function putIndicator(content: PlanContent, indicator: Indicator): Edited {
  const at = indexOfIndicator(content, indicator.id);
  indexOfNode(content.nodes, indicator.nodeId);
  return { content: { ...content, indicators: content.indicators.with(at, indicator) }, inverse: [{ op: 'put-indicator', indicator: content.indicators[at]! }] };
}

export function insertIndicator(content: PlanContent, indicator: Indicator, before: string | null): Edited {
  indexOfNode(content.nodes, indicator.nodeId);
  if (content.indicators.some((each) => each.id === indicator.id)) throw new EditRefused('duplicate-id', { id: indicator.id });
  const at = before === null ? content.indicators.length : indexOfIndicator(content, before);
  return { content: { ...content, indicators: content.indicators.toSpliced(at, 0, indicator) }, inverse: [{ op: 'remove-indicator', id: indicator.id }] };
}

export function moveIndicator(content: PlanContent, id: string, nodeId: string, before: string | null): Edited {
  const from = indexOfIndicator(content, id);
  indexOfNode(content.nodes, nodeId);
  if (before === id) throw new EditRefused('move-into-itself', { id, before });
  const indicator = content.indicators[from]!;
  const rest = content.indicators.toSpliced(from, 1);
  const at = before === null ? rest.length : rest.findIndex((each) => each.id === before);
  if (at < 0) throw new EditRefused('unknown-indicator', { id: before ?? '' });
  return {
    content: { ...content, indicators: rest.toSpliced(at, 0, { ...indicator, nodeId }) },
    inverse: [{ op: 'move-indicator', id, nodeId: indicator.nodeId, before: content.indicators[from + 1]?.id ?? null }],
  };
}

export function removeIndicator(content: PlanContent, id: string): Edited {
  const at = indexOfIndicator(content, id);
  const indicator = content.indicators[at]!;
  return {
    content: { ...content, indicators: content.indicators.toSpliced(at, 1) },
    inverse: [{ op: 'insert-indicator', indicator, before: content.indicators[at + 1]?.id ?? null }],
  };
}

function indexOfIndicator(content: PlanContent, id: string): number {
  const at = content.indicators.findIndex((indicator) => indicator.id === id);
  if (at < 0) throw new EditRefused('unknown-indicator', { id });
  return at;
}
