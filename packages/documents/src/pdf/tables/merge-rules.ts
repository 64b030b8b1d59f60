// Pieces of lines that a program drew cell by cell put together again, and the lines that cross each other gathered.

import type { Rule } from '../page/drawn.ts';

/** Lines no further apart are one: a border drawn by two cells, a double line. */
export const SAME = 2.6;
/** A hole that the corner of a cell leaves. */
const HOLE = 4;

/** A line with where it stands (`at`: its height or its distance from the left) and how far it goes. */
export interface Line {
  readonly level: boolean;
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** Lines of the rules, those that continue each other joined. */
export function mergeRules(rules: readonly Rule[]): Line[] {
  const lines = rules.map((rule): Line => (rule.level
    ? { level: true, at: (rule.y0 + rule.y1) / 2, from: rule.x0, to: rule.x1 }
    : { level: false, at: (rule.x0 + rule.x1) / 2, from: rule.y0, to: rule.y1 }));
  return [...joinAlong(lines.filter((line) => line.level)), ...joinAlong(lines.filter((line) => !line.level))];
}

function joinAlong(lines: readonly Line[]): Line[] {
  const rows: Line[][] = [];
  for (const line of lines.toSorted((a, b) => a.at - b.at)) {
    const row = rows.at(-1);
    if (row !== undefined && line.at - (row[0]?.at ?? 0) <= SAME) row.push(line);
    else rows.push([line]);
  }
  return rows.flatMap((row) => {
    const joined: Line[] = [];
    for (const line of row.toSorted((a, b) => a.from - b.from)) {
      const last = joined.at(-1);
      if (last !== undefined && line.from <= last.to + HOLE) joined[joined.length - 1] = { ...last, to: Math.max(last.to, line.to) };
      else joined.push(line);
    }
    return joined;
  });
}

/** The lines that hang together by crossings: each group is a table, a frame or a drawing. */
export function crossing(lines: readonly Line[]): Line[][] {
  const levels = lines.filter((line) => line.level);
  const uprights = lines.filter((line) => !line.level);
  const group = new Map<Line, Set<Line>>(lines.map((line) => [line, new Set([line])]));
  for (const level of levels) {
    for (const upright of uprights) {
      if (upright.at < level.from - SAME || upright.at > level.to + SAME || level.at < upright.from - SAME || level.at > upright.to + SAME) continue;
      const [one, other] = [group.get(level), group.get(upright)];
      if (one === undefined || other === undefined || one === other) continue;
      const [large, small] = one.size >= other.size ? [one, other] : [other, one];
      for (const line of small) {
        large.add(line);
        group.set(line, large);
      }
    }
  }
  return [...new Set(group.values())].map((set) => [...set]);
}
