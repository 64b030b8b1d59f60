// From the blocks of any reader to the content of a plan: the matrix apart, and who and when the plan is of.

import type { Block } from '../document/block.ts';
import type { PlanContent, PlanProfile, Unread } from '../plan/content.ts';
import { separateMatrix } from './matrix.ts';
import { readProfile } from './profile.ts';

/** Makes plan content of blocks. `said` are fields of the profile that the file itself declares. */
export function readPlan(blocks: readonly Block[], said: Partial<Record<keyof PlanProfile, string>> = {}): { content: PlanContent; unread: readonly Unread[] } {
  const matrix = separateMatrix(blocks);
  const profile = readProfile(blocks, said);
  return { content: { profile, blocks: matrix.blocks, nodes: matrix.nodes, indicators: matrix.indicators }, unread: matrix.unread };
}
