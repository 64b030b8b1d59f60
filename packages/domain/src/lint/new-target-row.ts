// Writes a row of the target table for an indicator of the matrix, in the columns that the table has.

import type { Indicator } from '../indicator/indicator.ts';
import type { PlanNode } from '../plan/node.ts';
import type { PlanModel } from '../rkt/model.ts';
import type { TargetColumn, Targets } from '../rkt/targets.ts';
import type { Change, Spot } from './rule.ts';

/** The row to add after the row at `after`; null when the plan has no target table. */
export function newTargetRow(model: PlanModel, node: PlanNode, indicator: Indicator, after: Spot | null): Change | null {
  const { targets } = model;
  const last = targets?.rows.at(-1);
  if (targets === null || last === undefined) return null;
  const program = model.content.nodes.find((each) => each.id === node.parentId && each.level === 'program');
  return {
    spot: { path: targets.path, place: (after ?? { place: last.indicator.at.place }).place },
    from: null,
    to: targets.columns.map((column) => cellOf(column, targets, node, program ?? null, indicator)).join(' | '),
  };
}

function cellOf(column: TargetColumn | null, targets: Targets, node: PlanNode, program: PlanNode | null, indicator: Indicator): string {
  switch (column) {
    case 'no': return String(targets.rows.length + 1);
    case 'stacked': return `${program?.name ?? ''} ${/^Kegiatan\b/i.test(node.name) ? '' : 'Kegiatan '}${node.name}`.trim();
    case 'program': return program?.name ?? '';
    case 'kegiatan': return node.name;
    case 'sasaran': return indicator.sasaran ?? node.sasaran ?? '';
    case 'indicator': return indicator.name;
    case 'target': return `${indicator.target?.raw ?? ''} ${targets.columns.includes('satuan') ? '' : (indicator.satuan ?? '')}`.trim();
    case 'satuan': return indicator.satuan ?? '';
    case null: return '';
  }
}
