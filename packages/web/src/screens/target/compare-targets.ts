// The targets of BAB III beside those of the matrix, one line for each indicator, with whether the two agree.

import type { Indicator, PlanModel, PlanNode } from '@tenun/domain';
import { pairedIndicators } from '@tenun/domain/lint/paired-indicators.ts';
import { sameSatuan } from '@tenun/domain/lint/same-satuan.ts';
import { Big } from 'big.js';

type TargetRow = NonNullable<PlanModel['targets']>['rows'][number];
export type Agreement = 'same' | 'differs' | 'unitDiffers' | 'unknown' | 'onlyTable' | 'onlyMatrix';

export interface ComparedTarget {
  readonly key: string;
  readonly row: TargetRow | null;
  readonly indicator: Indicator | null;
  readonly kegiatan: string | null;
  /** Null when nothing names it. */
  readonly program: string | null;
  readonly agreement: Agreement;
}

/** Rows in the order of the table, then what only the matrix has. */
export function compareTargets(model: PlanModel): readonly ComparedTarget[] {
  const { nodes, indicators } = model.content;
  const paired = pairedIndicators(model);
  const byRow = new Map((paired?.pairs ?? []).map(({ row, indicator }) => [row, indicator]));
  const rows = model.targets?.rows ?? [];
  const nodesById = new Map(nodes.map((node) => [node.id, node]));
  const above = (id: string, until: (node: PlanNode) => boolean): PlanNode | null => {
    const node = nodesById.get(id);
    return node === undefined ? null : until(node) ? node : node.parentId === null ? null : above(node.parentId, until);
  };
  const rootOf = (indicator: Indicator): string | null => above(indicator.nodeId, (node) => node.parentId === null)?.name ?? null;
  // The table may write a program otherwise than the matrix: its paired rows tell which one is meant.
  const meant = new Map(rows.flatMap((row) => {
    const indicator = byRow.get(row);
    return indicator === undefined || row.program === null ? [] : [[row.program.raw, rootOf(indicator)] as const];
  }));
  const fromTable = rows.map((row): ComparedTarget => {
    const indicator = byRow.get(row) ?? null;
    return {
      key: `${row.indicator.at.path} ${row.indicator.at.start}`, row, indicator,
      kegiatan: row.kegiatan?.raw ?? null,
      program: indicator === null ? (row.program === null ? null : (meant.get(row.program.raw) ?? row.program.raw)) : rootOf(indicator),
      agreement: indicator === null ? 'onlyTable' : agreementOf(row, indicator),
    };
  });
  const taken = new Set(byRow.values());
  const rest = indicators.filter((indicator) => !taken.has(indicator)).map((indicator): ComparedTarget => ({
    key: indicator.id, row: null, indicator, kegiatan: above(indicator.nodeId, (node) => node.level === 'kegiatan')?.name ?? null, program: rootOf(indicator), agreement: 'onlyMatrix',
  }));
  return [...fromTable, ...rest];
}

function agreementOf(row: TargetRow, indicator: Indicator): Agreement {
  const [a, b] = [row.target?.value ?? null, indicator.target?.value ?? null];
  if (a === null || b === null) return 'unknown';
  if (!new Big(a).eq(b)) return 'differs';
  return sameSatuan(row.satuan?.raw ?? null, indicator.satuan) === false ? 'unitDiffers' : 'same';
}
