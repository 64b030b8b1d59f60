// Levels out of how far rows are moved in or folded: for workbooks whose rows carry neither codes nor words that tell.

import { NODE_LEVELS, type NodeLevel } from '../../plan/node.ts';
import type { MatrixRowText } from './row.ts';

/** A share of rows this large must show nothing of their level by themselves, before depth is believed. */
const UNTOLD = 1 / 3;

/**
 * The level of each row where they stand at two depths or more and many show nothing else; null for other matrices.
 * `told` is the level that a row shows by its code or its words: it names the level of its depth, and depths between follow in order.
 */
export function levelsByDepth(rows: readonly MatrixRowText[], told: (row: MatrixRowText) => NodeLevel | null): readonly NodeLevel[] | null {
  const depths = [...new Set(rows.map((row) => row.depth))].filter((depth) => depth !== null).toSorted((a, b) => a - b);
  const untold = rows.filter((row) => row.marker === null && row.code === null && told(row) === null);
  if (depths.length < 2 || untold.length < rows.length * UNTOLD) return null;
  const known = depths.map((depth) => mostOf(rows.filter((row) => row.depth === depth).map(told)));
  const first = known.findIndex((level) => level !== null);
  const levels = new Map<number, NodeLevel>();
  let last = Math.max(0, first === -1 ? 0 : NODE_LEVELS.indexOf(known[first]!) - first) - 1;
  for (const [index, depth] of depths.entries()) {
    const named = known[index] ?? null;
    const rank = named !== null && NODE_LEVELS.indexOf(named) > last ? NODE_LEVELS.indexOf(named) : nextRank(last);
    levels.set(depth, NODE_LEVELS[rank]!);
    last = rank;
  }
  return rows.map((row) => told(row) ?? levels.get(row.depth ?? depths[0]!)!);
}

/** An akun needs its code; below an activity stands a detail. */
function nextRank(rank: number): number {
  const next = Math.min(rank + 1, NODE_LEVELS.length - 1);
  return NODE_LEVELS[next] === 'akun' ? next + 1 : next;
}

/** The level that most of the rows name that name one. */
function mostOf(levels: readonly (NodeLevel | null)[]): NodeLevel | null {
  const named = levels.filter((level) => level !== null);
  return NODE_LEVELS.find((level) => named.filter((each) => each === level).length * 2 > named.length) ?? null;
}
