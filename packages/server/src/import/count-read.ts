// What was read from a file, counted the way its author would: chapter by chapter, and what each chapter says.

import { outline, type PlanModel } from '@tenun/domain';
import { z } from 'zod';
import { named } from '../contract/registry.ts';

export const wireReadCounts = named('ReadCounts', z.strictObject({
  chapters: z.array(z.strictObject({ chapter: z.enum(['depan', 'bab1', 'bab2', 'bab3', 'bab4', 'lampiran']), headings: z.int(), paragraphs: z.int(), lists: z.int(), tables: z.int(), pictures: z.int() })),
  nodes: z.int(),
  indicators: z.int(),
  caseTables: z.int(),
  placeTables: z.int(),
  achievements: z.int(),
  recommendations: z.int(),
  staffingRows: z.int(),
  potensi: z.int(),
  permasalahan: z.int(),
  strategyGoals: z.int(),
  targets: z.int(),
  fundingLines: z.int(),
}));

export function countRead(model: PlanModel): z.output<typeof wireReadCounts> {
  const { blocks } = outline(model.content.blocks);
  const chapters = (['depan', 'bab1', 'bab2', 'bab3', 'bab4', 'lampiran'] as const).map((chapter) => {
    const own = blocks.filter((each) => each.chapter === chapter).map((each) => each.block.kind);
    const count = (kind: (typeof own)[number]): number => own.filter((each) => each === kind).length;
    return { chapter, headings: count('heading'), paragraphs: count('paragraph'), lists: count('list'), tables: count('table'), pictures: count('picture') };
  });
  return {
    chapters,
    nodes: model.content.nodes.length,
    indicators: model.content.indicators.length,
    caseTables: model.cases.tables.length,
    placeTables: model.places.tables.length + (model.places.borders.length > 0 ? 1 : 0),
    achievements: model.achievements.items.length,
    recommendations: model.achievements.recommendations.length,
    staffingRows: model.staffing.table?.rows.length ?? 0,
    potensi: model.environment.potensi.length,
    permasalahan: model.environment.permasalahan.length,
    strategyGoals: model.strategy.groups.reduce((sum, group) => sum + group.goals.length, 0),
    targets: model.targets?.rows.length ?? 0,
    fundingLines: model.funding?.lines.length ?? 0,
  };
}
