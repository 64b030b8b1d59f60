// The tables of cases of a plan as a file of their own, with the titles above them: what is kept when a plan hands its tables over.

import { outline, plainText, readModel, type Block, type PlanContent } from '@tenun/domain';
import { Problem } from '../request/problem.ts';
import type { DatasetFile } from './keep-dataset-file.ts';

const NO_TITLE = '\u0000';

/** Throws `no-case-table` when the plan has none. */
export function planTables(content: PlanContent): DatasetFile {
  const name = `RKT ${content.profile.office} ${content.profile.year ?? ''}`.trim();
  const tables = new Set(readModel(content).cases.tables.map(({ path }) => path));
  if (tables.size === 0) throw new Problem('no-case-table', { name });
  const outlined = outline(content.blocks).blocks;
  // Pieces of one table stand apart under one title, so every table under such a title belongs to it.
  const titles = new Set(outlined.filter(({ block }) => tables.has(block.id)).map(({ before }) => before));
  const kept = outlined.filter(({ block, before }) => (block.kind === 'table' ? block.view === null && titles.has(before) : titles.has(titleOf(block)))).map(({ block }) => block);
  return { origin: 'plan', name, bytes: Buffer.from(JSON.stringify(kept), 'utf8'), blocks: kept };
}

function titleOf(block: Block): string {
  return block.kind === 'heading' || block.kind === 'paragraph' ? plainText(block.content).trim() : NO_TITLE;
}
