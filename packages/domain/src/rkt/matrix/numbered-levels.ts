// Levels out of dotted numbers: a matrix numbered `1`, `1.1`, `1.1.1` says by the depth of each number how deep its row stands.

import { NODE_LEVELS, type NodeLevel } from '../../plan/node.ts';
import type { MatrixRowText } from './row.ts';

const DOTTED = /^\d{1,2}(?:\.\d{1,4})*$/;

/**
 * The level of each row where the rows are numbered by depth; null for a matrix that is not.
 * The words of the rows (`Program …`, `KRO …`) say which depth is which level; a depth without words is one level below the one above it.
 * Rows with a letter, a bullet or no number at all stand below the last number.
 */
export function numberedLevels(rows: readonly MatrixRowText[], levelOfWord: (name: string) => NodeLevel | null): readonly NodeLevel[] | null {
  const depths = rows.map((row) => depthOf(row.numbering));
  if (!isNumberedByDepth(depths)) return null;
  const levels = levelsOfDepths(rows, depths, levelOfWord);
  let numbered: NodeLevel | null = null;
  let above: NodeLevel | null = null;
  /** The kinds of leaves open below the last number, outermost first. */
  let leaves: string[] = [];
  return rows.map((row, index) => {
    const depth = depths[index] ?? null;
    if (depth !== null) {
      numbered = levels.get(depth) ?? 'program';
      leaves = [];
      above = numbered;
      return numbered;
    }
    const kind = leafKind(row);
    leaves = leaves.includes(kind) ? leaves.slice(0, leaves.indexOf(kind) + 1) : [...leaves, kind];
    const word = levelOfWord(row.name);
    const least = leaves.reduce<NodeLevel>((level) => below(level), numbered ?? 'program');
    above = word !== null && above !== null && rank(word) > rank(numbered ?? 'program') ? word : least;
    return above;
  });
}

/** Two depths at least, and more rows with a dotted number than chance would leave in a column. */
function isNumberedByDepth(depths: readonly (number | null)[]): boolean {
  const known = depths.filter((depth) => depth !== null);
  return new Set(known).size >= 2 && known.filter((depth) => depth > 1).length >= 2 && depths[0] !== null;
}

function depthOf(numbering: string | null): number | null {
  return numbering !== null && DOTTED.test(numbering) ? numbering.split('.').length : null;
}

function levelsOfDepths(rows: readonly MatrixRowText[], depths: readonly (number | null)[], levelOfWord: (name: string) => NodeLevel | null): ReadonlyMap<number, NodeLevel> {
  const found = [...new Set(depths.filter((depth) => depth !== null))].toSorted((a, b) => a - b);
  const voted = found.map((depth) => mostOf(rows.flatMap((row, index) => (depths[index] === depth ? [levelOfWord(row.name)] : []))));
  const levels = new Map<number, NodeLevel>();
  let last: NodeLevel | null = null;
  for (const [index, depth] of found.entries()) {
    const word: NodeLevel | null = voted[index] ?? null;
    const level: NodeLevel = word !== null && (last === null || rank(word) > rank(last)) ? word : last === null ? 'program' : below(last);
    levels.set(depth, level);
    last = level;
  }
  return levels;
}

/** The level that most rows name; null where fewer than half name one. */
function mostOf(words: readonly (NodeLevel | null)[]): NodeLevel | null {
  return NODE_LEVELS.find((level) => words.filter((word) => word === level).length * 2 > words.length) ?? null;
}

function leafKind(row: MatrixRowText): string {
  if (row.numbering !== null) return /^[a-z]/i.test(row.numbering) ? 'letter' : 'digit';
  return row.marker ?? '';
}

function rank(level: NodeLevel): number {
  return NODE_LEVELS.indexOf(level);
}

/** An akun needs its code; below an activity stands a detail. */
function below(level: NodeLevel): NodeLevel {
  return level === 'subkomponen' ? 'detil' : (NODE_LEVELS[Math.min(rank(level) + 1, NODE_LEVELS.length - 1)] ?? 'detil');
}
