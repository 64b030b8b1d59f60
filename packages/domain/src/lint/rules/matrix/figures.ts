// Every figure of the matrix with its place and what kind of figure it is, for the rules about how figures are written.

import type { Indicator } from '../../../indicator/indicator.ts';
import type { PlanContent } from '../../../plan/content.ts';
import type { PlanNode } from '../../../plan/node.ts';
import { parseNumber, type NumberKind, type ParsedNumber } from '../../../number/parse-number.ts';
import { quantityKind } from '../../../rkt/matrix/quantities.ts';
import { nodeSpot } from '../../repair/spots.ts';
import type { Spot } from '../../rule.ts';

export interface MatrixFigure {
  readonly raw: string;
  readonly kind: NumberKind;
  readonly parsed: ParsedNumber;
  readonly spot: Spot;
  readonly field: 'amount' | 'price' | 'volume' | 'target';
  /** The row it stands on; of an indicator, the row the indicator belongs to. */
  readonly node: PlanNode;
  readonly indicator: Indicator | null;
}

/** The figures in printed order. */
export function matrixFigures(content: PlanContent): readonly MatrixFigure[] {
  const byNode = Map.groupBy(content.indicators, (indicator) => indicator.nodeId);
  return content.nodes.flatMap((node) => {
    const figures: MatrixFigure[] = [];
    const add = (field: MatrixFigure['field'], raw: string | undefined, kind: NumberKind, spot: Spot, indicator: Indicator | null): void => {
      if (raw !== undefined) figures.push({ raw, kind, parsed: parseNumber(raw, kind), spot, field, node, indicator });
    };
    for (const indicator of byNode.get(node.id) ?? []) add('target', indicator.target?.raw, quantityKind(indicator.satuan), { path: `indicator:${indicator.id}/target`, place: indicator.place }, indicator);
    add('volume', node.volume?.raw, quantityKind(node.satuan), nodeSpot(node, 'volume'), null);
    add('price', node.price?.raw, 'rupiah', nodeSpot(node, 'price'), null);
    add('amount', node.amount?.raw, 'rupiah', nodeSpot(node, 'amount'), null);
    return figures;
  });
}
